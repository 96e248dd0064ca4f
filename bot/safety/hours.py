"""Opening hours by the UK clock: which of a team's two numbers fits this minute."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.safety.holidays import bank_holiday, shut

UK = ZoneInfo("Europe/London")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Where the hours of a day line are not printed, office hours are taken as these.
OFFICE = {day: (9 * 60, 17 * 60) for day in range(5)}
EDGE = 60
"""Minutes around nine and five in which "office hours" does not say whether somebody is there."""

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
    return printed(hours) or dict(OFFICE)


def printed(hours: str | None) -> Week:
    """Read printed day hours; nothing where none can be read."""
    text = plain(hours)
    if "24 hours" in text:
        return {day: (0, 24 * 60) for day in range(7)}
    found: Week = {}
    for span in _SPAN.finditer(text):
        for day in _days(span["first"], span["last"]):
            found[day] = (minutes(span["from"]), minutes(span["to"]))
    return found


def is_day(hours: str | None, now: datetime) -> bool:
    """Tell whether a day line with these printed hours should be open now."""
    local = uk_time(now)
    opening = week(hours)
    if shut(local.date()) and len(opening) < 7:
        return False
    start, end = opening.get(local.weekday(), (0, 0))
    return start <= local.hour * 60 + local.minute < end


def day_open(hours: str | None, now: datetime) -> bool | None:
    """Tell whether a day line is open now; None where its hours are not printed and it is near an edge of the day."""
    local = uk_time(now)
    start, end = week(hours).get(local.weekday(), (0, 0))
    minute = local.hour * 60 + local.minute
    if bank_holiday(local.date()) and not shut(local.date()) and is_day(hours, now) and len(week(hours)) < 7:
        return None  # some councils work on this day, and some do not
    near = start < end and min(abs(minute - start), abs(minute - end)) < EDGE
    return None if near and not printed(hours) else is_day(hours, now)


def plain(hours: str | None) -> str:
    """Return printed hours in small letters, with one kind of dash and without what stands in brackets."""
    return re.sub(r"\([^)]*\)", "", (hours or "").lower().replace("–", "-")).strip()


def _days(first: str | None, last: str | None) -> range:
    if first is None:
        return range(5)
    start = DAYS.index(first)
    return range(start, DAYS.index(last or first) + 1)


def minutes(clock: str) -> int:
    """Return the minute of the day that a printed time such as "4:30pm" names."""
    hour, _, minute = clock[:-2].partition(":")
    return (int(hour) % 12 + (12 if clock.endswith("pm") else 0)) * 60 + int(minute or 0)
