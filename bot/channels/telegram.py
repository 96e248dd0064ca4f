"""The Telegram channel: long polling, when TELEGRAM_TOKEN is set; private chats, text and buttons.

    update -> ledger -> the chat's queue -> talk -> the road -> screen -> line

An update counts as read for Telegram only when it is settled, so whatever is killed, it comes again; and its message id
on the road is always the same, so whatever comes again changes nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from telegram import Update
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.channels.telegram_keys import ChatKeys
from bot.channels.telegram_line import Line, Waits, seconds_asked
from bot.channels.telegram_queue import ChatQueue
from bot.channels.telegram_talk import Talk
from bot.channels.telegram_tell import Teller
from bot.channels.telegram_updates import Ledger, Post, read_update
from bot.channels.telegram_views import Views

if TYPE_CHECKING:
    from bot.app import House

log = logging.getLogger(__name__)
MOST_CHATS = 2000
"""Chats kept in memory; one that is forgotten is found again by its key."""


class TelegramChannel:
    """Blether on Telegram; does nothing without a token."""

    def __init__(self, house: House, web_address: str = "", waits: Waits | None = None) -> None:
        self._house, self._waits = house, waits or Waits()
        self._on = bool(house.settings.telegram_token)
        if self._on:
            self._keys = ChatKeys(house.settings.state)
            self._views = Views(house, self._keys, web_address)
            self._line = Line(house.settings.telegram_token, house.settings.telegram_api, self._waits)
        self._ledger = Ledger()
        self._chats: OrderedDict[int, ChatQueue] = OrderedDict()
        self._task: asyncio.Task[None] | None = None
        self._settled = asyncio.Event()
        self._trouble = ""

    async def start(self) -> None:
        """Begin to listen, in the background: Telegram may be away when we start."""
        if self._on:
            self._task = asyncio.create_task(self._run())
            self._telling = asyncio.create_task(Teller(self._house, self._line).run())

    async def stop(self) -> None:
        """Stop listening, finish what is being answered, and tell Telegram how far we came."""
        if self._task is None:
            return
        for task in (self._task, self._telling):
            task.cancel()
        await asyncio.wait({self._task, self._telling})
        await asyncio.gather(*(chat.close() for chat in self._chats.values()))
        with contextlib.suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(self._waits.closing):
                await self._line.updates(self._ledger.ask_from(), 0)
        await self._line.close()
        self._task = None

    async def _run(self) -> None:
        connected, wait = False, 0.0
        while True:
            try:
                if not connected:
                    await self._line.connect(self._views.commands())
                    connected = True
                await self._listen()
                wait = 0.0
            except TelegramError as error:
                wait = self._wait_after(error, wait)
                await asyncio.sleep(wait)
            except Exception as error:  # noqa: BLE001 - nothing may end the listening; the error's text may hold words
                log.error("telegram: something broke: %s", type(error).__name__)
                wait = self._waits.grow(wait)
                await asyncio.sleep(wait)

    async def _listen(self) -> None:
        """Ask for updates once: with patience when all is settled, else with a glance for what is new."""
        patience = 0 if self._ledger.busy else self._waits.poll
        updates = await self._line.updates(self._ledger.ask_from(), patience)
        if self._trouble:
            self._trouble = ""
            log.warning("telegram: works again")
        self._take(updates)
        if self._ledger.busy:
            # Not wait_for: in Python 3.11 it can swallow a cancellation, and we would never stop.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._waits.glance):
                    await self._all_settled()

    def _take(self, updates: Sequence[Update]) -> None:
        for update in updates:
            if not self._ledger.take(update.update_id):
                continue
            post = read_update(update)
            if post is None:
                self._finish(update.update_id)
            else:
                self._chat(post).take(post)

    def _chat(self, post: Post) -> ChatQueue:
        queue = self._chats.pop(post.chat_id, None)
        if queue is None:
            talk = Talk(post.chat_id, self._house, self._line, self._keys, self._views)
            queue = ChatQueue(talk, self._waits, self._finish)
        self._chats[post.chat_id] = queue
        oldest = next(iter(self._chats))
        if len(self._chats) > MOST_CHATS and self._chats[oldest].idle:
            del self._chats[oldest]
        return queue

    def _finish(self, update_id: int) -> None:
        self._ledger.finish(update_id)
        self._settled.set()

    async def _all_settled(self) -> None:
        while self._ledger.busy:
            self._settled.clear()
            await self._settled.wait()

    def _wait_after(self, error: TelegramError, wait: float) -> float:
        """Say once what is wrong, and return how long to wait."""
        what = trouble(error)
        if what != self._trouble:
            log.error("telegram: %s", what)
        self._trouble = what
        if isinstance(error, InvalidToken):
            return self._waits.refused
        return seconds_asked(error) or self._waits.grow(wait)


def trouble(error: TelegramError) -> str:
    """Return what is wrong, for the log; never the error's own text, which may hold the token."""
    if isinstance(error, InvalidToken):
        return "the token was refused: it is wrong or revoked. Get one from @BotFather, set TELEGRAM_TOKEN and restart."
    if isinstance(error, Conflict):
        return "another program takes this bot's messages: is a second Blether running with the same token?"
    return f"Telegram can't be reached ({type(error).__name__}); I keep trying."
