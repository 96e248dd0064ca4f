"""Fine-tunes the encoder on the corpus; about an hour on two quiet cores that know bfloat16."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F
from torch.optim.lr_scheduler import LambdaLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from bot.safety.layers import SEVERITIES
from bot.safety.learned_pieces import PAD, Pieces
from bot.safety.learned_text import readable
from tools.safety.augment import dress
from tools.safety.corpus import Row
from tools.safety.network import LAYERS, Network

LEVELS = ("none", *SEVERITIES)
KINDS_AT = 1 + len(LEVELS)  # the outputs: risk, the levels, then the kinds
MOST = 64  # pieces read of one line


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train."""

    epochs: int = 3
    batch: int = 64
    rate: float = 2.5e-4
    frozen: int = 6  # the lowest layers, which read letters more than meaning, stay as they came
    fade: float = 0.88  # each lower layer learns this much slower than the one above
    seed: int = 7
    minutes: float = 62  # on a busy machine the rate falls to nought by then, and training ends


def heads(rows: Sequence[Row]) -> list[str]:
    """Return the kinds of harm, in the order of the network's last outputs."""
    return sorted({row.category for row in rows if row.risk})


class Trainer:
    """Holds what changes while a network is trained."""

    def __init__(self, net: Network, plan: Plan, steps: int, clock: Callable[[], float]) -> None:
        self.net, self.plan, self.steps, self.clock, self.start = net, plan, steps, clock, clock()
        self.optimiser = torch.optim.AdamW(_groups(net, plan), weight_decay=0.01, betas=(0.9, 0.98), fused=True)
        self.schedule = LambdaLR(self.optimiser, lambda step: _rate(self.done(step)))
        self.mean = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(0.9))

    def done(self, step: int) -> float:
        """Return what share of the training is done, by steps or by time."""
        return max(step / self.steps, (self.clock() - self.start) / (60 * self.plan.minutes))

    def step(self, loss: Tensor) -> None:
        """Learn from one batch."""
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        self.optimiser.step()
        self.schedule.step()
        if self.schedule.last_epoch % 5 == 0:
            self.mean.update_parameters(self.net)


def train(
    net: Network, pieces: Pieces, rows: Sequence[Row], plan: Plan, clock: Callable[[], float] = time.monotonic
) -> Network:
    """Train and return the average of the last steps' weights, which is steadier than the last step."""
    torch.manual_seed(plan.seed)
    dice, kinds = random.Random(plan.seed), heads(rows)  # noqa: S311 - nothing secret hangs on it
    trainer = Trainer(net.train(), plan, plan.epochs * math.ceil(len(rows) / plan.batch), clock)
    for _ in range(plan.epochs):
        for texts, batch in _batches(rows, plan.batch, dice):
            if trainer.done(trainer.schedule.last_epoch) >= 1:
                break
            with torch.autocast("cpu", torch.bfloat16):
                given = net(*tensors(pieces, texts)).float()
            trainer.step(_loss(given, batch, kinds))
    return trainer.mean.module


def _rate(done: float) -> float:
    return max(min(done / 0.06, (1 - done) / 0.94), 0.03)


def _groups(net: Network, plan: Plan) -> list[dict[str, object]]:
    for part in (net.norm, *net.layers[: plan.frozen]):
        part.requires_grad_(False)
    net.places.requires_grad_(False)
    groups: list[dict[str, object]] = [
        {"params": list(layer.parameters()), "lr": plan.rate * plan.fade ** (LAYERS - 1 - number)}
        for number, layer in enumerate(net.layers)
        if number >= plan.frozen
    ]
    return [*groups, {"params": list(net.head.parameters()), "lr": plan.rate * 5}]


def _batches(rows: Sequence[Row], size: int, dice: random.Random) -> Iterator[tuple[list[str], list[Row]]]:
    """Yield the rows, dressed anew, in batches of like length."""
    safe: dict[str, list[str]] = {}
    for row in rows:
        if not row.risk:
            safe.setdefault(row.language, []).append(row.text)
    drawn = [(readable(dress(row, safe, dice)), row) for row in rows]
    drawn.sort(key=lambda pair: len(pair[0]) + dice.random() * 12)
    parts = [drawn[at : at + size] for at in range(0, len(drawn), size)]
    dice.shuffle(parts)
    for part in parts:
        yield [text for text, _ in part], [row for _, row in part]


def tensors(pieces: Pieces, texts: Sequence[str]) -> tuple[Tensor, Tensor]:
    """Return what the network reads for some texts."""
    read = [pieces.read(text, MOST) for text in texts]
    longest = max(map(len, read))
    numbers = np.array([one + [PAD] * (longest - len(one)) for one in read])
    return torch.from_numpy(pieces.vectors(numbers)), torch.from_numpy((numbers != PAD).astype(np.float32))


def _loss(given: Tensor, rows: Sequence[Row], kinds: Sequence[str]) -> Tensor:
    risk = torch.tensor([0.97 if row.risk else 0.03 for row in rows])  # no line is wholly sure
    level = torch.tensor([LEVELS.index(row.severity) for row in rows])
    kind = torch.tensor([kinds.index(row.category) if row.risk else -100 for row in rows])
    loss = F.binary_cross_entropy_with_logits(given[:, 0], risk) + 0.3 * F.cross_entropy(given[:, 1:5], level)
    return loss + 0.3 * F.cross_entropy(given[:, 5:], kind) if (kind >= 0).any() else loss


@torch.no_grad()
def read(net: Network, pieces: Pieces, texts: Sequence[str]) -> NDArray[np.float32]:
    """Return the network's numbers for texts, read whole."""
    net.eval()
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    found = np.zeros((len(texts), net.head.out_features), np.float32)
    for at in range(0, len(order), 64):
        some = order[at : at + 64]
        with torch.autocast("cpu", torch.bfloat16):
            found[some] = net(*tensors(pieces, [readable(texts[one]) for one in some])).float().numpy()
    return found
