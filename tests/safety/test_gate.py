"""The gate: layers are joined, a broken one is named and silences nothing, and reading never raises."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.safety import gate as gate_module
from bot.safety.gate import Broken, Finding, Gate, Prepared, Tier, default_gate, load_layer
from bot.safety.layers import merge
from bot.safety.rules import Rules
from tests.costs import PLAIN, ratio

RULES = Rules.load()


class Fixed:
    """A layer that always finds the same."""

    ready = True

    def __init__(self, name: str, found: Finding | None) -> None:
        self.name = name
        self.found = found
        self.asked = 0

    def read(self, prepared: Prepared) -> Finding | None:
        self.asked += 1
        return self.found


class Raising(Fixed):
    """A layer that breaks for as long as it is told to."""

    broken = True

    def read(self, prepared: Prepared) -> Finding | None:
        if self.broken:
            raise RuntimeError("my dad hits me")
        return self.found


CHECK = Finding(Tier.CHECK, ("fear_of_home",), "concern", ("a",))
CERTAIN = Finding(Tier.CERTAIN, ("physical_abuse", "fear_of_home"), "high", ("b",))


def test_test_one() -> None:
    found = default_gate().read("I am forced to have sex and I am only 12 years old")
    assert found is not None
    assert (found.tier, found.severity) == (Tier.CERTAIN, "high")
    assert "sexual_abuse" in found.kinds


def test_the_highest_tier_and_severity_win_and_all_kinds_and_signals_are_kept() -> None:
    found = Gate([Fixed("one", CHECK), Fixed("two", CERTAIN)]).read("x")
    assert found == Finding(Tier.CERTAIN, ("physical_abuse", "fear_of_home"), "high", ("b", "a"))


def test_a_grave_doubt_lifts_the_severity_but_not_the_tier() -> None:
    grave = Finding(Tier.CHECK, ("suicidal",), "emergency", ("c",))
    assert merge([CERTAIN, grave]) == Finding(
        Tier.CERTAIN, ("physical_abuse", "fear_of_home", "suicidal"), "emergency", ("b", "c")
    )
    assert merge([]) is None


def test_nothing_noticed_is_none() -> None:
    assert Gate([Fixed("one", None)]).read("x") is None


def test_words_that_no_layer_can_read_are_a_doubt_and_not_silence() -> None:
    for blind in (Gate([]), Gate([Broken("rules"), Broken("learned")]), Gate([Raising("shaky", CERTAIN)])):
        found = blind.read("the bus was late again")
        assert found is not None and (found.tier, found.because) == (Tier.CHECK, ("unread",))
        assert blind.read(" \u200b … ") is None
        assert not blind.ready


def test_a_layer_that_raises_is_named_and_the_others_still_read(caplog: pytest.LogCaptureFixture) -> None:
    raising = Raising("shaky", CHECK)
    gate = Gate([raising, Fixed("firm", CERTAIN)])
    assert gate.read("x") == CERTAIN
    assert gate.faults == ["shaky"] and not gate.ready
    assert "shaky" in caplog.text and "hits me" not in caplog.text, "the log must hold no one's words"


def test_a_layer_that_works_again_is_no_fault_any_more() -> None:
    raising = Raising("shaky", CHECK)
    gate = Gate([raising])
    gate.read("x")
    raising.broken = False
    assert gate.read("x") == CHECK and gate.faults == [] and gate.ready


def test_a_layer_that_did_not_load_is_named_and_not_asked(caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> Rules:
        return Rules.load(Path("/nowhere"))

    broken = load_layer("rules", fail)
    gate = Gate([broken, Fixed("other", CERTAIN)])
    assert gate.faults == ["rules"] and not gate.ready
    assert gate.read("x") == CERTAIN
    assert broken.read(Prepared("", ())) is None
    assert "did not load" in caplog.text


def test_a_layer_not_ready_is_not_asked() -> None:
    layer = Fixed("later", CERTAIN)
    layer.ready = False
    assert Gate([layer, Fixed("firm", None)]).read("x") is None and layer.asked == 0


def test_a_text_that_cannot_be_prepared_still_reaches_the_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(text: str, language: str | None) -> Prepared:
        raise ValueError(text)

    monkeypatch.setattr(gate_module, "prepare", fail)
    found = Gate([RULES]).read("My dad hits me")
    assert found is not None and found.tier is Tier.CERTAIN


def test_the_default_gate_is_ready_and_reads() -> None:
    gate = default_gate()
    assert "rules" not in gate.faults and not any(isinstance(layer, Broken) for layer in gate.layers)
    assert gate.read("") is None and gate.read("the bus was late again") is None


def test_because_holds_names_of_signals_never_words() -> None:
    found = Gate([RULES]).read("my uncle Hamish hits me with his belt in Peebles")
    assert found is not None
    assert set(found.because) <= {rule.id for rule in RULES.rules}


@pytest.mark.parametrize(
    "text",
    ["", " ", "\x00", "a" * 100_000, "hits me " * 12_500, "h i t s m e " * 8_000, "👊" * 20_000, "\u200b" * 50_000,
     "é̂̃" * 10_000, "ا" * 50_000, "打我" * 20_000, "1337 " * 20_000, "\ud800", "." * 100_000, "'" * 1000],
)  # fmt: skip
def test_strange_texts_never_raise_and_never_hang(text: str) -> None:
    gate = Gate([RULES])
    assert ratio(lambda: gate.read(text), beside=lambda: gate.read(PLAIN)) < 20, "the worst below costs five"
    assert gate.faults == []


def test_a_disclosure_is_found_anywhere_in_a_very_long_text() -> None:
    filler = "We went to the park and had lunch and the weather was nice. " * 800
    for text in (f"my dad hits me. {filler}", f"{filler} my dad hits me. {filler}", f"{filler} my dad hits me."):
        found = Gate([RULES]).read(text)
        assert found is not None and found.tier is Tier.CERTAIN


def test_ten_times_the_talk_costs_about_ten_times_as_much() -> None:
    gate = Gate([RULES])
    assert ratio(lambda: gate.read(PLAIN), beside=lambda: gate.read(PLAIN[:10_000])) < 25, "a hundred, if not even"
