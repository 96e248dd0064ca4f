"""Places that say what they are: "Larchfield Primary", "24 Thorn Road", "ulica Długa 5", "at 14 Siorravaig"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.transcripts.spans import Label, Span
from bot.transcripts.tokens import Tokens
from bot.transcripts.word_lists import lists

HOUSE_NUMBER = re.compile(r"\d+[a-z]?(?:-\d+)?")
_MOST_WORDS = 3  # words of a place's own name before "Primary School" or "Street"
_MOST_PLAIN_WORDS = 2  # the same in scripts without capitals, where any word could be meant


class PlaceKinds:
    """One reading of a message for words such as "academy" and "street", and the names around them."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.words = lists().words

    def spans(self) -> Iterator[Span]:
        """Yield the places and addresses."""
        readers = (
            ("ends place", lambda at: self._ending(at, Label.PLACE, "place noise")),
            ("street", lambda at: self._ending(at, Label.ADDRESS, "street noise")),
            ("street first", lambda at: self._starting(at, Label.ADDRESS)),
            ("place first", lambda at: self._starting(at, Label.PLACE)),
            ("lives at", lambda at: self._numbered(at + 1)),
            ("ends place no capitals", self._ending_without_capitals),
        )
        for section, read in readers:
            kinds = self.words[section]
            for index, key in enumerate(self.tokens.keys):
                if key in kinds:
                    yield from read(index)

    def _ending(self, index: int, label: Label, noise: str) -> Iterator[Span]:
        """Yield a place whose kind comes last, if words that could be its own name come before."""
        first = self._own_name_start(index, noise)
        if label is Label.ADDRESS and (number := self._house_number(index)) is not None:
            yield self.tokens.span(number, index, label)
        elif first < index and self._is_named(first, index):
            yield self.tokens.span(first, index, label)

    def _house_number(self, index: int) -> int | None:
        """Return the place of the number in "31 high street"; with a number even a plain street is an address."""
        for at in range(index - 2, max(index - 2 - _MOST_WORDS, -1), -1):
            if len(self.tokens.gap(at + 1)) > 2 or self.tokens.keys[at] in self.words["stop"]:
                return None
            if HOUSE_NUMBER.fullmatch(self.tokens.keys[at]):
                return at
        return None

    def _own_name_start(self, index: int, noise: str) -> int:
        """Go back over the words that may be the place's own name and return the first of them."""
        first = index
        while first > 0 and index - first < _MOST_WORDS and self._may_belong(first - 1, noise):
            first -= 1
        return first if any(self.tokens.keys[at] not in self.words[noise] for at in range(first, index)) else index

    def _may_belong(self, index: int, noise: str) -> bool:
        """Tell whether a word before "House" may be part of its name; "New" in "Orchard New House" may, "new" not."""
        key = self.tokens.keys[index]
        if not self.tokens.follows_directly(index + 1) or HOUSE_NUMBER.fullmatch(key) or index in self.tokens.kept:
            return False
        return self.tokens.marks_a_name(index) or not (key in self.words[noise] or key in self.words["stop"])

    def _is_named(self, first: int, index: int) -> bool:
        """Tell a named place from a kind of place: by capitals, or by "at" before and a kind that is nothing else."""
        tokens = self.tokens
        if tokens.capitals_count and any(self._is_own_word(at) for at in range(first, index)):
            return True
        if tokens.capitals_count and tokens.is_capitalised(index) and tokens.is_capitalised(first):
            return True
        if tokens.keys[index] not in self.words["sure kind"] or index - first == _MOST_WORDS:
            return False
        before = tokens.keys[first - 1] if first else ""
        return before in self.words["place before"] or before in self.words["before place"]

    def _is_own_word(self, index: int) -> bool:
        key = self.tokens.keys[index]
        plain = key in lists().kept_words or index in self.tokens.kept
        return self.tokens.marks_a_name(index) and len(key) > 2 and not plain and len(self.tokens.gap(index)) <= 2

    def _starting(self, index: int, label: Label) -> Iterator[Span]:
        """Yield a place whose kind comes first, with the capitalised words and numbers after it."""
        last = index
        while last + 1 < len(self.tokens) and last - index <= _MOST_WORDS:
            particle = self.tokens.keys[last + 1] in self.words["place particle"]
            step = 2 if particle and last + 2 < len(self.tokens) else 1
            if not self._continues(last + step, label):
                break
            last += step
        if last > index:
            yield self.tokens.span(index, last, label)

    def _continues(self, index: int, label: Label) -> bool:
        key, raw, gap = self.tokens.keys[index], self.tokens.raw[index], self.tokens.gap(index)
        if len(gap) > 2 or gap.strip(" .,") or index in self.tokens.kept:
            return False
        if raw[0].isdigit():
            return label is Label.ADDRESS and bool(HOUSE_NUMBER.fullmatch(key))
        without_case = raw[0].lower() == raw[0].upper()
        return self.tokens.is_capitalised(index) or (without_case and gap == " " and key not in self.words["stop"])

    def _numbered(self, index: int) -> Iterator[Span]:
        """Yield a number with the capitalised words after it, none of which is a month."""
        last = index
        while last + 1 < len(self.tokens) and last - index < _MOST_WORDS and self._is_own_word(last + 1):
            last += 1
        if last > index and HOUSE_NUMBER.fullmatch(self.tokens.keys[index]):
            yield self.tokens.span(index, last, Label.ADDRESS)

    def _ending_without_capitals(self, index: int) -> Iterator[Span]:
        """Yield a school or hospital in a script without capitals: up to two words that aren't plain ones."""
        first = index
        while first > max(index - _MOST_PLAIN_WORDS, 0) and self.tokens.follows_directly(first):
            key = self.tokens.keys[first - 1]
            if key in self.words["stop"] or key in self.words["noise no capitals"]:
                break
            first -= 1
        if first < index:
            yield self.tokens.span(first, index, Label.PLACE)
