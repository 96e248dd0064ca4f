"""The list of erasures, by which they are done again on a backup that is put back; it holds hashes and times only.

It is kept twice: in the database, and in a file beside it, which is still there when the database is what was lost.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.transcripts.database import Database
from bot.transcripts.erasing import (
    clear_alert,
    clear_visit,
    drop_summaries,
    empty_turns,
    erase_answer,
    erase_everything,
    fresh_erasures,
    of_alert,
    of_booking,
    of_hear_back,
    of_recording,
    of_visit,
    of_words,
    scrub,
)
from bot.transcripts.recordings import erase_recordings
from bot.transcripts.tables import Alert, Answer, Booking, Erasure, HearBack, Recording, Turn, Visit
from bot.transcripts.visits import get_visit

FILE = "erasures.txt"
NEVER = datetime.min.replace(tzinfo=UTC)


class Erasing:
    """The door to taking things back."""

    def __init__(self, database: Database, state: Path) -> None:
        self._database, self._file = database, state / FILE

    def everything(self, visit_id: str, now: datetime) -> bool:
        """Take out all of a visit at once; returns whether the log could be emptied, too. Raises UnknownVisit."""
        with self._database.writing() as session:
            erase_everything(session, get_visit(session, visit_id), now)
            self.note(session)
        return scrub(self._database)

    def answer(self, visit_id: str, place: str, now: datetime) -> bool:
        """Take out one answer; returns whether there was one. Raises UnknownVisit."""
        with self._database.writing() as session:
            found = erase_answer(session, get_visit(session, visit_id), place, now)
            self.note(session)
        scrub(self._database)
        return found

    def note(self, session: Session) -> None:
        """Write what is being erased in this transaction to the file: before the commit, so that none is missed."""
        append(self._file, fresh_erasures(session))


Row = TypeVar("Row", Answer, Turn)


def append(file: Path, listed: Mapping[str, datetime]) -> None:
    """Add erasures to the file, for good before this returns."""
    if not listed:
        return
    lines = "".join(f"{hashed} {at.isoformat()}\n" for hashed, at in listed.items())
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(descriptor, lines.encode())
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def listed_in(file: Path) -> dict[str, datetime]:
    """Return the erasures of a file; half a line, from a power cut, counts for nothing."""
    found: dict[str, datetime] = {}
    for line in file.read_text(encoding="ascii", errors="replace").splitlines() if file.exists() else ():
        hashed, _, at = line.partition(" ")
        try:
            found[hashed] = datetime.fromisoformat(at)
        except ValueError:
            continue
    return found


def listed(database: Database) -> dict[str, datetime]:
    """Return the erasures that a database lists."""
    with database.reading() as session:
        return {row.hash: row.at for row in session.scalars(select(Erasure).order_by(Erasure.at))}


def erase_again(database: Database, erasures: Mapping[str, datetime]) -> int:
    """Do every listed erasure again; returns how many visits and messages were still there and are gone now."""
    with database.writing() as session:
        count = sum(_visit_again(session, visit, erasures) for visit in session.scalars(select(Visit)).all())
        count += _swept_again(session, erasures)
        known = set(session.scalars(select(Erasure.hash)))
        session.add_all(Erasure(hash=hashed, at=at) for hashed, at in erasures.items() if hashed not in known)
    scrub(database)
    return count


def _visit_again(session: Session, visit: Visit, erasures: Mapping[str, datetime]) -> int:
    at = erasures.get(of_visit(visit.id))
    if at is not None and visit.started_at < at:
        clear_visit(session, visit.id)
        # Nobody can come back to it either: what brought it back was the backup, not the person.
        session.delete(visit)
        session.flush()
        return 1
    return _words_again(session, visit.id, erasures)


def _swept_again(session: Session, erasures: Mapping[str, datetime]) -> int:
    talks = [row for row in session.scalars(select(Booking)) if of_booking(row) in erasures]
    # Who asked again after an earlier wish was swept still waits to hear.
    hear = [row for row in session.scalars(select(HearBack)) if row.asked_at < erasures.get(of_hear_back(row), NEVER)]
    alerts = [alert for alert in session.scalars(select(Alert)) if of_alert(alert) in erasures]
    heard = [row for row in session.scalars(select(Recording)) if of_recording(row) in erasures]
    for row in (*talks, *hear, *heard):
        session.delete(row)
    for alert in alerts:
        clear_alert(session, alert)
    session.flush()
    return len(talks) + len(hear) + len(heard) + len(alerts)


def _words_again(session: Session, visit_id: str, erasures: Mapping[str, datetime]) -> int:
    def gone(rows: Iterable[Row]) -> list[Row]:
        return [row for row in rows if of_words(visit_id, row.message_id) in erasures]

    answers = gone(session.scalars(select(Answer).where(Answer.visit_id == visit_id)))
    turns = gone(session.scalars(select(Turn).where(Turn.visit_id == visit_id)))
    for answer in answers:
        erase_recordings(session, visit_id, answer.place)
        session.delete(answer)
    empty_turns(turns)
    if answers or turns:
        drop_summaries(session, visit_id)
    return len(answers) + len(turns)
