"""`make lighthouse`: how Lighthouse scores the chat and the help page on its mobile profile, in the middle."""

from __future__ import annotations

import statistics
import sys

from tests.journeys.album import full_house
from tests.tools.node import ask

PAGES = ("/", "/help")
RUNS = 3
ASKED = {"accessibility": 100, "performance": 95}


def main() -> int:
    """Measure and print; returns the exit code."""
    with full_house() as served:
        found = ask("lighthouse", urls=[served.url + path for path in PAGES], runs=RUNS, only=list(ASKED))
    short = [_line(path, scores, name) for path, scores in zip(PAGES, found.values(), strict=True) for name in ASKED]
    for _, line in short:
        sys.stdout.write(f"{line}\n")
    return 0 if all(met for met, _ in short) else 1


def _line(path: str, scores: dict[str, list[int]], name: str) -> tuple[bool, str]:
    middle, asked = statistics.median(scores[name]), ASKED[name]
    met = middle >= asked
    return met, f"{'met ' if met else 'FAIL'} {path:6} {name:14} {middle:.0f} of {scores[name]}, asked {asked}"


if __name__ == "__main__":
    sys.exit(main())
