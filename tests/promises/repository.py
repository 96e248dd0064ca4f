"""What the promises look at: the files of this repository that are, or would be, committed."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from bot.settings import ROOT

OURS = ("bot", "actions")


@lru_cache(maxsize=1)
def committed() -> tuple[Path, ...]:
    """Return all files but those that .gitignore leaves out; those not yet added count too."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    return tuple(path for path in (ROOT / name for name in names if name) if path.is_file())


@lru_cache(maxsize=1)
def collected() -> frozenset[str]:
    """Return every test that pytest finds when no marker is left out, as path::name without parameters; asked once."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-m", "", "-p", "no:cacheprovider"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout[-2000:]
    return frozenset(line.split("[")[0] for line in answer.stdout.splitlines() if "::" in line)


def texts() -> Iterator[tuple[Path, str]]:
    """Yield the files that hold text, with it."""
    for path in committed():
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


@lru_cache(maxsize=1)
def modules() -> tuple[tuple[str, ast.Module], ...]:
    """Return the parsed modules of bot/ and actions/ with their paths."""
    paths = sorted(path for name in OURS for path in (ROOT / name).rglob("*.py"))
    return tuple((str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))) for path in paths)


def short(path: Path) -> str:
    """Return a path as people write it."""
    return str(path.relative_to(ROOT))
