"""Runs a fine-tuned encoder in process (onnxruntime, one thread, no network)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from bot.safety.learned_pieces import PAD, whole

MOST = 96  # pieces read of one window; windows are parted so that more is rare
TOGETHER = 8  # windows read at a time, which bounds memory
WIDEST = 64  # seven bits: on processors without VNNI sums of eight would overflow


class Reading(Protocol):
    """What parts a text into pieces and knows their meanings."""

    def read(self, text: str, most: int) -> list[int]: ...

    def vectors(self, numbers: NDArray[np.int64]) -> NDArray[np.float32]: ...


class Encoder:
    """A small transformer that gives for each text its numbers for risk, severity and kind."""

    def __init__(self, session: onnxruntime.InferenceSession, pieces: Reading) -> None:
        self.session, self.pieces = session, pieces

    @classmethod
    def load(cls, graph: Path, weights: Path, pieces: Reading) -> Encoder:
        """Load the network; its weights, kept in four bits, are widened to the byte that is quickest to reckon with."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # one message is small; more threads would only take turns
        options.enable_cpu_mem_arena = options.enable_mem_pattern = False  # memory over speed: texts are short
        options.log_severity_level = 3
        names, values = _widened(weights)
        options.add_external_initializers(names, values)
        return cls(onnxruntime.InferenceSession(str(graph), options, ["CPUExecutionProvider"]), pieces)

    def read(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one row of numbers a text."""
        read = [self.pieces.read(text, MOST) for text in texts]
        order = sorted(range(len(read)), key=lambda at: len(read[at]))  # like lengths together waste no work
        rows: list[NDArray[np.float32] | None] = [None] * len(read)
        for at in range(0, len(order), TOGETHER):
            some = order[at : at + TOGETHER]
            for one, row in zip(some, self._run([read[one] for one in some]), strict=True):
                rows[one] = row
        return np.stack([row for row in rows if row is not None])

    def _run(self, read: Sequence[Sequence[int]]) -> NDArray[np.float32]:
        longest = max(map(len, read))
        numbers = np.array([[*one, *[PAD] * (longest - len(one))] for one in read])
        given = {"vectors": self.pieces.vectors(numbers), "mask": (numbers != PAD).astype(np.float32)}
        outputs: NDArray[np.float32] = self.session.run(["outputs"], given)[0]
        return outputs


def _widened(path: Path) -> tuple[list[str], list[onnxruntime.OrtValue]]:
    """Return the weights and their scales, one a column, under the names by which the graph asks for them."""
    found: dict[str, NDArray[np.int8] | NDArray[np.float32]] = {}
    with np.load(path, allow_pickle=False) as held:  # numpy's pickle is refused: a model file must not run code
        for key in held.files:
            if not key.endswith("_steps"):
                continue
            name, steps = key.removesuffix("_steps"), held[key]
            values = whole(steps.reshape(-1, 16), held[f"{name}_halves"].reshape(-1, 1)).reshape(len(steps), -1).T
            scales = np.maximum(np.abs(values).max(0), 1e-12) / WIDEST
            found[f"{name}_quantized"] = np.ascontiguousarray(np.rint(values / scales).astype(np.int8))
            found[f"{name}_scale"] = scales.astype(np.float32)
    return list(found), [onnxruntime.OrtValue.ortvalue_from_numpy(one) for one in found.values()]
