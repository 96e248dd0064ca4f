"""The door: closed unless a session opens it, and behind it each route asks for a role, and each form for its token."""

from __future__ import annotations

import hmac
from asyncio import to_thread
from collections.abc import Mapping
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.channels.look import Look, wearing
from bot.staff.accounts import Member, cookie_name, key_in
from bot.staff.fields import from_form, from_query
from bot.staff.room import Ask, Page, Room

SIGN_IN = "/sign-in"
OPEN = ("/health", "/static/")
"""What is open besides the sign-in page; everything else is closed, addresses that we do not know too."""


class Door:
    """Lets in who holds a session; everyone else goes to the sign-in page."""

    def __init__(self, app: ASGIApp, room: Room) -> None:
        self._app, self._room = app, room

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may pass, with who asks; answer the rest."""
        answer = None if scope["type"] != "http" or _open(scope["path"]) else await to_thread(self._stopped, scope)
        who: Member | None = scope.get("state", {}).get("who")
        with wearing(who.look if who else Look()):
            await (answer or self._app)(scope, receive, send)

    def _stopped(self, scope: Scope) -> Response | None:
        if not self._room.accounts.anyone():
            return self._room.bare("nobody.html", 503)
        if scope["path"] == SIGN_IN:
            return None
        request = Request(scope)
        key = key_of(request)
        who = self._room.accounts.member(key) if key else None
        if who is None:
            return RedirectResponse(SIGN_IN, 303)
        request.state.who = who
        return None


class Guarded:
    """The pages of one address by method, each with the roles that may ask for it."""

    def __init__(self, room: Room, pages: Mapping[str, tuple[frozenset[str], Page]]) -> None:
        self._room, self._pages = room, pages

    async def answer(self, request: Request) -> Response:
        """Check role, origin, size and token, in this order, then do what is asked in a thread of its own."""
        who: Member = request.state.who
        roles, page = self._pages["POST" if request.method == "POST" else "GET"]
        if not who.roles & roles:
            raise HTTPException(403)
        if request.method != "POST":
            return await to_thread(page, self._room, Ask(request, who, from_query(request)))
        check_origin(request)
        fields = await from_form(request)
        if not hmac.compare_digest(fields.raw("form_token").encode(), who.form_token.encode()):
            raise HTTPException(403)
        return await to_thread(page, self._room, Ask(request, who, fields))


def check_origin(request: Request) -> None:
    """Refuse a form that another site sent, whichever cookies it brought; raises HTTPException."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    origin = urlsplit(request.headers.get("origin", ""))
    # The public page has the same host and another port: to SameSite that is the same site, to us it is not.
    if site != "same-origin" or origin.scheme not in {"http", "https"} or origin.netloc != request.headers.get("host"):
        raise HTTPException(403)


def key_of(request: Request) -> str | None:
    """Return the session's key from the cookie, or None."""
    return key_in(request.cookies, is_https(request))


def give_key(request: Request, response: Response, key: str) -> None:
    """Set the cookie; it ends with the browser's session."""
    https = is_https(request)
    response.set_cookie(cookie_name(https), key, path="/", secure=https, httponly=True, samesite="strict")


def take_key(request: Request, response: Response) -> None:
    """Delete the cookie."""
    https = is_https(request)
    response.delete_cookie(cookie_name(https), path="/", secure=https, httponly=True, samesite="strict")


def is_https(request: Request) -> bool:
    """Say whether the browser came over https."""
    return request.url.scheme == "https"


def _open(path: str) -> bool:
    return path == OPEN[0] or path.startswith(OPEN[1])
