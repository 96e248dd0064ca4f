"""Keeping alerts: stored before the reply leaves, once per message, redacted, the original sealed."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from bot.dialogue.reading import Heard
from bot.safety.layers import Finding, Tier, merge
from bot.transcripts.database import Database
from bot.transcripts.erasing import of_visit
from bot.transcripts.redaction import RedactedText
from bot.transcripts.tables import Alert, Erasure, Turn, Visit

SLIP = "slip/reach"
"""The question whose answer is a way to be reached, for the safeguarding lead alone."""
ASKED = "asked_to_be_reached"
"""Not a kind of harm: someone left a slip, and a person must hear of it."""
NOT_MEANT = "/not_what_i_meant"
"""The button that takes back what was read into a message; behind a dot it names that message."""
_ASKED = Finding(Tier.CERTAIN, (ASKED,), "high", ("slip",))


@dataclass(frozen=True, slots=True)
class NewAlert:
    """An alert before it is stored; as `to_bytes` it can wait outside the database.

    `visit_key` is the hash that finds the visit when the database could not say whose visit it is.
    """

    id: str
    visit_id: str
    visit_key: str
    message_id: str
    question_id: str | None
    review: str
    area: str | None
    audience: str | None
    tier: str
    severity: str
    kinds: list[str]
    because: list[str]
    words: str | None
    sealed: str | None
    at: str
    reach: str | None = None

    @classmethod
    def of(
        cls, heard: Heard, finding: Finding, words: RedactedText | None, sealed: bytes | None, now: datetime
    ) -> NewAlert:
        """Put together what is known of a finding; the same message always gives the same id."""
        visit, message = heard.visit, heard.message
        key = visit.key_hash or message.visit_key or ""
        return cls(
            _id(key or visit.id, message.message_id), visit.id, key, message.message_id, heard.question_id,
            visit.review, visit.area, visit.audience, finding.tier.value, finding.severity, list(finding.kinds),
            list(finding.because), str(words) if words else None, _text(sealed), now.isoformat(),
        )  # fmt: skip

    @classmethod
    def of_slip(cls, visit: Visit, message_id: str, slip: bytes, now: datetime) -> NewAlert:
        """Put together the alert that tells of a slip, in which nothing worrying was noticed."""
        return cls(
            _id(visit.key_hash or visit.id, message_id), visit.id, visit.key_hash, message_id, SLIP, visit.review,
            visit.area, visit.audience, _ASKED.tier.value, _ASKED.severity, list(_ASKED.kinds), list(_ASKED.because),
            None, None, now.isoformat(), _text(slip),
        )  # fmt: skip

    def with_slip(self, slip: bytes) -> NewAlert:
        """Return it with a way to be reached: someone asked for a person, so it is certain."""
        mine = Finding(Tier(self.tier), tuple(self.kinds), self.severity, tuple(self.because))
        both = merge([mine, _ASKED]) or mine
        return replace(
            self, tier=both.tier.value, severity=both.severity, kinds=list(both.kinds), because=list(both.because),
            reach=_text(slip),
        )  # fmt: skip

    def to_bytes(self) -> bytes:
        """Return it as the spool keeps it."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_bytes(cls, content: bytes) -> NewAlert:
        """Read back what `to_bytes` made."""
        return cls(**json.loads(content))


class Alerts:
    """The door to safeguarding alerts."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database, self._now = database, now

    def store(self, new: NewAlert) -> bool:
        """Store an alert; returns False when this message has raised it before."""
        with self._database.writing() as session:
            return add_alert(session, new)

    def raised_before(self, heard: Heard, tier: Tier) -> bool:
        """Say whether something as certain was told before in this visit: the signpost is then shorter.

        After a doubt, a choice or a slip, the first plain words still get all that is said to them.
        """
        theirs = (Alert.visit_id == heard.visit.id) & (Alert.message_id != heard.message.message_id)
        query = select(Alert.tier, Alert.kinds).where(theirs)
        with self._database.reading() as session:
            told = [earlier for earlier, kinds in session.execute(query) if kinds != [ASKED]]
        return Tier.CERTAIN in told or (tier is Tier.CHECK and bool(told))

    def kinds_told(self, visit_id: str) -> tuple[str, ...]:
        """Return the kinds of a visit's last alert that named any."""
        query = select(Alert.kinds).where(Alert.visit_id == visit_id).order_by(Alert.at.desc())
        with self._database.reading() as session:
            return next((tuple(kinds) for kinds in session.scalars(query) if kinds), ())

    def newest(self, review: str | None = None, most: int = 200) -> Sequence[Alert]:
        """Return alerts, newest first."""
        query = select(Alert).order_by(Alert.at.desc()).limit(most)
        with self._database.reading() as session:
            return session.scalars(query if review is None else query.where(Alert.review == review)).all()

    def last_test_answered(self) -> datetime | None:
        """Return when a test alert was last acknowledged: the proof that a person gets these."""
        with self._database.reading() as session:
            return session.scalar(select(func.max(Alert.acknowledged_at)).where(Alert.test))


def raised_by(visit_id: str, message_id: str) -> ColumnElement[bool]:
    """Return the condition that an alert is the one that a message of this visit raised."""
    return (Alert.visit_id == visit_id) & (Alert.message_id == message_id)


def add_alert(session: Session, new: NewAlert) -> bool:
    """Add an alert inside the caller's transaction; False when its message has raised it before."""
    visit = _visit(session, new)
    same = raised_by(visit.id, new.message_id) if visit else Alert.id == new.id
    known = session.scalar(select(Alert).where((Alert.id == new.id) | same))
    if known is None:
        row = _row(new, visit)
        row.not_meant = bool(visit and _taken_for_another(session, visit, new.message_id))
        row.follows = _before(session, visit) if visit and new.reach else None
        session.add(row)
    elif known.reach is None:
        known.reach = _bytes(new.reach)
    return known is None


def _taken_for_another(session: Session, visit: Visit, message_id: str) -> bool:
    # Said while this waited in the spool, where nothing could be marked.
    said = select(Turn.choice).where(Turn.visit_id == visit.id, Turn.choice.is_not(None))
    return any(choice and choice["value"] == f"{NOT_MEANT}.{message_id}" for choice in session.scalars(said))


def _before(session: Session, visit: Visit) -> str | None:
    # Kept with the slip: after "take it all back" nothing else says which words it goes with.
    said = select(Alert.id).where(Alert.visit_id == visit.id, Alert.reach.is_(None)).order_by(Alert.at.desc())
    return session.scalar(said.limit(1))


def _visit(session: Session, new: NewAlert) -> Visit | None:
    found = session.get(Visit, new.visit_id) if new.visit_id else None
    if found is None and new.visit_key:
        found = session.scalar(select(Visit).where(Visit.key_hash == new.visit_key))
    return None if found is not None and _erased_since(session, found, new) else found


def _erased_since(session: Session, visit: Visit, new: NewAlert) -> bool:
    # It waited in the spool while its person took everything back: it comes in like those that were here, nobody's.
    erased = select(Erasure.id).where(Erasure.hash == of_visit(visit.id))
    return session.scalar(erased.where(Erasure.at >= datetime.fromisoformat(new.at)).limit(1)) is not None


def _row(new: NewAlert, visit: Visit | None) -> Alert:
    # Where the database was away, the visit says now what could not be read then.
    return Alert(
        id=new.id, visit_id=visit.id if visit else None, message_id=new.message_id, question_id=new.question_id,
        review=new.review or (visit.review if visit else ""), area=new.area or (visit.area if visit else None),
        audience=new.audience or (visit.audience if visit else None), tier=new.tier, severity=new.severity,
        kinds=new.kinds, because=new.because, words=RedactedText.stored(new.words) if new.words else None,
        sealed=_bytes(new.sealed), reach=_bytes(new.reach), at=datetime.fromisoformat(new.at),
    )  # fmt: skip


def _text(sealed: bytes | None) -> str | None:
    return base64.b64encode(sealed).decode() if sealed else None


def _bytes(text: str | None) -> bytes | None:
    return base64.b64decode(text) if text else None


def _id(*parts: Any) -> str:
    return hashlib.sha256("/".join(map(str, parts)).encode()).hexdigest()[:32]
