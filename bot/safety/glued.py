"""Parts words that were written without spaces: "mydadhitsme", "#iwanttodie".

Ordinary long words fall apart as well ("sign-if-i-cant"), so a text is parted only where it reads like something that
a person says of themselves: whole words of one language, one of them "I" or its like, and hardly a letter left over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

_LETTER = "(?:[^\\W_]|[\u0a3e-\u0a4d])"  # the vowel signs of Gurmukhi are no letters to `re`
_GLUED = re.compile(f"#{_LETTER}{{5,}}|{_LETTER}{{8,}}")
_MOST_LETTERS = 3000
"""Letters of long words that are looked into in one text, the longest words first: what bounds the cost."""
_LONGEST = 1000
_SCRAP = 2.5  # a letter that fits no word costs more than a word
_OWN, _SLANG = 0.99, 1.01  # of two ways to part letters, the one with a word for oneself, and without text-speak
_SHORTEST, _FEWEST = 5, 3
_LONG = 15
"""Letters that no ordinary word has: then a single letter for oneself may stand in the middle."""
_PAIR = (3, 4)
"""Letters at least of the shorter and of the longer where two words are all there is."""
_COVERED, _IN_LONGER = 0.7, 0.45
_ENDINGS, _SHORTEST_ENDED = frozenset({"s", "es", "d", "ed", "r", "er"}), 4
_NAME = 3


@dataclass(slots=True)
class Tongue:
    """One language's words, the lengths of those that begin with the same two letters, and its words for oneself."""

    words: set[str] = field(default_factory=set)
    stems: set[str] = field(default_factory=set)
    slang: set[str] = field(default_factory=set)
    lengths: dict[str, set[int]] = field(default_factory=dict)
    selves: frozenset[str] = frozenset()

    def learn(self, words: Iterable[str]) -> None:
        """Add words, and stems with a star; single letters are words only if they stand for oneself."""
        for word in words:
            plain = word.rstrip("*")
            if len(plain) > 1 or plain in "aiu" or plain in self.selves:
                self.words.add(plain)
                self.lengths.setdefault(plain[:2], set()).add(len(plain))
            if plain != word:
                self.stems.add(plain)

    def _cost(self, word: str) -> float:
        return _OWN if word in self.selves else _SLANG if word in self.slang else 1

    def part(self, letters: str) -> list[str]:
        """Part letters into the fewest words that fit; what fits none stays together."""
        size = len(letters)
        cost, came = [0.0] + [float("inf")] * size, [0] * (size + 1)
        for start in range(size):
            if (step := cost[start] + _SCRAP) < cost[start + 1]:
                cost[start + 1], came[start + 1] = step, start
            ends = {start + length for length in self.lengths.get(letters[start : start + 2], ())}
            for end in ends | {start + 1}:
                if end <= size and (word := letters[start:end]) in self.words:
                    step = cost[start] + self._cost(word)
                    if step < cost[end]:
                        cost[end], came[end] = step, start
        return self._whole(_backwards(letters, came))

    def _whole(self, parts: list[str]) -> list[str]:
        """Put letters that fit no word together (someone's name), and endings to the words before them."""
        whole: list[str] = []
        loose = False
        for part in parts:
            if part in self.words:
                whole.append(part)
            elif loose:
                whole[-1] += part
            else:
                whole.append(part)
            loose = part not in self.words
        for at in range(len(whole) - 1, 0, -1):
            if self._is_ending(whole[at], whole[at - 1]):
                whole[at - 1 : at + 1] = [whole[at - 1] + whole[at]]
        return whole

    def _is_ending(self, part: str, before: str) -> bool:
        if before in self.stems:
            return len(part) == 1 and part.isalpha()
        return part in _ENDINGS and part not in self.words and before in self.words and len(before) >= _SHORTEST_ENDED

    def says(self, parts: list[str]) -> bool:
        """Tell whether parts read like a sentence about oneself."""
        own = [part for part in parts if self._is_word(part)]
        letters = sum(map(len, parts))
        inner = [word for word in own if len(word) > 1 or letters >= _LONG]
        selves = self.selves.intersection((parts[0], *inner, parts[-1]))
        if not selves or (len(own) < _FEWEST and not self._is_pair(parts)):
            return False
        if any(len(part) < _NAME and not part.isdigit() for part in parts if part not in own):
            return False
        longer = sum(len(word) for word in own if len(word) > 2)
        return sum(map(len, own)) >= _COVERED * letters and longer >= _IN_LONGER * letters

    def _is_pair(self, parts: list[str]) -> bool:
        return len(parts) == len(_PAIR) and all(
            len(part) >= least and part in self.words for part, least in zip(sorted(parts, key=len), _PAIR, strict=True)
        )

    def _is_word(self, part: str) -> bool:
        ended = any(part[:-end] in self.words and part[-end:] in _ENDINGS for end in (1, 2))
        return part in self.words or part[:-1] in self.stems or ended


def _backwards(letters: str, came: list[int]) -> list[str]:
    parts, end = [], len(letters)
    while end:
        parts.append(letters[came[end] : end])
        end = came[end]
    return parts[::-1]


_tongues: dict[str, Tongue] = {}


def know_tongue(language: str, words: Collection[str], selves: Iterable[str], slang: Iterable[str] = ()) -> None:
    """Tell a language's words and which of them people call themselves by; without these none is parted."""
    tongue = _tongues.setdefault(language, Tongue())
    tongue.selves = frozenset(selves)
    tongue.slang = {*slang} - {*words} - tongue.selves
    tongue.learn([*words, *tongue.selves, *tongue.slang])


def unglue(text: str, known: Callable[[str], bool]) -> str:
    """Part the long words of a text that are sentences; a known word stays what it is."""
    found = {token for part in set(text.split()) if len(part) > _SHORTEST for token in _GLUED.findall(part)}
    left, parted = _MOST_LETTERS, dict[str, str]()
    for token in sorted(found, key=len, reverse=True):
        word = token.lstrip("#")
        if known(word):
            continue
        left -= min(len(word), _LONGEST)
        if left < 0:
            break
        if parts := read_glued(word[:_LONGEST]):
            parted[token] = f" {' '.join(parts)} {word[_LONGEST:]}"
    return _GLUED.sub(lambda match: parted.get(match[0], match[0]), text) if parted else text


def read_glued(word: str) -> list[str] | None:
    """Part letters that are a sentence; None where they are not."""
    ways = [
        (sum(len(part) for part in parts if part not in tongue.words), len(parts), parts)
        for tongue in _tongues.values()
        if tongue.says(parts := tongue.part(word))
    ]
    return min(ways)[-1] if ways else None
