"""The accessibility statement: what the law wants in it is there, and it claims no more than was done."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.wcag import Table
from bot.channels.web import public_app
from bot.channels.web_accessibility import Accessibility
from bot.operator import Operator
from tests.channels.fake_house import fake_house

TABLE = Table.load()


def page(**operator: Any) -> str:
    with TestClient(public_app(fake_house(operator=Operator(**operator)))) as client:
        return str(client.get("/accessibility").text)


@pytest.mark.parametrize(
    "words",
    [
        "partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard",
        "Equality and Human Rights Commission", "Equality Advisory and Support Service", "Scotland",
        "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
        "This statement was prepared on 2026-11-30", "No independent audit has been made.",
        "Nobody with a disability has tried this for us yet.",
    ],
)  # fmt: skip
def test_it_says_what_the_law_wants_and_no_more_than_was_done(words: str) -> None:
    assert words in page()


def test_it_is_linked_from_every_page() -> None:
    with TestClient(public_app(fake_house())) as client:
        assert all('<a href="/accessibility">' in client.get(path).text for path in ("/", "/help", "/look", "/nowhere"))


def test_every_criterion_known_fault_and_awaited_check_stands_in_it() -> None:
    shown = page().replace("&#39;", "'")
    for criterion in TABLE.criteria:
        assert f"{criterion.number} {criterion.name} ({criterion.level})" in shown
        assert criterion.how in shown
    assert all(known.what in shown for known in TABLE.known)
    assert all(check.what in shown and f"On this list since {check.since}" in shown for check in TABLE.awaited)


def test_who_runs_it_and_whom_to_tell_come_from_the_operators_file() -> None:
    told = page(name="A Public Body", contact="0131 000 0000")
    assert "A Public Body runs this and answers for it." in told and "0131 000 0000" in told
    assert "There is nobody to tell yet." in page()


def test_full_compliance_is_claimed_only_when_nothing_fails_and_people_made_every_check() -> None:
    checked = tuple(check.model_copy(update={"done_on": date(2027, 5, 1)}) for check in TABLE.by_hand)
    sound = tuple(known.model_copy(update={"criteria": ()}) for known in TABLE.known)
    assert not TABLE.fully
    assert not TABLE.model_copy(update={"by_hand": checked}).fully
    assert not TABLE.model_copy(update={"known": sound}).fully
    assert TABLE.model_copy(update={"by_hand": checked, "known": sound}).fully


def test_it_is_made_anew_from_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = TABLE.model_copy(update={"by_hand": (), "known": (), "tested_by_disabled_people": True})
    monkeypatch.setattr(Accessibility, "table", whole)
    told = page()
    assert "fully compliant with the Web Content" in told and "Disabled people have tried this" in told


def test_it_needs_no_database() -> None:
    house = fake_house()
    house.records = None
    with TestClient(public_app(house)) as client:
        assert client.get("/accessibility").status_code == 200
