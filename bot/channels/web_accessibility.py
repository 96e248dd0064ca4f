"""The accessibility statement, which the law asks of public bodies; made from docs/wcag.yml and data/operator.yml."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.wcag import REQUIRED, Table
from bot.channels.web_pages import Pages
from bot.channels.web_visits import find_visit

if TYPE_CHECKING:
    from bot.app import House
    from bot.transcripts.tables import Visit


class Accessibility:
    """Shows the statement; it needs no visit, no engine and no database."""

    def __init__(self, house: House, pages: Pages) -> None:
        self.house, self.pages = house, pages

    def routes(self) -> list[Route]:
        """List the page."""
        return [Route("/accessibility", self.statement)]

    @cached_property
    def table(self) -> Table:
        """Return the table, read when it is first asked for."""
        return Table.load()

    async def statement(self, request: Request) -> Response:
        """Show how accessible this is, what is not, whom to tell, and who enforces it."""
        table = await run_in_threadpool(lambda: self.table)
        operator = self.house.operator
        values = {
            "table": table, "required": table.count(*REQUIRED), "more": table.count("AAA"),
            "contact": operator.contact, "runs_it": operator.name,
        }  # fmt: skip
        return self.pages.show("accessibility.html", await self._visit(request), values)

    async def _visit(self, request: Request) -> Visit | None:
        try:
            return await run_in_threadpool(find_visit, self.house, request)
        except SQLAlchemyError:
            return None
