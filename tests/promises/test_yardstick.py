"""Promise: the code stays small enough to read: short files, short functions, each public one typed and explained."""

from __future__ import annotations

import ast
import statistics
from collections.abc import Iterator

from bot.settings import ROOT
from tests.promises.repository import modules

Function = ast.FunctionDef | ast.AsyncFunctionDef
FILES, BODIES = (150, 300), (10, 30)
"""The median and the ninth decile of lines that we allow."""


def functions() -> Iterator[tuple[str, Function, ast.AST]]:
    """Yield every function with its name and what it stands in."""
    for path, tree in modules():
        parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        for node in ast.walk(tree):
            if isinstance(node, Function):
                yield f"{path}:{node.lineno} {node.name}", node, parents[node]


def body(function: Function) -> int:
    """Return the lines of a function without its signature and docstring."""
    first = function.body[1] if ast.get_docstring(function) and len(function.body) > 1 else function.body[0]
    return (function.end_lineno or 0) - first.lineno + 1


def public(function: Function, inside: ast.AST) -> bool:
    """Say whether others may call a function: no underscore, and not a part of another function."""
    hidden = isinstance(inside, ast.ClassDef) and inside.name.startswith("_")
    return not function.name.startswith("_") and not hidden and isinstance(inside, ast.Module | ast.ClassDef)


def inherited(function: Function, inside: ast.AST) -> bool:
    """Say whether the name's meaning comes from a library's class, such as an action's `name` and `run`."""
    named = {"name", "run", "act", "process_bind_param", "process_result_value"}
    return isinstance(inside, ast.ClassDef) and bool(inside.bases) and function.name in named


def ninth_decile(numbers: list[int]) -> int:
    """Return what nine of ten numbers stay under."""
    return sorted(numbers)[int(len(numbers) * 0.9)]


def test_files_are_short() -> None:
    lines = [len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path, _ in modules()]
    assert statistics.median(lines) <= FILES[0]
    assert ninth_decile(lines) <= FILES[1]


def test_functions_are_short() -> None:
    lines = [body(function) for _, function, _ in functions()]
    assert statistics.median(lines) <= BODIES[0]
    assert ninth_decile(lines) <= BODIES[1]


def test_every_module_and_public_class_says_what_it_is_for() -> None:
    silent = [path for path, tree in modules() if tree.body and not ast.get_docstring(tree)]
    for path, tree in modules():
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
        silent += [f"{path}:{node.lineno} {node.name}" for node in classes if not ast.get_docstring(node)]
    assert silent == []


def test_every_public_function_says_what_it_does() -> None:
    silent = [
        where
        for where, function, inside in functions()
        if public(function, inside) and not inherited(function, inside) and not ast.get_docstring(function)
        and not _is_protocol(inside) and "migrations" not in where
    ]  # fmt: skip
    assert silent == []


def test_every_public_function_is_fully_typed() -> None:
    untyped = []
    for where, function, inside in functions():
        arguments = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
        bare = [each.arg for each in arguments if each.annotation is None and each.arg not in {"self", "cls"}]
        if public(function, inside) and (bare or function.returns is None):
            untyped.append(where)
    assert untyped == []


def _is_protocol(inside: ast.AST) -> bool:
    return isinstance(inside, ast.ClassDef) and any("Protocol" in ast.unparse(base) for base in inside.bases)
