"""A recording written down: for who can't hear it, by whom and when, safe like all words, gone with its sound."""

from __future__ import annotations

from typing import Any

import pytest
from nacl.public import PrivateKey

from bot.transcripts.erasing import clear_visit, scrub
from bot.transcripts.sealing import unseal
from bot.transcripts.tables import Recording, Visit
from tests.channels.recording_house import alerts, recordings
from tests.staff.staff_house import StaffHouse, origin, send
from tests.staff.test_staff_listening import mark, recorded

SAID = "Jamie Sinclair helps me.\r\nHe listens."
KEPT = "[name] helps me.\nHe listens."


def write(house: StaffHouse, client: Any, recording: Recording, words: str = SAID) -> Any:
    return send(client, f"/listening/{recording.id}/words", words=words)


def transcript(house: StaffHouse, recording: Recording, role: str) -> str:
    visit = next(v for v in house.rows(Visit) if v.id == recording.visit_id)
    house.turn(visit, words="Recorded, 23 seconds", message_id="r1")
    house.answer(visit, "listen/good", message_id="r1")
    return str(house.signed_in(role, name="Ailsa").get(f"/transcripts/{visit.id[:12]}").text)


def test_it_is_kept_redacted_with_name_and_time(house: StaffHouse) -> None:
    recording, client = recorded(house), house.signed_in()
    house.clock.later(minutes=5)
    assert write(house, client, recording).status_code == 303
    kept = recordings(house)[0]
    assert (kept.words, kept.written_by, kept.written_at) == (KEPT, "Morag", house.clock.moment)
    assert ("Morag", recording.id) in house.noted("wrote-down-recording")
    for path in ("/listening", f"/listening/{recording.id}"):
        assert KEPT in client.get(path).text and "Written down by Morag" in client.get(path).text


def test_who_can_not_hear_it_is_told_what_to_do_and_can_judge_by_what_is_written(house: StaffHouse) -> None:
    recording, client = recorded(house), house.signed_in()
    assert "ask a colleague to write it here" in client.get(f"/listening/{recording.id}").text
    write(house, house.signed_in(name="Ailsa"), recording)
    assert recordings(house)[0].state == "waiting"
    mark(house, client, recording, found="fine")
    assert "Heard or read by Morag" in client.get("/listening").text


def test_readers_find_it_beside_the_answer_and_in_the_talk(house: StaffHouse) -> None:
    recording = recorded(house)
    write(house, house.signed_in(), recording)
    page = transcript(house, recording, "reader")
    assert page.count(KEPT) == 2 and page.count("Written down by Morag") == 2
    assert f"/listening/{recording.id}" not in page


def test_nothing_is_shown_where_nothing_was_written(house: StaffHouse) -> None:
    assert "Written down" not in transcript(house, recorded(house), "lead")


class TestDanger:
    """The gate reads what was written, as it reads all words."""

    def test_it_raises_an_alert_whose_own_words_only_the_leads_key_opens(self, house: StaffHouse) -> None:
        recording = recorded(house)
        write(house, house.signed_in(), recording, "Jamie Sinclair hits me")
        alert = alerts(house)[0]
        assert (alert.tier, alert.severity, alert.kinds, alert.state) == ("certain", "high", ["physical_abuse"], "new")
        assert (alert.words, alert.visit_id) == ("[name] hits me", recording.visit_id)
        assert unseal(alert.sealed or b"", house.lead_key) == "Jamie Sinclair hits me"
        assert recordings(house)[0].alert_id == alert.id

    def test_saying_that_nothing_is_worrying_does_not_close_it(self, house: StaffHouse) -> None:
        recording, client = recorded(house), house.signed_in()
        write(house, client, recording, "he hits me")
        mark(house, client, recording, found="fine")
        assert [(alert.state, alert.acknowledged_by) for alert in alerts(house)] == [("acknowledged", "Morag")]

    def test_it_adds_to_the_alert_that_someone_has_in_hand(self, house: StaffHouse) -> None:
        recording, client = recorded(house), house.signed_in()
        mark(house, client, recording, found="worrying", kind="neglect", severity="emergency")
        write(house, client, recording, "he hits me")
        (alert,) = alerts(house)
        assert {*alert.kinds} == {"neglect", "physical_abuse"} and {*alert.because} == {"recording", "hits-me"}
        assert (alert.severity, alert.state) == ("emergency", "acknowledged")

    def test_after_a_closed_one_it_raises_another_that_follows_it(self, house: StaffHouse) -> None:
        recording = recorded(house)
        house.clock.later(hours=9)
        house.house.hearing.step()
        client = house.signed_in()
        mark(house, client, recording, found="fine")
        write(house, client, recording, "he hits me")
        first, second = sorted(alerts(house), key=lambda alert: alert.state == "new")
        assert (first.state, first.closed_by) == ("closed", "Morag")
        assert (second.follows, second.tier, second.state) == (first.id, "certain", "new")

    def test_written_twice_it_is_still_one_alert(self, house: StaffHouse) -> None:
        recording, client = recorded(house), house.signed_in()
        for words in ("he hits me", "he hits me a lot"):
            write(house, client, recording, words)
        assert [alert.words for alert in alerts(house)] == ["he hits me a lot"]


def test_emptied_it_is_gone_and_that_is_noted(house: StaffHouse) -> None:
    recording, client = recorded(house), house.signed_in()
    write(house, client, recording)
    write(house, client, recording, " ")
    kept = recordings(house)[0]
    assert (kept.words, kept.written_by, kept.written_at) == (None, None, None)
    assert ("Morag", recording.id) in house.noted("unwrote-recording")


def test_it_goes_with_the_answer(house: StaffHouse) -> None:
    recording, client = recorded(house), house.signed_in()
    write(house, client, recording)
    mark(house, client, recording, found="fine")
    with house.database.writing() as session:
        clear_visit(session, recording.visit_id or "")
    assert scrub(house.database) and recordings(house) == []
    raw = b"".join(path.read_bytes() for path in house.folder.glob("blether.db*"))
    assert b"helps me" not in raw


def test_taken_back_unheard_it_waits_with_the_sound_and_goes_with_it(house: StaffHouse) -> None:
    recording, client = recorded(house), house.signed_in()
    write(house, client, recording)
    with house.database.writing() as session:
        clear_visit(session, recording.visit_id or "")
    assert [(one.words, one.visit_id) for one in recordings(house)] == [(KEPT, None)]
    mark(house, client, recording, found="unclear")
    assert recordings(house) == []


@pytest.mark.parametrize("words", ["a" * 4001, "bad \x00 letter"])
def test_what_is_too_long_or_no_text_is_refused(house: StaffHouse, words: str) -> None:
    recording = recorded(house)
    assert write(house, house.signed_in(), recording, words).status_code == 422
    assert recordings(house)[0].words is None


def test_a_line_end_has_no_place_in_a_name(house: StaffHouse) -> None:
    house.staff()
    assert send_in(house, "Morag\nAilsa").status_code == 422


def send_in(house: StaffHouse, name: str) -> Any:
    client = house.stranger()
    return client.post("/sign-in", data={"name": name, "password": "x"}, headers=origin(client))


def test_another_key_opens_no_words(house: StaffHouse) -> None:
    write(house, house.signed_in(), recorded(house), "he hits me")
    with pytest.raises(Exception, match="another key"):
        unseal(alerts(house)[0].sealed or b"", PrivateKey.generate())
