"""Serving: the public page and the staff room on two doors of one process; the actions on a third, in another."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
import sys
import threading
from collections.abc import Callable
from typing import Any

import uvicorn

from bot.dialogue.sidecars import BROKEN_CONTENT
from bot.errors import ContentError, SettingError
from bot.settings import Settings, from_environment

BREATH = 0.3
"""Seconds in which the first page is shown before the rest takes the processor."""


def serve_web() -> None:
    """Serve the public page and the staff room, and Telegram if it has a token."""
    leave_with_parent()
    settings = from_environment()
    try:
        asyncio.run(_web(settings))
    except (ContentError, SettingError) as error:
        sys.stderr.write(f"blether: {error}\n")
        sys.exit(BROKEN_CONTENT)


def serve_actions() -> None:
    """Serve the actions, on loopback only."""
    leave_with_parent()
    from bot.dialogue.action_server import actions_app

    settings = from_environment()
    asyncio.run(_server(actions_app(settings.engine_token), "127.0.0.1", settings.actions_port).serve())


def leave_with_parent() -> None:
    """End when the pipe to `blether run` closes, so that nothing is left behind even after kill -9."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    # httpx names whole addresses at INFO, and Telegram's holds the token.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    if not os.environ.get("BLETHER_PARENT"):
        return

    def watch() -> None:
        # Not through sys.stdin: its lock, held by this thread, would crash an ordinary end of the process.
        while os.read(0, 1):
            pass
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()


async def _web(settings: Settings) -> None:
    from bot.app import build
    from bot.channels.web import public_app

    house = build(settings)
    app = public_app(house)
    public = Door(_config(app, settings.host, settings.port), app.state.lines.close)
    async with _telegram(house, settings), _errands(house):
        await asyncio.gather(public.serve(), _after(public, house, settings))
    await house.dialogue.close()
    house.keeper.patience.close()


async def _after(public: uvicorn.Server, house: Any, settings: Settings) -> None:
    """Make the rest once the page answers: the staff room, and what the gate reads with."""
    while not public.started and not public.should_exit:  # noqa: ASYNC110 - uvicorn has a flag, no event
        await asyncio.sleep(0.02)
    await asyncio.sleep(BREATH)
    # A message that comes before this is done waits for it, and is read.
    threading.Thread(target=house.watch.gate.warm, daemon=True).start()
    from bot.staff.app import staff_app

    # Staff pages are for this machine (or the tunnel or proxy that an operator puts before it), never for all.
    staff = _server(await asyncio.to_thread(staff_app, house), "127.0.0.1", settings.staff_port)
    staff.should_exit = public.should_exit
    await staff.serve()


@contextlib.asynccontextmanager
async def _errands(house: Any) -> Any:
    running = asyncio.create_task(house.errands.run())
    try:
        yield
    finally:
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running


@contextlib.asynccontextmanager
async def _telegram(house: Any, settings: Settings) -> Any:
    if not settings.telegram_token:
        yield
        return
    from bot.channels.telegram import TelegramChannel

    channel = TelegramChannel(house, settings.address)
    await channel.start()
    try:
        yield
    finally:
        await channel.stop()


class Door(uvicorn.Server):
    """A server that ends its pages' live connections before it waits for all requests to be over."""

    def __init__(self, config: uvicorn.Config, close: Callable[[], None]) -> None:
        super().__init__(config)
        self._close = close

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop, as uvicorn does."""
        self._close()
        await super().shutdown(sockets)


def _server(app: Any, host: str, port: int) -> uvicorn.Server:
    return uvicorn.Server(_config(app, host, port))


def _config(app: Any, host: str, port: int) -> uvicorn.Config:
    # No access log: paths and addresses of people are nobody's business.
    return uvicorn.Config(
        app, host=host, port=port, access_log=False, log_level="warning", server_header=False, lifespan="off",
        h11_max_incomplete_event_size=65536, timeout_graceful_shutdown=3,
    )  # fmt: skip
