"""Bubbles as plain lines, and what is on a person's screen: for channels that have only text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, pairwise

from bot.dialogue.typed import Option, typed_value
from bot.messages import Input, Kind
from bot.replies.numbers import apart
from bot.replies.paged import pages
from bot.replies.words import Bubble, Button, ContactLine

TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of what follows: they could make our words read as other words."""


TOGETHER = frozenset({Input.SEVERAL, Input.CARDS, Input.LINE})
"""Inputs whose answer may be typed as more than one choice, or as a number that is no place in a list."""
PICTURE_BEFORE = re.compile(r"^[^\w\s]+\s+")


@dataclass(frozen=True, slots=True)
class Offer:
    """A choice on the screen: `number` is how it may be typed, `free` if typed words are an answer there.

    A `part` is no answer by itself: a card that needs a pile, a number that is itself.
    """

    number: int
    value: str
    label: str
    question_id: str | None
    free: bool
    part: bool = False

    @property
    def line(self) -> str:
        """Return the choice as it is printed. Beside a free-words question a bare number is an answer: so "/2"."""
        return f"/{self.number} {self.label}" if self.free else f"{self.number}. {self.label}"

    @property
    def words(self) -> str:
        """Return the words that it was read out of, for the safety gate; none where a number or a label was typed."""
        return "" if self.number else self.label

    def is_meant(self, typed: str) -> bool:
        """Say whether typed words are this choice and nothing else."""
        word = typed.strip().casefold()
        if self.part:
            return False
        if word == f"/{self.number}":
            return True
        return not self.free and word.strip(" .!") in {str(self.number), *spoken_forms(self.label)}


How = Callable[[Bubble], str | None]
Shown = Callable[[Sequence[Offer]], Sequence[Offer]]


@dataclass(frozen=True, slots=True)
class Screen:
    """What a person is looking at: the open question, the choices that can be made, whether words are the answer."""

    question_id: str | None = None
    offers: tuple[Offer, ...] = ()
    input: Input = Input.BUTTONS
    piles: tuple[Button, ...] = ()
    free: bool = False

    def after(self, bubbles: Sequence[Bubble]) -> Screen:
        """Return the screen once these bubbles are shown; a signpost leaves the question and its choices standing."""
        asked = last_asked(bubbles)
        if asked is None:
            return self
        offers = offers_of(bubbles)
        if not offers and asked.question_id == self.question_id:
            return self
        return Screen(asked.question_id, offers, asked.input, asked.piles, asked.free_words)

    def meant(self, typed: str) -> Offer | None:
        """Return the choice that was typed, by its number or its words; several, or cards in piles, as one."""
        return next((offer for offer in self.offers if offer.is_meant(typed)), None) or self._together(typed)

    def _together(self, typed: str) -> Offer | None:
        if self.input not in TOGETHER:
            return None
        # By the numbers of this screen: something else may have come before the question.
        offers = [o for o in self.offers if o.question_id == self.question_id and not o.value.startswith("/")]
        options = [Option(offer.value, offer.label, offer.number) for offer in offers]
        piles = [Option(pile.value, pile.label, 0) for pile in self.piles]
        value = typed_value(self.input, options, piles, typed)
        return Offer(0, value, typed, self.question_id, False) if value else None


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
    choices = [(button, bubble) for bubble in bubbles for button in bubble.buttons if not _is_number(button, bubble)]
    numbers = [
        Offer(0, button.value, button.label, bubble.question_id, True, part=True)
        for bubble in bubbles for button in bubble.buttons if _is_number(button, bubble)
    ]  # fmt: skip
    free = asked.free_words or bool(numbers)
    offers = [
        Offer(n, button.value, button.label, bubble.question_id, free, part=_is_card(button, bubble))
        for n, (button, bubble) in enumerate(choices, start=1)
    ]
    return (*numbers, *offers)


def on_page(asked: Bubble | None, page: int) -> Shown:
    """Return what leaves, of the choices of this bubble, only those of one page."""
    if asked is None or not asked.pages:
        return lambda offers: offers
    values = {button.value for button in pages(asked)[page]}
    return lambda offers: [o for o in offers if o.question_id != asked.question_id or o.value in values]


def later_pages(bubbles: Sequence[Bubble]) -> list[str]:
    """Return the choices of what is asked page by page, the second page first and the first one last."""
    asked = last_asked(bubbles)
    if asked is None or not asked.pages:
        return []
    offers = [offer for offer in offers_of(bubbles) if offer.number and offer.question_id == asked.question_id]
    found = ["\n".join(o.line for o in on_page(asked, n)(offers)) for n in range(len(asked.pages))]
    return [safe(page) for page in (*found[1:], found[0]) if page]


def _is_number(button: Button, bubble: Bubble) -> bool:
    """Say whether a button is a number on a line: typed, that is itself and no place in a list."""
    return bubble.input is Input.LINE and not button.value.startswith("/")


def _is_card(button: Button, bubble: Bubble) -> bool:
    return bubble.input is Input.CARDS and not button.value.startswith("/")


def paragraphs(bubbles: Sequence[Bubble], how: How = lambda _: None, shown: Shown = lambda offers: offers) -> list[str]:
    """Return a reply as paragraphs: words, places to get help, numbered choices; a summary is one paragraph.

    `how` says how a question of a kind is answered on this channel, `shown` which of a long list of choices are.
    """
    offers, made = iter([offer for offer in offers_of(bubbles) if offer.number]), list[str]()
    for is_summary, group in groupby(bubbles, key=lambda bubble: bubble.kind is Kind.SUMMARY):
        parts = list(chain(*(_parts(bubble, shown(_of(bubble, offers)), how(bubble)) for bubble in group)))
        made += ["\n".join(parts)] if is_summary else parts
    return [safe(paragraph) for paragraph in made]


def safe(text: str) -> str:
    """Return text without control characters, which could change what a screen shows, or the terminal itself.

    Only marks of ours stay, that keep the order of a phone number.
    """
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\t", " ")
    plain = (c for c in text if c == "\n" or (unicodedata.category(c) not in {"Cc", "Cs"} and c not in TURNING))
    return apart("".join(plain))


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


def _of(bubble: Bubble, offers: Iterator[Offer]) -> list[Offer]:
    return [next(offers) for button in bubble.buttons if not _is_number(button, bubble)]


def _parts(bubble: Bubble, offers: Sequence[Offer], how: str | None) -> list[str]:
    choices = [offer.line for offer in offers]
    if not bubble.contacts:
        ends = [button.label for button in bubble.buttons if _is_number(button, bubble)]
        asked = [bubble.text, *filter(None, (bubble.progress, how)), *(ends[:1] + ends[-1:])]
        return ["\n".join([*asked, *choices])]
    # A line of space between the places to get help: the numbers must be found at a glance.
    return [bubble.text, *("\n".join(_help(contact)) for contact in bubble.contacts), *choices]


def _help(contact: ContactLine) -> Iterable[str]:
    reach = contact.number or (contact.href or "").removeprefix("tel:")
    yield f"{contact.name}: {reach}" if reach else contact.name
    if contact.number and contact.href and not contact.href.startswith(("tel:", "sms:")):
        yield contact.href
    yield from contact.notes
