"""Answers by quality indicator, for those who write the report: how often each was given, in visits that were sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from starlette.responses import Response

from bot.dialogue.review_questions import DECLINED, INDICATORS
from bot.dialogue.reviews import Question, Review
from bot.dialogue.values import choice_of
from bot.errors import ContentError
from bot.messages import Input, Say
from bot.staff.room import Ask, Room
from bot.transcripts.tables import Answer, Visit

Given = Mapping[str, Counter[str | None]]
"""Answers by question: how often each value was given; None is words alone."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question, and how often each answer to it was given; `words` counts those in people's own words."""

    question: str
    counts: tuple[tuple[str, int], ...]
    words: int


@dataclass(frozen=True, slots=True)
class Indicated:
    """One indicator, and the questions that tell about it; `id` is None for those that tell about none."""

    id: str | None
    asked: tuple[Asked, ...]


def page(room: Room, ask: Ask) -> Response:
    """Show the answers to one review by indicator; without one chosen, to the first that is live."""
    reviews = sorted((r for r in room.house.reviews.all() if r.questions), key=lambda r: (r.practice, r.name))
    name = ask.fields.one_of("review", [review.name for review in reviews])
    chosen = next((review for review in reviews if review.name == name), reviews[0] if reviews else None)
    found = _grouped(room, chosen) if chosen else []
    return room.page(
        ask, "indicators.html", 422 if ask.fields.problems else 200, found=found, chosen=chosen,
        reviews=[review.name for review in reviews],
    )  # fmt: skip


def indicator_of(room: Room, review: str, place: str) -> str | None:
    """Return the indicator that the question at a place tells about, if any."""
    try:
        questions = room.house.reviews.get(review).questions
    except ContentError:
        return None  # the review's file is gone; its answers stay
    return next((q.indicator for q in questions if place == f"listen/{q.id}"), None)


def _grouped(room: Room, review: Review) -> list[Indicated]:
    with room.house.database.reading() as session:
        given = _given(session, review)
    parts = [(id, [q for q in review.questions if q.indicator == id]) for id in (*INDICATORS, None)]
    return [Indicated(id, tuple(_asked(room, review, q, given) for q in asked)) for id, asked in parts if asked]


def _given(session: Session, review: Review) -> Given:
    sent = (
        select(Answer.place, Answer.choice, func.count())
        .join(Visit, Visit.id == Answer.visit_id)
        .where(Visit.review == review.name, Visit.sent_at.is_not(None))
        .where(Answer.choice.is_not(None) | Answer.words.is_not(None))
        .group_by(Answer.place, Answer.choice)
    )
    given: dict[str, Counter[str | None]] = {}
    for place, value, many in session.execute(sent):
        for part in value.split("+") if value else (None,):
            given.setdefault(place, Counter())[part] += many
    return given


def _asked(room: Room, review: Review, question: Question, given: Given) -> Asked:
    found = given.get(f"listen/{question.id}", Counter())
    counts = [(_label(room, review, question, value), many) for value, many in found.most_common() if value]
    return Asked(room.say(review.ask(question).say), tuple(counts), found[None])


def _label(room: Room, review: Review, question: Question, value: str) -> str:
    if value in DECLINED:
        return room.say(Say(f"choice-{value}"))
    choice = None if question.input is Input.LINE else choice_of(review.ask(question), value)
    return room.say(choice.say) if choice else value
