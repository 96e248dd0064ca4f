"""Reads the training and held-out text, and parts off lines to choose thresholds on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "data" / "safety" / "corpus"
HELD_OUT = ROOT / "data" / "safety" / "held-out"
BLOCK = 20  # neighbouring lines were written together and resemble one another, so they stay on one side


@dataclass(frozen=True, slots=True)
class Row:
    """One line of text with what its writer meant by it; `severity` is "none" where there is no risk."""

    text: str
    category: str
    severity: str
    language: str
    style: str = ""
    held: bool = False

    @property
    def risk(self) -> bool:
        """Tell whether the line discloses or hints at harm."""
        return self.severity != "none"


def read_corpus(part: str = "") -> list[Row]:
    """Read the training text, each seventh block of lines marked as held back; of files whose part begins so only."""
    paths = sorted(CORPUS.glob(f"*-*-{part}*.txt"))
    return _unique([row for path in paths for row in _read(path, path.name.split("-")[0])])


def read_held_out() -> list[Row]:
    """Read the held-out text, which is never trained on; empty while it is not written."""
    return _unique([row for path in sorted(HELD_OUT.glob("*.txt")) for row in _read(path, "")])


def _read(path: Path, language: str) -> Iterator[Row]:
    category, severity, style, number = "", "none", "", 0
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            category, severity, *rest = line[3:].split()
            language = rest[0] if rest else language
            style = rest[1] if len(rest) > 1 else ""
        elif line.strip():
            yield Row(line.strip(), category, severity, language, style, (number // BLOCK) % 7 == 3)
            number += 1


def _unique(rows: list[Row]) -> list[Row]:
    """Keep the first of equal lines, so that none is both trained on and held back."""
    return list({row.text.casefold(): row for row in reversed(rows)}.values())[::-1]
