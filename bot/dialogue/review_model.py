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

A choice or card is {id: bus, text: The bus, symbol: bus, typed: [coach], concern: <harm>}. `text` is words as above,
and may be left out for the ids of SHARED. `typed` is what else may be typed for it; "aye" and "nope" are known where a
choice begins with "Yes," or "No,". On a card, `concern` is by pile: {hard: fear_of_home}. A harm is one of HARMS.

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
    """Its name, as people see it on every page."""
    about: Words
    """What it is about, in one or two sentences."""
    who_asks: Words
    """Who asks, and what they do."""
    why: Words
    """Why people are asked: what it can change."""
    for_whom: Words
    """Who may take part."""
    what_happens: Words
    """What happens here: how it goes, and that one may skip and stop."""
    confidential: Words
    """What is kept private and what must be passed on. Never promise to tell nobody."""
    next: Words
    """What happens after the answers are sent."""
    when_where: Words
    """From when to when, and in which areas."""
    found: Words | None = None
    """What it found; needed once it is reported."""
    you_said: Words | None = None
    """What people said, for those who asked to hear back."""
    will_change: Words | None = None
    """What will change, for those who asked to hear back."""
    report: Words | None = None
    """Where the report is, or when it will come."""
    how_to_be_heard_now: Words | None = None
    """How to be heard while it is not open: every live review needs it."""


PLACES = tuple(Texts.model_fields)


class Contents(Texts):
    """A review file as it is written."""

    practice: bool = False
    """True for trying out: always open, labelled as practice, read by nobody."""
    areas: tuple[str, ...] = ()
    """Council areas by their ids, such as dundee-city. Leave it empty to offer all 32."""
    audiences: tuple[Audience, ...] = Field(min_length=1)
    """Who it is for, in the order of the buttons."""
    opens: Opening = None
    """The first day, such as 2027-01-22, or a month."""
    closes: Ending = None
    """The last day."""
    changes_until: Ending = None
    """The last day on which people may change or take back what they sent; `closes` when left out."""
    reported: Ending = None
    """The day its report came out."""
    undated: Status | None = None
    """Where it stands, for a review whose days are not known."""
    under_12: Literal["adult-agrees", "not-here"]
    """Children under 12: a grown-up says yes first, or they are not asked here."""
    meetings: tuple[Literal["in_person", "phone", "video"], ...] = ()
    """How a one-to-one talk can be held; leave it out for none."""
    questions: tuple[Question, ...] = ()
    """What it asks, in this order."""


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
        text = self.texts.get(place)
        return text.at(level) if text else None

    def symbol(self, place: str) -> str | None:
        """Return the name of the picture of a place, `<question>` or `<question>/<choice>`, if the file gives one."""
        text = self.texts.get(place)
        return text.symbol if text else None

    @property
    def texts(self) -> dict[str, Text]:
        """Return all words by place, made anew each time: who asks often keeps them."""
        texts: dict[str, Text] = {place: getattr(self, place) for place in PLACES if self.has(place)}
        for question in self.questions:
            texts[question.id] = _pictured(question.ask, question.symbol)
            texts |= {f"{question.id}/{c.id}": _pictured(c.text, c.symbol) for c in question.own if c.text}
            texts |= {f"{question.id}/{n}": text for n, text in _line(question).items()}
        return texts

    def _button(self, question: Question, choice: Choice) -> Button:
        say = Say(f"{self.name}/{question.id}/{choice.id}" if choice.text else f"choice-{choice.id}")
        if isinstance(choice.concern, dict):
            return Button(choice.id, say, worries=choice.concern, typed=choice.typed)
        return Button(choice.id, say, choice.concern, typed=choice.typed)

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
