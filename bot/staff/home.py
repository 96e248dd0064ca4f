"""Home: what needs doing today; and the list of what staff have done."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session
from starlette.responses import Response

from bot.dialogue.readiness import proof, readiness
from bot.dialogue.reviews import Review, Status
from bot.messages import Say
from bot.safety.escalation import unfinished_alerts
from bot.settings import midnight
from bot.staff import deeds
from bot.staff.listening import unheard
from bot.staff.room import Ask, Room
from bot.staff.transcripts import SPOKEN
from bot.staff.trouble import trouble_for
from bot.transcripts.tables import Alert, Booking, Visit


@dataclass(frozen=True, slots=True)
class Missing:
    """What a review lacks before it may open."""

    review: str
    what: tuple[Say, ...]


def home(room: Room, ask: Ask) -> Response:
    """Show the alerts that wait, today's visits, the talks to come, and what stands in the way of opening."""
    day = midnight(room.house.settings.local_date())
    trials = [review.name for review in room.house.reviews.all() if review.practice]
    with room.house.database.reading() as session:
        count = {
            "alerts": _count(session, Alert.state == "new"),
            "unfinished": len(unfinished_alerts(session, room.house.operator, room.now)),
            "visits": _count(session, SPOKEN, Visit.started_at >= day, Visit.review.not_in(trials)),
            "trials": _count(session, SPOKEN, Visit.started_at >= day, Visit.review.in_(trials)),
            "talks": _count(session, Booking.cancelled_at.is_(None), Booking.starts_at >= room.now),
        }
    unproven = proof(room.house.operator, room.house.alerts.last_test_answered(), room.now)
    missing = [_missing(room, review) for review in _upcoming(room)]
    trouble = trouble_for(room.house, ask.who)
    return room.page(
        ask,
        "home.html",
        count=count,
        missing=missing,
        unproven=unproven,
        trouble=trouble,
        recordings=unheard(room, ask),
    )


def deeds_page(room: Room, ask: Ask) -> Response:
    """List what staff did, newest first."""
    with room.house.database.reading() as session:
        return room.page(ask, "deeds.html", deeds=deeds.newest(session), most=deeds.MOST_SHOWN)


def _count(session: Session, *where: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count()).where(*where)) or 0


def _upcoming(room: Room) -> list[Review]:
    today = room.house.settings.local_date()
    live = (review for review in room.house.reviews.all() if not review.practice)
    return [review for review in live if review.status(today) in {Status.COMING, Status.OPEN}]


def _missing(room: Room, review: Review) -> Missing:
    return Missing(review.name, tuple(readiness(room.house.operator, room.house.directory, review)))
