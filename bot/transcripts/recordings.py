"""Keeping recordings: sealed before they touch the disk, once per message, gone with their answer once heard."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from bot.transcripts.database import Database
from bot.transcripts.redaction import RedactedText
from bot.transcripts.sealed_sound import seal_sound
from bot.transcripts.tables import Alert, Answer, Recording
from bot.transcripts.visits import get_visit

WAITING, WORRYING = "waiting", "worrying"


@dataclass(frozen=True, slots=True)
class NewRecording:
    """A recording that came in; the sound itself is nowhere but here until it is sealed.

    `awaited` says that a person will listen to it: taken back before that, its sound stays until they have.
    """

    visit_id: str
    message_id: str
    place: str
    kind: str
    seconds: int
    said: str
    awaited: bool = True


class Recordings:
    """The door to recordings: `keys` open them (this machine's, so that leads can listen here, and the lead's)."""

    def __init__(self, database: Database, keys: Sequence[str], now: Callable[[], datetime]) -> None:
        self._database, self._keys, self._now = database, keys, now

    def said(self, visit_id: str, message_id: str) -> str | None:
        """Return what stands as the answer of this message's recording, if that is kept already."""
        query = select(Recording.said).where(_is(visit_id, message_id))
        with self._database.reading() as session:
            said = session.scalar(query)
            return None if said is None else str(said)

    def keep(self, new: NewRecording, sound: bytes) -> bool:
        """Seal and store a recording; the same message again changes nothing. Raises UnknownVisit."""
        sealed = seal_sound(sound, self._keys)
        with self._database.writing() as session:
            if session.scalar(select(Recording.id).where(_is(new.visit_id, new.message_id))) is not None:
                return False
            visit = get_visit(session, new.visit_id)
            session.add(Recording(
                id=secrets.token_hex(16), visit_id=visit.id, message_id=new.message_id, place=new.place,
                review=visit.review, area=visit.area, audience=visit.audience, kind=new.kind, seconds=new.seconds,
                said=RedactedText.stored(new.said), sealed=sealed, awaited=new.awaited,
                at=self._now(),
            ))  # fmt: skip
            return True

    def answered(self, visit_id: str, message_id: str) -> None:
        """Note that a recording is its question's answer now; one that was there before gives way to it."""
        with self._database.writing() as session:
            recording = session.scalar(select(Recording).where(_is(visit_id, message_id)))
            if recording is None:
                return
            recording.answered = True
            same = (Recording.visit_id == visit_id) & (Recording.place == recording.place)
            before = select(Recording).where(same, Recording.id != recording.id, Recording.state != WORRYING)
            _let_go(session, session.scalars(before).all())

    def unheard(self, visit_id: str, place: str | None = None) -> bool:
        """Say whether sound of a visit, or of one answer, would stay until a person has listened."""
        with self._database.reading() as session:
            return has_unheard(session, visit_id, place)

    def tidy(self) -> int:
        """Let go of the recordings whose answer was changed or taken back; returns how many went."""
        with self._database.writing() as session:
            gone = [
                recording for recording in session.scalars(_answered_once()) if not _still_given(session, recording)
            ]
            return _let_go(session, gone)


def erase_recordings(session: Session, visit_id: str, place: str | None = None, but: str = "") -> int:
    """Let go of a visit's recordings, or of those of one answer `but` of one message; returns how many went.

    One in which danger was heard was passed on to keep someone safe, and one that a person is still to hear may hold a
    danger: they stay, and no longer say whose they were.
    """
    return _let_go(
        session, session.scalars(select(Recording).where(_of(visit_id, place), Recording.message_id != but)).all()
    )


def has_unheard(session: Session, visit_id: str, place: str | None = None) -> bool:
    """Say whether sound of a visit, or of one answer, would stay until a person has listened."""
    stays = (Recording.state == WAITING) & Recording.awaited
    return session.scalar(select(Recording.id).where(_of(visit_id, place), stays).limit(1)) is not None


def waiting_recordings(session: Session) -> Sequence[Recording]:
    """Return what nobody has listened to, the oldest first; none is ever left off."""
    return session.scalars(select(Recording).where(Recording.state == WAITING).order_by(Recording.at)).all()


def count_waiting(session: Session) -> int:
    """Return how many nobody has listened to."""
    return session.scalar(select(func.count()).where(Recording.state == WAITING)) or 0


def _let_go(session: Session, recordings: Iterable[Recording]) -> int:
    count = 0
    for recording in recordings:
        unheard = recording.state == WAITING and recording.awaited
        if unheard or recording.state == WORRYING:
            # Its turn stays where one answer is taken back, and has the message's id too.
            recording.visit_id, recording.message_id = None, secrets.token_hex(16)
            alert = session.get(Alert, recording.alert_id) if unheard and recording.alert_id else None
            if alert is not None:
                # It says only that nobody has listened, and would still say to whom.
                alert.visit_id = None
        else:
            session.delete(recording)
            count += 1
    session.flush()
    return count


def _of(visit_id: str, place: str | None) -> ColumnElement[bool]:
    mine = Recording.visit_id == visit_id
    return mine if place is None else mine & (Recording.place == place)


def _is(visit_id: str, message_id: str) -> ColumnElement[bool]:
    return (Recording.visit_id == visit_id) & (Recording.message_id == message_id)


def _answered_once() -> Select[Recording]:
    return select(Recording).where(Recording.answered, Recording.visit_id.is_not(None), Recording.state != WORRYING)


def _still_given(session: Session, recording: Recording) -> bool:
    query = select(Answer.words).where(Answer.visit_id == recording.visit_id, Answer.place == recording.place)
    words = session.scalar(query)
    # Words that were typed later to the same question may stand below it.
    return words is not None and str(recording.said) in str(words).split("\n")
