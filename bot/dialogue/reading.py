"""Step one of the road: what was said, by whom, and to which question."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.dialogue.typed import Option, typed_value
from bot.dialogue.typed_beside import value_beside
from bot.dialogue.values import choice_of
from bot.errors import DatabaseAway
from bot.messages import Choice, Input, Message, Reply, Say, Utterance, say
from bot.replies.words import Words
from bot.safety.patience import Patience
from bot.transcripts.records import Records
from bot.transcripts.redaction import RedactedText
from bot.transcripts.tables import Visit

LONGEST = 20_000
"""Characters that we keep of one message; the gate still reads all of a longer one."""

COMMANDS = {
    "skip": "/skip_question", "back": "/go_back_change_answer", "stop": "/stop_pause", "help": "/help_now",
    "/simple": "/slower_simpler", "/pictures": "/use_pictures", "/usual": "/usual_words",
    "/skip": "/skip_question", "/back": "/go_back_change_answer", "/stop": "/stop_pause", "/help": "/help_now",
    "/start": "/greet", "/menu": "/menu",
}  # fmt: skip
"""Typed words that always mean a button: exactly these and nothing near them."""

HELP = frozenset({"/help_now", "/get_help_now"})
"""Buttons that show where help is; they work without a word and without a database."""


CARRY_ON, REACH = "/carry_on", "/leave_contact"
"""What stands below every signpost, and what is said of it whether it stands there or not."""

Worrying = Callable[[str | None, str], Choice | None]


@dataclass(frozen=True, slots=True)
class Heard:
    """A message with what it answers: `asked` is what was last asked, `choice` the button it means.

    `already` is the reply if the message was answered before. `words` and `sealed` are what may be kept.
    `more`: the words say more than the choice that was read out of them.
    A message that is `too_long` is read by the gate and then given back. `alone` means that the database did not
    answer in time: nothing is known of the visit, and only safety may speak.
    """

    message: Message
    visit: Visit
    asked: Utterance | None = None
    choice: Choice | None = None
    already: Reply | None = None
    words: RedactedText | None = None
    sealed: bytes | None = None
    too_long: bool = False
    alone: bool = False
    more: bool = False

    @property
    def command(self) -> str | None:
        """Return the intent that a button sends, without its slash."""
        value = self.choice.value if self.choice else ""
        return value[1:] if value.startswith("/") else None

    @property
    def question_id(self) -> str | None:
        """Return the question this answers: the one on the person's screen, else the one last asked."""
        return self.message.question_id or (self.asked.question_id if self.asked else None)

    @property
    def answers_freely(self) -> bool:
        """Say whether typed words are the answer: a free-words question is open, or a stale page names one."""
        asked = self.asked
        if self.choice is not None or asked is None or asked.question_id is None:
            return False
        return asked.free_words or self.question_id != asked.question_id

    @property
    def answers(self) -> bool:
        """Say whether the dialogue has an answer to keep: a choice, or words typed while a question is open."""
        return self.choice is not None or (self.question_id is not None and bool(self.message.text or self.words))

    @property
    def may_be_kept(self) -> str:
        """Return the typed words; nothing of a message that is too long, which the person still has before them."""
        return "" if self.too_long else self.message.text

    def kept_as(self, words: RedactedText, sealed: bytes | None) -> Heard:
        """Return the same without a trace of the typed words."""
        kept = RedactedText.stored("[sealed]") if sealed is not None else words
        return replace(self, message=replace(self.message, text=""), words=kept if kept else None, sealed=sealed)


class Reader:
    """Finds the visit, the open question and the meaning of a button or of its typed words.

    `worrying` knows the choices of all reviews that may mean harm, by question and value.
    """

    def __init__(self, records: Records, words: Words, patience: Patience, worrying: Worrying) -> None:
        self._records, self._words, self._patience, self._worrying = records, words, patience, worrying

    async def hear(self, message: Message, by: float) -> Heard:
        """Return what was heard, only what it says by itself when the database is away; raises UnknownVisit."""
        if not message.visit_id:
            return self._alone(message)
        try:
            return await self._patience.ask(lambda: self.read(message), by)
        except DatabaseAway:
            return self._alone(message)

    def _alone(self, message: Message) -> Heard:
        heard = words_alone(message)
        worry = self._worrying(message.question_id, message.choice) if message.choice else None
        return replace(heard, choice=heard.choice or worry)

    def read(self, message: Message) -> Heard:
        """Return what was heard; raises UnknownVisit."""
        visit = self._records.visit(message.visit_id)
        message = replace(message, text=cleaned(message.text))
        past = self._records.turn(message)
        if past is not None and past.settled:
            return Heard(message, visit, already=past.reply)
        if self._records.taken_back(message):
            return Heard(message, visit, already=Reply((say("mine-taken-back"),)))
        asked = self._records.last_asked(visit.id, before=message.message_id)
        heard = Heard(message, visit, asked, too_long=len(message.text) > LONGEST)
        if (choice := self._choice(heard)) is not None:
            return replace(heard, choice=choice)
        beside = self._choice_beside(heard)
        return replace(heard, choice=beside, more=beside is not None)

    def _choice(self, heard: Heard) -> Choice | None:
        message, asked = heard.message, heard.asked
        if message.choice:
            return self._records.offered(heard.visit.id, message.choice, heard.question_id)
        typed = message.text.strip().casefold()
        if typed in COMMANDS:
            return self._records.offered(heard.visit.id, COMMANDS[typed])
        if asked is None or (asked.free_words and typed.isdecimal()):
            return None
        if (next_step := self._after_signpost(asked, typed.strip(" .!"), heard.visit)) is not None:
            return next_step
        return self._typed_choice(asked, typed.strip(" .!"), heard.visit)

    def _after_signpost(self, asked: Utterance, typed: str, visit: Visit) -> Choice | None:
        """Read the words of a signpost's choices as those choices, also over a question that takes free words.

        "Let someone reach me" is understood where it is not offered, too: the answer says that it can't be done here.
        """
        offered = {choice.value.partition(".")[0]: choice for choice in asked.choices}
        if CARRY_ON not in offered:
            return None
        reach = Choice(REACH, Say("safety-choice-leave-contact"))
        meant = {REACH: reach, **{value: choice for value, choice in offered.items() if value.startswith("/")}}
        for choice in meant.values():
            labels = (self._words.text(choice.say, lang, level) for lang, level in _forms(visit))
            if typed in {label.casefold().strip(" .!") for label in labels}:
                return choice
        return None

    def _typed_choice(self, asked: Utterance, typed: str, visit: Visit) -> Choice | None:
        options = self._options(asked, visit)
        unseen = [
            Option(choice.value, self._words.text(choice.say, visit.language, visit.level), None, choice.typed)
            for choice in asked.unseen
        ]
        numbered = asked.input in {Input.BUTTONS, Input.SEVERAL}
        for option, choice in zip(options, asked.choices, strict=True):
            command = option.value.startswith("/")
            meant = {option.label.casefold().strip(" .!"), *((str(option.number),) if numbered else ())}
            meant |= {said.casefold() for said in option.typed}
            if (command or asked.input is Input.BUTTONS) and typed in {*meant, option.value.casefold()}:
                return None if command and asked.free_words else choice
        if asked.free_words:
            return None
        piles = [Option(p.value, self._words.text(p.say, visit.language, visit.level), 0) for p in asked.piles]
        answers = [option for option in options if not option.value.startswith("/")]
        value = typed_value(asked.input, [*answers, *unseen], piles, typed)
        return choice_of(asked, value) if value else None

    def _choice_beside(self, heard: Heard) -> Choice | None:
        asked, message = heard.asked, heard.message
        if asked is None or not asked.question_id or asked.free_words or message.choice or not message.text:
            return None
        if heard.question_id != asked.question_id or not asked.question_id.startswith("listen/"):
            return None  # only there are words kept beside a choice
        answers = [option for option in self._options(asked, heard.visit) if not option.value.startswith("/")]
        value = value_beside(asked.input, answers, message.text)
        return choice_of(asked, value) if value else None

    def _options(self, asked: Utterance, visit: Visit) -> list[Option]:
        return [
            Option(choice.value, self._words.text(choice.say, visit.language, visit.level), number, choice.typed)
            for number, choice in enumerate(asked.choices, start=1)
        ]


def _forms(visit: Visit) -> tuple[tuple[str, str], ...]:
    return (visit.language, visit.level), (visit.language, "usual"), (visit.language, "simple")


def words_alone(message: Message) -> Heard:
    """Return what a message says by itself: its words, and a cry for help that needs none."""
    text = cleaned(message.text)
    value = message.choice or COMMANDS.get(text.casefold(), "")
    choice = Choice(value, Say("button-help-now")) if value in HELP else None
    visit = Visit(id=message.visit_id, key_hash=message.visit_key or "", review="", language="en", level="usual",
                  goals=[], notices=[])  # fmt: skip
    return Heard(replace(message, text=text), visit, None, choice, too_long=len(text) > LONGEST, alone=True)


def cleaned(text: str) -> str:
    """Return text without control characters (they hide words and break terminals) or lone surrogates."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})
    return "".join(kept).strip()
