"""The staff room as an app of its own: another port, other routes, other cookies than the public page."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.staff import (
    after,
    alert_export,
    alerts,
    bookings,
    directory,
    entrance,
    home,
    indicators,
    listening,
    look,
    slots,
    transcripts,
    written,
)
from bot.staff.accounts import BOOKER, LEAD, READER, ROLES
from bot.staff.door import SIGN_IN, Door, Guarded
from bot.staff.headers import Headers
from bot.staff.room import Link, Page, Room

if TYPE_CHECKING:
    from bot.app import House

log = logging.getLogger(__name__)

ALL = frozenset(ROLES)
READING, BOOKING, LEADING = frozenset({READER, LEAD}), frozenset({BOOKER, LEAD}), frozenset({LEAD})
TOLD = frozenset({403, 404, 405, 409, 413, 422})
"""The refusals that have words of their own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table of routes."""

    method: str
    path: str
    roles: frozenset[str]
    page: Page


ROUTES = (
    Entry("GET", "/", ALL, home.home),
    Entry("POST", "/sign-out", ALL, entrance.sign_out),
    Entry("GET", "/transcripts", READING, transcripts.list_page),
    Entry("GET", "/transcripts/{number}", READING, transcripts.one_page),
    Entry("GET", "/alerts", READING, alerts.list_page),
    Entry("POST", "/alerts/{id}/acknowledge", LEADING, alerts.acknowledge),
    Entry("GET", "/alerts/{id}", READING, alerts.one_page),
    Entry("POST", "/alerts/{id}/pass-on", LEADING, alerts.pass_on),
    Entry("POST", "/alerts/{id}/close", LEADING, alerts.close),
    Entry("GET", "/alerts/{id}/sealed", LEADING, alerts.sealed_file),
    Entry("GET", "/alerts/{id}/reach", LEADING, alerts.reach_file),
    Entry("GET", "/alerts/{id}/export", LEADING, alert_export.export_page),
    Entry("GET", "/listening", LEADING, listening.list_page),
    Entry("GET", "/listening/{id}", LEADING, listening.one_page),
    Entry("GET", "/listening/{id}/sound", LEADING, listening.sound),
    Entry("GET", "/listening/{id}/sealed", LEADING, listening.sealed_file),
    Entry("POST", "/listening/{id}/mark", LEADING, listening.mark),
    Entry("POST", "/listening/{id}/words", LEADING, written.write),
    Entry("GET", "/bookings", BOOKING, bookings.list_page),
    Entry("GET", "/bookings/{reference}", BOOKING, bookings.one_page),
    Entry("POST", "/bookings/{reference}/contact", BOOKING, bookings.open_contact),
    Entry("POST", "/bookings/{reference}/cancel", BOOKING, bookings.cancel),
    Entry("GET", "/slots", BOOKING, slots.list_page),
    Entry("POST", "/slots", BOOKING, slots.open_several),
    Entry("POST", "/slots/{id}/close", BOOKING, slots.close),
    Entry("GET", "/indicators", READING, indicators.page),
    Entry("GET", "/after", READING, after.page),
    Entry("GET", "/directory", ALL, directory.list_page),
    Entry("GET", "/look", ALL, look.look_page),
    Entry("POST", "/look", ALL, look.keep_look),
    Entry("GET", "/deeds", LEADING, home.deeds_page),
)
"""Every page behind the door, and the roles that may ask for it: a page that is not here does not exist."""


MENU = {
    "/": "staff-home", "/alerts": "staff-alerts", "/listening": "staff-listening",
    "/transcripts": "staff-transcripts", "/indicators": "staff-indicators", "/bookings": "staff-bookings",
    "/slots": "staff-slots", "/after": "staff-after", "/directory": "staff-directory", "/deeds": "staff-deeds",
}  # fmt: skip


def staff_app(house: House) -> Starlette:
    """Build the staff room."""
    room = Room(house, _menu())
    broken = room.bare("problem.html", 500, what=500)
    app = Starlette(
        routes=[
            Route("/health", entrance.health),
            Route("/static/{version}/{name}", room.static.serve),
            Route(SIGN_IN, entrance.SignIn(room).answer, methods=["GET", "POST"]),
            *_routes(room),
        ],
        middleware=[Middleware(Headers), Middleware(LastResort, page=broken), Middleware(Door, room=room)],
        exception_handlers={HTTPException: Refusal(room)},
    )
    app.router.redirect_slashes = False
    return app


def _menu() -> list[Link]:
    roles = {entry.path: entry.roles for entry in ROUTES if entry.method == "GET"}
    return [(path, name, roles[path]) for path, name in MENU.items()]


def _routes(room: Room) -> list[Route]:
    by_path = groupby(sorted(ROUTES, key=lambda entry: entry.path), key=lambda entry: entry.path)
    pages = {path: {entry.method: (entry.roles, entry.page) for entry in entries} for path, entries in by_path}
    return [Route(path, Guarded(room, methods).answer, methods=list(methods)) for path, methods in pages.items()]


class Refusal:
    """A kind page for what can't be done, with its status."""

    def __init__(self, room: Room) -> None:
        self._room = room

    async def __call__(self, request: Request, error: Exception) -> Response:
        """Say what is wrong and where to go on."""
        status = error.status_code if isinstance(error, HTTPException) else 500
        response = self._room.bare(
            "problem.html", status, who=getattr(request.state, "who", None), what=status if status in TOLD else 500
        )
        response.headers.update((error.headers or {}) if isinstance(error, HTTPException) else {})
        return response


class LastResort:
    """Answers when all else broke, with a page made at start that needs neither words nor database."""

    def __init__(self, app: ASGIApp, page: Response) -> None:
        self._app, self._page = app, page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on; on an error log its type and answer."""
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:  # noqa: BLE001 - the outermost edge: a traceback could carry a person's words into the log
            log.error("staff room: a request failed: %s", type(error).__name__)
            if not started and scope["type"] == "http":
                await self._page(scope, receive, send)
