"""The end of keeping: what has been kept for its time goes, by the same road as what a person takes back.

The operator's `keep:` (bot/operator.py) says the times; docs/privacy.md says from when they are counted.
"""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.dialogue.reviews import Review
from bot.operator import Keep
from bot.settings import SCOTLAND
from bot.transcripts.database import Database
from bot.transcripts.erasing import SWEPT, erase_alert, erase_booking, erase_hear_back, erase_visit, scrub
from bot.transcripts.erasures import Erasing
from bot.transcripts.mine import last_day
from bot.transcripts.tables import Alert, Booking, HearBack, Visit

VISITS, TALKS, HEAR, SAFETY = (f"{SWEPT}-{what}" for what in ("visit", "talk", "hear", "alert"))
"""What was swept, as staff see it counted; erasing.py notes it."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of thing that has its time: its rows, when that is over for one of them, and how one goes."""

    name: str
    table: Any
    over: Callable[[Session, Any], date | None]
    erase: Callable[[Session, Any, datetime], None]


class Sweep:
    """Takes out what has been kept for its time, a row at a time, so that nobody waits for it."""

    def __init__(
        self, database: Database, reviews: Sequence[Review], keep: Keep, state: Path, now: Callable[[], datetime]
    ) -> None:
        self._database, self._keep, self._now = database, keep, now
        self._reviews: Mapping[str, Review] = {review.name: review for review in reviews}
        self._erasing = Erasing(database, state)
        self._swept_on: date | None = None

    def step(self) -> None:
        """Sweep once a day; the first time when the service starts."""
        if self._swept_on != (today := self._today()):
            self.sweep()
            self._swept_on = today

    def due(self) -> Counter[str]:
        """Count what would go now."""
        with self._database.reading() as session:
            return Counter({kind.name: len(list(self._due(session, kind))) for kind in self._kinds()})

    def sweep(self) -> Counter[str]:
        """Take out what has been kept for its time; returns how many of each kind went."""
        gone: Counter[str] = Counter({kind.name: 0 for kind in self._kinds()})
        for kind in self._kinds():
            with self._database.reading() as session:
                due = list(self._due(session, kind))
            for key in due:
                gone[kind.name] += self._gone(kind, key)
        if gone.total():
            scrub(self._database)
        return gone

    def ends(self, visit: Visit) -> date:
        """Return the day after which the views of a visit go: counted from its review's last day once it was sent."""
        return views_end(self._keep, self._reviews.get(visit.review), visit)

    def _gone(self, kind: Kind, key: Any) -> bool:
        with self._database.writing() as session:
            row = session.get(kind.table, key)
            # Read again under the lock: its person may have come back since.
            if row is None or not self._is_over(session, kind, row):
                return False
            kind.erase(session, row, self._now())
            self._erasing.note(session)
            return True

    def _due(self, session: Session, kind: Kind) -> Iterator[Any]:
        for row in session.scalars(select(kind.table)):
            if self._is_over(session, kind, row):
                yield row.visit_id if kind.table is HearBack else row.id

    def _is_over(self, session: Session, kind: Kind, row: Any) -> bool:
        day = kind.over(session, row)
        return day is not None and self._today() > day

    def _kinds(self) -> list[Kind]:
        return [
            Kind(VISITS, Visit, lambda _, visit: self.ends(visit), erase_visit),
            Kind(TALKS, Booking, self._talk_ends, erase_booking),
            Kind(HEAR, HearBack, self._hearing_ends, erase_hear_back),
            Kind(SAFETY, Alert, self._alert_ends, erase_alert),
        ]

    def _talk_ends(self, _: Session, booking: Booking) -> date:
        return months_after(_day(booking.cancelled_at or booking.starts_at), self._keep.bookings)

    def _hearing_ends(self, session: Session, row: HearBack) -> date:
        review = self._reviews.get(session.get_one(Visit, row.visit_id).review)
        return months_after((last_day(review) if review else None) or _day(row.asked_at), self._keep.hear_back)

    def _alert_ends(self, _: Session, alert: Alert) -> date | None:
        # Never by itself: only where the operator named a number of years, and never one that is still open.
        years = self._keep.safeguarding_years
        if years is None or alert.state != "closed" or alert.closed_at is None:
            return None
        return months_after(_day(alert.closed_at), 12 * years)

    def _today(self) -> date:
        return self._now().astimezone(SCOTLAND).date()


def views_end(keep: Keep, review: Review | None, visit: Visit) -> date:
    """Return the last day on which the views of a visit are kept."""
    last = last_day(review) if review is not None and visit.sent_at is not None else None
    return months_after(last or _day(visit.last_at), keep.views)


def months_after(day: date, months: int) -> date:
    """Return the same day some months later; the last of the month where there is none."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _day(at: datetime) -> date:
    return at.astimezone(SCOTLAND).date()


@contextmanager
def sweep_of_this_machine() -> Iterator[Sweep]:
    """Open what a sweep by hand needs."""
    from bot.dialogue.reviews import Reviews
    from bot.operator import Operator
    from bot.settings import DATA, from_environment
    from bot.transcripts.database import migrate

    settings = from_environment()
    migrate(settings.database)
    database = Database(settings.database)
    reviews, operator = Reviews.load(DATA / "reviews").all(), Operator.load(settings.operator_file)
    try:
        yield Sweep(database, reviews, operator.kept, settings.state, settings.now)
    finally:
        database.close()
