"""A small Bot API server on loopback, for tests: real HTTP, real long polls, and a face to act as people with.

async with TelegramPeer() as peer:
    peer.says(7, "hello")
    reply = await peer.reply(7)
    peer.presses(7, "1. Yes")
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.peers.telegram_wire import NAMES, Refused, as_json, buttons, fields, person, private

TOKEN = "4242:a-token-that-nobody-may-ever-see-in-a-log"
LONGEST_TEXT, MOST_UPDATES = 4096, 100


@dataclass
class Sent:
    """One message of the bot's, as it stands on the screen now."""

    chat: int
    id: int
    text: str
    buttons: dict[str, str] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def labels(self) -> list[str]:
        return list(self.buttons)


class Server(uvicorn.Server):
    """uvicorn without its signal handlers: Ctrl-C belongs to pytest."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class TelegramPeer:
    """The Bot API; `trouble` holds errors for the next calls of a method, `gone` the chats that blocked the bot."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token = token
        self.updates: list[dict[str, Any]] = []
        self.sent: list[Sent] = []
        self.screen: dict[int, dict[int, Sent]] = defaultdict(dict)
        self.deleted: list[tuple[int, int]] = []
        self.toasts: list[str] = []
        self.commands: list[str] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.trouble: dict[str, list[Refused]] = defaultdict(list)
        self.gone: set[int] = set()
        self._ids, self._update_ids, self._read = count(100), count(5000), defaultdict[int, int](int)
        self._news = asyncio.Condition()

    async def __aenter__(self) -> TelegramPeer:
        self._socket = socket.create_server(("127.0.0.1", 0))
        # Without this each small answer waits for the delayed ACK of the one before: 44 ms a call.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        app = Starlette(routes=[Route("/bot{token}/{method}", self._call, methods=["GET", "POST"])])
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

    # The face of people.

    def says(self, chat: int, text: str | None, **parts: Any) -> dict[str, Any]:
        """Send a message as a person; `parts` may hold `photo`, `voice` and the like."""
        words = {} if text is None else {"text": text}
        return self._arrives({"message": self._message(chat, words | parts)})

    def edits(self, chat: int, text: str) -> dict[str, Any]:
        """Change a message after it was sent."""
        return self._arrives({"edited_message": self._message(chat, {"text": text, "edit_date": int(time.time())})})

    def says_in_group(self, chat: int, text: str) -> dict[str, Any]:
        """Speak in a group that the bot is in."""
        group = {"id": chat, "type": "group", "title": "Planted-Group"}
        return self._arrives({"message": self._message(chat, {"text": text, "chat": group})})

    def presses(self, chat: int, label: str, on: Sent | None = None) -> dict[str, Any]:
        """Press a button: of the newest message that has it, or of `on` as it was when it was sent."""
        found = on or next(s for s in reversed(self.screen[chat].values()) if label in s.buttons)
        return self.forges(chat, found.buttons[label], found)

    def forges(self, chat: int, data: str, on: Sent) -> dict[str, Any]:
        """Press a button that holds any data at all, as a changed client could."""
        message = {"message_id": on.id, "date": int(time.time()), "chat": private(chat), "text": on.text}
        who = {"id": str(next(self._ids)), "from": person(chat), "chat_instance": "1"}
        return self._arrives({"callback_query": who | {"message": message, "data": data}})

    def redelivers(self, update: dict[str, Any]) -> None:
        """Let an update arrive again, under a new number so that nothing filters it out early."""
        self._arrives({key: value for key, value in update.items() if key != "update_id"})

    async def reply(self, chat: int, within: float = 5.0) -> Sent:
        """Return the next message that this chat has not read yet."""
        mine = self._mine
        async with asyncio.timeout(within), self._news:
            await self._news.wait_for(lambda: len(mine(chat)) > self._read[chat])
        self._read[chat] += 1
        return mine(chat)[self._read[chat] - 1]

    async def nothing_more(self, chat: int, for_seconds: float = 0.3) -> bool:
        """Say whether this chat stays silent."""
        await asyncio.sleep(for_seconds)
        return len(self._mine(chat)) == self._read[chat]

    async def all_read(self, within: float = 5.0) -> None:
        """Wait until the bot has told us that every update is settled."""
        async with asyncio.timeout(within), self._news:
            await self._news.wait_for(lambda: not self.updates)

    # The API.

    async def _call(self, request: Request) -> Response:
        name, fields = request.path_params["method"], await fields(request)
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
        sent = Sent(chat, next(self._ids), text, buttons(fields), fields)
        self.sent.append(sent)
        self.screen[chat][sent.id] = Sent(chat, sent.id, text, dict(sent.buttons))
        await self._tell()
        return self._shown(sent)

    async def on_editmessagetext(self, fields: dict[str, Any]) -> dict[str, Any]:
        shown = self._on_screen(fields)
        shown.text, shown.buttons = fields["text"], buttons(fields)
        return self._shown(shown)

    async def on_editmessagereplymarkup(self, fields: dict[str, Any]) -> dict[str, Any]:
        shown = self._on_screen(fields)
        if shown.buttons == buttons(fields):
            raise Refused(400, "Bad Request: message is not modified")
        shown.buttons = buttons(fields)
        return self._shown(shown)

    async def on_answercallbackquery(self, fields: dict[str, Any]) -> bool:
        self.toasts.append(fields.get("text", ""))
        return True

    async def on_deletemessage(self, fields: dict[str, Any]) -> bool:
        self.screen[int(fields["chat_id"])].pop(int(fields["message_id"]), None)
        self.deleted.append((int(fields["chat_id"]), int(fields["message_id"])))
        return True

    # Inside.

    def _arrives(self, parts: dict[str, Any]) -> dict[str, Any]:
        update = {"update_id": next(self._update_ids)} | parts
        self.updates.append(update)
        self._telling = asyncio.get_running_loop().create_task(self._tell())
        return update

    def _message(self, chat: int, parts: dict[str, Any]) -> dict[str, Any]:
        head = {"message_id": next(self._ids), "date": int(time.time()), "from": person(chat), "chat": private(chat)}
        return head | parts

    def _mine(self, chat: int) -> list[Sent]:
        return [sent for sent in self.sent if sent.chat == chat]

    def _on_screen(self, fields: dict[str, Any]) -> Sent:
        shown = self.screen[int(fields["chat_id"])].get(int(fields["message_id"]))
        if shown is None:
            raise Refused(400, "Bad Request: message to edit not found")
        return shown

    def _shown(self, sent: Sent) -> dict[str, Any]:
        return {"message_id": sent.id, "date": int(time.time()), "chat": private(sent.chat), "text": sent.text}

    async def _tell(self) -> None:
        async with self._news:
            self._news.notify_all()
