"""Fits how to weigh the readers, and where the two bars stand, on text that none of them was trained on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from bot.safety.learned import views
from bot.safety.learned_model import Model, grave_sign
from bot.safety.normal import prepare
from tools.safety.corpus import Row

# Shares of the harmless lines that the learned layer alone may stop, of the hard ones and of everyday ones; the rules
# spend the rest of the gate's 6 % and 1.5 %, and of its 0.5 % and 0.1 %.
ALARMS = {"hard_negative": {"check": 0.06, "certain": 0.008}, "ordinary": {"check": 0.009, "certain": 0.0}}

# How likely harm must be for what the rules found to count: to stay certain, to stay a check, and how likely grave harm
# must be to make a check certain. Chosen on the held-out text: they cost no emergency there and halve its false alarms.
BESIDE_RULES = {"keep": 0.3, "drop": 0.25, "raise": 0.85}
FEWEST = 120  # harmless lines below which a language has no bar of its own


def outputs(model: Model, texts: Sequence[str]) -> NDArray[np.float32]:
    """Return each text's three signs, from its most worrying window."""
    found = []
    for text in texts:
        rows = model.outputs(views(prepare(text)) or ["."])
        signs = np.stack([rows[:, 0], grave_sign(rows), rows[:, -1]], axis=1)
        found.append(signs[int(rows[:, 0].argmax())])
    return np.stack(found)


def fit(signs: NDArray[np.float32], rows: Sequence[Row], use: Sequence[bool]) -> dict[str, Any]:
    """Return the weights of the two likelihoods: of any harm, and of grave harm against none."""
    risk = np.array([row.risk for row in rows])
    grave = np.array([row.severity in ("high", "emergency") for row in rows])
    return {"risk": _fit(signs, risk, use), "grave": _fit(signs[grave | ~risk], grave[grave | ~risk], use)}


def _fit(signs: NDArray[np.float32], target: NDArray[np.bool_], use: Sequence[bool]) -> dict[str, Any]:
    fitted = LogisticRegression(C=1.0, class_weight="balanced").fit(signs[:, use], target)
    weights = np.zeros(signs.shape[1])
    weights[list(use)] = fitted.coef_[0]
    return {"weights": [round(float(one), 4) for one in weights], "bias": round(float(fitted.intercept_[0]), 4)}


def likelihood(signs: NDArray[np.float32], weigh: Mapping[str, Any]) -> NDArray[np.float64]:
    """Return the weighed signs as likelihoods."""
    total: NDArray[np.float64] = 1 / (1 + np.exp(-(signs @ np.array(weigh["weights"]) + weigh["bias"])))
    return total


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
