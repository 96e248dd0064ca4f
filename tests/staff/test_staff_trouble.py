"""Home says first what does not work: a broken layer of the gate, and alerts that do not get through."""

from __future__ import annotations

import os
from datetime import datetime

import pytest
from nacl.public import PrivateKey

from bot.safety.spool import SLOT, Spool
from bot.transcripts.tables import Notice
from tests.staff.staff_house import MONDAY, StaffHouse

HEADING = "Not everything works"


def keep(house: StaffHouse, number: int, size: int = 40) -> str:
    """Put a record aside, as while the database is away."""
    id = f"{number:032x}"
    house.keeper.spool.keep(id, os.urandom(size))
    return id


def notice(house: StaffHouse, kind: str, attempts: int, sent_at: datetime | None = None) -> None:
    """Write a notice about an alert of its own."""
    alert = house.alert()
    house.add(Notice(id=alert.id, alert_id=alert.id, kind=kind, to="isla@example.org", level=1, attempts=attempts,
                     next_at=MONDAY, sent_at=sent_at))  # fmt: skip


def test_nothing_is_said_while_all_works(house: StaffHouse) -> None:
    notice(house, "email", attempts=0)
    notice(house, "webhook", attempts=3, sent_at=MONDAY)
    page = house.signed_in("lead").get("/").text
    assert HEADING not in page and 'role="alert"' not in page


@pytest.mark.parametrize("role", ["lead", "reader", "booker"])
def test_a_broken_layer_is_said_to_all_staff(house: StaffHouse, role: str) -> None:
    house.gate.faults = ["learned"]
    page = house.signed_in(role).get("/").text
    assert HEADING in page and "its layer <code>learned</code> does not work" in page


def test_alerts_that_wait_outside_the_database(house: StaffHouse) -> None:
    first, lead = keep(house, 1), house.signed_in("lead")
    assert "1 alert waits outside the database" in lead.get("/").text
    keep(house, 2)
    assert "2 alerts wait outside the database" in lead.get("/").text
    for id in (first, f"{2:032x}"):
        house.keeper.spool.drop(id)
    assert HEADING not in lead.get("/").text


def test_a_spool_that_fills(house: StaffHouse) -> None:
    lead = house.signed_in("lead")
    keep(house, 1, 17 * SLOT)
    assert "nearly full" not in lead.get("/").text
    keep(house, 2, SLOT // 2)
    assert "The spool is nearly full: 1 of 20 places are free." in lead.get("/").text


def test_alerts_that_this_machine_can_not_open(house: StaffHouse) -> None:
    Spool(house.keeper.spool.path, PrivateKey.generate(), 20 * SLOT).keep("0" * 32, b"x")
    page = house.signed_in("lead").get("/").text
    assert "1 alert in the spool can&#39;t be opened" in page
    assert "waits outside" not in page


def test_a_spool_that_can_not_be_read(house: StaffHouse) -> None:
    house.keeper.spool.path.unlink()
    assert "The spool can&#39;t be read." in house.signed_in("lead").get("/").text


def test_alerts_that_were_stored_nowhere(house: StaffHouse) -> None:
    house.keeper.nowhere = 1
    assert "1 alert could be stored nowhere" in house.signed_in("lead").get("/").text


def test_an_errand_that_fails(house: StaffHouse) -> None:
    house.errands.failing = {"tell"}
    assert "failed just now" in house.signed_in("lead").get("/").text


def test_notices_that_nobody_took(house: StaffHouse) -> None:
    lead = house.signed_in("lead")
    notice(house, "email", attempts=1)
    assert "1 notice by e-mail was not taken" in lead.get("/").text
    notice(house, "email", attempts=7)
    notice(house, "webhook", attempts=2)
    page = lead.get("/").text
    assert "2 notices by e-mail were not taken" in page and "1 notice by webhook was not taken" in page


@pytest.mark.parametrize("role", ["reader", "booker"])
def test_the_way_of_alerts_is_the_leads_business(house: StaffHouse, role: str) -> None:
    keep(house, 1)
    notice(house, "email", attempts=1)
    house.keeper.nowhere = 1
    assert HEADING not in house.signed_in(role).get("/").text


def test_an_alert_that_nothing_could_read_says_so(house: StaffHouse) -> None:
    house.alert(kinds=[], because=["unread"], tier="check", severity="concern")
    assert "no layer of the gate could read it. A person must." in house.signed_in("lead").get("/alerts").text
