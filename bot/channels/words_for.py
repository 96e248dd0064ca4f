"""What must be said in a channel's own way."""

from __future__ import annotations

from bot.messages import Choice, Contact, Kind, Say, Utterance, say


def code_help(channel: str) -> tuple[Utterance, ...]:
    """Say where a return code is shown: on a page of its own, or for a typed command."""
    if channel == "web":
        return (Utterance(Say("mine-code-page"), contacts=(Contact(Say("mine-link"), url="/mine"),)),)
    return (say("mine-code-command"),)


def offer_to_keep(channel: str) -> Utterance:
    """Offer what was said to keep or print: on a page of its own, or to be seen as one message."""
    if channel == "web":
        return Utterance(Say("mine-offer-keep"), Kind.NOTICE, contacts=(_STATEMENT,))
    return Utterance(Say("mine-offer-keep"), Kind.NOTICE, (Choice("/see_my_words", Say("button-see-my-words")),))


def how_to_keep(channel: str) -> Utterance:
    """Say, below what was said, how it can be kept."""
    if channel == "web":
        return Utterance(Say("mine-keep-page"), Kind.NOTICE, contacts=(_STATEMENT,))
    return say("mine-keep-here", Kind.NOTICE)


_STATEMENT = Contact(Say("mine-statement"), url="/mine/statement")
