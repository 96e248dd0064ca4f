"""Keeping alerts: stored before the reply leaves, once per message, redacted, the original sealed."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import select

from bot.dialogue.reading import Heard
from bot.safety.layers import Finding
from bot.transcripts.database import Database
from bot.transcripts.redaction import RedactedText
from bot.transcripts.tables import Alert


class Alerts:
    """The door to safeguarding alerts."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database, self._now = database, now

    def raise_alert(self, heard: Heard, finding: Finding, words: RedactedText | None, sealed: bytes | None) -> bool:
        """Store an alert; returns False when this message has raised it before."""
        visit, message_id = heard.visit, heard.message.message_id
        with self._database.writing() as session:
            known = select(Alert.id).where(Alert.visit_id == visit.id, Alert.message_id == message_id)
            if session.scalar(known) is not None:
                return False
            session.add(Alert(
                id=secrets.token_hex(16), visit_id=visit.id, message_id=message_id, question_id=heard.question_id,
                review=visit.review, area=visit.area, audience=visit.audience, tier=finding.tier.value,
                severity=finding.severity, kinds=list(finding.kinds), because=list(finding.because), words=words,
                sealed=sealed, at=self._now(),
            ))  # fmt: skip
            return True

    def raised_before(self, heard: Heard) -> bool:
        """Say whether an earlier message of this visit raised an alert: the signpost is then shorter."""
        query = select(Alert.id).where(Alert.visit_id == heard.visit.id, Alert.message_id != heard.message.message_id)
        with self._database.reading() as session:
            return session.scalar(query.limit(1)) is not None

    def newest(self, review: str | None = None, most: int = 200) -> Sequence[Alert]:
        """Return alerts, newest first."""
        query = select(Alert).order_by(Alert.at.desc()).limit(most)
        with self._database.reading() as session:
            return session.scalars(query if review is None else query.where(Alert.review == review)).all()

    def acknowledge(self, alert_id: str, name: str) -> Alert | None:
        """Note who has read an alert first, and when; None if there is no such alert."""
        with self._database.writing() as session:
            alert = session.get(Alert, alert_id)
            if alert is not None and alert.acknowledged_at is None:
                alert.acknowledged_by, alert.acknowledged_at = name, self._now()
            return alert
