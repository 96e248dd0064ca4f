"""Taking back: one answer or everything, out of the database for good; docs/decisions/erasure.md goes table by table.

Each function works inside the caller's transaction. Afterwards the caller calls `scrub`, so that no trace stays in the
write-ahead log either. What was passed on to keep someone safe stays, without its link to the visit.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, select, text, update
from sqlalchemy.orm import Session

from bot.messages import Kind, Reply
from bot.transcripts.database import Database
from bot.transcripts.recordings import WORRYING, erase_recordings
from bot.transcripts.redaction import RedactedText
from bot.transcripts.tables import (
    Alert,
    Answer,
    Base,
    Booking,
    Effect,
    Erasure,
    HearBack,
    Notice,
    Recording,
    Turn,
    Visit,
    Withdrawal,
)

GONE = RedactedText.stored("[taken back]")
"""What a transcript shows where words were taken back."""
EVERYTHING, ANSWER, TALK, SWEPT = "everything", "answer", "talk", "swept"
LISTED = "erasures"
OPENING = "opening"
"""The message id of the turn that has no message: our welcome."""
PATIENCE = 3.0
"""Seconds that the log is tried to be emptied; a long reader can hold that up, and the next scrub does it."""


def erase_everything(session: Session, visit: Visit, now: datetime) -> None:
    """Take out all that a visit said and did; an empty visit stays, so that its person can be told and begin again."""
    _withdraw(session, visit.review, EVERYTHING, now)
    _empty(session, visit, now)
    visit.audience = visit.age = visit.area = visit.helper = visit.helps = visit.agreed_at = visit.sent_at = None
    visit.goals, visit.notices, visit.started_at, visit.last_at = [], [], now, now


def erase_visit(session: Session, visit: Visit, now: datetime) -> None:
    """Take out a visit whose time is over, and the visit itself with it: nobody can come back to it."""
    _empty(session, visit, now)
    _withdraw(session, visit.review, f"{SWEPT}-visit", now)
    session.delete(visit)


def _empty(session: Session, visit: Visit, now: datetime) -> None:
    for reference in session.scalars(_talks_to_come(visit, now)):
        _withdraw(session, visit.review, TALK, now, reference)
    _list(session, of_visit(visit.id), now)
    for message_id in _messages(session, visit.id):
        _list(session, of_words(visit.id, message_id), now)
    clear_visit(session, visit.id)


def erase_booking(session: Session, booking: Booking, now: datetime) -> None:
    """Take out a talk whose time is over, and how to reach its person."""
    _list(session, of_booking(booking), now)
    _withdraw(session, booking.review, f"{SWEPT}-talk", now)
    session.delete(booking)


def erase_hear_back(session: Session, row: HearBack, now: datetime) -> None:
    """Take out that someone wanted to hear what was found, and where."""
    _list(session, of_hear_back(row), now)
    _withdraw(session, session.get_one(Visit, row.visit_id).review, f"{SWEPT}-hear", now)
    session.delete(row)


def erase_alert(session: Session, alert: Alert, now: datetime) -> None:
    """Take out an alert whose time is over, with its sealed words, its slip, its notices and what was heard for it."""
    _list(session, of_alert(alert), now)
    _withdraw(session, alert.review, f"{SWEPT}-alert", now)
    clear_alert(session, alert)


def erase_heard(session: Session, recording: Recording, now: datetime) -> None:
    """Take out a recording that was taken back before a person had listened, and was now found to hold no danger."""
    _list(session, of_recording(recording), now)
    session.delete(recording)


def clear_alert(session: Session, alert: Alert) -> None:
    """Delete an alert and every row that hangs on it; a recording of which nobody was worried stays with its visit."""
    session.execute(delete(Notice).where(Notice.alert_id == alert.id))
    about = Recording.alert_id == alert.id
    session.execute(delete(Recording).where(about, Recording.state == WORRYING))
    session.execute(update(Recording).where(about).values(alert_id=None))
    session.delete(alert)
    session.flush()


def clear_visit(session: Session, visit_id: str) -> None:
    """Delete every row that hangs on a visit; its alerts stay, and nothing in them says any more whose they are."""
    session.flush()  # what is still to be written would otherwise be written after it was deleted
    for alert in session.scalars(select(Alert).where(Alert.visit_id == visit_id)):
        # Its id is a hash of the visit's key and the message's id: with both, somebody could tell whose it was.
        alert.visit_id, alert.message_id = None, secrets.token_hex(16)
    erase_recordings(session, visit_id)
    for table in tables_of_a_visit():
        session.execute(delete(table).where(table.c.visit_id == visit_id))
    session.expire_all()


def tables_of_a_visit() -> list[Table]:
    """Return every table whose rows hang on a visit and go with it: one that is added later is among them by itself."""
    tables = (table for table in reversed(Base.metadata.sorted_tables) if "visit_id" in table.c)
    return [table for table in tables if table.name != Alert.__tablename__]


def erase_answers(session: Session, visit: Visit, now: datetime) -> None:
    """Take out every answer and what was said with it, so that its person can begin again; a booked talk stays."""
    session.flush()
    answered = session.scalars(select(Answer.place).where(Answer.visit_id == visit.id)).all()
    said = session.scalars(select(Turn.question_id).where(Turn.visit_id == visit.id, Turn.question_id.is_not(None)))
    for place in sorted({*answered, *(place for place in said if place)}):
        _erase_place(session, visit, place, now)
    if visit.sent_at is not None:
        _withdraw(session, visit.review, EVERYTHING, now)
    visit.audience = visit.age = visit.area = visit.helper = visit.helps = visit.agreed_at = visit.sent_at = None
    visit.goals = []


def erase_answer(
    session: Session, visit: Visit, place: str, now: datetime, *, changing: bool = False, but: str = ""
) -> bool:
    """Take out one answer and whatever was typed or pressed for it; returns whether there was one.

    Staff see that, where it had been sent and is not only changed. `but`: the message that gives the new answer stays.
    """
    found = _erase_place(session, visit, place, now, but)
    if found and visit.sent_at is not None and not changing:
        _withdraw(session, visit.review, ANSWER, now)
    return found


def _erase_place(session: Session, visit: Visit, place: str, now: datetime, but: str = "") -> bool:
    query = select(Answer).where(Answer.visit_id == visit.id, Answer.place == place)
    answer = session.scalar(query)
    said = select(Turn).where(Turn.visit_id == visit.id, Turn.question_id == place, Turn.message_id != but)
    turns = list(session.scalars(said))
    for message_id in {turn.message_id for turn in turns} | ({answer.message_id} if answer else set()):
        _list(session, of_words(visit.id, message_id), now)
    empty_turns(turns)
    drop_summaries(session, visit.id)
    if answer is None:
        return False
    session.flush()
    erase_recordings(session, visit.id, place, but)
    for table in tables_of_a_visit():
        if "place" in table.c:
            here = (table.c.visit_id == visit.id) & (table.c.place == place)
            session.execute(delete(table).where(here, table.c.message_id != but))
    session.expire(answer)
    return True


def empty_turns(turns: Iterable[Turn]) -> None:
    """Take what a person said out of turns; that something was said there stays."""
    for turn in turns:
        if turn.words is not None or turn.choice is not None:
            turn.words, turn.choice, turn.held = GONE, None, False


def drop_summaries(session: Session, visit_id: str) -> None:
    """Take the lines that repeat a person's answers out of what we said: a new summary is made whenever it is asked."""
    for turn in session.scalars(select(Turn).where(Turn.visit_id == visit_id)):
        if (kept := _without_summaries(turn.reply)) is not None:
            turn.reply = kept
    for effect in session.scalars(select(Effect).where(Effect.visit_id == visit_id)):
        if (kept := _without_summaries(effect.said)) is not None:
            effect.said = kept


def of_visit(visit_id: str) -> str:
    """Return the hash that stands for a visit in the list of erasures: ids are 128 random bits, so it hides them."""
    return hashlib.sha256(f"visit/{visit_id}".encode()).hexdigest()


def of_words(visit_id: str, message_id: str) -> str:
    """Return the hash that stands for one message of a visit."""
    return hashlib.sha256(f"words/{visit_id}/{message_id}".encode()).hexdigest()


def of_booking(booking: Booking) -> str:
    """Return the hash that stands for a booked talk."""
    return hashlib.sha256(f"booking/{booking.visit_id}/{booking.reference}".encode()).hexdigest()


def of_hear_back(row: HearBack) -> str:
    """Return the hash that stands for someone's wish to hear what was found."""
    return hashlib.sha256(f"hear-back/{row.visit_id}".encode()).hexdigest()


def of_alert(alert: Alert) -> str:
    """Return the hash that stands for an alert."""
    return hashlib.sha256(f"alert/{alert.id}".encode()).hexdigest()


def of_recording(recording: Recording) -> str:
    """Return the hash that stands for a recording."""
    return hashlib.sha256(f"recording/{recording.id}".encode()).hexdigest()


def scrub(database: Database) -> bool:
    """Leave no trace of what was deleted beside the tables; returns whether that could be done now.

    SQLite has overwritten the rows themselves (`secure_delete`); its log is emptied here. PostgreSQL overwrites what a
    vacuum has freed when it needs the room; its log goes as `docs/decisions/erasure.md` says.
    """
    if database.engine.dialect.name != "sqlite":
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for name in ("visits", "alerts", *(table.name for table in tables_of_a_visit())):
                connection.execute(text(f"VACUUM {name}"))
        return True
    end = time.monotonic() + PATIENCE
    while not _log_emptied(database):
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def _log_emptied(database: Database) -> bool:
    with database.engine.connect() as connection:
        busy, _, _ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
    return not busy


def fresh_erasures(session: Session) -> dict[str, datetime]:
    """Return what this transaction has listed as erased."""
    found: dict[str, datetime] = session.info.get(LISTED, {})
    return found


def _messages(session: Session, visit_id: str) -> set[str]:
    """Return every message of a visit: sent again later, by a page that never heard our answer, it stays gone."""
    queries = (select(table.message_id).where(table.visit_id == visit_id) for table in (Turn, Answer, Effect))
    return {message_id for query in queries for message_id in session.scalars(query)} - {OPENING}


def _list(session: Session, hashed: str, now: datetime) -> None:
    session.add(Erasure(hash=hashed, at=now))
    session.info.setdefault(LISTED, {})[hashed] = now


def _withdraw(session: Session, review: str, what: str, now: datetime, reference: str | None = None) -> None:
    session.add(Withdrawal(review=review, what=what, reference=reference, at=now))


def _talks_to_come(visit: Visit, now: datetime) -> Any:
    to_come = Booking.cancelled_at.is_(None) & (Booking.starts_at >= now)
    return select(Booking.reference).where(Booking.visit_id == visit.id, to_come)


def _without_summaries(said: list[Any]) -> list[Any] | None:
    utterances = Reply.from_json(said).utterances
    kept = tuple(utterance for utterance in utterances if utterance.kind is not Kind.SUMMARY)
    return Reply(kept).to_json() if len(kept) < len(utterances) else None
