"""Hard words on channels that have only text: under a message stands how to ask for one, and it is answered there."""

from __future__ import annotations

from collections.abc import Sequence

from bot.replies.glossary import PREFIX, HardWord
from bot.replies.words import Bubble

MOST = 2
"""Words that can be asked about under one reply: more buttons than that would be harder than the words."""


def hard_words(bubbles: Sequence[Bubble]) -> list[HardWord]:
    """Return the hard words of a reply, the first of them first."""
    return list({word.id: word for bubble in bubbles for word in bubble.hard}.values())[:MOST]


def asks(word: HardWord) -> str:
    """Return the button that asks what a word means: the word stands behind the intent, as the road takes it."""
    return f"/ask_word.{word.id.removeprefix(PREFIX).replace('-', '.')}"
