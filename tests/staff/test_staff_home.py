"""Home says what needs doing; the directory says what needs checking; the deeds say who did what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.operator import Operator
from bot.safety.directory import Directory
from bot.staff.directory import sources
from tests.staff.staff_house import DIRECTORY, StaffHouse


def test_home_counts_what_waits_today(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    for empty in ("No alert is waiting", "No visit today", "And none for practice.", "No talk booked"):
        assert empty in client.get("/").text
    house.visit(started_at=house.clock.now() - timedelta(days=1))
    house.visit(), house.visit("practice"), house.visit("practice")
    house.alert(), house.alert(acknowledged_at=house.clock.now(), acknowledged_by="Morag")
    house.booking()
    house.booking(cancelled_at=house.clock.now(), held_by=None, slot_id=None)
    page = client.get("/").text
    for part in ("1 alert is waiting", "And 2 for practice.", "1 talk to come", "5 visits today"):
        assert part in page


def test_someone_who_may_not_read_alerts_is_told_to_fetch_the_lead(house: StaffHouse) -> None:
    house.alert()
    page = house.signed_in("booker").get("/").text
    assert "Tell the safeguarding lead now." in page
    assert 'href="/alerts"' not in page


def test_home_says_what_stands_in_the_way_of_opening(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    page = client.get("/").text
    assert "Moving on" in page
    assert "No deputy is named" in page
    assert "Fife: nobody has checked" in page
    assert "things are missing" in page


def test_a_review_that_is_ready_says_so(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    lead = {"name": "Isla", "key": house.house.operator.safeguarding_lead.key, "hours": "always"}
    ready = {"name": "We", "contact": "1", "safeguarding_lead": lead, "deputy": {"name": "Iain", "hours": "nights"}}
    house.house.operator = Operator.model_validate(ready)  # type: ignore[misc]
    house.house.directory = checked_on(date(2026, 11, 1))  # type: ignore[misc]
    assert "Nothing is missing." in client.get("/").text


def checked_on(day: date) -> Directory:
    """Return the directory as if staff had checked every number of an area on a day."""
    areas = {}
    for area in DIRECTORY.by_area.values():
        teams = {}
        for who in ("child", "adult"):
            team = getattr(area, who)
            lines = {slot: line and replace(line, checked_by="Ailsa", checked_on=day)
                     for slot, line in (("day", team.day), ("night", team.night))}  # fmt: skip
            teams[who] = replace(team, **lines)
        areas[area.id] = replace(area, **teams)
    return replace(DIRECTORY, by_area=areas)


def test_the_directory_shows_each_number_with_its_source_and_confidence(house: StaffHouse) -> None:
    page = house.signed_in("reader").get("/directory?area=aberdeen-city").text
    assert page.count("0800 731 5520") == 2
    for part in ("High confidence", ">aberdeencity.gov.uk/Aberdeen-Protects/protecting-children</a>",
                 "Not yet checked", "None that may be shown",
                 "Adults at risk, by day", "<caption>Aberdeen City</caption>"):  # fmt: skip
        assert part in page
    assert "National services" not in page


def test_no_number_that_must_not_be_shown_is_on_the_page(house: StaffHouse) -> None:
    page = house.signed_in("reader").get("/directory").text
    digits = "".join(char for char in page if char.isdigit() or char in "<>")
    assert len(DIRECTORY.refused) > 5
    assert [number for number in DIRECTORY.refused if f">{number}<" in digits] == []


def test_a_check_that_is_older_than_six_months_is_said(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    house.house.directory = checked_on(date(2026, 5, 1))  # type: ignore[misc]
    assert "Old: checked by Ailsa on 2026-05-01" in client.get("/directory?area=fife").text
    house.house.directory = checked_on(date(2026, 11, 1))  # type: ignore[misc]
    page = client.get("/directory?area=fife").text
    assert "Checked by Ailsa on 2026-11-01" in page
    assert "Nothing fits." not in page


def test_only_what_needs_someone_can_be_shown(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    house.house.directory = checked_on(date(2026, 11, 1))  # type: ignore[misc]
    whole, todo = client.get("/directory").text, client.get("/directory?todo=yes").text
    assert "Checked by Ailsa" in whole
    assert "Checked by Ailsa" not in todo
    assert "Not yet checked" in todo, "national services are unchecked still"


@pytest.mark.parametrize("query", ["area=narnia", "todo=x"])
def test_a_bad_filter_of_the_directory_is_said(house: StaffHouse, query: str) -> None:
    answer = house.signed_in("reader").get(f"/directory?{query}")
    assert answer.status_code == 422
    assert "none of the choices" in answer.text


def test_every_number_that_may_be_shown_has_its_source(house: StaffHouse) -> None:
    shown = {(line.owner, line.slot) for line in DIRECTORY.lines()}
    assert shown <= set(sources())
    assert {sources()[key].confidence for key in shown} == {"high", "medium"}


def test_the_deeds_are_listed_newest_first_for_leads(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    house.alert()
    client.get("/alerts")
    page = client.get("/deeds").text
    assert page.index("Read the alerts") < page.index("Signed in</td>") < page.index("Added a staff account")
