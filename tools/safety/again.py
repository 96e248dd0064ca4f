"""Teaches the encoders that are there once more, from the four bits in which they are kept.

`python -m tools.safety.again encoder|english MINUTES [PART]` reads the corpus on, at a lower rate, and writes that
encoder anew. With a part, such as `ea`, the files of that part are new: each reading has their lines twice, and a third
of the others, drawn anew, so that nothing is forgotten. Then `python -m tools.safety.build bars` weighs the readers.
Both may be taught at once, each on a core of its own.
"""

from __future__ import annotations

import logging
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import ModelProto, numpy_helper
from torch import Tensor

from bot.safety.learned import DIRECTORY
from bot.safety.learned_pieces import Pieces, whole
from bot.safety.learned_words import Words
from bot.safety.rules import Rules
from tools.safety import base, minilm
from tools.safety.build import ENGLISH, MANY, english_lines, lines
from tools.safety.corpus import Row, read_corpus
from tools.safety.export import export
from tools.safety.network import Network
from tools.safety.tune import KINDS_AT, heads, train

PARTS = ("query", "key", "value", "out", "grow", "shrink")
FROZEN = 3  # layers that stay as they are
SLOWER = 0.5  # what was learned already should not be thrown about


def read_back(graph: Path, weights: Path, layers: int) -> Network:
    """Return an exported encoder ready to be taught: the same numbers, but for the heads (kept in one byte)."""
    model = onnx.load(graph, load_external_data=False)
    held = {one.name: one for one in model.graph.initializer}
    net = Network(KINDS_AT + len(heads(lines())), layers)
    found = {
        name: torch.from_numpy(numpy_helper.to_array(held[name]).copy()) for name in net.state_dict() if name in held
    }
    net.take(found | _layers(model, weights, layers) | {"head.weight": _head(held)})
    return net


def _layers(model: ModelProto, weights: Path, layers: int) -> dict[str, Tensor]:
    """Return the weights of the layers, which the graph multiplies by in the order in which they are read."""
    order = [node.input[1].removesuffix("_quantized") for node in model.graph.node if node.op_type == "MatMulInteger"]
    names = [f"layers.{number}.{part}.weight" for number in range(layers) for part in PARTS]
    with np.load(weights, allow_pickle=False) as kept:
        values = [
            whole(kept[f"{one}_steps"].reshape(-1, 16), kept[f"{one}_halves"].reshape(-1, 1)) for one in order[:-1]
        ]
        rows = [len(kept[f"{one}_steps"]) for one in order[:-1]]
    return {
        name: torch.from_numpy(np.ascontiguousarray(value.reshape(many, -1), np.float32))
        for name, value, many in zip(names, values, rows, strict=True)
    }


def _head(held: dict[str, onnx.TensorProto]) -> Tensor:
    steps, scale = (numpy_helper.to_array(held[f"head.weight_Transposed_{part}"]) for part in ("quantized", "scale"))
    return torch.from_numpy((steps.astype(np.float32) * scale).T.copy())


@dataclass(frozen=True, slots=True)
class NewBesideOld:
    """What one reading holds: the new lines twice, and a third of the others, drawn anew each time."""

    rows: Callable[[], Sequence[Row]]
    part: str
    dice: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311 - nothing secret hangs on it

    def __call__(self) -> list[Row]:
        """Draw the lines of the next reading."""
        fresh = {row.text for row in read_corpus(self.part)}
        rows = self.rows()
        new = [row for row in rows if row.text in fresh]
        old = [row for row in rows if row.text not in fresh]
        return [*new, *new, *self.dice.sample(old, len(old) // 3)]


def teach(name: str, minutes: float, part: str = "", folder: Path = DIRECTORY) -> None:
    """Teach one encoder for so many minutes at most, on one core, and write it in its old place."""
    plan, rows, layers = (MANY, lines, base.LAYERS) if name == "encoder" else (ENGLISH, english_lines, minilm.LAYERS)
    reading = NewBesideOld(rows, part) if part else rows
    pieces = Pieces.load(folder / "pieces.npz") if name == "encoder" else Words.load(folder / "words.npz")
    graph, weights = folder / f"{name}.onnx", folder / f"{name}.npz"
    plan = replace(
        plan,
        rate=plan.rate * SLOWER,
        frozen=min(plan.frozen, FROZEN),
        workers=1,
        epochs=100,
        minutes=minutes,
        seed=plan.seed + 1000,
    )
    export(train(read_back(graph, weights, layers), pieces, reading, plan), graph, weights)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(1)
    Rules.load()  # tells the normaliser which words there are
    teach(sys.argv[1], float(sys.argv[2]), *sys.argv[3:])
