"""What Telegram sends, reduced to what we need: never a name, a picture or any profile."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

WANTED = ("message", "edited_message", "callback_query")
WINDOW = 80
"""Telegram shows at most 100 updates from the first unfinished one onwards; beyond them we would be deaf."""
A_DAY = 86_400.0


class What(StrEnum):
    """The kinds of thing that arrive."""

    WORDS = "message"
    PRESS = "press"
    UNREADABLE = "unreadable"
    VOICE = "voice"
    EDIT = "edit"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Post:
    """One update. `telegram_id` names it; `on` is the message it is, or whose button was pressed.

    Nothing in it is ever printed: a log that held it would hold the person.
    """

    update_id: int
    what: What
    chat_id: int = field(repr=False)
    telegram_id: str = field(repr=False)
    on: int = field(repr=False)
    text: str = field(default="", repr=False)
    data: str = field(default="", repr=False)
    seen: bool = True
    file_id: str = field(default="", repr=False)
    seconds: int = 0
    size: int = 0


def read_update(update: Update) -> Post | None:
    """Reduce an update; None for one that asks nothing of us."""
    if update.callback_query is not None:
        return _press(update.update_id, update.callback_query)
    message = update.message or update.edited_message
    if message is None:
        return None
    words = message.text or message.caption or ""
    what = What.WORDS
    if message.chat.type != ChatType.PRIVATE:
        what, words = What.GROUP, ""
    elif update.edited_message is not None:
        what = What.EDIT  # no answer to anything, but the safety gate reads it
    elif message.text is None:
        # Words under a picture are still words: the safety gate must read them.
        what = What.VOICE if message.voice else What.UNREADABLE
    # Each edit is a post of its own: the second may say what the first did not.
    telegram_id = f"{message.message_id}.{update.update_id}" if what is What.EDIT else str(message.message_id)
    post = Post(update.update_id, what, message.chat.id, telegram_id, message.message_id, _plain(words))
    return _with_voice(post, message) if what is What.VOICE else post


def _with_voice(post: Post, message: Message) -> Post:
    voice = message.voice
    if voice is None:
        return post
    # The public attribute warns on each read that its type will change.
    seconds: timedelta | int = getattr(voice, "_duration", None) or voice.duration
    lasts = int(seconds.total_seconds() if isinstance(seconds, timedelta) else seconds)
    return replace(post, file_id=voice.file_id, seconds=lasts, size=voice.file_size or 0)


def _press(update_id: int, query: CallbackQuery) -> Post | None:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE:
        return None
    # A message older than two days comes without its text, and can't be changed any more.
    text = message.text or "" if isinstance(message, Message) else ""
    data = query.data or ""
    return Post(update_id, What.PRESS, message.chat.id, query.id, message.message_id, text, data, bool(text))


def _plain(text: str) -> str:
    """Return a command as it is meant: Telegram adds the bot's name, and the payload of a link, to it."""
    text = re.sub(r"\A(/\w+)@\w+", r"\1", text)
    word = text.strip().casefold()
    return "/start" if re.match(r"/start\b", word) else word if word == "/exit" else text


class Ledger:
    """Which updates are finished: only those are passed on as the offset, so that a kill loses nothing."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.offset: int | None = None
        self._finished: dict[int, bool] = {}
        self._now, self._heard_at = now, now()

    @property
    def busy(self) -> bool:
        """Say whether anything is unfinished."""
        return not all(self._finished.values())

    def take(self, update_id: int) -> bool:
        """Note an update; False if it is known already."""
        if update_id in self._finished or (self.offset is not None and update_id < self.offset):
            return False
        self._heard_at = self._now()
        self._finished[update_id] = False
        if self.offset is None:
            self.offset = update_id
        # Safety before keeping: past the window the oldest lives in memory only, so that newer words are still heard.
        while len(self._finished) > WINDOW:
            self.finish(min(self._finished))
        return True

    def finish(self, update_id: int) -> None:
        """Note that an update's effect is committed and answered."""
        if update_id in self._finished:
            self._finished[update_id] = True
        while self._finished and self._finished[first := min(self._finished)]:
            del self._finished[first]
            self.offset = first + 1

    def ask_from(self) -> int | None:
        """Return the offset to ask with; none after a quiet day, because Telegram may then count from anywhere."""
        if not self._finished and self._now() - self._heard_at > A_DAY:
            self.offset = None
        return self.offset
