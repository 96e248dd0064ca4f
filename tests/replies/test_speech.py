"""Sounds: made once, kept, named so that nobody can have other words spoken, and swept when nobody asks for them."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bot.dialogue.reviews import Reviews
from bot.messages import Say, Utterance
from bot.replies import sounds as kept_as
from bot.replies import speech as speech_of
from bot.replies import voices as voices_of
from bot.replies.ahead import Wanted, ahead
from bot.replies.aloud import Line, lines
from bot.replies.sounds import Sound, Sounds
from bot.replies.speech import Busy, Speech
from bot.replies.voices import VOICES, Espeak, NoSound, Piece
from bot.replies.words import Words
from bot.safety.directory import Directory
from bot.safety.said_first import HARM, everywhere, in_each_area
from bot.safety.signposts import Person, signpost
from tests.channels.fake_house import NOW, Whistle

WORDS, DIRECTORY = Words(Reviews.load()), Directory.load()
HELLO, HALO = Line("t0", "Hello.", "en"), Line("t1", "Halò.", "gd")


class Mute(Espeak):
    """A machine without Debian's packages."""

    def __init__(self) -> None:
        super().__init__()
        self.speaker = self.encoder = None


@pytest.fixture
def whistle() -> Whistle:
    return Whistle()


@pytest.fixture
def speech(tmp_path: Path, whistle: Whistle) -> Speech:
    return Speech(tmp_path, whistle)


def name_of(speech: Speech, *lines: Line) -> str:
    return speech.whole(lines)


async def test_a_sound_is_made_when_it_is_first_asked_for_and_then_kept(speech: Speech, whistle: Whistle) -> None:
    name = name_of(speech, HELLO)
    assert whistle.said == []
    first = await speech.get(name, "opus")
    again = await speech.get(name, "opus")
    assert first == again and first is not None and first.stat().st_size > 0
    assert whistle.said == ["Hello."]


async def test_many_who_ask_at_once_get_one_making(speech: Speech, whistle: Whistle) -> None:
    name = name_of(speech, HELLO)
    assert len({*await asyncio.gather(*(speech.get(name, "wav") for _ in range(10)))}) == 1
    assert whistle.said == ["Hello."]


async def test_a_name_that_was_never_given_is_nothing(speech: Speech) -> None:
    for name in ("A" * 16, "../../keys/speech", "", "x", "index", name_of(speech, HELLO)[:-1]):
        assert await speech.get(name, "opus") is None
    assert await speech.get(name_of(speech, HELLO), "jsonl") is None


async def test_names_outlive_a_restart_and_tell_nothing_without_the_key(tmp_path: Path, whistle: Whistle) -> None:
    name = name_of(Speech(tmp_path, whistle), HELLO)
    assert await Speech(tmp_path, whistle).get(name, "opus") is not None
    assert name_of(Speech(tmp_path / "elsewhere", whistle), HELLO) != name
    assert (tmp_path / "keys" / "speech.key").stat().st_mode & 0o077 == 0


def test_one_sound_may_say_several_languages(speech: Speech) -> None:
    heard = speech.heard([HELLO, HALO])
    assert heard is not None
    parts = [part.split(":") for part in heard.parts.split()]
    assert [place for place, _ in parts] == ["t0", "t1"] and len({name for _, name in parts} | {heard.whole}) == 3


def test_without_a_voice_a_line_keeps_its_place_for_the_browsers_own(tmp_path: Path) -> None:
    heard = Speech(tmp_path, Mute()).heard([HELLO])
    assert heard is not None and (heard.parts, heard.whole) == ("t0:", "")


async def test_a_voice_that_fails_says_so_and_is_tried_again(tmp_path: Path) -> None:
    class Hoarse(Whistle):
        fails = True

        def opus(self, pieces: Sequence[Piece], *, gently: bool = False, slow: bool = False) -> bytes:
            if self.fails:
                raise NoSound("hoarse")
            return super().opus(pieces)

    hoarse = Hoarse()
    speech = Speech(tmp_path, hoarse)
    name = name_of(speech, HELLO)
    with pytest.raises(NoSound):
        await speech.get(name, "opus")
    hoarse.fails = False
    assert await speech.get(name, "opus") is not None


async def test_a_flood_of_new_sounds_is_turned_away(speech: Speech, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech_of, "MOST_WAITING", 0)
    with pytest.raises(Busy):
        await speech.get(name_of(speech, HELLO), "opus")


async def test_what_nobody_asks_for_is_swept_and_what_is_asked_for_stays(speech: Speech, tmp_path: Path) -> None:
    old, new = name_of(speech, HELLO), name_of(speech, HALO)
    stale = await speech.get(old, "opus")
    assert stale is not None
    await speech.get(new, "opus")
    long_ago = time.time() - kept_as.UNASKED - 60
    os.utime(stale, (long_ago, long_ago))
    assert speech.sounds.sweep() == 1
    assert await speech.get(old, "opus") is None, "its sentence is not remembered either"
    assert await Speech(tmp_path, Whistle()).get(new, "opus") is not None


def test_sounds_take_a_bounded_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_as, "LARGEST", 250)
    sounds = Sounds(tmp_path)
    for number in range(4):
        path = sounds.keep(f"{number:016}", "opus", bytes(100))
        os.utime(path, (time.time() + number, time.time() + number))
    assert sounds.sweep() == 2
    assert sounds.file(f"{3:016}", "opus") and not sounds.file(f"{0:016}", "opus")


def shown(sounds: Sounds, text: str, *, shared: bool = True, own: bool = False) -> str:
    return sounds.name(Sound((Piece("en", text),), shared, own))


def test_what_is_shown_and_never_played_does_not_fill_the_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_as, "MOST", 5)
    sounds = Sounds(tmp_path)
    signpost = shown(sounds, "Ring 999 now.")
    for number in range(20):
        shown(sounds, f"Remark {number}.", shared=False)
    last = shown(sounds, "The newest.", shared=False)
    assert sounds.get(last) and sounds.get(signpost), "what everyone may need is the last to make room"
    sounds.sweep(time.time() + kept_as.UNHEARD + 60)
    assert len((tmp_path / "speech" / "names.jsonl").read_text().splitlines()) == 0
    again = Sounds(tmp_path)
    assert again.get(shown(again, "Ring 999 now.")) is not None


async def test_a_sentence_with_a_sound_is_remembered_through_sweeps(speech: Speech, tmp_path: Path) -> None:
    name = name_of(speech, HELLO)
    await speech.get(name, "opus")
    speech.sounds.sweep(time.time() + kept_as.UNHEARD + 60)
    assert await Speech(tmp_path, Whistle()).get(name, "opus") is not None


async def test_one_persons_own_sentence_is_in_no_index_and_goes_within_a_day(speech: Speech, tmp_path: Path) -> None:
    told = Utterance(Say("booked", {"reference": "7QK2PX", "slot_at": "2026-11-23T16:00:00+00:00"}))
    mine = lines(told, lambda say: (f"Your number is {say.args['reference']}.", "en"))
    heard = speech.heard(mine)
    assert heard is not None and speech.is_own(heard.whole)
    sound = await speech.get(heard.whole, "opus")
    assert sound is not None
    assert not any(b"7QK2PX" in path.read_bytes() for path in (tmp_path / "speech").rglob("*") if path.is_file())
    await speech.get(heard.whole, "opus")
    assert speech.sounds.sweep(time.time() + 24 * 3600) == 1 and not sound.exists()
    assert await speech.get(heard.whole, "opus") is None


async def test_after_a_restart_one_persons_own_sounds_are_gone(speech: Speech, tmp_path: Path) -> None:
    name = speech.whole([replace(HELLO, own=True)])
    sound = await speech.get(name, "opus")
    assert sound is not None and await Speech(tmp_path, Whistle()).get(name, "opus") is None
    assert not sound.exists()


def test_an_index_of_before_which_held_such_sentences_goes_with_its_sounds(tmp_path: Path) -> None:
    folder = tmp_path / "speech"
    folder.mkdir()
    (folder / "index.jsonl").write_text('{"name": "x", "says": [["en", "Your number is 7QK2PX."]], "shared": false}')
    (folder / "x.opus").write_bytes(b"sound")
    Sounds(tmp_path)
    assert [path.name for path in folder.iterdir()] == ["own"]


def test_another_voice_or_speed_is_another_sound(speech: Speech, monkeypatch: pytest.MonkeyPatch) -> None:
    before = name_of(speech, HELLO)
    monkeypatch.setattr(voices_of, "WORDS_A_MINUTE", 160)
    quicker = name_of(speech, HELLO)
    monkeypatch.setattr(voices_of, "VOICES", VOICES | {"en": "en-gb-x-rp"})
    assert len({before, quicker, name_of(speech, HELLO)}) == 3


async def test_the_slower_sound_is_really_slower(speech: Speech) -> None:
    heard = speech.heard([HELLO])
    assert heard is not None and heard.slow not in ("", heard.whole)
    usual, slow = await speech.get(heard.whole, "wav"), await speech.get(heard.slow, "wav")
    assert usual is not None and slow is not None and slow.stat().st_size > 1.3 * usual.stat().st_size


def test_half_a_line_in_the_index_costs_one_sound_only(tmp_path: Path, whistle: Whistle) -> None:
    name = name_of(Speech(tmp_path, whistle), HELLO)
    with (tmp_path / "speech" / "names.jsonl").open("a") as index:
        index.write('{"name": "half')
    assert Sounds(tmp_path).get(name) is not None


async def made_ahead(speech: Speech, wanted: Sequence[Wanted]) -> None:
    """Let the making ahead go through all that is wanted, once."""
    running = asyncio.create_task(speech._make_ahead(lambda: wanted))
    last = speech._names(wanted[-1])
    name, endings = list(last)[-1]
    for _ in range(600):
        if speech.sounds.file(name, endings[-1]) is not None:
            break
        await asyncio.sleep(0.02)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech_of, "BETWEEN", 0)
    monkeypatch.setattr(speech_of, "QUIET", 0)


@pytest.mark.parametrize("language", ["en", "pl", "ar"])
async def test_all_that_a_child_in_fife_hears_in_danger_is_there_before_it_is_asked_for(
    language: str, speech: Speech, whistle: Whistle, quick: None
) -> None:
    fife = Person("child", 11, "fife")
    local = list(signpost(HARM, fife, DIRECTORY, NOW))
    wanted = list(ahead(WORDS, list(everywhere(DIRECTORY, NOW)), ["page-offline"], local))
    said = {(line.lang, line.text) for one in wanted for line in one.lines}
    shown = [WORDS.bubble(utterance, language) for utterance in local]
    assert {(line.lang, line.text) for bubble in shown for line in bubble.aloud} <= said
    if language != "en":
        return
    mine = [Wanted(bubble.aloud, urgent=True) for bubble in shown]
    await made_ahead(speech, mine)
    count = len(whistle.said)
    for bubble in shown:
        heard = speech.heard(bubble.aloud)
        assert heard is not None and await speech.get(heard.whole, "opus") is not None
        for part in heard.parts.split():
            name = part.partition(":")[2]
            assert await speech.get(name, "opus") is not None and await speech.get(name, "wav") is not None
    assert len(whistle.said) == count, "nothing had to be made for the child"


async def test_what_is_made_ahead_outlives_every_sweep_though_nobody_asks(speech: Speech, quick: None) -> None:
    wanted = [Wanted([HELLO])]
    await made_ahead(speech, wanted)
    name = name_of(speech, HELLO)
    path = speech.sounds.file(name, "opus")
    assert path is not None
    old = time.time() - kept_as.UNASKED + 3600
    os.utime(path, (old, old))
    await made_ahead(speech, wanted)
    assert speech.sounds.sweep(time.time() + 7200) == 0


async def test_nothing_is_made_ahead_while_someone_listens(speech: Speech, whistle: Whistle, monkeypatch) -> None:
    monkeypatch.setattr(speech_of, "BETWEEN", 0.01)
    await speech.get(name_of(speech, HELLO), "opus")
    running = asyncio.create_task(speech._make_ahead(lambda: [Wanted([HALO])]))
    await asyncio.sleep(0.3)
    assert whistle.said == ["Hello."]
    speech._asked -= 60
    for _ in range(100):
        if whistle.said[-1] == "Halò.":
            break
        await asyncio.sleep(0.02)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert whistle.said == ["Hello.", "Halò."]


def test_the_house_wants_each_area_and_each_language_and_there_is_an_end_to_it() -> None:
    local = list(in_each_area(DIRECTORY, NOW))
    wanted = list(ahead(WORDS, list(everywhere(DIRECTORY, NOW)), (), local))
    assert {line.lang for one in wanted for line in one.lines} == set(WORDS.languages())
    said = {line.text for one in wanted for line in one.lines}
    assert all(any(name in text for text in said) for _, name in DIRECTORY.areas())
    assert (
        len(wanted) < 6000 and wanted[0].lines[0].text == WORDS.text(Say("signpost-child-heard")).split(". ")[0] + "."
    )


def test_the_welcome_is_made_whole_too_as_it_is_heard_without_scripts() -> None:
    opening = [Utterance(Say("welcome-hello")), Utterance(Say("welcome-computer"))]
    wanted = list(ahead(WORDS, [], [], opening=opening))
    parts = [lines(said, partial(WORDS.find, language="en", level="usual")) for said in opening]
    assert [line for part in parts for line in part] in [list(one.lines) for one in wanted if one.urgent]


def test_each_of_our_languages_has_a_voice() -> None:
    assert set(WORDS.languages()) <= set(VOICES)


@pytest.mark.slow
@pytest.mark.parametrize("lang", sorted(VOICES))
def test_espeak_really_speaks(lang: str) -> None:
    said = {"zh": "你好吗", "ar": "مرحبا", "ur": "ہیلو", "pa": "ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "uk": "Добрий день"}.get(
        lang, "Ceud. Mil."
    )
    espeak = Espeak()
    wav, opus = espeak.wav([Piece(lang, said)]), espeak.opus([Piece(lang, said)])
    assert wav[:4] == b"RIFF" and opus[:4] == b"OggS" and b"OpusHead" in opus[:64]
    assert 1_000 < len(opus) < len(wav) / 4


@pytest.mark.slow
def test_espeak_takes_words_that_look_like_options_and_is_not_confused() -> None:
    assert len(Espeak().wav([Piece("en", "--version -x; rm")])) > 20_000


def test_a_program_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.replies import voices

    sleeper = tmp_path / "espeak-ng"
    sleeper.write_text("#!/bin/sh\nexec sleep 60\n")
    sleeper.chmod(0o700)
    monkeypatch.setattr(voices, "PATIENCE", 0.2)
    espeak = Espeak()
    espeak.speaker = str(sleeper)
    with pytest.raises(NoSound):
        espeak.wav([Piece("en", "Hello.")])
