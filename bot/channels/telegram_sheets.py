"""Questions on Telegram that are more than a row of buttons: ticks, cards one at a time, numbers, pages of a long list.

Such a keyboard is a sheet. Where it stands travels in its own buttons (`data`), so nothing has to be remembered and a
restart forgets nothing. A person may forge it; then it is their own answer that they forge, and the road checks it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.channels.plain import Offer
from bot.messages import Input
from bot.replies.paged import pages
from bot.replies.words import Bubble, Button

TOKEN = 22
"""Characters of the token before the state: see ChatKeys.token."""
SHEET = "/sheet"
"""What the token of a sheet stands for; no choice has this value."""
TICKS, CARDS, PAGE, DONE = "t", "c", "p", "d"
IN_A_ROW = 6
MANY, MOST = 8, 12
"""Choices on a page at the usual level, where there would be more than MOST. The simple ones: bot/replies/paged.py."""
UNSORTED, LEFT_OUT = "0", "9"

Row = list[tuple[str, str]]
Words = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Picked:
    """A finished sheet: the value of the answer, and the words on it."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The buttons of one question in one state; `token` names both the question and the visit."""

    asked: Bubble
    token: str
    words: Words

    @property
    def items(self) -> list[Button]:
        """Return the choices that are answers."""
        return [button for button in self.asked.buttons if not _is_way(button)]

    def rows(self, state: str, one: Callable[[Button], tuple[str, str]]) -> list[Row]:
        """Return the rows of this state; `one` makes the button of a choice that is an answer by itself."""
        core, page = _split(state)
        here = self._on_page(page)
        ways = [[one(button)] for button in here if _is_way(button)]
        answers = [button for button in here if not _is_way(button)]
        rows, turning = self._answers(core, page, answers, one), self._turning(core, page)
        return [*rows, *ways, *turning] if self.asked.pages else [*rows, *turning, *ways]

    def _answers(
        self, core: str, page: int, answers: Sequence[Button], one: Callable[[Button], tuple[str, str]]
    ) -> list[Row]:
        if self.asked.input is Input.SEVERAL:
            return self._ticks(_mask(core), page, answers)
        if self.asked.input is Input.CARDS:
            return self._cards(self._piles_of(core)) if answers else []
        if self.asked.input is Input.LINE:
            numbers = [(button.value, one(button)[1]) for button in answers]
            return [numbers[at : at + IN_A_ROW] for at in range(0, len(numbers), IN_A_ROW)]
        return [[one(button)] for button in answers]

    def shown(self, state: str, offers: Sequence[Offer]) -> Sequence[Offer]:
        """Return which of the choices stand in the text on this page."""
        values = {button.value for button in self._on_page(_split(state)[1])}
        return [o for o in offers if o.question_id != self.asked.question_id or o.value in values]

    def picked(self, state: str) -> Picked | None:
        """Return the answer of a finished sheet, None while it is not finished."""
        if not state.startswith(DONE):
            return None
        if self.asked.input is Input.SEVERAL:
            ticked = [item for n, item in enumerate(self.items) if _mask(state) >> n & 1]
            return _picked([(item.value, item.label) for item in ticked])
        if self.asked.input is Input.CARDS:
            piles = {str(n): pile for n, pile in enumerate(self.asked.piles, start=1)}
            pairs = [(c, piles[p]) for c, p in zip(self.items, self._piles_of(state), strict=True) if p in piles]
            return _picked([(f"{card.value}:{pile.value}", f"{card.label}: {pile.label}") for card, pile in pairs])
        return None

    def _ticks(self, mask: int, page: int, here: Sequence[Button]) -> list[Row]:
        at = f".{page}" if page else ""
        ticks = [
            [(f"{'☑' if mask >> n & 1 else '☐'} {n + 1}. {item.label}", self._data(TICKS, f"{mask ^ 1 << n:x}{at}"))]
            for n, item in enumerate(self.items) if item in here
        ]  # fmt: skip
        return ticks + ([self._row("button-done", DONE, f"{mask:x}")] if mask else [])

    def _cards(self, piles: str) -> list[Row]:
        at = piles.find(UNSORTED)
        started = [self._row("telegram-sort-again", CARDS, "")] if at else []
        done = [self._row("button-done", DONE, piles)] if piles.strip(UNSORTED + LEFT_OUT) else []
        if at < 0:
            return done + started
        card = f"{at + 1}/{len(piles)} {self.items[at].label}"
        onto = [(f"{card}: {pile.label}", n) for n, pile in enumerate(self.asked.piles, start=1)]
        rows = [[(label, self._data(CARDS, _with(piles, at, str(n))))] for label, n in onto]
        leave = [(self.words("telegram-leave-out"), self._data(CARDS, _with(piles, at, LEFT_OUT)))]
        return [*rows, leave, *done, *started]

    def _piles_of(self, state: str) -> str:
        piles, cards = state[1:], len(self.items)
        return piles if len(piles) == cards and piles.isdecimal() and piles.isascii() else UNSORTED * cards

    def _on_page(self, page: int) -> Sequence[Button]:
        found = self._pages()
        return found[page % len(found)]

    def _pages(self) -> Sequence[Sequence[Button]]:
        if self.asked.pages or self.asked.input is not Input.BUTTONS or len(self.items) <= MOST:
            return pages(self.asked)
        ways = [button for button in self.asked.buttons if _is_way(button)]
        return [[*self.items[at : at + MANY], *ways] for at in range(0, len(self.items), MANY)]

    def _turning(self, core: str, page: int) -> list[Row]:
        many = len(self._pages())
        if many < 2:
            return []
        last = page % many == many - 1
        label = "telegram-fewer" if last else "telegram-more"
        return [[(self.words(label), f"{self.token}{core or PAGE}.{0 if last else page % many + 1}")]]

    def _row(self, label: str, kind: str, state: str) -> Row:
        return [(self.words(label), self._data(kind, state))]

    def _data(self, kind: str, state: str) -> str:
        return f"{self.token}{kind}{state}"


def _picked(parts: Sequence[tuple[str, str]]) -> Picked | None:
    if not parts:
        return None
    return Picked("+".join(value for value, _ in parts), ", ".join(label for _, label in parts))


def _mask(state: str) -> int:
    try:
        return max(0, int(state[1:] or "0", 16))
    except ValueError:
        return 0


def _split(state: str) -> tuple[str, int]:
    """Return what was picked so far, and the page."""
    core, dot, page = state.rpartition(".")
    return (core, int(page)) if dot and page.isdecimal() and page.isascii() else (state, 0)


def _is_way(button: Button) -> bool:
    """Say whether a button is no answer but a command, such as "I don't know"."""
    return button.value.startswith("/")


def _with(piles: str, at: int, pile: str) -> str:
    return piles[:at] + pile + piles[at + 1 :]
