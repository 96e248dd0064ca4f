"""Reads a text by its words and bits of words: quick, needs only numpy, and sees through misspelling."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 18
LENGTHS = (2, 3, 4, 5)  # letters in a bit of a word
LONGEST = 4000  # letters read; a longer text comes in windows
GLANCED, LONGEST_WORD, MOST_WORDS = 60, 40, 3000  # words of a window and letters of a word; words looked into


def features(words: Sequence[str]) -> NDArray[np.int64]:
    """Return the buckets that a text falls in: bits of words, words, and pairs of words."""
    words = " ".join(words)[:LONGEST].split()
    bits = {f"w{word}" for word in words} | {f"p{one} {two}" for one, two in pairwise(words)}
    bits |= {f"s{one} {two}" for one, two in zip(words, words[2:], strict=False)}
    for word in set(words):
        bits.update(_bits(word))
    return np.unique(np.fromiter((zlib.crc32(bit.encode()) % BUCKETS for bit in bits), np.int64, len(bits)))


def _bits(word: str) -> Iterator[str]:
    padded = f" {word} "
    return (padded[at : at + size] for size in LENGTHS for at in range(len(padded) - size + 1))


class NGrams:
    """A linear reader of hashed n-grams; its weights are kept as small whole numbers with one scale a column."""

    def __init__(self, weights: NDArray[np.int8], scales: NDArray[np.float32], biases: NDArray[np.float32]) -> None:
        self.weights, self.scales, self.biases = weights, scales, biases

    @classmethod
    def load(cls, path: Path) -> NGrams:
        """Load the weights; numpy's pickle is refused because a model file must not be able to run code."""
        with np.load(path, allow_pickle=False) as held:
            return cls(held["weights"], held["scales"], held["biases"])

    def logits(self, words: Sequence[str]) -> NDArray[np.float32]:
        """Return one number a column, above nought when the column's sign is there."""
        found = features(words)
        length = np.sqrt(np.float32(max(len(found), 1)))
        total: NDArray[np.float32] = self.weights[found].sum(axis=0, dtype=np.int32).astype(np.float32)
        logits: NDArray[np.float32] = total * self.scales / length + self.biases
        return logits

    def glance(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return roughly how worrying each window is, from its words one by one: quick, to choose what to read well.

        A hostile text has thousands of windows and of words that are in no language; each word is looked at once.
        """
        windows = [[word[:LONGEST_WORD] for word in text.split()[:GLANCED]] for text in texts]
        worth: dict[str, float] = {}
        for word in (word for words in windows for word in words):
            if word not in worth:
                worth[word] = self._worth(word) if len(worth) < MOST_WORDS else 0.0
        return np.array([sum(worth[word] for word in words) / (len(words) + 4) for words in windows], np.float32)

    def _worth(self, word: str) -> float:
        found = [zlib.crc32(bit.encode()) % BUCKETS for bit in {f"w{word}", *_bits(word)}]
        return float(self.weights[found, 0].sum(dtype=np.int32)) / float(np.sqrt(len(found)))
