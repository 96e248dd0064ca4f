"""What travels the road: a message in, utterances out.

Nothing here holds a sentence. A sentence is named by a `Say`, an id with arguments, so that the same
reply can be shown again in other words: another language, a simpler level, with sound.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

Argument = str | int


@dataclass(frozen=True, slots=True)
class Say:
    """One sentence by its id: `explain-what` from data/words, or `<review>/<place>` from a review file."""

    id: str
    args: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: `value` goes back to us as it is, `say` is what the person reads.

    `concern` names the kind of harm that choosing it may mean, for the safety gate; several are joined by "+".
    A card has `worries`, such a name by pile. `typed` is what else may be typed for it.
    """

    value: str
    say: Say
    concern: str | None = None
    worries: Mapping[str, str] = field(default_factory=dict)
    typed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to reach help: its name, the number as people read it, and `tel` (E.164 or short) for a link."""

    name: Say
    number: str | None = None
    tel: str | None = None
    url: str | None = None
    notes: tuple[Say, ...] = ()


class Kind(StrEnum):
    """What an utterance is for; channels style and announce by it."""

    SAY = "say"
    ASK = "ask"
    SIGNPOST = "signpost"
    NOTICE = "notice"
    SUMMARY = "summary"


class Input(StrEnum):
    """How a question is answered; every kind also works by typing.

    The value of an answer: BUTTONS one choice's value; SEVERAL values joined by "+" (`bus+train`); CARDS
    `<card>:<pile>` joined by "+" (`school:good+home:hard`); LINE a number from 0 to 10; the others hold none.
    """

    BUTTONS = "buttons"
    SEVERAL = "several"
    CARDS = "cards"
    LINE = "line"
    WORDS = "words"
    RECORDING = "recording"


@dataclass(frozen=True, slots=True)
class Utterance:
    """One bubble: a sentence, perhaps with choices to press and places to get help.

    With `free_words`, whatever is typed next is the answer to `question_id`; with `sealed`, it identifies
    someone and is kept encrypted instead of redacted. `piles` is what cards (the choices) are sorted into;
    `progress` says how much is still to come. `unseen` is what may be typed though there is no button for it.
    """

    say: Say
    kind: Kind = Kind.SAY
    choices: tuple[Choice, ...] = ()
    contacts: tuple[Contact, ...] = ()
    question_id: str | None = None
    free_words: bool = False
    sealed: bool = False
    input: Input = Input.BUTTONS
    piles: tuple[Choice, ...] = ()
    progress: Say | None = None
    unseen: tuple[Choice, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain data for the engine's wire and the transcript."""
        return asdict(self)

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Utterance:
        """Read back what `to_json` wrote; raises KeyError or TypeError on anything else."""
        return Utterance(
            say=_say(data["say"]),
            kind=Kind(data.get("kind", "say")),
            choices=_choices(data.get("choices", ())),
            contacts=tuple(_contact(c) for c in data.get("contacts", ())),
            question_id=data.get("question_id"),
            free_words=bool(data.get("free_words", False)),
            sealed=bool(data.get("sealed", False)),
            input=Input(data.get("input", "buttons")),
            piles=_choices(data.get("piles", ())),
            progress=_say(data["progress"]) if data.get("progress") else None,
            unseen=_choices(data.get("unseen", ())),
        )


@dataclass(frozen=True, slots=True)
class Message:
    """What a person sent: typed `text`, or the `choice` of a button; never both matter.

    `message_id` is made by the sender and unique in the visit: a resend changes nothing.
    `question_id` names the question the person was looking at. `visit_key`, the hash that finds the visit, is for a
    channel that could not look it up: `visit_id` is then empty.
    """

    visit_id: str
    message_id: str
    text: str = ""
    choice: str | None = None
    question_id: str | None = None
    visit_key: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """Everything said back to one message, in order.

    Not `settled`: the engine has not taken the message yet, so the channel keeps it and sends it again.
    """

    utterances: tuple[Utterance, ...] = ()
    settled: bool = True

    def __add__(self, other: Reply) -> Reply:
        return Reply(self.utterances + other.utterances, self.settled and other.settled)

    @property
    def asked(self) -> Utterance | None:
        """Return the last thing that waits for an answer, a question or a menu."""
        asking = [utterance for utterance in self.utterances if utterance.choices or utterance.question_id]
        return asking[-1] if asking else None

    @staticmethod
    def of(*utterances: Utterance) -> Reply:
        """Build a reply from utterances in the order people read them."""
        return Reply(utterances)

    def to_json(self) -> list[dict[str, Any]]:
        """Return plain data, utterance by utterance."""
        return [utterance.to_json() for utterance in self.utterances]

    @staticmethod
    def from_json(data: Sequence[Mapping[str, Any]]) -> Reply:
        """Read back what `to_json` wrote."""
        return Reply(tuple(Utterance.from_json(item) for item in data))


def say(id: str, kind: Kind = Kind.SAY, /, **args: Argument) -> Utterance:
    """Make the plainest utterance: one sentence."""
    return Utterance(Say(id, args), kind)


def _say(data: Mapping[str, Any]) -> Say:
    return Say(str(data["id"]), dict(data.get("args", {})))


def _choices(data: Sequence[Mapping[str, Any]]) -> tuple[Choice, ...]:
    return tuple(
        Choice(c["value"], _say(c["say"]), c.get("concern"), dict(c.get("worries", {})), tuple(c.get("typed", ())))
        for c in data
    )


def _contact(data: Mapping[str, Any]) -> Contact:
    notes = tuple(_say(note) for note in data.get("notes", ()))
    return Contact(_say(data["name"]), data.get("number"), data.get("tel"), data.get("url"), notes)
