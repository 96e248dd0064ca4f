"""Pictures where only text can be shown: an emoji before the words, which say it too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.replies.symbols import with_emoji
from bot.replies.words import Bubble, Button


def with_emojis(bubbles: Iterable[Bubble]) -> Iterator[Bubble]:
    """Yield bubbles with an emoji before their words and the words of their buttons, where a picture is named."""
    for bubble in bubbles:
        yield replace(
            bubble, text=with_emoji(bubble.symbol, bubble.text), buttons=_buttons(bubble.buttons),
            piles=_buttons(bubble.piles),
        )  # fmt: skip


def _buttons(buttons: Iterable[Button]) -> tuple[Button, ...]:
    return tuple(replace(button, label=with_emoji(button.symbol, button.label)) for button in buttons)
