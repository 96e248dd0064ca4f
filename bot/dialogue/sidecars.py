"""Starting and watching the three processes: web, actions and Rasa live and end together."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.settings import ROOT, Settings

ENGINE_PYTHON = ROOT / "engine" / ".venv" / "bin" / "python"
PATIENCE = 5.0
"""Seconds that a process gets to end by itself."""
BROKEN_CONTENT = 78
"""The exit code of a process whose settings or content are wrong: starting it again would not help."""
LONGEST_PAUSE = 15.0
"""Seconds between two starts of a process that keeps dying."""


@dataclass(slots=True)
class Sidecar:
    """One process that must run: how it is started, and how often it has died lately."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    pause: float = 0.2
    process: asyncio.subprocess.Process | None = None


class Keeper:
    """Starts sidecars, starts them again when they die, and ends all of them at the end."""

    def __init__(self, sidecars: Sequence[Sidecar], tell: Callable[[str], None], head_start: float = 0) -> None:
        self._sidecars, self._tell, self._head_start = sidecars, tell, head_start
        self._stopping = asyncio.Event()
        self._well = True

    async def run(self) -> bool:
        """Keep everything alive until `stop` or a signal; leaves nothing behind, and says whether all was well."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, self.stop)
        keeping = [asyncio.create_task(self._keep(sidecar)) for sidecar in self._sidecars[:1]]
        # The first is the page, which must answer at once; the others' imports would take both cores just then.
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), self._head_start)
        keeping += [asyncio.create_task(self._keep(sidecar)) for sidecar in self._sidecars[1:]]
        await self._stopping.wait()
        await asyncio.gather(*(self._end(sidecar) for sidecar in self._sidecars))
        for task in keeping:
            task.cancel()
        await asyncio.gather(*keeping, return_exceptions=True)
        return self._well

    def stop(self) -> None:
        """Begin to end everything."""
        self._stopping.set()

    async def _keep(self, sidecar: Sidecar) -> None:
        while not self._stopping.is_set():
            started = time.monotonic()
            sidecar.process = await _start(sidecar)
            code = await sidecar.process.wait()
            if code == BROKEN_CONTENT:
                self._well = False
                self.stop()
            if self._stopping.is_set():
                return
            lasted = time.monotonic() - started
            sidecar.pause = 0.2 if lasted > 30 else min(sidecar.pause * 2, LONGEST_PAUSE)
            self._tell(f"{sidecar.name} ended (code {code}); starting it again in {sidecar.pause:.1f} s")
            await asyncio.sleep(sidecar.pause)

    async def _end(self, sidecar: Sidecar) -> None:
        process = sidecar.process
        if process is None or process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), PATIENCE)
        except TimeoutError:
            process.kill()
            await process.wait()


def sidecars(settings: Settings, model: Path) -> list[Sidecar]:
    """Return the three processes; the web page first, because it must answer first."""
    blether = [sys.executable, "-m", "bot.cli"]
    rasa = [
        str(ENGINE_PYTHON), "-m", "engine.start", "run", "--enable-api", "--interface", "127.0.0.1",
        "--port", str(settings.rasa_port), "--model", str(model), "--endpoints", "endpoints.yml",
        "--credentials", "credentials.yml",
    ]  # fmt: skip
    return [
        Sidecar("web", [*blether, "serve"]),
        Sidecar("actions", [*blether, "serve-actions"]),
        Sidecar("rasa", rasa, {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore", **_quiet_threads()}),
    ]


def environment(settings: Settings, token: str) -> dict[str, str]:
    """Return what the processes are told in common, so that all three agree."""
    return {
        "BLETHER_ENGINE_TOKEN": token,
        "BLETHER_ACTIONS_PORT": str(settings.actions_port),
        "BLETHER_RASA_PORT": str(settings.rasa_port),
        "BLETHER_STATE": str(settings.state),
        "BLETHER_PARENT": str(os.getpid()),
        "PYTHONUNBUFFERED": "1",
        # Empty means: do keep bytecode. Where a machine forbids it, every start would compile all libraries anew.
        "PYTHONDONTWRITEBYTECODE": "",
        # What was read while starting goes back to the system instead of staying with the process for good.
        "MALLOC_ARENA_MAX": "1",
        "MALLOC_MMAP_THRESHOLD_": "131072",
        "MALLOC_TRIM_THRESHOLD_": "131072",
        # One message is small: more threads would only hold memory and take turns.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }


def _quiet_threads() -> dict[str, str]:
    # One thread each is enough for a linear classifier, and keeps TensorFlow from taking both cores.
    return {"TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"}


async def _start(sidecar: Sidecar) -> asyncio.subprocess.Process:
    # The pipe to stdin is never written to: it closes when we die, and then they end too, even after kill -9.
    return await asyncio.create_subprocess_exec(
        *sidecar.command, stdin=asyncio.subprocess.PIPE, cwd=ROOT, env=os.environ | dict(sidecar.environment),
        start_new_session=True,
    )  # fmt: skip
