"""Signing in and out, and the sign of life for whoever watches the machine."""

from __future__ import annotations

from asyncio import to_thread

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.staff.door import SIGN_IN, check_origin, give_key, key_of, take_key
from bot.staff.fields import Fields, from_form
from bot.staff.passwords import LONGEST, TooBusy
from bot.staff.room import Ask, Room, go


class SignIn:
    """The one page with a form for people who are not signed in."""

    def __init__(self, room: Room) -> None:
        self._room = room

    async def answer(self, request: Request) -> Response:
        """Show the form, or try the name and password; every failure gets the same answer."""
        if request.method != "POST":
            return self._room.bare("sign_in.html")
        check_origin(request)
        fields = await from_form(request)
        return await to_thread(self._try, request, fields)

    def _try(self, request: Request, fields: Fields) -> Response:
        name, password = fields.text("name", 64), fields.raw("password")
        if not 0 < len(password) <= LONGEST:
            fields.refuse("password", "staff-wrong-password-empty")
        if fields.problems or name is None:
            return self._again(fields, 422)
        try:
            key = self._room.accounts.sign_in(name, password, key_of(request))
        except TooBusy:
            fields.refuse("name", "staff-sign-in-busy")
            return self._again(fields, 429)
        if key is None:
            fields.refuse("name", "staff-sign-in-failed")
            return self._again(fields, 403)
        response = go("/")
        give_key(request, response, key)
        return response

    def _again(self, fields: Fields, status: int) -> Response:
        return self._room.bare("sign_in.html", status, fields=fields)


def sign_out(room: Room, ask: Ask) -> Response:
    """End the session at once, here and in the browser."""
    room.accounts.sign_out(key_of(ask.request) or "", ask.who.name)
    response = go(SIGN_IN)
    take_key(ask.request, response)
    # The Back button must not bring back what was on the screen of a shared computer.
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


def health(request: Request) -> Response:
    """Say that this door is there; nothing else is told to who is not signed in."""
    return PlainTextResponse("ok")
