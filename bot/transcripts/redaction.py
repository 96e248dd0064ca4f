"""What may be kept of what people typed: the text without the details that tell who they are.

This reduces what a transcript gives away; it can't promise that nothing is left, so transcripts stay protected.
"""

from __future__ import annotations

from typing import Self

from bot.transcripts.dates import find_birth_dates
from bot.transcripts.fold import fold
from bot.transcripts.han import find_han
from bot.transcripts.names import find_names
from bot.transcripts.numbers import find_numbers
from bot.transcripts.places import find_places
from bot.transcripts.spans import PLACEHOLDER, Label, Span, merge, replace
from bot.transcripts.tokens import tokenise
from bot.transcripts.web_details import find_web_details

_MOST_ROUNDS = 6


class RedactedText(str):
    """Text that has passed `redact`; the only kind that a transcript accepts."""

    __slots__ = ()

    def __new__(cls, *_: object) -> Self:
        """Refuse: a cast would let raw text through."""
        raise TypeError("RedactedText is made by redact() or RedactedText.stored()")

    @classmethod
    def stored(cls, value: str) -> RedactedText:
        """Return text that was redacted before it went into our own database."""
        return str.__new__(cls, value)


def redact(text: str, language: str | None = None) -> RedactedText:
    """Replace what identifies a person by a placeholder such as [name]; redacting twice changes nothing more.

    What is masked changes what its neighbours look like, so it is read again until nothing changes.
    """
    for _ in range(_MOST_ROUNDS):
        once = _redact_once(text, language)
        if once == text:
            return RedactedText.stored(text)
        text = once
    return RedactedText.stored(Label.REMOVED.placeholder)  # a text made to unfold for ever: keep none of it


def _redact_once(text: str, language: str | None) -> str:
    folded = fold(text)
    placeholders = [match.span() for match in PLACEHOLDER.finditer(folded.text)] if "[" in folded.text else []
    found = _outside(placeholders, merge(_find(folded.text, language), folded.text))
    spans = [Span(*folded.typed_span(span.start, span.end), span.label) for span in found]
    return replace(text, spans) if spans else text


def _find(text: str, language: str | None) -> list[Span]:
    tokens = tokenise(text)
    return [
        *find_web_details(text),
        *find_numbers(text),
        *find_birth_dates(text),
        *find_han(text),
        *find_names(tokens, language),
        *find_places(tokens, language),
    ]


def _outside(placeholders: list[tuple[int, int]], spans: list[Span]) -> list[Span]:
    """Return the parts of spans that lie outside the placeholders of an earlier round; both lists are in order."""
    parts: list[Span] = []
    at = 0
    for start, end, label in spans:
        while at < len(placeholders) and placeholders[at][1] <= start:
            at += 1
        while at < len(placeholders) and placeholders[at][0] < end:
            parts.append(Span(start, placeholders[at][0], label))
            start = placeholders[at][1]
            at += 1
        parts.append(Span(start, end, label))
    return [part for part in parts if part.start < part.end]
