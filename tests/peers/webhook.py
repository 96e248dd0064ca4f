"""A webhook on loopback over real HTTP: keeps what it is sent, and answers as its `status` says."""

from __future__ import annotations

import asyncio
import json
from typing import Any


class Webhook:
    """Takes POSTs; `status` 500 refuses them, `hang` never answers."""

    def __init__(self) -> None:
        self.status, self.hang = 200, False
        self.taken: list[tuple[dict[str, str], dict[str, Any]]] = []
        self.url = ""
        self._server: asyncio.Server | None = None

    async def start(self) -> Webhook:
        """Listen on a free port."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/alert"
        return self

    async def stop(self) -> None:
        """Close the door."""
        assert self._server
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")[1:]
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head if line)}
        body = await reader.readexactly(int(headers["content-length"]))
        if self.hang:
            await reader.read()
        elif self.status == 200:
            self.taken.append((headers, json.loads(body)))
        writer.write(f"HTTP/1.1 {self.status} -\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".encode())
        writer.close()
