"""gTTS's real code against a peer of ours: it may sing, lie, drip or stay silent, and nobody ever waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import gtts.tts
import pytest

from bot.operator import Operator
from bot.replies.aloud import Line
from bot.replies.google_voice import GoogleVoice
from bot.replies.sounds import Sound
from bot.replies.speech import Speech
from bot.replies.voices import NoSound, Piece
from tests.channels.fake_house import Whistle
from tests.peers.translate import MP3, Translate

HELLO, DATED = Line("t0", "Hello there.", "en"), Line("t0", "On Monday.", "en", shared=False)
RING = Line("t1", "Ring 999.", "en")
TAKEN = Sound((Piece("en", "Hello there."),), True)


class Mute(Whistle):
    """A machine without espeak-ng."""

    def __init__(self) -> None:
        super().__init__()
        self.speaker = self.encoder = None


@pytest.fixture
def peer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Translate]:
    peer = Translate()
    with peer.running() as url:
        monkeypatch.setattr(gtts.tts, "_translate_url", lambda *_, **__: url)
        yield peer


@pytest.fixture
def google() -> GoogleVoice:
    return GoogleVoice(patience=0.3, whole=0.8)


@pytest.fixture
def speech(tmp_path: Path, google: GoogleVoice) -> Speech:
    return Speech(tmp_path, Whistle(), google)


async def test_a_nicer_sound_replaces_ours_in_the_background(speech: Speech, peer: Translate) -> None:
    name = speech.whole([HELLO])
    first = await speech.get(name, "opus")
    assert first is not None and first.suffix == ".opus" and peer.asked == []
    assert await speech.improve_one()
    assert await speech.get(name, "opus") == first, "what is called Opus is Opus"
    heard = speech.heard([HELLO])
    assert heard is not None and heard.kinds == ("mp3", "opus", "wav") and heard.parts == f"t0:{name}+"
    later = await speech.get(name, "mp3")
    assert later is not None and later.suffix == ".mp3" and later.read_bytes() == MP3
    assert "Hello there." in peer.asked[0] and len(peer.asked) == 1
    assert not await speech.improve_one()


@pytest.mark.parametrize("manner", ["silent", "broken", "nonsense", "drips"])
async def test_whatever_it_does_our_own_voice_goes_on_and_it_gets_a_rest(
    manner: str, speech: Speech, google: GoogleVoice, peer: Translate
) -> None:
    peer.manner = manner
    name = speech.whole([HELLO])
    await speech.get(name, "opus")
    with pytest.raises(NoSound):
        await speech.improve_one()
    assert google.rest >= 60
    still = await speech.get(name, "opus")
    assert still is not None and still.suffix == ".opus"


async def test_each_failure_makes_the_rest_longer_up_to_some_hours(google: GoogleVoice, peer: Translate) -> None:
    peer.manner = "broken"
    rests = []
    for _ in range(12):
        with pytest.raises(NoSound):
            await google.mp3(TAKEN)
        rests.append(google.rest)
    assert rests == sorted(rests) and rests[1] == 2 * rests[0] and rests[-1] == 6 * 3600
    peer.manner = "sings"
    await google.mp3(TAKEN)
    assert google.rest == 0


async def test_without_espeak_it_is_the_only_voice_and_comes_as_soon_as_it_can(
    tmp_path: Path, google: GoogleVoice, peer: Translate
) -> None:
    speech = Speech(tmp_path, Mute(), google)
    heard = speech.heard([HELLO, RING])
    assert heard is not None and heard.whole == heard.slow == "", "a number never leaves this machine"
    place, name = heard.parts.split()[0].split(":")
    assert heard.parts.split() == [f"{place}:{name}", "t1:"] and name.endswith("+")
    with pytest.raises(NoSound):
        await speech.get(name[:-1], "mp3")
    assert await speech.improve_one()
    sound = await speech.get(name[:-1], "mp3")
    assert sound is not None and sound.read_bytes() == MP3


async def test_a_request_never_waits_for_it(speech: Speech, peer: Translate) -> None:
    peer.manner = "silent"
    name = speech.whole([HELLO])
    improving = asyncio.create_task(speech.improve_one())
    assert await speech.get(name, "opus") is not None
    assert not improving.done(), "the other house has not answered yet"
    await asyncio.gather(improving, return_exceptions=True)


@pytest.mark.parametrize(
    "sound",
    [
        Sound((Piece("gd", "Halò."),), True), Sound((Piece("en", "Ring 999."),), True),
        Sound((Piece("en", "On Monday."),), False), Sound((Piece("en", "Hi."), Piece("pl", "Hej.")), True),
    ],
)  # fmt: skip
def test_gaelic_numbers_and_what_is_one_persons_own_never_leave_this_machine(sound: Sound, google: GoogleVoice) -> None:
    assert not google.takes(sound)
    assert google.takes(TAKEN)


async def test_what_may_not_leave_is_not_even_wanted(speech: Speech, peer: Translate) -> None:
    await speech.get(speech.whole([DATED]), "opus")
    assert not await speech.improve_one()
    assert peer.asked == []


async def test_where_the_operator_does_not_allow_it_nothing_is_asked(tmp_path: Path, peer: Translate) -> None:
    assert Operator().google_speech is False
    speech = Speech(tmp_path, Whistle(), None)
    await speech.get(speech.whole([HELLO]), "opus")
    assert not await speech.improve_one()
    assert peer.asked == []
