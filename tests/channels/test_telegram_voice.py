"""Sound on Telegram, as a dialogue: replies read as voice notes, and voice messages where a question takes them."""
# ruff: noqa: F401, F811

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.app import Content, House
from bot.channels import telegram_voice
from bot.channels.telegram import TelegramChannel
from bot.settings import Settings
from bot.transcripts.sealed_sound import unseal_sound
from bot.transcripts.tables import Visit
from tests.channels.fake_house import Whistle
from tests.channels.recording_house import OPERATOR, PLANTED, WAV, live, on_disk, recordings, takes_sound
from tests.channels.telegram_dialogue import AILSA, answers, begin, channel, peer, press, rows, to_free_words, type_in
from tests.conftest import MONDAY
from tests.peers import rasa
from tests.peers.telegram_api import TelegramPeer

OGG = b"OggS" + bytes(24) + b"OpusHead" + PLANTED * 4
READ = "Read it to me"


@pytest.fixture
def settings(tmp_path: Path, peer: TelegramPeer) -> Settings:
    (tmp_path / "operator.yml").write_text(OPERATOR)
    return Settings(
        state=tmp_path, today=MONDAY, telegram_token=peer.token, telegram_api=peer.url,
        operator_file=tmp_path / "operator.yml",
    )  # fmt: skip


@pytest.fixture(autouse=True)
def awake(content: Content) -> None:
    """Let the gate have read its model: on a busy machine that takes longer than anyone here waits."""
    content.gate.warm()


@pytest.fixture
def whistle(house: House) -> Whistle:
    telegram_voice._sent_before.clear()
    house.speech._espeak = Whistle()
    return house.speech._espeak


def speaks(peer: TelegramPeer, sound: bytes = OGG, seconds: int = 7, **more: Any) -> dict[str, Any]:
    peer.files["theirs"] = sound
    voice = {"file_id": "theirs", "file_unique_id": "u", "duration": seconds, "file_size": len(sound)}
    return peer.says(AILSA, None, voice=voice, **more)


async def to_recording(house: House, peer: TelegramPeer) -> None:
    await to_free_words(peer)
    takes_sound(house, rows_of_visits(house)[0].id)


def rows_of_visits(house: House) -> list[Visit]:
    with house.database.reading() as session:
        return list(session.scalars(select(Visit)))


class TestReading:
    async def test_a_reply_is_read_when_that_is_asked_for(self, whistle: Whistle, channel, peer: TelegramPeer) -> None:
        first = await begin(peer)
        assert READ in first.labels
        note = await press(peer, READ)
        assert note.extra["voice"][:4] == b"RIFF"
        assert any("I am a computer, not a person." in said for said in whistle.said)
        assert "Say what I think" in whistle.said

    async def test_the_same_again_travels_only_once(self, whistle: Whistle, channel, peer: TelegramPeer) -> None:
        await begin(peer)
        first, again = await press(peer, READ), await press(peer, READ)
        assert first.text == again.text and len(peer.files) == 1

    async def test_it_can_be_typed_and_takes_no_turn(self, house: House, whistle: Whistle, channel, peer) -> None:
        await begin(peer)
        assert "voice" in (await type_in(peer, "/listen")).extra
        assert not answers(house)

    async def test_what_a_person_wrote_is_never_read(self, house: House, whistle: Whistle, channel, peer) -> None:
        await to_free_words(peer)
        reply = await type_in(peer, "Zebedee shouts at tea time")
        while "Zebedee" not in reply.text:
            reply = await press(peer, "Skip")
        await press(peer, READ)
        assert whistle.said and not any("Zebedee" in said for said in whistle.said)

    async def test_without_a_voice_it_is_not_offered_and_asking_gets_a_kind_answer(self, channel, peer) -> None:
        first = await begin(peer)
        assert READ not in first.labels
        assert "can't read this to you here" in (await type_in(peer, "/listen")).text


class TestAnsweringBySound:
    async def test_a_voice_message_answers_a_question_that_takes_one(self, live: House, channel, peer) -> None:
        await to_recording(live, peer)
        speaks(peer)
        reply = await peer.reply(AILSA)
        await peer.all_read()
        kept = recordings(live)[0]
        assert "can't hear" not in reply.text
        assert (kept.kind, kept.seconds, kept.state, kept.answered) == ("ogg", 7, "waiting", True)
        assert unseal_sound(kept.sealed, live.machine) == OGG
        assert answers(live)[kept.place] == "Recorded, 7 seconds"
        assert PLANTED not in on_disk(live.settings.state)

    async def test_that_it_comes_twice_changes_nothing(self, live: House, channel, peer) -> None:
        await to_recording(live, peer)
        update = speaks(peer)
        await peer.reply(AILSA)
        await peer.all_read()
        peer.redelivers(update)
        await peer.all_read()
        assert len(recordings(live)) == 1

    async def test_words_under_it_are_read_by_the_gate_and_kept_with_it(self, live: House, channel, peer) -> None:
        await to_recording(live, peer)
        speaks(peer, caption="my dad hits me")
        assert "999" in (await peer.reply(AILSA)).text
        await peer.all_read()
        assert len(recordings(live)) == 1

    async def test_with_the_question_it_is_said_when_a_person_will_hear_it(self, live: House, channel, peer) -> None:
        await to_recording(live, peer)
        peer.forges(AILSA, "a-button-of-long-ago", peer.sent[-1])
        said = (await peer.reply(AILSA)).text
        assert "send a voice message" in said and "I am a computer and can't hear what you say" in said
        assert "Nobody hears" in said
        assert "the sound stays locked until a person has heard it" in said

    async def test_taken_back_unheard_it_waits_for_a_person_and_that_is_said(
        self, live: House, channel, peer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(rasa, "PHRASES", rasa.PHRASES | {"delete what i said": "delete_my_data"})
        await to_recording(live, peer)
        speaks(peer)
        await peer.reply(AILSA)
        offered = await type_in(peer, "delete what I said")
        asked = await press(peer, next(label for label in offered.labels if "Take my words out" in label))
        gone = await press(peer, next(label for label in asked.labels if "Yes" in label))
        for said in (asked.text, gone.text):
            assert "stays locked until a person has listened" in said
        assert [(one.visit_id, one.state) for one in recordings(live)] == [(None, "waiting")]

    @pytest.mark.parametrize(
        ("sound", "seconds", "why"),
        [(OGG, 400, "under 2 minutes"), (b"no sound at all", 5, "can't play"), (bytes(3_000_000), 60, "2 minutes")],
    )
    async def test_what_can_not_be_taken_is_said(
        self, live: House, channel, peer, sound: bytes, seconds: int, why: str
    ) -> None:
        await to_recording(live, peer)
        speaks(peer, sound, seconds)
        assert why in (await peer.reply(AILSA)).text
        assert recordings(live) == []


async def test_where_no_recording_is_asked_it_is_told_kindly_that_nobody_hears_it(
    house: House, channel, peer: TelegramPeer
) -> None:
    await begin(peer)
    speaks(peer)
    said = (await peer.reply(AILSA)).text
    assert "can't hear voice messages" in said and "0800 1111" in said and "type it" in said
    await peer.all_read()
    assert recordings(house) == [] and PLANTED not in on_disk(house.settings.state)
    assert not [call for call, _ in peer.calls if call.lower() == "getfile"], "it is not even fetched"


async def test_words_under_a_voice_message_that_nobody_asked_for_are_still_read(house: House, channel, peer) -> None:
    await begin(peer)
    speaks(peer, caption="my dad hits me")
    assert "999" in (await peer.reply(AILSA)).text
