"""Who is at the door: the one cookie that holds the visit's key, and whether a form is our own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.look import Look, join, split

if TYPE_CHECKING:
    from bot.app import House
    from bot.transcripts.tables import Visit

KEY = re.compile(r"[A-Za-z0-9_-]{20,128}")


def find_visit(house: House, request: Request) -> Visit | None:
    """Return the visit whose key the browser brings, without beginning one."""
    key = key_of(request)
    return house.records.visit_by_key(key) if key else None


def key_of(request: Request) -> str | None:
    """Return the visit's key from the cookie, or None; anything that can't be a key counts as none."""
    key, _ = _cookie(request)
    return key if KEY.fullmatch(key) else None


def give_key(request: Request, response: Response, key: str) -> None:
    """Set the cookie; it ends with the browser's session, because computers are shared. The look stays as it was."""
    _give(request, response, join(key, _cookie(request)[1]))


def give_look(request: Request, response: Response, look: Look) -> None:
    """Keep the look beside the visit's key; where neither is left, no cookie is."""
    value = join(key_of(request) or "", look)
    if value:
        _give(request, response, value)
    else:
        take_key(request, response)


def take_key(request: Request, response: Response) -> None:
    """Delete the cookie, and the look with it: the next person here should not learn how the last one reads."""
    response.delete_cookie(_name(request), path="/", secure=_https(request), httponly=True, samesite="lax")


def is_ours(request: Request) -> bool:
    """Say whether a POST comes from our own page.

    Our no-referrer policy makes browsers send `Origin: null` with our own forms, so Sec-Fetch-Site decides. A browser
    too old to send that is believed if it brings the cookie, which SameSite keeps back from other sites' forms.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("origin", "null")
    if origin != "null":
        return urlsplit(origin).netloc == request.headers.get("host")
    return key_of(request) is not None


def _cookie(request: Request) -> tuple[str, Look]:
    return split(request.cookies.get(_name(request), ""))


def _give(request: Request, response: Response, value: str) -> None:
    response.set_cookie(_name(request), value, path="/", secure=_https(request), httponly=True, samesite="lax")


def _https(request: Request) -> bool:
    return request.url.scheme == "https"


def _name(request: Request) -> str:
    # Browsers accept __Host- only over https, and then let no other host or path set it.
    return "__Host-blether" if _https(request) else "blether"
