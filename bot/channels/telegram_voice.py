"""Sound on Telegram: our messages as voice notes on demand, and voice messages where a question takes them."""

from __future__ import annotations

from asyncio import to_thread
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.channels.plain import safe
from bot.channels.telegram_line import Line
from bot.channels.telegram_updates import Post
from bot.channels.telegram_views import LISTEN, Views
from bot.channels.voice_answers import LARGEST, LONGEST, NotTaken, VoiceAnswers
from bot.messages import Input, Message
from bot.replies.aloud import Line as Spoken
from bot.replies.voices import NoSound
from bot.replies.words import Bubble
from bot.transcripts.tables import Visit

if TYPE_CHECKING:
    from bot.app import House
    from bot.channels.front_desk import Spoken as Turn
    from bot.channels.telegram_screen import ChatScreen

TYPED = frozenset({"/listen", LISTEN})
MOST_NOTES = 500
LEEWAY = 15
"""Seconds beyond the two minutes that are asked for: nobody's last word is cut off."""
_sent_before: OrderedDict[str, str] = OrderedDict()
"""Telegram's own name for a note that it has already, by our name for the sound: it need not travel twice."""


class TelegramVoice:
    """Reads to one chat, and takes what it records."""

    def __init__(self, chat_id: int, house: House, line: Line, views: Views, screen: ChatScreen) -> None:
        self._chat_id, self._house, self._line = chat_id, house, line
        self._views, self._screen, self._answers = views, screen, VoiceAnswers(house)

    async def read_aloud(self, visit: Visit) -> None:
        """Send the last reply as a voice note; nothing that the person wrote is in it."""
        bubbles: Sequence[Bubble] = self._screen.latest
        if not bubbles:
            turns: Sequence[Turn] = await to_thread(self._house.desk.so_far, visit.id)
            bubbles = turns[-1].bubbles if turns else ()
        lines: list[Spoken] = [line for bubble in bubbles for line in bubble.aloud]
        name = self._house.speech.whole(lines)
        sent = await self._note(name) if name and self._house.speech.notes else None
        if sent is None:
            id = "speech-telegram-cannot" if lines else "speech-telegram-nothing"
            await self._screen.send(self._views.words(id, visit))
            return
        self._screen.note(sent)

    async def answer(self, post: Post, visit: Visit, message_id: str) -> Message | None:
        """Keep a voice message and return what is given as the answer; what can't be one is said to be none.

        Words under a voice message are words, taken or not: the safety gate reads them, and they may be an answer.
        """
        asked = await to_thread(self._answers.asked, visit.id)
        message = Message(visit.id, message_id, question_id=asked.question_id if asked else None)
        try:
            if asked is None:
                raise NotTaken("telegram-voice-not-heard")
            said = await self._answers.keep(visit, message, await self._sound(post), post.seconds)
        except NotTaken as no:
            said = ""
            if not post.text.strip():
                await self._screen.send(self._views.words(no.why, visit))
        text = "\n".join(filter(None, (said, post.text.strip())))
        return replace(message, text=text) if text else None

    async def settle(self, message: Message) -> None:
        """Note that the question has its answer."""
        await self._answers.settle(message)

    def beforehand(self, bubbles: Sequence[Bubble], visit: Visit) -> list[str]:
        """Return what is said with a question that takes sound: when a person will hear it, and that we can't."""
        if not any(bubble.input is Input.RECORDING and bubble.question_id for bubble in bubbles):
            return []
        heard = self._house.hearing.beforehand(visit.review)
        stays = self._house.hearing.awaits(visit.review)
        return [
            self._views.words("telegram-voice-too", visit),
            safe(self._house.words.text(heard, visit.language, visit.level)),
            *([self._views.words("recording-stays", visit)] if stays else []),
            self._views.words("recording-not-safe", visit),
        ]

    async def _sound(self, post: Post) -> bytes:
        if post.size > LARGEST or post.seconds > LONGEST + LEEWAY:
            raise NotTaken("telegram-voice-too-big")
        sound = await self._line.fetch(post.file_id, LARGEST)
        if sound is None:
            raise NotTaken("telegram-voice-lost")
        return sound

    async def _note(self, name: str) -> int | None:
        known = _sent_before.get(name)
        try:
            file = None if known else await self._house.speech.get(name, "opus")
        except NoSound:
            return None
        content = await to_thread(file.read_bytes) if file else None
        sent = await self._line.send_voice(self._chat_id, known or content or b"")
        if sent is None:
            _sent_before.pop(name, None)
            return None
        message_id, file_id = sent
        _sent_before[name] = file_id
        while len(_sent_before) > MOST_NOTES:
            _sent_before.popitem(last=False)
        return message_id
