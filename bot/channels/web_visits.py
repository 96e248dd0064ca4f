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
PLAIN, FRAMED = "blether", "blether-framed"
FRAMES = {"iframe", "frame", "embed", "object"}
IN_A_FRAME = "HttpOnly; Path=/; Secure; SameSite=None; Partitioned"
"""A frame of another site gets the cookie only so; `Partitioned` keeps it to that one site's page."""


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
    name = _name(request, PLAIN)
    response.delete_cookie(name, path="/", secure=_https(request), httponly=True, samesite="lax")
    if _name(request, FRAMED) in request.cookies:
        response.headers.append("set-cookie", f'{_name(request, FRAMED)}=""; Max-Age=0; {IN_A_FRAME}')


def in_frame(request: Request) -> bool:
    """Say whether we are asked from inside another site's page; `frame` says so where a browser does not."""
    return request.headers.get("sec-fetch-dest") in FRAMES or "frame" in request.query_params


def brings_cookie(request: Request) -> bool:
    """Say whether the browser keeps our cookie here: in another site's frame it may not."""
    return any(_name(request, name) in request.cookies for name in (FRAMED, PLAIN))


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
    # A frame's cookie proves nothing: that one goes along with other sites' forms.
    return KEY.fullmatch(split(request.cookies.get(_name(request, PLAIN), ""))[0]) is not None


def _cookie(request: Request) -> tuple[str, Look]:
    names = (_name(request, FRAMED), _name(request, PLAIN))
    return split(next((request.cookies[name] for name in names if name in request.cookies), ""))


def _give(request: Request, response: Response, value: str) -> None:
    framed = _name(request, FRAMED)
    if framed in request.cookies or (in_frame(request) and not brings_cookie(request)):
        response.headers.append("set-cookie", f"{framed}={value}; {IN_A_FRAME}")
    else:
        name = _name(request, PLAIN)
        response.set_cookie(name, value, path="/", secure=_https(request), httponly=True, samesite="lax")


def _https(request: Request) -> bool:
    return request.url.scheme == "https"


def _name(request: Request, name: str) -> str:
    # Browsers accept __Host- only over https, and then let no other host or path set it.
    return f"__Host-{name}" if _https(request) else name
