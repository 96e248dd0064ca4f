"""Promise: every path and every command that the README names is there."""

from __future__ import annotations

import re

import pytest

from bot.cli import blether
from bot.settings import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
CODE = re.findall(r"`([^`\n]+)`", README) + re.findall(r"^(?:\s{4}|make |blether )?([\w./-]+/[\w./-]*)\s", README, re.M)
TOP = {path.name for path in ROOT.iterdir()} | {"bench", "engine", "data", "docs", "tests"}
MADE_LATER = {"var", "models", ".venv"}
"""What a fresh checkout has not got yet: state and environments."""
PATHS = sorted({word for word in CODE if "/" in word and word.split("/")[0] in TOP - MADE_LATER and " " not in word})
LINKS = sorted(link for link in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in link)
TARGETS = sorted(set(re.findall(r"\bmake ([a-z][a-z-]*)", "\n".join(CODE + README.split("```")[1::2]))))
COMMANDS = sorted(set(re.findall(r"\bblether ([a-z][a-z-]*)", "\n".join(CODE))))


def test_there_is_something_to_check() -> None:
    assert len(PATHS) > 5 and TARGETS and COMMANDS


@pytest.mark.parametrize("path", PATHS)
def test_the_path_exists(path: str) -> None:
    assert (ROOT / path.split("<")[0].split("*")[0]).exists()


@pytest.mark.parametrize("link", LINKS)
def test_the_link_leads_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


@pytest.mark.parametrize("target", TARGETS)
def test_the_make_target_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.M)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_command_exists(command: str) -> None:
    assert command in blether.commands
