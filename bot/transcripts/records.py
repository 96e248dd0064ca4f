"""Reading and writing visits and their turns."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from bot.dialogue.values import COMPOUND, choice_of
from bot.messages import Choice, Message, Reply, Say, Utterance
from bot.transcripts.database import Database
from bot.transcripts.erasing import GONE, OPENING, of_words
from bot.transcripts.redaction import RedactedText
from bot.transcripts.tables import Erasure, Turn, Visit
from bot.transcripts.visits import get_visit

if TYPE_CHECKING:
    from bot.dialogue.reading import Heard


@dataclass(frozen=True, slots=True)
class PastTurn:
    """A turn as it is kept: redacted words or the choice made, and what was replied."""

    visit_id: str
    message_id: str
    words: RedactedText | None
    choice: dict[str, Any] | None
    question_id: str | None
    reply: Reply
    settled: bool
    at: datetime


class Records:
    """The door to visits and transcripts."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self.database = database
        self.now = now

    def start_visit(self, channel: str, review: str, key: str | None = None, language: str = "en") -> tuple[Visit, str]:
        """Begin a visit; returns it with the key that finds it again (only its hash is stored)."""
        key = key or secrets.token_urlsafe(32)
        now = self.now()
        visit = Visit(
            id=secrets.token_hex(16), key_hash=hash_key(key), channel=channel, review=review, language=language,
            level="usual", goals=[], notices=[], started_at=now, last_at=now,
        )  # fmt: skip
        with self.database.writing() as session:
            session.add(visit)
        return visit, key

    def visit_by_key(self, key: str) -> Visit | None:
        """Find a visit by its key."""
        with self.database.reading() as session:
            return session.scalar(select(Visit).where(Visit.key_hash == hash_key(key)))

    def end_key(self, key: str) -> None:
        """Let a key open nothing any more; what was said and answered stays."""
        nobodys = hash_key(secrets.token_urlsafe(32))
        with self.database.writing() as session:
            session.execute(update(Visit).where(Visit.key_hash == hash_key(key)).values(key_hash=nobodys))

    def visit(self, visit_id: str) -> Visit:
        """Return a visit; raises UnknownVisit."""
        with self.database.reading() as session:
            return get_visit(session, visit_id)

    def change_visit(self, visit_id: str, **changes: Any) -> Visit:
        """Set columns of a visit, such as `level` or `language`."""
        with self.database.writing() as session:
            visit = get_visit(session, visit_id)
            for name, value in changes.items():
                setattr(visit, name, value)
            return visit

    def turn(self, message: Message) -> PastTurn | None:
        """Return the turn of a message seen before."""
        with self.database.reading() as session:
            turn = session.scalar(_turn_of(message))
            return None if turn is None else past(turn)

    def taken_back(self, message: Message) -> bool:
        """Say whether a message was taken back: one that comes again then must not bring its words back."""
        query = select(Erasure.id).where(Erasure.hash == of_words(message.visit_id, message.message_id)).limit(1)
        with self.database.reading() as session:
            return session.scalar(query) is not None

    def turns(self, visit_id: str) -> list[PastTurn]:
        """Return a visit's turns, oldest first."""
        query = select(Turn).where(Turn.visit_id == visit_id).order_by(Turn.id)
        with self.database.reading() as session:
            return [past(turn) for turn in session.scalars(query)]

    def last_asked(self, visit_id: str, before: str = "") -> Utterance | None:
        """Return the question or menu that is open, leaving out the turn of message `before`."""
        query = select(Turn).where(Turn.visit_id == visit_id, Turn.message_id != before).order_by(Turn.id.desc())
        with self.database.reading() as session:
            for turn in session.scalars(query.limit(20)):
                asked = Reply.from_json(turn.reply).asked
                if asked is not None:
                    return asked
        return None

    def offered(self, visit_id: str, value: str, question_id: str | None = None) -> Choice | None:
        """Return the choice that this visit was offered by that value; a forged one is None.

        Two questions may both have a "2": the one that is named comes first, and only it has a value of parts.
        """
        if value in ALWAYS_OFFERED or ASKING.fullmatch(value):
            return Choice(value, Say(f"button-{value[1:].partition('.')[0].replace('_', '-')}"))
        query = select(Turn.reply).where(Turn.visit_id == visit_id).order_by(Turn.id.desc())
        elsewhere = None
        with self.database.reading() as session:
            for reply in session.scalars(query.execution_options(yield_per=8)):
                for asked in reversed(Reply.from_json(reply).utterances):
                    choice = offer_of(asked, value)
                    if choice is not None and question_id in {None, asked.question_id}:
                        return choice
                    elsewhere = elsewhere or (None if asked.input in COMPOUND else choice)
        return elsewhere

    def held(self, visit_id: str) -> list[PastTurn]:
        """Return answers that a signpost came before and the dialogue has not heard yet."""
        query = select(Turn).where(Turn.visit_id == visit_id, Turn.held).order_by(Turn.id)
        with self.database.reading() as session:
            return [past(turn) for turn in session.scalars(query)]

    def release(self, visit_id: str, message_id: str) -> None:
        """Mark a held answer as heard by the dialogue."""
        with self.database.writing() as session:
            turn = session.scalar(select(Turn).where(Turn.visit_id == visit_id, Turn.message_id == message_id))
            if turn is not None:
                turn.held = False

    def keep_turn(self, heard: Heard, reply: Reply, language: str, held: bool = False) -> None:
        """Write a turn, or settle the one that the same message began."""
        with self.database.writing() as session:
            visit = get_visit(session, heard.visit.id)
            turn = session.scalar(_turn_of(heard.message))
            if turn is None:
                turn = Turn(visit_id=heard.visit.id, message_id=heard.message.message_id, at=self.now())
                session.add(turn)
            # Everything was taken back while this was on its road: so are these words, which were said before.
            gone = heard.visit.started_at is not None and visit.started_at != heard.visit.started_at
            turn.words = GONE if gone and heard.words else heard.words
            turn.question_id, turn.held = heard.question_id, held and not gone
            turn.choice = asdict(heard.choice) if heard.choice and (heard.command or not gone) else None
            turn.reply, turn.settled = reply.to_json(), reply.settled
            visit.last_at = self.now()
            # Only with a settled reply: one that is sent again must say again what is said once.
            told = any(utterance.say.id == "language-notice" for utterance in reply.utterances)
            if reply.settled and (language != visit.language or (told and language not in visit.notices)):
                visit.language, visit.notices = language, [*visit.notices, language]

    def keep_opening(self, visit_id: str, reply: Reply) -> None:
        """Write what we said first, before the person said anything."""
        with self.database.writing() as session:
            session.add(Turn(visit_id=visit_id, message_id=OPENING, reply=reply.to_json(), at=self.now()))


__all__ = ["OPENING", "PastTurn", "Records", "get_visit", "hash_key", "offer_of", "past"]

ASKING = re.compile(r"/ask_[a-z_]+(?:\.[a-z0-9]+)*")
"""Questions that buttons ask; with "{" behind them the engine would read what someone forged as its own entities."""

ALWAYS_OFFERED = frozenset(
    f"/{intent}"
    for intent in (
        "skip_question", "go_back_change_answer", "stop_pause", "help_now", "greet", "menu", "resume", "repeat",
        "start_again", "book_start", "give_views_start", "talk_to_human", "dont_know", "rather_not_say",
        "see_my_words", "change_answer", "change_this_answer", "delete_my_data", "my_code", "hear_back", "hear_back_no",
        "slower_simpler", "use_pictures", "usual_words",
    )
)  # fmt: skip
"""Buttons that a channel may show at any time, beside every question that can be asked."""


def offer_of(asked: Utterance, value: str) -> Choice | None:
    """Return what a value means to one thing that was asked: an answer, or a command that stood beside it."""
    if value.startswith("/"):
        return next((choice for choice in asked.choices if choice.value == value), None)
    return choice_of(asked, value)


def hash_key(key: str) -> str:
    """Return what is stored of a key: keys are 256 random bits, so a plain hash cannot be guessed back."""
    return hashlib.sha256(key.encode()).hexdigest()


def past(turn: Turn) -> PastTurn:
    """Turn a row into plain data."""
    reply = replace(Reply.from_json(turn.reply), settled=turn.settled)
    return PastTurn(
        turn.visit_id, turn.message_id, turn.words, turn.choice, turn.question_id, reply, turn.settled, turn.at
    )


def _turn_of(message: Message) -> Any:
    return select(Turn).where(Turn.visit_id == message.visit_id, Turn.message_id == message.message_id)
