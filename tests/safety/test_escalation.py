"""Who is told of an alert and when: the lead, the deputy, both, louder; and a test alert each month."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.safety.escalation import REMINDER, TEST_EVERY
from bot.transcripts.tables import Alert, Notice
from tests.safety.alert_house import AlertHouse

ISLA, IAIN = "isla@example.org", "iain@example.org"


@pytest.fixture
def house(tmp_path: Path) -> AlertHouse:
    return AlertHouse(tmp_path)


def test_the_lead_is_told_at_once_and_once(house: AlertHouse) -> None:
    house.alert()
    assert house.escalation().step() == 1
    assert house.escalation().step() == 0
    assert house.notices() == [(1, ISLA)]


def test_after_an_hour_the_deputy_then_both_every_half_hour(house: AlertHouse) -> None:
    house.alert()
    house.escalation().step()
    for minutes, told in [(59, []), (1, [(2, IAIN)]), (29, []), (1, [(3, IAIN), (3, ISLA)]),
                          (30, [(4, IAIN), (4, ISLA)])]:  # fmt: skip
        before = house.notices()
        house.later(minutes=minutes)
        house.escalation().step()
        assert house.notices()[len(before) :] == told


def test_an_answered_alert_goes_no_further(house: AlertHouse) -> None:
    alert = house.alert()
    house.escalation().step()
    house.answer(alert)
    house.later(hours=20)
    assert house.escalation().step() == 0


def test_the_time_to_answer_is_the_operators(tmp_path: Path) -> None:
    house = AlertHouse(tmp_path, answer_within_minutes=10)
    house.alert()
    house.escalation().step()
    house.later(minutes=10)
    house.escalation().step()
    assert house.notices()[-1] == (2, IAIN)


def test_only_hours_with_someone_there_count(house: AlertHouse) -> None:
    house.moment = datetime(2026, 11, 20, 16, 30, tzinfo=UTC)  # a Friday, half an hour before they leave
    house.alert()
    house.escalation().step()
    house.moment = datetime(2026, 11, 23, 9, 29, tzinfo=UTC)
    assert house.escalation().step() == 0
    house.later(minutes=1)
    assert house.escalation().step() == 1


def test_the_hours_of_a_lead_on_leave_do_not_count_but_the_deputys_do(tmp_path: Path) -> None:
    away = {"name": "Isla", "email": ISLA, "hours": "Mon-Fri 09:00-17:00", "away": ["2026-11-23"]}
    deputy = {"name": "Iain", "email": IAIN, "hours": "Mon-Fri 10:30-17:00"}
    house = AlertHouse(tmp_path, safeguarding_lead=away, deputy=deputy)
    house.alert()
    house.escalation().step()
    house.later(minutes=89)
    assert house.escalation().step() == 0
    house.later(minutes=1)
    assert house.escalation().step() == 1


def test_the_deputys_weekend_counts_too(tmp_path: Path) -> None:
    house = AlertHouse(tmp_path, deputy={"name": "Iain", "email": IAIN, "hours": "Sat-Sun 09:00-17:00"})
    house.moment = datetime(2026, 11, 21, 10, tzinfo=UTC)
    house.alert()
    house.escalation().step()
    house.later(minutes=60)
    house.escalation().step()
    assert house.notices() == [(1, ISLA), (2, IAIN)]


def test_hours_that_can_not_be_read_count_as_always(tmp_path: Path) -> None:
    house = AlertHouse(tmp_path, safeguarding_lead={"name": "Isla", "email": ISLA, "hours": "most days"})
    house.moment = datetime(2026, 11, 22, 2, tzinfo=UTC)
    house.alert()
    house.escalation().step()
    house.later(minutes=60)
    assert house.escalation().step() == 1


def test_a_message_to_check_waits_a_working_day(house: AlertHouse) -> None:
    house.moment = datetime(2026, 11, 23, 9, tzinfo=UTC)
    house.alert(tier="check", severity="concern")
    house.escalation().step()
    house.later(minutes=479)
    assert house.escalation().step() == 0
    house.later(minutes=1)
    assert house.escalation().step() == 1


@pytest.mark.parametrize("tier", ["certain", "check"])
def test_an_emergency_on_friday_evening_is_told_to_all_at_once_and_again_by_the_clock(
    tmp_path: Path, tier: str
) -> None:
    house = AlertHouse(tmp_path, webhook="https://page.example.org/1")
    house.moment = datetime(2026, 11, 20, 17, 5, tzinfo=UTC)
    house.alert(tier=tier, severity="emergency")
    everyone = ["https://page.example.org/1", IAIN, ISLA]
    house.escalation().step()
    assert house.notices() == [(3, to) for to in everyone]
    house.later(minutes=14)
    assert house.escalation().step() == 0
    house.later(minutes=1)
    house.escalation().step()
    assert house.notices()[3:] == [(4, to) for to in everyone]


def test_an_emergency_in_practice_wakes_nobody(house: AlertHouse) -> None:
    house.alert("practice", severity="emergency")
    house.escalation().step()
    house.later(days=2)
    assert house.escalation().step() == 0
    assert house.notices() == [(1, ISLA)]


def test_an_acknowledged_alert_that_nobody_finishes_is_told_again_each_day(house: AlertHouse) -> None:
    alert = house.alert()
    house.escalation().step()
    house.answer(alert)
    house.later(hours=23)
    assert house.escalation().step() == 0
    house.later(hours=1)
    assert house.escalation().step() == 1
    assert house.escalation().step() == 0
    assert house.notices()[1:] == [(REMINDER + 3, IAIN), (REMINDER + 3, ISLA)]
    house.later(hours=24)
    assert house.escalation().step() == 1


@pytest.mark.parametrize("state", ["passed-on", "closed"])
def test_a_finished_alert_is_told_no_more(house: AlertHouse, state: str) -> None:
    house.alert(state=state, acknowledged_at=house.moment)
    house.later(days=9)
    assert house.escalation().step() == 0


def test_the_time_to_finish_is_the_operators_and_a_test_needs_no_finishing(tmp_path: Path) -> None:
    house = AlertHouse(tmp_path, finish_within_hours=2)
    house.alert(state="acknowledged", acknowledged_at=house.moment)
    house.alert(state="acknowledged", acknowledged_at=house.moment, test=True)
    house.later(hours=2)
    assert house.escalation().step() == 1


def test_practice_is_told_once_and_wakes_nobody(house: AlertHouse) -> None:
    house.alert("practice")
    house.escalation().step()
    house.later(days=2)
    assert house.escalation().step() == 0
    assert house.notices() == [(1, ISLA)]


def test_with_nobody_to_tell_an_alert_waits_for_someone(tmp_path: Path) -> None:
    house = AlertHouse(tmp_path, safeguarding_lead=None, deputy=None)
    house.alert()
    assert house.escalation().step() == 0
    [alert] = house.rows(Alert)
    assert alert.level == 0


def test_without_a_mail_server_only_the_webhook_is_told(tmp_path: Path) -> None:
    house = AlertHouse(tmp_path, webhook="https://page.example.org/1")
    house.alert()
    house.escalation(mails=False).step()
    assert house.notices() == [(1, "https://page.example.org/1")]


@pytest.mark.parametrize("missing", ["safeguarding_lead", "deputy"])
def test_where_one_has_no_address_the_other_is_told(tmp_path: Path, missing: str) -> None:
    house = AlertHouse(tmp_path, **{missing: {"name": "Someone"}})
    house.alert()
    house.escalation().step()
    house.later(days=1)
    house.escalation().step()
    assert {to for _, to in house.notices()} == {IAIN if missing == "safeguarding_lead" else ISLA}
    assert len(house.notices()) == 2


def test_a_test_alert_comes_each_month_and_escalates_like_any_other(tmp_path: Path) -> None:
    house = AlertHouse(tmp_path, monthly_test=True)
    assert house.escalation().step() == 1
    assert house.escalation().step() == 0
    [test] = house.rows(Alert)
    assert test.test and test.state == "new"
    house.later(minutes=60)
    house.escalation().step()
    assert house.notices() == [(1, ISLA), (2, IAIN)]
    house.answer(test)
    assert house.alerts.last_test_answered() == house.moment
    house.moment = test.at + TEST_EVERY
    house.escalation().step()
    assert len(house.rows(Alert)) == 2


def test_no_test_alert_where_it_is_switched_off_or_nobody_would_get_it(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for house in (AlertHouse(tmp_path), AlertHouse(tmp_path / "b", monthly_test=True, safeguarding_lead={}, deputy={})):
        house.escalation().step()
        assert house.rows(Alert) == []


def test_an_answer_to_a_real_alert_proves_nothing(house: AlertHouse) -> None:
    house.answer(house.alert())
    assert house.alerts.last_test_answered() is None


def test_level_and_notice_stand_or_fall_together(house: AlertHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    house.alert()
    escalation = house.escalation()
    monkeypatch.setattr(escalation, "_told", lambda level: [("email", ISLA), ("email", ISLA)])
    with pytest.raises(Exception, match="UNIQUE"):
        escalation.step()
    assert house.rows(Notice) == []
    assert house.rows(Alert)[0].level == 0
