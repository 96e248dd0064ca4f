"""Alerts: the waiting ones first and never left off, acknowledged once, the typed words sealed to all but the lead."""

from __future__ import annotations

from pathlib import Path

import pytest
from nacl.encoding import Base64Encoder

from bot.staff.commands import unseal_file
from bot.transcripts.tables import Alert
from tests.staff.staff_house import StaffHouse, send


def order(page: str) -> list[str]:
    return [part.split('"')[0] for part in page.split('id="alert-')[1:]]


def test_waiting_alerts_come_first_then_the_newest(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    old = house.alert()
    house.clock.later(minutes=1)
    read = house.alert(acknowledged_by="Ailsa", acknowledged_at=house.clock.now())
    house.clock.later(minutes=1)
    new = house.alert()
    assert order(client.get("/alerts").text) == [new.id, old.id, read.id]


def test_no_waiting_alert_is_ever_left_off(house: StaffHouse) -> None:
    client, visit = house.signed_in("reader"), house.visit()
    for _ in range(120):
        house.alert(visit)
    assert len(order(client.get("/alerts").text)) == 120
    assert "120 alerts are waiting" in client.get("/alerts").text


def test_an_alert_says_how_sure_how_bad_what_why_where_and_in_which_words(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    visit = house.visit(area="fife", audience="child")
    house.alert(visit, area="fife", audience="child", severity="emergency", kinds=["suicidal", "self_harm"])
    page = client.get("/alerts").text
    for part in (
        "Emergency – clear sign",
        "Thoughts of suicide, Self-harm",
        "hits-me",
        "Fife",
        "Child",
        "[name] hits me",
    ):
        assert part in page
    assert f'href="/transcripts/{visit.id[:12]}"' in page


def test_why_it_was_raised_is_said_in_words_and_the_ids_stand_apart(house: StaffHouse) -> None:
    house.alert(because=["learned:1.00", "hits-me", "aac-hurt-me"])
    page = house.signed_in("reader").get("/alerts").text
    why = page.partition("What the gate saw")[2].partition("</dl>")[0]
    assert "it reads like harm (100 %)" in why and "a known sign: hits me" in why and "a known sign: hurt me" in why
    assert "learned:1.00" not in why and "aac-" not in why
    apart = page.partition("For the developer</summary>")[2].partition("</details>")[0]
    assert "learned:1.00" in apart and "aac-hurt-me" in apart


def test_a_chosen_answer_and_an_unknown_kind_are_shown_too(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    house.alert(words=None, sealed=None, kinds=["something_new"], because=["choice"], tier="check", severity="concern")
    page = client.get("/alerts").text
    assert "Nothing was typed: an answer was chosen." in page
    assert "The answer that was chosen" in page
    assert "something_new" in page


def test_an_alert_from_practice_is_labelled_and_still_shown(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    house.alert(house.visit("practice"))
    page = client.get("/alerts").text
    assert "Said in practice. It may still be true." in page
    assert "1 alert is waiting" in page


def test_an_alert_is_acknowledged_once_with_who_and_when(house: StaffHouse) -> None:
    morag, ailsa = house.signed_in("lead"), house.signed_in("lead", name="Ailsa")
    alert = house.alert()
    answer = send(morag, f"/alerts/{alert.id}/acknowledge")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/alerts/{alert.id}")
    house.clock.later(minutes=20)
    send(ailsa, f"/alerts/{alert.id}/acknowledge")
    kept = house.rows(Alert)[0]
    assert kept.acknowledged_by == "Morag"
    assert (house.clock.now() - kept.acknowledged_at).total_seconds() == 1200
    assert house.noted("acknowledged-alert") == [("Morag", alert.id)]
    page = morag.get("/alerts").text
    assert "Seen by Morag" in page
    assert "23 Nov 2026, 09:30" in page
    assert "I have seen this" not in page


def test_only_a_lead_sees_the_button_and_a_reader_is_told_whom_to_tell(house: StaffHouse) -> None:
    house.alert()
    reader, lead = house.signed_in("reader"), house.signed_in("lead", name="Ailsa")
    assert "I have seen this" in lead.get("/alerts").text
    page = reader.get("/alerts").text
    assert "I have seen this" not in page
    assert "tell the safeguarding lead now" in page
    assert "/sealed" not in page


def test_the_sealed_words_are_handed_out_sealed_and_only_the_leads_key_opens_them(
    house: StaffHouse, tmp_path: Path
) -> None:
    client = house.signed_in("lead")
    alert = house.alert()
    assert "Jamie" not in client.get("/alerts").text
    answer = client.get(f"/alerts/{alert.id}/sealed")
    assert answer.headers["content-disposition"] == f'attachment; filename="alert-{alert.id[:12]}.sealed"'
    assert answer.headers["content-type"] == "application/octet-stream"
    assert b"Jamie" not in answer.content
    path = tmp_path / "alert.sealed"
    path.write_bytes(answer.content)
    assert unseal_file(path, house.lead_key.encode(Base64Encoder).decode()) == "Jamie hits me"
    assert house.noted("took-sealed-words") == [("Morag", alert.id)]


@pytest.mark.parametrize("path", ["/alerts/none/sealed", "/alerts/0/sealed"])
def test_sealed_words_that_are_not_there_are_not_found(house: StaffHouse, path: str) -> None:
    client = house.signed_in("lead")
    without = house.alert(sealed=None)
    assert client.get(path).status_code == 404
    assert client.get(f"/alerts/{without.id}/sealed").status_code == 404
    assert send(client, "/alerts/none/acknowledge").status_code == 404
    assert house.noted("took-sealed-words") == []


def test_reading_the_alerts_is_noted_without_their_words(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    client.get("/alerts")
    assert house.noted("read-alerts") == []
    house.alert()
    client.get("/alerts")
    assert house.noted("read-alerts") == [("Morag", "")]
    assert "hits me" not in str(house.deeds())


def test_an_alert_taken_back_and_a_missing_lead_are_said(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    house.alert(not_meant=True, sealed=None)
    house.house.operator = type(house.house.operator)()  # type: ignore[misc]
    page = client.get("/alerts").text
    assert "this was not meant" in page
    assert "No safeguarding lead has a key yet" in page
    assert "were not kept" in page
