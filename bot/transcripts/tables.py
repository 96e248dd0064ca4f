"""The tables: one database is the truth, and everything a person said in it is redacted or sealed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, DateTime, Dialect, ForeignKey, LargeBinary, String, Text, TypeDecorator, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bot.transcripts.redaction import RedactedText


class Moment(TypeDecorator[datetime]):
    """A UTC time: SQLite forgets time zones, so they are put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value is not None and value.tzinfo is None else value


class Redacted(TypeDecorator[RedactedText]):
    """A column that refuses raw words: only what `redact()` returned can be written."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is not None and not isinstance(value, RedactedText):
            raise TypeError("only RedactedText may be stored")
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> RedactedText | None:
        return None if value is None else RedactedText.stored(value)


class Base(DeclarativeBase):
    """The base of all tables."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Moment,
        RedactedText: Redacted,
        dict[str, Any]: JSON,
        list[Any]: JSON,
    }


class Visit(Base):
    """One person's visit to one review; `key_hash` finds it again, `goals` is what they are in the middle of."""

    __tablename__ = "visits"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    key_hash: Mapped[str] = mapped_column(String(64), unique=True)
    channel: Mapped[str] = mapped_column(String(16))
    review: Mapped[str] = mapped_column(String(64), index=True)
    language: Mapped[str] = mapped_column(String(8), default="en")
    level: Mapped[str] = mapped_column(String(8), default="usual")
    audience: Mapped[str | None] = mapped_column(String(16))
    age: Mapped[str | None] = mapped_column(String(16))
    area: Mapped[str | None] = mapped_column(String(64))
    goals: Mapped[list[Any]] = mapped_column(default=list)
    notices: Mapped[list[Any]] = mapped_column(default=list)
    started_at: Mapped[datetime]
    last_at: Mapped[datetime]
    agreed_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    helper: Mapped[str | None] = mapped_column(String(16))
    helps: Mapped[str | None] = mapped_column(String(64))


class Answer(Base):
    """What was answered to one step; `place` is `listen/<question>` or `book/<step>`."""

    __tablename__ = "answers"
    __table_args__ = (UniqueConstraint("visit_id", "place"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = mapped_column(ForeignKey("visits.id"), index=True)
    place: Mapped[str] = mapped_column(String(128))
    choice: Mapped[str | None] = mapped_column(String(1024))
    words: Mapped[RedactedText | None]
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    skipped: Mapped[bool] = mapped_column(default=False)
    message_id: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


class Effect(Base):
    """A message whose effect is committed: the same `message_id` again changes nothing and says the same."""

    __tablename__ = "effects"

    visit_id: Mapped[str] = mapped_column(ForeignKey("visits.id"), primary_key=True)
    message_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    said: Mapped[list[Any]]
    at: Mapped[datetime]


class Turn(Base):
    """One turn of the transcript: what was said (redacted) or chosen, and the reply by its ids."""

    __tablename__ = "turns"
    __table_args__ = (UniqueConstraint("visit_id", "message_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = mapped_column(ForeignKey("visits.id"), index=True)
    message_id: Mapped[str] = mapped_column(String(64))
    words: Mapped[RedactedText | None]
    choice: Mapped[dict[str, Any] | None]
    question_id: Mapped[str | None] = mapped_column(String(128))
    reply: Mapped[list[Any]]
    settled: Mapped[bool] = mapped_column(default=True)
    held: Mapped[bool] = mapped_column(default=False)
    at: Mapped[datetime]


class Slot(Base):
    """A meeting time that staff have opened, for one way of meeting."""

    __tablename__ = "slots"

    id: Mapped[int] = mapped_column(primary_key=True)
    review: Mapped[str] = mapped_column(String(64), index=True)
    way: Mapped[str] = mapped_column(String(16))
    area: Mapped[str | None] = mapped_column(String(64))
    starts_at: Mapped[datetime]
    minutes: Mapped[int] = mapped_column(default=45)
    opened_by: Mapped[str] = mapped_column(String(64))


class Booking(Base):
    """A one-to-one talk; a slot holds one booking at most, and so does a visit at any time."""

    __tablename__ = "bookings"
    __table_args__ = (UniqueConstraint("visit_id", "message_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(16), unique=True)
    visit_id: Mapped[str] = mapped_column(ForeignKey("visits.id"), index=True)
    held_by: Mapped[str | None] = mapped_column(String(32), unique=True)
    slot_id: Mapped[int | None] = mapped_column(ForeignKey("slots.id"), unique=True)
    review: Mapped[str] = mapped_column(String(64), index=True)
    way: Mapped[str] = mapped_column(String(16))
    starts_at: Mapped[datetime]
    volunteer: Mapped[bool]
    supporter: Mapped[str | None] = mapped_column(String(64))
    reach: Mapped[bytes | None] = mapped_column(LargeBinary)
    cancelled_at: Mapped[datetime | None]
    message_id: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


class Alert(Base):
    """Safety in question: redacted words for staff, the original only for the keys of the safeguarding lead.

    `visit_id` is unknown when the database was away and the visit's time was over before the alert came in.
    `level` counts who has been told: nobody, the lead, the deputy, then both again and again (`told_at`).
    Each slip (`reach`) has an alert of its own; `follows` is the alert of the same visit that it came after.
    """

    __tablename__ = "alerts"
    __table_args__ = (UniqueConstraint("visit_id", "message_id"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    visit_id: Mapped[str | None] = mapped_column(ForeignKey("visits.id"), index=True)
    message_id: Mapped[str] = mapped_column(String(64))
    question_id: Mapped[str | None] = mapped_column(String(128))
    review: Mapped[str] = mapped_column(String(64), index=True)
    area: Mapped[str | None] = mapped_column(String(64))
    audience: Mapped[str | None] = mapped_column(String(16))
    tier: Mapped[str] = mapped_column(String(16))
    severity: Mapped[str] = mapped_column(String(16))
    kinds: Mapped[list[Any]]
    because: Mapped[list[Any]]
    words: Mapped[RedactedText | None]
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    reach: Mapped[bytes | None] = mapped_column(LargeBinary)
    follows: Mapped[str | None] = mapped_column(String(32))
    not_meant: Mapped[bool] = mapped_column(default=False)
    at: Mapped[datetime]
    test: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(String(16), default="new", index=True)
    acknowledged_by: Mapped[str | None] = mapped_column(String(64))
    acknowledged_at: Mapped[datetime | None]
    passed_on_to: Mapped[str | None] = mapped_column(String(32))
    passed_on_by: Mapped[str | None] = mapped_column(String(64))
    passed_on_at: Mapped[datetime | None]
    closed_reason: Mapped[str | None] = mapped_column(String(32))
    closed_by: Mapped[str | None] = mapped_column(String(64))
    closed_at: Mapped[datetime | None]
    level: Mapped[int] = mapped_column(default=0)
    told_at: Mapped[datetime | None]


class Notice(Base):
    """A notice about an alert on its way to someone, tried until it is sent; it never holds a child's words."""

    __tablename__ = "outbox"
    __table_args__ = (UniqueConstraint("alert_id", "kind", "to", "level"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    alert_id: Mapped[str] = mapped_column(ForeignKey("alerts.id"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    to: Mapped[str] = mapped_column(String(256))
    level: Mapped[int]
    attempts: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime] = mapped_column(index=True)
    sent_at: Mapped[datetime | None]


class StaffMember(Base):
    """Someone who may enter the staff room; `look` is how they want to see it, as digits."""

    __tablename__ = "staff"

    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    password_hash: Mapped[str] = mapped_column(String(256))
    roles: Mapped[list[Any]]
    failures: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    look: Mapped[str] = mapped_column(String(16), default="", server_default="")


class StaffSession(Base):
    """A signed-in staff member; only a hash of the cookie is kept."""

    __tablename__ = "staff_sessions"

    key_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(ForeignKey("staff.name"))
    form_token: Mapped[str] = mapped_column(String(64))
    last_at: Mapped[datetime]


class StaffDeed(Base):
    """What staff did, and when; never a person's words."""

    __tablename__ = "staff_deeds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(64))
    deed: Mapped[str] = mapped_column(String(64))
    about: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


class ReturnCode(Base):
    """The way back to a visit: only a slow hash of its words, with a key that is not in the database."""

    __tablename__ = "return_codes"

    code_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    visit_id: Mapped[str] = mapped_column(ForeignKey("visits.id"), unique=True)
    made_at: Mapped[datetime]


class HearBack(Base):
    """Someone who wants to hear what was found: `way` is `return` or `telegram`, `reach` is sealed to this machine."""

    __tablename__ = "hear_back"

    visit_id: Mapped[str] = mapped_column(ForeignKey("visits.id"), primary_key=True)
    way: Mapped[str] = mapped_column(String(16))
    reach: Mapped[bytes | None] = mapped_column(LargeBinary)
    asked_at: Mapped[datetime]
    told_at: Mapped[datetime | None]


class Erasure(Base):
    """What must stay gone when a backup is put back: a hash of what it was, so that the list itself tells nothing."""

    __tablename__ = "erasures"

    id: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[str] = mapped_column(String(64), index=True)
    at: Mapped[datetime]


class Withdrawal(Base):
    """That someone took something back, for staff: `what` kind of thing it was, never whose and never which words."""

    __tablename__ = "withdrawals"

    id: Mapped[int] = mapped_column(primary_key=True)
    review: Mapped[str] = mapped_column(String(64), index=True)
    what: Mapped[str] = mapped_column(String(16))
    reference: Mapped[str | None] = mapped_column(String(16))
    at: Mapped[datetime]


class Recording(Base):
    """A recorded answer, sealed; `state` is `waiting` until a person has listened: then `fine`, `worrying`, `unclear`.

    `said` is what stands as the answer ("Recorded, 23 seconds"); `answered` once the dialogue has taken that. One with
    an alert stays when its visit is erased, and then nothing says whose it was. So does one that is `awaited` by a
    person who has not listened yet; once they have, it goes unless it worried them. `words` are what a member of staff
    wrote down of it, for those who can't hear it.
    """

    __tablename__ = "recordings"
    __table_args__ = (UniqueConstraint("visit_id", "message_id"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    visit_id: Mapped[str | None] = mapped_column(ForeignKey("visits.id"), index=True)
    message_id: Mapped[str] = mapped_column(String(64))
    place: Mapped[str] = mapped_column(String(128))
    review: Mapped[str] = mapped_column(String(64), index=True)
    area: Mapped[str | None] = mapped_column(String(64))
    audience: Mapped[str | None] = mapped_column(String(16))
    kind: Mapped[str] = mapped_column(String(8))
    seconds: Mapped[int] = mapped_column(default=0)
    said: Mapped[RedactedText]
    sealed: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    answered: Mapped[bool] = mapped_column(default=False)
    awaited: Mapped[bool] = mapped_column(default=True)
    state: Mapped[str] = mapped_column(String(16), default="waiting", index=True)
    heard_by: Mapped[str | None] = mapped_column(String(64))
    heard_at: Mapped[datetime | None]
    words: Mapped[RedactedText | None]
    written_by: Mapped[str | None] = mapped_column(String(64))
    written_at: Mapped[datetime | None]
    alert_id: Mapped[str | None] = mapped_column(ForeignKey("alerts.id"))
    at: Mapped[datetime]
