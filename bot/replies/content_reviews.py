"""The texts of a review file with their lines, found by their names: so a new kind of question needs nothing here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

FORMS = frozenset({"usual", "simple", "symbol"})
PLAIN = frozenset({"ask", "text", "low", "high"})
"""Names whose value may be words by itself, wherever they stand; at the top of a file every plain text is words."""
NO_WORDS = frozenset(
    {"practice", "audiences", "under_12", "meetings", "areas", "opens", "closes", "reported", "undated"}
)


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a review, with the picture that is named for it."""

    path: Path
    line: int
    field: str
    usual: str
    simple: str | None
    symbol: str | None


def texts_of(path: Path) -> Iterator[Text]:
    """Yield every text that a person may read; what is not well formed is the review reader's business."""
    root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    if isinstance(root, yaml.MappingNode):
        for key, value in root.value:
            if key.value in NO_WORDS:
                continue
            yield from (
                _text(path, key, value, None) if isinstance(value, yaml.ScalarNode) else _inside(path, key, value)
            )


def _inside(path: Path, key: yaml.Node, value: yaml.Node) -> Iterator[Text]:
    if isinstance(value, yaml.SequenceNode):
        for item in value.value:
            yield from _inside(path, key, item)
    elif isinstance(value, yaml.MappingNode):
        names = {name.value: part for name, part in value.value}
        if "usual" in names:
            yield from _text(path, key, value, None)
            return
        symbol = names.get("symbol")
        for name, part in value.value:
            if name.value in PLAIN and isinstance(part, yaml.ScalarNode):
                yield from _text(path, name, part, symbol)
            elif not isinstance(part, yaml.ScalarNode):
                yield from _inside(path, name, part)


def _text(path: Path, key: yaml.Node, value: yaml.Node, symbol: yaml.Node | None) -> Iterator[Text]:
    forms = {"usual": value}
    if isinstance(value, yaml.MappingNode):
        forms = {name.value: part for name, part in value.value if name.value in FORMS}
    words = {name: " ".join(part.value.split()) for name, part in forms.items() if isinstance(part, yaml.ScalarNode)}
    picture = words.get("symbol") or (symbol.value if symbol else None)
    if "usual" in words:
        yield Text(path, key.start_mark.line + 1, key.value, words["usual"], words.get("simple"), picture)
