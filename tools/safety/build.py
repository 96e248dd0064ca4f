"""Builds data/safety/model from the corpus: `python -m tools.safety.build` (about an hour on two cores).

With `bars` it keeps the encoder that is there, and only weighs the readers and sets the bars again (two minutes).
"""

from __future__ import annotations

import json
import logging
import sys
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import torch

from bot.safety.learned import DIRECTORY
from bot.safety.learned_encoder import Encoder
from bot.safety.learned_model import Model
from bot.safety.learned_pieces import Pieces
from bot.safety.rules import Rules
from tools.safety import calibrate, linear
from tools.safety.base import Base, read_base
from tools.safety.corpus import Row, read_corpus, read_held_out
from tools.safety.export import export
from tools.safety.network import Network
from tools.safety.tune import KINDS_AT, Plan, heads, train
from tools.safety.vocabulary import choose, save

log = logging.getLogger(__name__)


def build(directory: Path) -> None:
    """Train all, write all, and set the bars."""
    rows, held = lines()
    base = read_base()
    pieces = save(base, choose(base, [row.text for row in rows]), directory / "pieces.npz")
    export(tuned(base, pieces, rows), directory / "encoder.onnx")
    finish(directory, rows, held)


def tuned(base: Base, pieces: Pieces, rows: list[Row]) -> Network:
    """Return the base fine-tuned on the corpus."""
    net = Network(KINDS_AT + len(heads(rows)))
    net.take(base.weights)
    return train(net, pieces, rows, Plan())


def lines() -> tuple[list[Row], list[Row]]:
    """Return the training and the held-out lines, none in both."""
    held = read_held_out()
    texts = {row.text.casefold() for row in held}
    return [row for row in read_corpus() if row.text.casefold() not in texts], held


def finish(directory: Path, rows: list[Row], held: list[Row]) -> None:
    """Train the n-gram reader, weigh the readers, set the bars and write model.json."""
    linear.save(linear.train(rows), directory / "ngrams.npz")
    settings: dict[str, Any] = {
        "version": date.today().isoformat(),
        "kinds": heads(rows),
        "files": {
            name: sha256((directory / name).read_bytes()).hexdigest()
            for name in ("encoder.onnx", "pieces.npz", "ngrams.npz")
        },
    }
    model = Model(settings, Encoder.load(directory), linear.NGrams.load(directory / "ngrams.npz"))
    signs = calibrate.outputs(model, [row.text for row in held])
    settings["calibration"] = calibrate.fit(signs, held, [True, True, True])
    likely = {what: calibrate.likelihood(signs, settings["calibration"][what]) for what in ("risk", "grave")}
    settings["beside_rules"] = calibrate.BESIDE_RULES
    settings["thresholds"] = calibrate.thresholds(likely, held)
    (directory / "model.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
    log.info("thresholds %s", settings["thresholds"])


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    torch.set_num_threads(2)
    Rules.load()  # tells the normaliser which words there are
    if "bars" in sys.argv:  # the encoder is there: only weigh the readers and set the bars again
        finish(DIRECTORY, *lines())
    else:
        build(DIRECTORY)
