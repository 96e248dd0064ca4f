"""What goes on beside the road: it starts with the service, survives failures, and ends cleanly."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from nacl.public import PrivateKey

from bot import serving
from bot.app import House
from bot.cli import blether
from bot.settings import Settings
from bot.transcripts.sealing import public_text
from tests.conftest import Person
from tests.peers.mail import MailServer
from tests.safety.faults import COUNT, dead, locked, risk, send, signposted, stored

OPERATOR = f"""
name: We
safeguarding_lead: {{name: Isla, key: {public_text(PrivateKey.generate())}, email: isla@example.org}}
monthly_test: false
"""


@pytest.fixture
def settings(tmp_path: Path, mail: MailServer) -> Settings:
    (tmp_path / "operator.yml").write_text(OPERATOR)
    return Settings(state=tmp_path, operator_file=tmp_path / "operator.yml", smtp_host="127.0.0.1",
                    smtp_port=mail.port, smtp_from="blether@example.org")  # fmt: skip


@contextlib.asynccontextmanager
async def running(house: House) -> AsyncIterator[None]:
    """Run the errands fast, as the service does."""
    house.errands._every = 0.05
    house.errands._outbox._patience = 0.5
    async with serving._errands(house):
        yield


async def until(done: object, seconds: float = 30) -> None:
    async with asyncio.timeout(seconds):
        while not done():  # type: ignore[operator]
            await asyncio.sleep(0.1)


@pytest.mark.parametrize("mood", ["refusing", "hanging"])
async def test_mail_is_away_while_two_hundred_alerts_come(
    house: House, person: Person, mail: MailServer, mood: str
) -> None:
    mail.mood = mood
    async with running(house):
        answers = await send(house, person)
        assert all(signposted(spoken) for _, spoken in answers)
        assert stored(house) == COUNT
        mail.mood = "kind"
        await until(lambda: len(mail.taken) >= COUNT, 60)
    assert len({letter["X-Blether-Alert"] for letter in mail.taken}) == len(mail.taken) == COUNT


async def test_an_alert_goes_through_spool_and_outbox_to_the_lead(
    house: House, person: Person, mail: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(house.keeper.patience, "_longest", 0.25)
    async with running(house):
        with locked(house):
            await house.desk.say(risk(person, 1))
        await until(lambda: mail.taken)
    [alert], [letter] = house.alerts.newest(), mail.taken
    assert letter["X-Blether-Alert"] == alert.id
    assert "hiting" not in str(letter)


async def test_a_failing_round_is_tried_again_and_logged_without_words(
    house: House, person: Person, mail: MailServer, caplog: pytest.LogCaptureFixture
) -> None:
    async with running(house):
        with dead(house):
            await until(lambda: "tell" in house.errands.failing)
        await house.desk.say(risk(person, 1))
        await until(lambda: mail.taken)
    assert "an errand failed and is tried again: OperationalError" in caplog.text
    await until(lambda: not house.errands.failing)
    assert "statement" not in caplog.text and "hiting" not in caplog.text


async def test_it_ends_cleanly_in_the_middle(house: House, mail: MailServer, caplog: pytest.LogCaptureFixture) -> None:
    mail.mood = "hanging"
    with caplog.at_level(logging.WARNING):
        async with running(house):
            await asyncio.sleep(0.1)
    assert not [task for task in asyncio.all_tasks() if "Errands" in repr(task)]
    assert caplog.text == ""


def test_the_command_raises_a_test_alert(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BLETHER_STATE", str(tmp_path))
    said = CliRunner().invoke(blether, ["test-alert"])
    assert said.exit_code == 0 and "Acknowledge it in the staff room." in said.output
    ready = CliRunner().invoke(blether, ["ready"])
    assert ready.exit_code == 1
    assert "Nobody has answered a test alert in the last 30 days" in ready.output
