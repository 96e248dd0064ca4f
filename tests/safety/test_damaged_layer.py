"""A damaged model or rules file: said loudly, shown as not ready everywhere, and the other layer still keeps watch."""

from __future__ import annotations

import asyncio
import logging
import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import httpx
import pytest
from argon2 import PasswordHasher
from click.testing import CliRunner
from starlette.testclient import TestClient

from bot import serving
from bot.app import Content, House
from bot.channels.web import public_app
from bot.cli import blether
from bot.messages import Kind
from bot.safety import gate as gates
from bot.safety.concepts import FOLDER
from bot.safety.gate import Gate, default_gate
from bot.safety.learned import DIRECTORY
from bot.staff import passwords
from bot.staff.app import staff_app
from bot.staff.commands import add_staff
from tests.conftest import Person

HARM = "my stepdad hits me with his belt and i am scared to go home"
PASSWORD = "heather moor in the rain"
DAMAGE = {
    "encoder.onnx": "learned", "encoder.npz": "learned", "english.npz": "learned", "words.npz": "learned",
    "ngrams.npz": "learned", "pieces.npz": "learned", "model.json": "learned",
    "rules.yml": "rules", "words-en.yml": "rules",
}  # fmt: skip
"""Files of the gate, and the layer that each belongs to."""


def damaged(folder: Path, file: str) -> Gate:
    """Make the gate from copies, the named file cut off in its middle as by a full disk."""
    rules, model = folder / "rules", folder / "model"
    shutil.copytree(FOLDER, rules)
    shutil.copytree(DIRECTORY, model)
    broken = next(path for path in (rules / file, model / file) if path.exists())
    whole = broken.read_bytes()
    broken.write_bytes(whole[: len(whole) // 2 - 7])
    return default_gate(rules, model)


@pytest.fixture(params=["encoder.npz", "rules.yml"])
def gate(tmp_path: Path, request: pytest.FixtureRequest) -> Gate:
    return damaged(tmp_path / "gate", request.param)


@pytest.fixture
def layer(gate: Gate) -> str:
    """Return the layer that is broken."""
    return gate.faults[0]


@pytest.fixture
def content(content: Content, gate: Gate) -> Content:
    return replace(content, gate=gate)


@pytest.mark.parametrize("file", DAMAGE)
def test_each_damaged_file_is_said_loudly_at_the_start_and_the_other_layer_reads(
    tmp_path: Path, file: str, caplog: pytest.LogCaptureFixture
) -> None:
    gate = damaged(tmp_path, file)
    assert gate.known_ready is None
    assert gate.warm() == [DAMAGE[file]]
    assert gate.known_ready is False
    loud = [record.getMessage() for record in caplog.records if record.levelno == logging.CRITICAL]
    assert len(loud) == 1 and "NOT WHOLE" in loud[0] and DAMAGE[file] in loud[0]
    assert "did not load" in caplog.text
    found = gate.read(HARM)
    assert found is not None and found.because


def test_the_undamaged_gate_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    gate = default_gate()
    assert gate.warm() == [] and gate.known_ready is True
    assert caplog.text == ""


async def test_the_road_still_signposts_and_alerts(house: House, person: Person) -> None:
    await person.says(HARM)
    assert person.last.bubbles[0].kind is Kind.SIGNPOST
    assert len(house.alerts.newest()) == 1


async def test_health_says_not_ready_and_the_page_goes_on(house: House) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(public_app(house)), base_url="http://page") as page:
        before = await page.get("/health")
        assert (before.status_code, before.json()["gate"]) == (200, None)
        house.watch.gate.warm()
        after = await page.get("/health")
        assert (after.status_code, after.json()["gate"]) == (503, False)
        assert (await page.get("/")).status_code == 200


async def test_the_staff_room_names_the_layer(house: House, layer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "PasswordHasher", lambda: PasswordHasher(1, 8, 1))
    add_staff(house.database, "Morag", PASSWORD, ("booker",), house.settings.now())
    room = TestClient(staff_app(house), "http://testserver")
    home = room.post("/sign-in", data={"name": "Morag", "password": PASSWORD}, headers={"Origin": "http://testserver"})
    assert f"its layer <code>{layer}</code> does not work" in home.text


def test_blether_ready_names_the_layer(tmp_path: Path, gate: Gate, layer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BLETHER_STATE", str(tmp_path))
    monkeypatch.setattr(gates, "default_gate", lambda: gate)
    said = CliRunner().invoke(blether, ["ready"])
    assert said.exit_code == 1
    assert "safety gate: not ready" in said.output and f"its layer `{layer}` does not work" in said.output


def test_blether_ready_says_that_a_whole_gate_is_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BLETHER_STATE", str(tmp_path))
    assert "safety gate: ready" in CliRunner().invoke(blether, ["ready"]).output


async def test_the_service_finds_it_out_at_its_start(house: House, caplog: pytest.LogCaptureFixture) -> None:
    started = SimpleNamespace(started=True, should_exit=True)
    await serving._after(started, house, replace(house.settings, staff_port=0))  # type: ignore[arg-type]
    async with asyncio.timeout(20):
        while house.watch.gate.known_ready is None:
            await asyncio.sleep(0.02)
    assert house.watch.gate.known_ready is False
    assert "SAFETY GATE NOT WHOLE" in caplog.text
