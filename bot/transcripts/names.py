"""People's names: listed ones, those that a cue gives away, and words that only their capital sets apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.transcripts.everyday_names import EverydayNames
from bot.transcripts.name_cues import NameCues
from bot.transcripts.spans import Label, Span
from bot.transcripts.tokens import Tokens
from bot.transcripts.word_lists import ambiguous_names, lists

_POSSESSIVE = re.compile(r"'s?$")
_CLAN = re.compile(r"mc[a-z]{4,}")
_CLAN_CAPITAL = re.compile(r"(?:Mc|Mac|Nic|Mhic|O'|Fitz)[A-Z]\w+")
_ARABIC_PREFIXES = frozenset("وفبلك")  # and, so, with, to, like: written in one with the next word
_ARABIC_ARTICLE = "ال"
_INITIAL = re.compile(r"(?<![\w.'])(?!I\.)[A-Z]\.(?= [a-zA-Z])")
_SHORTEST_SURNAME = 4  # letters; shorter ones (Li, Rae, Ho) need a first name before them


def find_names(tokens: Tokens, language: str | None) -> list[Span]:
    """Return the spans of people's names."""
    initials = (Span(*match.span(), Label.NAME) for match in _INITIAL.finditer(tokens.text))
    return [*_NameFinder(tokens, language).spans(), *initials]


class _NameFinder:
    """One reading of a message, in order: after a name, a word is more easily a surname."""

    def __init__(self, tokens: Tokens, language: str | None) -> None:
        self.tokens = tokens
        self.lists = lists()
        self.stop = self.lists.words["stop"]
        self.ambiguous = ambiguous_names(language)
        self.cues = NameCues(tokens)
        self.everyday = EverydayNames(tokens, self.cues)

    def spans(self) -> Iterator[Span]:
        """Yield a span for each word that is a name."""
        after_name = -1
        for index, key in enumerate(self.tokens.keys):
            if index != after_name and not self._is_worth_reading(index, key):
                continue
            length = self._named_letters(index, after_name == index)
            if length:
                after_name = index + 1
                start = self.tokens.spans[self.cues.first_part(index)][0]
                yield Span(start, self.tokens.spans[index][0] + length, Label.NAME)

    def _is_worth_reading(self, index: int, key: str) -> bool:
        """Rule out most words at little cost, for a long text has tens of thousands."""
        if key in self.lists.first or key in self.lists.surname or self.tokens.raw[index] != key:
            return True
        shaped = key.startswith("mc") or key[0] in _ARABIC_PREFIXES or "-" in key or "'" in key
        return shaped or self.cues.touch(index)

    def _named_letters(self, index: int, after_name: bool) -> int:
        """Return how many letters of a word name someone (of "Ailsa's" five), 0 if it is no name."""
        word = self.tokens.keys[index]
        key = _POSSESSIVE.sub("", word) if "'" in word else word
        named = self.cues.is_named(index) or self._is_name(index, key)
        if not named and after_name and self.tokens.follows_directly(index):
            named = self._is_surname(index, key)
        return len(key) if named else 0

    def _is_name(self, index: int, key: str) -> bool:
        if key in self.lists.first or key in self.lists.surname:
            return self._is_listed_name(index, key)
        if self._is_sure_name(key) or self.cues.is_honoured(index):
            return True
        return self._is_unlisted_name(index, key)

    def _is_listed_name(self, index: int, key: str) -> bool:
        if index in self.tokens.kept:
            return False
        if key in self.ambiguous:
            return self.everyday.is_person(index, key)
        return key in self.lists.first or len(key) >= _SHORTEST_SURNAME

    def _is_sure_name(self, key: str) -> bool:
        """Tell a compound with a listed part, "Mhairi-Claire", and an Arabic name with a short word written onto it."""
        parts = key.split("-") if "-" in key else [key[1:]] if key[:1] in _ARABIC_PREFIXES else []
        return any(len(part) > 2 and part in self.lists.first and part not in self.ambiguous for part in parts)

    def _is_unlisted_name(self, index: int, key: str) -> bool:
        """Tell whether an unknown word looks like a name: a clan's, or one that only its capital sets apart."""
        if index in self.tokens.kept or key in self.lists.kept_words or key.rstrip("s") in self.lists.kept_words:
            return False
        if _CLAN_CAPITAL.match(self.tokens.raw[index]) or _CLAN.fullmatch(key):
            return True
        if key.startswith("i'") or any(map(str.isdigit, key)):  # "I've", "P7s"
            return False
        marked = self.tokens.marks_a_name(index) or (self.tokens.is_capitalised(index) and self.cues.is_likely(index))
        return marked and len(key) > 2 and key not in self.stop

    def _is_surname(self, index: int, key: str) -> bool:
        if index in self.tokens.kept or key in self.stop or len(key) < 2:
            return False
        if self.tokens.is_capitalised(index) and self.tokens.capitals_count:
            return key not in self.lists.kept_words
        if key.startswith(_ARABIC_ARTICLE) and len(key) > _SHORTEST_SURNAME:  # an Arabic family name has the article
            return True
        return (key in self.lists.surname or key in self.lists.first) and key not in self.lists.words["verb"]
