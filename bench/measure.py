"""Numbers: percentiles, memory and disk, and a goal met or missed in one line that a machine can read."""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Goal:
    """One promise of `make bench`: what was measured, and the most it may be."""

    name: str
    value: float
    most: float
    unit: str

    @property
    def met(self) -> bool:
        """Say whether the promise holds."""
        return self.value <= self.most

    def line(self) -> str:
        """Return the line that a machine reads."""
        data = {"goal": self.name, "value": round(self.value, 3), "most": self.most, "unit": self.unit}
        return f"{'PASS' if self.met else 'FAIL'} {json.dumps(data)}"


def p50(times: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(times)


def p99(times: Sequence[float]) -> float:
    """Return the value that 99 of 100 stay under."""
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.99))]


def memory(pids: Iterable[int]) -> int:
    """Return the bytes of memory that processes and all their children hold."""
    return sum(_resident(pid) for pid in _with_children(set(pids)))


def proportional(pid: int) -> int:
    """Return the bytes of one process with each shared page divided among those who share it."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def disk(folder: Path) -> int:
    """Return the bytes that a folder takes, as `du` counts them: a file with two names once."""
    seen: dict[int, int] = {}
    for root, folders, files in os.walk(folder):
        for name in [*folders, *files]:
            found = os.lstat(os.path.join(root, name))  # noqa: PTH118 - 100 000 files: Path is too slow
            seen[found.st_ino] = found.st_blocks * 512
    return sum(seen.values())


def _resident(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) * 1024
    return 0


def _with_children(pids: set[int]) -> set[int]:
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal() and (entry / "stat").exists():
            parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    found = set(pids)
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found
