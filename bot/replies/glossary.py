"""Hard words, explained on the spot: found in our own sentences, and answered when someone asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.replies.fluent_files import Language

PREFIX = "word-"
MOST = 3
"""Words explained under one bubble; more would be harder than the words themselves."""


@dataclass(frozen=True, slots=True)
class HardWord:
    """A word as it stands in the glossary, and what it means at the person's level."""

    id: str
    word: str
    means: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A piece of a sentence; `hard` is the word that it is, if it is explained."""

    text: str
    hard: HardWord | None = None


def hard_words(language: Language, level: str) -> tuple[HardWord, ...]:
    """Return the whole glossary of a language; in simple words the meaning is the simple one."""
    return tuple(_entry(language, id, level) for id in language.ids(PREFIX))


def found_in(text: str, language: Language, level: str, most: int = MOST) -> tuple[HardWord, ...]:
    """Return the hard words in one of our sentences, in the order in which they are read."""
    ids = dict.fromkeys(id for id, _ in _found(text, language))
    return tuple(_entry(language, id, level) for id in list(ids)[:most])


def marked(text: str, words: tuple[HardWord, ...], language: Language) -> Iterator[Marked]:
    """Yield a sentence in pieces, the first place of each of these hard words apart."""
    waiting, at = {word.id: word for word in words}, 0
    for id, place in _found(text, language):
        word = waiting.pop(id, None)
        if word is not None:
            yield from (Marked(text[at : place.start()]), Marked(place[0], word))
            at = place.end()
    yield Marked(text[at:])


def asked_about(question: str, language: Language, level: str) -> HardWord | None:
    """Return the word that someone asks about, the longest if there are several; None when we have none of them."""
    found = [(len(place[0]), id) for id, place in _found(question, language)]
    return _entry(language, max(found)[1], level) if found else None


def _entry(language: Language, id: str, level: str) -> HardWord:
    return HardWord(id, language.attribute(id, "word") or "", language.text(id, level, {}) or "")


def _found(text: str, language: Language) -> Iterator[tuple[str, re.Match[str]]]:
    ids = language.ids(PREFIX)
    forms, by_form = _index(language, language.version)
    if ids:
        yield from ((by_form[place[0].casefold()], place) for place in forms.finditer(text))


@lru_cache(maxsize=16)
def _index(language: Language, version: int) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return what finds all forms of all hard words, the longest first, and which word each form is."""
    by_form: dict[str, str] = {}
    for id in language.ids(PREFIX):
        for form in (language.attribute(id, "word") or "", *(language.attribute(id, "also") or "").split(",")):
            by_form[form.strip().casefold()] = id
    forms = sorted(filter(None, by_form), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])", re.IGNORECASE), by_form
