"""What a review asks of whom: how many questions, about how long they take, and which answers may mean harm."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from bot.dialogue.review_model import Review
from bot.dialogue.review_questions import ANSWERED, HIGHEST, LOWEST, PILES, Age, Audience, Question, span

PEOPLE: tuple[tuple[Audience, str | None], ...] = (
    (Audience.CHILD, Age.UNDER_12), (Audience.CHILD, Age.OVER_12), (Audience.YOUNG_PERSON, None),
    (Audience.PARENT_CARER, None), (Audience.OTHER, None),
)  # fmt: skip
"""Everyone who may be asked something different: audience and age."""

SECONDS: Mapping[str, int] = {
    "feelings": 8, "yes-no": 8, "choice": 10, "several": 15, "cards": 25, "line": 10, "words": 40, "recording": 40,
}  # fmt: skip
"""What we reckon that a quick person takes to read and answer a question; nobody was timed."""
AROUND = 70
"""Seconds for who, age, area and agreeing at the start, and for reading it through at the end."""

Weight = Callable[[Question], int]


@dataclass(frozen=True, slots=True)
class Outline:
    """The questions of one kind of person: without any follow-up, and on the longest way; seconds of that way."""

    fewest: int
    most: int
    seconds: int


def outline(review: Review, audience: Audience, age: str | None) -> Outline:
    """Return how many questions someone is asked, and about how long the longest way takes a quick person."""
    mine = [question for question in review.questions if question.is_asked_of(audience, age)]
    fewest = sum(question.when is None for question in mine)
    return Outline(fewest, _longest(mine, lambda q: 1), AROUND + _longest(mine, lambda q: SECONDS[q.kind]))


def concerns(question: Question) -> Iterator[tuple[str, str]]:
    """Yield each answer to a question that may mean harm, as conditions write it, with the harm."""
    yield from question.concern.items()
    for choice in question.own:
        if isinstance(choice.concern, dict):
            yield from ((f"{choice.id}:{pile}", harm) for pile, harm in choice.concern.items())
        elif choice.concern:
            yield choice.id, choice.concern


def _longest(questions: Sequence[Question], weight: Weight) -> int:
    """Return the weight of the longest way: each follow-up hangs on one question, so they make trees."""
    return sum(_from(question, questions, weight) for question in questions if question.when is None)


def _from(question: Question, questions: Sequence[Question], weight: Weight) -> int:
    followed = [(q.when, q) for q in questions if q.when is not None and q.when.question == question.id]
    ways = (
        sum(_from(q, questions, weight) for when, q in followed if when.holds({question.id: answer}))
        for answer in (_answers(question) if followed else ())
    )
    return weight(question) + max(ways, default=0)


def _answers(question: Question) -> Iterator[str]:
    """Yield answers that open different follow-ups; of those with many parts the single ones and the fullest."""
    ids = [choice.id for choice in question.choices]
    if question.kind == "line":
        yield from (str(n) for n in span(f"{LOWEST}-{HIGHEST}") or ())
    elif question.kind == "cards":
        yield from chain.from_iterable((f"{id}:{pile}" for id in ids) for pile in PILES)
        yield from ("+".join(f"{id}:{pile}" for id in ids) for pile in PILES)
    elif question.free:
        yield ANSWERED
    else:
        yield from ids
        if question.kind == "several":
            yield "+".join(ids)
