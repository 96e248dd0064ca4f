"""The page where a person says how they want to see things; it needs no visit, no engine and no database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.channels.look import Look, look_now
from bot.channels.web_forms import Refused, read_fields
from bot.channels.web_pages import Pages
from bot.channels.web_visits import find_visit, give_look, is_ours

if TYPE_CHECKING:
    from bot.app import House
    from bot.transcripts.tables import Visit

KEPT = "kept"


class Looking:
    """Shows the choices, and keeps what was chosen."""

    def __init__(self, house: House, pages: Pages) -> None:
        self.house, self.pages = house, pages

    async def look(self, request: Request) -> Response:
        """Show the choices, or take them; a fresh page then shows itself in them."""
        if request.method != "POST":
            return self.pages.look(await self._visit(request), look_now(), KEPT in request.query_params)
        fields = await read_fields(request)
        if not is_ours(request):
            raise Refused(403, "page-not-ours")
        response = RedirectResponse(f"/look?{KEPT}", 303)
        give_look(request, response, Look.chosen_in(fields, look_now()))
        return response

    async def _visit(self, request: Request) -> Visit | None:
        try:
            return await run_in_threadpool(find_visit, self.house, request)
        except SQLAlchemyError:
            return None
