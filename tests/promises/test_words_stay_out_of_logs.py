"""Promise: nothing in bot/ or actions/ prints or logs what a person said."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.promises.repository import modules

LOGGING = {"debug", "info", "warning", "error", "exception", "critical", "log"}
TELLING = {"text", "texts", "words", "word", "message", "messages", "typed", "said", "line", "lines", "body", "answer",
           "heard", "reply", "utterance", "bubble", "choice", "fields", "request", "response"}  # fmt: skip
"""Names of what may hold a person's words."""
HARMLESS = {"type(error).__name__", "error.__class__.__name__"}


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Yield every call with where it stands."""
    for path, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield f"{path}:{node.lineno}", node


def logs(call: ast.Call) -> bool:
    """Say whether a call writes to a log."""
    made = call.func
    on_a_log = isinstance(made, ast.Attribute) and made.attr in LOGGING
    return on_a_log and ast.unparse(made.value).split(".")[-1].lower() in {"log", "logger", "logging", "_log"}  # type: ignore[attr-defined]


def names(node: ast.AST) -> set[str]:
    """Return the names and attributes that an expression uses."""
    found = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    return found | {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}


def test_nothing_is_printed() -> None:
    printed = [where for where, call in calls() if isinstance(call.func, ast.Name) and call.func.id == "print"]
    assert printed == []


def test_no_log_line_takes_what_a_person_said() -> None:
    found = []
    for where, call in calls():
        if logs(call):
            given = [*call.args, *(keyword.value for keyword in call.keywords)]
            found += [where for each in given if names(each) & TELLING and ast.unparse(each) not in HARMLESS]
    assert found == []


def test_no_traceback_is_logged() -> None:
    # A traceback shows the error's text, and that may quote what a person said.
    shown = [where for where, call in calls() if logs(call) and ast.unparse(call.func).endswith(".exception")]
    shown += [where for where, call in calls() for each in call.keywords if logs(call) and each.arg == "exc_info"]
    assert shown == []


def test_there_are_log_lines_to_look_at() -> None:
    assert sum(logs(call) for _, call in calls()) > 3
