"""Writes a trained encoder: a small ONNX file without weights, and beside it the weights of its layers in four bits.

onnxruntime is quickest with whole numbers of one byte, which would not fit in the repository for both encoders: so the
run-time widens the four bits to one byte as it loads.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import ModelProto, TensorProto, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from tools.safety.fourbits import pack
from tools.safety.network import HIDDEN, Network


def export(net: Network, graph: Path, weights: Path) -> None:
    """Write the network, whose weights are settled."""
    net.eval().float()
    with tempfile.TemporaryDirectory() as folder:
        plain, whole = Path(folder) / "plain.onnx", Path(folder) / "whole.onnx"
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
            whole,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
        )
        settled = {one.name: numpy_helper.to_array(one) for one in onnx.load(plain).graph.initializer}
        model = onnx.load(whole)
    np.savez_compressed(weights, **_outside(model, settled))
    model.doc_string = "Blether safety gate, learned layer: see MODEL_CARD.md"
    onnx.save(model, graph)


def _outside(model: ModelProto, settled: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Take the large weights out of the graph, which then asks for them by name; return them in four bits."""
    found: dict[str, np.ndarray] = {}
    for held in model.graph.initializer:
        name = held.name.removesuffix("_quantized")
        if name != held.name and name in settled:  # the heads are small, and stay
            values = np.ascontiguousarray(settled[name].T)  # outputs by inputs
            steps, scales = pack(values)
            found[f"{name}_steps"] = steps.reshape(*values.shape[:1], -1)
            found[f"{name}_halves"] = scales.reshape(len(values), -1)
            _ask(held)
    for held in model.graph.initializer:
        if f"{held.name.removesuffix('_scale')}_steps" in found:
            _ask(held)
    return found


def _ask(held: TensorProto) -> None:
    held.ClearField("raw_data")
    held.ClearField("int32_data")
    held.ClearField("float_data")
    held.data_location = TensorProto.EXTERNAL
    del held.external_data[:]
    entry = held.external_data.add()
    entry.key, entry.value = "location", "weights"
