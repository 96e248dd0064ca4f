"""The life of an alert: a live queue, acknowledged, passed on, closed with a reason, printed for the agency."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from nacl.encoding import Base64Encoder

from bot.staff.alerts import AGENCIES, REASONS, ROUNDS
from bot.staff.commands import unseal_file
from bot.transcripts.sealing import public_text, seal
from bot.transcripts.tables import Alert
from tests.staff.staff_house import StaffHouse, send
from tests.staff.test_staff_alerts import order


def kept(house: StaffHouse) -> Alert:
    [alert] = house.rows(Alert)
    return alert


def test_an_alert_lives_from_new_to_closed_each_by_whom_and_when(house: StaffHouse) -> None:
    morag, ailsa = house.signed_in("lead"), house.signed_in("lead", name="Ailsa")
    alert, begun = house.alert(), house.clock.now()
    assert kept(house).state == "new"
    send(morag, f"/alerts/{alert.id}/acknowledge")
    house.clock.later(minutes=5)
    assert send(ailsa, f"/alerts/{alert.id}/pass-on", agency="police").headers["location"] == f"/alerts/{alert.id}"
    assert kept(house).state == "passed-on"
    house.clock.later(minutes=5)
    send(morag, f"/alerts/{alert.id}/close", reason="acted")
    now = kept(house)
    assert (now.state, now.acknowledged_by, now.acknowledged_at) == ("closed", "Morag", begun)
    assert (now.passed_on_to, now.passed_on_by, now.passed_on_at) == ("police", "Ailsa", begun + timedelta(minutes=5))
    assert (now.closed_reason, now.closed_by, now.closed_at) == ("acted", "Morag", begun + timedelta(minutes=10))
    for deed in ("acknowledged-alert", "passed-on-alert", "closed-alert"):
        assert [about for _, about in house.noted(deed)] == [alert.id]
    page = morag.get(f"/alerts/{alert.id}").text
    assert "Passed on to the police by Ailsa" in page and "Closed by Morag: We acted on it" in page
    assert "Close this alert" not in page


@pytest.mark.parametrize(("path", "fields"), [("pass-on", {"agency": "health"}), ("close", {"reason": "no-risk"})])
def test_passing_on_or_closing_acknowledges_too(house: StaffHouse, path: str, fields: dict[str, str]) -> None:
    client, alert = house.signed_in("lead"), house.alert()
    send(client, f"/alerts/{alert.id}/{path}", **fields)
    assert kept(house).acknowledged_by == "Morag"


def test_what_is_closed_stays_closed(house: StaffHouse) -> None:
    client, alert = house.signed_in("lead"), house.alert()
    send(client, f"/alerts/{alert.id}/close", reason="acted")
    for path, fields in (("pass-on", {"agency": "police"}), ("close", {"reason": "no-risk"}), ("acknowledge", {})):
        assert send(client, f"/alerts/{alert.id}/{path}", **fields).status_code == 303
    assert (kept(house).state, kept(house).closed_reason, kept(house).passed_on_to) == ("closed", "acted", None)


@pytest.mark.parametrize("path", ["pass-on", "close"])
@pytest.mark.parametrize("value", ["", "mars"])
def test_an_agency_and_a_reason_must_be_chosen(house: StaffHouse, path: str, value: str) -> None:
    client, alert = house.signed_in("lead"), house.alert()
    answer = send(client, f"/alerts/{alert.id}/{path}", agency=value, reason=value)
    assert answer.status_code == 422
    assert "Choose one." in answer.text or "none of the choices" in answer.text
    assert kept(house).state == "new"


@pytest.mark.parametrize("tier", ["certain", "check"])
def test_looking_and_leaving_ends_nothing(house: StaffHouse, tier: str) -> None:
    client, alert = house.signed_in("lead"), house.alert(tier=tier, severity="concern")
    for path in ("/alerts", f"/alerts/{alert.id}", f"/alerts/{alert.id}/export", f"/alerts/{alert.id}/sealed"):
        assert client.get(path).status_code == 200
    send(client, "/sign-out")
    assert kept(house).state == "new"


def test_the_loudest_come_first_then_the_newest_and_the_closed_last(house: StaffHouse) -> None:
    client, now = house.signed_in("lead"), house.clock.now()
    closed = house.alert(state="closed", acknowledged_at=now, acknowledged_by="M", closed_at=now, closed_by="M",
                         closed_reason="acted")  # fmt: skip
    hand = house.alert(acknowledged_at=now, acknowledged_by="M")
    old = house.alert(at=now - timedelta(hours=3), level=3)
    new = house.alert()
    page = client.get("/alerts").text
    assert order(page) == [old.id, new.id, hand.id, closed.id]
    assert "waits high louder" in page and "Nobody has answered this" in page
    assert page.count("louder") == 1


def test_the_queue_loads_itself_again_for_leads_and_stops_in_the_end(house: StaffHouse) -> None:
    lead, reader = house.signed_in("lead"), house.signed_in("reader", name="Rhona")
    assert lead.get("/alerts").headers["refresh"] == "60; url=/alerts?round=1"
    assert lead.get("/alerts?round=7").headers["refresh"] == "60; url=/alerts?round=8"
    for path in (f"/alerts?round={ROUNDS}", "/alerts?still=yes"):
        answer = lead.get(path)
        assert "refresh" not in answer.headers
        assert "does not load itself again" in answer.text
    assert "refresh" not in reader.get("/alerts").headers
    assert "refresh" not in lead.get(f"/alerts/{house.alert().id}").headers


def test_a_page_that_loads_itself_again_is_not_noted_each_time(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    house.alert()
    house.clock.later(minutes=10)
    client.get("/alerts"), client.get("/alerts?round=1"), client.get("/alerts?round=2")
    assert len(house.noted("read-alerts")) == 1
    house.alert()
    client.get("/alerts?round=3")
    assert len(house.noted("read-alerts")) == 2


def test_the_export_has_what_is_kept_and_whom_to_ring_and_no_sealed_words(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    visit = house.visit(area="glasgow-city", audience="child")
    alert = house.alert(visit, area="glasgow-city", audience="child", severity="emergency")
    page = client.get(f"/alerts/{alert.id}/export").text
    for part in (alert.id, "Glasgow City", "Child", "Emergency – clear sign", "Being hurt", "[name] hits me",
                 "0141 287 0555", "0300 343 1505", "0800 1111", ">101<", ">999<", "23 Nov 2026, 09:30"):  # fmt: skip
        assert part in page, part
    assert "Jamie" not in page
    assert house.noted("exported-alert") == [("Morag", alert.id)]


def test_the_export_without_an_area_has_the_national_numbers(house: StaffHouse) -> None:
    client, alert = house.signed_in("lead"), house.alert(words=None, sealed=None)
    page = client.get(f"/alerts/{alert.id}/export").text
    assert "None that may be shown." in page and "0800 1111" in page and "No area given" in page


def test_the_export_says_whether_it_is_practice_and_what_is_sealed(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    slip = seal("07700 900123", [public_text(house.lead_key)])
    real = client.get(f"/alerts/{house.alert(reach=slip).id}/export").text
    assert "said in practice" not in real and "They left one, sealed" in real and "Kept sealed." in real
    tried = client.get(f"/alerts/{house.alert(review='practice', sealed=None).id}/export").text
    assert "said in practice" in tried and "They left none." in tried and "Not kept." in tried


def test_a_way_to_be_reached_is_handed_out_sealed(house: StaffHouse, tmp_path: Path) -> None:
    client = house.signed_in("lead")
    alert = house.alert(reach=seal("07700 900123", [public_text(house.lead_key)]))
    assert "left a way to be reached" in client.get("/alerts").text
    answer = client.get(f"/alerts/{alert.id}/reach")
    (tmp_path / "reach").write_bytes(answer.content)
    assert unseal_file(tmp_path / "reach", house.lead_key.encode(Base64Encoder).decode()) == "07700 900123"
    assert house.noted("took-sealed-slip") == [("Morag", alert.id)]
    assert client.get(f"/alerts/{house.alert().id}/reach").status_code == 404
    assert len(house.noted("took-sealed-slip")) == 1


def test_a_test_alert_says_that_it_is_one(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    alert = house.alert(test=True, kinds=[], because=["test"], words=None, sealed=None, review="", area=None)
    shown = client.get("/alerts").text
    assert "Test alert" in shown and "clear sign" not in shown and "What it may be" not in shown
    for path in ("/alerts", f"/alerts/{alert.id}", f"/alerts/{alert.id}/export"):
        assert "no child is waiting" in client.get(path).text
    send(client, f"/alerts/{alert.id}/acknowledge")
    assert house.house.alerts.last_test_answered() == house.clock.now()


def test_an_alert_whose_visit_was_never_found_is_shown(house: StaffHouse) -> None:
    alert = house.alert(visit_id=None, review="")
    page = house.signed_in("lead").get(f"/alerts/{alert.id}").text
    assert "[name] hits me" in page and "/transcripts/" not in page


def test_a_reader_sees_no_forms(house: StaffHouse) -> None:
    page = house.signed_in("reader").get(f"/alerts/{house.alert().id}").text
    assert "Note that I passed it on" not in page and "/export" not in page


def test_every_agency_and_reason_has_words(house: StaffHouse) -> None:
    page = house.signed_in("lead").get(f"/alerts/{house.alert().id}").text
    for value in (*AGENCIES, *REASONS):
        assert f'<option value="{value}">' in page
        assert f">{value}</option>" not in page
