"""Transcripts: the list with its filters, and one visit from its first words to its last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from urllib.parse import urlencode

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.dialogue.review_questions import DECLINED, HIGHEST, LOWEST
from bot.dialogue.reviews import Audience
from bot.dialogue.values import choice_of
from bot.messages import Input, Kind, Say, Utterance
from bot.settings import midnight
from bot.staff.fields import Fields
from bot.staff.indicators import indicator_of
from bot.staff.room import NUMBER, Ask, Room, number
from bot.staff.talk import talk, told
from bot.transcripts.records import OPENING, PastTurn
from bot.transcripts.tables import Alert, Answer, Recording, Turn, Visit

TALK = ("talk.css", "levels.css", "questions.css")
PER_PAGE = 50
MOST_PAGES = 100_000
AUDIENCES = [*(audience.value for audience in Audience), "professional"]
FILTERS = ("practice", "review", "audience", "area", "from", "to")
SPOKEN = exists().where(Turn.visit_id == Visit.id, Turn.message_id != OPENING)
"""Visits in which a person said anything: opening the page alone makes one too."""


@dataclass(frozen=True, slots=True)
class Row:
    """One visit in the list."""

    visit: Visit
    answers: int


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer in words; `words` are a person's (redacted), `label` is what a button said.

    `message_id` finds the recording that it may be, and what was written down of it.
    """

    asked: str
    words: str | None
    label: str | None
    skipped: bool
    sealed: bool
    indicator: str | None
    message_id: str


def list_page(room: Room, ask: Ask) -> Response:
    """List visits, newest first: those of live reviews, or apart from them those of practice."""
    fields = ask.fields
    practice = fields.ticked("practice")
    known = {review.name for review in room.house.reviews.all() if review.practice == practice}
    query = _filtered(room, fields, known, practice)
    page = fields.number("page", 1, MOST_PAGES, 1) or 1
    rows, more = ([], False) if fields.problems else _rows(room, query, page)
    return room.page(
        ask, "transcripts.html", 422 if fields.problems else 200, rows=rows, is_practice=practice,
        reviews=sorted(known), audiences=AUDIENCES, areas=room.house.directory.areas(),
        newer=_address(fields, page - 1) if page > 1 else None, older=_address(fields, page + 1) if more else None,
    )  # fmt: skip


def one_page(room: Room, ask: Ask) -> Response:
    """Show one transcript, and note that it was read."""
    with room.house.database.writing() as session:
        visit = visit_of(session, ask.part("number"))
        room.note(session, ask, "read-transcript", number(visit))
        answers = session.scalars(select(Answer).where(Answer.visit_id == visit.id).order_by(Answer.id)).all()
        raised = select(Alert.message_id, Alert.id).where(Alert.visit_id == visit.id)
        alerts = {message_id: id for message_id, id in session.execute(raised)}
        spoken = session.scalars(select(Recording).where(Recording.visit_id == visit.id)).all()
    turns = room.house.records.turns(visit.id)
    answered = [_answered(room, answer, visit, turns) for answer in answers]
    return room.page(
        ask, "transcript.html", visit=visit, answers=answered, alerts=alerts, components=TALK,
        talk=talk(room, turns, visit.level), told=partial(told, room),
        recordings={recording.message_id: recording for recording in spoken},
    )  # fmt: skip


def visit_of(session: Session, shown: str) -> Visit:
    """Find a visit by the number that staff see; raises HTTPException."""
    found = session.scalars(select(Visit).where(Visit.id.startswith(shown)).limit(2)).all()
    if len(shown) != NUMBER or len(found) != 1:
        raise HTTPException(404)
    return found[0]


def _filtered(room: Room, fields: Fields, known: set[str], practice: bool) -> Select[Visit]:
    trials = {review.name for review in room.house.reviews.all() if review.practice}
    query = select(Visit).where(SPOKEN, Visit.review.in_(trials) if practice else Visit.review.not_in(trials))
    if review := fields.one_of("review", known):
        query = query.where(Visit.review == review)
    if audience := fields.one_of("audience", AUDIENCES):
        query = query.where(Visit.audience == audience)
    if area := fields.one_of("area", [id for id, _ in room.house.directory.areas()]):
        query = query.where(Visit.area == area)
    return _dated(query, fields)


def _dated(query: Select[Visit], fields: Fields) -> Select[Visit]:
    first, last = fields.day("from"), fields.day("to")
    if first and last and last < first:
        fields.refuse("to", "staff-wrong-order")
    if first:
        query = query.where(Visit.started_at >= midnight(first))
    return query.where(Visit.started_at < midnight(last + timedelta(days=1))) if last else query


def _address(fields: Fields, page: int) -> str:
    kept = {name: values for name, values in fields.values.items() if name in FILTERS}
    return "/transcripts?" + urlencode({**kept, "page": page}, doseq=True)


def _rows(room: Room, query: Select[Visit], page: int) -> tuple[list[Row], bool]:
    newest = query.order_by(Visit.started_at.desc(), Visit.id).offset((page - 1) * PER_PAGE).limit(PER_PAGE + 1)
    with room.house.database.reading() as session:
        visits = session.scalars(newest).all()
        counted = select(Answer.visit_id, func.count()).where(Answer.visit_id.in_([v.id for v in visits]))
        answers: Mapping[str, int] = {visit: n for visit, n in session.execute(counted.group_by(Answer.visit_id))}
    return [Row(visit, answers.get(visit.id, 0)) for visit in visits[:PER_PAGE]], len(visits) > PER_PAGE


def _answered(room: Room, answer: Answer, visit: Visit, turns: Sequence[PastTurn]) -> Answered:
    asked = _as_asked(answer, visit, turns)
    words = str(answer.words) if answer.words is not None else None
    label, indicator = _label(room, answer, asked), indicator_of(room, visit.review, answer.place)
    return Answered(
        room.say(asked.say), words, label, answer.skipped, answer.sealed is not None, indicator, answer.message_id
    )


def _label(room: Room, answer: Answer, asked: Utterance) -> str | None:
    """Return what was picked, as the buttons said it to this person, or that they would not say."""
    if answer.choice in DECLINED:
        return room.say(Say(f"choice-{answer.choice}"))
    choice = choice_of(asked, answer.choice) if answer.choice else None
    if choice is None:
        return answer.choice
    if asked.input is Input.LINE:
        low, high = asked.choices[LOWEST].say.id, asked.choices[HIGHEST].say.id
        return room.say(Say("staff-line", {"number": choice.value, "low_id": low, "high_id": high}))
    return room.say(choice.say)


def _as_asked(answer: Answer, visit: Visit, turns: Sequence[PastTurn]) -> Utterance:
    """Find how the question was put to this person."""
    for turn in reversed(turns):
        for said in reversed(turn.reply.utterances):
            if said.question_id == answer.place and said.kind is Kind.ASK:
                return said
    return Utterance(Say(f"{visit.review}/{answer.place.rpartition('/')[2]}"))
