"""What must be said in a channel's own way."""

from __future__ import annotations

from bot.messages import Contact, Say, Utterance, say


def code_help(channel: str) -> tuple[Utterance, ...]:
    """Say where a return code is shown: on a page of its own, or for a typed command."""
    if channel == "web":
        return (Utterance(Say("mine-code-page"), contacts=(Contact(Say("mine-link"), url="/mine"),)),)
    return (say("mine-code-command"),)
