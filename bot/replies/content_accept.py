"""Noting beside each translation which English it was made from, so that a later change shows it is stale."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path

from bot.errors import ContentError
from bot.replies.content_files import Entry, read
from bot.settings import DATA

ENGLISH = "en"
_MARK = re.compile(r"# en: [0-9a-f]{8}\s*")


def accept(language: str, ids: Collection[str] = (), words: Path = DATA / "words") -> int:
    """Write the mark of the present English above the translations; returns how many. Raises ContentError."""
    folder = words / language
    if language == ENGLISH or not folder.is_dir():
        raise ContentError(f"no translation {language!r} in data/words")
    english = {entry.id: entry.fingerprint for path in (words / ENGLISH).glob("*.ftl") for entry in _entries(path)}
    return sum(_accept_file(path, english, ids) for path in sorted(folder.glob("*.ftl")))


def _entries(path: Path) -> list[Entry]:
    return [entry for entry in read(path) if isinstance(entry, Entry)]


def _accept_file(path: Path, english: Mapping[str, str], ids: Collection[str]) -> int:
    lines = path.read_text(encoding="utf-8").split("\n")
    chosen = [entry for entry in _entries(path) if entry.id in english and (not ids or entry.id in ids)]
    for entry in reversed(chosen):  # from the end, so that the lines above keep their numbers
        at = entry.line - 1
        marked = at > 0 and _MARK.fullmatch(lines[at - 1])
        lines[at - 1 if marked else at : at] = [f"# en: {english[entry.id]}"]
    path.write_text("\n".join(lines), encoding="utf-8")
    return len(chosen)
