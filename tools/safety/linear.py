"""Trains the n-gram reader: a logistic regression over hashed words and bits of words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.safety.learned_ngrams import BUCKETS, NGrams, features
from bot.safety.normal import prepare
from tools.safety.corpus import Row


def matrix(texts: Sequence[str]) -> csr_matrix:
    """Return the texts as rows of buckets, each row of length one."""
    found = [features([word for word in prepare(text).words if word not in ".,"]) for text in texts]
    values = np.concatenate([np.full(len(one), 1 / np.sqrt(max(len(one), 1)), np.float32) for one in found])
    ends = np.cumsum([0] + [len(one) for one in found])
    return csr_matrix((values, np.concatenate(found), ends), shape=(len(texts), BUCKETS))


def train(rows: Sequence[Row]) -> NGrams:
    """Train on all rows, for any harm and for grave harm, and keep the weights as whole numbers of one byte."""
    given = matrix([row.text for row in rows])
    targets = ([row.risk for row in rows], [row.severity in ("high", "emergency") for row in rows])
    fitted = [LogisticRegression(C=30, max_iter=300, class_weight="balanced").fit(given, some) for some in targets]
    weights: NDArray[np.float64] = np.stack([one.coef_[0] for one in fitted], axis=1)
    scales = np.abs(weights).max(axis=0) / 127
    biases = np.array([one.intercept_[0] for one in fitted], np.float32)
    return NGrams(np.rint(weights / scales).astype(np.int8), scales.astype(np.float32), biases)


def save(reader: NGrams, path: Path) -> None:
    """Write the weights; numpy's own format, without pickle."""
    np.savez_compressed(path, weights=reader.weights, scales=reader.scales, biases=reader.biases)
