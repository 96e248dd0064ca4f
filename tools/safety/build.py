"""Builds data/safety/model from the corpus: `python -m tools.safety.build` (about two hours on two quiet cores).

With `bars` it keeps the encoders that are there, and only weighs the readers and sets the bars again (five minutes).
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import torch

from bot.safety.learned import DIRECTORY
from bot.safety.learned_pieces import Pieces
from bot.safety.learned_signs import FILES, NAMES
from bot.safety.learned_words import Words
from bot.safety.rules import Rules
from tools.safety import base, calibrate, linear, minilm
from tools.safety.corpus import Row, read_corpus, read_held_out
from tools.safety.export import export
from tools.safety.network import Network
from tools.safety.tune import KINDS_AT, Plan, heads, train
from tools.safety.vocabulary import choose, choose_english, save, save_english

log = logging.getLogger(__name__)

MANY = Plan(rate=3e-4, frozen=base.LAYERS // 2, epochs=5)
ENGLISH = Plan(rate=2e-4, frozen=0, epochs=8)


def build(directory: Path) -> None:
    """Train all, write all, and set the bars."""
    many, pieces = multilingual(directory / "pieces.npz")
    export(train(many, pieces, lines, MANY), directory / "encoder.onnx", directory / "encoder.npz")
    english, words = only_english(directory / "words.npz")
    export(train(english, words, english_lines, ENGLISH), directory / "english.onnx", directory / "english.npz")
    finish(directory)


def multilingual(path: Path) -> tuple[Network, Pieces]:
    """Return the multilingual base, ready to be taught, and its pieces, which are written."""
    found, rows = base.read_base(), lines()
    net = Network(KINDS_AT + len(heads(rows)), base.LAYERS)
    net.take(found.weights)
    return net, save(found, choose(found, [row.text for row in rows]), path)


def only_english(path: Path) -> tuple[Network, Words]:
    """Return the English base, ready to be taught, and its pieces, which are written."""
    found, rows = minilm.read_english(), english_lines()
    net = Network(KINDS_AT + len(heads(lines())), minilm.LAYERS)
    net.take(found.weights)
    return net, save_english(found, choose_english(found, [row.text for row in rows]), path)


def lines() -> list[Row]:
    """Return the lines to train on: none of them is held out."""
    held = {row.text.casefold() for row in read_held_out()}
    return [row for row in read_corpus() if row.text.casefold() not in held]


def english_lines() -> list[Row]:
    """Return those of them in English and Scots."""
    return [row for row in lines() if row.language in ("en", "sco")]


def finish(directory: Path) -> None:
    """Train the n-gram reader, weigh the readers, set the bars and write model.json."""
    linear.save(linear.train(lines()), directory / "ngrams.npz")
    held = read_held_out()
    settle(directory, held, calibrate.tell(directory, [row.text for row in held]))


def settle(directory: Path, held: Sequence[Row], told: Sequence[calibrate.Told]) -> None:
    """Weigh what the readers told of the held-out text, set the bars, and write both with the files' digests."""
    weighed = calibrate.fit(told, held)
    settings: dict[str, Any] = {
        "version": date.today().isoformat(),
        "kinds": heads(lines()),
        "files": {name: sha256((directory / name).read_bytes()).hexdigest() for name in FILES},
        "signs": list(NAMES),
        "calibration": weighed,
        "beside_rules": calibrate.BESIDE_RULES,
        "thresholds": calibrate.thresholds(calibrate.likelihoods(told, weighed), held),
    }
    (directory / "model.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
    log.info("thresholds %s", settings["thresholds"])


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    torch.set_num_threads(2)
    Rules.load()  # tells the normaliser which words there are
    if "bars" in sys.argv:  # the encoders are there: only weigh the readers and set the bars again
        finish(DIRECTORY)
    else:
        build(DIRECTORY)
