"""Fine-tunes an encoder on the corpus, in several processes that learn by themselves and often take their mean.

On a busy machine that is twice as quick as one process on all cores, whose threads wait for one another at every sum.
"""

from __future__ import annotations

import logging
import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, distributed
from torch.nn import functional as F

from bot.safety.layers import SEVERITIES
from bot.safety.learned_pieces import PAD
from bot.safety.learned_text import readable
from tools.safety.augment import dress
from tools.safety.corpus import Row
from tools.safety.fourbits import settle
from tools.safety.network import Network

log = logging.getLogger(__name__)

LEVELS = ("none", *SEVERITIES)
KINDS_AT = 1 + len(LEVELS)  # the outputs: risk, the levels, then the kinds
MOST = 64  # pieces read of one line
WEIGHTS = {"none": 1.0, "concern": 1.0, "high": 1.2, "emergency": 1.6}  # the graver, the dearer a miss

Given = tuple[Tensor, Tensor]
Rows = Callable[[], Sequence[Row]]


class Pieces(Protocol):
    """What parts a text into pieces and knows their meanings."""

    def read(self, text: str, most: int) -> list[int]: ...

    def vectors(self, numbers: NDArray[np.int64]) -> NDArray[np.float32]: ...


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train."""

    rate: float
    frozen: int  # the lowest layers, which read letters more than meaning, stay as they came
    fade: float = 0.88  # each lower layer learns this much slower than the one above
    epochs: int = 6
    pieces: int = 1300  # in a batch: about 60 lines
    together: int = 6  # batches after which the processes take their mean
    workers: int = 2
    seed: int = 7
    minutes: float = 90  # on a busy machine the rate falls to nought by then, and training ends


def heads(rows: Sequence[Row]) -> list[str]:
    """Return the kinds of harm, in the order of the network's last outputs."""
    return sorted({row.category for row in rows if row.risk})


def train(net: Network, pieces: Pieces, rows: Rows, plan: Plan) -> Network:
    """Train and return the average of the last steps' weights, which is steadier than the last step."""
    with tempfile.TemporaryDirectory() as folder:
        args = (net, pieces, rows, plan, folder)
        torch.multiprocessing.spawn(_work, args, nprocs=plan.workers)  # type: ignore[no-untyped-call]
        net.load_state_dict(torch.load(Path(folder) / "mean.pt", weights_only=True))
    settle(net)
    return net.eval()


def _work(rank: int, net: Network, pieces: Pieces, rows: Rows, plan: Plan, folder: str) -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(1)
    torch.manual_seed(plan.seed + rank)
    distributed.init_process_group("gloo", f"file://{folder}/meet", rank=rank, world_size=plan.workers)
    worker = Worker(rank, net.train(), plan, time.monotonic)
    for epoch in range(plan.epochs):
        worker.read_all(pieces, rows(), epoch)
        if rank == 0:
            _save(worker.mean, Path(folder) / "mean.pt")
            log.info("reading %d: mean loss %.3f, %.0f %% done", epoch + 1, worker.loss, 100 * worker.done)
        if worker.done >= 1:
            break
    distributed.destroy_process_group()


def _save(state: dict[str, Tensor], path: Path) -> None:
    """Write beside, then put in place: whoever stops the training while it writes loses nothing."""
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


class Worker:
    """One of the processes: reads its share of the lines, and now and then takes the mean with the others."""

    def __init__(self, rank: int, net: Network, plan: Plan, clock: Callable[[], float]) -> None:
        self.rank, self.net, self.plan, self.clock, self.start = rank, net, plan, clock, clock()
        self.optimiser = torch.optim.AdamW(_groups(net, plan), weight_decay=0.01, betas=(0.9, 0.98), fused=True)
        self.rates = [group["lr"] for group in self.optimiser.param_groups]
        self.taught = [weights for weights in net.parameters() if weights.requires_grad]
        self.mean = {name: value.clone() for name, value in net.state_dict().items()}
        self.done = self.loss = 0.0

    def read_all(self, pieces: Pieces, rows: Sequence[Row], epoch: int) -> None:
        """Read this process's share of all lines once, dressed anew."""
        dice, kinds = random.Random(self.plan.seed + epoch), heads(rows)  # noqa: S311 - nothing secret hangs on it
        order = list(rows)
        dice.shuffle(order)
        dice.seed(self.rank + 100 * epoch)
        batches = list(_batches(order[self.rank :: self.plan.workers], rows, pieces, self.plan.pieces, dice))
        fewest = int(_agreed(torch.tensor(float(len(batches))), distributed.ReduceOp.MIN))
        for at, (numbers, batch) in enumerate(batches[:fewest]):
            if at % self.plan.together == 0:
                self._take_mean((epoch + at / fewest) / self.plan.epochs)
                if self.done >= 1:
                    return
            self.loss += (self._step(numbers, batch, kinds, pieces) - self.loss) / min(at + 1, 200)
        self._take_mean((epoch + 1) / self.plan.epochs)

    def _step(
        self, numbers: Sequence[Sequence[int]], batch: Sequence[Row], kinds: Sequence[str], pieces: Pieces
    ) -> float:
        with torch.autocast("cpu", torch.bfloat16):
            given = self.net(*tensors(pieces, numbers)).float()
        loss = _loss(given, batch, kinds)
        self.optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.taught, 1.0)
        self.optimiser.step()
        return loss.item()

    @torch.no_grad()
    def _take_mean(self, done: float) -> None:
        """Take the mean of all processes' weights, and agree on how far the training is, by steps or by time."""
        done = max(done, (self.clock() - self.start) / (60 * self.plan.minutes))
        self.done = _agreed(torch.tensor(done), distributed.ReduceOp.MAX)
        flat = torch.cat([weights.flatten() for weights in self.taught]) / self.plan.workers
        distributed.all_reduce(flat)
        for weights, part in zip(self.taught, flat.split([one.numel() for one in self.taught]), strict=True):
            weights.copy_(part.view_as(weights))
        for name, value in self.net.state_dict().items():
            self.mean[name].lerp_(value, 0.1)
        for group, rate in zip(self.optimiser.param_groups, self.rates, strict=True):
            group["lr"] = rate * _rate(self.done)


def _agreed(number: Tensor, how: distributed.ReduceOp.RedOpType) -> float:
    distributed.all_reduce(number, how)
    return float(number)


def _rate(done: float) -> float:
    return max(min(done / 0.05 + 0.03, (1 - done) / 0.95), 0.02)


def _groups(net: Network, plan: Plan) -> list[dict[str, object]]:
    still = (net.norm, *net.layers[: plan.frozen]) if plan.frozen else ()
    for part in still:
        part.requires_grad_(False)
    net.places.requires_grad_(False)
    first = [] if plan.frozen else [{"params": list(net.norm.parameters()), "lr": plan.rate * 0.3}]
    layers = [
        {"params": list(layer.parameters()), "lr": plan.rate * plan.fade ** (len(net.layers) - 1 - number)}
        for number, layer in enumerate(net.layers)
        if number >= plan.frozen
    ]
    return [*first, *layers, {"params": list(net.head.parameters()), "lr": plan.rate * 5}]


def _batches(
    share: Sequence[Row], rows: Sequence[Row], pieces: Pieces, size: int, dice: random.Random
) -> Iterator[tuple[list[list[int]], list[Row]]]:
    """Yield the share, dressed anew, in batches of as many pieces; like lengths together waste no work."""
    drawn = [(pieces.read(readable(text), MOST), row) for text, row in dress_all(share, rows, dice)]
    drawn.sort(key=lambda pair: len(pair[0]) + dice.random() * 2)
    parts, at = [], 0
    while at < len(drawn):
        length = max(len(numbers) for numbers, _ in drawn[at : at + 8])
        step = max(size // (length + 1), 8)
        parts.append(drawn[at : at + step])
        at += step
    dice.shuffle(parts)
    for part in parts:
        yield [numbers for numbers, _ in part], [row for _, row in part]


def dress_all(share: Sequence[Row], rows: Sequence[Row], dice: random.Random) -> Iterator[tuple[str, Row]]:
    """Yield lines dressed anew; harmless lines to put beside them are drawn from all rows."""
    safe: dict[str, list[str]] = {}
    for row in rows:
        if not row.risk:
            safe.setdefault(row.language, []).append(row.text)
    for row in share:
        yield dress(row, safe, dice), row


def tensors(pieces: Pieces, read: Sequence[Sequence[int]]) -> Given:
    """Return what the network reads for some texts' pieces."""
    longest = max(map(len, read))
    numbers = np.array([[*one, *[PAD] * (longest - len(one))] for one in read])
    return torch.from_numpy(pieces.vectors(numbers)), torch.from_numpy((numbers != PAD).astype(np.float32))


def _loss(given: Tensor, rows: Sequence[Row], kinds: Sequence[str]) -> Tensor:
    risk = torch.tensor([0.97 if row.risk else 0.03 for row in rows])  # no line is wholly sure
    weight = torch.tensor([WEIGHTS[row.severity] for row in rows])
    level = torch.tensor([LEVELS.index(row.severity) for row in rows])
    kind = torch.tensor([kinds.index(row.category) if row.risk else -100 for row in rows])
    loss = F.binary_cross_entropy_with_logits(given[:, 0], risk, weight) + 0.5 * F.cross_entropy(given[:, 1:5], level)
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
            numbers = [pieces.read(readable(texts[one]), MOST) for one in some]
            found[some] = net(*tensors(pieces, numbers)).float().numpy()
    return found
