"""Turning ids into words: Fluent files for our own sentences, review files for theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from fluent.runtime.types import fluent_date

from bot.errors import ContentError
from bot.messages import Argument, Choice, Contact, Input, Kind, Reply, Say, Utterance
from bot.replies import aloud, paged
from bot.replies.fluent_files import Language
from bot.replies.glossary import PREFIX, HardWord, Marked, asked_about, found_in, hard_words, marked
from bot.replies.language import direction
from bot.replies.numbers import apart
from bot.settings import DATA, SCOTLAND

LEVELS = ("usual", "simple", "symbol")
PICTURES = "symbol"
"""The level at which words have pictures beside them; the words themselves are the simple ones."""
FALLBACK = "en"
REPEATED = ("picked_id", "answer_ids", "choice_ids")
"""Arguments of a summary's line that name what was answered."""


class ReviewWords(Protocol):
    """What reviews offer: the words of `<review>/<place>` at a level, or None."""

    def words(self, id: str, level: str) -> str | None: ...


@runtime_checkable
class ReviewPictures(Protocol):
    """What reviews may offer as well: the name of the picture beside a text."""

    def symbol(self, id: str) -> str | None: ...


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A help line as it is read: `href` is a tel: or https: link."""

    name: str
    number: str | None
    href: str | None
    notes: tuple[str, ...]
    symbol: str | None = None
    lang: str = FALLBACK
    note_langs: tuple[str, ...] = ()

    @property
    def spoken_notes(self) -> tuple[tuple[str, str], ...]:
        """Return each note with the language it is in."""
        return tuple(zip_longest(self.notes, self.note_langs, fillvalue=self.lang))


@dataclass(frozen=True, slots=True)
class Button:
    """A choice as it is read; `symbol` names its picture at the level with pictures."""

    value: str
    label: str
    symbol: str | None = None
    lang: str = FALLBACK


@dataclass(frozen=True, slots=True)
class Bubble:
    """An utterance in words, with the language those words are in (`lang` of the page).

    `pages`, where there are any, is how many of the buttons stand on each page: see bot/replies/paged.py.
    """

    text: str
    lang: str
    kind: Kind
    buttons: tuple[Button, ...]
    contacts: tuple[ContactLine, ...]
    question_id: str | None
    free_words: bool
    symbol: str | None = None
    input: Input = Input.BUTTONS
    piles: tuple[Button, ...] = ()
    progress: str | None = None
    progress_lang: str = FALLBACK
    hard: tuple[HardWord, ...] = ()
    aloud: tuple[aloud.Line, ...] = ()
    pages: tuple[int, ...] = ()


class Words:
    """All sentences of all languages, by id and level."""

    def __init__(self, reviews: ReviewWords, folder: Path = DATA / "words") -> None:
        self._reviews = reviews
        self._languages = {path.name: Language(path) for path in sorted(folder.iterdir()) if path.is_dir()}

    def languages(self) -> tuple[str, ...]:
        """Return the languages that have any words."""
        return tuple(self._languages)

    def has(self, id: str) -> bool:
        """Say whether we have a sentence of this id."""
        return self._languages[FALLBACK].message(id) is not None

    def find(self, say: Say, language: str = FALLBACK, level: str = "usual") -> tuple[str, str]:
        """Return the words and the language they are in; falls back to English, and to the usual level."""
        if "/" in say.id:
            return self._review_words(say, level), FALLBACK
        args = dict(self._argument(name, value, language, level) for name, value in say.args.items())
        for lang in (language, FALLBACK):
            text = self._languages[lang].text(say.id, level, args) if lang in self._languages else None
            if text is not None:
                return (apart(text) if direction(lang) == "rtl" else text), lang
        raise ContentError(f"no words for {say.id!r}: add them to data/words/{FALLBACK}")

    def symbol(self, say: Say, level: str) -> str | None:
        """Return the name of the picture beside these words, at the level that has pictures."""
        if level != PICTURES:
            return None
        if "/" in say.id:
            return self._reviews.symbol(say.id) if isinstance(self._reviews, ReviewPictures) else None
        # A line that repeats an answer has the picture of that answer, where it is one.
        ids = " ".join(str(say.args[name]) for name in REPEATED if name in say.args)
        answer = self.symbol(Say(ids), level) if ids and not {" ", ":"} & set(ids) else None
        return answer or self._languages[FALLBACK].attribute(say.id, "symbol")

    def glossary(self, level: str = "usual") -> tuple[HardWord, ...]:
        """Return all hard words that we explain."""
        return hard_words(self._languages[FALLBACK], level)

    def marked(self, text: str, hard: tuple[HardWord, ...], language: str = FALLBACK) -> list[Marked]:
        """Return a sentence of ours in pieces, with the hard words in it apart."""
        return list(marked(text, hard, self._languages[language])) if hard else [Marked(text)]

    def asked_about(self, question: str, level: str = "usual") -> HardWord | None:
        """Return the hard word that a question is about."""
        return asked_about(question, self._languages[FALLBACK], level)

    def text(self, say: Say, language: str = FALLBACK, level: str = "usual") -> str:
        """Return just the words."""
        return self.find(say, language, level)[0]

    def render(self, reply: Reply, language: str = FALLBACK, level: str = "usual") -> list[Bubble]:
        """Put a reply into words, bubble by bubble."""
        return [self.bubble(utterance, language, level) for utterance in reply.utterances]

    def bubble(self, utterance: Utterance, language: str = FALLBACK, level: str = "usual") -> Bubble:
        """Put one utterance into words."""
        text, lang = self.find(utterance.say, language, level)
        progress = self.find(utterance.progress, language, level) if utterance.progress else (None, FALLBACK)
        return Bubble(
            text, lang, utterance.kind,
            self._buttons(utterance.choices, language, level),
            tuple(self._contact_lines(utterance, language, level)),
            utterance.question_id, utterance.free_words, input=utterance.input,
            piles=self._buttons(utterance.piles, language, level),
            progress=progress[0], progress_lang=progress[1],
            symbol=self.symbol(utterance.say, level), hard=self._hard(utterance, text, lang, level),
            aloud=aloud.lines(utterance, lambda say: self.find(say, language, level)),
            pages=paged.sizes(utterance, level),
        )  # fmt: skip

    def _hard(self, utterance: Utterance, text: str, lang: str, level: str) -> tuple[HardWord, ...]:
        # Words are explained in our sentences only: an argument may hold what the person wrote. A signpost is for now.
        say, urgent = utterance.say, utterance.kind is Kind.SIGNPOST
        ours = all(name.endswith(("_id", "_at")) for name in say.args) and not say.id.startswith(PREFIX)
        return found_in(text, self._languages[lang], level) if ours and not urgent and lang in self._languages else ()

    def _buttons(self, choices: Iterable[Choice], language: str, level: str) -> tuple[Button, ...]:
        found = ((choice, *self.find(choice.say, language, level)) for choice in choices)
        return tuple(Button(choice.value, label, self.symbol(choice.say, level), lang) for choice, label, lang in found)

    def _contact_lines(self, utterance: Utterance, language: str, level: str) -> list[ContactLine]:
        return [self._contact_line(contact, language, level) for contact in utterance.contacts]

    def _contact_line(self, contact: Contact, language: str, level: str) -> ContactLine:
        name, lang = self.find(contact.name, language, level)
        notes = [self.find(note, language, level) for note in contact.notes]
        return ContactLine(
            name, contact.number, f"tel:{contact.tel}" if contact.tel else contact.url,
            tuple(note for note, _ in notes), self.symbol(contact.name, level), lang, tuple(lang for _, lang in notes),
        )  # fmt: skip

    def _review_words(self, say: Say, level: str) -> str:
        text = self._reviews.words(say.id, level)
        if text is None:
            raise ContentError(f"no words for {say.id!r} in data/reviews")
        return text

    def _listed(self, ids: str, language: str, level: str) -> str:
        """Return the words of several ids, such as `review/lift/bus` or, for a card in a pile, `card-id:pile-id`."""
        parts = ([self.text(Say(id), language, level) for id in part.split(":")] for part in ids.split())
        return ", ".join(": ".join(part) for part in parts)

    def _argument(self, name: str, value: Argument, language: str, level: str) -> tuple[str, Any]:
        # By its name, never by its value: a person's own words are never read as an id.
        if name.endswith("_id"):
            return name.removesuffix("_id"), self.text(Say(str(value)), language, level)
        if name.endswith("_ids"):
            return name.removesuffix("_ids"), self._listed(str(value), language, level)
        if name.endswith("_at"):
            return name.removesuffix("_at"), _local_time(str(value))
        return name, value


def _local_time(iso: str) -> Any:
    return fluent_date(datetime.fromisoformat(iso).astimezone(SCOTLAND), dateStyle="full", timeStyle="short")
