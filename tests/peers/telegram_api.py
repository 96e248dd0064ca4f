"""A small Bot API server on loopback, for tests: real HTTP, real long polls, and a face to act as people with.

async with TelegramPeer() as peer:
    peer.says(7, "hello")
    reply = await peer.reply(7)
    peer.presses(7, "1. Yes")
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.peers.telegram_people import People, Sent
from tests.peers.telegram_wire import Refused, as_json, buttons_of, fields_of, private

TOKEN = "4242:a-token-that-nobody-may-ever-see-in-a-log"
LONGEST_TEXT, MOST_UPDATES = 4096, 100


class Server(uvicorn.Server):
    """uvicorn without its signal handlers: Ctrl-C belongs to pytest."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class TelegramPeer(People):
    """The Bot API; `trouble` holds errors for the next calls of a method, `gone` the chats that blocked the bot."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token = token
        super().__init__()
        self.deleted: list[tuple[int, int]] = []
        self.toasts: list[str] = []
        self.commands: list[str] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.trouble: dict[str, list[Refused]] = defaultdict(list)
        self.gone: set[int] = set()
        self.files: dict[str, bytes] = {}

    async def __aenter__(self) -> TelegramPeer:
        self._socket = socket.create_server(("127.0.0.1", 0))
        # Without this each small answer waits for the delayed ACK of the one before: 44 ms a call.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        app = Starlette(routes=[
            Route("/bot{token}/{method}", self._call, methods=["GET", "POST"]),
            Route("/file/bot{token}/{name}", self._file),
        ])  # fmt: skip
        config = uvicorn.Config(
            app, log_level="critical", access_log=False, lifespan="off", timeout_graceful_shutdown=1
        )
        self._server = Server(config)
        self._serving = asyncio.create_task(self._server.serve([self._socket]))
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.should_exit = True
        await self._tell()
        await self._serving

    @property
    def url(self) -> str:
        """Return what goes into TELEGRAM_API."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}/bot"

    # The API.

    async def _call(self, request: Request) -> Response:
        name, fields = request.path_params["method"], await fields_of(request)
        self.calls.append((name, fields))
        try:
            if request.path_params["token"] != self.token:
                raise Refused(401, "Unauthorized")
            if self.trouble[name]:
                raise self.trouble[name].pop(0)
            method = getattr(self, f"on_{name.lower()}", None)
            if method is None:
                raise Refused(404, "Not Found: method not found")
            return as_json({"ok": True, "result": await method(fields)})
        except Refused as no:
            body = {"ok": False, "error_code": no.status, "description": no.description}
            return as_json(body | ({"parameters": no.parameters} if no.parameters else {}), no.status)

    async def on_getme(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"id": 4242, "is_bot": True, "first_name": "Blether", "username": "BletherBot"}

    async def on_deletewebhook(self, _: dict[str, Any]) -> bool:
        return True

    async def on_setmycommands(self, fields: dict[str, Any]) -> bool:
        self.commands = [command["command"] for command in fields["commands"]]
        return True

    async def on_getupdates(self, fields: dict[str, Any]) -> list[dict[str, Any]]:
        offset = int(fields.get("offset", 0))
        self.updates = [update for update in self.updates if update["update_id"] >= offset]
        await self._tell()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(float(fields.get("timeout", 0))), self._news:
                await self._news.wait_for(lambda: self.updates or self._server.should_exit)
        return self.updates[:MOST_UPDATES]

    async def on_sendmessage(self, fields: dict[str, Any]) -> dict[str, Any]:
        chat, text = int(fields["chat_id"]), fields.get("text", "")
        if chat in self.gone:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if not text.strip() or len(text) > LONGEST_TEXT:
            raise Refused(400, "Bad Request: message text is empty or too long")
        sent = Sent(chat, next(self._ids), text, buttons_of(fields), fields)
        self.sent.append(sent)
        self.screen[chat][sent.id] = Sent(chat, sent.id, text, dict(sent.buttons))
        await self._tell()
        return self._shown(sent)

    async def on_editmessagetext(self, fields: dict[str, Any]) -> dict[str, Any]:
        shown = self._on_screen(fields)
        shown.text, shown.buttons = fields["text"], buttons_of(fields)
        return self._shown(shown)

    async def on_editmessagereplymarkup(self, fields: dict[str, Any]) -> dict[str, Any]:
        shown = self._on_screen(fields)
        if shown.buttons == buttons_of(fields):
            raise Refused(400, "Bad Request: message is not modified")
        shown.buttons = buttons_of(fields)
        return self._shown(shown)

    async def on_answercallbackquery(self, fields: dict[str, Any]) -> bool:
        self.toasts.append(fields.get("text", ""))
        return True

    async def on_deletemessage(self, fields: dict[str, Any]) -> bool:
        self.screen[int(fields["chat_id"])].pop(int(fields["message_id"]), None)
        self.deleted.append((int(fields["chat_id"]), int(fields["message_id"])))
        return True

    async def on_sendvoice(self, fields: dict[str, Any]) -> dict[str, Any]:
        chat, voice = int(fields["chat_id"]), fields["voice"]
        if isinstance(voice, bytes):
            voice = f"voice-{len(self.files)}"
            self.files[voice] = fields["voice"]
        sent = Sent(chat, next(self._ids), f"({voice})", {}, {"voice": self.files[voice]})
        self.sent.append(sent)
        self.screen[chat][sent.id] = sent
        await self._tell()
        head = {"message_id": sent.id, "date": int(time.time()), "chat": private(chat)}
        return head | {"voice": {"file_id": voice, "file_unique_id": voice, "duration": 1}}

    async def on_getfile(self, fields: dict[str, Any]) -> dict[str, Any]:
        name = fields["file_id"]
        if name not in self.files:
            raise Refused(400, "Bad Request: wrong file_id")
        return {"file_id": name, "file_unique_id": name, "file_size": len(self.files[name]), "file_path": name}

    async def _file(self, request: Request) -> Response:
        known = request.path_params["token"] == self.token
        return Response(self.files[request.path_params["name"]] if known else b"", 200 if known else 404)

    # Inside.

    def _on_screen(self, fields: dict[str, Any]) -> Sent:
        shown = self.screen[int(fields["chat_id"])].get(int(fields["message_id"]))
        if shown is None:
            raise Refused(400, "Bad Request: message to edit not found")
        return shown

    def _shown(self, sent: Sent) -> dict[str, Any]:
        return {"message_id": sent.id, "date": int(time.time()), "chat": private(sent.chat), "text": sent.text}
