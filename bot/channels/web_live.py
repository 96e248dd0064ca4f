"""The one live connection of a page: what is said in its visit arrives without being asked for (server-sent events)."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from bot.channels.live_lines import Line, Lines
from bot.channels.live_marks import Mark, Rewritten, news
from bot.channels.web_forms import Refused
from bot.channels.web_pages import Pages
from bot.channels.web_visits import is_ours, key_of
from bot.errors import UnknownVisit

if TYPE_CHECKING:
    from bot.app import House
    from bot.channels.front_desk import Spoken
    from bot.transcripts.tables import Visit

BEAT = 20.0
"""Seconds of silence after which we say that we are there, and look for what another process wrote."""
# Without the last a proxy may keep small events to itself.
HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


class Live:
    """Streams the turns of a visit to its pages, each from where that page is."""

    def __init__(self, house: House, pages: Pages, lines: Lines, beat: float = BEAT) -> None:
        self.house, self.pages, self.lines, self.beat = house, pages, lines, beat

    async def listen(self, request: Request) -> Response:
        """Open the connection; the visit is known by the cookie alone, the address holds only a count of turns."""
        if not is_ours(request):
            raise Refused(403, "page-not-ours")
        key = key_of(request) or ""
        visit = await self._visit(key)
        line = self.lines.join(visit.id if visit else "")
        if line is None:
            return Response(status_code=503, headers={"Retry-After": "30"})
        mark = request.headers.get("last-event-id") or request.query_params.get("after", "")
        return StreamingResponse(self._held(line, key, Mark.read(mark)), 200, HEADERS, "text/event-stream")

    async def _held(self, line: Line, key: str, mark: Mark) -> AsyncIterator[str]:
        try:
            async for event in self._events(line, key, mark):
                yield event
        finally:
            self.lines.part(line)

    async def _events(self, line: Line, key: str, mark: Mark) -> AsyncIterator[str]:
        yield _event("hello", {}, mark)
        await self.lines.look()
        engine: bool | None = None
        while not line.over:
            try:
                visit, fresh, mark = await self._news(key, mark)
            except (UnknownVisit, Rewritten):
                line.ring("over")
                break
            except SQLAlchemyError:
                fresh = []  # the database is away: the next ring or beat looks again
            for at, turn in enumerate(fresh, 1):
                # Only the last carries the mark: a connection cut in between brings them all again, none is lost.
                yield _event("turn", self._turn(visit, turn), mark if at == len(fresh) else None)
            if engine != self.lines.engine_ready:
                engine = self.lines.engine_ready
                yield _event("engine", {"ready": engine})
            if not await line.rung(self.beat):
                yield _event("beat", {})
        yield _event(line.over, {})

    async def _news(self, key: str, mark: Mark) -> tuple[Visit, list[Spoken], Mark]:
        visit = await self._visit(key)
        if visit is None:
            raise UnknownVisit("this key opens no visit")
        fresh, mark = await asyncio.to_thread(news, self.house.desk, visit.id, mark)
        return visit, fresh, mark

    async def _visit(self, key: str) -> Visit | None:
        return await asyncio.to_thread(self.house.records.visit_by_key, key) if key else None

    def _turn(self, visit: Visit, turn: Spoken) -> dict[str, Any]:
        return self.pages.turn(visit, turn.message_id, turn.bubbles, turn.settled) | {"you": turn.you}


def _event(name: str, data: dict[str, Any], mark: Mark | None = None) -> str:
    id = f"id: {mark}\n" if mark else ""
    return f"{id}event: {name}\ndata: {json.dumps(data)}\n\n"
