"""Promise: no package registry, no path of some machine and no unpinned library in any committed file."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from urllib.parse import urlsplit

import pytest

from bot.settings import ROOT
from tests.promises.repository import short, texts

DOT = "."
# Put together here, so that this file does not hold what it forbids.
REGISTRIES = [DOT.join(parts) for parts in (
    ("pypi", "org"), ("python" "hosted", "org"), ("registry", "npm" "js", "org"), ("registry", "yarnpkg", "com"),
    ("proxy", "golang", "org"), ("crates", "io"), ("rubygems", "org"), ("pypi", "python", "org"),
    ("conda", "anaconda", "org"), ("download", "pytorch", "org"),
)]  # fmt: skip
HOMES = re.compile(r"(?<![\w.~{}$])/" + r"(?:home|Users|root|work)/" + r"[\w.-]+")
PROGRAM_PATHS = {"tests/journeys/web_visit.py"}
LOCKS = ["requirements.lock", "requirements-dev.lock", "requirements-uv.lock", "engine/requirements.lock",
         "web/requirements.lock"]  # fmt: skip


def hosts_of_this_machine() -> set[str]:
    """Return the hosts that pip and uv are told to use here, which are nobody else's business."""
    said = subprocess.run([sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False)
    told = said.stdout + "\n".join(value for name, value in os.environ.items() if name.startswith(("PIP_", "UV_")))
    hosts = {urlsplit(url).hostname for url in re.findall(r"https?://[^\s'\"]+", told)}
    return {host for host in hosts if host and "." in host}


def test_no_committed_file_names_a_package_registry() -> None:
    forbidden = {*REGISTRIES, *hosts_of_this_machine()}
    found = [f"{short(path)}: {host}" for path, text in texts() for host in forbidden if host in text]
    assert found == []


def test_no_committed_file_names_a_path_of_some_machine() -> None:
    found = [f"{short(path)}: {hit[0]}" for path, text in texts() for hit in HOMES.finditer(text)]
    assert found == []
    assert not [short(path) for path, text in texts() if str(ROOT) in text and len(ROOT.parts) > 2]


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_every_library_with_its_hash_and_no_index(name: str) -> None:
    lines = (ROOT / name).read_text().splitlines()
    assert not [line for line in lines if line.startswith("-") or "://" in line]
    blocks = re.split(r"\n(?=\S)", "\n".join(line for line in lines if not line.lstrip().startswith("#")))
    unpinned = [block.split("\n")[0] for block in blocks if block and not _pinned(block)]
    assert len(blocks) >= 1 and unpinned == []


def _pinned(block: str) -> bool:
    return bool(re.match(r"[\w.\[\],-]+==[\w.!+]+", block)) and "--hash=sha256:" in block
