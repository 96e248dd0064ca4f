"""Notices over a real mail server and webhook on loopback: what they say, to whom, and what they never say."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from bot.safety.outbox import Outbox
from bot.settings import Settings, from_environment
from bot.transcripts.tables import Alert, Notice
from tests.peers.mail import MailServer
from tests.peers.webhook import Webhook
from tests.safety.alert_house import AlertHouse


async def test_the_lead_is_mailed_and_the_webhook_called(
    posting: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook
) -> None:
    alert = posting.alert()
    posting.escalation().step()
    assert await outbox.send_due() == 2
    assert await outbox.send_due() == 0
    [letter], [(headers, body)] = mail.taken, hook.taken
    assert letter["To"] == "isla@example.org" and letter["From"] == "blether@example.org"
    assert letter["Subject"] == f"Blether: an alert waits (High) {alert.id[:12]}"
    assert f"https://staff.example.org/alerts/{alert.id}" in letter.get_content()
    assert body["alert"] == alert.id and body["severity"] == "high" and body["level"] == 1 and not body["test"]
    assert headers["idempotency-key"] == body["id"]


async def test_no_word_no_name_and_no_place_leaves(
    posting: AlertHouse, outbox: Outbox, mail: MailServer, hook: Webhook
) -> None:
    posting.alert()
    for _ in range(3):
        posting.escalation().step()
        await outbox.send_due()
        posting.later(hours=2)
    everything = "".join(map(str, mail.taken)) + str(hook.taken)
    assert len(mail.taken) == 4
    for secret in ("hits", "Jamie", "[name]", "fife", "Fife", "moving-on", "physical", "0" * 31 + "1"):
        assert secret not in everything.replace(posting.rows(Notice)[0].alert_id, "")


async def test_it_gets_louder(posting: AlertHouse, outbox: Outbox, mail: MailServer) -> None:
    posting.alert()
    for _ in range(3):
        posting.escalation().step()
        await outbox.send_due()
        posting.later(hours=2)
    subjects = [letter["Subject"] for letter in mail.taken]
    assert "an alert waits" in subjects[0] and "you are the deputy" in subjects[1]
    assert all(subject.startswith("URGENT") for subject in subjects[2:])
    assert {letter["To"] for letter in mail.taken[2:]} == {"isla@example.org", "iain@example.org"}


async def test_nobody_is_told_of_what_someone_has_in_hand(
    posting: AlertHouse, outbox: Outbox, mail: MailServer
) -> None:
    alert = posting.alert()
    posting.escalation().step()
    posting.answer(alert)
    assert await outbox.send_due() == 0
    assert mail.taken == [] and posting.rows(Notice) == []


async def test_a_test_alert_says_that_no_child_waits(tmp_path: Path, mail: MailServer) -> None:
    posting = AlertHouse(tmp_path, monthly_test=True)
    posting.escalation().step()
    outbox = posting.outbox(Settings(smtp_host="127.0.0.1", smtp_port=mail.port, smtp_from="b@example.org"))
    assert await outbox.send_due() == 1
    await outbox.close()
    assert "a test alert" in mail.taken[0]["Subject"]
    assert "No child is waiting" in mail.taken[0].get_content()


def test_the_settings_come_from_the_environment_and_the_password_is_never_printed() -> None:
    settings = from_environment(
        {"BLETHER_SMTP_HOST": "mail", "BLETHER_SMTP_PORT": "25", "BLETHER_SMTP_PASSWORD": "pst"}
    )
    assert (settings.smtp_host, settings.smtp_port, settings.smtp_password) == ("mail", 25, "pst")
    assert "pst" not in repr(settings)
    assert settings.staff_address == "http://127.0.0.1:8001"


async def test_no_password_goes_over_an_open_line(
    posting: AlertHouse, mail: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.safety.outbox.LOOPBACK", frozenset[str]())
    settings = Settings(smtp_host="127.0.0.1", smtp_port=mail.port, smtp_user="us", smtp_password="secret")
    outbox = posting.outbox(settings)
    posting.alert()
    posting.escalation().step()
    assert await outbox.send_due() == 1, "the webhook only"
    assert mail.taken == []
    await outbox.close()


async def test_a_reminder_of_an_acknowledged_alert_is_sent_and_one_of_a_finished_alert_is_not(
    posting: AlertHouse, outbox: Outbox, hook: Webhook
) -> None:
    for state in ("acknowledged", "acknowledged"):
        posting.alert(state=state, acknowledged_at=posting.moment)
    posting.later(hours=24)
    posting.escalation(mails=False).step()
    with posting.database.writing() as session:
        closed = session.scalar(select(Alert).limit(1))
        assert closed is not None
        closed.state = "closed"
    await outbox.send_due()
    assert len(hook.taken) == 1 and "neither passed on nor closed" in hook.taken[0][1]["text"]
