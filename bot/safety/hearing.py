"""Recordings and people: when a person will hear one, said beforehand; and what becomes of one that nobody hears."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.messages import Say
from bot.operator import Operator
from bot.safety.escalation import CHECKS
from bot.safety.listening import Listening
from bot.safety.rota import Rota
from bot.transcripts.database import Database
from bot.transcripts.recordings import Recordings, waiting_recordings
from bot.transcripts.tables import Alert, Recording

UNHEARD, HEARD = "recording-unheard", "recording"
"""Why an alert was raised: nobody listened in time, or someone listened and is worried."""
TELLING = {"heard-by-now": "recording-heard-now", "heard-by-later": "recording-heard-later"}


class Hearing:
    """Knows when a person will hear a recording, and tells people when nobody has."""

    def __init__(
        self, database: Database, operator: Operator, recordings: Recordings, listening: Listening,
        practice: Callable[[str], bool], now: Callable[[], datetime],
    ) -> None:  # fmt: skip
        self._database, self._operator, self._recordings = database, operator, recordings
        self._listening, self._practice, self._now = listening, practice, now
        people = (operator.safeguarding_lead, operator.deputy)
        self._rotas = [Rota.read(one.hours, one.away) for one in people if one.name]

    def kept(self, review: str) -> bool:
        """Say whether sound is kept at all: in practice nobody hears it, so nothing of it stays."""
        return not self._practice(review)

    def awaits(self, review: str) -> bool:
        """Say whether a person will listen: only then does sound outlast its answer until they have."""
        lead = self._operator.safeguarding_lead
        return self.kept(review) and bool(lead.name and lead.hours)

    def beforehand(self, review: str) -> Say:
        """Return when a person will hear a recording that is made now, true at this moment."""
        if not self.kept(review):
            return Say("recording-heard-practice")
        reads = self._listening.heard_by(review)
        # The same person, in the same hours, with the same proof that they are reached.
        return Say(TELLING[reads.id], reads.args) if reads else Say("recording-heard-unknown")

    @property
    def limit(self) -> timedelta:
        """Return how long a recording may wait, in the hours in which someone is there."""
        return timedelta(minutes=self._operator.answer_within_minutes) * CHECKS

    def overdue(self, recording: Recording) -> bool:
        """Say whether a recording has waited too long."""
        return recording.state == "waiting" and self._waited(recording.at) >= self.limit

    def step(self) -> int:
        """Let go of what was taken back, and raise an alert for each recording that waited too long."""
        self._recordings.tidy()
        with self._database.writing() as session:
            late = [one for one in waiting_recordings(session) if one.alert_id is None and self.overdue(one)]
            for recording in late:
                alert = alert_of(session, recording, self._now())
                alert.tier, alert.severity, alert.because = "check", "concern", [UNHEARD]
            return len(late)

    def _waited(self, since: datetime) -> timedelta:
        # Hours that can't be read count as always: rather a mail at night than a recording that nobody hears.
        now = self._now()
        return max((rota.between(since, now) if rota else now - since for rota in self._rotas), default=now - since)


def alert_of(session: Session, recording: Recording, now: datetime, *, after_closed: bool = False) -> Alert:
    """Return the alert of a recording, new if it has none; its tier, severity and reason are for the caller to set.

    With `after_closed` one that is closed stays as it is, and the new one says that it follows it.
    """
    known = session.get(Alert, recording.alert_id) if recording.alert_id else None
    closed = known is not None and known.state == "closed" and after_closed
    if known is not None and not closed:
        return known
    again = f"-{secrets.token_hex(4)}" if closed else ""
    alert = Alert(
        id=secrets.token_hex(16), visit_id=recording.visit_id, message_id=f"recording-{recording.id}{again}",
        follows=known.id if known else None,
        question_id=recording.place, review=recording.review, area=recording.area, audience=recording.audience,
        tier="check", severity="concern", kinds=[], because=[], at=now, state="new",
    )  # fmt: skip
    session.add(alert)
    session.flush()
    recording.alert_id = alert.id
    return alert


def recording_of(session: Session, alert_id: str) -> str | None:
    """Return the id of the recording behind an alert, while there is one."""
    return session.scalar(select(Recording.id).where(Recording.alert_id == alert_id))
