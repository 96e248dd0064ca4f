"""The words of the actions: a goal is a path of steps, a step is one thing asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from sqlalchemy.orm import Session

from actions.ground import Ground
from bot.dialogue.review_questions import PRIVATE, UNSURE
from bot.dialogue.values import choice_of
from bot.messages import Choice, Input, Kind, Say, Utterance
from bot.transcripts.redaction import RedactedText
from bot.transcripts.tables import Answer, Visit

Answers = Mapping[str, Answer]
"""A visit's answers by place."""


NOT_SURE = "not-sure"
UNDER_12 = "under-12"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing asked: `place` is its id in the visit, `before` is said ahead of it.

    A `commented` step keeps words that were typed instead of a choice beside that choice. A `declinable` one also
    offers "I don't know" and "I'd rather not say".
    """

    place: str
    ask: Say
    choices: tuple[Choice, ...] = ()
    free_words: bool = False
    sealed: bool = False
    skippable: bool = True
    before: tuple[Utterance, ...] = ()
    commented: bool = False
    declinable: bool = False
    input: Input = Input.BUTTONS
    piles: tuple[Choice, ...] = ()
    progress: Say | None = None
    unseen: tuple[Choice, ...] = ()

    def utterance(self) -> Utterance:
        """Return the step as it is asked."""
        return Utterance(
            self.ask, Kind.ASK, (*self.choices, *self._ways_out()), question_id=self.place,
            free_words=self.free_words, sealed=self.sealed, input=self._input(), piles=self.piles,
            progress=self.progress, unseen=self.unseen,
        )  # fmt: skip

    def meant(self, value: str) -> Choice | None:
        """Return the answer that `value` is, or None when it is none."""
        return choice_of(self.utterance(), value)

    def together(self, value: str, before: str | None, spread: bool) -> str:
        """Return an answer with what was sorted before it: a card stays in its pile until it is sorted anew.

        `spread`: a pile was given to all at once, which means all that were left.
        """
        if self.input is not Input.CARDS or before is None or not self.offers(before):
            return value
        earlier, now = _piles(before), _piles(value)
        most = Counter(now.values()).most_common()
        if spread and (len(most) == 1 or most[0][1] > most[1][1]):
            now = {card: pile for card, pile in now.items() if card not in earlier or pile != most[0][0]}
        choice = self.meant("+".join(f"{card}:{pile}" for card, pile in {**earlier, **now}.items()))
        return choice.value if choice else value

    def left(self, value: str) -> tuple[Choice, ...]:
        """Return the cards that an answer leaves unsorted."""
        if self.input is not Input.CARDS or not self.offers(value):
            return ()
        return tuple(card for card in self.choices if card.value not in _piles(value))

    def offers(self, value: str) -> bool:
        """Say whether `value` is an answer."""
        return self.meant(value) is not None

    def _input(self) -> Input:
        return Input.WORDS if self.free_words and self.input is Input.BUTTONS else self.input

    def _ways_out(self) -> tuple[Choice, ...]:
        if not self.declinable:
            return ()
        # "I am not sure" is how a question with that choice says "I don't know": both would be one too many.
        unsure = any(choice.value == NOT_SURE for choice in self.choices)
        return tuple(_way_out(name) for name in (UNSURE, PRIVATE) if not (unsure and name == UNSURE))


def _piles(value: str) -> dict[str, str]:
    return {card: pile for card, _, pile in (part.partition(":") for part in value.split("+"))}


def yes_no(yes: str = "choice-yes") -> tuple[Choice, Choice]:
    """Return the two choices of a question that is answered with yes or no; `yes` may say what it does."""
    return Choice("yes", Say(yes)), Choice("no", Say("choice-no"))


def _way_out(name: str) -> Choice:
    return Choice(f"/{name.replace('-', '_')}", Say(f"button-{name}"))


@dataclass(frozen=True, slots=True)
class Given:
    """What a message gives: a choice, or words that may be kept; `place` is the question it names.

    `more`: the words say more than the choice that was read out of them.
    """

    visit_id: str
    message_id: str
    place: str | None = None
    choice: str | None = None
    words: RedactedText | None = None
    sealed: bytes | None = None
    free: bool = False
    begun: str | None = None
    more: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A visit at this moment, inside one transaction."""

    ground: Ground
    session: Session
    visit: Visit
    answers: dict[str, Answer] = field(default_factory=dict)

    def choice(self, place: str) -> str | None:
        """Return the choice made at a place, if any."""
        answer = self.answers.get(place)
        return answer.choice if answer else None

    def forget(self, place: str) -> None:
        """Delete the answer at a place, if any."""
        answer = self.answers.pop(place, None)
        if answer is None:
            return
        if answer in self.session.new:
            self.session.expunge(answer)
        else:
            self.session.delete(answer)
        self.session.flush()


class Goal(Protocol):
    """Something a person came to do: give views, book a talk."""

    name: str

    def path(self, scene: Scene) -> Sequence[Step]:
        """Return the steps as they stand, given the answers so far."""
        ...

    def refuse(self, scene: Scene) -> tuple[Utterance, ...]:
        """Return why this goal cannot begin now; empty when it can."""
        ...

    def on_answer(self, scene: Scene, given: Given, step: Step) -> tuple[Utterance, ...]:
        """Do what an answer means at once, such as keeping the area with the visit."""
        ...

    def finish(self, scene: Scene, given: Given) -> tuple[Utterance, ...]:
        """Do what the end of the path means, and say so; may leave steps unanswered to go on."""
        ...
