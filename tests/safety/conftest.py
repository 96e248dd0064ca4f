"""Fixtures of the safety tests: a mail server, a webhook, and alerts on their way to them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.safety.outbox import Outbox
from bot.settings import Settings
from tests.peers.mail import MailServer
from tests.peers.webhook import Webhook
from tests.safety.alert_house import AlertHouse


@pytest.fixture
async def mail() -> AsyncIterator[MailServer]:
    server = await MailServer().start()
    yield server
    await server.stop()


@pytest.fixture
async def hook() -> AsyncIterator[Webhook]:
    hook = await Webhook().start()
    yield hook
    await hook.stop()


@pytest.fixture
def posting(tmp_path: Path, hook: Webhook) -> AlertHouse:
    return AlertHouse(tmp_path, webhook=hook.url)


@pytest.fixture
async def outbox(posting: AlertHouse, mail: MailServer) -> AsyncIterator[Outbox]:
    settings = Settings(smtp_host="127.0.0.1", smtp_port=mail.port, smtp_from="blether@example.org",
                        staff_url="https://staff.example.org/")  # fmt: skip
    outbox = posting.outbox(settings)
    yield outbox
    await outbox.close()
