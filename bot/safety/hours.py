"""Opening hours by the UK clock: which of a team's two numbers fits this minute."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

UK = ZoneInfo("Europe/London")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Where the hours of a day line are not printed, office hours are taken as these.
OFFICE = {day: (9 * 60, 17 * 60) for day in range(5)}
# Shut on these dates everywhere in Scotland; local holidays differ by council and are not known here.
SHUT = frozenset({(12, 25), (12, 26), (1, 1), (1, 2)})

Week = dict[int, tuple[int, int]]

_SPAN = re.compile(
    r"(?:(?P<first>mon|tue|wed|thu|fri|sat|sun)(?:-(?P<last>mon|tue|wed|thu|fri|sat|sun))?\s+)?"
    r"(?P<from>\d{1,2}(?::\d\d)?(?:am|pm))-(?P<to>\d{1,2}(?::\d\d)?(?:am|pm))"
)


def uk_time(now: datetime) -> datetime:
    """Return the same moment by the UK clock; a time without a zone counts as UTC."""
    return (now if now.tzinfo else now.replace(tzinfo=UTC)).astimezone(UK)


def week(hours: str | None) -> Week:
    """Read printed day hours such as "Mon-Thu 8:30am-5pm, Fri 8:30am-4pm"; office hours where none can be read."""
    text = (hours or "").lower()
    if "24 hours" in text:
        return {day: (0, 24 * 60) for day in range(7)}
    found: Week = {}
    for span in _SPAN.finditer(text):
        for day in _days(span["first"], span["last"]):
            found[day] = (_minutes(span["from"]), _minutes(span["to"]))
    return found or dict(OFFICE)


def is_day(hours: str | None, now: datetime) -> bool:
    """Tell whether a day line with these printed hours should be open now."""
    local = uk_time(now)
    opening = week(hours)
    if (local.month, local.day) in SHUT and len(opening) < 7:
        return False
    start, end = opening.get(local.weekday(), (0, 0))
    return start <= local.hour * 60 + local.minute < end


def _days(first: str | None, last: str | None) -> range:
    if first is None:
        return range(5)
    start = DAYS.index(first)
    return range(start, DAYS.index(last or first) + 1)


def _minutes(clock: str) -> int:
    hour, _, minute = clock[:-2].partition(":")
    return (int(hour) % 12 + (12 if clock.endswith("pm") else 0)) * 60 + int(minute or 0)
