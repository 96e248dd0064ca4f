"""What one chat shows: messages, the buttons that still mean something, and the question a person is looking at."""

from __future__ import annotations

from asyncio import to_thread
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.channels.plain import Screen, units
from bot.channels.telegram_line import Keyboard, Line
from bot.channels.telegram_sheets import TOKEN
from bot.channels.telegram_updates import Post
from bot.channels.telegram_views import HELP, LONGEST, Pressed, Views
from bot.messages import Kind, Message
from bot.replies.words import Bubble
from bot.transcripts.tables import Visit

if TYPE_CHECKING:
    from bot.app import House

REMEMBERED = 60
"""Messages of a chat that /exit can delete; their ids live in memory only."""


@dataclass(eq=False, slots=True)
class Look:
    """What was on the screen at a moment; filled in later for what arrived before we knew."""

    screen: Screen | None = None


@dataclass(eq=False, slots=True)
class Held:
    """A post until it is settled: what was on the screen when it came, and what was shown for it.

    `alone`: it came while the database was away, and safety has said what it could.
    """

    post: Post
    look: Look = field(repr=False)
    message: Message | None = field(default=None, repr=False)
    pressed: Pressed | None = None
    shown: tuple[Bubble, ...] = field(default=(), repr=False)
    tried: bool = False
    alone: bool = False


class ChatScreen:
    """Shows replies in one chat."""

    def __init__(self, chat_id: int, house: House, line: Line, views: Views) -> None:
        self._chat_id, self._house, self._line, self._views = chat_id, house, line, views
        self._ids: deque[int] = deque(maxlen=REMEMBERED)
        self._used: deque[tuple[int, str]] = deque(maxlen=REMEMBERED)
        self.wipe()

    def wipe(self) -> None:
        """Forget what is on the screen."""
        self.look, self.latest, self._keyboards = Look(), tuple[Bubble, ...](), list[int]()

    def note(self, message_id: int) -> None:
        """Remember a message of theirs, so that /exit can delete it."""
        self._ids.append(message_id)

    def is_double(self, post: Post) -> bool:
        """Say whether this very button was pressed before, and remember it."""
        press = post.on, post.data
        before = press in self._used
        self._used.append(press)
        return before

    async def send(self, text: str, keyboard: Keyboard = ()) -> int | None:
        """Send one message."""
        sent = await self._line.send(self._chat_id, text, keyboard)
        self._ids.extend([sent] if sent else [])
        return sent

    async def show(self, bubbles: Sequence[Bubble], visit: Visit, before: Sequence[str] = (), leave: int = 0) -> None:
        """Show a reply; the buttons above it go, except under the message `leave` and where the question stays open."""
        await self._send_all(
            self._views.texts(bubbles, visit, before), bubbles, self._views.keyboard(bubbles, visit), leave
        )

    async def turn(self, post: Post, visit: Visit, replies: Sequence[Sequence[Bubble]]) -> bool:
        """Turn the sheet that a button stands on, such as one more tick; False for a button that answers something."""
        found = self._views.sheet(post.data, visit, replies)
        state = post.data[TOKEN:]
        if found is None or found[1].picked(state) is not None:
            return False
        await self._line.answer(post.telegram_id)
        text = self._views.texts(found[0], visit, state=state)[-1]
        await self._line.redraw(self._chat_id, post.on, text, self._views.keyboard(found[0], visit, state))
        return True

    async def welcome(self, visit: Visit, *, buttons: bool = True) -> None:
        """Show the first words; without buttons where a reply beside it has its own."""
        opening = (await to_thread(self._house.desk.so_far, visit.id))[0].bubbles
        after = self._views.words("telegram-how", visit)
        texts = self._views.texts(opening, visit, self._views.first_words(visit), after)
        if buttons:
            await self._send_all(texts, opening, self._views.keyboard(opening, visit))
            return
        for text in texts:
            await self.send(text)

    async def mark(self, post: Post, pressed: Pressed | None, visit: Visit) -> None:
        """Write under the buttons which one was pressed, and take them away."""
        if pressed and pressed.value == HELP:
            return  # help is no answer: the question there still waits for one
        chosen = self._views.words("telegram-you-chose", visit, choice=pressed.label) if pressed else ""
        text = f"{post.text}\n\n{chosen}"
        if chosen and post.seen and units(text) <= LONGEST:
            await self._line.mark(self._chat_id, post.on, text)
        else:
            await self._line.retire(self._chat_id, post.on)

    @property
    def newest(self) -> int | None:
        """Return the newest message that is on the screen now."""
        return max(self._ids, default=None)

    async def clear_since(self, after: int | None) -> None:
        """Delete what came after a message, theirs and ours: Telegram's numbers grow within a chat."""
        gone = [id for id in self._ids if after is not None and id > after]
        await self._line.delete(self._chat_id, list(reversed(gone)))

    async def clear(self) -> None:
        """Delete all that can be, the newest first: that is what is on the screen."""
        await self._line.delete(self._chat_id, list(reversed(self._ids)))
        self._ids.clear()

    async def _send_all(
        self, texts: Sequence[str], bubbles: Sequence[Bubble], keyboard: Keyboard, leave: int = 0
    ) -> None:
        sent = None
        for text in texts:
            sent = await self.send(text, keyboard if text is texts[-1] else ())
        await self._turn_to((self.look.screen or Screen()).after(bubbles), leave, bubbles)
        if keyboard:
            self.latest = tuple(bubbles)
            self._keyboards += [sent] if sent else []

    async def _turn_to(self, screen: Screen, leave: int, bubbles: Sequence[Bubble]) -> None:
        was = self.look.screen or Screen()
        if screen is was:
            return
        self.look = Look(screen)
        if screen.question_id == was.question_id and any(bubble.kind is Kind.SIGNPOST for bubble in bubbles):
            return  # the question above still stands, and so do its buttons
        old, self._keyboards = self._keyboards, []
        for message_id in old:
            if message_id != leave:
                await self._line.retire(self._chat_id, message_id)
