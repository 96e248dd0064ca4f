"""How a reply looks on Telegram: plain text, one big button for each choice, and the tools that are always there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from bot.channels.hard_words import asks, hard_words
from bot.channels.plain import TOGETHER, Offer, Screen, in_parts, last_asked, offers_of, paragraphs, safe
from bot.channels.telegram_keys import ChatKeys
from bot.channels.telegram_line import Keyboard
from bot.channels.telegram_sheets import SHEET, TOKEN, Sheet
from bot.replies.words import Bubble, Button
from bot.transcripts.tables import Visit

if TYPE_CHECKING:
    from bot.app import House
    from bot.channels.front_desk import Spoken

LONGEST = 4096
LONGEST_LABEL = 64
STEERING = ("/skip_question", "/go_back_change_answer")
"""Tools that mean the question they stand under, and no other."""
ANYTIME = ("/stop_pause", "/help_now")
HELP = "/help_now"
LISTEN = "/read_aloud"
"""The button that has a reply read; a channel does that by itself, and it takes no turn."""
COMMANDS = ("start", "menu", "help", "skip", "back", "stop", "simple", "pictures", "usual", "code", "exit")


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a button means: the value, the words on it, and the question it stood under."""

    value: str
    label: str
    question_id: str | None


class Views:
    """Puts replies into Telegram's form, and reads its buttons back."""

    def __init__(self, house: House, keys: ChatKeys, web_address: str) -> None:
        self._house, self._keys, self._web_address = house, keys, web_address

    def texts(self, bubbles: Sequence[Bubble], visit: Visit | None, before: Sequence[str] = (), *after: str,
              state: str = "") -> list[str]:  # fmt: skip
        """Return a reply as messages, mostly one; of a long list of choices only those of the page in `state`."""
        asked = last_asked(bubbles)
        if asked is None or visit is None:
            return in_parts([*before, *paragraphs(bubbles), *after], LONGEST)
        shown = partial(self._sheet(asked, visit).shown, state)
        return in_parts([*before, *paragraphs(bubbles, partial(self._how, visit), shown), *after], LONGEST)

    def keyboard(self, bubbles: Sequence[Bubble], visit: Visit, state: str = "") -> Keyboard:
        """Return the buttons under a reply: its choices, each in a row of its own, then the tools."""
        asked = last_asked(bubbles)
        if asked is None:
            return ()
        offers = {(offer.question_id, offer.value): offer for offer in offers_of(bubbles)}
        choices = [row for bubble in bubbles for row in self._rows(bubble, asked, offers, visit, state)]
        tools = [
            [(self._label(value, visit), self._token(visit, asked.question_id, value)) for value in row]
            for row in ((*self._reading(), STEERING, ANYTIME) if asked.question_id else ((*self._reading(), (HELP,))))
        ]
        asking = [
            [(ask.label, self._token(visit, ask.question_id, ask.value))] for ask in self._words_of(bubbles, visit)
        ]
        return [*choices, *asking, *tools]

    def pressed(self, data: str, visit: Visit, replies: Sequence[Sequence[Bubble]]) -> Pressed | None:
        """Find what a button means among all that this visit was offered; None for a forged or forgotten one."""
        if (found := self.sheet(data, visit, replies)) is not None:
            asked, picked = found[1].asked, found[1].picked(data[TOKEN:])
            return Pressed(picked.value, safe(picked.label), asked.question_id) if picked else None
        for bubbles in reversed(replies):
            for offered in self._offered(bubbles, visit):
                if self._token(visit, offered.question_id, offered.value) == data:
                    return offered
        return None

    def sheet(
        self, data: str, visit: Visit, replies: Sequence[Sequence[Bubble]]
    ) -> tuple[Sequence[Bubble], Sheet] | None:
        """Find the sheet that a button turns, and the reply that it stands under; None for another button."""
        if len(data) <= TOKEN:
            return None
        for bubbles in reversed(replies):
            asked = last_asked(bubbles)
            if asked is not None and data.startswith(self._token(visit, asked.question_id, SHEET)):
                return bubbles, self._sheet(asked, visit)
        return None

    def first_words(self, visit: Visit) -> list[str]:
        """Return what must be read before anything else: practice, who runs it, what Telegram keeps, for whom it is."""
        practice = self._house.reviews.get(visit.review).practice
        return [
            *([self.words("telegram-practice", visit)] if practice else []),
            self._who_runs_it(visit),
            self.words("telegram-servers", visit),
            self._for_whom(visit),
        ]

    def commands(self) -> list[tuple[str, str]]:
        """Return Telegram's list of commands."""
        return [(name, self.words(f"telegram-command-{name}")) for name in COMMANDS]

    def words(self, id: str, visit: Visit | None = None, **args: str) -> str:
        """Return one sentence of this channel."""
        return safe(self._house.desk.words(id, visit, **args))

    def _sheet(self, asked: Bubble, visit: Visit) -> Sheet:
        words = partial(self.words, visit=visit)
        return Sheet(asked, self._token(visit, asked.question_id, SHEET), words)

    def _rows(
        self, bubble: Bubble, asked: Bubble, offers: Mapping[tuple[str | None, str], Offer], visit: Visit, state: str
    ) -> list[list[tuple[str, str]]]:
        def one(button: Button) -> tuple[str, str]:
            offer = offers[bubble.question_id, button.value]
            label = offer.label if offer.free else offer.line
            return _short(label), self._token(visit, bubble.question_id, button.value)

        if bubble is not asked:
            return [[one(button)] for button in bubble.buttons]
        return [[(_short(label), data) for label, data in row] for row in self._sheet(asked, visit).rows(state, one)]

    def _how(self, visit: Visit, bubble: Bubble) -> str | None:
        return self.words(f"telegram-how-{bubble.input.value}", visit) if bubble.input in TOGETHER else None

    def _who_runs_it(self, visit: Visit) -> str:
        name = self._house.operator.name
        return self.words("telegram-run-by" if name else "telegram-not-inspectorate", visit, name=name)

    def _for_whom(self, visit: Visit) -> str:
        if self._web_address:
            return self.words("telegram-under-16-at", visit, address=self._web_address)
        return self.words("telegram-under-16", visit)

    def _offered(self, bubbles: Sequence[Bubble], visit: Visit) -> Iterator[Pressed]:
        for bubble in bubbles:
            for button in bubble.buttons:
                yield Pressed(button.value, safe(button.label), bubble.question_id)
        asked = last_asked(bubbles)
        if asked is not None:
            yield from self._words_of(bubbles, visit)
            for value in (LISTEN, *STEERING, *ANYTIME):
                yield Pressed(value, self._label(value, visit), asked.question_id)

    def _words_of(self, bubbles: Sequence[Bubble], visit: Visit) -> Iterator[Pressed]:
        asked = last_asked(bubbles)
        for word in hard_words(bubbles):
            label = self.words("hard-word-ask", visit, word=word.word)
            yield Pressed(asks(word), label, asked.question_id if asked else None)

    def _reading(self) -> tuple[tuple[str, ...], ...]:
        return ((LISTEN,),) if self._house.speech.notes else ()

    def _token(self, visit: Visit, question_id: str | None, value: str) -> str:
        return self._keys.token(visit.id, question_id, value)

    def _label(self, value: str, visit: Visit) -> str:
        return self.words(f"button-{value[1:].replace('_', '-')}", visit)


def screen_of(spoken: Sequence[Spoken]) -> Screen:
    """Return what is on the screen after a whole conversation."""
    screen = Screen()
    for turn in spoken:
        screen = screen.after(turn.bubbles)
    return screen


def _short(label: str) -> str:
    label = " ".join(safe(label).split())
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1]}…"
