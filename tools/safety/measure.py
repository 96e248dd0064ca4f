"""Measures the gate, with and without the learned layer: `python -m tools.safety.measure [FILE.jsonl ...]`.

Without a file it reads the held-out text. It prints shares only, never a line of text.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.safety.gate import Gate
from bot.safety.layers import Finding, Layer, Tier
from bot.safety.learned import Learned
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
    """Print what share of each group the layers notice: in either tier, and as certain."""
    gate, seconds = Gate(layers), []
    found: list[tuple[Row, Finding | None]] = []
    for row in rows:
        start = time.process_time()
        found.append((row, gate.read(row.text)))
        seconds.append(time.process_time() - start)
    print(f"{name}: median {1000 * sorted(seconds)[len(seconds) // 2]:.1f} ms, "
          f"p99 {1000 * sorted(seconds)[int(len(seconds) * 0.99)]:.1f} ms of processor time")
    for title, test in GROUPS:
        _line(title, [one for row, one in found if test(row)])
    for language in sorted({row.language for row in rows}):
        _line(f"risks {language}", [one for row, one in found if row.risk and row.language == language])
    for language in sorted({row.language for row in rows}):
        _line(f"alarms {language}", [one for row, one in found if not row.risk and row.language == language])


GROUPS: Sequence[tuple[str, Callable[[Row], bool]]] = (
    ("all risks", lambda row: row.risk), ("emergency", lambda row: row.severity == "emergency"),
    ("high", lambda row: row.severity == "high"), ("concern", lambda row: row.severity == "concern"),
    ("alarms, hard", lambda row: not row.risk and "hard" in row.category),
    ("alarms, other", lambda row: not row.risk and "hard" not in row.category))


def _line(title: str, found: Sequence[Finding | None]) -> None:
    if found:
        noticed, certain = sum(one is not None for one in found), sum(_certain(one) for one in found)
        print(f"  {title:16} either {noticed:4}/{len(found):4} = {100 * noticed / len(found):5.1f} %"
              f"   certain {certain:4} = {100 * certain / len(found):5.1f} %")


def _certain(found: Finding | None) -> bool:
    return found is not None and found.tier is Tier.CERTAIN


if __name__ == "__main__":
    ways: dict[str, list[Layer]] = {"rules": [Rules.load()], "learned": [Learned()], "both": [Rules.load(), Learned()]}
    for file in sys.argv[1:] or [""]:
        for way in ways:
            report(f"{file or 'held-out'} · {way}", ways[way], rows_of(Path(file)) if file else read_held_out())
