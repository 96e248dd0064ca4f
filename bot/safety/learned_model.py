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

from bot.safety.layers import SEVERITIES
from bot.safety.learned_encoder import Encoder
from bot.safety.learned_ngrams import NGrams
from bot.safety.normal import prepare

KINDS_AT = 1 + 1 + len(SEVERITIES)  # outputs: risk; none and the severities; then the kinds
SECOND_KIND = 0.3  # a second kind is named when it is this likely
MOST_WINDOWS = 60  # bounds what one text may cost; about 800 words fit
EMERGENCY_FROM, HIGH_FROM = 0.35, 0.45


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the model thinks of a text: how likely harm is, how likely it is grave, and of which kind."""

    risk: float
    grave: float
    severity: str
    kinds: tuple[str, ...]


class Model:
    """The readers and how to weigh them; `settings` is model.json."""

    def __init__(self, settings: Mapping[str, Any], encoder: Encoder | None, ngrams: NGrams | None) -> None:
        self.settings, self.encoder, self.ngrams = settings, encoder, ngrams

    @classmethod
    def load(cls, directory: Path) -> Model:
        """Load the files that model.json names; a file that is not the one measured is refused."""
        settings = json.loads((directory / "model.json").read_text(encoding="utf-8"))
        for name, digest in settings["files"].items():
            if hashlib.sha256((directory / name).read_bytes()).hexdigest() != digest:
                raise ValueError(f"{name} is not the file that was measured")
        names = settings["files"].keys()
        encoder = Encoder.load(directory) if "encoder.onnx" in names else None
        return cls(settings, encoder, NGrams.load(directory / "ngrams.npz") if "ngrams.npz" in names else None)

    def judge(self, texts: Sequence[str]) -> Judgement:
        """Read every window and keep the most worrying answer."""
        outputs = self.outputs(self._foremost(texts))
        risk = self.calibrated("risk", outputs)
        grave = self.calibrated("grave", outputs)
        worst = int(np.argmax(risk))
        return Judgement(
            float(risk[worst]),
            float(grave.max()),
            _severity(outputs[:, 1:KINDS_AT][worst]),
            self._kinds(outputs[worst, KINDS_AT:-1]),
        )

    def outputs(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return each window's numbers: those of the encoder (or of the n-grams alone), then the n-grams' risk."""
        second = self._ngrams(texts)
        first = self.encoder.read(texts) if self.encoder else np.pad(second, ((0, 0), (0, KINDS_AT - 1)))
        return np.concatenate([first, second], axis=1)

    def calibrated(self, what: str, outputs: NDArray[np.float32]) -> NDArray[np.float64]:
        """Weigh the readers into a likelihood, with weights fitted on text that was not trained on."""
        weigh = self.settings["calibration"][what]
        signs = np.stack([outputs[:, 0], grave_sign(outputs), outputs[:, -1]], axis=1)
        total: NDArray[np.float64] = 1 / (1 + np.exp(-(signs @ np.array(weigh["weights"]) + weigh["bias"])))
        return total

    def _foremost(self, texts: Sequence[str]) -> Sequence[str]:
        """Of the windows of a very long text keep those that the quick reader finds most worrying."""
        if len(texts) <= MOST_WINDOWS:
            return texts
        order = np.argsort(-self._ngrams(texts)[:, 0])[:MOST_WINDOWS]
        return [texts[at] for at in sorted(order.tolist())]

    def _ngrams(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if self.ngrams is None:
            return np.zeros((len(texts), 1), np.float32)
        return np.stack(
            [self.ngrams.logits([word for word in prepare(text).words if word not in ".,"]) for text in texts]
        )

    def _kinds(self, numbers: NDArray[np.float32]) -> tuple[str, ...]:
        if not len(numbers):
            return ()
        likely = _share(numbers)
        best = [int(at) for at in np.argsort(-likely)[:2] if likely[at] > SECOND_KIND or at == likely.argmax()]
        return tuple(self.settings["kinds"][at] for at in best)


def _severity(levels: NDArray[np.float32]) -> str:
    """Choose how grave it is, if it is harm; too grave is the better mistake, so the bars are below a half."""
    _, high, emergency = _share(levels[1:])
    if emergency >= EMERGENCY_FROM:
        return "emergency"
    return "high" if high + emergency >= HIGH_FROM else "concern"


def _share(numbers: NDArray[np.float32]) -> NDArray[np.float32]:
    likely = np.exp(numbers - numbers.max())
    shares: NDArray[np.float32] = likely / likely.sum()
    return shares


def grave_sign(outputs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how far "high or emergency" outweighs "none or concern"."""
    levels = outputs[:, 1:KINDS_AT]
    sign: NDArray[np.float32] = np.logaddexp(levels[:, 2], levels[:, 3]) - np.logaddexp(levels[:, 0], levels[:, 1])
    return sign
