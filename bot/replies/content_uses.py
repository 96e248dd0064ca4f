"""Where our code, pages and rules name a sentence by its id: all of these must have words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.settings import ROOT

SAYING = frozenset({"Say", "say"})
CODE, TEMPLATES, DOMAIN = ("bot", "actions"), ("bot/channels/templates", "bot/staff/templates"), "domain.yml"

_ON_A_PAGE = re.compile(r"""\bt\(\s*["']([a-z][\w-]*[a-z0-9])["']\s*[,)]""")
_IN_THE_DOMAIN = re.compile(r"\bsay: *([a-z][\w-]*)")


@dataclass(frozen=True, slots=True)
class Use:
    """One place that names a sentence."""

    path: Path
    line: int
    id: str


def uses(root: Path = ROOT) -> Iterator[Use]:
    """Yield every id that stands as a literal in code, on a page, or in the domain."""
    for folder in CODE:
        for path in sorted((root / folder).rglob("*.py")):
            yield from _in_code(path)
    for folder in TEMPLATES:
        for path in sorted((root / folder).glob("*.html")):
            yield from _matches(path, _ON_A_PAGE)
    yield from _matches(root / DOMAIN, _IN_THE_DOMAIN)


def _in_code(path: Path) -> Iterator[Use]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYING and node.args:
            yield from (Use(path, node.lineno, id) for id in _literals(node.args[0]))


def _literals(node: ast.AST) -> Iterator[str]:
    """Yield the ids that an argument may be: a literal, or either side of a condition."""
    if isinstance(node, ast.IfExp):
        yield from (*_literals(node.body), *_literals(node.orelse))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _matches(path: Path, what: re.Pattern[str]) -> Iterator[Use]:
    if not path.is_file():
        return
    text = path.read_text(encoding="utf-8")
    for hit in what.finditer(text):
        yield Use(path, text.count("\n", 0, hit.start()) + 1, hit[1])
