"""What goes on beside the road: delivering the spool, telling people, and knowing who listens."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.safety.escalation import Escalation
from bot.safety.hearing import Hearing
from bot.safety.keeping import Keeper
from bot.safety.listening import Listening
from bot.safety.outbox import Outbox

log = logging.getLogger(__name__)
EVERY = 5.0


class Errands:
    """Runs until it is cancelled; a failure of one round is logged by its type, and the next round tries again."""

    def __init__(
        self, keeper: Keeper, escalation: Escalation, listening: Listening, outbox: Outbox, every: float = EVERY,
        hearing: Hearing | None = None, sweep: Callable[[], object] = lambda: None,
    ) -> None:  # fmt: skip
        self._keeper, self._escalation, self._listening = keeper, escalation, listening
        self._outbox, self._every, self._hearing = outbox, every, hearing
        self._sweep = sweep
        self.failing: set[str] = set()
        """Names of the errands whose last round failed."""

    async def run(self) -> None:
        """Go round and round; sending goes its own pace, so that a slow mail server delays nothing else."""
        try:
            jobs = (self.deliver, self.tell, self._outbox.send_due, self.sweep)
            await asyncio.gather(*(self._loop(job) for job in jobs))
        finally:
            await self._outbox.close()

    async def deliver(self) -> None:
        """Move what waits in the spool to the database."""
        await asyncio.to_thread(self._keeper.deliver)

    async def tell(self) -> None:
        """Write the notices that are due, and look who listens."""
        if self._hearing:
            await asyncio.to_thread(self._hearing.step)
        await asyncio.to_thread(self._escalation.step)
        await asyncio.to_thread(self._listening.refresh)

    async def sweep(self) -> None:
        """Once a day, take out what has been kept for its time."""
        await asyncio.to_thread(self._sweep)

    async def _loop(self, job: Callable[[], Awaitable[object]]) -> None:
        while True:
            try:
                await job()
                self.failing.discard(job.__name__)
            except Exception as error:  # noqa: BLE001 - the edge of a task that must go on; an error may hold words
                self.failing.add(job.__name__)
                log.error("an errand failed and is tried again: %s", type(error).__name__)
            await asyncio.sleep(self._every)
