"""What a word means, for the actions that say it."""

from __future__ import annotations

from functools import lru_cache

from bot.dialogue.reviews import Reviews
from bot.messages import Utterance, say
from bot.replies.words import Words


def meaning(question: str | None) -> Utterance:
    """Return what the word in a question means, or how to ask when we do not have it."""
    word = _words().asked_about(question or "")
    return say(word.id if word else "explain-word")


@lru_cache(maxsize=1)
def _words() -> Words:
    return Words(Reviews({}))
