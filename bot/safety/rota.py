"""When someone is there, from hours as the operator writes them: "Mon-Thu 09:00-17:00, Fri 09:00-16:00", UK time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.safety.holidays import bank_holiday
from bot.safety.hours import DAYS, UK, uk_time

_DAY = "|".join(DAYS)
_SPAN = re.compile(rf"(?:({_DAY})(?:-({_DAY}))?) (\d\d?):(\d\d)-(\d\d?):(\d\d)")
_FAR = 14
"""Days that we look ahead: of someone who is away for longer, nobody is told when they are back."""


@dataclass(frozen=True, slots=True)
class Rota:
    """Spans of a week as (weekday, first minute, last minute), and the first and last days of leave."""

    spans: tuple[tuple[int, int, int], ...]
    away: tuple[tuple[date, date], ...] = ()

    @classmethod
    def read(cls, hours: str, away: tuple[tuple[date, date], ...] = ()) -> Rota | None:
        """Read hours; None when any part can't be read: a guess here could promise a person who is not there."""
        parts = [part.strip() for part in re.split(r"[,;]", hours.lower().replace("–", "-"))]
        found = [_spans(part) for part in parts]
        if not all(found):
            return None
        return cls(tuple(span for spans in found for span in spans), away)

    def on(self, now: datetime) -> datetime | None:
        """Return until when someone is there, None when nobody is."""
        return next((end for start, end in self._around(now, now) if start <= now < end), None)

    def next(self, now: datetime) -> datetime | None:
        """Return when someone is next there."""
        starts = [start for start, _ in self._around(now, now + timedelta(days=_FAR)) if start > now]
        return min(starts, default=None)

    def between(self, since: datetime, now: datetime) -> timedelta:
        """Return how much time with someone there has gone by."""
        pieces = (min(end, now) - max(start, since) for start, end in self._around(since, now))
        return sum((piece for piece in pieces if piece > timedelta()), timedelta())

    def _around(self, since: datetime, now: datetime) -> Iterator[tuple[datetime, datetime]]:
        day, last = uk_time(since).date() - timedelta(days=1), uk_time(now).date()
        while day <= last:
            if self._works(day):
                for weekday, start, end in self.spans:
                    if weekday == day.weekday():
                        yield _at(day, start), _at(day, end)
            day += timedelta(days=1)

    def _works(self, day: date) -> bool:
        if any(first <= day <= last for first, last in self.away):
            return False
        return not bank_holiday(day) or len({span[0] for span in self.spans}) == 7


def _spans(part: str) -> list[tuple[int, int, int]]:
    match = _SPAN.fullmatch(part)
    if match is None:
        return []
    first, last = DAYS.index(match[1]), DAYS.index(match[2] or match[1])
    start, end = int(match[3]) * 60 + int(match[4]), int(match[5]) * 60 + int(match[6])
    if not start < end <= 24 * 60 or max(int(match[4]), int(match[6])) > 59:
        return []
    return [((first + offset) % 7, start, end) for offset in range((last - first) % 7 + 1)]


def _at(day: date, minutes: int) -> datetime:
    # Clock time on that day, so that hours stay what they say when the clocks change.
    day, minutes = (day + timedelta(days=1), 0) if minutes == 24 * 60 else (day, minutes)
    return datetime.combine(day, time(minutes // 60, minutes % 60), UK).astimezone(UTC)
