"""An encoder in PyTorch (as many layers as its base) with three heads: risk, severity, category."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tools.safety.fourbits import Linear

HIDDEN, HEADS, MIDDLE, LONGEST = 384, 12, 1536, 160


class Layer(nn.Module):
    """One layer of the base: attention, then a step forward, each with its norm."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.grow, self.shrink = Linear(HIDDEN, MIDDLE), Linear(MIDDLE, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, 1e-12), nn.LayerNorm(HIDDEN, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Read a batch; `mask` is nought for words and very low for padding."""
        heads = [part(x).unflatten(-1, (HEADS, -1)).transpose(1, 2) for part in (self.query, self.key, self.value)]
        scores = heads[0] @ heads[1].transpose(-1, -2) * (HIDDEN // HEADS) ** -0.5 + mask
        read = (torch.softmax(scores, -1) @ heads[2]).transpose(1, 2).flatten(2)
        x = self.norm1(x + self.out(read))
        return self.norm2(x + self.dropout(self.shrink(F.gelu(self.grow(x)))))


class Network(nn.Module):
    """Gives for each text one number for risk, then those for severity and category."""

    def __init__(self, outputs: int, layers: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.places = nn.Parameter(torch.zeros(LONGEST, HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(HIDDEN, outputs)

    def forward(self, vectors: Tensor, mask: Tensor) -> Tensor:
        """Read the meanings of pieces; `mask` is one for pieces and nought for padding."""
        outputs: Tensor = self.head(self.dropout(self.pooled(vectors, mask)))
        return outputs

    def pooled(self, vectors: Tensor, mask: Tensor) -> Tensor:
        """Return the mean of the last layer, as the base was taught."""
        x = self.norm(vectors + self.places[: vectors.shape[1]])
        low = (1.0 - mask)[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, low)
        return (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)

    def take(self, weights: dict[str, Tensor]) -> None:
        """Fill all but the heads with a base's weights, which bear our names."""
        self.load_state_dict(self.state_dict() | weights)
