"""Bookings: who comes when, how to reach the person (each look is noted), and cancelling."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.errors import SettingError
from bot.settings import midnight
from bot.staff.room import Ask, Room, go
from bot.transcripts.sealing import unseal
from bot.transcripts.tables import Booking, Slot, Visit

MOST_OVER = 100


@dataclass(frozen=True, slots=True)
class Talk:
    """A booking with what its visit says about the person."""

    booking: Booking
    visit: Visit


def list_page(room: Room, ask: Ask) -> Response:
    """List the talks to come, soonest first, and below them those that are over or cancelled."""
    today = midnight(room.house.settings.local_date())
    to_come = Booking.cancelled_at.is_(None) & (Booking.starts_at >= today)
    talks = select(Booking, Visit).join(Visit, Visit.id == Booking.visit_id)
    with room.house.database.reading() as session:
        coming = session.execute(talks.where(to_come).order_by(Booking.starts_at)).all()
        over = session.execute(talks.where(~to_come).order_by(Booking.starts_at.desc()).limit(MOST_OVER)).all()
    return room.page(ask, "bookings.html", coming=[Talk(*row) for row in coming], over=[Talk(*row) for row in over])


def one_page(room: Room, ask: Ask) -> Response:
    """Show one booking; how to reach the person stays closed until someone opens it."""
    with room.house.database.reading() as session:
        return _shown(room, ask, _talk(session, ask))


def open_contact(room: Room, ask: Ask) -> Response:
    """Open how to reach the person; the look is noted first, so that none goes unnoted."""
    with room.house.database.writing() as session:
        talk = _talk(session, ask)
        if talk.booking.reach is None:
            raise HTTPException(404)
        room.note(session, ask, "opened-contact", talk.booking.reference)
    try:
        reach = unseal(talk.booking.reach, room.house.machine)
    except (SettingError, ValueError):
        return _shown(room, ask, talk, unreadable=True)
    return _shown(room, ask, talk, reach=reach)


def cancel(room: Room, ask: Ask) -> Response:
    """Cancel a talk, once it is ticked that the person knows; its time is closed unless others may have it."""
    sure, again = ask.fields.ticked("told"), ask.fields.ticked("again")
    with room.house.database.writing() as session:
        talk = _talk(session, ask)
        if not sure:
            ask.fields.refuse("told", "staff-wrong-tick")
        if ask.fields.problems:
            return _shown(room, ask, talk, status=422)
        if talk.booking.cancelled_at is None:
            _cancel(room, ask, session, talk.booking, again)
    return go(f"/bookings/{talk.booking.reference}")


def _cancel(room: Room, ask: Ask, session: Session, booking: Booking, again: bool) -> None:
    slot_id = booking.slot_id
    booking.held_by = booking.slot_id = booking.reach = None
    booking.cancelled_at = room.now
    room.note(session, ask, "cancelled-booking", booking.reference)
    session.flush()
    if slot_id is not None and not again:
        session.execute(delete(Slot).where(Slot.id == slot_id))


def _talk(session: Session, ask: Ask) -> Talk:
    booking = session.scalar(select(Booking).where(Booking.reference == ask.part("reference")))
    visit = session.get(Visit, booking.visit_id) if booking else None
    if booking is None or visit is None:
        raise HTTPException(404)
    return Talk(booking, visit)


def _shown(
    room: Room, ask: Ask, talk: Talk, reach: str | None = None, unreadable: bool = False, status: int = 200
) -> Response:
    return room.page(ask, "booking.html", status, talk=talk, reach=reach, unreadable=unreadable)
