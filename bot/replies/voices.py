"""The voice on this machine: Debian's espeak-ng, run as a program of its own, and opusenc to make its sound small."""

from __future__ import annotations

import io
import shutil
import subprocess
import wave
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.errors import BletherError
from bot.messages import Say
from bot.replies.aloud import as_spoken

VOICES: Mapping[str, str] = {
    "en": "en-gb-scotland", "gd": "gd", "pl": "pl", "ur": "ur", "uk": "uk", "ar": "ar", "ro": "ro", "pa": "pa",
    # espeak-ng 1.51 spells its plain Chinese voice letter by letter, in English; this one reads it.
    "zh": "cmn-latn-pinyin", "es": "es", "fr": "fr-fr",
}  # fmt: skip
WORDS_A_MINUTE = 150
SLOW_WORDS = 100
"""For who has only a plain player, which can't go slower."""
BITRATE = 24
"""kbit/s: clear for speech, and about 3 kB a second for a phone with little data."""
PATIENCE = 10.0
"""Seconds that one program may take; a sentence takes some hundredths."""
PAUSE = 0.35
"""Seconds of silence between two sentences of one sound."""
RATE, WIDTH = 22050, 2
GENTLY = ("nice", "-n", "19")


class NoSound(BletherError):
    """This can't be said aloud here."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of ours in one language."""

    lang: str
    text: str


class Espeak:
    """Speaks all our languages without a network. Words go in by a pipe: a list of processes shows none."""

    def __init__(self) -> None:
        self.speaker, self.encoder = shutil.which("espeak-ng"), shutil.which("opusenc")

    def missing(self) -> list[Say]:
        """Return which programs are not there, as sentences for staff."""
        gaps = {"ready-no-espeak": self.speaker, "ready-no-opusenc": self.encoder}
        return [Say(id) for id, found in gaps.items() if found is None]

    def speaks(self, lang: str) -> bool:
        """Say whether there is a voice for a language."""
        return self.speaker is not None and lang in VOICES

    def voice(self, langs: Iterable[str], slow: bool = False) -> str:
        """Name what speaks: another voice or speed makes another sound of the same words."""
        names = "+".join(sorted({VOICES.get(lang, "") for lang in langs}))
        return f"espeak-ng {names} {SLOW_WORDS if slow else WORDS_A_MINUTE}"

    def wav(self, pieces: Sequence[Piece], *, gently: bool = False, slow: bool = False) -> bytes:
        """Return the sound of words as WAV; raises NoSound."""
        speed = SLOW_WORDS if slow else WORDS_A_MINUTE
        silence = bytes(int(RATE * PAUSE) * WIDTH)
        runs = [(lang, [piece.text for piece in run]) for lang, run in groupby(pieces, lambda piece: piece.lang)]
        return as_wav(silence.join(self._speak(lang, "\n\n".join(texts), gently, speed) for lang, texts in runs))

    def opus(self, pieces: Sequence[Piece], *, gently: bool = False, slow: bool = False) -> bytes:
        """Return the same as small Ogg Opus; raises NoSound."""
        if self.encoder is None:
            raise NoSound("opusenc is not there")
        command = [self.encoder, "--quiet", "--bitrate", str(BITRATE), "-", "-"]
        return _run(command, self.wav(pieces, gently=gently, slow=slow), gently)

    def _speak(self, lang: str, text: str, gently: bool, speed: int) -> bytes:
        if self.speaker is None or lang not in VOICES:
            raise NoSound("no voice for this language")
        command = [self.speaker, "--stdin", "--stdout", "-b", "1", "-v", VOICES[lang], "-s", str(speed)]
        return _samples(_run(command, as_spoken(text).encode(), gently))


def _run(command: Sequence[str], given: bytes, gently: bool) -> bytes:
    whole = [*(GENTLY if gently and shutil.which(GENTLY[0]) else ()), *command]
    try:
        done = subprocess.run(whole, input=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=PATIENCE)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoSound(type(error).__name__) from None
    if done.returncode != 0 or not done.stdout:
        raise NoSound(f"ended with {done.returncode}")
    return done.stdout


def _samples(spoken: bytes) -> bytes:
    """Return the bare samples: into a pipe espeak-ng writes a header that does not know its length."""
    start = spoken.find(b"data") + 8
    if not spoken.startswith(b"RIFF") or start < 16 or int.from_bytes(spoken[24:28], "little") != RATE:
        raise NoSound("not the sound that was expected")
    return spoken[start : len(spoken) - (len(spoken) - start) % WIDTH]


def as_wav(samples: bytes) -> bytes:
    """Put a header before bare samples."""
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(WIDTH)
        file.setframerate(RATE)
        file.writeframes(samples)
    return made.getvalue()
