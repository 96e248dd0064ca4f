"""The readers of the learned layer side by side: what each makes of a window of text, as the signs that are weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.safety.layers import SEVERITIES, Tier
from bot.safety.learned_encoder import Encoder
from bot.safety.learned_ngrams import NGrams
from bot.safety.learned_pieces import Pieces
from bot.safety.learned_words import Words
from bot.safety.normal import prepare

LEVELS_AT, KINDS_AT = 1, 1 + 1 + len(SEVERITIES)  # an encoder's outputs: risk; none and the severities; then the kinds
FOREIGN, ENGLISH = 0.4, 0.7  # shares of words known to the English encoder from which it counts: not at all, fully
FILES = (
    "encoder.onnx",
    "encoder.npz",
    "pieces.npz",
    "english.onnx",
    "english.npz",
    "words.npz",
    "ngrams.npz",
)
NAMES = (
    "encoder_risk",
    "encoder_grave",
    "encoder_risk_foreign",
    "encoder_grave_foreign",
    "english_risk",
    "english_grave",
    "ngrams_risk",
    "ngrams_grave",
    "english",
    "length",
    "rules_check",
    "rules_certain",
)
"""The signs of a window, in order; the last two are of the whole text, and come from the rules."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was read: a row of signs for each window, and a row of numbers for its severity and its kinds."""

    signs: NDArray[np.float32]
    labels: NDArray[np.float32]


class Readers:
    """A multilingual encoder, an English one, and a reader of bits of words."""

    def __init__(self, encoder: Encoder, english: Encoder, words: Words, ngrams: NGrams) -> None:
        self.encoder, self.english, self.words, self.ngrams = encoder, english, words, ngrams

    @classmethod
    def load(cls, folder: Path) -> Readers:
        """Load all; any that is not there raises."""
        pieces, words = Pieces.load(folder / "pieces.npz"), Words.load(folder / "words.npz")
        return cls(
            Encoder.load(folder / "encoder.onnx", folder / "encoder.npz", pieces),
            Encoder.load(folder / "english.onnx", folder / "english.npz", words),
            words,
            NGrams.load(folder / "ngrams.npz"),
        )

    def read(self, texts: Sequence[str]) -> Read:
        """Read each window with every reader that knows its language."""
        known = np.array([self.words.known(text) for text in texts], np.float32)
        share = np.clip((known - FOREIGN) / (ENGLISH - FOREIGN), 0, 1)
        own = self.encoder.read(texts)
        english = self._english(texts, share, own.shape[1])
        foreign, bits = 1 - share, self.bits(texts)
        length = np.log1p(np.array([len(text.split()) for text in texts], np.float32))
        columns = [
            own[:, 0],
            grave(own),
            own[:, 0] * foreign,
            grave(own) * foreign,
            english[:, 0],
            grave(english),
            bits[:, 0],
            bits[:, 1],
            share,
            length,
        ]
        return Read(np.stack(columns, axis=1), (own + english)[:, LEVELS_AT:])

    def bits(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return what the quick reader makes of each text."""
        words = [[word for word in prepare(text).words if word not in ".,"] for text in texts]
        return np.stack([self.ngrams.logits(some) for some in words])

    def _english(self, texts: Sequence[str], share: NDArray[np.float32], columns: int) -> NDArray[np.float32]:
        """Return the English encoder's numbers, less the fewer words it knows; where it knows few it is not asked."""
        found = np.zeros((len(texts), columns), np.float32)
        asked = [at for at, one in enumerate(share.tolist()) if one > 0]
        if asked:
            found[asked] = self.english.read([texts[at] for at in asked]) * share[asked, None]
        return found


def with_rules(signs: NDArray[np.float32], tier: Tier | None) -> NDArray[np.float32]:
    """Return the signs of windows with those of the rules beside them."""
    told = np.array([[tier is Tier.CHECK, tier is Tier.CERTAIN]], np.float32)
    return np.concatenate([signs, np.repeat(told, len(signs), axis=0)], axis=1)


def grave(outputs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how far "high or emergency" outweighs "none or concern"."""
    levels = outputs[:, LEVELS_AT:KINDS_AT]
    sign: NDArray[np.float32] = np.logaddexp(levels[:, 2], levels[:, 3]) - np.logaddexp(levels[:, 0], levels[:, 1])
    return sign
