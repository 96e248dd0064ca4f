"""Intents by what they want of us: an answer, a deed, or nothing."""

from __future__ import annotations

ASKING = frozenset({"is_it_a_robot", "change_language", "group_meeting", "read_aloud"})
COMMANDING = frozenset({
    "stop_pause", "skip_question", "go_back_change_answer", "book_start", "talk_to_human", "delete_my_data",
    "see_my_words", "change_answer", "my_code", "menu", "slower_simpler", "use_pictures", "usual_words",
})  # fmt: skip
ASIDE = frozenset({"greet", "goodbye", "smalltalk", "abuse_of_bot", "out_of_scope", "nlu_fallback"})
"""Intents that want nothing that we can give."""


def asks(intent: str) -> bool:
    """Say whether an intent asks for something that a sentence answers."""
    return intent.startswith("ask_") or intent in ASKING
