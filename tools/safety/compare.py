"""Compares ways to read, on the same text: `python -m tools.safety.compare FILE.jsonl`.

For each it prints the recall of risks when 5 % and 1 % of the harmless lines are stopped, on the held-out text and the
file. The bars are set on the set itself, to compare alike; the weights of joined ways are fitted on the held-out text.
"""

from __future__ import annotations

import logging
import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

from bot.safety.learned import DIRECTORY
from bot.safety.learned_pieces import Pieces
from bot.safety.learned_signs import NAMES
from bot.safety.learned_text import readable
from bot.safety.rules import Rules
from tools.safety import base, calibrate, tune
from tools.safety.build import lines
from tools.safety.corpus import Row, read_held_out
from tools.safety.measure import rows_of
from tools.safety.network import Network

FROZEN_LINES = 9000  # of the corpus, read by the frozen encoder
Scores = NDArray[np.float64]
JOINED = {
    "n-grams": ("ngrams_risk",),
    "fine-tuned e5": ("encoder_risk",),
    "n-grams and e5": ("encoder_risk", "encoder_grave", "ngrams_risk", "ngrams_grave"),
    "all, with the rules": NAMES,
}


def frozen(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return the mean vectors of the base as it came."""
    found, pieces = base.read_base(), Pieces.load(DIRECTORY / "pieces.npz")
    net = Network(1, base.LAYERS).eval()
    net.take(found.weights)
    vectors = np.zeros((len(texts), 384), np.float32)
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(order), 64):
            some = order[at : at + 64]
            numbers = [pieces.read("\u2581query: " + readable(texts[one]), tune.MOST) for one in some]
            vectors[some] = net.pooled(*tune.tensors(pieces, numbers)).float().numpy()
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def line(name: str, scores: Scores, rows: Sequence[Row], some: Callable[[Row], bool] = lambda _: True) -> None:
    """Print what share of the risks stands above the bar that 5 %, and that 1 %, of the harmless lines reach."""
    part = np.array([some(row) for row in rows])
    risk = np.array([row.risk for row in rows])
    recalls = []
    for share in (0.05, 0.01):
        safe = np.sort(scores[part & ~risk])[::-1]
        bar = safe[int(share * len(safe))]
        recalls.append(f"{100 * (scores[part & risk] > bar).mean():5.1f}")
    print(f"  {name:32} {' / '.join(recalls)} % at 5 / 1 %  ({(part & risk).sum()} risks)")


def readers(sets: dict[str, list[Row]]) -> None:
    """Print the lines of the shipped readers, alone and joined."""
    told = {name: calibrate.tell(DIRECTORY, [row.text for row in rows]) for name, rows in sets.items()}
    held = sets["held-out"]
    for way, names in JOINED.items():
        use = np.isin(NAMES, names)
        weighed = calibrate.fit(told["held-out"], held, use)
        for name, rows in sets.items():
            line(f"{way}, {name}", calibrate.likelihoods(told[name], weighed)["risk"], rows)
    at = NAMES.index("english_risk")
    for name, rows in sets.items():
        scores = np.array([one.signs[:, at].max() for one in told[name]])
        mine = np.array([one.signs[:, 0].max() for one in told[name]])
        for way, given in (("fine-tuned MiniLM", scores), ("fine-tuned e5", mine)):
            line(f"{way}, English of {name}", given, rows, lambda row: row.language == "en")


def frozen_ways(sets: dict[str, list[Row]]) -> None:
    """Print the lines of the frozen encoder with a linear reader and an SVM on top, taught on part of the corpus."""
    rows = random.Random(7).sample(lines(), FROZEN_LINES)  # noqa: S311 - nothing secret hangs on it
    start = time.process_time()
    given, target = frozen([row.text for row in rows]), [row.risk for row in rows]
    print(f"  frozen: {1000 * (time.process_time() - start) / len(rows):.1f} ms a line, in batches")
    ways = {
        "frozen e5, logistic regression": LogisticRegression(C=30, max_iter=500, class_weight="balanced"),
        "frozen e5, SVM": SVC(C=10, gamma=8.0, class_weight="balanced"),
    }
    for way, reader in ways.items():
        reader.fit(given, target)
        for name, some in sets.items():
            line(f"{way}, {name}", reader.decision_function(frozen([row.text for row in some])), some)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    torch.set_num_threads(1)
    Rules.load()
    both = {"held-out": [row for row in read_held_out() if row.category != "ordinary"]}
    both |= {Path(file).stem: rows_of(Path(file)) for file in sys.argv[1:]}
    readers(both)
    frozen_ways(both)
