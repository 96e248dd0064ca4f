"""Score the safety gate: recall and false alarms with Wilson 95 % intervals, by language, category, severity and style.

python -m tests.scores.safety [--rules] FILE.jsonl …
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

from bot.safety.gate import Gate, default_gate
from bot.safety.layers import Tier
from bot.safety.rules import Rules

PARTS = ("lang", "category", "severity", "style")


@dataclass(slots=True)
class Count:
    """How many rows of one kind there were, and how many were noticed at all and for certain."""

    rows: int = 0
    either: int = 0
    certain: int = 0

    def add(self, tier: Tier | None) -> None:
        """Count one row."""
        self.rows += 1
        self.either += tier is not None
        self.certain += tier is Tier.CERTAIN


def wilson(hits: int, rows: int) -> tuple[float, float]:
    """Return the 95 % interval of a share; (0, 1) where there is nothing to count."""
    if rows == 0:
        return 0.0, 1.0
    z, share = 1.96, hits / rows
    middle = (share + z * z / (2 * rows)) / (1 + z * z / rows)
    half = z * sqrt(share * (1 - share) / rows + z * z / (4 * rows * rows)) / (1 + z * z / rows)
    return max(0.0, middle - half), min(1.0, middle + half)


def rows(paths: Iterable[Path]) -> Iterator[Mapping[str, Any]]:
    """Read the rows of several files; a row without `risk` counts as no risk."""
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines if line.strip())


def score(gate: Gate, data: Iterable[Mapping[str, Any]]) -> tuple[dict[tuple[str, ...], Count], list[float]]:
    """Read every row through the gate; return the counts and the milliseconds each took."""
    counts: dict[tuple[str, ...], Count] = defaultdict(Count)
    took = []
    for row in data:
        start = time.perf_counter()
        found = gate.read(row["text"], row.get("lang"))
        took.append((time.perf_counter() - start) * 1000)
        side = "risk" if row.get("risk") else "no risk"
        for key in [(side,), *((side, part, str(row[part])) for part in PARTS if row.get(part))]:
            counts[key].add(found.tier if found else None)
    return counts, took


def table(counts: Mapping[tuple[str, ...], Count], took: list[float]) -> str:
    """Lay the counts out as lines that fit a terminal and a page of the docs."""
    lines = [f"{'':42} rows   either tier            certain"]
    for key in sorted(counts, key=lambda key: (key[0] != "risk", len(key) > 1, key)):
        count = counts[key]
        cells = [_share(hits, count.rows) for hits in (count.either, count.certain)]
        lines.append(f"{' / '.join(key):42} {count.rows:4}   {cells[0]}   {cells[1]}")
    ordered = sorted(took)
    middle, slow = (ordered[min(len(ordered) - 1, int(len(ordered) * part))] for part in (0.5, 0.99))
    return "\n".join([*lines, f"milliseconds a text: p50 {middle:.2f}, p99 {slow:.2f}"])


def _share(hits: int, rows: int) -> str:
    low, high = wilson(hits, rows)
    return f"{hits / max(rows, 1):6.1%} [{low:6.1%} {high:6.1%}]"


def main(arguments: list[str]) -> None:
    """Print the table for the files named; `--rules` leaves the learned layer out."""
    paths = [Path(argument) for argument in arguments if not argument.startswith("--")]
    gate = Gate([Rules.load()]) if "--rules" in arguments else default_gate()
    gate.read("a first text, so that loading is not counted")
    print(table(*score(gate, rows(paths))))
    if gate.faults:
        print(f"NOT READY: {', '.join(gate.faults)}")


if __name__ == "__main__":
    main(sys.argv[1:])
