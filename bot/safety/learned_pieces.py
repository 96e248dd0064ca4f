"""Parts a text into the pieces of words that the encoder knows (SentencePiece's unigram way, without the library)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

START, PAD, END, UNKNOWN = 0, 1, 2, 3
UNKNOWN_COST = -30.0
BLOCK, HALF = 32, 16  # numbers that share a scale in the four-bit table


class Pieces:
    """The pieces, how likely each is, and its row in the four-bit table of meanings."""

    def __init__(self, names: Sequence[str], scores: Sequence[float], table: NDArray[np.uint8]) -> None:
        self.numbers: Mapping[str, tuple[int, float]] = {
            name: (number, score) for number, (name, score) in enumerate(zip(names, scores, strict=True)) if number > 3
        }
        self.longest = max(map(len, names))
        self.table = table

    @classmethod
    def load(cls, path: Path) -> Pieces:
        """Load the table; numpy's pickle is refused because a model file must not be able to run code."""
        with np.load(path, allow_pickle=False) as held:
            names = held["names"].tobytes().decode("utf-8").split("\n")
            return cls(names, held["scores"].astype(float).tolist(), held["table"])

    def read(self, text: str, most: int) -> list[int]:
        """Return the numbers of a text's pieces, with the marks of start and end."""
        numbers = [START]
        for word in text.split():
            numbers += self._part(f"\u2581{word[:100]}")
            if len(numbers) >= most:
                break
        return [*numbers[: most - 1], END]

    def _part(self, word: str) -> list[int]:
        """Part one word the likeliest way."""
        best: list[tuple[float, int, int]] = [(0.0, 0, 0)] + [(-1e9, 0, UNKNOWN)] * len(word)
        for start in range(len(word)):
            base = best[start][0]
            if base + UNKNOWN_COST > best[start + 1][0]:
                best[start + 1] = (base + UNKNOWN_COST, start, UNKNOWN)
            for end in range(start + 1, min(start + self.longest, len(word)) + 1):
                known = self.numbers.get(word[start:end])
                if known and base + known[1] > best[end][0]:
                    best[end] = (base + known[1], start, known[0])
        return _trace(best)

    def vectors(self, numbers: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return the meanings of pieces."""
        return meanings(self.table, numbers)


def meanings(table: NDArray[np.uint8], numbers: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return rows of a table: each block of 32 numbers is a half-precision scale and 32 four-bit steps."""
    rows = table[numbers]
    scales = np.ascontiguousarray(rows[..., :2]).view(np.float16)
    return whole(rows[..., 2:], scales).reshape(*numbers.shape, -1)


def whole(steps: NDArray[np.uint8], scales: NDArray[np.float16]) -> NDArray[np.float32]:
    """Return blocks of 32 numbers out of sixteen bytes of four-bit steps and a scale."""
    values: NDArray[np.float32] = np.concatenate([steps & 15, steps >> 4], axis=-1).astype(np.float32) - 8
    return values * scales.astype(np.float32)


def _trace(best: Sequence[tuple[float, int, int]]) -> list[int]:
    found, end = [], len(best) - 1
    while end > 0:
        _, start, number = best[end]
        found.append(number)
        end = start
    return found[::-1]
