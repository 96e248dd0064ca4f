"""What stands on a page, thing by thing: the bubbles of a reply grouped into blocks, and the turns they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from bot.messages import Input, Kind
from bot.replies.aloud import Line, line_of_summary
from bot.replies.glossary import HardWord
from bot.replies.paged import pages
from bot.replies.words import Bubble, Button, ContactLine

if TYPE_CHECKING:
    from bot.channels.front_desk import Spoken


class Phrase(NamedTuple):
    """Some words, and the language they are in."""

    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class Block:
    """One thing on the page that we said: a bubble, or a summary with all its lines."""

    kind: Kind
    lang: str
    text: str
    lines: tuple[Phrase, ...] = ()
    line_symbols: tuple[str | None, ...] = ()
    buttons: tuple[Button, ...] = ()
    contacts: tuple[ContactLine, ...] = ()
    question_id: str | None = None
    input: Input = Input.BUTTONS
    piles: tuple[Button, ...] = ()
    progress: str | None = None
    symbol: str | None = None
    hard: tuple[HardWord, ...] = ()
    aloud: tuple[Line, ...] = ()
    pages: tuple[tuple[Button, ...], ...] = ()
    progress_lang: str = "en"
    free_words: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn as it is shown; only an `open` one still has its buttons."""

    message_id: str
    you: str | None
    blocks: tuple[Block, ...]
    open: bool

    @property
    def aloud(self) -> tuple[Line, ...]:
        """All that is heard of it, in the order it is read."""
        return tuple(line for block in self.blocks for line in block.aloud)


def blocks(bubbles: Sequence[Bubble]) -> tuple[Block, ...]:
    """Group the bubbles of one reply: the lines of a summary belong together."""
    found: list[Block] = []
    for is_summary, group in groupby(bubbles, key=lambda bubble: bubble.kind is Kind.SUMMARY):
        same = list(group)
        found += [_summary(same)] if is_summary else [_block(bubble) for bubble in same]
    return tuple(found)


def shown(spoken: Sequence[Spoken]) -> list[Turn]:
    """Return the turns as shown: buttons stay from the last turn that asked something onwards."""
    asking = [at for at, turn in enumerate(spoken) if asked_of(turn.bubbles)]
    since = asking[-1] if asking else 0
    return [Turn(turn.message_id, turn.you, blocks(turn.bubbles), at >= since) for at, turn in enumerate(spoken)]


def asked_of(bubbles: Sequence[Bubble]) -> Bubble | None:
    """Return the last of these bubbles that asks something."""
    asking = [bubble for bubble in bubbles if bubble.question_id or bubble.buttons]
    return asking[-1] if asking else None


def _block(bubble: Bubble) -> Block:
    return Block(
        bubble.kind, bubble.lang, bubble.text, (), (), bubble.buttons, bubble.contacts, bubble.question_id,
        bubble.input, bubble.piles, bubble.progress, bubble.symbol, bubble.hard, bubble.aloud,
        pages(bubble), bubble.progress_lang, bubble.free_words,
    )  # fmt: skip


def _summary(bubbles: Sequence[Bubble]) -> Block:
    first, lines = bubbles[0], tuple(Phrase(bubble.text, bubble.lang) for bubble in bubbles[1:])
    symbols = tuple(bubble.symbol for bubble in bubbles[1:])
    buttons = tuple(button for bubble in bubbles for button in bubble.buttons)
    heard = (line for number, bubble in enumerate(bubbles[1:]) for line in line_of_summary(bubble.aloud, number))
    aloud = (*first.aloud, *heard)
    return Block(
        Kind.SUMMARY, first.lang, first.text, lines, symbols, buttons, (), bubbles[-1].question_id,
        symbol=first.symbol, aloud=aloud,
    )  # fmt: skip
