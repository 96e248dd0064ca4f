"""Promise: what Rasa decides has an action, what it says has words, and so has every id in the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from rasa_sdk.executor import ActionExecutor

from bot.settings import DATA, ROOT
from tests.promises.repository import modules

DOMAIN: dict[str, Any] = yaml.safe_load((ROOT / "domain.yml").read_text())
RULES = [rule for path in sorted((DATA / "rules").glob("*.yml")) for rule in yaml.safe_load(path.read_text())["rules"]]
WORDS = {
    match[1]
    for path in (DATA / "words" / "en").glob("*.ftl")
    for match in re.finditer(r"^([a-z][\w-]*) *=", path.read_text(encoding="utf-8"), re.M)
}
SAYING = {"Say", "say"}


def intents_of(rule: dict[str, Any]) -> Iterator[str]:
    """Yield the intents that start a rule."""
    for step in rule["steps"][0].get("or", [rule["steps"][0]]):
        yield step["intent"]


def said_in_code() -> Iterator[tuple[str, str]]:
    """Yield where a sentence's id stands as a literal in the code, and the id."""
    for path, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYING and node.args:
                yield from ((f"{path}:{node.lineno}", id) for id in literals(node.args[0]))


def literals(node: ast.AST) -> Iterator[str]:
    """Yield the ids that an argument may be: a literal, or either side of a condition."""
    if isinstance(node, ast.IfExp):
        yield from (*literals(node.body), *literals(node.orelse))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


@pytest.mark.parametrize("intent", DOMAIN["intents"])
def test_an_intent_leads_to_something(intent: str) -> None:
    assert intent == "give_answer" or intent in {name for rule in RULES for name in intents_of(rule)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["rule"])
def test_a_rule_uses_what_the_domain_knows(rule: dict[str, Any]) -> None:
    known = {*DOMAIN["actions"], *DOMAIN["responses"], *DOMAIN["forms"], "action_listen"}
    assert {step["action"] for step in rule["steps"] if "action" in step} <= known
    assert set(intents_of(rule)) <= {*DOMAIN["intents"], "nlu_fallback"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["rule"])
def test_a_rule_ends_by_asking_what_is_open(rule: dict[str, Any]) -> None:
    assert rule["condition"] == [{"active_loop": "talk_form"}]
    assert rule["steps"][-2:] == [{"action": "talk_form"}, {"active_loop": "talk_form"}]


def test_every_action_is_in_the_domain_and_the_other_way_round() -> None:
    executor = ActionExecutor()
    executor.register_package("actions")
    assert set(executor.actions) == set(DOMAIN["actions"])


@pytest.mark.parametrize("name", DOMAIN["responses"])
def test_a_response_is_only_an_id_and_has_words(name: str) -> None:
    assert name.removeprefix("utter_") in DOMAIN["intents"], "a response is named after its intent"
    for response in DOMAIN["responses"][name]:
        assert list(response) == ["custom"] and list(response["custom"]) == ["say"]
        assert response["custom"]["say"] in WORDS


def test_every_id_in_the_code_has_words() -> None:
    missing = [f"{where} {id}" for where, id in said_in_code() if id not in WORDS]
    assert missing == []


def test_there_are_ids_to_look_at() -> None:
    assert len(list(said_in_code())) > 40
