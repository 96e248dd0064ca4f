"""The page "My words": see, change, take back, keep, and the code to come back; it needs no engine and no script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.channels.mine_view import MineView
from bot.channels.web_forms import Refused, Said, read_fields
from bot.channels.web_pages import Pages, fresh_id
from bot.channels.web_say import CHANNEL, Saying
from bot.channels.web_visits import find_visit, give_key, is_ours, key_of
from bot.transcripts.mine import PRIVATE_WORDS, may_change
from bot.transcripts.return_words import with_pictures

if TYPE_CHECKING:
    from bot.app import House
    from bot.transcripts.tables import Visit


@dataclass(frozen=True, slots=True)
class Deed:
    """What a form of the page asks for."""

    what: str
    place: str
    code: str


class WebMine:
    """The page, what its forms do, and the statement."""

    def __init__(self, house: House, pages: Pages, saying: Saying) -> None:
        self.house, self.pages, self.saying = house, pages, saying
        self.view = MineView(house)

    def routes(self) -> list[Route]:
        """List the pages."""
        return [
            Route("/mine", self.page),
            Route("/mine", self.do, methods=["POST"]),
            Route("/mine/statement", self.statement),
            Route("/mine/statement/keep", self.keep),
        ]

    async def page(self, request: Request) -> Response:
        """Show my words."""
        visit = await self._visit(request)
        return await self._shown(visit, ask=request.query_params.get("ask") == "delete")

    async def statement(self, request: Request) -> Response:
        """Show what I said, to print or to show to someone."""
        visit = await self._visit(request)
        if visit is None:
            return RedirectResponse("/mine", 303)
        values = await run_in_threadpool(self.view.statement, visit)
        return self.pages.show("statement.html", visit, values)

    async def keep(self, request: Request) -> Response:
        """Give the statement as one small file that needs nothing else; no link elsewhere can save it on a computer."""
        visit = await self._visit(request)
        if visit is None or request.headers.get("sec-fetch-site") == "cross-site":
            return RedirectResponse("/mine", 303)
        values = await run_in_threadpool(self.view.statement, visit)
        response = self.pages.show("statement_file.html", visit, values)
        response.headers["Content-Disposition"] = 'attachment; filename="my-words.html"'
        return response

    async def do(self, request: Request) -> Response:
        """Do what a form asks."""
        deed = _deed(await read_fields(request))
        if not is_ours(request):
            raise Refused(403, "page-not-ours")
        by_code = deed.what in {"return", "slip"}
        if by_code and deed.code and await self.saying.worrying(deed.code):
            # Whatever field a cry for help is typed into, it is answered like one, and before anything else is tried.
            return await self.saying.hear(request, Said(fresh_id(), deed.code))
        visit = await self._visit(request)
        if by_code:
            return await self._with_code(request, visit, deed)
        if visit is None:
            return await self._shown(None)
        match deed.what:
            case "code":
                code = await run_in_threadpool(self.house.codes.make, visit.id)
                return await self._shown(visit, code=with_pictures(code))
            case "take" | "private" | "delete":
                return await self._take(visit, deed)
        raise Refused(400, "page-bad-message")

    async def _take(self, visit: Visit, deed: Deed) -> Response:
        review = self.house.reviews.get(visit.review)
        if not may_change(review, visit, self.house.settings.local_date()):
            return await self._shown(visit)
        now, erasing = self.house.settings.now(), self.house.erasing
        if deed.what == "delete":
            stays = await run_in_threadpool(self.house.recordings.unheard, visit.id)
            await run_in_threadpool(erasing.everything, visit.id, now)
            visit = await run_in_threadpool(self.house.records.visit, visit.id)
            return await self._shown(visit, "mine-all-gone", sound_stayed=stays)
        place = PRIVATE_WORDS if deed.what == "private" else deed.place
        stays = await run_in_threadpool(self.house.recordings.unheard, visit.id, place)
        found = await run_in_threadpool(erasing.answer, visit.id, place, now)
        taken = "mine-taken-back" if found else "mine-nothing-there"
        taken = "mine-private-gone" if deed.what == "private" else taken
        return await self._shown(visit, taken, sound_stayed=found and stays)

    async def _with_code(self, request: Request, visit: Visit | None, deed: Deed) -> Response:
        found = await run_in_threadpool(self.house.codes.find, deed.code, _place(request))
        if found.visit is None:
            return await self._shown(visit, told=self.view.why_not(found, visit), status=422)
        if deed.what == "slip":
            return await self._slip(visit, found.visit)
        key = await run_in_threadpool(self.house.codes.open_here, found.visit.id, CHANNEL)
        response = await self._shown(
            await run_in_threadpool(self.house.records.visit, found.visit.id), "mine-code-open"
        )
        give_key(request, response, key)
        return response

    async def _slip(self, visit: Visit | None, owner: Visit) -> Response:
        if visit is None or visit.id != owner.id:
            return await self._shown(visit, "mine-slip-other", status=422)
        return await self._shown(visit, told=await run_in_threadpool(self.view.slip, visit))

    async def _shown(self, visit: Visit | None, notice: str = "", status: int = 200, **more: Any) -> Response:
        told = self.house.desk.words(notice, visit) if notice else ""
        values: dict[str, Any] = {"told": told, "notice": notice or "mine-use-title", "ask": False}
        values |= {"code": (), "sound_stayed": False} | more
        values |= await run_in_threadpool(self.view.page, visit) | {"page_id": fresh_id()}
        return self.pages.show("mine.html", visit, values, status)

    async def _visit(self, request: Request) -> Visit | None:
        return await run_in_threadpool(find_visit, self.house, request)


def _deed(fields: Any) -> Deed:
    values = [fields.get(name, "") for name in ("what", "place", "code")]
    if not all(isinstance(value, str) for value in values) or len(values[1]) > 128:
        raise Refused(400, "page-bad-message")
    return Deed(*values)


def _place(request: Request) -> str:
    return request.client.host if request.client else key_of(request) or ""
