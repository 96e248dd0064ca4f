"""Dates, of which only birthdays are masked: the day someone moved tells a review something, a birthday tells who."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.transcripts.spans import Label, Span
from bot.transcripts.word_lists import LETTER, lists

DATE = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)"
    r"|(?:19|20)\d\d([./-])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01])"
)
_NEAR = 40  # characters between "born" and the date
_ALONE = re.compile(r"\s*(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})[.!]?\s*")
_HAN_DATE = r"(?:\d{2,4}年)?\d{1,2}月\d{1,2}[日号號]?|\d{4}年"
_HAN_CUE = re.compile(r"生日|出生|生于|生於")


@lru_cache(maxsize=1)
def _dates() -> re.Pattern[str]:
    """Return the pattern of a date in figures or with a month's name, longest form first."""
    month = "(?:" + "|".join(sorted(map(re.escape, lists().words["months"]), key=len, reverse=True)) + ")"
    year = r"(?:,? ?(?:(?:19|20)\d\d|'?\d\d)\b)"
    day = r"\d{1,2} ?(?:st|nd|rd|th|er|º|ª)?"
    link = r"[ .-]{1,2}(?:(?:of|de|d'|an|an t-|na) ?)?"
    forms = (
        _HAN_DATE,
        rf"(?<!\d){day}{link}{month}(?:[ .-](?:de |del )?)?{year}?(?: року| р\.|г\.)?",
        rf"(?<![{LETTER}]){month} (?:the )?{day}{year}?",
        r"(?<!\d)\d{1,4} ?[./-] ?\d{1,2} ?[./-] ?\d{1,4}(?!\d)",
        r"(?<!\d)\d{1,2}[./]\d{1,2}(?!\d)",
        r"(?<!\d)\d{1,2} \d{1,2} (?:19|20)?\d\d(?!\d)",
        r"(?<!\d)(?:(?:19|20)\d\d|\d{6}|\d{8})(?!\d)",
    )
    return re.compile("|".join(forms), re.IGNORECASE)


@lru_cache(maxsize=1)
def _cues() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, lists().words["birth"]), key=len, reverse=True))
    return re.compile(rf"(?<![{LETTER}])(?:{words})(?![{LETTER}])|{_HAN_CUE.pattern}", re.IGNORECASE)


def find_birth_dates(text: str) -> Iterator[Span]:
    """Yield the dates that stand near a word for birth, and a date that is the whole message."""
    if not any(map(text.__contains__, "0123456789")):
        return
    if _ALONE.fullmatch(text):
        yield Span(0, len(text.rstrip()), Label.BIRTH_DATE)
        return
    cues = [match.span() for match in _cues().finditer(text)]
    if cues:
        yield from _near(cues, text)


def _near(cues: list[tuple[int, int]], text: str) -> Iterator[Span]:
    next_cue = 0
    for match in _dates().finditer(text):
        while next_cue < len(cues) and cues[next_cue][0] < match.start():
            next_cue += 1
        before = next_cue and match.start() - cues[next_cue - 1][1] <= _NEAR
        after = next_cue < len(cues) and cues[next_cue][0] - match.end() <= _NEAR // 2
        if before or after:
            yield Span(*match.span(), Label.BIRTH_DATE)
