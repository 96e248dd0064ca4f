"""What is made ahead of time, so that the first person who needs it hears it at once: signposts, help, the welcome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice

from bot.errors import ContentError
from bot.messages import Say, Utterance
from bot.replies.aloud import Line, lines
from bot.replies.words import FALLBACK, Words

LEVELS = ("usual", "simple")
MOST = 6000
"""Utterances, most of them of sentences that others have too; we go gently, so this is two hours of a quiet machine."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is heard of one utterance; `urgent` is made for older phones too."""

    lines: Sequence[Line]
    urgent: bool = False


def ahead(
    words: Words, urgent: Sequence[Utterance], errors: Iterable[str], local: Sequence[Utterance] = (),
    opening: Sequence[Utterance] = (),
) -> Iterator[Wanted]:  # fmt: skip
    """Return what to make, the most urgent first: in English, then each area's, then both in the other languages.

    The `opening` is urgent too, and is also made as one sound: without scripts a turn has one player.
    """
    first = [*urgent, *opening, *(Utterance(Say(id)) for id in errors)]
    english = (_wanted(words, said, FALLBACK, level, True) for level in LEVELS for said in first)
    turns = (_together(_wanted(words, said, FALLBACK, level, True) for said in opening) for level in LEVELS)
    areas = (_wanted(words, said, FALLBACK, level) for said in local for level in LEVELS)
    others = [language for language in words.languages() if language != FALLBACK]
    elsewhere = (_wanted(words, said, language, LEVELS[0], True) for language in others for said in first)
    # Last, and no older phone's sound for them: the teams of every area in every language are many.
    far = (_wanted(words, said, language, LEVELS[0]) for language in others for said in local)
    every = chain(english, turns, areas, elsewhere, far)
    yield from islice((wanted for wanted in every if wanted.lines), MOST)


def _together(said: Iterable[Wanted]) -> Wanted:
    return Wanted([line for one in said for line in one.lines], urgent=True)


def _wanted(words: Words, utterance: Utterance, language: str, level: str, urgent: bool = False) -> Wanted:
    try:
        return Wanted(lines(utterance, partial(words.find, language=language, level=level)), urgent)
    except ContentError:
        return Wanted(())  # a sentence that is not there in this form is made when someone asks
