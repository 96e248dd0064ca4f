"""What the directory holds: lines that may be shown, teams, areas and national services."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.safety.hours import day_open, is_day
from bot.safety.night_hours import night_open

STALE_AFTER = timedelta(days=183)


class Protection(StrEnum):
    """Whom a protection team is there for."""

    CHILD = "child"
    ADULT = "adult"


@dataclass(frozen=True, slots=True)
class Line:
    """One number that may be shown; `hours` is None when they are not known."""

    owner: str
    slot: str
    number: str
    tel: str
    hours: str | None
    keyword: str | None = None
    checked_by: str | None = None
    checked_on: date | None = None

    @property
    def unchecked(self) -> bool:
        """Tell whether no member of staff has checked this number yet."""
        return self.checked_by is None or self.checked_on is None

    def stale(self, today: date) -> bool:
        """Tell whether the last check is more than six months old."""
        return self.checked_on is not None and today - self.checked_on > STALE_AFTER


@dataclass(frozen=True, slots=True)
class Team:
    """A council's protection team: a day line, a line for all other hours, a web page."""

    day: Line | None
    night: Line | None
    page: str | None
    day_hours: str | None
    night_hours: str | None = None

    def lines(self, now: datetime) -> tuple[Line, ...]:
        """Return the numbers that fit this minute, the likelier first: both where both fit or it can't be told.

        A number that is not known is left out.
        """
        day, night = day_open(self.day_hours, now), night_open(self.night_hours, now)
        if night is None and day is not None:
            night = not day
        slots = [(self.day, day), (self.night, night)]
        if not is_day(self.day_hours, now):
            slots.reverse()
        if None in (day, night) or not (day or night):
            slots.sort(key=lambda slot: (True, None, False).index(slot[1]))
        else:
            slots = [slot for slot in slots if slot[1]]
        return apart(line for line, _ in slots)


def apart(lines: Iterable[Line | None]) -> tuple[Line, ...]:
    """Return the lines that are known, each number once: some teams have one number for day and night."""
    return tuple({line.tel: line for line in reversed([line for line in lines if line])}.values())[::-1]


@dataclass(frozen=True, slots=True)
class Area:
    """One of the 32 council areas."""

    id: str
    name: str
    child: Team
    adult: Team

    def team(self, who: Protection) -> Team:
        """Return the team for children or for adults at risk; one never stands in for the other."""
        return self.child if who is Protection.CHILD else self.adult


@dataclass(frozen=True, slots=True)
class Service:
    """A national service; a part that is not known well enough is None."""

    id: str
    name: str
    phone: Line | None
    text: Line | None
    url: str | None


def digits(number: str) -> str:
    """Reduce a number to its national digits, so that +44 141 … and 0141 … are the same."""
    bare = "".join(char for char in number if char.isdigit())
    plus = number.strip().startswith("+") or bare.startswith("0044")
    return "0" + bare.removeprefix("00").removeprefix("44") if plus else bare


def tel(number: str) -> str:
    """Make the E.164 form for a link; short numbers such as 999 stay as they are."""
    bare = digits(number)
    return "+44" + bare[1:] if bare.startswith("0") else bare
