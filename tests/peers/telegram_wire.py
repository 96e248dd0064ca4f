"""The Bot API on the wire: what a person and a chat look like, and the three ways to send fields."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

LONGEST_DATA = 64
NAMES = {"first_name": "Morag", "last_name": "Planted-Surname", "username": "planted_username", "language_code": "gd"}


class Refused(Exception):
    """What the real server answers with an error."""

    def __init__(self, status: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.status, self.description, self.parameters = status, description, parameters


def as_json(body: dict[str, Any], status: int = 200) -> Response:
    # All ASCII, as the real server writes it: so that even half a letter gets through.
    return Response(json.dumps(body), status, media_type="application/json")


def private(chat: int) -> dict[str, Any]:
    return {"id": chat, "type": "private", **NAMES}


def person(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, **NAMES}


def buttons_of(fields: dict[str, Any]) -> dict[str, str]:
    markup = fields.get("reply_markup") or {}
    buttons = [button for row in markup.get("inline_keyboard", ()) for button in row]
    if any(len(button["callback_data"].encode()) > LONGEST_DATA for button in buttons):
        raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
    return {button["text"]: button["callback_data"] for button in buttons}


async def fields_of(request: Request) -> dict[str, Any]:
    """Read a query, a form (plain or multipart) or JSON; lists and objects come as JSON inside a form."""
    if request.headers.get("content-type", "").startswith("application/json"):
        return dict(await request.json())
    async with request.form() as form:
        plain = {**request.query_params, **{name: value for name, value in form.items() if isinstance(value, str)}}
        files = {name: await value.read() for name, value in form.items() if not isinstance(value, str)}
    return {name: _unpacked(value) for name, value in plain.items()} | files


def _unpacked(value: str) -> Any:
    return json.loads(value) if value[:1] in "{[" and value[-1:] in "}]" and _is_json(value) else value


def _is_json(value: str) -> bool:
    try:
        json.loads(value)
    except ValueError:
        return False
    return True
