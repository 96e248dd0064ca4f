"""What can be wrong with a review that each of its parts alone does not show."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from bot.dialogue.review_questions import (
    ANSWERED,
    DECLINED,
    HARMS,
    PILES,
    SHARED,
    Age,
    Audience,
    Choice,
    Question,
    When,
    span,
)
from bot.dialogue.yaml_file import Field

Problem = tuple[Field, str]
LONGEST_VALUE = 1000
"""Characters of the longest answer that a question can have; all of it goes into one column and one form field."""
MOST_CARDS = 20
FEWEST = {"choice": 2, "several": 2, "cards": 1}
"""Kinds with choices of their own, and how few they may have."""
AGED = (Audience.CHILD, Audience.YOUNG_PERSON)


def questions_problems(questions: Sequence[Question], taken: Collection[str]) -> Iterator[Problem]:
    """Yield what is wrong with the questions of a review; `taken` ids are its places."""
    seen = set(taken)
    for n, question in enumerate(questions):
        if question.id in seen:
            yield ("questions", n, "id"), f"{question.id!r} is used already"
        seen.add(question.id)
        earlier = {q.id: q for q in questions[:n]}
        everywhere = {q.id for q in questions}
        for field, what in (*_problems(question), *_condition(question, earlier, everywhere)):
            yield ("questions", n, *field), what


def _problems(question: Question) -> Iterator[Problem]:
    if any(form.count("?") > 1 for form in question.ask.all):
        yield ("ask",), "asks more than one thing"
    if question.age is Age.UNDER_12 and set(question.audiences) != {Audience.CHILD}:
        yield ("age",), "under-12 is only for children: write `for: [child]`"
    if question.age is not None and not set(question.audiences) <= set(AGED):
        yield ("age",), "only a child is asked their age: write `for: [child]` or `for: [child, young-person]`"
    yield from _own_problems(question)
    yield from _line_problems(question)
    for n, choice in enumerate(question.own):
        yield from ((("choices", n, *field), what) for field, what in _choice_problems(question, choice, n))
    for id, harm in question.concern.items():
        yield from _concern_problems(question, id, harm)


def _own_problems(question: Question) -> Iterator[Problem]:
    fewest = FEWEST.get(question.kind)
    if fewest is None and question.own:
        yield ("choices",), f"a {question.kind} question has none of its own"
    if fewest is not None and len(question.own) < fewest:
        yield ("choices",), "needs two or more" if fewest > 1 else "needs a card or more"
    if question.kind == "cards" and len(question.own) > MOST_CARDS:
        yield ("choices",), f"are too many: {MOST_CARDS} cards are the most"
    if question.faces != 3 and question.kind != "feelings":
        yield ("faces",), "is only for a feelings question"
    if question.kind in {"several", "cards"} and _longest(question) > LONGEST_VALUE:
        yield ("choices",), f"are too many: all of them together take over {LONGEST_VALUE} characters"


def _longest(question: Question) -> int:
    pile = max(map(len, PILES)) + 1 if question.kind == "cards" else 0
    return sum(len(choice.id) + pile + 1 for choice in question.own)


def _line_problems(question: Question) -> Iterator[Problem]:
    for end in ("low", "high"):
        has = getattr(question, end) is not None
        if question.kind == "line" and not has:
            yield (end,), "is missing: a line has words for both ends"
        if question.kind != "line" and has:
            yield (end,), "is only for a line"


def _choice_problems(question: Question, choice: Choice, n: int) -> Iterator[Problem]:
    if choice.id in {other.id for other in question.own[:n]}:
        yield ("id",), f"{choice.id!r} is used already"
    if choice.id in {ANSWERED, *DECLINED}:
        yield ("id",), f"{choice.id!r} comes with every question by itself"
    if choice.text is None and choice.id not in SHARED:
        yield ("text",), "is missing"
    if isinstance(choice.concern, str):
        if question.kind == "cards":
            yield ("concern",), f"a card's is by pile, such as {{hard: {choice.concern}}}"
        yield from _harm_problems(("concern",), choice.concern)
    if isinstance(choice.concern, dict):
        if question.kind != "cards":
            yield ("concern",), "by pile is only for cards"
        for pile, harm in choice.concern.items():
            if pile not in PILES:
                yield ("concern", pile), f"is no pile: {', '.join(PILES)}"
            yield from _harm_problems(("concern", pile), harm)


def _concern_problems(question: Question, id: str, harm: str) -> Iterator[Problem]:
    if question.kind == "line":
        if span(id) is None:
            yield ("concern", id), "is no part of the line: write a number or a range, such as 0-2"
    elif question.kind == "cards" or id not in {choice.id for choice in question.choices}:
        yield ("concern", id), "is none of the choices"
    elif any(choice.id == id for choice in question.own):
        yield ("concern", id), "belongs to the choice itself: {id: …, concern: …}"
    yield from _harm_problems(("concern", id), harm)


def _harm_problems(field: Field, harm: str) -> Iterator[Problem]:
    if harm not in HARMS:
        yield field, f"{harm!r} is no kind of harm: {', '.join(sorted(HARMS))}"


def _condition(question: Question, earlier: dict[str, Question], everywhere: Collection[str]) -> Iterator[Problem]:
    when = question.when
    if when is None:
        return
    if bool(when.one_of) == bool(when.none_of):
        yield ("when",), "needs either `is` or `is_not`"
    asked = earlier.get(when.question)
    if asked is None:
        later = when.question in everywhere
        yield ("when", "question"), f"{when.question!r} {'does not come before' if later else 'is no question'}"
        return
    yield from _reached(question, asked)
    yield from _values(when, asked)


def _reached(question: Question, asked: Question) -> Iterator[Problem]:
    ages = (question.age,) if question.age else (Age.UNDER_12, Age.OVER_12)
    for audience in question.audiences:
        if not all(asked.is_asked_of(audience, age) for age in ages):
            yield ("when", "question"), f"{asked.id!r} is not asked of every {audience.value} who is asked this"


def _values(when: When, asked: Question) -> Iterator[Problem]:
    for name, values in (("is", when.one_of), ("is_not", when.none_of)):
        for n, value in enumerate(values):
            if not asked.knows(value):
                yield ("when", name, n), f"{value!r} is no answer to {asked.id!r}"
