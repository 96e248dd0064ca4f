"""`blether run` as real processes on ports of its own, and a person who talks to its page over HTTP."""

from __future__ import annotations

import fcntl
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from bot.dialogue.training import model_path, train_if_changed
from bot.settings import ROOT

BLETHER = Path(sys.executable).parent / "blether"
MADE_ONCE = ROOT / "var" / "test"
"""Models are kept here between runs of the tests, because training takes half a minute."""
NAMES = {"serve-actions": "actions", "serve": "web", "engine.start": "rasa"}
OURS = {"Content-Type": "application/json", "Accept": "application/json", "Sec-Fetch-Site": "same-origin"}
PATIENCE = 180.0
AGAIN = 0.7
"""Seconds between tries of one message: any faster, and the page's limit on floods would refuse it for ever."""


def trained_model() -> Path:
    """Return the model of the present inputs, trained once for all tests."""
    MADE_ONCE.mkdir(parents=True, exist_ok=True)
    with (MADE_ONCE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return train_if_changed(MADE_ONCE, lambda _: None)


def free_ports(number: int) -> list[int]:
    """Return ports that nothing listens on; all are held until all are found, so that none comes twice."""
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    try:
        return [each.getsockname()[1] for each in held]
    finally:
        for each in held:
            each.close()


def until(true: Any, what: str, seconds: float = PATIENCE) -> Any:
    """Wait until `true()` is, and return what it is; fails by naming what did not happen."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = true()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds:.0f} s: {what}")


def alive(pid: int) -> bool:
    """Say whether a process runs; one that is dead and not yet collected does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in {"Z", "X"}
    except OSError:
        return False


def children(parent: int) -> dict[str, int]:
    """Return the pids of the processes that `blether run` started, by name."""
    found: dict[str, int] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdecimal():
            continue
        try:
            started_by = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            words = (entry / "cmdline").read_bytes().decode().split("\0")
        except OSError:
            continue
        name = next((NAMES[word] for word in words if word in NAMES), None)
        if started_by == parent and name and alive(int(entry.name)):
            found[name] = int(entry.name)
    return found


class Running:
    """One machine: its state folder, its ports, its processes and all they printed."""

    def __init__(self, state: Path, command: str = "run", **environment: str) -> None:
        self.state, self.command = state, command
        self.port, self.staff_port, self.actions_port, self.rasa_port = free_ports(4)
        self.output = state.with_name(f"{state.name}.out")
        self.page = f"http://127.0.0.1:{self.port}"
        self.environment = self._settings() | environment
        self.process: subprocess.Popen[bytes] | None = None
        self._seen: set[int] = set()

    def prepare(self) -> Running:
        """Put the trained model where it is looked for, so that nothing needs training."""
        kept = model_path(self.state)
        kept.parent.mkdir(parents=True, exist_ok=True)
        if not kept.exists():
            shutil.copy(trained_model(), kept)
        return self

    def start(self) -> Running:
        """Start it."""
        with self.output.open("ab") as output:
            self.process = subprocess.Popen(
                [BLETHER, self.command], cwd=ROOT, env=_bare() | self.environment, stdout=output,
                stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
        return self

    def said(self) -> str:
        """Return all that was printed so far."""
        return self.output.read_text(errors="replace")

    @property
    def pid(self) -> int:
        """Return the pid of `blether run` itself."""
        assert self.process is not None
        return self.process.pid

    def pids(self) -> dict[str, int]:
        """Return the processes that run now, by name."""
        self._seen |= set((found := children(self.pid)).values())
        return found

    def everything_runs(self) -> bool:
        """Say whether all three processes are there."""
        return len(self.pids()) == 3

    def kill(self, name: str) -> None:
        """kill -9 one of the three, as soon as it is there."""
        pid = until(lambda: self.pids().get(name), f"{name} runs")
        os.kill(pid, signal.SIGKILL)

    def answers(self, engine: bool = False) -> bool:
        """Say whether the page answers, and with `engine` whether the engine does too."""
        try:
            health = httpx.get(f"{self.page}/health", timeout=3).json()
        except (httpx.HTTPError, ValueError):
            return False
        return bool(health["engine"] or not engine)

    def wait_page(self) -> Running:
        """Wait until the page answers."""
        until(self.answers, f"the page answers; it said: {self.said()}")
        return self

    def wait_engine(self) -> Running:
        """Wait until the engine answers."""
        until(lambda: self.answers(engine=True), f"the engine answers; it said: {self.said()}")
        return self

    def ends(self, number: signal.Signals, seconds: float = 30) -> int:
        """Send a signal to `blether run` and wait until nothing of it is left; returns its exit code."""
        assert self.process is not None
        self.pids()
        self.process.send_signal(number)
        code = self.process.wait(seconds)
        until(lambda: not any(map(alive, self._seen)), "all processes are gone", seconds)
        return code

    def tidy(self) -> None:
        """End whatever is left, whatever happened before."""
        if self.process is None:
            return
        self.pids()
        for pid in (self.pid, *self._seen):
            if alive(pid):
                os.kill(pid, signal.SIGKILL)
        self.process.wait(10)

    def _settings(self) -> dict[str, str]:
        return {
            "BLETHER_STATE": str(self.state), "BLETHER_PORT": str(self.port), "BLETHER_RASA_PORT": str(self.rasa_port),
            "BLETHER_STAFF_PORT": str(self.staff_port), "BLETHER_ACTIONS_PORT": str(self.actions_port),
            "BLETHER_TODAY": "2026-11-23",
        }  # fmt: skip


@contextmanager
def machine(state: Path, command: str = "run", **environment: str) -> Iterator[Running]:
    """Start a machine and end it again; nothing of it is left."""
    running = Running(state, command, **environment)
    try:
        yield running.prepare().start()
    finally:
        running.tidy()


class Visitor:
    """Someone at the page: sends a message with the same id until it is settled, as the page does."""

    def __init__(self, running: Running) -> None:
        self.running = running
        self.http = httpx.Client(base_url=running.page, timeout=30, headers=OURS)
        self.question: str | None = None
        self.buttons: list[str] = []
        self.answers: list[str] = []
        self.sent: list[str] = []
        self.tries, self.trouble = 0, ""
        until(self._opens, "the page opens")

    def _opens(self) -> bool:
        # A machine that is busy may refuse a connection; a person then opens the page again.
        try:
            return self.http.get("/", headers={"Accept": "text/html"}).raise_for_status().is_success
        except httpx.TransportError:
            return False

    def says(self, text: str) -> str:
        """Type words and return what is answered, once it is settled."""
        return self.sends({"text": text})

    def presses(self, value: str) -> str:
        """Press a button and return what is answered, once it is settled."""
        return self.sends({"choice": value})

    def sends(self, message: Mapping[str, str]) -> str:
        """Send one message, again and again if need be."""
        body = {"message_id": secrets.token_urlsafe(16), "question_id": self.question, **message}
        self.sent.append(str(body["message_id"]))
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            answer = self.once(body)
            if answer is not None and answer["settled"]:
                return self.take(answer)
            time.sleep(AGAIN)
        raise AssertionError(f"never settled: {message}; {self.trouble}; {self.running.said()[-2000:]}")

    def once(self, body: Mapping[str, Any]) -> dict[str, Any] | None:
        """Send a message one time; None when the page could not be reached or broke."""
        self.tries += 1
        try:
            answer: dict[str, Any] = self.http.post("/say", json=body).json()
        except (httpx.HTTPError, ValueError) as error:
            self.trouble = repr(error)
            return None
        assert "restarted" not in answer, "the visit was lost"
        self.trouble = str(answer)[:500]
        return None if "error" in answer else answer

    def take(self, answer: Mapping[str, Any]) -> str:
        """Note what is asked now, with which buttons and which answers to pick; returns what was said."""
        html = str(answer["bubbles"])
        if answer["asked"]:
            self.question = answer["question_id"]
            self.buttons = re.findall(r'<button name="choice" value="([^"]*)"', html)
            picks = re.findall(r'name="pick" value="([^"]*)"', html)
            cards = [f"{card}:good" for card in dict.fromkeys(re.findall(r'name="card\.([^"]*)"', html))]
            self.answers = [*(button for button in self.buttons if button[:1] != "/"), *picks, *cards]
        return html


def _bare() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("BLETHER_", "TELEGRAM_"))}
