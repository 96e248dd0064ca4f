"""After a visit: that something was taken back (never what), and how many wait to hear what was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from starlette.responses import Response

from bot.channels.mine_view import published
from bot.dialogue.reviews import Review
from bot.messages import Say
from bot.staff.room import Ask, Room
from bot.transcripts.erasing import ANSWER, EVERYTHING, SWEPT
from bot.transcripts.sweeping import HEAR, SAFETY, TALKS, VISITS
from bot.transcripts.tables import HearBack, Visit, Withdrawal

MOST = 100


@dataclass(frozen=True, slots=True)
class Row:
    """One review: what was taken back in it, who wants to hear, who was told."""

    review: str
    answers: int
    everything: int
    hear: int
    told: int
    published: bool
    swept: int


def page(room: Room, ask: Ask) -> Response:
    """Show the counts of each review, and the newest that was taken back."""
    with room.house.database.reading() as session:
        rows = [_row(room, session, review) for review in room.house.reviews.all()]
        swept_too = Withdrawal.what.like(f"{SWEPT}-%")
        query = select(Withdrawal).where(~swept_too).order_by(Withdrawal.at.desc(), Withdrawal.id.desc())
        newest: Sequence[Withdrawal] = session.scalars(query.limit(MOST)).all()
        swept = {what: _swept(session, what) for what in (TALKS, HEAR, SAFETY)}
    told = Say("staff-after-swept-others", {"talks": swept[TALKS], "hear": swept[HEAR], "alerts": swept[SAFETY]})
    return room.page(ask, "after.html", rows=rows, newest=newest, swept=room.say(told))


def _swept(session: Session, what: str) -> int:
    return session.scalar(select(func.count()).where(Withdrawal.what == what)) or 0


def _row(room: Room, session: Session, review: Review) -> Row:
    taken = select(Withdrawal.what, func.count()).where(Withdrawal.review == review.name).group_by(Withdrawal.what)
    counts: dict[str, int] = {what: number for what, number in session.execute(taken)}
    wanted = select(func.count(), func.count(HearBack.told_at)).join(Visit, Visit.id == HearBack.visit_id)
    hear, told = session.execute(wanted.where(Visit.review == review.name)).one()
    ready = published(review, review.status(room.house.settings.local_date()))
    return Row(review.name, counts.get(ANSWER, 0), counts.get(EVERYTHING, 0), hear, told, ready, counts.get(VISITS, 0))
