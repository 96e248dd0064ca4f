"""The lists in data/privacy, read once, when the first message is redacted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from bot.transcripts.fold import key_of

FOLDER = Path(__file__).resolve().parents[2] / "data" / "privacy"

# Letters and digits of the scripts that part words by blanks. Chinese, which does not, is read in `han`. A range is
# spelled out because \w leaves out the vowel signs of Gurmukhi and would cut names in two.
LETTER = (
    r"0-9A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u05ff\u0610-\u061a"
    r"\u0620-\u06d3\u06d5-\u0963\u0966-\u0dff\u1e00-\u1eff"
)
WORD = re.compile(rf"[{LETTER}]+(?:['-][{LETTER}]+)*")

Phrases = dict[str, list[tuple[str, ...]]]


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a list entry, folded as those of a message are."""
    return tuple(match.group() for match in WORD.finditer(key_of(text)))


def _sections(file_name: str) -> Iterator[tuple[str, str]]:
    section = ""
    for line in (FOLDER / file_name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]\n ")
        elif line and not line.startswith("#"):
            yield section, line


def _entries(file_name: str) -> dict[str, list[str]]:
    """Return each section's entries of a file whose entries are parted by commas."""
    found: dict[str, list[str]] = {}
    for section, line in _sections(file_name):
        found.setdefault(section, []).extend(entry.strip() for entry in line.split(",") if entry.strip())
    return found


def _word_sets(file_name: str) -> dict[str, frozenset[str]]:
    """Return each section's words of a file whose words are parted by blanks."""
    found: dict[str, set[str]] = {}
    for section, line in _sections(file_name):
        found.setdefault(section, set()).update(key_of(line).split())
    return {section: frozenset(words) for section, words in found.items()}


def _phrases(entries: list[str]) -> Phrases:
    """Index phrases by their first word, the longest first."""
    index: Phrases = {}
    for words in {words_of(entry) for entry in entries}:
        if words:
            index.setdefault(words[0], []).append(words)
    for same_start in index.values():
        same_start.sort(key=len, reverse=True)
    return index


@dataclass(frozen=True, slots=True)
class Lists:
    """All that redaction knows by heart."""

    first: frozenset[str]
    surname: frozenset[str]
    han: frozenset[str]
    not_names: dict[str, frozenset[str]]
    kept: Phrases
    kept_words: frozenset[str]
    kept_numbers: frozenset[str]
    kept_hosts: tuple[str, ...]
    places: Phrases
    cues: dict[str, Phrases]
    words: dict[str, frozenset[str]] = field(default_factory=dict)

    def ambiguous(self, language: str | None) -> frozenset[str]:
        """Return the names that are everyday words in English or in the message's language."""
        return (
            self.not_names["en"]
            | self.not_names.get(language or "en", frozenset())
            | self.kept_words
            | self.words["plain"]
        )


@lru_cache(maxsize=1)
def lists() -> Lists:
    """Return the lists, read from their files the first time."""
    cues = _entries("cues.txt")
    words = {section: frozenset(map(key_of, entries)) for section, entries in cues.items()}
    names, kept = _word_sets("names.txt"), _entries("kept.txt")
    return Lists(
        first=names["first"],
        surname=names["surname"],
        han=names["han"],
        not_names=_word_sets("not-names.txt"),
        kept=_phrases(kept["areas"] + kept["countries"] + kept["bodies"]),
        kept_words=frozenset(word for entry in kept["words"] + cues["months"] for word in words_of(entry)),
        kept_numbers=frozenset(re.sub(r"\D", "", number) for number in kept["numbers"]),
        kept_hosts=tuple(kept["hosts"]),
        places=_phrases([place for line in _entries("places.txt").values() for place in line]),
        cues={section: _phrases(entries) for section, entries in cues.items()},
        words=words | {"plain": words["stop"] | words["birth"]},
    )


@lru_cache(maxsize=16)
def ambiguous_names(language: str | None) -> frozenset[str]:
    """Return `Lists.ambiguous`, put together once per language."""
    return lists().ambiguous(language)
