"""Writes the trained encoder as an ONNX file with whole-number weights of one byte."""

from __future__ import annotations

import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from tools.safety.network import HIDDEN, Network


def export(net: Network, path: Path) -> None:
    """Write the network; `reduce_range` keeps the sums exact on processors without VNNI."""
    net.eval().float()
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            net,
            (torch.zeros(2, 7, HIDDEN), torch.ones(2, 7)),
            str(plain),
            dynamo=False,
            input_names=["vectors", "mask"],
            output_names=["outputs"],
            opset_version=17,
            dynamic_axes={"vectors": {0: "texts", 1: "pieces"}, "mask": {0: "texts", 1: "pieces"}},
        )
        quantize_dynamic(
            plain,
            path,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
        )
    model = onnx.load(path)
    model.doc_string = "Blether safety gate, learned layer: see MODEL_CARD.md"
    onnx.save(model, path)
