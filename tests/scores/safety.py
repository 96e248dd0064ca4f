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
from bot.safety.layers import SEVERITIES, Finding, Tier
from bot.safety.rules import Rules

OTHER_NAMES = {
    "physical": {"physical_abuse"}, "emotional": {"emotional_abuse"}, "fear_of_going_home": {"fear_of_home"},
    "exploitation_grooming": {"exploitation", "grooming"},
}  # fmt: skip
"""What sets of rows call some kinds of harm."""
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


@dataclass(slots=True)
class Labels:
    """Of the risks that were noticed: how many have the right kind among theirs, and the right severity."""

    kinds: int = 0
    kind_right: int = 0
    severities: int = 0
    severity_right: int = 0
    severity_lower: int = 0

    def add(self, row: Mapping[str, Any], found: Finding | None) -> None:
        """Count one row, if it is a risk that was noticed and says what it is."""
        if found is None or not row.get("risk"):
            return
        if category := row.get("category"):
            self.kinds += 1
            self.kind_right += not OTHER_NAMES.get(category, {category}).isdisjoint(found.kinds)
        if severity := row.get("severity"):
            self.severities += 1
            self.severity_right += found.severity == severity
            self.severity_lower += SEVERITIES.index(found.severity) < SEVERITIES.index(severity)

    def lines(self) -> str:
        """Lay them out below the table."""
        return "\n".join([
            f"right kind among those named      {self.kinds:4}   {_share(self.kind_right, self.kinds)}",
            f"severity as labelled              {self.severities:4}   {_share(self.severity_right, self.severities)}",
            f"severity lower than labelled      {self.severities:4}   {_share(self.severity_lower, self.severities)}",
        ])  # fmt: skip


def score(gate: Gate, data: Iterable[Mapping[str, Any]]) -> tuple[dict[tuple[str, ...], Count], list[float], Labels]:
    """Read every row through the gate; return the counts, the milliseconds each took, and how well it was labelled."""
    counts: dict[tuple[str, ...], Count] = defaultdict(Count)
    labels = Labels()
    took = []
    for row in data:
        start = time.perf_counter()
        found = gate.read(row["text"], row.get("lang"))
        took.append((time.perf_counter() - start) * 1000)
        labels.add(row, found)
        side = "risk" if row.get("risk") else "no risk"
        for key in [(side,), *((side, part, str(row[part])) for part in PARTS if row.get(part))]:
            counts[key].add(found.tier if found else None)
    return counts, took, labels


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
    counts, took, labels = score(gate, rows(paths))
    print(table(counts, took), labels.lines(), sep="\n")
    if gate.faults:
        print(f"NOT READY: {', '.join(gate.faults)}")


if __name__ == "__main__":
    main(sys.argv[1:])
