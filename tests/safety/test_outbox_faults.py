"""Mail servers and webhooks that refuse, hang or vanish: each notice is tried again, with one id for ever."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from bot.safety.outbox import LONGEST, Outbox
from bot.settings import Settings
from bot.transcripts.tables import Notice
from tests.peers.mail import MailServer
from tests.peers.webhook import Webhook
from tests.safety.alert_house import AlertHouse


@pytest.mark.parametrize("mood", ["refusing", "hanging", "gone"])
async def test_a_mail_server_that_fails_is_tried_again_with_the_same_id(
    posting: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook, mood: str
) -> None:
    posting.alert()
    posting.escalation().step()
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
    posting.later(seconds=5)
    assert await outbox.send_due() == 1
    [letter] = mail.taken
    [notice] = [notice for notice in posting.rows(Notice) if notice.kind == "email"]
    assert letter["Message-ID"] == f"<{notice.id}@blether>"
    assert notice.attempts == 1 and notice.sent_at == posting.moment


async def test_a_mail_taken_but_not_confirmed_comes_again_under_the_same_id(
    posting: AlertHouse, outbox: Outbox, mail: MailServer
) -> None:
    posting.alert()
    posting.escalation().step()
    mail.lose = True
    await outbox.send_due()
    mail.lose = False
    posting.later(seconds=5)
    await outbox.send_due()
    assert len(mail.taken) == 2
    assert len({letter["Message-ID"] for letter in mail.taken}) == 1


async def test_the_pauses_grow_to_a_quarter_of_an_hour(posting: AlertHouse, outbox: Outbox, hook: Webhook) -> None:
    posting.alert()
    posting.escalation(mails=False).step()
    hook.status = 500
    pauses = []
    for _ in range(10):
        await outbox.send_due()
        [notice] = posting.rows(Notice)
        pauses.append((notice.next_at - posting.moment).total_seconds())
        posting.moment = notice.next_at
    assert pauses[:4] == [5, 10, 20, 40]
    assert pauses[-1] == LONGEST.total_seconds()
    hook.status = 200
    assert await outbox.send_due() == 1


async def test_one_hanging_server_costs_one_wait_not_one_for_each_alert(
    posting: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook
) -> None:
    for _ in range(10):
        posting.alert()
    posting.escalation().step()
    mail.mood = "hanging"
    begun = time.monotonic()
    assert await outbox.send_due() == 10
    assert time.monotonic() - begun < 8, "ten waits are ten seconds"
    assert len(hook.taken) == 10


async def test_two_hundred_alerts_while_mail_is_frozen_are_all_told_once_after(
    posting: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook
) -> None:
    mail.mood, hook.hang = "hanging", False
    hook.status = 500
    for _ in range(200):
        posting.alert()
    posting.escalation().step()
    await outbox.send_due()
    mail.mood, hook.status = "kind", 200
    for _ in range(30):
        posting.later(minutes=1)
        await outbox.send_due()
    assert len(mail.taken) == len({letter["X-Blether-Alert"] for letter in mail.taken}) == 200
    assert len(hook.taken) == len({body["alert"] for _, body in hook.taken}) == 200


async def test_a_strange_address_stops_nothing(tmp_path: Path, mail: MailServer) -> None:
    posting = AlertHouse(tmp_path, webhook="no address at all")
    posting.alert()
    posting.escalation().step()
    outbox = posting.outbox(Settings(smtp_host="127.0.0.1", smtp_port=mail.port, smtp_from="b@example.org"))
    assert await asyncio.wait_for(outbox.send_due(), 10) == 1
    await outbox.close()


async def test_a_dead_mail_server_does_not_crowd_out_the_webhook(
    posting: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook
) -> None:
    mail.mood = "refusing"
    for _ in range(70):
        posting.alert()
    posting.escalation().step()
    for _ in range(4):
        await outbox.send_due()
    assert len(hook.taken) == 70
