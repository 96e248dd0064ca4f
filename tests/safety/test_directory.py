"""The directory promises: nothing of low confidence and nothing refused is ever shown, for any area, hour or reader."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from bot.safety.directory import PATH, Directory, DirectoryError, Loader, Protection, digits, tel
from bot.safety.hours import is_day, uk_time, week
from bot.safety.layers import Finding, Tier
from bot.safety.signposts import Audience, Person, help_now, signpost
from tests.costs import ratio

DATA = yaml.load(PATH.read_text(encoding="utf-8"), Loader=Loader)  # noqa: S506 - safe, in C
DIRECTORY = Directory.load()
WEEK = [datetime(2026, 11, day, hour, 30, tzinfo=UTC) for day in range(23, 30) for hour in range(24)]
EVERY_KIND = (
    "suicidal", "self_harm", "eating_disorder", "domestic_abuse", "forced_marriage_fgm_trafficking", "sexual_abuse",
    "online_blackmail", "grooming", "running_away_missing", "substance_risk", "adult_at_risk",
)  # fmt: skip


def entries(node: Any) -> Iterator[dict[str, Any]]:
    """Walk every mapping that holds a number, wherever it stands."""
    if isinstance(node, dict):
        if "number" in node:
            yield node
        yield from itertools.chain.from_iterable(map(entries, node.values()))
    elif isinstance(node, list):
        yield from itertools.chain.from_iterable(map(entries, node))


REFUSED = {digits(entry["number"]) for entry in entries(DATA) if "was" in entry}
GOOD = {digits(entry["number"]) for entry in entries(DATA) if entry.get("confidence") in ("high", "medium")}


def test_lists_all_32_areas_by_name() -> None:
    areas = DIRECTORY.areas()
    assert len(areas) == len(set(areas)) == 32
    assert [name for _, name in areas] == sorted(name for _, name in areas)
    assert ("glasgow-city", "Glasgow City") in areas


def test_an_unknown_area_is_none_and_never_an_error() -> None:
    for nowhere in (None, "", "atlantis", "Glasgow City"):
        assert DIRECTORY.area(nowhere) is None
        assert DIRECTORY.protection(nowhere, Protection.CHILD, WEEK[0]) is None


def test_no_low_and_no_refused_number_for_any_area_hour_and_reader() -> None:
    finding = Finding(Tier.CERTAIN, EVERY_KIND, "high", ())
    audiences: list[Audience | None] = [*get_args(Audience), None]
    shown = set()
    for (area, _), audience, age in itertools.product(DIRECTORY.areas(), audiences, (None, 9, 16, 17, 18, 40)):
        for now in WEEK[::7]:
            person = Person(audience, age, area)
            for said in (*signpost(finding, person, DIRECTORY, now), *help_now(person, DIRECTORY, now)):
                shown |= {digits(contact.number) for contact in said.contacts if contact.number}
    assert shown and shown <= GOOD and not shown & REFUSED


def test_every_line_of_every_hour_is_of_good_confidence_and_of_its_own_area() -> None:
    for area in DATA["local_authorities"]:
        for who in Protection:
            slots = area[f"{who}_protection"]
            own = {slots[slot]["number"] for slot in ("daytime", "out_of_hours") if slots[slot]["confidence"] != "low"}
            for now in WEEK:
                line = DIRECTORY.protection(area["id"], who, now)
                assert line is None or (line.number in own and line.owner == area["id"])


def test_refused_numbers_are_refused_in_all_areas_and_in_all_spellings(tmp_path: Path) -> None:
    text = PATH.read_text(encoding="utf-8")
    assert "0141 287 0555" in text
    path = tmp_path / "directory.yml"
    path.write_text(text + "- number: +44 (141) 287-0555\n  was: refused for this test\n", encoding="utf-8")
    directory = Directory.load(path)
    glasgow = directory.area("glasgow-city")
    assert glasgow is not None and glasgow.child.day is None and glasgow.adult.day is None
    assert glasgow.child.night is not None


def test_numbers_that_the_notes_forbid_are_refused() -> None:
    for number in ("0800 800 5000", "88858", "07860 039967", "07786 209697", "0808 808 4994", "0131 555 3940"):
        assert digits(number) in DIRECTORY.refused
    assert DIRECTORY.service("the-mix") is None, "nobody knows whether it is still there"
    lgbt = DIRECTORY.service("lgbt-youth-scotland")
    assert lgbt is not None and lgbt.phone is None and lgbt.text is None


def test_addresses_from_memory_are_not_shown() -> None:
    childline, samaritans = DIRECTORY.service("childline"), DIRECTORY.service("samaritans")
    assert childline is not None and childline.url is None
    assert samaritans is not None and samaritans.url is not None
    edinburgh = DIRECTORY.area("city-of-edinburgh")
    assert edinburgh is not None and edinburgh.adult.page is None


@pytest.mark.parametrize(
    ("area", "who", "when", "number"),
    [
        ("glasgow-city", Protection.CHILD, "2026-11-23T10:00", "0141 287 0555"),
        ("glasgow-city", Protection.CHILD, "2026-11-23T17:00", "0300 343 1505"),
        ("glasgow-city", Protection.CHILD, "2026-11-28T10:00", "0300 343 1505"),
        ("glasgow-city", Protection.CHILD, "2026-12-25T10:00", "0300 343 1505"),
        ("glasgow-city", Protection.CHILD, "2026-07-01T08:30", "0141 287 0555"),  # half past nine, summer time
        ("west-lothian", Protection.ADULT, "2026-11-27T15:30", "01506 284848"),
        ("west-lothian", Protection.ADULT, "2026-11-27T16:30", "01506 281028"),  # shuts at four on Fridays
        ("perth-and-kinross", Protection.ADULT, "2026-11-29T03:00", "0345 301 11 20"),
        ("aberdeen-city", Protection.CHILD, "2026-11-29T03:00", "0800 731 5520"),
        ("south-lanarkshire", Protection.CHILD, "2026-11-23T10:00", None),
        ("aberdeenshire", Protection.CHILD, "2026-11-23T10:00", None),
        ("city-of-edinburgh", Protection.CHILD, "2026-11-23T22:00", None),  # that one is only inferred
    ],
)
def test_the_uk_clock_picks_the_line(area: str, who: Protection, when: str, number: str | None) -> None:
    line = DIRECTORY.protection(area, who, datetime.fromisoformat(when).replace(tzinfo=UTC))
    assert (line.number if line else None) == number


def test_hours_are_read_as_printed_and_else_are_office_hours() -> None:
    assert week("Mon-Thu 8:45am-4:45pm, Fri 8:45am-4pm")[4] == (525, 960)
    assert week("9am-5pm")[0] == (540, 1020) and 5 not in week("9am-5pm")
    assert week(None) == week("office hours") == {day: (540, 1020) for day in range(5)}
    assert is_day("24 hours a day", datetime(2026, 12, 25, 3, tzinfo=UTC))
    assert week("Sat 12pm-12:30pm") == {5: (720, 750)}


def test_a_time_without_a_zone_counts_as_utc() -> None:
    assert uk_time(datetime(2026, 7, 1, 12)).hour == 13


def test_numbers_are_compared_by_their_digits() -> None:
    same = ("0141 287 0555", "+441412870555", "0044 141 287 0555", "(0141) 2870555")
    assert {digits(number) for number in same} == {"01412870555"}
    assert tel("0141 287 0555") == "+441412870555" and tel("999") == "999" and tel("116 123") == "116123"


def test_staff_see_what_is_unchecked_and_what_is_old(tmp_path: Path) -> None:
    assert len(DIRECTORY.unchecked()) == len(list(DIRECTORY.lines())), "nobody has checked anything yet"
    text = PATH.read_text(encoding="utf-8")
    path = tmp_path / "directory.yml"
    checked = text.replace("checked_by: null", "checked_by: A. Lead").replace(
        "checked_on: null", "checked_on: 2026-01-15"
    )
    path.write_text(checked, encoding="utf-8")
    directory = Directory.load(path)
    assert not directory.unchecked()
    assert not directory.older_than_six_months(datetime(2026, 7, 1, tzinfo=UTC))
    assert len(directory.older_than_six_months(datetime(2026, 8, 1, tzinfo=UTC))) == len(list(directory.lines()))
    assert next(directory.lines()).checked_on == date(2026, 1, 15)


def test_every_entry_with_a_number_can_be_checked_by_staff() -> None:
    for entry in entries(DATA):
        if entry["number"] is not None and "was" not in entry:
            assert "checked_by" in entry and "checked_on" in entry, entry


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("local_authorities:", "elsewhere:", "local_authorities is missing"),
        ("checked_on: null", "checked_on: last week", "aberdeen-city: checked_on must be a date"),
        ("name: Aberdeen City\n", "title: Aberdeen City\n", "aberdeen-city: name is missing"),
        ("meta:\n", "meta: [\n", "can't be read"),
    ],
)
def test_errors_name_the_file_and_the_entry(tmp_path: Path, before: str, after: str, says: str) -> None:
    path = tmp_path / "directory.yml"
    path.write_text(PATH.read_text(encoding="utf-8").replace(before, after, 1), encoding="utf-8")
    with pytest.raises(DirectoryError, match=says) as error:
        Directory.load(path)
    assert str(path) in str(error.value)


def test_a_missing_file_and_a_file_of_another_shape_say_so(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="can't be read"):
        Directory.load(tmp_path / "none.yml")
    (tmp_path / "list.yml").write_text("- 1\n", encoding="utf-8")
    with pytest.raises(DirectoryError, match="needs names and values"):
        Directory.load(tmp_path / "list.yml")
    (tmp_path / "flat.yml").write_text("local_authorities: 3\n", encoding="utf-8")
    with pytest.raises(DirectoryError, match="needs a list"):
        Directory.load(tmp_path / "flat.yml")


def test_loading_costs_little_beside_reading_the_file() -> None:
    assert ratio(Directory.load, beside=lambda: yaml.load(PATH.read_text(encoding="utf-8"), Loader)) < 5  # noqa: S506
