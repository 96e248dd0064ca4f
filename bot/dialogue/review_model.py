"""What a review is made of: its words, dates and questions, as a file in data/reviews gives them.

A question in a file (required: id, kind, ask):

    - id: school                     small letters, digits and dashes; unique in the review
      for: [child, young-person]     who is asked; left out: everyone the review is for
      age: 12-or-over                or under-12; only `for` children (and young people, who count as 12-or-over)
      when: {question: q, is: [a]}   a follow-up: asked only if the answer to the earlier question `q` is one of these;
                                     or `is_not: [a]`: only if something else was given. Values: a choice's id, a number
                                     or range of a line (0-3), `<card>:<pile>`, `dont-know`, `rather-not-say`, or
                                     `answered` (anything was given, so also words). `q` must come before, and be asked
                                     of everyone who is asked this.
      kind: feelings                 see below
      ask: How is school?            words: a plain sentence, or {usual: …, simple: …, symbol: <name of a picture>}
      symbol: school                 the picture of the question, where `ask` is a plain sentence
      indicator: 5.4                 the quality indicator it tells about: 2.1, 5.3, 5.4 or 9.2

Kinds, each also answered by typing:

    feelings    faces: 3 (happy, ok, sad; when left out) or 5 (and worried, angry). concern: {sad: <harm>}
    yes-no      yes, no, not-sure. concern: {no: <harm>}
    choice      choices: two or more, one is picked
    several     choices: two or more, any number is picked; the choice `none` is kept only alone
    cards       choices: the cards, each sorted into a pile: good, mixed or hard; all, some or one of them
    line        low: and high: words for both ends, 0 and 10. concern: {0-2: <harm>}
    words       free words
    recording   free words, and sound where a channel can

A choice or card is {id: bus, text: The bus, symbol: bus, concern: <harm>}. `text` is words as above, and may be left
out for the ids of SHARED. On a card, `concern` is by pile: {hard: fear_of_home}. A harm is one of HARMS.

Every question can be skipped, or answered with "I don't know" (not where the choices have not-sure, which is that) or
"I'd rather not say": these come by themselves, so no file writes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import Field

from bot.dialogue.review_questions import (
    HARMS,
    HIGHEST,
    LOWEST,
    PILES,
    STANDARD,
    Audience,
    Choice,
    Question,
    span,
)
from bot.dialogue.review_text import Ending, Opening, Strict, Text, Words
from bot.errors import ContentError
from bot.messages import Argument, Input, Kind, Say, Utterance
from bot.messages import Choice as Button

__all__ = ["HARMS", "STANDARD", "Audience", "Choice", "Contents", "Question", "Review", "Status"]


class Status(StrEnum):
    """Where a review stands on a day."""

    COMING = "coming"
    OPEN = "open"
    CLOSED = "closed"
    REPORTED = "reported"


class Texts(Strict):
    """The words of a review, by place."""

    title: Words
    about: Words
    who_asks: Words
    why: Words
    for_whom: Words
    what_happens: Words
    confidential: Words
    next: Words
    when_where: Words
    found: Words | None = None
    you_said: Words | None = None
    will_change: Words | None = None
    report: Words | None = None
    how_to_be_heard_now: Words | None = None


PLACES = tuple(Texts.model_fields)


class Contents(Texts):
    """A review file as it is written."""

    practice: bool = False
    areas: tuple[str, ...] = ()
    audiences: tuple[Audience, ...] = Field(min_length=1)
    opens: Opening = None
    closes: Ending = None
    changes_until: Ending = None
    reported: Ending = None
    undated: Status | None = None
    under_12: Literal["adult-agrees", "not-here"]
    meetings: tuple[Literal["in_person", "phone", "video"], ...] = ()
    questions: tuple[Question, ...] = ()


class Review(Contents):
    """One review; `name` is its file's."""

    name: str

    def status(self, today: date) -> Status:
        """Return where the review stands on this day; practice is always open."""
        if self.practice:
            return Status.OPEN
        if self.undated is not None:
            return self.undated
        if self.reported is not None and today >= self.reported:
            return Status.REPORTED
        if self.opens is None or today < self.opens:
            return Status.COMING
        return Status.CLOSED if self.closes is not None and today > self.closes else Status.OPEN

    def questions_for(self, audience: Audience | str) -> tuple[Question, ...]:
        """Return the questions for an audience, in the order they are asked."""
        return tuple(question for question in self.questions if audience in question.audiences)

    def question(self, id: str) -> Question:
        """Return a question by its id; raises ContentError when the file has none (it was edited)."""
        for question in self.questions:
            if question.id == id:
                return question
        raise ContentError(f"{self.name}.yml: no question {id!r}")

    def has(self, place: str) -> bool:
        """Say whether the review has words for a place that may be left out."""
        return getattr(self, place, None) is not None

    def say(self, place: str, **args: Argument) -> Say:
        """Return the id of the words at a place, such as `about`."""
        if place not in PLACES or not self.has(place):
            raise ContentError(f"{self.name}.yml: no words for {place!r}")
        return Say(f"{self.name}/{place}", args)

    def path(self, audience: Audience | str, age: str | None, given: Mapping[str, str]) -> tuple[Question, ...]:
        """Return the questions as they stand for someone, given the answers so far by question."""
        path: list[Question] = []
        for question in self.questions:
            # What was answered to a question that is not asked any more decides nothing.
            asked = {q.id: given[q.id] for q in path if q.id in given}
            if question.is_asked_of(audience, age) and (question.when is None or question.when.holds(asked)):
                path.append(question)
        return tuple(path)

    def buttons(self, question: Question) -> tuple[Button, ...]:
        """Return the choices of a question as buttons; their value is the choice's id, or the number on a line."""
        if question.kind == "line":
            return tuple(self._number(question, n) for n in range(LOWEST, HIGHEST + 1))
        return tuple(self._button(question, choice) for choice in question.choices)

    def ask(self, question: Question) -> Utterance:
        """Return the question as it is asked, with its choices and piles."""
        piles = PILES if question.input is Input.CARDS else ()
        return Utterance(
            Say(f"{self.name}/{question.id}"), Kind.ASK, self.buttons(question), question_id=question.id,
            free_words=question.free, input=question.input,
            piles=tuple(Button(pile, Say(f"pile-{pile}")) for pile in piles),
        )  # fmt: skip

    def words(self, place: str, level: str) -> str | None:
        """Return the words of a place, `<question>` or `<question>/<choice>`, at a level."""
        text = self._texts.get(place)
        return text.at(level) if text else None

    def symbol(self, place: str) -> str | None:
        """Return the name of the picture of a place, `<question>` or `<question>/<choice>`, if the file gives one."""
        text = self._texts.get(place)
        return text.symbol if text else None

    @property
    def _texts(self) -> dict[str, Text]:
        texts: dict[str, Text] = {place: getattr(self, place) for place in PLACES if self.has(place)}
        for question in self.questions:
            texts[question.id] = _pictured(question.ask, question.symbol)
            texts |= {f"{question.id}/{c.id}": _pictured(c.text, c.symbol) for c in question.own if c.text}
            texts |= {f"{question.id}/{n}": text for n, text in _line(question).items()}
        return texts

    def _button(self, question: Question, choice: Choice) -> Button:
        say = Say(f"{self.name}/{question.id}/{choice.id}" if choice.text else f"choice-{choice.id}")
        if isinstance(choice.concern, dict):
            return Button(choice.id, say, worries=choice.concern)
        return Button(choice.id, say, choice.concern)

    def _number(self, question: Question, n: int) -> Button:
        concerns = (harm for part, harm in question.concern.items() if n in (span(part) or ()))
        return Button(str(n), Say(f"{self.name}/{question.id}/{n}"), next(concerns, None))


def _pictured(text: Text, symbol: str | None) -> Text:
    return text.model_copy(update={"symbol": symbol}) if symbol and not text.symbol else text


def _line(question: Question) -> dict[int, Text]:
    if question.low is None or question.high is None:
        return {}
    ends = {LOWEST: question.low, HIGHEST: question.high}
    return {n: _end(n, ends.get(n)) for n in range(LOWEST, HIGHEST + 1)}


def _end(n: int, words: Text | None) -> Text:
    if words is None:
        return Text(usual=str(n))
    simple = f"{n} – {words.simple}" if words.simple else None
    return Text(usual=f"{n} – {words.usual}", simple=simple, symbol=words.symbol)
