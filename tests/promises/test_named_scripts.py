"""Promise: a script that a document, a test or our code names is there."""

from __future__ import annotations

import re

import pytest

from bot.settings import ROOT

NAMED = re.compile(r"\bscripts/((?:make|build)-[a-z-]+)")
FILES = [
    ROOT / "README.md",
    ROOT / "Makefile",
    *(p for f in ("docs", "bot", "tests") for p in (ROOT / f).rglob("*.[mp][dy]")),
]
SCRIPTS = sorted({(name, path.name) for path in FILES for name in NAMED.findall(path.read_text(encoding="utf-8"))})


@pytest.mark.parametrize(("name", "named_in"), SCRIPTS)
def test_the_script_is_there(name: str, named_in: str) -> None:
    assert (ROOT / "scripts" / name).exists(), named_in
