"""Bubbles as plain lines, and what is on a person's screen: for channels that have only text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, pairwise

from bot.messages import Kind
from bot.replies.words import Bubble, ContactLine

TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of what follows: they could make our words read as other words."""


PICTURE_BEFORE = re.compile(r"^[^\w\s]+\s+")


@dataclass(frozen=True, slots=True)
class Offer:
    """A choice on the screen: `number` is how it may be typed, `free` if typed words are an answer there."""

    number: int
    value: str
    label: str
    question_id: str | None
    free: bool

    @property
    def line(self) -> str:
        """Return the choice as it is printed. Beside a free-words question a bare number is an answer: so "/2"."""
        return f"/{self.number} {self.label}" if self.free else f"{self.number}. {self.label}"

    def is_meant(self, typed: str) -> bool:
        """Say whether typed words are this choice and nothing else."""
        word = typed.strip().casefold()
        if word == f"/{self.number}":
            return True
        return not self.free and word.strip(" .!") in {str(self.number), *spoken_forms(self.label)}


@dataclass(frozen=True, slots=True)
class Screen:
    """What a person is looking at: the open question, and the choices that can be made."""

    question_id: str | None = None
    offers: tuple[Offer, ...] = ()

    def after(self, bubbles: Sequence[Bubble]) -> Screen:
        """Return the screen once these bubbles are shown; a signpost leaves the question and its choices standing."""
        asked = last_asked(bubbles)
        if asked is None:
            return self
        offers = offers_of(bubbles)
        if not offers and asked.question_id == self.question_id:
            return self
        return Screen(asked.question_id, offers)

    def meant(self, typed: str) -> Offer | None:
        """Return the choice that was typed, by its number or its words."""
        return next((offer for offer in self.offers if offer.is_meant(typed)), None)


def spoken_forms(label: str) -> set[str]:
    """Return what someone may type for a label: as it is, and without the picture before its words."""
    whole = label.casefold().strip(" .!")
    return {whole, PICTURE_BEFORE.sub("", whole)}


def last_asked(bubbles: Sequence[Bubble]) -> Bubble | None:
    """Return the bubble that waits for an answer."""
    return next((bubble for bubble in reversed(bubbles) if bubble.question_id or bubble.buttons), None)


def offers_of(bubbles: Sequence[Bubble]) -> tuple[Offer, ...]:
    """Number all choices of a reply."""
    asked = last_asked(bubbles)
    if asked is None:
        return ()
    choices = [(button, bubble.question_id) for bubble in bubbles for button in bubble.buttons]
    return tuple(
        Offer(number, button.value, button.label, question_id, asked.free_words)
        for number, (button, question_id) in enumerate(choices, start=1)
    )


def paragraphs(bubbles: Sequence[Bubble]) -> list[str]:
    """Return a reply as paragraphs: words, places to get help, numbered choices; a summary is one paragraph."""
    offers, made = iter(offers_of(bubbles)), list[str]()
    for is_summary, group in groupby(bubbles, key=lambda bubble: bubble.kind is Kind.SUMMARY):
        parts = list(chain(*(_parts(bubble, [next(offers) for _ in bubble.buttons]) for bubble in group)))
        made += ["\n".join(parts)] if is_summary else parts
    return [safe(paragraph) for paragraph in made]


def safe(text: str) -> str:
    """Return text without control characters, which could change what a screen shows, or the terminal itself."""
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\t", " ")
    return "".join(c for c in text if c == "\n" or (unicodedata.category(c) not in {"Cc", "Cs"} and c not in TURNING))


def in_parts(paragraphs: Iterable[str], most: int) -> list[str]:
    """Join paragraphs into as few texts as fit, cutting between paragraphs, else lines, else anywhere."""
    parts = [""]
    for paragraph in paragraphs:
        joined = f"{parts[-1]}\n\n{paragraph}".strip()
        if units(joined) <= most:
            parts[-1] = joined
        else:
            parts += _cut(paragraph, most)
    return [part for part in parts if part.strip()]


def units(text: str) -> int:
    """Return the length in UTF-16 units, the strictest way that anyone counts."""
    return len(text.encode("utf-16-le", "replace")) // 2


def _cut(text: str, most: int) -> list[str]:
    if units(text) <= most:
        return [text]
    size = most // 2  # characters: each is at most two units
    cuts = [0]
    while cuts[-1] + size < len(text):
        line = text.rfind("\n", cuts[-1] + 1, cuts[-1] + size)
        cuts.append(line if line > 0 else cuts[-1] + size)
    return [text[a:b].strip("\n") for a, b in pairwise([*cuts, len(text)])]


def _parts(bubble: Bubble, offers: Sequence[Offer]) -> list[str]:
    choices = [offer.line for offer in offers]
    if not bubble.contacts:
        return ["\n".join([bubble.text, *choices])]
    # A line of space between the places to get help: the numbers must be found at a glance.
    return [bubble.text, *("\n".join(_help(contact)) for contact in bubble.contacts), *choices]


def _help(contact: ContactLine) -> Iterable[str]:
    reach = contact.number or (contact.href or "").removeprefix("tel:")
    yield f"{contact.name}: {reach}" if reach else contact.name
    if contact.number and contact.href and not contact.href.startswith("tel:"):
        yield contact.href
    yield from contact.notes
