"""Parts an English text into the pieces of words that the English encoder knows (WordPiece, without the library)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.safety.learned_pieces import END, START, UNKNOWN, meanings

_PART = re.compile(r"[^\W_]+|[^\w\s]|_")
_LONGEST_WORD = 100


class Words:
    """The pieces and their rows in the four-bit table of meanings; a piece within a word begins with ##."""

    def __init__(self, names: Sequence[str], table: NDArray[np.uint8]) -> None:
        self.numbers = {name: number for number, name in enumerate(names) if number > UNKNOWN}
        self.longest = max(map(len, names))
        self.table = table

    @classmethod
    def load(cls, path: Path) -> Words:
        """Load the table; numpy's pickle is refused because a model file must not be able to run code."""
        with np.load(path, allow_pickle=False) as held:
            return cls(held["names"].tobytes().decode("utf-8").split("\n"), held["table"])

    def read(self, text: str, most: int) -> list[int]:
        """Return the numbers of a text's pieces, with the marks of start and end."""
        numbers = [START]
        for word in _parts(text):
            numbers += self._part(word)
            if len(numbers) >= most:
                break
        return [*numbers[: most - 1], END]

    def known(self, text: str) -> float:
        """Return what share of a text's words are whole pieces: most English words are, few of other languages."""
        words = [word for word in _parts(text) if word.isalpha()]
        return sum(word in self.numbers and len(word) > 1 for word in words) / max(len(words), 1)

    def vectors(self, numbers: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return the meanings of pieces."""
        return meanings(self.table, numbers)

    def _part(self, word: str) -> list[int]:
        """Part one word, the longest known piece first; a word with an unknown piece is unknown."""
        found, start = [], 0
        while start < len(word) <= _LONGEST_WORD:
            mark = "##" if start else ""
            for end in range(min(len(word), start + self.longest), start, -1):
                if number := self.numbers.get(mark + word[start:end]):
                    found.append(number)
                    start = end
                    break
            else:
                return [UNKNOWN]
        return found or [UNKNOWN]


def _parts(text: str) -> list[str]:
    bare = "".join(char for char in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(char) != "Mn")
    return _PART.findall(bare)
