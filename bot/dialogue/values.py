"""The value of an answer: what it means to a question that was asked, or that it means nothing there.

Every value, pressed, typed or forged, passes `choice_of` before it is an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.dialogue.review_questions import NONE
from bot.messages import Choice, Input, Say, Utterance

COMPOUND = frozenset({Input.SEVERAL, Input.CARDS})
"""Inputs whose value is made of parts, so that it is no button's."""


def choice_of(asked: Utterance, value: str) -> Choice | None:
    """Return the answer that a value is to a question, in words and with its concerns; None when it is none."""
    parts = value.split("+")
    if asked.input is Input.SEVERAL:
        return _several(asked.choices, parts)
    if asked.input is Input.CARDS:
        return _cards(asked, [part.partition(":")[::2] for part in parts])
    return next((choice for choice in (*items(asked), *asked.unseen) if choice.value == value), None)


def items(asked: Utterance) -> tuple[Choice, ...]:
    """Return the choices that are answers, cards or numbers: without commands such as "I don't know"."""
    return tuple(choice for choice in asked.choices if not choice.value.startswith("/"))


def ways_out(asked: Utterance) -> tuple[Choice, ...]:
    """Return the choices that are commands."""
    return tuple(choice for choice in asked.choices if choice.value.startswith("/"))


def _several(choices: Sequence[Choice], values: Sequence[str]) -> Choice | None:
    picked = [choice for choice in choices if choice.value in values and not choice.value.startswith("/")]
    if {choice.value for choice in picked} != set(values):
        return None
    if len(picked) > 1:
        # Without scripts nothing keeps "none of these" from being ticked beside the others.
        picked = [choice for choice in picked if choice.value != NONE]
    ids = " ".join(choice.say.id for choice in picked)
    value = "+".join(choice.value for choice in picked)
    return Choice(value, Say("answer-picked", {"picked_ids": ids}), _together(c.concern for c in picked))


def _cards(asked: Utterance, sorted_as: Sequence[Sequence[str]]) -> Choice | None:
    piles = {pile.value: pile for pile in asked.piles}
    pile_of = {card: pile for card, pile in sorted_as}
    cards = [card for card in items(asked) if card.value in pile_of]
    if len(cards) != len(sorted_as) or not set(pile_of.values()) <= piles.keys():
        return None
    ids = " ".join(f"{card.say.id}:{piles[pile_of[card.value]].say.id}" for card in cards)
    value = "+".join(f"{card.value}:{pile_of[card.value]}" for card in cards)
    concern = _together(card.worries.get(pile_of[card.value]) for card in cards)
    return Choice(value, Say("answer-picked", {"picked_ids": ids}), concern)


def _together(concerns: Iterable[str | None]) -> str | None:
    return "+".join(dict.fromkeys(concern for concern in concerns if concern)) or None
