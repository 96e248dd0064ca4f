"""Loads the learned model's files and turns windows of text into one calibrated judgement."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.safety.layers import SEVERITIES, Tier
from bot.safety.learned_signs import FILES, NAMES, Readers, with_rules

SECOND_KIND = 0.3  # a second kind is named when it is this likely
MOST_WEIGHED = 32  # windows of one text that the n-grams read whole, to choose from
MOST_WINDOWS = 6  # read by the encoders, of one text: what bounds the cost of a long one
EMERGENCY_FROM, HIGH_FROM = 0.25, 0.3


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the model thinks of a text: how likely harm is, how likely it is grave, and of which kind."""

    risk: float
    grave: float
    severity: str
    kinds: tuple[str, ...]


class Model:
    """The readers and how to weigh them; `settings` is model.json."""

    def __init__(self, settings: Mapping[str, Any], readers: Readers) -> None:
        self.settings, self.readers = settings, readers

    @classmethod
    def load(cls, directory: Path) -> Model:
        """Load the files that model.json names; a file that is not the one measured is refused."""
        settings = json.loads((directory / "model.json").read_text(encoding="utf-8"))
        if set(settings["files"]) != set(FILES) or settings["signs"] != list(NAMES):
            raise ValueError("model.json is not of this version")
        for name, digest in settings["files"].items():
            if hashlib.sha256((directory / name).read_bytes()).hexdigest() != digest:
                raise ValueError(f"{name} is not the file that was measured")
        return cls(settings, Readers.load(directory))

    def judge(self, texts: Sequence[str], rules: Tier | None = None) -> Judgement:
        """Read every window, weigh what the rules found of the whole, and keep the most worrying answer."""
        read = self.readers.read(self._foremost(texts))
        signs = with_rules(read.signs, rules)
        risk, grave = (likelihood(signs, self.settings["calibration"][what]) for what in ("risk", "grave"))
        worst = int(np.argmax(risk))
        levels = len(SEVERITIES) + 1
        return Judgement(
            float(risk[worst]),
            float(grave.max()),
            _severity(read.labels[worst, :levels]),
            self._kinds(read.labels[worst, levels:]),
        )

    def _foremost(self, texts: Sequence[str]) -> Sequence[str]:
        """Of the windows of a very long text keep those that the quick reader finds most worrying."""
        if len(texts) > MOST_WEIGHED:
            order = np.argsort(-self.readers.ngrams.glance(texts))[:MOST_WEIGHED]
            texts = [texts[at] for at in sorted(order.tolist())]
        if len(texts) <= MOST_WINDOWS:
            return texts
        order = np.argsort(-self.readers.bits(texts)[:, 0])[:MOST_WINDOWS]
        return [texts[at] for at in sorted(order.tolist())]

    def _kinds(self, numbers: NDArray[np.float32]) -> tuple[str, ...]:
        likely = _share(numbers)
        best = [int(at) for at in np.argsort(-likely)[:2] if likely[at] > SECOND_KIND or at == likely.argmax()]
        return tuple(self.settings["kinds"][at] for at in best)


def likelihood(signs: NDArray[np.float32], weigh: Mapping[str, Any]) -> NDArray[np.float64]:
    """Weigh signs into likelihoods, with weights fitted on text that was not trained on."""
    total: NDArray[np.float64] = 1 / (1 + np.exp(-(signs @ np.array(weigh["weights"]) + weigh["bias"])))
    return total


def _severity(levels: NDArray[np.float32]) -> str:
    """Choose how grave it is, if it is harm; too grave is the better mistake, so the bars are low."""
    _, high, emergency = _share(levels[1:])
    if emergency >= EMERGENCY_FROM:
        return "emergency"
    return "high" if high + emergency >= HIGH_FROM else "concern"


def _share(numbers: NDArray[np.float32]) -> NDArray[np.float32]:
    likely = np.exp(numbers - numbers.max())
    shares: NDArray[np.float32] = likely / likely.sum()
    return shares
