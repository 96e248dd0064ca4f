"""Telling people about alerts: the lead first, then the deputy, then both, louder each time, until someone answers.

An emergency, certain or to check, goes by the clock, day and night, and to everyone at once.

A notice is written in the same transaction that raises the level, so that no crash loses it or sends it twice.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.operator import Operator
from bot.safety.rota import Rota
from bot.transcripts.database import Database
from bot.transcripts.tables import Alert, Notice

NOBODY, LEAD, DEPUTY, BOTH = range(4)
"""Levels: who has been told. Above BOTH it is both again."""
AGAIN = timedelta(minutes=30)
URGENT = timedelta(minutes=15)
"""By the clock: how long an emergency waits before everyone is told again."""
CHECKS = 8
"""A message to check may wait so many times longer than a clear alert: a working day instead of an hour."""
REMINDER = 1000
"""Notices from this level on are reminders of an alert that someone acknowledged and that is not finished."""
TEST_EVERY = timedelta(days=28)
"""Less than the 30 days that a test counts for, so that a prompt answer leaves no gap."""


class Escalation:
    """Decides who is told of which alert, and when again."""

    def __init__(
        self, database: Database, operator: Operator, mails: bool, practice: Callable[[str], bool],
        now: Callable[[], datetime],
    ) -> None:  # fmt: skip
        self._database, self._operator, self._mails = database, operator, mails
        self._practice, self._now = practice, now
        people = (operator.safeguarding_lead, operator.deputy)
        self._rotas = [Rota.read(one.hours, one.away) for one in people if one.name]

    def step(self) -> int:
        """Write the notices that are due; returns how many alerts somebody is told of."""
        now = self._now()
        with self._database.writing() as session:
            if self._operator.monthly_test and self._told(LEAD) and self._test_is_due(session, now):
                add_test(session, now)
                session.flush()
            waiting = session.scalars(select(Alert).where(Alert.state == "new")).all()
            due = [alert for alert in waiting if self._told(self._next(alert)) and self._is_due(alert, now)]
            for alert in due:
                self._raise(session, alert, now)
            late = unfinished_alerts(session, self._operator, now)
            forgotten = [alert for alert in late if self._is_forgotten(alert, now)]
            for alert in forgotten:
                self._remind(session, alert, now)
            return len(due) + len(forgotten)

    def _raise(self, session: Session, alert: Alert, now: datetime) -> None:
        alert.level, alert.told_at = self._next(alert), now
        self._tell(session, alert, alert.level, now)

    def _remind(self, session: Session, alert: Alert, now: datetime) -> None:
        alert.level, alert.told_at = max(alert.level + 1, BOTH), now
        self._tell(session, alert, REMINDER + alert.level, now)

    def _tell(self, session: Session, alert: Alert, level: int, now: datetime) -> None:
        for kind, to in self._told(level):
            session.add(Notice(id=secrets.token_hex(16), alert_id=alert.id, kind=kind, to=to, level=level, next_at=now))

    def _is_forgotten(self, alert: Alert, now: datetime) -> bool:
        if self._practice(alert.review) or not self._told(BOTH):
            return False
        # Told again only after the same time again: who is reminded every minute stops reading.
        return alert.told_at is None or now - alert.told_at >= time_to_finish(self._operator)

    def _next(self, alert: Alert) -> int:
        """Return the level an alert goes up to; practice wakes nobody, so nothing said there is an emergency."""
        return max(alert.level + 1, BOTH) if self._urgent(alert) else alert.level + 1

    def _urgent(self, alert: Alert) -> bool:
        return alert.severity == "emergency" and not self._practice(alert.review)

    def _is_due(self, alert: Alert, now: datetime) -> bool:
        if alert.told_at is None:
            return True
        if self._practice(alert.review):
            return False  # said while trying out: someone is told, but nobody is woken
        if self._urgent(alert):
            return now - alert.told_at >= URGENT
        wait = timedelta(minutes=self._operator.answer_within_minutes) if alert.level < DEPUTY else AGAIN
        return self._waited(alert.told_at, now) >= (wait if alert.tier == "certain" else wait * CHECKS)

    def _waited(self, since: datetime, now: datetime) -> timedelta:
        # Hours that can't be read count as always: rather a mail at night than an alert that nobody hears of.
        return max((rota.between(since, now) if rota else now - since for rota in self._rotas), default=now - since)

    def _told(self, level: int) -> list[tuple[str, str]]:
        lead, deputy = self._operator.safeguarding_lead.email, self._operator.deputy.email
        who = {LEAD: (lead or deputy,), DEPUTY: (deputy or lead,)}.get(level, (lead, deputy))
        mails = [("email", to) for to in dict.fromkeys(who) if to and self._mails]
        return mails + ([("webhook", self._operator.webhook)] if self._operator.webhook else [])

    def _test_is_due(self, session: Session, now: datetime) -> bool:
        last = session.scalar(select(Alert.at).where(Alert.test).order_by(Alert.at.desc()).limit(1))
        return last is None or now - last >= TEST_EVERY


def time_to_finish(operator: Operator) -> timedelta:
    """Return how long an acknowledged alert may wait, by the clock, to be passed on or closed."""
    return timedelta(hours=operator.finish_within_hours)


def unfinished_alerts(session: Session, operator: Operator, now: datetime) -> Sequence[Alert]:
    """Return the alerts that someone acknowledged too long ago and neither passed on nor closed."""
    late = Alert.acknowledged_at <= now - time_to_finish(operator)
    return session.scalars(select(Alert).where(Alert.state == "acknowledged", ~Alert.test, late)).all()


def add_test(session: Session, now: datetime) -> Alert:
    """Raise a test alert: it goes the way of every alert and must be acknowledged."""
    alert = Alert(
        id=secrets.token_hex(16), message_id=f"test-{now:%Y%m%d%H%M%S}", review="", tier="certain", severity="concern",
        kinds=[], because=["test"], at=now, test=True,
    )  # fmt: skip
    session.add(alert)
    return alert
