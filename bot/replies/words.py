"""Turning ids into words: Fluent files for our own sentences, review files for theirs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message as FluentMessage
from fluent.runtime.types import fluent_date

from bot.errors import ContentError
from bot.messages import Argument, Choice, Input, Kind, Reply, Say, Utterance
from bot.replies import aloud
from bot.settings import DATA, SCOTLAND

LEVELS = ("usual", "simple", "symbol")
FALLBACK = "en"
LOCALES = {"en": "en-GB"}
"""How a language writes dates where its own code would pick another country's."""


class ReviewWords(Protocol):
    """What reviews offer: the words of `<review>/<place>` at a level, or None."""

    def words(self, id: str, level: str) -> str | None: ...


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A help line as it is read: `href` is a tel: or https: link."""

    name: str
    number: str | None
    href: str | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Button:
    """A choice as it is read; `symbol` names its picture at the level with pictures."""

    value: str
    label: str
    symbol: str | None = None


@dataclass(frozen=True, slots=True)
class Bubble:
    """An utterance in words, with the language those words are in (`lang` of the page)."""

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
    aloud: tuple[aloud.Line, ...] = ()


class Words:
    """All sentences of all languages, by id and level."""

    def __init__(self, reviews: ReviewWords, folder: Path = DATA / "words") -> None:
        self._reviews = reviews
        self._folders = {path.name: path for path in sorted(folder.iterdir()) if path.is_dir()}
        self._bundles: dict[str, FluentBundle] = {}

    def languages(self) -> tuple[str, ...]:
        """Return the languages that have any words."""
        return tuple(self._folders)

    def find(self, say: Say, language: str = FALLBACK, level: str = "usual") -> tuple[str, str]:
        """Return the words and the language they are in; falls back to English, and to the usual level."""
        if "/" in say.id:
            return self._review_words(say, level), FALLBACK
        args = dict(self._argument(name, value, language, level) for name, value in say.args.items())
        for lang in (language, FALLBACK):
            text = _format(self._bundle(lang), say.id, args, level)
            if text is not None:
                return text, lang
        raise ContentError(f"no words for {say.id!r}: add them to data/words/{FALLBACK}")

    def _bundle(self, language: str) -> FluentBundle | None:
        # Read at the first need: a page in English need not wait for ten other languages.
        if language not in self._bundles and language in self._folders:
            self._bundles[language] = _bundle(self._folders[language])
        return self._bundles.get(language)

    def text(self, say: Say, language: str = FALLBACK, level: str = "usual") -> str:
        """Return just the words."""
        return self.find(say, language, level)[0]

    def render(self, reply: Reply, language: str = FALLBACK, level: str = "usual") -> list[Bubble]:
        """Put a reply into words, bubble by bubble."""
        return [self.bubble(utterance, language, level) for utterance in reply.utterances]

    def bubble(self, utterance: Utterance, language: str = FALLBACK, level: str = "usual") -> Bubble:
        """Put one utterance into words."""
        text, lang = self.find(utterance.say, language, level)
        return Bubble(
            text, lang, utterance.kind,
            self._buttons(utterance.choices, language, level),
            tuple(self._contact_lines(utterance, language, level)),
            utterance.question_id, utterance.free_words, input=utterance.input,
            piles=self._buttons(utterance.piles, language, level),
            progress=self.text(utterance.progress, language, level) if utterance.progress else None,
            aloud=aloud.lines(utterance, lambda say: self.find(say, language, level)),
        )  # fmt: skip

    def _buttons(self, choices: Iterable[Choice], language: str, level: str) -> tuple[Button, ...]:
        return tuple(Button(choice.value, self.text(choice.say, language, level)) for choice in choices)

    def _contact_lines(self, utterance: Utterance, language: str, level: str) -> list[ContactLine]:
        return [
            ContactLine(
                self.text(contact.name, language, level), contact.number,
                f"tel:{contact.tel}" if contact.tel else contact.url,
                tuple(self.text(note, language, level) for note in contact.notes),
            )
            for contact in utterance.contacts
        ]  # fmt: skip

    def _review_words(self, say: Say, level: str) -> str:
        text = self._reviews.words(say.id, level)
        if text is None:
            raise ContentError(f"no words for {say.id!r} in data/reviews")
        return text

    def _argument(self, name: str, value: Argument, language: str, level: str) -> tuple[str, Any]:
        # By its name, never by its value: a person's own words are never read as an id.
        if name.endswith("_id"):
            return name.removesuffix("_id"), self.text(Say(str(value)), language, level)
        if name.endswith("_at"):
            return name.removesuffix("_at"), _local_time(str(value))
        return name, value


def _local_time(iso: str) -> Any:
    return fluent_date(datetime.fromisoformat(iso).astimezone(SCOTLAND), dateStyle="full", timeStyle="short")


def _bundle(folder: Path) -> FluentBundle:
    bundle = FluentBundle([LOCALES.get(folder.name, folder.name)], use_isolating=folder.name in {"ar", "ur"})
    for path in sorted(folder.glob("*.ftl")):
        bundle.add_resource(_resource(path))
    return bundle


@lru_cache(maxsize=256)
def _resource(path: Path) -> Any:
    return FluentResource(path.read_text(encoding="utf-8"))


def _format(bundle: FluentBundle | None, id: str, args: Mapping[str, Argument], level: str) -> str | None:
    if bundle is None or not bundle.has_message(id):
        return None
    message: FluentMessage = bundle.get_message(id)
    usual = message.value
    if usual is None:
        return None
    pattern = usual if level == "usual" else message.attributes.get(level) or message.attributes.get("simple", usual)
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        raise ContentError(f"{id}: {errors[0]}")
    return str(text)
