"""A message as words: where each stands, how it is spelled, whether a sentence begins there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from bot.transcripts.spans import PLACEHOLDER, Label, Span
from bot.transcripts.word_lists import WORD, Phrases, lists

_SENTENCE_END = re.compile(r"[.!?:;…\n\r\"“”„«»()\[\]•。؟۔،-]|[^\w\s,'&/]")
_CAPITALS_MEAN_NOTHING = 0.7  # above this share of capitalised words someone types Every Word So, or SHOUTS
_LONGEST_GAP = 3  # characters between two words of one phrase: "Who Cares? Scotland"


@dataclass(frozen=True)
class Tokens:
    """The words of one folded text, as columns: a message of 100 KB has 20,000 of them."""

    text: str
    spans: list[tuple[int, int]]
    raw: list[str]
    keys: list[str]

    def __len__(self) -> int:
        return len(self.raw)

    def span(self, first: int, last: int, label: Label) -> Span:
        """Return the span from one word up to another, both in it."""
        return Span(self.spans[first][0], self.spans[last][1], label)

    def gap(self, index: int) -> str:
        """Return what stands between a word and the one before it."""
        return self.text[self.spans[index - 1][1] : self.spans[index][0]]

    def follows_directly(self, index: int) -> bool:
        """Tell whether only blanks, or the dot of "Dr.", part a word from the one before it."""
        return 0 < index < len(self) and not self.gap(index).strip(" .':") and len(self.gap(index)) <= _LONGEST_GAP

    def begins_sentence(self, index: int) -> bool:
        """Tell whether a capital here is owed to the sentence."""
        return index == 0 or bool(_SENTENCE_END.search(self.gap(index)))

    def is_capitalised(self, index: int) -> bool:
        """Tell whether a word begins with a capital."""
        return self.raw[index][0].isupper()

    @cached_property
    def capitals_count(self) -> bool:
        """Whether capitals tell names from other words in this text."""
        capitalised = sum(1 for word in self.raw if word[0].isupper() and not word.startswith("I'") and word != "I")
        return len(self) < 4 or capitalised <= len(self) * _CAPITALS_MEAN_NOTHING

    def marks_a_name(self, index: int) -> bool:
        """Tell whether the capital of a word is a sign of a name, not of a sentence, a title or a shout."""
        word = self.raw[index]
        inside = word[0].isupper() and not (len(word) > 1 and word.isupper()) and self.capitals_count
        return inside and not self.begins_sentence(index)

    def phrase_length(self, index: int, phrases: Phrases) -> int:
        """Return how many words of the longest listed phrase start here, 0 if none does."""
        for phrase in phrases.get(self.keys[index], ()):
            end = index + len(phrase)
            if len(phrase) == 1 or (tuple(self.keys[index:end]) == phrase and self._is_close(index, end)):
                return len(phrase)
        return 0

    def _is_close(self, start: int, end: int) -> bool:
        return all(len(self.gap(index)) <= _LONGEST_GAP for index in range(start + 1, end))

    @cached_property
    def kept(self) -> set[int]:
        """The places of words that belong to an area, a country or a body that is everybody's."""
        found: set[int] = set()
        for index in range(len(self)):
            if self.keys[index] in lists().kept:
                found.update(range(index, index + self.phrase_length(index, lists().kept)))
        return found


def tokenise(text: str) -> Tokens:
    """Cut a folded text into words, without those of placeholders."""
    matches = list(WORD.finditer(_without_placeholders(text)))
    raw = [match.group() for match in matches]
    return Tokens(text, [match.span() for match in matches], raw, [word.lower() for word in raw])


def _without_placeholders(text: str) -> str:
    return PLACEHOLDER.sub(lambda match: "\x00" * len(match.group()), text) if "[" in text else text
