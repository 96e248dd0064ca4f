"""The questions of a review: their kinds, their choices, whom they are asked, and when a follow-up is asked.

How each of them is written in a file stands at the top of review_model.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from bot.dialogue.review_text import Id, Strict, SymbolName, Words
from bot.messages import Input

HARMS = frozenset({
    "physical_abuse", "sexual_abuse", "emotional_abuse", "neglect", "domestic_abuse", "suicidal", "self_harm",
    "bullying_violence", "harm_in_care", "fear_of_home", "unsafe_home_now", "adult_at_risk",
})  # fmt: skip
"""Kinds of harm that choosing an answer may mean; the names are the safety gate's."""

STANDARD = {"yes-no": ("yes", "no", "not-sure"), "feelings": ("happy", "ok", "sad")}
"""Choices that questions of these kinds always have; their words are `choice-<id>` in data/words."""
FIVE_FACES = ("happy", "ok", "sad", "worried", "angry")

SHARED = frozenset({
    "yes", "no", "not-sure", "sometimes", *FIVE_FACES, "always", "never", "none", "other",
})  # fmt: skip
"""Choices whose words are the same in every review: `choice-<id>` in data/words."""

PILES = ("good", "mixed", "hard")
"""What cards are sorted into, a three-point mat; their words are `pile-<id>` in data/words."""

NONE = "none"
"""The choice that means none of the others: among several it is never kept beside another."""

UNSURE, PRIVATE = "dont-know", "rather-not-say"
DECLINED = (UNSURE, PRIVATE)
"""Answers that are none, kept apart: "I don't know" and "I'd rather not say"."""
ANSWERED = "answered"
"""In a condition: anything was given, be it words."""

INPUTS: Mapping[str, Input] = {
    "feelings": Input.BUTTONS, "yes-no": Input.BUTTONS, "choice": Input.BUTTONS, "several": Input.SEVERAL,
    "cards": Input.CARDS, "line": Input.LINE, "words": Input.WORDS, "recording": Input.RECORDING,
}  # fmt: skip
"""How each kind is answered."""
FREE = frozenset({"words", "recording"})
"""Kinds whose answer is whatever is typed."""
LOWEST, HIGHEST = 0, 10


class Audience(StrEnum):
    """Who may answer."""

    CHILD = "child"
    YOUNG_PERSON = "young-person"
    PARENT_CARER = "parent-carer"
    OTHER = "other"


class Age(StrEnum):
    """How old a child or young person is; a young person counts as 12 or over without being asked."""

    UNDER_12 = "under-12"
    OVER_12 = "12-or-over"


def _text(value: Any) -> Any:
    # In YAML 5.4 and 7 are numbers; here they are names.
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _texts(value: Any) -> Any:
    return [_text(part) for part in value] if isinstance(value, list | tuple) else [_text(value)]


def _keys(value: Any) -> Any:
    return {_text(key): harm for key, harm in value.items()} if isinstance(value, dict) else value


Names = Annotated[
    tuple[str, ...], BeforeValidator(_texts, json_schema_input_type=str | int | float | list[str | int | float])
]
Harm = Annotated[str, WithJsonSchema({"type": "string", "enum": sorted(HARMS)})]
Concerns = Annotated[dict[str, Harm], BeforeValidator(_keys, json_schema_input_type=dict[str, Harm])]
INDICATORS = ("2.1", "5.3", "5.4", "9.2")
"""The quality indicators that a published source names; the others of the framework are not known to us."""
Indicator = Annotated[
    Literal["2.1", "5.3", "5.4", "9.2"], BeforeValidator(_text),
    WithJsonSchema({"enum": [*INDICATORS, *map(float, INDICATORS)]}),
]  # fmt: skip


class Choice(Strict):
    """One answer to pick, or one card; `concern` names the harm that it may mean, for a card by pile."""

    id: Id
    """Small letters, digits and dashes. It is kept with each answer, so don't change it once people have answered."""
    text: Words | None = None
    """The words on the button. May be left out where `id` is one that all reviews share, such as yes or sometimes."""
    symbol: SymbolName | None = None
    """The picture on the button: a name from data/symbols/symbols.yml."""
    typed: Names = ()
    """What else people may type for it, such as [sometimes, not always]. For "Yes, …" and "No, …" much is known."""
    concern: Harm | Concerns | None = None
    """Picking it may mean harm: help is shown at once, the safeguarding lead gets an alert. A card has it by pile."""


class When(Strict):
    """A condition on the answer to an earlier question: it is one of these, or it was given and is none of those."""

    question: Id
    """The id of an earlier question, asked of everyone who may be asked this one."""
    one_of: Names = Field(default=(), alias="is")
    """Ask if the answer is one of these: a choice, a number or range (0-3), <card>:<pile>, dont-know, answered."""
    none_of: Names = Field(default=(), alias="is_not")
    """Ask if something was answered, and it is none of these."""

    def holds(self, given: Mapping[str, str]) -> bool:
        """Say whether it holds for these answers, by question; one that was not given fulfils nothing."""
        answer = given.get(self.question)
        if answer is None:
            return False
        if self.none_of:
            return answer not in DECLINED and not any(_is_among(value, answer) for value in self.none_of)
        return any(_is_among(value, answer) for value in self.one_of)


class Question(Strict):
    """One question, asked of the audiences that it is `for` (everyone when that is left out)."""

    id: Id
    """Small letters, digits and dashes; it is kept with each answer, so don't change it once people have answered."""
    audiences: tuple[Audience, ...] = Field(default=tuple(Audience), alias="for", min_length=1)
    """Who is asked. Leave it out to ask everyone."""
    age: Age | None = None
    """Only children of this age; young people count as 12 or over."""
    when: When | None = None
    """Ask only after certain answers to an earlier question."""
    kind: Literal["choice", "yes-no", "feelings", "several", "cards", "line", "words", "recording"]
    """How it is answered: faces, yes or no, one choice, several, cards on a mat, a line of 0 to 10, words, sound."""
    ask: Words
    """The question: one thing, in plain words, that leads to no answer."""
    symbol: SymbolName | None = None
    """The picture of the question: a name from data/symbols/symbols.yml."""
    own: tuple[Choice, ...] = Field(default=(), alias="choices")
    """For choice, several and cards: what to pick or sort. Four are easy; "I don't know" comes by itself."""
    faces: Literal[3, 5] = 3
    """For feelings: happy, ok and sad, or worried and angry too."""
    low: Words | None = None
    """For a line: the words for 0."""
    high: Words | None = None
    """For a line: the words for 10."""
    concern: Concerns = Field(default_factory=dict)
    """For feelings, yes-no and a line: answers that may mean harm, such as {sad: fear_of_home} or {0-2: neglect}."""
    indicator: Indicator | None = None
    """The quality indicator that it tells about."""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Return the answers to pick or the cards: its own, or those that all questions of its kind have."""
        standard = FIVE_FACES if self.kind == "feelings" and self.faces == 5 else STANDARD.get(self.kind, ())
        return self.own or tuple(Choice(id=id, concern=self.concern.get(id)) for id in standard)

    @property
    def input(self) -> Input:
        """Return how it is answered."""
        return INPUTS[self.kind]

    @property
    def free(self) -> bool:
        """Say whether the answer is whatever is typed."""
        return self.kind in FREE

    def is_asked_of(self, audience: Audience | str, age: str | None) -> bool:
        """Say whether someone of this audience and age is asked."""
        if audience == Audience.YOUNG_PERSON:
            age = Age.OVER_12
        return audience in self.audiences and self.age in {None, age}

    def knows(self, value: str) -> bool:
        """Say whether a condition may name this value: `<choice>`, `<card>:<pile>`, `3` or `0-3`, or none given."""
        if value in {ANSWERED, *DECLINED}:
            return True
        if self.kind == "line":
            return span(value) is not None
        ids = {choice.id for choice in self.choices}
        card, _, pile = value.partition(":")
        return card in ids and pile in PILES if self.kind == "cards" else value in ids


def span(text: str) -> range | None:
    """Return the numbers of the line that `3` or `0-3` names, or None."""
    match = re.fullmatch(r"(\d{1,2})(?:-(\d{1,2}))?", text)
    if match is None:
        return None
    first, last = int(match[1]), int(match[2] or match[1])
    return range(first, last + 1) if first <= last <= HIGHEST else None


def _is_among(value: str, answer: str) -> bool:
    if value == ANSWERED:
        return answer not in DECLINED
    numbers = span(value)
    if numbers is not None:
        return answer.isdecimal() and int(answer) in numbers
    return value in answer.split("+")
