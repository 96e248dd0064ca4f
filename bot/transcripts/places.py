"""Places that tell who someone is: villages, "St Mungo's", flats; those that say their kind are in `place_kinds`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.transcripts.place_kinds import HOUSE_NUMBER, PlaceKinds
from bot.transcripts.spans import Label, Span
from bot.transcripts.tokens import Tokens
from bot.transcripts.word_lists import ambiguous_names, lists

_FLAT = re.compile(
    r"\b(?:flat|apt|apartment|room \d+,|house number|no) ?\d+(?:[/-]\d+)*[a-z]?\b(?=,? ?\d|\s*,)"
    r"|\bflat \d+(?:[/-]\d+)*\b|\b(?:house|unit|room) \d+[a-z]?(?=, )",
    re.IGNORECASE,
)


def find_places(tokens: Tokens, language: str | None) -> Iterator[Span]:
    """Yield the spans of places and addresses."""
    yield from _villages(tokens, ambiguous_names(language))
    yield from PlaceKinds(tokens).spans()
    yield from _saints(tokens)
    yield from (Span(*match.span(), Label.ADDRESS) for match in _FLAT.finditer(tokens.text))


def _villages(tokens: Tokens, ambiguous: frozenset[str]) -> Iterator[Span]:
    """Yield the listed villages and neighbourhoods."""
    for index, key in enumerate(tokens.keys):
        length = tokens.phrase_length(index, lists().places) if key in lists().places else 0
        if not length or index in tokens.kept:
            continue
        if length > 1 or key not in ambiguous or _is_village(tokens, index, key):
            yield tokens.span(index, index + length - 1, Label.PLACE)


def _is_village(tokens: Tokens, index: int, key: str) -> bool:
    """Tell the village of Law from the law: by its capital, or after "in" and the like."""
    words = lists().words
    if tokens.marks_a_name(index):
        return True
    after = index > 0 and tokens.keys[index - 1] in words["place before"]
    return after and key not in words["stop"] and key not in words["verb"]


def _saints(tokens: Tokens) -> Iterator[Span]:
    """Yield "st mungo's": schools and churches are called so for short."""
    for index, key in enumerate(tokens.keys):
        if key in {"st", "saint"} and index not in tokens.kept and _names_saint(tokens, index + 1):
            yield tokens.span(index, index + 1, Label.PLACE)


def _names_saint(tokens: Tokens, index: int) -> bool:
    words = lists().words
    if not tokens.follows_directly(index):
        return False
    if tokens.keys[index] in words["stop"] or tokens.keys[index] in words["street noise"]:
        return False
    after_number = index > 1 and HOUSE_NUMBER.fullmatch(tokens.keys[index - 2])  # "1 st place"
    return not after_number and len(tokens.keys[index]) > 2
