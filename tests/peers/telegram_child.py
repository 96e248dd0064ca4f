"""Blether on Telegram in a process of its own, for tests that kill it: hangs at one place of the road and says so."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import httpx

from actions import ground as grounds
from bot.app import build
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_line import Line, Waits
from bot.settings import Settings
from tests.conftest import MONDAY
from tests.peers.rasa import FakeRasa


async def hang() -> None:
    """Say so, and never go on."""
    print("hangs", flush=True)
    await asyncio.Event().wait()


class HangingRasa(FakeRasa):
    """Hangs before its actions ran, or after they ran and before it answers."""

    def __init__(self, where: str) -> None:
        super().__init__()
        self.where = where

    async def _turn(self, *arguments: Any) -> list[dict[str, Any]]:
        if self.where == "before-commit":
            await hang()
        said = await super()._turn(*arguments)
        if self.where == "after-commit":
            await hang()
        return said


class HangingLine(Line):
    """Hangs when the reply should leave."""

    async def send(self, *_: Any, **__: Any) -> int | None:
        """Never send."""
        await hang()
        return None


async def main(state: str, token: str, api: str, where: str) -> None:
    """Serve until killed."""
    settings = Settings(state=Path(state), today=MONDAY, telegram_token=token, telegram_api=api)
    grounds.from_environment = lambda: settings  # type: ignore[assignment]
    house = build(settings)
    rasa = HangingRasa(where)
    house.dialogue._http = httpx.AsyncClient(transport=rasa.transport(), base_url="http://engine")
    waits = Waits(poll=5, glance=0.02, first=0.02, longest=0.05)
    channel = TelegramChannel(house, waits=waits)
    if where == "before-send":
        channel._line = HangingLine(token, api, waits)
    await channel.start()
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:5]))
