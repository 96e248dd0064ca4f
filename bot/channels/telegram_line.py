"""The line to Telegram: patient where it matters, and silent about the token, which is part of every address."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Update
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.telegram_updates import WANTED

log = logging.getLogger(__name__)
Found = TypeVar("Found")
Keyboard = Sequence[Sequence[tuple[str, str]]]
"""Rows of buttons: label and token."""


@dataclass(frozen=True, slots=True)
class Waits:
    """How long we wait, in seconds."""

    poll: int = 25
    glance: float = 0.5
    first: float = 0.5
    longest: float = 15.0
    refused: float = 300.0
    closing: float = 3.0
    move_on: float = 0.25

    def grow(self, wait: float) -> float:
        """Return the next, longer wait."""
        return min(max(wait * 2, self.first), self.longest)


class Line:
    """Calls to the Bot API; nothing here reads more than it is given."""

    def __init__(self, token: str, api: str, waits: Waits) -> None:
        _hush()
        # Two pools: a long poll must never take the connection that a signpost needs.
        self._bot: Bot = Bot(token, api, request=_pool(16), get_updates_request=_pool(2))
        self._waits = waits

    async def connect(self, commands: Sequence[tuple[str, str]]) -> None:
        """Say hello, and take the messages ourselves; raises TelegramError."""
        await self._bot.initialize()
        await _if_possible(self._bot.delete_webhook())
        await _if_possible(self._bot.set_my_commands([BotCommand(name, what) for name, what in commands]))

    async def close(self) -> None:
        """Close the connections."""
        await self._bot.shutdown()

    async def updates(self, offset: int | None, seconds: int) -> Sequence[Update]:
        """Wait for updates from `offset` on, which tells Telegram to forget those before; raises TelegramError."""
        return await self._bot.get_updates(offset, timeout=seconds, allowed_updates=WANTED)

    async def send(self, chat_id: int, text: str, keyboard: Keyboard = ()) -> int | None:
        """Send one message, for as long as it takes; None when this person can't be reached any more."""
        # No parse mode: words of people are never markup. No previews: Telegram would fetch the links it shows.
        quiet = LinkPreviewOptions(is_disabled=True)
        markup = _markup(keyboard)
        sent = await self._patiently(
            lambda: self._bot.send_message(chat_id, text, reply_markup=markup, link_preview_options=quiet)
        )
        return sent.message_id if sent else None

    async def answer(self, press_id: str, text: str = "") -> None:
        """Let go of a pressed button, perhaps with a word; one that is long past stays as it is."""
        await _if_possible(self._bot.answer_callback_query(press_id, text or None))

    async def mark(self, chat_id: int, message_id: int, text: str) -> None:
        """Write under a message which button was pressed, and take its buttons away."""
        await _if_possible(self._bot.edit_message_text(text, chat_id, message_id))

    async def redraw(self, chat_id: int, message_id: int, text: str, keyboard: Keyboard) -> None:
        """Put other buttons under a message, and other words in it."""
        await _if_possible(self._bot.edit_message_text(text, chat_id, message_id, reply_markup=_markup(keyboard)))

    async def retire(self, chat_id: int, message_id: int) -> None:
        """Take the buttons away from a message."""
        await _if_possible(self._bot.edit_message_reply_markup(chat_id, message_id, reply_markup=None))

    async def delete(self, chat_id: int, message_ids: Sequence[int]) -> None:
        """Delete what can still be deleted."""
        for message_id in message_ids:
            await _if_possible(self._bot.delete_message(chat_id, message_id))

    async def _patiently(self, call: Callable[[], Awaitable[Found]]) -> Found | None:
        wait = 0.0
        while True:
            try:
                return await call()
            except (Forbidden, BadRequest) as error:
                # Blocked, deleted, or refused for good: sending the same again would change nothing.
                log.warning("telegram: a message can't be sent: %s", type(error).__name__)
                return None
            except TelegramError as error:
                wait = seconds_asked(error) or self._waits.grow(wait)
            await asyncio.sleep(wait)


def seconds_asked(error: TelegramError) -> float:
    """Return how long Telegram asks us to wait, or 0."""
    # The public attribute warns on each read that its type will change.
    asked: timedelta | None = getattr(error, "_retry_after", None) if isinstance(error, RetryAfter) else None
    return asked.total_seconds() if asked else 0.0


async def _if_possible(call: Awaitable[Any]) -> None:
    try:
        await call
    except TelegramError as error:
        log.debug("telegram: left as it was: %s", type(error).__name__)


def _markup(keyboard: Keyboard) -> InlineKeyboardMarkup | None:
    rows = [[InlineKeyboardButton(label, callback_data=token) for label, token in row] for row in keyboard]
    return InlineKeyboardMarkup(rows) if rows else None


def _pool(size: int) -> HTTPXRequest:
    return HTTPXRequest(connection_pool_size=size, pool_timeout=10.0, connect_timeout=10.0, read_timeout=10.0)


def _hush() -> None:
    # httpx logs every address at INFO and httpcore at DEBUG; python-telegram-bot logs texts at DEBUG, and at ERROR the
    # whole of an answer that it can't read (half an update, say). What goes wrong is in our own log, by its kind.
    for name, level in (("httpx", logging.WARNING), ("httpcore", logging.WARNING), ("telegram", logging.CRITICAL)):
        logging.getLogger(name).setLevel(level)
