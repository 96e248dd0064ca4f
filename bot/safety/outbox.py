"""The outbox: notices on their way by e-mail and webhook, tried again until they are taken.

They say that an alert waits, how grave it is and where to look. No child's words, no area, no review.
"""

from __future__ import annotations

import asyncio
import logging
import smtplib
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from functools import cached_property

import httpx
from sqlalchemy import delete, select

from bot.messages import Say
from bot.replies.words import Words
from bot.safety.escalation import BOTH, DEPUTY, REMINDER
from bot.settings import Settings
from bot.transcripts.database import Database
from bot.transcripts.tables import Alert, Notice

log = logging.getLogger(__name__)
PATIENCE = 10.0
"""Seconds that a mail server or webhook may take for one step."""
WHOLE = 30.0
"""Seconds for all steps of one notice: a server that drips an answer must not hold up the others."""
AT_ONCE = 20
KINDS = ("webhook", "email")
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
FIRST, LONGEST = timedelta(seconds=5), timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Letter:
    """What a notice says, in words and as data."""

    id: str
    to: str
    subject: str
    text: str
    alert: str
    severity: str
    level: int
    test: bool
    link: str


class Outbox:
    """Sends what is due."""

    def __init__(
        self, database: Database, settings: Settings, words: Words, now: Callable[[], datetime],
        patience: float = PATIENCE, transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:  # fmt: skip
        self._database, self._settings, self._words, self._now = database, settings, words, now
        self._patience, self._transport = patience, transport

    async def send_due(self) -> int:
        """Send what is due; returns how many were taken. After a failure the same kind rests until the next round."""
        sent, resting = 0, set[str]()
        for kind, letter in await asyncio.to_thread(self._due):
            if kind in resting:
                continue
            taken = await self._try(kind, letter)
            await asyncio.to_thread(self._mark, letter.id, taken)
            sent += taken
            if not taken:
                resting.add(kind)
        return sent

    async def close(self) -> None:
        """Close the connections."""
        if "_http" in vars(self):
            await self._http.aclose()

    @cached_property
    def _http(self) -> httpx.AsyncClient:
        # Made for the first webhook: it reads the world's certificates, and many houses only send e-mail.
        return httpx.AsyncClient(timeout=self._patience, trust_env=False, transport=self._transport)

    async def _try(self, kind: str, letter: Letter) -> bool:
        try:
            async with asyncio.timeout(WHOLE):
                await (self._post(letter) if kind == "webhook" else asyncio.to_thread(self._mail, letter))
        except (OSError, smtplib.SMTPException, httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            log.error("a notice by %s was not taken and is tried again: %s", kind, type(error).__name__)
            return False
        return True

    async def _post(self, letter: Letter) -> None:
        body = {"id": letter.id, "alert": letter.alert, "severity": letter.severity, "level": letter.level,
                "test": letter.test, "text": letter.text, "link": letter.link}  # fmt: skip
        answer = await self._http.post(letter.to, json=body, headers={"Idempotency-Key": letter.id})
        answer.raise_for_status()

    def _mail(self, letter: Letter) -> None:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self._settings.smtp_from, letter.to, letter.subject
        # The same id at each try: a mail that was taken though we never heard so is shown once.
        message["Message-ID"], message["Date"] = f"<{letter.id}@blether>", format_datetime(self._now())
        message["Auto-Submitted"], message["X-Blether-Alert"] = "auto-generated", letter.alert
        message.set_content(letter.text)
        host, port, user = self._settings.smtp_host, self._settings.smtp_port, self._settings.smtp_user
        with smtplib.SMTP(host, port, timeout=self._patience) as server:
            server.ehlo()
            if server.has_extn("starttls"):
                server.starttls(context=ssl.create_default_context())
                server.ehlo()
            elif user and host not in LOOPBACK:
                raise smtplib.SMTPNotSupportedError("no password goes over an open line")
            if user:
                server.login(user, self._settings.smtp_password)
            server.send_message(message)

    def _due(self) -> Sequence[tuple[str, Letter]]:
        waiting = select(Notice, Alert).join(Alert, Alert.id == Notice.alert_id).where(Notice.sent_at.is_(None))
        answered = select(Alert.id).where(Alert.state != "new")
        finished = select(Alert.id).where(Alert.state.not_in(("new", "acknowledged")))
        over = ((Notice.level < REMINDER) & Notice.alert_id.in_(answered)) | Notice.alert_id.in_(finished)
        with self._database.writing() as session:
            # Someone has it in hand: more notices would only teach people to ignore them.
            session.execute(delete(Notice).where(Notice.sent_at.is_(None), over))
            due = waiting.where(Notice.next_at <= self._now()).order_by(Notice.next_at).limit(AT_ONCE)
            # By kind: what waits for a dead mail server must not crowd out what the webhook would take.
            found = [row for kind in KINDS for row in session.execute(due.where(Notice.kind == kind))]
            return [(notice.kind, self._letter(notice, alert)) for notice, alert in found]

    def _letter(self, notice: Notice, alert: Alert) -> Letter:
        usual = "louder" if notice.level >= BOTH else "again" if notice.level == DEPUTY else "new"
        loud = "test" if alert.test else "reminder" if notice.level >= REMINDER else usual
        link = f"{self._settings.staff_address}/alerts/{alert.id}"
        args = {"severity_id": f"staff-severity-{alert.severity}", "number": alert.id[:12], "link": link}
        subject, text = (self._words.text(Say(f"notice-{part}-{loud}", args)) for part in ("subject", "text"))
        return Letter(notice.id, notice.to, subject, text, alert.id, alert.severity, notice.level, alert.test, link)

    def _mark(self, id: str, taken: bool) -> None:
        with self._database.writing() as session:
            notice = session.get(Notice, id)
            if notice is None:
                return
            if taken:
                notice.sent_at = self._now()
            else:
                notice.attempts += 1
                notice.next_at = self._now() + min(LONGEST, FIRST * 2 ** min(notice.attempts - 1, 10))
