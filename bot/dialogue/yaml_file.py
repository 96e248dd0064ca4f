"""Reading files that people write by hand, so that every mistake is named by file, line and field."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from bot.errors import ContentError

Model = TypeVar("Model", bound=BaseModel)
Field = tuple[str | int, ...]
"""The way to a value: names of mappings and places in lists."""

PLAIN = {
    "missing": "is missing",
    "extra_forbidden": "is not a name that we know here",
    "string_type": "should be words",
    "string_too_short": "is empty",
    "string_pattern_mismatch": "should be small letters, digits and dashes, such as `same-worker`",
    "too_short": "is empty",
    "tuple_type": "should be a list, such as [child, young-person]",
    "bool_type": "should be true or false",
    "date_type": "should be a date such as 2026-11-23",
}


BOOL, DATE = "tag:yaml.org,2002:bool", "tag:yaml.org,2002:timestamp"


class _Loader(yaml.SafeLoader):
    """Safe YAML in which yes, no and dates are words: a choice may well be called `no`, and a wrong date has a line."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != DATE and (tag != BOOL or first in "tTfF")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class YamlFile:
    """One file with its values and the lines that they stand on; raises ContentError when it is not YAML."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            text = path.read_text(encoding="utf-8")
            self._node = yaml.compose(text, Loader=_Loader)
            self.data: Any = yaml.load(text, Loader=_Loader)  # noqa: S506
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise ContentError(f"{path}:{line}: {error.problem}") from error
        except (OSError, ValueError, yaml.YAMLError) as error:
            raise ContentError(f"{path}:1: can't be read: {error}") from error
        self._refuse_doubles(self._node, ())

    def read_as(self, model: type[Model]) -> Model:
        """Return the values as this model; raises ContentError naming the first that is wrong."""
        try:
            return model.model_validate(self.data)
        except ValidationError as error:
            raise self.errors(error)[0] from error

    def errors(self, error: ValidationError) -> list[ContentError]:
        """Return what is wrong with the values, one for each place."""
        by_place: dict[Field, str] = {}
        for one in error.errors(include_url=False):
            field = self._written(one["loc"], one["type"] == "missing")
            by_place.setdefault(field, PLAIN.get(one["type"], _plain(one["msg"])))
        return [self.error(field, what) for field, what in by_place.items()]

    def error(self, field: Sequence[str | int], what: str) -> ContentError:
        """Return the error for a field, with its line."""
        name = ".".join(str(part) for part in field) or "the file"
        return ContentError(f"{self.path}:{self._line(field)}: {name}: {what}")

    def _written(self, field: Field, missing: bool) -> Field:
        """Return the part of a way that stands in the file, and the name after it if that is what is missing."""
        node = self._node
        for at, part in enumerate(field):
            found = _step(node, part)
            if found is None:
                return field[: at + 1] if missing else field[:at]
            node = found[0]
        return field

    def _line(self, field: Sequence[str | int]) -> int:
        node, line = self._node, 1
        for part in field:
            found = _step(node, part)
            if found is None:
                break
            node, line = found
        return line

    def _refuse_doubles(self, node: yaml.Node | None, field: Field) -> None:
        if isinstance(node, yaml.MappingNode):
            seen: set[str] = set()
            for key, value in node.value:
                name = str(key.value)
                if name in seen:
                    raise ContentError(f"{self.path}:{key.start_mark.line + 1}: {name}: stands here twice")
                seen.add(name)
                self._refuse_doubles(value, (*field, name))
        elif isinstance(node, yaml.SequenceNode):
            for place, value in enumerate(node.value):
                self._refuse_doubles(value, (*field, place))


def _step(node: yaml.Node | None, part: str | int) -> tuple[yaml.Node, int] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == part:
                return value, key.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part].start_mark.line + 1
    return None


def _plain(message: str) -> str:
    return message.removeprefix("Value error, ").removeprefix("Input ")
