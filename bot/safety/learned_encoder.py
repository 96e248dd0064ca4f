"""Runs the fine-tuned encoder in process (onnxruntime, one thread, no network)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from bot.safety.learned_pieces import PAD, Pieces

MOST = 96  # pieces read of one window; windows are parted so that more is rare
TOGETHER = 8  # windows read at a time, which bounds memory


class Encoder:
    """A small multilingual transformer that gives for each text its numbers for risk, severity and kind."""

    def __init__(self, session: onnxruntime.InferenceSession, pieces: Pieces) -> None:
        self.session, self.pieces = session, pieces

    @classmethod
    def load(cls, directory: Path) -> Encoder:
        """Load the network and its table of pieces."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # one message is small; more threads would only take turns
        options.enable_cpu_mem_arena = options.enable_mem_pattern = False  # memory over speed: texts are short
        options.log_severity_level = 3
        session = onnxruntime.InferenceSession(str(directory / "encoder.onnx"), options, ["CPUExecutionProvider"])
        return cls(session, Pieces.load(directory / "pieces.npz"))

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
