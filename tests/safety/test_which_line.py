"""Which of a team's two numbers is shown: by the hours that both print, and both where that can't be told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.app import House
from bot.messages import Say
from bot.safety.directory import Directory, Protection
from bot.safety.layers import Finding, Tier
from bot.safety.lines import Line, Team
from bot.safety.night_hours import night_open
from bot.safety.signposts import Person, help_now, signpost

DIRECTORY = Directory.load()
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
AYRSHIRE = "5pm-9am Mon-Thu; Fri 4pm–Mon 9am; public holidays"
STIRLING = "weekdays 4:30pm-9:30am; weekends; public holidays 24h (hours from council adult page)"


def at(day: str, hour: int, minute: int = 0) -> datetime:
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return MONDAY + timedelta(days=days.index(day), hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("hours", "when", "expected"),
    [
        (AYRSHIRE, at("fri", 16, 30), True), (AYRSHIRE, at("fri", 15, 59), False),
        (AYRSHIRE, at("mon", 8, 59), True), (AYRSHIRE, at("mon", 9), False), (AYRSHIRE, at("thu", 16, 59), False),
        (AYRSHIRE, at("wed", 3), True), (AYRSHIRE, at("sun", 12), True),
        (STIRLING, at("tue", 16, 30), True), (STIRLING, at("tue", 9, 29), True), (STIRLING, at("tue", 9, 30), False),
        (STIRLING, at("sat", 12), True), (STIRLING, at("mon", 3), True),
        ("outside Mon-Fri 9am-5pm", at("sat", 12), True), ("outside 9am-5pm", at("mon", 12), False),
        ("after 5pm weekdays, weekends", at("mon", 17), True),
        ("after 5pm, weekends, public holidays", at("tue", 3), None),
        ("24/7", at("mon", 12), True), ("24 hours a day", at("sun", 3), True), (None, at("mon", 12), None),
        ("out of office hours", at("mon", 12), None), ("evenings and weekends", at("sat", 12), None),
        ("5pm-9am Mon-Thu; sometimes later", at("fri", 12), None),
        (AYRSHIRE, datetime(2026, 12, 25, 12, tzinfo=UTC), True),
    ],
)  # fmt: skip
def test_the_hours_that_a_night_line_prints_are_read(hours: str | None, when: datetime, expected: bool | None) -> None:
    assert night_open(hours, when) is expected


def team(day: str | None, night: str | None) -> Team:
    lines = (Line("x", slot, slot, slot, None) for slot in ("child/daytime", "child/out_of_hours"))
    return Team(*lines, None, day, night)


@pytest.mark.parametrize(
    ("day", "night", "when", "shown"),
    [
        ("office hours", "out of hours", at("mon", 12), ["daytime"]),
        ("office hours", "out of hours", at("mon", 22), ["out_of_hours"]),
        ("office hours", "out of hours", at("mon", 16, 30), ["daytime", "out_of_hours"]),
        ("office hours", None, at("mon", 8, 30), ["out_of_hours", "daytime"]),
        (None, AYRSHIRE, at("fri", 16, 30), ["out_of_hours", "daytime"]),
        ("Mon-Fri 9am-5pm", AYRSHIRE, at("fri", 16, 30), ["daytime", "out_of_hours"]),
        ("Mon-Thu 9am-5pm, Fri 9am-4pm", "out of hours", at("fri", 16, 30), ["out_of_hours"]),
        ("Mon-Fri 9am-5pm", "24/7", at("mon", 12), ["daytime", "out_of_hours"]),
        ("Mon-Fri 9am-4pm", "5pm-9am Mon-Sun", at("mon", 16, 30), ["out_of_hours", "daytime"]),
    ],
)
def test_both_lines_are_shown_where_both_fit_or_it_can_not_be_told(
    day: str | None, night: str | None, when: datetime, shown: list[str]
) -> None:
    assert [line.slot.partition("/")[2] for line in team(day, night).lines(when)] == shown


def test_one_number_for_day_and_night_is_shown_once() -> None:
    perth = DIRECTORY.area("perth-and-kinross")
    assert perth is not None and [line.number for line in perth.adult.lines(at("mon", 12))] == ["0345 301 11 20"]


@pytest.mark.parametrize("hour", [3, 15, 23])
def test_the_page_that_is_kept_shows_both_lines_with_their_hours_whenever_it_was_read(hour: int) -> None:
    said = help_now(Person("child", 9, "east-ayrshire"), DIRECTORY, at("tue", hour), any_hour=True)
    shown = [contact for contact in said[0].contacts if contact.name.id.startswith("contact-area")]
    assert [(contact.name.id, contact.number) for contact in shown] == [
        ("contact-area-child-day", "01563 554200"), ("contact-area-child-night", "0800 328 7758")
    ]  # fmt: skip
    assert all(any(note.id.startswith("note-hours") for note in contact.notes) for contact in shown)


def test_on_the_page_that_is_kept_a_number_of_the_night_alone_says_so() -> None:
    for area in DIRECTORY.by_area.values():
        said = help_now(Person("child", 9, area.id), DIRECTORY, at("tue", 3), any_hour=True)
        shown = [contact.name.id for contact in said[0].contacts if contact.name.id.startswith("contact-area")]
        if area.child.day is None and area.child.night:
            assert shown == ["contact-area-child-night"]


async def test_the_help_page_of_the_house_is_the_one_for_any_hour(house: House) -> None:
    said = house.watch.help_page("east-ayrshire")
    named = {contact.name.id for one in said for contact in one.contacts}
    assert {"contact-area-child-day", "contact-area-child-night"} <= named


def test_in_the_middle_of_the_night_every_night_line_is_first_and_at_noon_every_day_line_is_shown() -> None:
    for area in DIRECTORY.by_area.values():
        for who in Protection:
            there = area.team(who)
            for day in range(7):
                night = there.lines(MONDAY + timedelta(days=day, hours=2))
                assert there.night is None or night[0].tel == there.night.tel, area.id
            noon = there.lines(at("tue", 12))
            assert there.day is None or there.day.tel in {line.tel for line in noon}, area.id


def test_a_child_in_east_ayrshire_on_friday_at_half_past_four_sees_the_line_that_is_open() -> None:
    hurt = Finding(Tier.CERTAIN, ("physical_abuse",), "high", ())
    said = signpost(hurt, Person("child", 9, "east-ayrshire"), DIRECTORY, at("fri", 16, 30))
    shown = [contact for contact in said[0].contacts if contact.name.id.startswith("contact-area")]
    assert [contact.name.id for contact in shown] == ["contact-area-child-night", "contact-area-child-day"]
    assert shown[0].number == "0800 328 7758" and shown[1].number == "01563 554200"
    assert Say("note-hours", {"hours": "office hours"}) in shown[1].notes
