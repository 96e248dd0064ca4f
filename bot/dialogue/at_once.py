"""Answers that need no engine: an empty message, one that is too long, a button we never offered."""

from __future__ import annotations

from bot.dialogue.reading import Heard
from bot.messages import Reply, Utterance, say


def answer_at_once(heard: Heard) -> Reply | None:
    """Return the answer if the engine is not needed for it, with the open question again."""
    if heard.too_long:
        return _then_ask(heard, say("too-long"))
    if heard.message.choice and heard.choice is None:
        return _then_ask(heard, say("unknown-button"))
    if heard.choice is None and not heard.words:
        return _then_ask(heard, say("empty-message"))
    return None


def _then_ask(heard: Heard, utterance: Utterance) -> Reply:
    return Reply((utterance,) if heard.asked is None else (utterance, heard.asked))
