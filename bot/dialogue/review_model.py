"""What a review is made of: its words, dates and questions, as a file in data/reviews gives them."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import Field

from bot.dialogue.review_text import Ending, Id, Opening, Strict, Text, Words
from bot.errors import ContentError
from bot.messages import Argument, Kind, Say, Utterance
from bot.messages import Choice as Button

HARMS = frozenset({
    "physical_abuse", "sexual_abuse", "emotional_abuse", "neglect", "domestic_abuse", "suicidal", "self_harm",
    "bullying_violence", "harm_in_care", "fear_of_home", "unsafe_home_now", "adult_at_risk",
})  # fmt: skip
"""Kinds of harm that choosing an answer may mean; the names are the safety gate's."""

STANDARD = {"yes-no": ("yes", "no", "not-sure"), "feelings": ("happy", "ok", "sad")}
"""Choices that questions of these kinds always have; their words are `choice-<id>` in data/words."""


class Status(StrEnum):
    """Where a review stands on a day."""

    COMING = "coming"
    OPEN = "open"
    CLOSED = "closed"
    REPORTED = "reported"


class Audience(StrEnum):
    """Who may answer."""

    CHILD = "child"
    YOUNG_PERSON = "young-person"
    PARENT_CARER = "parent-carer"
    OTHER = "other"


class Choice(Strict):
    """One answer to pick; `concern` names the harm that it may mean."""

    id: Id
    text: Words | None = None
    concern: str | None = None


class Question(Strict):
    """One question, asked of the audiences that it is `for` (everyone when that is left out)."""

    id: Id
    audiences: tuple[Audience, ...] = Field(default=tuple(Audience), alias="for", min_length=1)
    kind: Literal["choice", "yes-no", "feelings", "words"]
    ask: Words
    own: tuple[Choice, ...] = Field(default=(), alias="choices")
    concern: dict[str, str] = Field(default_factory=dict)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Return the answers to pick: its own, or those that all questions of its kind have."""
        standard = STANDARD.get(self.kind, ())
        return self.own or tuple(Choice(id=id, concern=self.concern.get(id)) for id in standard)


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

    def buttons(self, question: Question) -> tuple[Button, ...]:
        """Return the choices of a question as buttons; their value is the choice's id."""
        return tuple(Button(choice.id, self._label(question, choice), choice.concern) for choice in question.choices)

    def ask(self, question: Question) -> Utterance:
        """Return the question as it is asked, with its choices; free words where it has none."""
        buttons = self.buttons(question)
        say = Say(f"{self.name}/{question.id}")
        return Utterance(say, Kind.ASK, buttons, question_id=question.id, free_words=not buttons)

    def words(self, place: str, level: str) -> str | None:
        """Return the words of a place, `<question>` or `<question>/<choice>`, at a level."""
        text = self._texts.get(place)
        return text.at(level) if text else None

    @property
    def _texts(self) -> dict[str, Text]:
        texts = {place: getattr(self, place) for place in PLACES if self.has(place)}
        for question in self.questions:
            texts[question.id] = question.ask
            texts |= {f"{question.id}/{choice.id}": choice.text for choice in question.own if choice.text}
        return texts

    def _label(self, question: Question, choice: Choice) -> Say:
        return Say(f"{self.name}/{question.id}/{choice.id}" if choice.text else f"choice-{choice.id}")
