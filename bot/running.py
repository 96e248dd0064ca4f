"""`blether run`: from a bare checkout to a page that answers, each step said as it is done."""

from __future__ import annotations

import asyncio
import errno
import os
import secrets
import shutil
import socket
import threading
import time
import urllib.request
from collections.abc import Callable
from urllib.error import HTTPError, URLError

import httpx

from bot.dialogue.sidecars import ENGINE_PYTHON, Keeper, Sidecar, environment, sidecars
from bot.dialogue.training import model_path, train_if_changed
from bot.errors import SettingError
from bot.settings import Settings, from_environment

Tell = Callable[[str], None]
HEAD_START = 1.2
"""Seconds that the page starts before the actions and Rasa."""
ROOM = 200 * 1024 * 1024
"""Bytes of disk below which we say so instead of failing halfway."""


def run_everything(tell: Tell) -> None:
    """Check, train if needed, and keep the three processes alive; raises SettingError for what is wrong."""
    settings = from_environment()
    check(settings)
    os.environ.update(environment(settings, settings.engine_token or secrets.token_urlsafe(24)))
    if not model_path(settings.state).exists():
        tell("1/3 The dialogue engine's model: training it (about half a minute) …")
        train_if_changed(settings.state, tell)
    tell("2/3 Starting the page, the actions and the dialogue engine …")
    if not asyncio.run(_keep(settings, tell)):
        raise SettingError("stopped: what is wrong is said above.")
    tell("All stopped. Goodbye.")


def check(settings: Settings) -> None:
    """Say clearly what would stop us; raises SettingError."""
    if not ENGINE_PYTHON.exists():
        raise SettingError("the engine's environment is missing: run `make setup`.")
    try:
        settings.state.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise SettingError(f"the state folder {settings.state} cannot be made: {error.strerror}.") from error
    if shutil.disk_usage(settings.state).free < ROOM:
        raise SettingError(f"the disk is nearly full: {settings.state} needs at least 200 MB free.")
    ports = {"BLETHER_PORT": settings.port, "BLETHER_STAFF_PORT": settings.staff_port}
    ports |= {"BLETHER_ACTIONS_PORT": settings.actions_port, "BLETHER_RASA_PORT": settings.rasa_port}
    for name, port in ports.items():
        _check_port(name, port, settings.host if name == "BLETHER_PORT" else "127.0.0.1")


def _check_port(name: str, port: int, host: str) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            reason = "is taken by another program" if error.errno == errno.EADDRINUSE else f"cannot be used ({error})"
            raise SettingError(f"port {port} {reason}. Choose another: {name}={port + 10} make run") from error


async def _keep(settings: Settings, tell: Tell) -> bool:
    processes: list[Sidecar] = sidecars(settings, model_path(settings.state))
    threading.Thread(target=_announce, args=(settings, tell), daemon=True).start()
    return await Keeper(processes, tell, HEAD_START).run()


def _announce(settings: Settings, tell: Tell) -> None:
    page = f"http://{settings.host}:{settings.port}/"
    if _answers(page + "health", 30):
        tell(f"3/3 The page is up: {page}   (staff room: http://127.0.0.1:{settings.staff_port}/)")
    if _answers(f"http://127.0.0.1:{settings.rasa_port}/status", 120):
        tell("    The dialogue engine is awake too. Ctrl-C stops everything.")
    if not _gate_is_whole(page + "health"):
        tell("!!! THE SAFETY GATE IS NOT WHOLE: a layer did not load, and the log above says which. `blether ready`")


def _gate_is_whole(url: str) -> bool:
    """Wait until the service knows whether each layer of its gate works; no word from it counts as no."""
    for _ in range(300):
        try:
            answer = httpx.get(url, timeout=2, trust_env=False).json()
        except (httpx.HTTPError, ValueError):
            answer = {}
        if answer.get("gate") is not None:
            return bool(answer["gate"])
        time.sleep(0.1)
    return False


def _answers(url: str, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=2):  # noqa: S310 - our own loopback address
                return True
        except HTTPError:
            return True  # it answers, though it says that not all is well
        except (URLError, OSError):
            time.sleep(0.1)
    return False
