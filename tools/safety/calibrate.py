"""Fits how to weigh the readers, and where the two bars stand, on text that none of them was trained on."""

from __future__ import annotations

import multiprocessing
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from bot.safety.layers import Tier
from bot.safety.learned import views
from bot.safety.learned_model import likelihood
from bot.safety.learned_signs import Readers, with_rules
from bot.safety.normal import prepare
from bot.safety.rules import Rules
from tools.safety.corpus import Row

# Shares of the harmless held-out lines that the bars may stop: of the hard ones and of everyday ones. The held-out text
# is harder than the evaluation set, of which half as many are stopped.
ALARMS = {"hard_negative": {"check": 0.12, "certain": 0.03}, "ordinary": {"check": 0.025, "certain": 0.002}}

# How likely harm must be for what the rules found to count: to stay certain, to stay a check, and how likely grave harm
# must be to make a check certain.
BESIDE_RULES = {"keep": 0.5, "drop": 0.4, "raise": 0.85}
EVERYDAY = 3.0  # how often an everyday line counts in the weighing: there are far more of them in life than in our text
FEWEST = 120  # harmless lines below which a language has no bar of its own


@dataclass(frozen=True, slots=True)
class Told:
    """What the readers and the rules make of one text: the signs of all its windows, and the tier of the rules."""

    signs: NDArray[np.float32]
    tier: Tier | None


_HERE: list[tuple[Readers, Rules]] = []  # what each of the processes below has loaded


def tell(directory: Path, texts: Sequence[str], workers: int = 2) -> list[Told]:
    """Read texts as the running service does, in several processes."""
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, spawn, _start, (directory,)) as pool:
        return list(pool.map(_tell, texts, chunksize=40))


def _start(directory: Path) -> None:
    _HERE.append((Readers.load(directory), Rules.load()))


def _tell(text: str) -> Told:
    readers, rules = _HERE[0]
    prepared = prepare(text)
    finding = rules.read(prepared)
    tier = finding.tier if finding else None
    return Told(with_rules(readers.read(views(prepared) or ["."]).signs, tier), tier)


def fit(told: Sequence[Told], rows: Sequence[Row], use: NDArray[np.bool_] | None = None) -> dict[str, Any]:
    """Return the weights of the two likelihoods: of any harm, and of grave harm against none.

    `use` leaves out signs, to compare.
    """
    risk = np.array([row.risk for row in rows])
    grave = np.array([row.severity in ("high", "emergency") for row in rows])
    some = grave | ~risk
    often = np.array([EVERYDAY if row.category == "ordinary" else 1.0 for row in rows])
    signs = np.stack([one.signs[int(one.signs[:, 0].argmax())] for one in told])
    for _ in range(3):  # which window is the most worrying hangs on the weights, and they on it
        weighed = {"risk": _fit(signs, risk, often, use), "grave": _fit(signs[some], grave[some], often[some], use)}
        signs = np.stack([one.signs[int(likelihood(one.signs, weighed["risk"]).argmax())] for one in told])
    return weighed


def _fit(
    signs: NDArray[np.float32],
    target: NDArray[np.bool_],
    often: NDArray[np.float64],
    use: NDArray[np.bool_] | None,
) -> dict[str, Any]:
    if use is not None:
        signs = signs * use
    spread = signs.std(axis=0) + 1e-6
    fitted = LogisticRegression(C=0.3, max_iter=500, class_weight="balanced").fit(signs / spread, target, often)
    weights = fitted.coef_[0] / spread
    return {"weights": [round(float(one), 4) for one in weights], "bias": round(float(fitted.intercept_[0]), 4)}


def likelihoods(told: Sequence[Told], weighed: Mapping[str, Any]) -> dict[str, NDArray[np.float64]]:
    """Return how likely any harm and grave harm are in each text, from its most worrying window."""
    return {what: np.array([likelihood(one.signs, weigh).max() for one in told]) for what, weigh in weighed.items()}


def thresholds(likely: Mapping[str, NDArray[np.float64]], rows: Sequence[Row]) -> dict[str, dict[str, float]]:
    """Return the bars for all languages, and for those with enough harmless lines to set their own."""
    safe = np.array([not row.risk for row in rows])
    languages = np.array(["en" if row.language == "sco" else row.language for row in rows])
    groups = {"any": safe} | {
        name: safe & (languages == name)
        for name in sorted(set(languages.tolist()))
        if (safe & (languages == name)).sum() >= FEWEST
    }
    return {name: _bars(likely, rows, some) for name, some in groups.items()}


def _bars(likely: Mapping[str, NDArray[np.float64]], rows: Sequence[Row], some: NDArray[np.bool_]) -> dict[str, float]:
    """Return the two bars of a group; each must hold for hard lines and for everyday ones."""
    parts = {kind: some & np.array([row.category == kind for row in rows]) for kind in ALARMS}
    return {
        tier: max(_bar(likely[sign][part], ALARMS[kind][tier]) for kind, part in parts.items() if part.any())
        for tier, sign in (("check", "risk"), ("certain", "grave"))
    }


def _bar(likely: NDArray[np.float64], share: float) -> float:
    """Return the bar that so small a share of harmless lines reaches."""
    ordered = np.sort(likely)[::-1]
    return round(float(ordered[int(share * len(ordered))]) + 5e-5, 4)
