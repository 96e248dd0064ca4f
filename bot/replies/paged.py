"""At the simple levels nobody has more than four choices before them: longer lists come in pages, on every channel.

A page of a longer list has three choices and "More"; the last one has what is left, up to four. Typing always matches
all of them. A scale (faces, numbers) and a mat of cards stay whole, because half a scale is no scale; only what is no
answer ("I don't know") goes behind "More" there. See docs/decisions/four-choices.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.dialogue.review_questions import FIVE_FACES
from bot.messages import Choice, Input, Kind, Utterance

if TYPE_CHECKING:
    from bot.replies.words import Bubble, Button

FEW = 4
"""The most choices on one page at the simple levels, "More" counted."""
WHOLE = frozenset({Input.LINE, Input.CARDS})


def sizes(utterance: Utterance, level: str) -> tuple[int, ...]:
    """Return how many choices stand on each page; nothing where one page is enough, and never beside a signpost."""
    choices = utterance.choices
    if level == "usual" or len(choices) <= FEW or utterance.kind is Kind.SIGNPOST or utterance.contacts:
        return ()
    if is_whole(utterance):
        answers = sum(not choice.value.startswith("/") for choice in choices)
        return (answers, len(choices) - answers) if answers < len(choices) else ()
    return tuple(_cut(len(choices)))


def is_whole(utterance: Utterance) -> bool:
    """Say whether the choices are a scale or a mat, which is never shown in parts."""
    return utterance.input in WHOLE or _is_five_faces(utterance.choices)


def pages(bubble: Bubble) -> tuple[tuple[Button, ...], ...]:
    """Return the choices of a bubble page by page; all on one where they are few."""
    ends = [sum(bubble.pages[:at]) for at in range(len(bubble.pages) + 1)]
    cut = tuple(bubble.buttons[a:b] for a, b in pairwise(ends))
    return cut or (bubble.buttons,)


def _cut(many: int) -> Iterator[int]:
    while many > FEW:
        yield FEW - 1
        many -= FEW - 1
    yield many


def _is_five_faces(choices: Sequence[Choice]) -> bool:
    return tuple(choice.value for choice in choices if not choice.value.startswith("/")) == FIVE_FACES
