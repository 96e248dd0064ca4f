"""How hard our words are, chosen on the page; and the page of all pictures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.channels.web_forms import Refused, read_fields
from bot.channels.web_pages import Pages
from bot.channels.web_visits import find_visit, is_ours
from bot.replies.symbols import notice_of, symbols
from bot.replies.words import LEVELS

if TYPE_CHECKING:
    from bot.app import House
    from bot.transcripts.tables import Visit


class Levels:
    """The choice of a level, kept with the visit, and where our pictures come from."""

    def __init__(self, house: House, pages: Pages) -> None:
        self.house, self.pages = house, pages

    def routes(self) -> list[Route]:
        """List the pages."""
        return [Route("/level", self.change, methods=["POST"]), Route("/symbols", self.sheet)]

    async def change(self, request: Request) -> Response:
        """Keep the level that was pressed; the whole conversation is then shown again in it."""
        level = (await read_fields(request)).get("level")
        if not is_ours(request):
            raise Refused(403, "page-not-ours")
        if level not in LEVELS:
            raise Refused(400, "page-bad-message")
        visit = await self._visit(request)
        if visit is not None:
            await run_in_threadpool(partial(self.house.records.change_visit, visit.id, level=level))
        return RedirectResponse("/#latest", 303)

    async def sheet(self, request: Request) -> Response:
        """Show all pictures with their source and licence, and the notices that we keep with them."""
        sources = {symbol.source.work: symbol.source for symbol in symbols().values()}
        notices = {work: notice_of(source) for work, source in sources.items()}
        values = {"symbols": list(symbols().values()), "notices": notices}
        return self.pages.show("symbols.html", await self._visit(request), values)

    async def _visit(self, request: Request) -> Visit | None:
        return await run_in_threadpool(find_visit, self.house, request)
