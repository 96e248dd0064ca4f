"""Everything we say can be heard: made on first demand by the voice on this machine, and kept.

A person never waits for the nicer voice from outside: it replaces a sound later, in the background.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.replies.ahead import Wanted
from bot.replies.aloud import Line
from bot.replies.google_voice import GoogleVoice
from bot.replies.sounds import Sound, Sounds
from bot.replies.voices import Espeak, NoSound, Piece

log = logging.getLogger(__name__)
KINDS = {"mp3": "audio/mpeg", "opus": "audio/ogg; codecs=opus", "wav": "audio/wav"}
MADE_AT_ONCE = 2
MOST_WAITING = 40
MOST_WANTED = 500
BETWEEN = 0.5
"""Seconds between two sounds that are made ahead of time: the first visitor's page comes first."""
QUIET = 2.0
"""Seconds since anyone asked for a sound, before one is made that nobody asked for."""
AHEAD_EVERY = 24 * 3600.0
SWEEP_EVERY = 3600.0


@dataclass(frozen=True, slots=True)
class Heard:
    """What a page needs to offer listening: each line's place and sound, and one sound of all of them.

    In `parts` a name with "+" behind it is a sound that is there as MP3. `slow` says the whole more slowly.
    """

    parts: str
    whole: str
    slow: str = ""
    kinds: tuple[str, ...] = ("opus", "wav")


class Busy(NoSound):
    """Too much is being made already."""


class Speech:
    """The door to sound."""

    def __init__(self, state: Path, espeak: Espeak | None = None, google: GoogleVoice | None = None) -> None:
        self.sounds, self._espeak, self._google = Sounds(state), espeak or Espeak(), google
        self._pool = ThreadPoolExecutor(MADE_AT_ONCE, "speech")
        self._making: dict[tuple[str, str], Future[Path]] = {}
        self._lock = threading.Lock()
        self._wanted: dict[str, None] = {}
        self._asked = -QUIET

    def speaks(self, lang: str) -> bool:
        """Say whether words of a language can be heard from the voice on this machine."""
        return self._espeak.speaks(lang)

    @property
    def notes(self) -> bool:
        """Say whether we can make the small sounds that a voice note needs."""
        return self._espeak.speaker is not None and self._espeak.encoder is not None

    def heard(self, lines: Sequence[Line]) -> Heard | None:
        """Name the sounds of some lines; where we have no voice a line has a place only, for the browser's own."""
        if not lines:
            return None
        parts = " ".join(f"{line.place}:{self._part(line)}" for line in lines)
        whole = self._name(lines)
        slow = self._name(lines, slow=True) if all(self.speaks(line.lang) for line in lines) else ""
        return Heard(parts, whole, slow, self._kinds(whole))

    def whole(self, lines: Sequence[Line]) -> str:
        """Name one sound of all lines that we have a voice for; empty when there are none."""
        return self._name([line for line in lines if self.speaks(line.lang)])

    async def get(self, name: str, ending: str) -> Path | None:
        """Return a sound's file, made now if need be; None for a name that we never gave. Raises NoSound."""
        sound = self.sounds.get(name)
        if sound is None or ending not in KINDS:
            return None
        self._asked = time.monotonic()
        self._want(name, sound)
        if ending != "mp3":
            return self.sounds.file(name, ending) or await self._made(name, ending)
        nicer = self.sounds.file(name, "mp3") if self._google else None
        if nicer is None and self._google is not None and self._google.takes(sound):
            raise NoSound("it is on its way")
        return nicer

    def is_own(self, name: str) -> bool:
        """Say whether a sound is one person's own, which no browser should keep."""
        sound = self.sounds.get(name)
        return sound is not None and sound.own

    async def run(self, ahead: Callable[[], Iterable[Wanted]]) -> None:
        """Make some sounds ahead of time, then nicer ones and room, until cancelled."""
        await asyncio.gather(
            self._going_on(partial(self._make_ahead, ahead)), self._going_on(self._improve),
            self._going_on(self._sweep),
        )  # fmt: skip

    async def improve_one(self) -> bool:
        """Replace one sound by a nicer one; returns whether there was one to try."""
        name = next(iter(self._wanted), None)
        sound = self.sounds.get(name) if name else None
        if name is None or self._google is None:
            return False
        del self._wanted[name]
        if sound is not None and self.sounds.file(name, "mp3") is None:
            made = await self._google.mp3(sound)
            await asyncio.to_thread(self.sounds.keep, name, "mp3", made)
        return True

    def close(self) -> None:
        """Begin no more sounds."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _part(self, line: Line) -> str:
        name = self._name([line])
        return f"{name}+" if name and self._kinds(name)[0] == "mp3" else name

    def _kinds(self, name: str) -> tuple[str, ...]:
        """Return in which kinds a sound is offered: the nicer one where it is there, or where there is no other."""
        sound = self.sounds.get(name)
        ours = sound is not None and all(self.speaks(piece.lang) for piece in sound.pieces)
        made = (("opus", "wav") if self.notes else ("wav",)) if ours or sound is None else ()
        there = self._google is not None and (not made or self.sounds.file(name, "mp3") is not None)
        return ("mp3", *made) if there else made

    def _name(self, lines: Sequence[Line], slow: bool = False) -> str:
        if not lines:
            return ""
        pieces, langs = tuple(Piece(line.lang, line.text) for line in lines), [line.lang for line in lines]
        voice = self._espeak.voice(langs, slow) + (f", {self._google.voice(langs)}" if self._google else "")
        shared, own = all(line.shared for line in lines), any(line.own for line in lines)
        sound = Sound(pieces, shared, own, slow, voice)
        ours = all(map(self.speaks, langs))
        return self.sounds.name(sound) if ours or (self._google is not None and self._google.takes(sound)) else ""

    def _want(self, name: str, sound: Sound) -> None:
        """Have the nicer voice say it some time, where it may and has not yet."""
        wanted = self._google is not None and self._google.takes(sound) and self.sounds.file(name, "mp3") is None
        if wanted and len(self._wanted) < MOST_WANTED:
            self._wanted[name] = None

    async def _made(self, name: str, ending: str, *, gently: bool = False) -> Path:
        with self._lock:
            making = self._making.get((name, ending))
            if making is None:
                if len(self._making) >= MOST_WAITING:
                    raise Busy("too many sounds at once")
                making = self._pool.submit(self._make, name, ending, gently)
                self._making[name, ending] = making
                making.add_done_callback(lambda _: self._making.pop((name, ending), None))
        return await asyncio.shield(asyncio.wrap_future(making))

    def _make(self, name: str, ending: str, gently: bool) -> Path:
        sound = self.sounds.get(name)
        if sound is None:
            raise NoSound("forgotten meanwhile")
        make = self._espeak.opus if ending == "opus" else self._espeak.wav
        return self.sounds.keep(name, ending, make(sound.pieces, gently=gently, slow=sound.slow))

    async def _make_ahead(self, ahead: Callable[[], Iterable[Wanted]]) -> None:
        """Go through it once a day: what is there is noted as asked for, so that no sweep takes it away."""
        wanted = iter(ahead())
        # One by one, and in a thread: putting hundreds of sentences into words must hold up nobody.
        while (one := await asyncio.to_thread(next, wanted, None)) is not None:
            for name, endings in self._names(one):
                await self._one_ahead(name, endings)
        await asyncio.sleep(AHEAD_EVERY)

    def _names(self, wanted: Wanted) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Name each sentence and the whole; WAV is eight times larger, so older phones have it for what is urgent."""
        lines = [line for line in wanted.lines if not line.own]
        for line in lines:
            yield self._name([line]), ("opus", "wav") if wanted.urgent else ("opus",)
        if len(lines) == len(wanted.lines) > 1:
            yield self._name(lines), ("opus",)

    async def _one_ahead(self, name: str, endings: Sequence[str]) -> None:
        sound, offered = self.sounds.get(name), self._kinds(name)
        if sound is not None and offered == ("mp3",):
            self._want(name, sound)
        for ending in (ending for ending in endings if sound is not None and ending in offered):
            if self.sounds.file(name, ending) is None:
                while time.monotonic() - self._asked < QUIET:  # noqa: ASYNC110 - a time that passes is no event
                    await asyncio.sleep(BETWEEN)
                with contextlib.suppress(NoSound):
                    await self._made(name, ending, gently=True)
                await asyncio.sleep(BETWEEN)

    async def _improve(self) -> None:
        await asyncio.sleep(BETWEEN)
        try:
            await self.improve_one()
        except NoSound:
            await asyncio.sleep(self._google.rest if self._google else 0)

    async def _sweep(self) -> None:
        await asyncio.sleep(60)
        await asyncio.to_thread(self.sounds.sweep)
        await asyncio.sleep(SWEEP_EVERY)

    async def _going_on(self, job: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await job()
            except (NoSound, OSError) as error:
                log.error("speech: left as it is: %s", type(error).__name__)
                await asyncio.sleep(60)
