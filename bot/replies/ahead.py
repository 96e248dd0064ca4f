"""What is made ahead of time, so that the first person who needs it hears it at once: signposts, help, the welcome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice, product

from bot.errors import ContentError
from bot.messages import Say, Utterance
from bot.replies.aloud import Line, lines
from bot.replies.words import FALLBACK, Words

SIGNPOSTS = tuple(
    f"signpost-{who}-{form}"
    for who, form in product(
        ("child", "young", "parent", "anyone", "professional"), ("danger", "heard", "gentle", "again")
    )
)
LEVELS = ("usual", "simple")
MOST = 1500
"""Sentences; a small machine makes some twenty in a second, so this is bounded by how gently we go."""


def ahead(words: Words, opening: Iterable[Utterance], errors: Iterable[str]) -> Iterator[Sequence[Line]]:
    """Return what to make, the most urgent first: English signposts, then the opening, then other languages."""
    mine = [Utterance(Say(id)) for id in SIGNPOSTS]
    first = [*mine, *opening, *(Utterance(Say(id)) for id in errors)]
    english = (_lines(words, utterance, FALLBACK, level) for level in LEVELS for utterance in first)
    others = (language for language in words.languages() if language != FALLBACK)
    elsewhere = (_lines(words, utterance, language, LEVELS[0]) for language in others for utterance in mine)
    yield from islice((each for source in (english, elsewhere) for each in source), MOST)


def _lines(words: Words, utterance: Utterance, language: str, level: str) -> Sequence[Line]:
    try:
        return lines(utterance, partial(words.find, language=language, level=level))
    except ContentError:
        return ()  # a sentence that is not there in this form is made when someone asks
