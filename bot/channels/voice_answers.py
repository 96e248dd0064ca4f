"""A recording as an answer, the same on every channel: sealed and stored, then given to the question by a sentence."""

from __future__ import annotations

from asyncio import to_thread
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.channels.sound_kinds import kind_of, seconds_of
from bot.errors import BletherError
from bot.messages import Input, Message, Say, Utterance
from bot.transcripts.recordings import NewRecording
from bot.transcripts.tables import Visit

if TYPE_CHECKING:
    from bot.app import House
    from bot.channels.front_desk import Spoken

LARGEST = 2 * 1024 * 1024
"""Bytes of one recording: two minutes are a quarter of that, as browsers record speech."""
LONGEST = 120
"""Seconds that our own page records."""


class NotTaken(BletherError):
    """A recording that is not kept: `why` is the id of the sentence that says so."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class VoiceAnswers:
    """Takes recordings."""

    def __init__(self, house: House) -> None:
        self._house = house

    def asked(self, visit_id: str) -> Utterance | None:
        """Return the open question if it may be answered by sound."""
        asked = self._house.records.last_asked(visit_id)
        return asked if asked and asked.input is Input.RECORDING and asked.question_id else None

    async def take(self, visit: Visit, message: Message, sound: bytes, seconds: int = 0) -> Spoken:
        """Keep a recording and give it as the answer; raises NotTaken. The same message again changes nothing.

        The reply is settled only when sound and answer are committed; until then the sender sends again.
        """
        said = await self.keep(visit, message, sound, seconds)
        spoken = await self._house.desk.say(replace(message, text=said))
        if spoken.settled:
            await self.settle(message)
        return spoken

    async def keep(self, visit: Visit, message: Message, sound: bytes, seconds: int = 0) -> str:
        """Keep a recording and return the sentence that is to be given as the answer; raises NotTaken."""
        known = await to_thread(self._known, visit, message.message_id)
        return known if known is not None else await to_thread(self._keep, visit, message, sound, seconds)

    async def settle(self, message: Message) -> None:
        """Note that the question has its answer."""
        await to_thread(self._house.recordings.answered, message.visit_id, message.message_id)

    def said(self, visit: Visit, seconds: int) -> str:
        """Return the sentence that stands as the answer."""
        id = "recorded-answer" if seconds else "recorded-answer-unknown"
        return self._house.words.text(Say(id, {"seconds": seconds}), visit.language)

    def _known(self, visit: Visit, message_id: str) -> str | None:
        kept = self._house.recordings.said(visit.id, message_id)
        turn = self._house.records.turn(Message(visit.id, message_id)) if kept is None else None
        return kept or (str(turn.words) if turn and turn.words else None)

    def _keep(self, visit: Visit, message: Message, sound: bytes, seconds: int) -> str:
        asked = self.asked(visit.id)
        if asked is None or asked.question_id is None or asked.question_id != message.question_id:
            raise NotTaken("recording-not-asked")
        if not sound:
            raise NotTaken("recording-empty")
        if len(sound) > LARGEST:
            raise NotTaken("recording-too-big")
        kind = kind_of(sound)
        if kind is None:
            raise NotTaken("recording-no-sound")
        lasts = min(seconds_of(sound, kind) or seconds, 24 * 3600)
        said = self.said(visit, lasts)
        if self._house.hearing.kept(visit.review):
            awaited = self._house.hearing.awaits(visit.review)
            new = NewRecording(visit.id, message.message_id, asked.question_id, kind, lasts, said, awaited)
            self._house.recordings.keep(new, sound)
        return said
