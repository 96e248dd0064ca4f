"""A mail server on loopback: takes mail, refuses it, or hangs; it keeps every message whole."""

from __future__ import annotations

import asyncio
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import cast


class MailServer:
    """SMTP as far as smtplib speaks it; `mood` is kind, refusing or hanging, and `lose` drops the line after taking."""

    def __init__(self) -> None:
        self.mood, self.lose = "kind", False
        self.taken: list[EmailMessage] = []
        self.port = 0
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()

    async def start(self) -> MailServer:
        """Listen on a free port."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def stop(self) -> None:
        """Close everything: from now on a connection is refused."""
        assert self._server
        self._server.close()
        for writer in list(self._open):
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            if self.mood == "hanging":
                await reader.read()
                return
            await self._talk(reader, writer)
        except ConnectionError:
            pass
        finally:
            self._open.discard(writer)
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 peer\r\n")
        while line := (await reader.readline()).strip().upper():
            if line.startswith(b"EHLO"):
                writer.write(b"250 peer\r\n")
            elif line == b"DATA":
                writer.write(b"354 go on\r\n")
                await self._take(reader)
                if self.lose:
                    return
                writer.write(b"250 taken\r\n")
            elif line == b"QUIT":
                writer.write(b"221 bye\r\n")
                return
            elif line.startswith(b"RCPT") and self.mood == "refusing":
                writer.write(b"450 not now\r\n")
            else:
                writer.write(b"250 ok\r\n")
            await writer.drain()

    async def _take(self, reader: asyncio.StreamReader) -> None:
        lines = []
        while (line := await reader.readline()) not in {b".\r\n", b""}:
            lines.append(line.removeprefix(b"."))
        self.taken.append(cast(EmailMessage, message_from_bytes(b"".join(lines), policy=policy.default)))
