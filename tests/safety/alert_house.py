"""A database with alerts, an operator with people, and a clock that tests set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from nacl.public import PrivateKey
from sqlalchemy import select

from bot.dialogue.reviews import Reviews
from bot.operator import Operator
from bot.replies.words import Words
from bot.safety.escalation import Escalation
from bot.safety.outbox import Outbox
from bot.settings import Settings
from bot.transcripts.alerts import Alerts
from bot.transcripts.database import Database
from bot.transcripts.redaction import RedactedText
from bot.transcripts.sealing import public_text, seal
from bot.transcripts.tables import Alert, Base, Notice, Visit

MONDAY_TEN = datetime(2026, 11, 23, 10, tzinfo=UTC)
PEOPLE: dict[str, Any] = {
    "name": "We", "contact": "1",
    "safeguarding_lead": {"name": "Isla", "email": "isla@example.org", "hours": "Mon-Fri 09:00-17:00"},
    "deputy": {"name": "Iain", "email": "iain@example.org", "hours": "Mon-Fri 09:00-17:00"},
}  # fmt: skip


@cache
def our_words() -> Words:
    """Our own words, read once."""
    return Words(Reviews.load())


class AlertHouse:
    """What escalation and the outbox work on; `practice` counts as the practice review."""

    def __init__(self, folder: Path, **operator: Any) -> None:
        self.moment, self._numbers = MONDAY_TEN, count(1)
        self.database = Database(f"sqlite:///{folder / 'blether.db'}")
        Base.metadata.create_all(self.database.engine)
        self.lead_key = PrivateKey.generate()
        self.operator = Operator.model_validate(PEOPLE | {"monthly_test": False} | operator)
        self.alerts = Alerts(self.database, self.now)

    def now(self) -> datetime:
        return self.moment

    def later(self, **by: float) -> None:
        self.moment += timedelta(**by)

    def escalation(self, mails: bool = True) -> Escalation:
        return Escalation(self.database, self.operator, mails, lambda review: review == "practice", self.now)

    def outbox(self, settings: Settings, patience: float = 1.0) -> Outbox:
        return Outbox(self.database, settings, our_words(), self.now, patience)

    def alert(self, review: str = "moving-on", **more: Any) -> Alert:
        """Write an alert of a child in Fife who named Jamie."""
        number = next(self._numbers)
        visit = Visit(
            id=f"{number:032x}", key_hash=f"{number:064x}", channel="web", review=review, started_at=self.moment,
            last_at=self.moment, area="fife",
        )  # fmt: skip
        alert = Alert(**{
            "id": f"a{number:031x}", "visit_id": visit.id, "message_id": "m", "review": review, "area": "fife",
            "tier": "certain", "severity": "high", "kinds": ["physical_abuse"], "because": ["hits-me"],
            "words": RedactedText.stored("[name] hits me"), "at": self.moment,
            "sealed": seal("Jamie hits me", [public_text(self.lead_key)]),
        } | more)  # fmt: skip
        with self.database.writing() as session:
            session.add(visit)
            session.flush()
            session.add(alert)
        return alert

    def answer(self, alert: Alert) -> None:
        """Acknowledge an alert."""
        with self.database.writing() as session:
            found = session.get(Alert, alert.id)
            assert found
            found.state, found.acknowledged_by, found.acknowledged_at = "acknowledged", "Isla", self.moment

    def notices(self) -> list[tuple[int, str]]:
        """Read who was to be told, at which level, in order."""
        with self.database.reading() as session:
            return [(n.level, n.to) for n in session.scalars(select(Notice).order_by(Notice.level, Notice.to))]

    def rows(self, table: type[Any]) -> list[Any]:
        with self.database.reading() as session:
            return list(session.scalars(select(table)))
