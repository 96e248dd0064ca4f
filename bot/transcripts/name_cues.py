"""What stands around a word and makes it a name: "my name is", "Mrs", "my sister", "didi"."""

from __future__ import annotations

from bot.transcripts.tokens import Tokens
from bot.transcripts.word_lists import lists

_MOST_WORDS = 3  # "my name is Mairi Anna MacLeod"


class NameCues:
    """The cues of one message: where a name must follow, and where a listed or capitalised word is one."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._words = lists().words
        self._certain = self._places_after("name") | self._places_after("title")
        self._likely = self._places_after("soft title") | self._places_after("kin")
        self._reach = {place + more for place in self._certain for more in range(_MOST_WORDS)} | self._likely

    def _places_after(self, section: str) -> set[int]:
        phrases = lists().cues[section]
        keys = self._tokens.keys
        lengths = ((at, self._tokens.phrase_length(at, phrases)) for at, key in enumerate(keys) if key in phrases)
        return {at + length for at, length in lengths if length}

    def touch(self, index: int) -> bool:
        """Tell whether a cue could make this word a name."""
        return index in self._reach or self.is_honoured(index)

    def is_named(self, index: int) -> bool:
        """Tell whether "my name is" or "Mrs" stands before a word, or before up to two others of the same name."""
        for start in range(index, max(index - _MOST_WORDS, -1), -1):
            key = self._tokens.keys[start]
            if key in self._words["stop"] or len(key) < 2 or key[0].isdigit():
                return False
            if start in self._certain and "[" not in self._tokens.gap(
                start
            ):  # what a placeholder took is named already
                return start == index or self._ends_name(index)
            if not self._tokens.follows_directly(start):
                return False
        return False

    def _ends_name(self, index: int) -> bool:
        """Tell whether a second word after a cue is a surname: by its capital, or because the name ends with it."""
        if self._tokens.is_capitalised(index):
            return True
        if self._tokens.is_capitalised(index - 1):
            return False
        following = index + 1
        ends = not self._tokens.follows_directly(following)
        return ends or self._tokens.keys[following] in self._words["after full name"]

    def is_likely(self, index: int) -> bool:
        """Tell whether a title or a relation stands right before; "I miss ..." is no title."""
        if index not in self._likely or not self._tokens.follows_directly(index):
            return False
        keys = self._tokens.keys
        return not (keys[index - 1] == "miss" and index > 1 and keys[index - 2] in self._words["missing someone"])

    def is_honoured(self, index: int) -> bool:
        """Tell whether a title follows, as it does in Punjabi and Urdu: "Jeeti didi"."""
        keys, following = self._tokens.keys, index + 1
        if following >= len(keys) or keys[following] not in self._words["title after"]:
            return False
        return keys[index] not in self._words["stop"] and self._tokens.follows_directly(following)

    def first_part(self, index: int) -> int:
        """Return where a name begins that has a part before it: "Auld Eck", "أبو طارق"."""
        if not self._tokens.follows_directly(index):
            return index
        before = self._tokens.keys[index - 1]
        nickname = before in self._words["nickname part"] and self._tokens.marks_a_name(index - 1)
        return index - 1 if nickname or before in self._words["name part"] else index
