"""Bank holidays in Scotland: nobody is promised on them, and where a council may be shut both numbers are shown."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.safety.directory import Directory, Protection
from bot.safety.holidays import bank_holiday, easter_sunday, shut
from bot.safety.hours import day_open
from bot.safety.rota import Rota

# As the Scottish Government lists them, without the days that were proclaimed for once.
LISTED = {
    2025: "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
    2026: "01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28",
    2027: "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
    2022: "01-03 01-04 04-15 05-02 05-30 08-01 11-30 12-26 12-27",
    2023: "01-02 01-03 04-07 05-01 05-29 08-07 11-30 12-25 12-26",
}


@pytest.mark.parametrize("year", LISTED)
def test_the_working_days_off_are_those_that_are_listed(year: int) -> None:
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
    easter_monday = easter_sunday(year) + timedelta(days=1)
    found = [day for day in days if day.year == year and day.weekday() < 5 and bank_holiday(day)]
    assert [f"{day:%m-%d}" for day in found if day != easter_monday] == LISTED[year].split()
    assert easter_monday in found, "many councils are shut on it as well"


def test_easter_is_where_the_calendar_has_it() -> None:
    assert [easter_sunday(year) for year in (2024, 2025, 2026, 2027, 2038)] == [
        date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 12, 25), False), (date(2026, 12, 28), False), (date(2026, 11, 30), None),
        (date(2026, 4, 6), None), (date(2026, 11, 24), True),
    ],
)  # fmt: skip
def test_a_day_line_is_shut_at_christmas_and_in_doubt_on_other_holidays(day: date, expected: bool | None) -> None:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    assert day_open("Mon-Fri 9am-5pm", noon) is expected
    assert day_open("24 hours a day", noon) is True
    assert shut(day) is (expected is False)


def test_where_a_council_may_be_shut_both_numbers_are_shown() -> None:
    glasgow = Directory.load().area("glasgow-city")
    assert glasgow is not None
    shown = glasgow.team(Protection.CHILD).lines(datetime(2026, 11, 30, 11, tzinfo=UTC))
    assert [line.number for line in shown] == ["0141 287 0555", "0300 343 1505"]


def test_someone_whose_hours_are_every_day_is_there_on_holidays_but_not_on_leave() -> None:
    noon = datetime(2026, 12, 25, 12, tzinfo=UTC)
    every_day = Rota.read("Mon-Sun 00:00-24:00")
    assert every_day is not None and every_day.on(noon) is not None
    away = Rota.read("Mon-Sun 00:00-24:00", ((date(2026, 12, 24), date(2026, 12, 26)),))
    assert away is not None and away.on(noon) is None
