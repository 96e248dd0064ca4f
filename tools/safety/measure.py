"""Measures the gate, with and without the learned layer: `python -m tools.safety.measure [FILE.jsonl ...]`.

Without a file it reads the held-out text. It prints shares only, never a line of text.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.safety.layers import Finding, Layer, Tier, Weighing
from bot.safety.learned import Learned
from bot.safety.normal import prepare
from bot.safety.rules import Rules
from tools.safety.corpus import Row, read_held_out


def rows_of(path: Path) -> list[Row]:
    """Read the rows of an evaluation file; a file without `risk` holds no risks."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        severity = row.get("severity") or "concern" if row.get("risk") else "none"
        found.append(Row(row["text"], row.get("category", ""), severity, row["lang"], row.get("style", "")))
    return found


def report(name: str, layers: Sequence[Layer], rows: Sequence[Row]) -> None:
    """Print what share of each group each layer, and all together, notice: in either tier, and as certain."""
    found: dict[str, list[Finding | None]] = {way: [] for way in (*(layer.name for layer in layers), "together")}
    seconds: list[float] = []
    for row in rows:
        prepared = prepare(row.text)
        start = time.process_time()
        each = [layer.read(prepared) for layer in layers]
        together = None
        for layer, one in zip(layers, each, strict=True):
            together = layer.weigh(prepared, together) if isinstance(layer, Weighing) else one
        seconds.append(time.process_time() - start)
        for layer, one in zip(layers, each, strict=True):
            found[layer.name].append(one)
        found["together"].append(together)
    print(
        f"{name}: median {1000 * sorted(seconds)[len(seconds) // 2]:.1f} ms, "
        f"p99 {1000 * sorted(seconds)[int(len(seconds) * 0.99)]:.1f} ms of processor time"
    )
    for way, some in found.items():
        _table(way, list(zip(rows, some, strict=True)))


def _table(way: str, found: Sequence[tuple[Row, Finding | None]]) -> None:
    print(f" {way}")
    for title, test in GROUPS:
        _line(title, [one for row, one in found if test(row)])
    for language in sorted({row.language for row, _ in found}):
        _line(f"risks {language}", [one for row, one in found if row.risk and row.language == language])
        _line(f"alarms {language}", [one for row, one in found if not row.risk and row.language == language])


GROUPS: Sequence[tuple[str, Callable[[Row], bool]]] = (
    ("all risks", lambda row: row.risk),
    ("emergency", lambda row: row.severity == "emergency"),
    ("high", lambda row: row.severity == "high"),
    ("concern", lambda row: row.severity == "concern"),
    ("alarms, hard", lambda row: not row.risk and "hard" in row.category),
    ("alarms, other", lambda row: not row.risk and "hard" not in row.category),
)


def _line(title: str, found: Sequence[Finding | None]) -> None:
    if found:
        noticed, certain = sum(one is not None for one in found), sum(_certain(one) for one in found)
        print(
            f"  {title:16} either {noticed:4}/{len(found):4} = {100 * noticed / len(found):5.1f} %"
            f"   certain {certain:4} = {100 * certain / len(found):5.1f} %"
        )


def _certain(found: Finding | None) -> bool:
    return found is not None and found.tier is Tier.CERTAIN


if __name__ == "__main__":
    for file in sys.argv[1:] or [""]:
        report(file or "held-out", [Rules.load(), Learned()], rows_of(Path(file)) if file else read_held_out())
