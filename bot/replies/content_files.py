"""Reading the files of words as they are written: each message with its line, its forms and what is noted beside it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast, parse
from fluent.syntax.serializer import serialize_pattern

STAFF, PICTURELESS, NAMES = "for staff", "no picture", "names"
"""Marks in a heading (`## Alerts; for staff`): the public does not read it, it has no picture, it is names."""
STAND_IN = "it"
"""What an argument counts as when the words around it are measured."""

_MADE_FROM = re.compile(r"\ben: ([0-9a-f]{8})\b")


@dataclass(frozen=True, slots=True)
class Entry:
    """One message as it stands in a file; `made_from` is the mark of the English that a translation was made from."""

    path: Path
    line: int
    id: str
    forms: Mapping[str, str]
    marks: frozenset[str]
    made_from: str | None

    @property
    def fingerprint(self) -> str:
        """Return the mark of these words: eight digits that change when the usual or the simple form does."""
        text = "\n".join(self.forms.get(form, "") for form in ("usual", "simple"))
        return hashlib.sha256(text.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A part of a file that is no message."""

    path: Path
    line: int


def read(path: Path) -> Iterator[Entry | Unreadable]:
    """Yield all messages of a file in order, and what can't be read."""
    text = path.read_text(encoding="utf-8")
    whole_file = _marks(text.split("\n\n", 1)[0]) & {STAFF}
    section: frozenset[str] = frozenset()
    for entry in parse(text).body:
        line = text.count("\n", 0, _start(entry)) + 1
        if isinstance(entry, ast.GroupComment | ast.ResourceComment):
            section = _marks(entry.content or "")
        elif isinstance(entry, ast.Junk):
            yield Unreadable(path, line)
        elif isinstance(entry, ast.Message) and entry.value is not None:
            made = _MADE_FROM.search(entry.comment.content or "") if entry.comment else None
            yield Entry(path, line, entry.id.name, _forms(entry), whole_file | section, made[1] if made else None)


def _start(entry: ast.EntryType) -> int:
    if isinstance(entry, ast.Message):
        return entry.id.span.start if entry.id.span else 0
    return entry.span.start if entry.span else 0


def _marks(heading: str) -> frozenset[str]:
    return frozenset(mark for mark in (STAFF, PICTURELESS, NAMES) if re.search(rf"\b{mark}\b", heading.lower()))


def _forms(message: ast.Message) -> dict[str, str]:
    patterns = {"usual": message.value} | {attribute.id.name: attribute.value for attribute in message.attributes}
    return {name: _plain(pattern) for name, pattern in patterns.items() if pattern is not None}


def _plain(pattern: ast.Pattern) -> str:
    """Return the words of a pattern; of several variants the default one counts."""
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            parts += [_plain(variant.value) for variant in element.expression.variants if variant.default]
        elif isinstance(element.expression, ast.MessageReference):
            parts.append(serialize_pattern(ast.Pattern([element])))
        else:
            parts.append(STAND_IN)
    return " ".join("".join(parts).split())
