"""The hours that a night line prints: "5pm-9am Mon-Thu; Fri 4pm-Mon 9am; public holidays"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from bot.safety.holidays import bank_holiday
from bot.safety.hours import DAYS, minutes, plain, printed, uk_time

DAY = 24 * 60
WEEK = 7 * DAY
MORNING = 9 * 60
"""When a weekend is over, on Monday, where that is not printed."""

Span = tuple[int, int]
"""First and last minute of the week, from Monday on; the last may lie in the next week."""

_NAME, _TIME = "|".join(DAYS), r"\d{1,2}(?::\d\d)?(?:am|pm)"
_DAYS = rf"(?:{_NAME})(?:-(?:{_NAME}))?"
_ACROSS = re.compile(rf"({_NAME}) ({_TIME})-({_NAME}) ({_TIME})")
_EACH = re.compile(rf"(?:({_DAYS}) )?({_TIME})-({_TIME})(?: ({_DAYS}))?")
_AFTER = re.compile(rf"after ({_TIME})(?: mon-fri)?")


def night_open(hours: str | None, now: datetime) -> bool | None:
    """Tell whether a line with these printed hours is open now; None where that can't be read from them."""
    text = plain(hours).replace("weekdays", "mon-fri")
    local = uk_time(now)
    minute = local.weekday() * DAY + local.hour * 60 + local.minute
    if text.startswith(("24 hours", "24/7")):
        return True
    if text.startswith("outside "):
        return _outside(text, minute)
    parts = [part.strip() for part in re.split(r"[,;]", text) if part.strip()]
    if bank_holiday(local.date()) and "public holidays" in text:
        return True
    spans = [span for part in parts for span in _spans(part)]
    if any(start <= minute < end or start <= minute + WEEK < end for start, end in spans):
        return True
    return False if spans and all(map(_whole, parts)) else None


def _outside(text: str, minute: int) -> bool | None:
    shut = printed(text)
    start, end = shut.get(minute // DAY, (0, 0))
    return not start <= minute % DAY < end if shut else None


def _whole(part: str) -> bool:
    """Say whether a part tells both ends: "after 5pm" tells only one."""
    return "public holidays" in part or bool(list(_spans(part)) and not _AFTER.fullmatch(part))


def _spans(part: str) -> Iterator[Span]:
    if part in {"weekends", "weekend"}:
        yield 5 * DAY, WEEK + MORNING
    elif across := _ACROSS.fullmatch(part):
        start, end = (DAYS.index(across[day]) * DAY + minutes(across[day + 1]) for day in (1, 3))
        yield start, end if end > start else end + WEEK
    elif after := _AFTER.fullmatch(part):
        yield from ((day * DAY + minutes(after[1]), (day + 1) * DAY) for day in range(5))
    elif each := _EACH.fullmatch(part):
        start, end = minutes(each[2]), minutes(each[3])
        for day in _each_day(each[1] or each[4]):
            yield day * DAY + start, (day if end > start else day + 1) * DAY + end


def _each_day(names: str | None) -> range:
    first, _, last = (names or "mon-sun").partition("-")
    return range(DAYS.index(first), DAYS.index(last or first) + 1)
