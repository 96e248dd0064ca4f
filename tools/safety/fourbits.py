"""Four-bit numbers in blocks of 32 that share a scale: how the bases' tables and the layers' weights are kept."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

BLOCK = 32


def steps(weights: Tensor) -> tuple[Tensor, Tensor]:
    """Return each number's step (nought to fifteen) and each block's scale; the widest number of a block is exact."""
    blocks = weights.detach().float().reshape(-1, BLOCK)
    high, low = blocks.amax(1, keepdim=True), blocks.amin(1, keepdim=True)
    scales = (torch.where(high > -low, high, low) / -8).half().float()
    safe = torch.where(scales == 0, torch.ones_like(scales), scales)
    return torch.clamp(torch.round(blocks / safe) + 8, 0, 15), scales


class _Rounded(torch.autograd.Function):
    """Rounds on the way there, and lets what is learned through on the way back."""

    @staticmethod
    def forward(ctx: object, weights: Tensor) -> Tensor:
        values, scales = steps(weights)
        return ((values - 8) * scales).reshape(weights.shape)

    @staticmethod
    def backward(ctx: object, grad: Tensor) -> Tensor:
        return grad


def rounded(weights: Tensor) -> Tensor:
    """Return the numbers as four bits hold them."""
    return _Rounded.apply(weights)  # type: ignore[no-untyped-call,no-any-return]


class _Stepped(torch.autograd.Function):
    """Puts numbers on the 256 steps that the run-time knows, whose width the farthest of them decides."""

    @staticmethod
    def forward(ctx: object, numbers: Tensor) -> Tensor:
        low, high = torch.aminmax(numbers.detach())
        low, high = low.clamp(max=0).float(), high.clamp(min=0).float()
        step = torch.clamp((high - low) / 255, min=1e-9)
        return (torch.round(numbers / step) * step).to(numbers.dtype)

    @staticmethod
    def backward(ctx: object, grad: Tensor) -> Tensor:
        return grad


class Linear(nn.Linear):
    """A linear step that is taught with its weights in the four bits in which they are kept.

    What it is given is rounded too, as the run-time does: few numbers far out would else cost the rest their steps.
    """

    def forward(self, x: Tensor) -> Tensor:
        """Read with the rounded weights; once they are settled they are rounded already."""
        if not self.training:
            return F.linear(x, self.weight, self.bias)
        weight = rounded(self.weight) if self.weight.requires_grad else self.weight
        return F.linear(_Stepped.apply(x), weight, self.bias)  # type: ignore[no-untyped-call]


def settle(net: nn.Module) -> None:
    """Put the rounded weights in place of those that were being taught."""
    for part in net.modules():
        if isinstance(part, Linear):
            part.weight.data = rounded(part.weight.data)


def pack(values: NDArray[np.float32]) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Return blocks of sixteen bytes, two steps a byte, a half block apart, and the blocks' scales."""
    each, scales = steps(torch.from_numpy(values))
    whole = each.numpy().astype(np.uint8)
    return whole[:, :16] | whole[:, 16:] << 4, scales.numpy().astype(np.float16)


def table(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return a table of meanings as the run-time reads it: a scale and sixteen bytes for each 32 numbers."""
    packed, scales = pack(values)
    return np.concatenate([scales.view(np.uint8), packed], 1).reshape(len(values), -1, 18)
