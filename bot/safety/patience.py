"""Waiting for what may be down: only so long, in threads of its own, and not again at once after it failed.

A dead or locked database must not hold up a signpost. So what safety asks of it runs here: a thread that hangs
takes nothing from anyone else, and after a failure nobody asks for a moment.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError

from bot.errors import DatabaseAway

T = TypeVar("T")
LONGEST = 0.25
"""Seconds that one message waits for the database in all before its signpost goes out without it."""
FOREVER = math.inf
"""A deadline for what is no matter of safety: it waits for the database as it always did, and says why it failed."""
REST = 1.0
"""Seconds after a failure in which the database is not asked again."""


class Patience:
    """Asks the database for safety's sake; raises DatabaseAway when it does not answer in time."""

    def __init__(self, longest: float | None = None, rest: float = REST) -> None:
        self._longest, self._rest = LONGEST if longest is None else longest, rest
        self._asking = ThreadPoolExecutor(8, "database")
        # The gate reads in threads of its own: the shared ones may all be waiting for a locked database.
        self._working = ThreadPoolExecutor(4, "safety")
        self._writing = ThreadPoolExecutor(2, "spool")
        self._away_until = 0.0

    def deadline(self) -> float:
        """Return until when a message that came now may wait."""
        return time.monotonic() + self._longest

    @property
    def away(self) -> bool:
        """Tell whether the database failed just now, so that nobody asks it again yet."""
        return time.monotonic() < self._away_until

    async def ask(self, job: Callable[[], T], by: float) -> T:
        """Run a job on the database and give its answer, unless it fails or the time is over first."""
        if by == FOREVER:
            return await asyncio.to_thread(job)
        left = by - time.monotonic()
        if left <= 0 or self.away:
            raise DatabaseAway("the database is away")
        try:
            async with asyncio.timeout(left):
                return await asyncio.get_running_loop().run_in_executor(self._asking, job)
        except (TimeoutError, SQLAlchemyError, OSError) as error:
            self._away_until = time.monotonic() + self._rest
            raise DatabaseAway(type(error).__name__) from None

    async def work(self, job: Callable[[], T]) -> T:
        """Run a job that needs nothing but time."""
        return await asyncio.get_running_loop().run_in_executor(self._working, job)

    async def within(self, job: Callable[[], T], seconds: float) -> T:
        """Run a job that a frozen disk may hold up; raises TimeoutError."""
        async with asyncio.timeout(seconds):
            return await asyncio.get_running_loop().run_in_executor(self._writing, job)

    def close(self) -> None:
        """Begin no more jobs."""
        for pool in (self._asking, self._working, self._writing):
            pool.shutdown(wait=False, cancel_futures=True)
