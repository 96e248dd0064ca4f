"""Starting and ending: what is wrong is said in one line, nothing is trained twice, and nothing is left behind."""

from __future__ import annotations

import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from bot.dialogue import training
from bot.settings import ROOT
from tests.journeys.running import BLETHER, Running, alive, machine, trained_model, until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
LOOPBACK = {"0100007F", "00000000000000000000000001000000"}


def refusal(running: Running, lines: int = 1) -> str:
    """Start a machine that cannot start, and return what it says: one line, or few where it had begun to start."""
    process = running.prepare().start().process
    assert process is not None
    try:
        assert process.wait(30) == 1
    finally:
        running.tidy()
    said = running.said()
    assert said.count("\n") <= lines, said
    assert "Traceback" not in said
    return said


@pytest.mark.parametrize("name", ["BLETHER_PORT", "BLETHER_STAFF_PORT", "BLETHER_ACTIONS_PORT", "BLETHER_RASA_PORT"])
def test_a_port_that_is_taken_is_named_with_what_to_type_instead(tmp_path: Path, name: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = refusal(Running(tmp_path / "state", **{name: str(port)}))
    assert said.startswith(f"blether: port {port} is taken")
    assert f"{name}=" in said and "make run" in said


@pytest.mark.parametrize("port", ["http", "0", "65536", "-1", ""])
def test_a_port_that_is_none_is_said(tmp_path: Path, port: str) -> None:
    said = refusal(Running(tmp_path / "state", BLETHER_PORT=port))
    assert said.startswith("blether: BLETHER_PORT should be a port")


@pytest.mark.parametrize("day", ["tomorrow", "2026-13-01", "23/11/2026", "2026-02-30"])
def test_a_day_that_is_none_is_said(tmp_path: Path, day: str) -> None:
    said = refusal(Running(tmp_path / "state", BLETHER_TODAY=day))
    assert said.startswith("blether: BLETHER_TODAY should be a date such as 2026-11-23")
    assert day in said


def test_a_state_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    running = Running(tmp_path / "state", BLETHER_STATE=str(tmp_path / "file" / "state"))
    assert refusal(running).startswith("blether: ")


def test_a_wrong_operator_file_is_said_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "operator.yml").write_text("name: A council\nphone: 0131\n")
    said = refusal(Running(tmp_path / "state", BLETHER_OPERATOR=str(tmp_path / "operator.yml")), 4)
    assert "operator.yml:2" in said and "phone" in said


def test_a_review_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert "no-such-review" in refusal(Running(tmp_path / "state", BLETHER_REVIEW="no-such-review"), 4)


def test_nothing_is_trained_when_nothing_changed(tmp_path: Path) -> None:
    with machine(tmp_path / "state") as running:
        model = next((tmp_path / "state" / "models").iterdir())
        before = model.stat().st_mtime_ns
        running.wait_page()
        assert "training" not in running.said().lower()
        assert model.stat().st_mtime_ns == before


@pytest.mark.parametrize("path", ["config.yml", "domain.yml", "data/nlu/talk.yml", "data/rules/talk.yml"])
def test_a_change_to_what_is_learned_from_needs_another_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    copy = tmp_path / "copy"
    for name in training.LEARNED_FROM:
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, copy / name)
    monkeypatch.setattr(training, "ROOT", copy)
    before = training.fingerprint()
    assert training.fingerprint() == before
    with (copy / path).open("a") as file:
        file.write("# changed\n")
    assert training.fingerprint() != before


def test_a_new_review_needs_no_other_model() -> None:
    assert not any(name.startswith(("data/reviews", "data/words", "actions")) for name in training.LEARNED_FROM)


def test_everything_is_only_listened_for_on_loopback(tmp_path: Path) -> None:
    trained_model()
    with machine(tmp_path / "state") as running:
        running.wait_engine()
        found = {name: listening(pid) for name, pid in running.pids().items()}
    ports = {"rasa": {running.rasa_port}, "actions": {running.actions_port},
             "web": {running.port, running.staff_port}}  # fmt: skip
    assert {name: {port for _, port in where} for name, where in found.items()} == ports
    assert {address for where in found.values() for address, _ in where} <= LOOPBACK


def test_a_stranger_on_this_machine_cannot_call_the_actions(tmp_path: Path) -> None:
    with machine(tmp_path / "state") as running:
        running.wait_page()
        url = f"http://127.0.0.1:{running.actions_port}/webhook"
        code = [sys.executable, "-c", f"import httpx; print(httpx.post('{url}', json={{}}).status_code)"]
        answer = until(lambda: subprocess.run(code, capture_output=True, text=True, check=False).stdout.strip(), "403")
    assert answer == "403"


def test_state_is_for_its_owner_alone(tmp_path: Path) -> None:
    with machine(tmp_path / "state") as running:
        running.wait_page()
        key = next((running.state / "keys").iterdir())
    assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_help_explains_the_commands() -> None:
    said = subprocess.run([BLETHER, "--help"], capture_output=True, text=True, check=True).stdout
    assert "run" in said and "Start everything" in said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("moment", ["starting", "ready"])
def test_nothing_is_left_behind(tmp_path: Path, number: signal.Signals, moment: str) -> None:
    with machine(tmp_path / "state") as running:
        until(running.everything_runs, "all three processes run")
        if moment == "ready":
            running.wait_engine()
        pids = running.pids()
        assert len(pids) == 3
        began = time.monotonic()
        code = running.ends(number)
        assert not any(alive(pid) for pid in pids.values())
        assert time.monotonic() - began < 15
        assert code == (-9 if number is signal.SIGKILL else 0)


def listening(pid: int) -> set[tuple[str, int]]:
    """Return the addresses (as the kernel writes them) and ports that a process listens on."""
    inodes = {link.readlink().name for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink()}
    found = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and f"socket:[{fields[9]}]" in inodes:
                address, port = fields[1].split(":")
                found.add((address, int(port, 16)))
    return found


def test_an_open_page_does_not_hold_up_the_end(tmp_path: Path) -> None:
    # Only the web process: its pages' live connections are what could keep it.
    with machine(tmp_path / "state", "serve") as running:
        running.wait_page()
        with httpx.Client(base_url=running.page, headers={"Sec-Fetch-Site": "same-origin"}, timeout=30) as person:
            person.get("/")
            with person.stream("GET", "/live?after=1") as live:
                heard = live.iter_lines()
                until(lambda: next(heard) == "event: hello", "the page hears")
                began = time.monotonic()
                running.ends(signal.SIGTERM)
                assert time.monotonic() - began < 3, "sooner than uvicorn's own patience"
                assert "event: closing" in list(heard)
        assert "Traceback" not in running.said() and "exceeded" not in running.said()
