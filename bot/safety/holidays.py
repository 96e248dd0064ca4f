"""The bank holidays of Scotland, reckoned: ten days a year are not worth a library of all the world's."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

SURE = ((1, 1), (1, 2), (12, 25), (12, 26))
"""On these everything is shut; on other bank holidays some councils work and some do not."""


def shut(day: date) -> bool:
    """Say whether offices are shut everywhere: at Christmas and New Year, and on the days off that stand for them."""
    return (day.month, day.day) in SURE or day in _festive(day.year)


def bank_holiday(day: date) -> bool:
    """Say whether this is a bank holiday, or Easter Monday, on which many councils are shut as well."""
    return shut(day) or day in _movable(day.year)


@cache
def _festive(year: int) -> frozenset[date]:
    return frozenset(_worked(date(year, 1, 1), date(year, 1, 2)) + _worked(date(year, 12, 25), date(year, 12, 26)))


def _worked(*days: date) -> list[date]:
    """Return the days off that stand for these: one at a weekend moves to the next working day that is free."""
    off = [day for day in days if day.weekday() < 5]
    for day in (day for day in days if day.weekday() >= 5):
        while day.weekday() >= 5 or day in off:
            day += timedelta(days=1)
        off.append(day)
    return off


@cache
def _movable(year: int) -> frozenset[date]:
    easter = easter_sunday(year)
    mondays = _monday(date(year, 5, 1)), _monday(date(year, 5, 25)), _monday(date(year, 8, 1))
    near = easter - timedelta(days=2), easter + timedelta(days=1)
    return frozenset((*near, *mondays, *_worked(date(year, 11, 30))))


def _monday(first: date) -> date:
    return first + timedelta(days=-first.weekday() % 7)


def easter_sunday(year: int) -> date:
    """Return Easter by the rule of 1876 (Butcher), which holds for every year of this calendar."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
