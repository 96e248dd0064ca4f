"""Notices over a real mail server and webhook on loopback: without words, retried, and each with one id for ever."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.safety.outbox import LONGEST, Outbox
from bot.settings import Settings, from_environment
from bot.transcripts.tables import Notice
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
def house(tmp_path: Path, hook: Webhook) -> AlertHouse:
    return AlertHouse(tmp_path, webhook=hook.url)


@pytest.fixture
async def outbox(house: AlertHouse, mail: MailServer) -> AsyncIterator[Outbox]:
    settings = Settings(smtp_host="127.0.0.1", smtp_port=mail.port, smtp_from="blether@example.org",
                        staff_url="https://staff.example.org/")  # fmt: skip
    outbox = house.outbox(settings)
    yield outbox
    await outbox.close()


async def test_the_lead_is_mailed_and_the_webhook_called(
    house: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook
) -> None:
    alert = house.alert()
    house.escalation().step()
    assert await outbox.send_due() == 2
    assert await outbox.send_due() == 0
    [letter], [(headers, body)] = mail.taken, hook.taken
    assert letter["To"] == "isla@example.org" and letter["From"] == "blether@example.org"
    assert letter["Subject"] == f"Blether: an alert waits (High) {alert.id[:12]}"
    assert f"https://staff.example.org/alerts/{alert.id}" in letter.get_content()
    assert body["alert"] == alert.id and body["severity"] == "high" and body["level"] == 1 and not body["test"]
    assert headers["idempotency-key"] == body["id"]


async def test_no_word_no_name_and_no_place_leaves(
    house: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook
) -> None:
    house.alert()
    for _ in range(3):
        house.escalation().step()
        await outbox.send_due()
        house.later(hours=2)
    everything = "".join(map(str, mail.taken)) + str(hook.taken)
    assert len(mail.taken) == 4
    for secret in ("hits", "Jamie", "[name]", "fife", "Fife", "moving-on", "physical", "0" * 31 + "1"):
        assert secret not in everything.replace(house.rows(Notice)[0].alert_id, "")


async def test_it_gets_louder(house: AlertHouse, outbox: Outbox, mail: MailServer) -> None:
    house.alert()
    for _ in range(3):
        house.escalation().step()
        await outbox.send_due()
        house.later(hours=2)
    subjects = [letter["Subject"] for letter in mail.taken]
    assert "an alert waits" in subjects[0] and "you are the deputy" in subjects[1]
    assert all(subject.startswith("URGENT") for subject in subjects[2:])
    assert {letter["To"] for letter in mail.taken[2:]} == {"isla@example.org", "iain@example.org"}


@pytest.mark.parametrize("mood", ["refusing", "hanging", "gone"])
async def test_a_mail_server_that_fails_is_tried_again_with_the_same_id(
    house: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook, mood: str
) -> None:
    house.alert()
    house.escalation().step()
    mail.mood = mood
    port = mail.port
    if mood == "gone":
        await mail.stop()
    assert await outbox.send_due() == 1
    assert len(hook.taken) == 1, "the webhook does not wait for the mail"
    assert await outbox.send_due() == 0, "it is not due yet"
    if mood == "gone":
        mail = await MailServer().start()
        outbox._settings = Settings(smtp_host="127.0.0.1", smtp_port=mail.port, smtp_from="b@example.org")
    assert port
    mail.mood = "kind"
    house.later(seconds=5)
    assert await outbox.send_due() == 1
    [letter] = mail.taken
    [notice] = [notice for notice in house.rows(Notice) if notice.kind == "email"]
    assert letter["Message-ID"] == f"<{notice.id}@blether>"
    assert notice.attempts == 1 and notice.sent_at == house.moment


async def test_a_mail_taken_but_not_confirmed_comes_again_under_the_same_id(
    house: AlertHouse, outbox: Outbox, mail: MailServer
) -> None:
    house.alert()
    house.escalation().step()
    mail.lose = True
    await outbox.send_due()
    mail.lose = False
    house.later(seconds=5)
    await outbox.send_due()
    assert len(mail.taken) == 2
    assert len({letter["Message-ID"] for letter in mail.taken}) == 1


async def test_the_pauses_grow_to_a_quarter_of_an_hour(house: AlertHouse, outbox: Outbox, hook: Webhook) -> None:
    house.alert()
    house.escalation(mails=False).step()
    hook.status = 500
    pauses = []
    for _ in range(10):
        await outbox.send_due()
        [notice] = house.rows(Notice)
        pauses.append((notice.next_at - house.moment).total_seconds())
        house.moment = notice.next_at
    assert pauses[:4] == [5, 10, 20, 40]
    assert pauses[-1] == LONGEST.total_seconds()
    hook.status = 200
    assert await outbox.send_due() == 1


async def test_one_hanging_server_costs_one_wait_not_one_for_each_alert(
    house: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook
) -> None:
    for _ in range(10):
        house.alert()
    house.escalation().step()
    mail.mood = "hanging"
    begun = time.monotonic()
    assert await outbox.send_due() == 10
    assert time.monotonic() - begun < 4
    assert len(hook.taken) == 10


async def test_nobody_is_told_of_what_someone_has_in_hand(house: AlertHouse, outbox: Outbox, mail: MailServer) -> None:
    alert = house.alert()
    house.escalation().step()
    house.answer(alert)
    assert await outbox.send_due() == 0
    assert mail.taken == [] and house.rows(Notice) == []


async def test_a_test_alert_says_that_no_child_waits(tmp_path: Path, mail: MailServer) -> None:
    house = AlertHouse(tmp_path, monthly_test=True)
    house.escalation().step()
    outbox = house.outbox(Settings(smtp_host="127.0.0.1", smtp_port=mail.port, smtp_from="b@example.org"))
    assert await outbox.send_due() == 1
    await outbox.close()
    assert "a test alert" in mail.taken[0]["Subject"]
    assert "No child is waiting" in mail.taken[0].get_content()


async def test_two_hundred_alerts_while_mail_is_frozen_are_all_told_once_after(
    house: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook
) -> None:
    mail.mood, hook.hang = "hanging", False
    hook.status = 500
    for _ in range(200):
        house.alert()
    house.escalation().step()
    await outbox.send_due()
    mail.mood, hook.status = "kind", 200
    for _ in range(30):
        house.later(minutes=1)
        await outbox.send_due()
    assert len(mail.taken) == len({letter["X-Blether-Alert"] for letter in mail.taken}) == 200
    assert len(hook.taken) == len({body["alert"] for _, body in hook.taken}) == 200


def test_the_settings_come_from_the_environment_and_the_password_is_never_printed() -> None:
    settings = from_environment(
        {"BLETHER_SMTP_HOST": "mail", "BLETHER_SMTP_PORT": "25", "BLETHER_SMTP_PASSWORD": "pst"}
    )
    assert (settings.smtp_host, settings.smtp_port, settings.smtp_password) == ("mail", 25, "pst")
    assert "pst" not in repr(settings)
    assert settings.staff_address == "http://127.0.0.1:8001"


async def test_a_strange_address_stops_nothing(tmp_path: Path, mail: MailServer) -> None:
    house = AlertHouse(tmp_path, webhook="no address at all")
    house.alert()
    house.escalation().step()
    outbox = house.outbox(Settings(smtp_host="127.0.0.1", smtp_port=mail.port, smtp_from="b@example.org"))
    assert await asyncio.wait_for(outbox.send_due(), 10) == 1
    await outbox.close()


async def test_a_dead_mail_server_does_not_crowd_out_the_webhook(
    house: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook
) -> None:
    mail.mood = "refusing"
    for _ in range(70):
        house.alert()
    house.escalation().step()
    for _ in range(4):
        await outbox.send_due()
    assert len(hook.taken) == 70


async def test_no_password_goes_over_an_open_line(
    house: AlertHouse, mail: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.safety.outbox.LOOPBACK", frozenset[str]())
    settings = Settings(smtp_host="127.0.0.1", smtp_port=mail.port, smtp_user="us", smtp_password="secret")
    outbox = house.outbox(settings)
    house.alert()
    house.escalation().step()
    assert await outbox.send_due() == 1, "the webhook only"
    assert mail.taken == []
    await outbox.close()
