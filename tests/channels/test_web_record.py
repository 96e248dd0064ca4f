"""Answering by sound: kept once, sealed before it touches a disk, an answer like any other, gone when taken back."""
# ruff: noqa: F401, F811

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pytest

from bot.app import House
from bot.transcripts.recordings import erase_recordings
from bot.transcripts.sealed_sound import unseal_sound
from bot.transcripts.tables import Answer, Recording
from tests.channels.recording_house import (
    LEAD,
    PLANTED,
    WAV,
    Browser,
    heard,
    live,
    on_disk,
    proven,
    recordings,
    settings,
    takes_sound,
    to_recording,
)
from tests.conftest import Person
from tests.peers.rasa import FakeRasa


async def answer_to(house: House, place: str) -> str | None:
    with house.database.reading() as session:
        return session.query(Answer.words).where(Answer.place == place).scalar()


async def test_a_recording_is_an_answer_and_the_talk_goes_on(live: House, person: Person) -> None:
    question = await to_recording(live, person)
    turn = (await Browser(live, person).records(question)).json()
    assert turn["settled"] and turn["bubbles"] and turn["you"] == "Recorded"
    assert await answer_to(live, question) == "Recorded, 2 seconds"
    kept = recordings(live)[0]
    assert (kept.place, kept.state, kept.kind, kept.seconds, kept.answered) == (question, "waiting", "wav", 2, True)
    assert (
        "Recorded, 2 seconds" in person.read(live.desk.so_far(person.visit_id)[-1]) or turn["question_id"] != question
    )


async def test_only_the_keys_open_it_and_nothing_of_it_is_ever_in_plain_on_the_disk(
    live: House, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("sound went to a temporary file")

    monkeypatch.setattr(tempfile.SpooledTemporaryFile, "rollover", never)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    question = await to_recording(live, person)
    large = WAV + PLANTED * 70_000
    assert (await Browser(live, person).records(question, large)).json()["settled"]
    sealed = recordings(live)[0].sealed
    assert unseal_sound(sealed, live.machine) == unseal_sound(sealed, LEAD) == large
    assert PLANTED not in on_disk(tmp_path)


async def test_sent_again_it_changes_nothing(live: House, person: Person) -> None:
    question = await to_recording(live, person)
    browser = Browser(live, person)
    first, again = [(await browser.records(question)).json() for _ in range(2)]
    assert first["bubbles"].count("said them") == again["bubbles"].count("said them")
    assert len(recordings(live)) == 1


async def test_while_the_engine_is_away_it_is_kept_and_the_answer_follows(
    live: House, person: Person, rasa: FakeRasa
) -> None:
    question = await to_recording(live, person)
    browser = Browser(live, person)
    rasa.down = True
    assert (await browser.records(question)).json()["settled"] is False
    assert len(recordings(live)) == 1 and not recordings(live)[0].answered
    rasa.down = False
    assert (await browser.records(question)).json()["settled"] is True
    assert len(recordings(live)) == 1 and recordings(live)[0].answered
    assert await answer_to(live, question) == "Recorded, 2 seconds"


async def test_it_works_as_a_plain_form(live: House, person: Person) -> None:
    question = await to_recording(live, person)
    browser = Browser(live, person)
    page = (await browser.http.get("/")).text
    assert re.search(r'<form class="record" method="post" action="/recording" enctype="multipart/form-data"', page)
    assert 'type="file" name="sound" accept="audio/*"' in page
    sent = await browser.records(question, script=False)
    assert (sent.status_code, sent.headers["location"]) == (303, "/#latest")
    assert len(recordings(live)) == 1


@pytest.mark.parametrize(
    ("sound", "status", "why"),
    [
        (b"<html>not a sound</html>", 415, "recording-no-sound"), (b"", 400, "recording-empty"),
        (None, 400, "recording-empty"), (WAV + bytes(2_100_000), 413, "recording-too-big"),
        (WAV + bytes(4_000_000), 413, "recording-too-big"),
    ],
)  # fmt: skip
async def test_what_can_not_be_taken_is_said_kindly_and_not_kept(
    live: House, person: Person, sound: bytes | None, status: int, why: str
) -> None:
    question = await to_recording(live, person)
    said = await Browser(live, person).records(question, sound)
    assert (said.status_code, said.json()["error"]) == (status, why)
    assert said.json()["message"] and recordings(live) == []


async def test_sound_that_nobody_asked_for_is_not_kept(live: House, person: Person) -> None:
    await person.begins()
    browser = Browser(live, person)
    open_now = person.question or ""
    assert (await browser.records(open_now)).json()["error"] == "recording-not-asked"
    await person.reaches_free_words()
    takes_sound(live, person.visit_id)
    assert (await browser.records("listen/another")).json()["error"] == "recording-not-asked"
    assert recordings(live) == []


async def test_other_sites_and_strangers_can_not_send_one(live: House, person: Person) -> None:
    question = await to_recording(live, person)
    browser = Browser(live, person)
    browser.http.headers["Sec-Fetch-Site"] = "cross-site"
    assert (await browser.records(question)).status_code == 403
    browser.http.headers["Sec-Fetch-Site"] = "same-origin"
    browser.http.cookies.clear()
    assert (await browser.records(question)).json()["error"] == "recording-visit-over"
    assert recordings(live) == []


@pytest.mark.parametrize("fields", [{"message_id": "short"}, {"question_id": "x" * 200}, {"message_id": "é" * 20}])
async def test_forged_fields_are_refused(live: House, person: Person, fields: dict[str, str]) -> None:
    question = await to_recording(live, person)
    assert (await Browser(live, person).records(question, **fields)).status_code == 400


async def test_half_a_form_is_refused(live: House, person: Person) -> None:
    await to_recording(live, person)
    headers = {"Content-Type": "multipart/form-data; boundary=x", "Accept": "application/json"}
    for content in (b"--x\r\nContent-Disposition: form-data; na", b"", b"nonsense"):
        answer = await Browser(live, person).http.post("/recording", content=content, headers=headers)
        assert answer.status_code == 400
    assert (await Browser(live, person).http.post("/recording", content=b"{}")).status_code == 415


async def test_in_practice_the_answer_counts_and_no_sound_is_kept(house: House, person: Person, tmp_path: Path) -> None:
    question = await to_recording(house, person)
    assert (await Browser(house, person).records(question)).json()["settled"]
    assert await answer_to(house, question) == "Recorded, 2 seconds"
    assert recordings(house) == [] and PLANTED not in on_disk(tmp_path)


class TestBeforehand:
    async def page(self, house: House, person: Person) -> str:
        await to_recording(house, person)
        return (await Browser(house, person).http.get("/")).text

    async def test_practice_says_that_nobody_will_hear_it(self, house: House, person: Person) -> None:
        assert "nobody will hear it, and the sound is not kept" in await self.page(house, person)

    async def test_without_proof_that_someone_listens_nobody_is_promised(self, live: House, person: Person) -> None:
        said = await self.page(live, person)
        assert "Nobody hears this now. I can&#39;t say when" in said

    async def test_in_the_hours_of_the_lead_it_says_until_when(self, live: House, person: Person) -> None:
        proven(live)
        said = await self.page(live, person)
        assert "listens today, up to" in said and "can&#39;t say when they will hear yours" in said

    async def test_help_stands_beside_it_with_numbers_that_ring(self, live: House, person: Person) -> None:
        said = await self.page(live, person)
        box = said[said.index('class="record"') :]
        assert "can&#39;t hear what you say" in box
        assert re.findall(r'href="tel:([+\d]+)"', box)[:2] == ["999", "+448001111"]


class TestTakingBack:
    async def test_another_recording_takes_the_place_of_the_first(self, live: House, person: Person) -> None:
        question = await to_recording(live, person)
        browser = Browser(live, person)
        await browser.records(question)
        await person.presses("/go_back_change_answer")
        takes_sound(live, person.visit_id)
        assert person.question == question
        await browser.records(question, message_id="s" * 32)
        # The first was never heard: it waits for a person, as nobody's.
        first, second = recordings(live)
        assert (first.visit_id, first.state) == (None, "waiting")
        assert (second.visit_id, second.message_id) == (person.visit_id, "s" * 32)

    async def test_an_answer_that_is_typed_instead_takes_heard_sound_away(self, live: House, person: Person) -> None:
        question = await to_recording(live, person)
        await Browser(live, person).records(question)
        live.hearing.step()
        assert len(recordings(live)) == 1
        heard(live)
        await person.presses("/go_back_change_answer")
        await person.says("I would rather write it.", question)
        live.hearing.step()
        assert recordings(live) == []

    async def test_starting_again_takes_it_away_once_it_was_heard(self, live: House, person: Person) -> None:
        question = await to_recording(live, person)
        await Browser(live, person).records(question)
        heard(live)
        await person.presses("/start_again")
        await person.presses("/start_again_yes")
        live.hearing.step()
        assert recordings(live) == []

    async def test_a_visits_recordings_can_be_erased_but_not_what_raised_an_alert(
        self, live: House, person: Person
    ) -> None:
        question = await to_recording(live, person)
        await Browser(live, person).records(question)
        heard(live)
        with live.database.writing() as session:
            assert erase_recordings(session, person.visit_id, "listen/another") == 0
            assert erase_recordings(session, person.visit_id, question) == 1
        await person.presses("/go_back_change_answer")
        takes_sound(live, person.visit_id)
        await Browser(live, person).records(question, message_id="s" * 32)
        with live.database.writing() as session:
            session.get_one(Recording, recordings(live)[0].id).state = "worrying"
        with live.database.writing() as session:
            assert erase_recordings(session, person.visit_id) == 0
        assert [(kept.visit_id, kept.state) for kept in recordings(live)] == [(None, "worrying")]
