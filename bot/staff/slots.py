"""Slots: times that staff open for one-to-one talks, several at once, and close again while nobody has booked them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.dialogue.reviews import Review, Status
from bot.settings import SCOTLAND
from bot.staff.fields import Fields
from bot.staff.room import Ask, Room, go
from bot.transcripts.tables import Booking, Slot

FIRST, LAST = time(7), time(21)
"""Talks with children are by day; and no clock change falls between these hours."""
MOST_AT_ONCE, MOST_DAYS = 200, 92
SHORTEST, LONGEST, USUAL = 10, 180, 45
CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})", re.ASCII)
SATURDAY = 5


def list_page(room: Room, ask: Ask) -> Response:
    """List the open times to come, and offer the form that opens more."""
    return _page(room, ask, opened=_count(ask.fields, "opened"), known=_count(ask.fields, "known"))


def open_several(room: Room, ask: Ask) -> Response:
    """Open every time of the form that is not open already."""
    wanted = _wanted(room, ask.fields)
    if ask.fields.problems:
        return _page(room, ask, 422)
    with room.house.database.writing() as session:
        fresh = [slot for slot in wanted if not _is_open(session, slot)]
        for slot in fresh:
            slot.opened_by = ask.who.name
            session.add(slot)
            session.flush()
            room.note(session, ask, "opened-slot", str(slot.id))
    return go(f"/slots?opened={len(fresh)}&known={len(wanted) - len(fresh)}")


def close(room: Room, ask: Ask) -> Response:
    """Close a time that nobody has booked."""
    number = ask.part("id")
    if not number.isdecimal() or len(number) > 9:
        raise HTTPException(404)
    try:
        with room.house.database.writing() as session:
            _close(room, ask, session, int(number))
    except IntegrityError:
        # Someone booked it between our look and our deletion: the database says so.
        raise HTTPException(409) from None
    return go("/slots")


def _close(room: Room, ask: Ask, session: Session, slot_id: int) -> None:
    slot = session.get(Slot, slot_id)
    if slot is None:
        raise HTTPException(404)
    if session.scalar(select(Booking.id).where(Booking.slot_id == slot_id)) is not None:
        raise HTTPException(409)
    session.delete(slot)
    room.note(session, ask, "closed-slot", str(slot_id))


def _page(room: Room, ask: Ask, status: int = 200, opened: int | None = None, known: int | None = None) -> Response:
    query = select(Slot, Booking.reference).outerjoin(Booking, Booking.slot_id == Slot.id)
    with room.house.database.reading() as session:
        rows = session.execute(query.where(Slot.starts_at > room.now).order_by(Slot.starts_at, Slot.id)).all()
    return room.page(
        ask, "slots.html", status, slots=rows, opened=opened, known=known, reviews=_bookable(room),
        ways=("in_person", "phone", "video"), areas=room.house.directory.areas(),
        limits={"least": SHORTEST, "most": LONGEST, "usual": USUAL}, today=room.house.settings.local_date(),
    )  # fmt: skip


def _count(fields: Fields, name: str) -> int | None:
    value = fields.raw(name)
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 4 else None


def _bookable(room: Room) -> list[Review]:
    today = room.house.settings.local_date()
    return [r for r in room.house.reviews.all() if r.meetings and r.status(today) in {Status.OPEN, Status.COMING}]


def _wanted(room: Room, fields: Fields) -> Sequence[Slot]:
    review = {review.name: review for review in _bookable(room)}.get(fields.one_of("review", _names(room), True) or "")
    way = fields.one_of("way", ("in_person", "phone", "video"), True)
    area = fields.one_of("area", [id for id, _ in room.house.directory.areas()])
    minutes = fields.number("minutes", SHORTEST, LONGEST, USUAL)
    starts = _starts(room, fields)
    if review and way and way not in review.meetings:
        fields.refuse("way", "staff-wrong-way")
    if review and area and review.areas and area not in review.areas:
        fields.refuse("area", "staff-wrong-area")
    if fields.problems or review is None:
        return ()
    return [Slot(review=review.name, way=way, area=area, starts_at=at, minutes=minutes) for at in starts]


def _names(room: Room) -> list[str]:
    return [review.name for review in _bookable(room)]


def _starts(room: Room, fields: Fields) -> list[datetime]:
    first = fields.day("first", needed=True)
    last = fields.day("last") or first
    times = _times(fields)
    if first is None or last is None or not times:
        return []
    if not 0 <= (last - first).days <= MOST_DAYS:
        fields.refuse("last", "staff-wrong-days")
        return []
    days = _days(first, last, weekends=fields.ticked("weekends") or first == last)
    starts = [datetime.combine(day, clock, SCOTLAND) for day in days for clock in times]
    if any(start <= room.now for start in starts):
        fields.refuse("first", "staff-wrong-past")
    if not 0 < len(starts) <= MOST_AT_ONCE:
        fields.refuse("times", "staff-wrong-many")
    return starts


def _times(fields: Fields) -> list[time]:
    clocks = [_clock(part) for part in re.split(r"[,;\s]+", fields.text("times") or "") if part]
    if None in clocks or not clocks:
        fields.refuse("times", "staff-wrong-times")
    return sorted({clock for clock in clocks if clock})


def _clock(part: str) -> time | None:
    match = CLOCK.fullmatch(part)
    hour, minute = (int(group) for group in match.groups()) if match else (99, 99)
    clock = time(hour, minute) if hour < 24 and minute < 60 else None
    return clock if clock and FIRST <= clock <= LAST else None


def _days(first: date, last: date, weekends: bool) -> Iterator[date]:
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return (day for day in days if weekends or day.weekday() < SATURDAY)


def _is_open(session: Session, slot: Slot) -> bool:
    same = select(Slot.id).where(Slot.review == slot.review, Slot.way == slot.way, Slot.starts_at == slot.starts_at)
    here = Slot.area.is_(None) if slot.area is None else Slot.area == slot.area
    return session.scalar(same.where(here).limit(1)) is not None
