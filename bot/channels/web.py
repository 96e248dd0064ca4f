"""The public web page: a chat that works as plain forms, and as a live page where scripts run."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.channels.headers import SecurityHeaders
from bot.channels.live_lines import Lines
from bot.channels.look import WithLook, look_now
from bot.channels.tongue import asked_for
from bot.channels.web_accessibility import Accessibility
from bot.channels.web_edge import LastResort, wants_data
from bot.channels.web_embed import Embed, tried, where
from bot.channels.web_forms import Refused, read_fields
from bot.channels.web_levels import Levels
from bot.channels.web_live import Live
from bot.channels.web_look import Looking
from bot.channels.web_mine import WebMine
from bot.channels.web_pace import Pace
from bot.channels.web_pages import Pages
from bot.channels.web_record import WebRecord
from bot.channels.web_say import CHANNEL, Saying
from bot.channels.web_speech import WebSpeech
from bot.channels.web_static import Static
from bot.channels.web_visits import brings_cookie, find_visit, give_key, give_look, in_frame, is_ours, key_of, take_key
from bot.errors import ContentError

if TYPE_CHECKING:
    from bot.app import House
    from bot.transcripts.tables import Visit

log = logging.getLogger(__name__)
LONGEST_EXIT = 0.5
"""Seconds that leaving waits for the database."""
USUAL_PACE = "2"
"""Seconds for which each thing lights up in one-switch mode, unless someone chose others."""
WHY = {404: "page-not-found", 405: "page-wrong-way"}


def public_app(house: House) -> Starlette:
    """Build the app that the public sees."""
    static = Static()
    pages = Pages(house, static)
    lines = Lines(house.dialogue.ready)
    web = Web(house, pages, lines)
    broken = pages.problem(500, "page-broken"), pages.problem_data(500, "page-broken")
    handlers: dict[Any, Any] = {HTTPException: web.not_here, Refused: web.refused}
    app = Starlette(
        routes=[*web.routes(), Route("/sw.js", static.worker), Route("/static/{version}/{name}", static.serve)],
        middleware=[
            Middleware(SecurityHeaders, house.operator.embed_on),
            Middleware(LastResort, *broken),
            Middleware(WithLook),
        ],
        exception_handlers=handlers,
    )
    # A redirect from /help/ to /help would repeat a Host header that anyone can forge.
    app.router.redirect_slashes = False
    app.state.lines = lines
    return app


class Web:
    """The pages around the chat, and the doors in and out."""

    def __init__(self, house: House, pages: Pages, lines: Lines) -> None:
        self.house, self.pages, self.lines = house, pages, lines
        self.saying, self.live = Saying(house, pages, Pace(), lines), Live(house, pages, lines)
        self.embed = Embed(house, pages)
        self._ending: set[asyncio.Future[Visit | None]] = set()

    def routes(self) -> list[Route]:
        """List all pages."""
        return [
            Route("/", self.chat),
            Route("/say", self.saying.say, methods=["POST"]),
            Route("/live", self.live.listen),
            Route("/help", self.help, methods=["GET", "POST"]),
            Route("/exit", self.exit, methods=["POST"]),
            Route("/again", self.again, methods=["POST"]),
            Route("/about", self.about),
            Route("/look", Looking(self.house, self.pages).look, methods=["GET", "POST"]),
            Route("/health", self.health),
            *WebMine(self.house, self.pages, self.saying).routes(),
            *Levels(self.house, self.pages).routes(),
            *WebSpeech(self.house).routes(),
            *WebRecord(self.house, self.pages).routes(),
            *self.embed.routes(),
            *Accessibility(self.house, self.pages).routes(),
        ]

    async def chat(self, request: Request) -> Response:
        """Show the chat: where the person left it, or from the beginning."""
        if request.method == "HEAD":
            return Response()  # a link preview or a monitor is no visit
        if "switch" in request.query_params:
            return self._with_switch(request)
        if in_frame(request) and not brings_cookie(request):
            return await self._first_in_frame(request)
        if "review" in request.query_params or "area" in request.query_params:
            return await self._from_link(request)
        key = key_of(request)
        arrival = await run_in_threadpool(self.house.desk.arrive, CHANNEL, key, language=self._asked(request))
        spoken = await run_in_threadpool(self.house.desk.so_far, arrival.visit.id)
        lost = key is not None and arrival.key is not None
        response = self.pages.chat(arrival.visit, spoken, notice="page-new-chat" if lost else None)
        if arrival.key:
            give_key(request, response, arrival.key)
        return response

    async def again(self, request: Request) -> Response:
        """Begin a fresh visit, to the same review unless the form names another."""
        fields = await read_fields(request)
        if not is_ours(request):
            raise Refused(403, "page-not-ours")
        visit = await self._visit(request)
        review = str(fields.get("review") or (visit.review if visit else self.house.settings.review))
        response = await self._begin(request, review, str(fields.get("area", "")))
        if visit:
            self.lines.ring(visit.id, "over")
        return response

    async def exit(self, request: Request) -> Response:
        """End the visit's key on the server, forget it in this browser, leave; leaving works whatever else does not."""
        response = self.pages.leaving(in_frame(request))
        if is_ours(request):
            if key := key_of(request):
                await self._end_key(key)
            take_key(request, response)
            # Not "cookies": that would sign the person out of all that shares our domain, such as the council's pages.
            response.headers["Clear-Site-Data"] = '"storage"'
        return response

    async def _end_key(self, key: str) -> None:
        """Take the key's power; a slow database does it later, because nobody who has to go fast can wait for it."""
        ending = asyncio.ensure_future(run_in_threadpool(self._end, key))
        self._ending.add(ending)
        ending.add_done_callback(self._ended)
        await asyncio.wait({ending}, timeout=LONGEST_EXIT)

    def _end(self, key: str) -> Visit | None:
        visit = self.house.records.visit_by_key(key)
        self.house.records.end_key(key)
        return visit

    def _ended(self, ending: asyncio.Future[Visit | None]) -> None:
        self._ending.discard(ending)
        if ending.cancelled():
            return
        if error := ending.exception():
            log.error("web: a visit's key was not ended: %s", type(error).__name__)
        elif visit := ending.result():
            self.lines.ring(visit.id, "left")

    async def help(self, request: Request) -> Response:
        """Show who can help now; it needs no visit, no engine and no database."""
        visit = await self._visit_if_possible(request)
        area = visit.area if visit else None
        if request.method == "POST":
            # By POST, so that where someone lives stands in no address and no history.
            area = str((await read_fields(request)).get("area", ""))
            await self._keep_area(request, visit, area)
        known = area if self.house.directory.area(area) else None
        return self.pages.help(visit, known, visit.language if visit else self._asked(request))

    async def _keep_area(self, request: Request, visit: Visit | None, area: str) -> None:
        """Where there is a visit, it knows the area from now on, and so does the help page that the browser keeps."""
        if not (visit and is_ours(request) and self._known_area(area)):
            return
        try:
            await run_in_threadpool(self.house.records.change_visit, visit.id, area=area)
        except SQLAlchemyError as error:
            log.warning("web: an area was not kept: %s", type(error).__name__)

    async def about(self, request: Request) -> Response:
        """Show what this is."""
        return self.pages.about(await self._visit_if_possible(request))

    async def health(self, request: Request) -> Response:
        """Say that the page is up, and whether the engine and the whole gate are; null while the gate still loads."""
        gate = await run_in_threadpool(lambda: self.house.watch.gate.known_ready)
        health = {"page": True, "engine": await self.house.dialogue.ready(), "gate": gate}
        # The page goes on with the layers that work; whoever watches the machine must see that one does not.
        return JSONResponse(health, 503 if gate is False else 200)

    async def not_here(self, request: Request, error: HTTPException) -> Response:
        """Answer an unknown path, a wrong method and the like."""
        why = WHY.get(error.status_code, "page-bad-message")
        response = await self._problem(request, error.status_code, why)
        response.headers.update(error.headers or {})
        return response

    async def refused(self, request: Request, error: Refused) -> Response:
        """Answer a request that could not be taken, giving back its words."""
        return await self._problem(request, error.status, error.why, error.words)

    async def _problem(self, request: Request, status: int, why: str, words: str = "") -> Response:
        if wants_data(request):
            return self.pages.problem_data(status, why)
        return self.pages.problem(status, why, words, await self._visit_if_possible(request))

    def _with_switch(self, request: Request) -> Response:
        """Turn one-switch mode on, for a bookmark that a helper makes; then go on without that in the address."""
        others = [(name, value) for name, value in request.query_params.multi_items() if name != "switch"]
        response = RedirectResponse("/?" + urlencode(others) if others else "/", 303)
        give_look(request, response, look_now().but("switch", USUAL_PACE))
        return response

    async def _from_link(self, request: Request) -> Response:
        visit = await self._visit(request)
        review = request.query_params.get("review") or (visit.review if visit else self.house.settings.review)
        area = request.query_params.get("area", "")
        if visit is None:
            return await self._begin(request, review, area)
        known = self._known_area(area)
        if visit.review == review and await self._takes(visit, known):
            return RedirectResponse("/", 303)
        self._check(review)
        return self.pages.other(visit, review, known)

    async def _takes(self, visit: Visit, area: str | None) -> bool:
        """Say whether a visit may go on with a link's area: it has none yet and gets it, or it is the same."""
        if area and not visit.area:
            await run_in_threadpool(self.house.records.change_visit, visit.id, area=area)
            return True
        return area in {None, visit.area}

    async def _first_in_frame(self, request: Request) -> Response:
        """Begin where the browser keeps our cookie in this frame; where it does not, offer a tab of its own."""
        review, area = where(request.query_params, self.house)
        if tried(request.query_params):
            return self.embed.kept_out(review, area)
        return await self._begin(request, review, area, self.embed.again(review, area))

    async def _begin(self, request: Request, review: str, area: str, to: str = "/") -> Response:
        self._check(review)
        arrival = await run_in_threadpool(
            self.house.desk.begin, CHANNEL, review, area=self._known_area(area), language=self._asked(request)
        )
        # To the plain address: where someone lives should not stay in it.
        response = RedirectResponse(to, 303)
        give_key(request, response, arrival.key or "")
        return response

    def _check(self, review: str) -> None:
        try:
            self.house.reviews.get(review)
        except ContentError:
            raise Refused(404, "page-no-review") from None

    def _asked(self, request: Request) -> str:
        return asked_for(request, self.house.words.languages())

    def _known_area(self, area: str) -> str | None:
        return area if self.house.directory.area(area) else None

    async def _visit(self, request: Request) -> Visit | None:
        return await run_in_threadpool(find_visit, self.house, request)

    async def _visit_if_possible(self, request: Request) -> Visit | None:
        try:
            return await self._visit(request)
        except SQLAlchemyError:
            return None  # help, and the page that says something broke, must show without a database
