"""Places that tell who someone is: schools, homes, hospitals, clubs, streets, villages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.transcripts.spans import Label, Span
from bot.transcripts.tokens import Tokens
from bot.transcripts.word_lists import ambiguous_names, lists

_FLAT = re.compile(
    r"\b(?:flat|apt|apartment|room \d+,|house number|no) ?\d+(?:[/-]\d+)*[a-z]?\b(?=,? ?\d|\s*,)|\bflat \d+(?:[/-]\d+)*\b|\b(?:house|unit|room) \d+[a-z]?(?=, )",
    re.IGNORECASE,
)
_HOUSE_NUMBER = re.compile(r"\d+[a-z]?(?:-\d+)?")
_PARTICLES = frozenset(["a", "an", "na", "nan", "nam", "de", "del", "de", "la", "im", "of"])
_MOST_WORDS = 3  # words of a place's own name before "Primary School" or "Street"


def find_places(tokens: Tokens, language: str | None) -> list[Span]:
    """Return the spans of places and addresses."""
    finder = _PlaceFinder(tokens, language)
    flats = (Span(*match.span(), Label.ADDRESS) for match in _FLAT.finditer(tokens.text))
    return [*finder.villages(), *finder.named_by_kind(), *finder.saints(), *flats]


class _PlaceFinder:
    def __init__(self, tokens: Tokens, language: str | None) -> None:
        self.tokens = tokens
        self.ambiguous = ambiguous_names(language)
        self.lists = lists()
        self.words = self.lists.words

    def _span(self, first: int, last: int, label: Label) -> Span:
        return Span(self.tokens.spans[first][0], self.tokens.spans[last][1], label)

    def villages(self) -> Iterator[Span]:
        """Yield the listed villages and neighbourhoods."""
        for index, key in enumerate(self.tokens.keys):
            length = self.tokens.phrase_length(index, self.lists.places) if key in self.lists.places else 0
            if length and index not in self.tokens.kept and self._is_village(index, key, length):
                yield self._span(index, index + length - 1, Label.PLACE)

    def _is_village(self, index: int, key: str, length: int) -> bool:
        if length > 1 or key not in self.ambiguous:
            return True
        after = index > 0 and self.tokens.keys[index - 1] in self.words["place before"]
        return self.tokens.marks_a_name(index) or (after and key not in self.words["stop"] | self.words["verb"])

    def saints(self) -> Iterator[Span]:
        """Yield "st mungo's": schools and churches are called so for short."""
        for index, key in enumerate(self.tokens.keys):
            if key in {"st", "saint"} and index not in self.tokens.kept and self._names_saint(index + 1):
                yield self._span(index, index + 1, Label.PLACE)

    def _names_saint(self, index: int) -> bool:
        if (
            not self.tokens.follows_directly(index)
            or self.tokens.keys[index] in self.words["stop"] | self.words["street noise"]
        ):
            return False
        return index < 2 or (
            not _HOUSE_NUMBER.fullmatch(self.tokens.keys[index - 2]) and len(self.tokens.keys[index]) > 2
        )

    def named_by_kind(self) -> Iterator[Span]:
        """Yield "Larchfield Primary", "24 Thorn Road", "ulica Długa 5"."""
        for index, key in enumerate(self.tokens.keys):
            if key in self.words["ends place"]:
                yield from self._ending(index, Label.PLACE, "place noise")
            if key in self.words["street"]:
                yield from self._ending(index, Label.ADDRESS, "street noise")
            if key in self.words["street first"]:
                yield from self._starting(index, Label.ADDRESS)
            if key in self.words["place first"]:
                yield from self._starting(index, Label.PLACE)
            if key in self.words["lives at"]:
                yield from self._numbered(index + 1)
            if key in self.words["ends place no capitals"]:
                yield from self._ending_without_capitals(index)

    def _numbered(self, index: int) -> Iterator[Span]:
        """Yield "at 14 Siorravaig": a number before a capitalised word that is no month or hour."""
        last = index
        while last + 1 < len(self.tokens) and last - index < _MOST_WORDS and self._is_own_word(last + 1):
            last += 1
        if index < len(self.tokens) and last > index and _HOUSE_NUMBER.fullmatch(self.tokens.keys[index]):
            yield self._span(index, last, Label.ADDRESS)

    def _is_own_word(self, index: int) -> bool:
        key = self.tokens.keys[index]
        plain = key in self.lists.kept_words or key in self.words["months"] or index in self.tokens.kept
        return self.tokens.marks_a_name(index) and len(key) > 2 and not plain and len(self.tokens.gap(index)) <= 2

    def _ending_without_capitals(self, index: int) -> Iterator[Span]:
        """Yield a school or hospital in a script without capitals: up to two words that aren't plain ones."""
        first = index
        noise = self.words["stop"] | self.words["noise no capitals"]
        while (
            first > 0
            and index - first < 2
            and self.tokens.follows_directly(first)
            and self.tokens.keys[first - 1] not in noise
        ):
            first -= 1
        if first < index:
            yield self._span(first, index, Label.PLACE)

    def _ending(self, index: int, label: Label, noise: str) -> Iterator[Span]:
        """Yield a place whose kind comes last, if words that could be its own name come before."""
        first = self._own_name_start(index, noise)
        if label is Label.ADDRESS and (number := self._house_number(index)) is not None:
            yield self._span(number, index, label)
        elif first < index and self._is_named(first, index, label):
            yield self._span(first, index, label)

    def _house_number(self, index: int) -> int | None:
        """Return the place of the number in "9 main street"; with a number even a plain street is an address."""
        for at in range(index - 2, max(index - 2 - _MOST_WORDS, -1), -1):
            if len(self.tokens.gap(at + 1)) > 2 or self.tokens.keys[at] in self.words["stop"]:
                return None
            if _HOUSE_NUMBER.fullmatch(self.tokens.keys[at]):
                return at
        return None

    def _own_name_start(self, index: int, noise: str) -> int:
        """Go back over the words that may be the place's own name and return the first of them."""
        first = index
        while first > 0 and index - first < _MOST_WORDS and self.tokens.follows_directly(first):
            key = self.tokens.keys[first - 1]
            plain = key in self.words[noise] or key in self.words["stop"] or first - 1 in self.tokens.kept
            if _HOUSE_NUMBER.fullmatch(key) or (plain and not self._is_proper(first - 1)):
                break
            first -= 1
        return first if any(self.tokens.keys[at] not in self.words[noise] for at in range(first, index)) else index

    def _is_proper(self, index: int) -> bool:
        """Tell whether even a plain word belongs to a name here: "Corner House Day Centre"."""
        return self.tokens.marks_a_name(index) and index not in self.tokens.kept

    def _is_named(self, first: int, index: int, label: Label) -> bool:
        if self.tokens.capitals_count and any(self._is_own_word(at) for at in range(first, index)):
            return True
        if self.tokens.is_capitalised(index) and self.tokens.is_capitalised(first) and self.tokens.capitals_count:
            return True
        if not self._is_sure_kind(index, label) or index - first == _MOST_WORDS:
            return False
        before = self.tokens.keys[first - 1] if first else ""
        return before in self.words["place before"] | {"on", "off", "called"}

    def _is_sure_kind(self, index: int, label: Label) -> bool:
        """Tell kinds of places that hardly are anything else from words such as "way", "home" or "view"."""
        sure = {
            "street",
            "road",
            "avenue",
            "crescent",
            "terrace",
            "primary",
            "academy",
            "secondary",
            "infirmary",
            "hospital",
            "nursery",
        }
        return self.tokens.keys[index] in sure | {
            "high",
            "school",
            "lodge",
            "surgery",
            "house",
            "hospice",
            "cottage",
            "grammar",
        }

    def _starting(self, index: int, label: Label) -> Iterator[Span]:
        """Yield a place whose kind comes first, with the capitalised words and numbers after it."""
        last = index
        while last + 1 < len(self.tokens) and last - index <= _MOST_WORDS:
            step = 2 if self.tokens.keys[last + 1] in _PARTICLES and last + 2 < len(self.tokens) else 1
            if not self._continues(last + step, label):
                break
            last += step
        if last > index:
            yield self._span(index, last, label)

    def _continues(self, index: int, label: Label) -> bool:
        key, raw = self.tokens.keys[index], self.tokens.raw[index]
        if len(self.tokens.gap(index)) > 2 or self.tokens.gap(index).strip(" .,") or index in self.tokens.kept:
            return False
        no_case = raw[0].lower() == raw[0].upper() and not raw[0].isdigit() and key not in self.words["stop"]
        return (
            self.tokens.is_capitalised(index)
            or (label is Label.ADDRESS and bool(_HOUSE_NUMBER.fullmatch(key)))
            or (no_case and self.tokens.gap(index) == " ")
        )
