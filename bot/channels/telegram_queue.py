"""The queue of one chat: in order, kept until settled, and each post tried the moment it comes.

What safety may have an answer to is tried at once even behind a post that waits for the engine or the database,
because the gate needs neither: a call for help must not wait behind "hello".
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable

from bot.channels.telegram_line import Waits
from bot.channels.telegram_screen import Held
from bot.channels.telegram_talk import Talk
from bot.channels.telegram_updates import Post
from bot.errors import UnknownVisit

log = logging.getLogger(__name__)


class ChatQueue:
    """Everything one chat has sent that is not settled yet; `finish` is told of each update that is."""

    def __init__(self, talk: Talk, waits: Waits, finish: Callable[[int], None]) -> None:
        self._talk, self._waits, self._finish = talk, waits, finish
        self._held: list[Held] = []
        self._slow: dict[Held, asyncio.Task[bool]] = {}
        self._news = asyncio.Event()
        self._closing = False
        self._task: asyncio.Task[None] | None = None

    @property
    def idle(self) -> bool:
        """Say whether nothing waits."""
        return not self._held

    def take(self, post: Post) -> None:
        """Put a post at the end, with what is on the screen now: that is what the person was answering."""
        self._held.append(Held(post, self._talk.screen.look))
        self._news.set()
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._work())

    async def close(self) -> None:
        """Finish what is being settled, within reason; what is not comes again at the next start."""
        self._closing = True
        self._news.set()
        if self._task is not None:
            await asyncio.wait({self._task}, timeout=self._waits.closing)
            for task in (running := {self._task, *self._slow.values()}):
                task.cancel()
            await asyncio.wait(running)

    async def _work(self) -> None:
        wait = 0.0
        while self._held and not self._closing:
            self._news.clear()
            if await self._round():
                wait = 0.0
                continue
            wait = self._waits.grow(wait)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._news.wait()

    async def _round(self) -> bool:
        """Try what waits, oldest first; False when one is stuck."""
        stuck = False
        for held in tuple(self._held):
            if self._closing:
                break
            if await self._within_reason(held, stuck):
                self._held.remove(held)
                self._finish(held.post.update_id)
            else:
                stuck = True
        return not stuck

    async def _within_reason(self, held: Held, behind: bool) -> bool:
        """Try a post; one that takes long goes on by itself, and what came behind it is tried meanwhile."""
        task = self._slow.get(held)
        if task is None:
            task = asyncio.create_task(self._try(held, behind))
            await asyncio.wait({task}, timeout=self._waits.move_on)
            if not task.done():
                self._slow[held] = task
                task.add_done_callback(lambda _: self._news.set())
        if not task.done():
            return False
        self._slow.pop(held, None)
        return task.result()

    async def _try(self, held: Held, behind: bool) -> bool:
        try:
            return await self._talk.settle(held, behind=behind)
        except UnknownVisit:
            # Its time was over while the message was on its way: it begins a new visit.
            self._talk.forget()
            held.message = None
        except Exception as error:  # noqa: BLE001 - one chat's trouble must not end the others; the text may hold words
            log.error("telegram: a message could not be answered: %s", type(error).__name__)
            await self._talk.wake()
        return False
