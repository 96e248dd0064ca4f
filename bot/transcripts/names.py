"""People's names: listed ones, and whatever follows "my name is" or "Mrs"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.transcripts.spans import Label, Span
from bot.transcripts.tokens import Tokens
from bot.transcripts.word_lists import ambiguous_names, lists

_POSSESSIVE = re.compile(r"'s?$|(?<=.)'s$")
_CLAN = re.compile(r"(?:mc|mac|mhic|nic)[a-z]{4,}")
_CLAN_CAPITAL = re.compile(r"(?:Mc|Mac|Nic|Mhic|O'|Fitz)[A-Z]\w+")
_ARABIC_PREFIXES = "وفبلك"
_NICKNAME_PARTS = frozenset(["wee", "big", "auld", "old", "young", "little", "baby"])
_MISSING_SOMEONE = frozenset(
    [
        "i",
        "we",
        "you",
        "they",
        "really",
        "will",
        "to",
        "did",
        "do",
        "don't",
        "dont",
        "gonna",
        "ll",
        "not",
        "and",
        "never",
    ]
)
_SPEAKING = frozenset(
    [
        "said",
        "says",
        "told",
        "tells",
        "asked",
        "asks",
        "shouted",
        "shouts",
        "hits",
        "hit",
        "helps",
        "helped",
        "listens",
        "listened",
        "came",
        "gave",
        "took",
    ]
)
_BEFORE_SPEAKER = frozenset(["and", "but", "when", "then", "because", "cos", "if", "so", "after", "until"])
_AFTER_FULL_NAME = frozenset(["and", "im", "i'm", "i", "but", "from", "we", "she", "he"])
_PEOPLE = frozenset(
    ["daughter", "son", "sister", "brother", "mum", "dad", "worker", "social", "key", "carer", "teacher", "friend", "pal", "cousin", "nurse", "twin"]
)
_MOST_WORDS = 3  # "my name is Mairi Anna MacLeod"


def find_names(tokens: Tokens, language: str | None) -> list[Span]:
    """Return the spans of people's names."""
    return list(_NameFinder(tokens, language).spans())


class _NameFinder:
    """One reading of a message, in order; a word after a name is more easily a surname."""

    def __init__(self, tokens: Tokens, language: str | None) -> None:
        self.tokens = tokens
        self.ambiguous = ambiguous_names(language)
        self.lists = lists()
        self.cued, self.softly = self._cued_places()
        self.cued_reach = {place + more for place in self.cued for more in range(_MOST_WORDS)} | self.softly

    def spans(self) -> Iterator[Span]:
        """Yield a span for each word that is a name."""
        after_name = -1
        for index, key in enumerate(self.tokens.keys):
            if index != after_name and not self._is_worth_reading(index, key):
                continue
            end = self._named_until(index, after_name == index)
            if end:
                after_name = index + 1
                start = self.tokens.spans[self._first_part(index)][0]
                yield Span(start, self.tokens.spans[index][0] + end, Label.NAME)

    def _is_worth_reading(self, index: int, key: str) -> bool:
        """Rule out most words at little cost, for a long text has tens of thousands."""
        listed = (
            key in self.lists.first or key in self.lists.surname or index in self.cued_reach or self._is_honoured(index)
        )
        return listed or self.tokens.raw[index] != key or not key.isalpha() or not key.isascii() or key.startswith("mc")

    def _first_part(self, index: int) -> int:
        """Return where a name begins that has a part before it: "Wee Shug", "أم خالد"."""
        if not self.tokens.follows_directly(index):
            return index
        before = self.tokens.keys[index - 1]
        parted = before in self.lists.words["name part"] or (
            before in _NICKNAME_PARTS and self.tokens.marks_a_name(index - 1)
        )
        return index - 1 if parted else index

    def _named_until(self, index: int, after_name: bool) -> int:
        """Return how many letters of a word name someone, 0 if it is no name."""
        word = self.tokens.keys[index]
        key = _POSSESSIVE.sub("", word) if "'" in word else word
        named = self._is_cued_name(index, key) or self._is_name(index, key)
        if not named and after_name and self.tokens.follows_directly(index):
            named = self._is_surname(index, key)
        return len(key) if named else 0

    def _cued_places(self) -> tuple[set[int], set[int]]:
        cued: set[int] = set()
        softly: set[int] = set()
        for section, places in (("name", cued), ("title", cued), ("soft title", softly), ("kin", softly)):
            phrases = self.lists.cues[section]
            for index, key in enumerate(self.tokens.keys):
                if key in phrases:
                    length = self.tokens.phrase_length(index, phrases)
                    if length:
                        places.add(index + length)
        return cued, softly

    def _is_cued_name(self, index: int, key: str) -> bool:
        """Tell whether a cue stands before this word, or before up to two other words of the same name."""
        for start in range(index, max(index - _MOST_WORDS, -1), -1):
            if not self._may_be_unknown_name(start):
                return False
            if start in self.cued:
                return start == index or self._ends_name(index)
            if not self.tokens.follows_directly(start):
                return False
        return False

    def _may_be_unknown_name(self, index: int) -> bool:
        key = self.tokens.keys[index]
        return key not in self.lists.words["stop"] and len(key) > 1 and not key[0].isdigit()

    def _ends_name(self, index: int) -> bool:
        """Tell whether a second word after a cue ends a name: it has a capital, or nothing but a stop word follows."""
        if self.tokens.is_capitalised(index):
            return True
        following = index + 1
        if self.tokens.is_capitalised(index - 1):
            return False
        return not self.tokens.follows_directly(following) or self.tokens.keys[following] in _AFTER_FULL_NAME

    def _is_name(self, index: int, key: str) -> bool:
        if key in self.lists.first or key in self.lists.surname:
            return self._is_listed_name(index, key)
        if any(
            part in self.lists.first and part not in self.ambiguous
            for part in key.split("-")
            if part != key and len(part) > 2
        ):
            return True
        return self._is_arabic_name(key) or self._is_honoured(index) or self._is_unlisted_name(index, key)

    def _is_honoured(self, index: int) -> bool:
        """Tell whether a title follows, as it does in Punjabi and Urdu: "Jeeti didi"."""
        following = index + 1
        after = self.tokens.keys[following] if self.tokens.follows_directly(following) else ""
        return after in self.lists.words["title after"] and self.tokens.keys[index] not in self.lists.words["stop"]

    def _is_listed_name(self, index: int, key: str) -> bool:
        if index in self.tokens.kept:
            return False
        if key not in self.ambiguous:
            return not self._is_surname_too_short(key)
        if self._is_month_or_place_use(index, key):
            return False
        if self._is_after_soft_cue(index) and key not in self.lists.words["verb"] | self.lists.words["stop"]:
            return True
        return self._is_marked(index, key) or self._is_speaking(index, key) or self._opens_sentence(index, key)

    def _opens_sentence(self, index: int, key: str) -> bool:
        """Tell "Pat is my worker" and "Heather and I" from "Hope is all I have": some words go with people only."""
        tokens = self.tokens
        if not tokens.is_capitalised(index) or not tokens.capitals_count or key in self.lists.words["stop"] - {"will"}:
            return False
        after = tokens.keys[index + 1] if tokens.follows_directly(index + 1) else ""
        if key in self.lists.words["abstract"] or key in self.lists.kept_words:
            plain = key in self.lists.words["plain noun"]
            return not plain and (after in self.lists.words["person verb"] or self._is_someones(index + 1))
        return after in self.lists.words["person verb"] | self.lists.words["after person"] or after == key

    def _is_someones(self, index: int) -> bool:
        """Tell whether "is my daughter" or "is the worker" starts here."""
        keys = self.tokens.keys[index : index + 4]
        return keys[:1] in (["is"], ["was"]) and bool(_PEOPLE.intersection(keys[2:]))

    def _is_surname_too_short(self, key: str) -> bool:
        return key not in self.lists.first and len(key) < 4

    def _is_marked(self, index: int, key: str) -> bool:
        return self.tokens.marks_a_name(index) and (key not in self.lists.kept_words or self._is_after_soft_cue(index))

    def _is_after_soft_cue(self, index: int) -> bool:
        if index not in self.softly or not self.tokens.follows_directly(index):
            return False
        keys = self.tokens.keys
        return not (keys[index - 1] == "miss" and index > 1 and keys[index - 2] in _MISSING_SOMEONE)

    def _is_month_or_place_use(self, index: int, key: str) -> bool:
        previous = self.tokens.keys[index - 1] if index else ""
        near_number = previous[:1].isdigit()
        in_time = previous in {
            "in",
            "since",
            "until",
            "till",
            "last",
            "next",
            "of",
            "this",
            "every",
            "by",
            "during",
            "early",
            "late",
            "on",
        }
        return (near_number or in_time) and key in self.lists.words["months"] | {"summer", "autumn", "winter", "spring"}

    def _is_speaking(self, index: int, key: str) -> bool:
        """Tell "hope said" and "then daisy told me" from "my friend said": a bare common noun does not speak."""
        tokens = self.tokens
        if key in self.lists.kept_words or index + 1 >= len(tokens) or tokens.keys[index + 1] not in _SPEAKING:
            return False
        return tokens.begins_sentence(index) or tokens.keys[index - 1] in _BEFORE_SPEAKER

    def _is_arabic_name(self, key: str) -> bool:
        bare = key[1:]
        return key[0] in _ARABIC_PREFIXES and len(bare) > 2 and bare in self.lists.first and bare not in self.ambiguous

    def _is_unlisted_name(self, index: int, key: str) -> bool:
        """Tell whether an unknown word looks like a name: a clan's, or one that only its capital sets apart."""
        if index in self.tokens.kept or key in self.lists.kept_words:
            return False
        if key.startswith("i'") or key.rstrip("s") in self.lists.kept_words:
            return False
        if _CLAN_CAPITAL.match(self.tokens.raw[index]) or (_CLAN.fullmatch(key) and key.startswith("mc")):
            return True
        return (
            self.tokens.marks_a_name(index)
            and len(key) > 2
            and not any(map(str.isdigit, key))
            and key not in self.lists.words["stop"]
        )

    def _is_surname(self, index: int, key: str) -> bool:
        if index in self.tokens.kept or key in self.lists.words["stop"] or len(key) < 2:
            return False
        if self.tokens.is_capitalised(index) and self.tokens.capitals_count:
            return key not in self.lists.kept_words
        if key.startswith("ال") and len(key) > 4:  # an Arabic family name has the article
            return True
        return key in self.lists.surname and key not in self.lists.words["verb"]
