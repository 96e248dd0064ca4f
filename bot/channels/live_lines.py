"""Who listens now: the open connections of this process, how many there may be, and how they are woken."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable

MOST = 500
"""Connections that one process holds; a page that gets none works by asking."""
MOST_OF_ONE = 4
"""Of one visit: browsers open six to one place at most, and a page needs some for itself."""
LOOK_AGAIN = 1.0


class Line:
    """One open connection; `over` is why it should end, once it should."""

    def __init__(self, visit_id: str) -> None:
        self.visit_id, self.over = visit_id, ""
        self._bell = asyncio.Event()

    def ring(self, over: str = "") -> None:
        """Wake it: there may be news, or its end."""
        self.over = self.over or over
        self._bell.set()

    async def rung(self, seconds: float) -> bool:
        """Wait for the next ring; False when none came in time."""
        try:
            async with asyncio.timeout(seconds):
                await self._bell.wait()
        except TimeoutError:
            return False
        self._bell.clear()
        return True


class Lines:
    """All open connections; everything here runs in the one event loop."""

    def __init__(self, engine_ready: Callable[[], Awaitable[bool]], look_again: float = LOOK_AGAIN) -> None:
        self._lines: defaultdict[str, list[Line]] = defaultdict(list)
        self._ask, self._look_again = engine_ready, look_again
        self._looking: asyncio.Task[None] | None = None
        self.engine_ready, self.closed = True, False

    def __len__(self) -> int:
        return sum(map(len, self._lines.values()))

    def join(self, visit_id: str) -> Line | None:
        """Open a line, None when there is no room; the oldest of too many of one visit makes way."""
        if self.closed or len(self) >= MOST:
            return None
        line, mine = Line(visit_id), self._lines[visit_id]
        mine.append(line)
        for older in mine[:-MOST_OF_ONE]:
            older.ring("enough")
        return line

    def part(self, line: Line) -> None:
        """Forget a line."""
        mine = self._lines[line.visit_id]
        mine.remove(line)
        if not mine:
            del self._lines[line.visit_id]

    def ring(self, visit_id: str, over: str = "") -> None:
        """Tell all pages of a visit that something was said, or why there is no more to hear."""
        for line in self._lines.get(visit_id, ()):
            line.ring(over)

    def close(self) -> None:
        """End every connection: the process stops, and a browser would keep it waiting."""
        self.closed = True
        if self._looking:
            self._looking.cancel()
        self._ring_all("closing")

    async def look(self) -> None:
        """Ask how the engine is; while it is away one task for all pages asks again."""
        if self._looking and not self._looking.done():
            return
        if await self._now() or self.closed:
            return
        self._looking = asyncio.create_task(self._until_ready())

    async def _until_ready(self) -> None:
        while len(self) and not await self._now():  # noqa: ASYNC110 - the engine has no event that we could wait for
            await asyncio.sleep(self._look_again)

    async def _now(self) -> bool:
        before, self.engine_ready = self.engine_ready, await self._ask()
        if before != self.engine_ready:
            self._ring_all()
        return self.engine_ready

    def _ring_all(self, over: str = "") -> None:
        for lines in self._lines.values():
            for line in lines:
                line.ring(over)
