"""The listening queue: a recording waits until a person has listened and said what it is, and grows loud with time."""

from __future__ import annotations

from typing import Any

import pytest

from bot.staff.commands import unseal_file
from bot.transcripts.erasing import clear_visit
from bot.transcripts.erasures import erase_again, listed
from bot.transcripts.recordings import NewRecording
from bot.transcripts.redaction import RedactedText
from bot.transcripts.sealed_sound import unseal_sound
from bot.transcripts.sealing import public_text
from bot.transcripts.tables import Alert, Recording, Visit
from tests.channels.recording_house import WAV, alerts, recordings
from tests.staff.staff_house import StaffHouse, send


def recorded(house: StaffHouse, message_id: str = "r1", **more: Any) -> Recording:
    visit = house.visit(audience="child", area="fife")
    new = NewRecording(visit.id, message_id, "listen/good", "wav", 23, "Recorded, 23 seconds")
    house.recordings.keep(new, WAV)
    return recordings(house)[-1]


def mark(house: StaffHouse, client: Any, recording: Recording, **fields: str) -> Any:
    return send(client, f"/listening/{recording.id}/mark", **fields)


class TestWaiting:
    def test_it_stands_on_the_home_page_and_in_the_queue_of_leads(self, house: StaffHouse) -> None:
        recording = recorded(house)
        client = house.signed_in()
        assert "1 recording waits to be heard" in client.get("/").text
        queue = client.get("/listening").text
        assert f"/listening/{recording.id}" in queue and "Waiting" in queue
        assert "Recording, 23 seconds" in queue and "Fife" in queue

    def test_looking_and_leaving_never_close_it(self, house: StaffHouse) -> None:
        recording = recorded(house)
        client = house.signed_in()
        for path in ("/listening", f"/listening/{recording.id}", f"/listening/{recording.id}/sound"):
            assert client.get(path).status_code == 200
        assert recordings(house)[0].state == "waiting"

    @pytest.mark.parametrize("role", ["reader", "booker"])
    def test_it_is_for_leads_alone(self, house: StaffHouse, role: str) -> None:
        recording = recorded(house)
        client = house.signed_in(role)
        assert "waits to be heard" not in client.get("/").text
        for path in ("/listening", f"/listening/{recording.id}", f"/listening/{recording.id}/sound"):
            assert client.get(path).status_code == 403

    def test_the_visits_transcript_leads_to_it(self, house: StaffHouse) -> None:
        recording = recorded(house)
        house.turn(next(v for v in house.rows(Visit) if v.id == recording.visit_id), words="Recorded, 23 seconds",
                   message_id="r1")  # fmt: skip
        page = house.signed_in().get(f"/transcripts/{str(recording.visit_id)[:12]}").text
        assert f'href="/listening/{recording.id}"' in page


class TestListening:
    def test_it_is_opened_in_memory_and_noted(self, house: StaffHouse) -> None:
        recording = recorded(house)
        client = house.signed_in()
        page = client.get(f"/listening/{recording.id}")
        assert f'<audio controls preload="none" src="/listening/{recording.id}/sound"' in page.text
        assert "media-src 'self'" in page.headers["content-security-policy"]
        heard = client.get(f"/listening/{recording.id}/sound")
        assert heard.content == WAV and heard.headers["content-type"] == "audio/wav"
        assert heard.headers["cache-control"] == "no-store"
        assert ("Morag", recording.id) in house.noted("played-recording")

    def test_a_player_may_ask_for_parts(self, house: StaffHouse) -> None:
        recording = recorded(house)
        client = house.signed_in()
        path = f"/listening/{recording.id}/sound"
        part = client.get(path, headers={"Range": "bytes=4-7"})
        assert (part.status_code, part.content) == (206, WAV[4:8])
        assert part.headers["content-range"] == f"bytes 4-7/{len(WAV)}"
        assert client.get(path, headers={"Range": "bytes=5-"}).content == WAV[5:]
        for nonsense in ("bytes=-5", "bytes=9999999-", "bytes=a-b", "lines=1"):
            assert client.get(path, headers={"Range": nonsense}).status_code == 200

    def test_the_leads_own_key_opens_the_sealed_file(self, house: StaffHouse, tmp_path: Any) -> None:
        from nacl.encoding import Base64Encoder

        recording = recorded(house)
        sealed = house.signed_in().get(f"/listening/{recording.id}/sealed").content
        assert unseal_sound(sealed, house.lead_key) == WAV
        (tmp_path / "it.sealed").write_bytes(sealed)
        key = house.lead_key.encode(Base64Encoder).decode()
        out = tmp_path / "it.wav"
        assert unseal_file(tmp_path / "it.sealed", key, out) == str(out)
        assert out.read_bytes() == WAV and out.stat().st_mode & 0o077 == 0
        assert public_text(house.lead_key) != public_text(house.machine)

    def test_what_this_machine_can_not_open_is_said(self, house: StaffHouse) -> None:
        house.recordings._keys = (public_text(house.lead_key),)
        recording = recorded(house)
        client = house.signed_in()
        assert "can&#39;t be opened with this machine" in client.get(f"/listening/{recording.id}").text
        assert client.get(f"/listening/{recording.id}/sound").status_code == 404


class TestMarking:
    @pytest.mark.parametrize("found", ["fine", "unclear"])
    def test_who_heard_what_and_when(self, house: StaffHouse, found: str) -> None:
        recording = recorded(house)
        client = house.signed_in()
        assert mark(house, client, recording, found=found).headers["location"] == "/listening"
        kept = recordings(house)[0]
        assert (kept.state, kept.heard_by, kept.heard_at) == (found, "Morag", house.clock.moment)
        assert alerts(house) == []
        assert "Heard or read by Morag" in client.get("/listening").text
        assert "No recording waits" in client.get("/listening").text

    def test_a_worry_becomes_an_alert_that_someone_has_in_hand(self, house: StaffHouse) -> None:
        recording = recorded(house)
        client = house.signed_in()
        went = mark(house, client, recording, found="worrying", kind="physical_abuse", severity="high")
        alert = alerts(house)[0]
        assert went.headers["location"] == f"/alerts/{alert.id}"
        assert (alert.tier, alert.severity, alert.kinds, alert.because) == (
            "certain", "high", ["physical_abuse"], ["recording"],
        )  # fmt: skip
        assert (alert.state, alert.acknowledged_by, alert.area) == ("acknowledged", "Morag", "fife")
        page = client.get(f"/alerts/{alert.id}").text
        assert "someone listened to a recording" in page and f'href="/listening/{recording.id}"' in page

    def test_its_alert_leads_to_it_after_everything_was_taken_back(self, house: StaffHouse) -> None:
        recording = recorded(house)
        client = house.signed_in()
        mark(house, client, recording, found="worrying", kind="physical_abuse", severity="high")
        with house.house.database.writing() as session:
            clear_visit(session, recording.visit_id or "")
        page = client.get(f"/alerts/{alerts(house)[0].id}").text
        assert f'href="/listening/{recording.id}"' in page
        assert client.get(f"/listening/{recording.id}").status_code == 200

    @pytest.mark.parametrize(
        "fields", [{}, {"found": "worrying"}, {"found": "loud"}, {"found": "worrying", "kind": "x", "severity": "high"}]
    )
    def test_half_a_form_changes_nothing(self, house: StaffHouse, fields: dict[str, str]) -> None:
        recording = recorded(house)
        assert mark(house, house.signed_in(), recording, **fields).status_code == 422
        assert recordings(house)[0].state == "waiting"


class TestWaitingTooLong:
    def test_it_is_shown_loudly_and_raises_one_alert_that_people_are_told_of(self, house: StaffHouse) -> None:
        recorded(house)
        assert house.house.hearing.step() == 0
        house.clock.later(hours=8, minutes=1)
        assert house.house.hearing.step() == 1
        assert house.house.hearing.step() == 0
        alert = alerts(house)[0]
        assert (alert.tier, alert.state, alert.because) == ("check", "new", ["recording-unheard"])
        client = house.signed_in()
        home = client.get("/").text
        assert "1 recording has waited too long" in home and 'role="alert"' in home
        assert "Waited too long" in client.get("/listening").text
        assert "a recording that nobody has listened to" in client.get(f"/alerts/{alert.id}").text

    def test_listening_to_it_closes_that_alert_when_nothing_is_worrying(self, house: StaffHouse) -> None:
        recording = recorded(house)
        house.clock.later(hours=9)
        house.house.hearing.step()
        mark(house, house.signed_in(), recording, found="fine")
        alert = alerts(house)[0]
        assert (alert.state, alert.closed_reason, alert.closed_by) == ("closed", "no-risk", "Morag")

    def test_a_worry_makes_the_same_alert_graver(self, house: StaffHouse) -> None:
        recording = recorded(house)
        house.clock.later(hours=9)
        house.house.hearing.step()
        mark(house, house.signed_in(), recording, found="worrying", kind="neglect", severity="emergency")
        found = alerts(house)
        assert [(a.tier, a.severity, a.state) for a in found] == [("certain", "emergency", "acknowledged")]


class TestTakenBackUnheard:
    """Its person took it back before anyone had listened."""

    @pytest.fixture
    def nobodys(self, house: StaffHouse) -> Recording:
        recording = recorded(house)
        with house.database.writing() as session:
            clear_visit(session, recording.visit_id or "")
        return recording

    def test_it_stays_in_the_queue_and_says_so(self, house: StaffHouse, nobodys: Recording) -> None:
        client = house.signed_in()
        assert "1 recording waits to be heard" in client.get("/").text
        assert "took it back before anyone had listened" in client.get(f"/listening/{nobodys.id}").text
        assert client.get(f"/listening/{nobodys.id}/sound").content == WAV

    @pytest.mark.parametrize("found", ["fine", "unclear"])
    def test_once_heard_it_goes_and_no_backup_brings_it_back(
        self, house: StaffHouse, nobodys: Recording, found: str
    ) -> None:
        sealed = recordings(house)[0].sealed
        client = house.signed_in()
        assert mark(house, client, nobodys, found=found).headers["location"] == "/listening"
        assert recordings(house) == [] and client.get(f"/listening/{nobodys.id}").status_code == 404
        assert ("Morag", nobodys.id) in house.noted("marked-recording")
        with house.database.writing() as session:
            row = {"id": nobodys.id, "message_id": "m", "place": "listen/good", "review": "moving-on", "kind": "wav"}
            said, at = RedactedText.stored("Recorded"), house.clock.moment
            session.add(Recording(**row, said=said, sealed=sealed, at=at))
        assert erase_again(house.database, listed(house.database)) == 1 and recordings(house) == []

    def test_a_worry_stays_with_an_alert_that_says_not_whose_it_is(self, house: StaffHouse, nobodys: Recording) -> None:
        mark(house, house.signed_in(), nobodys, found="worrying", kind="neglect", severity="high")
        assert [(one.state, one.visit_id) for one in recordings(house)] == [("worrying", None)]
        assert [(alert.tier, alert.visit_id) for alert in alerts(house)] == [("certain", None)]

    def test_what_once_worried_someone_stays_whatever_is_said_later(
        self, house: StaffHouse, nobodys: Recording
    ) -> None:
        client = house.signed_in()
        mark(house, client, nobodys, found="worrying", kind="neglect", severity="high")
        mark(house, client, nobodys, found="unclear")
        assert len(recordings(house)) == 1

    def test_half_a_form_takes_nothing_out(self, house: StaffHouse, nobodys: Recording) -> None:
        assert mark(house, house.signed_in(), nobodys).status_code == 422
        assert recordings(house)[0].state == "waiting"


def test_recordings_and_alerts_are_tables_that_know_each_other(house: StaffHouse) -> None:
    assert {key.target_fullname for key in Recording.__table__.foreign_keys} == {
        "visits.id",
        f"{Alert.__tablename__}.id",
    }
