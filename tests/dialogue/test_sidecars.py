"""Three processes live and end together."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from pathlib import Path

import pytest

from bot.dialogue.sidecars import Keeper, Sidecar, sidecars
from bot.errors import SettingError
from bot.running import check
from bot.settings import Settings

SLEEPER = [sys.executable, "-c", "import time; time.sleep(60)"]


async def until(condition: object, seconds: float = 10) -> None:
    """Wait until a condition holds."""
    for _ in range(int(seconds / 0.02)):
        if condition():  # type: ignore[operator]
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not come about in time")


async def test_one_that_dies_is_started_again_and_all_end_together() -> None:
    told: list[str] = []
    one, two = Sidecar("one", SLEEPER), Sidecar("two", SLEEPER)
    keeper = Keeper([one, two], told.append)
    running = asyncio.create_task(keeper.run())
    await until(lambda: one.process is not None and two.process is not None)
    assert one.process is not None
    first = one.process.pid
    os.kill(first, signal.SIGKILL)
    await until(lambda: one.process is not None and one.process.pid != first)
    assert "one ended" in told[0]
    keeper.stop()
    await running
    for sidecar in (one, two):
        assert sidecar.process is not None and sidecar.process.returncode is not None


async def test_one_that_keeps_dying_is_started_ever_more_slowly() -> None:
    told: list[str] = []
    dying = Sidecar("dying", [sys.executable, "-c", "raise SystemExit(3)"])
    keeper = Keeper([dying], told.append)
    running = asyncio.create_task(keeper.run())
    await until(lambda: len(told) >= 2)
    keeper.stop()
    await running
    assert "code 3" in told[0] and "0.4" in told[0] and "0.8" in told[1]


async def test_one_that_will_not_end_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.dialogue.sidecars.PATIENCE", 0.3)
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"
    sidecar = Sidecar("deaf", [sys.executable, "-c", deaf])
    keeper = Keeper([sidecar], lambda _: None)
    running = asyncio.create_task(keeper.run())
    await until(lambda: sidecar.process is not None)
    await asyncio.sleep(0.5)
    keeper.stop()
    await running
    assert sidecar.process is not None and sidecar.process.returncode == -signal.SIGKILL


def test_rasa_and_the_actions_listen_on_this_machine_only() -> None:
    web, actions, rasa = sidecars(Settings(), Path("model.tar.gz"))
    assert "127.0.0.1" in rasa.command
    assert "0.0.0.0" not in " ".join([*web.command, *actions.command, *rasa.command])  # noqa: S104 - it says where not


def test_a_port_that_is_taken_is_named_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.running.ENGINE_PYTHON", Path(sys.executable))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SettingError, match=f"port {port} is taken.*BLETHER_PORT"):
            check(Settings(port=port, state=tmp_path))


def test_a_full_disk_is_said_before_anything_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.running.ENGINE_PYTHON", Path(sys.executable))
    monkeypatch.setattr("bot.running.ROOM", 10**18)
    with pytest.raises(SettingError, match="nearly full"):
        check(Settings(state=tmp_path))


def test_a_missing_engine_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.running.ENGINE_PYTHON", tmp_path / "none")
    with pytest.raises(SettingError, match="make setup"):
        check(Settings(state=tmp_path))
