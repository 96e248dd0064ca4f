"""What a word means, for the actions that say it."""

from __future__ import annotations

from functools import lru_cache

from bot.dialogue.reviews import Reviews
from bot.messages import Utterance, say
from bot.replies.glossary import PREFIX
from bot.replies.words import Words


def meaning(question: str | None, pressed: str = "") -> Utterance:
    """Return what the word in a question means, or the one that a button named; else how to ask."""
    id = f"{PREFIX}{pressed.replace('.', '-')}"
    if pressed and any(word.id == id for word in _words().glossary()):
        return say(id)
    word = _words().asked_about(question or "")
    return say(word.id if word else "explain-word")


@lru_cache(maxsize=1)
def _words() -> Words:
    return Words(Reviews({}))
