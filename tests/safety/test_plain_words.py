"""The plainest sentences of harm in ten languages are never silence, however they are typed; their twins are."""

from __future__ import annotations

import pytest

from bot.safety.gate import Gate, default_gate
from bot.safety.normal import prepare
from bot.safety.rules import Rules
from tests.safety.plain_words import INNOCENT, TOLD

RULES = Rules.load()


@pytest.fixture(scope="module")
def gate() -> Gate:
    gate = default_gate()
    gate.warm()
    return gate


def typed(text: str) -> list[str]:
    return list(dict.fromkeys((text, text.upper(), f"{text.capitalize()}.", f"{text}!!")))


@pytest.mark.parametrize("language", sorted(TOLD))
def test_the_plainest_sentences_are_noticed_whatever_the_language_is_taken_for(gate: Gate, language: str) -> None:
    missed = [(text, told) for said in TOLD[language] for text in typed(said) for told in (None, "en", language)
              if gate.read(text, told) is None]  # fmt: skip
    assert missed == []


@pytest.mark.parametrize("language", sorted(INNOCENT))
def test_their_innocent_twins_stay_silent(gate: Gate, language: str) -> None:
    alarmed = [(text, gate.read(text)) for said in INNOCENT[language] for text in typed(said) if gate.read(text)]
    assert alarmed == []


@pytest.mark.parametrize(
    "text",
    [
        "tata mnie bije w szachy",
        "tata mă bate la șah",
        "mon père me bat aux échecs",
        "тато б'є мене в шахи",
        "爸爸下棋打我",
    ],
)
def test_at_chess_nobody_is_hit_so_the_rules_are_certain_of_nothing(text: str) -> None:
    found = RULES.read(prepare(text, None))
    assert found is None or found.tier != "certain"


@pytest.mark.parametrize("text", ["on mnie bije", "bije mnie", "він мене вдарив", "bhreab e mi", "us ne mujhe mara"])
def test_a_rule_is_certain_of_the_plainest_so_that_the_model_can_only_leave_it_to_a_person(text: str) -> None:
    found = RULES.read(prepare(text, None))
    assert found is not None and found.tier == "certain"
