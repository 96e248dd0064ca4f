"""The learned layer: what it must always do, whatever model is in place; how well it does it is scored elsewhere."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.safety.gate import Gate, default_gate
from bot.safety.layers import SEVERITIES, Finding, Prepared, Tier
from bot.safety.learned import DIRECTORY, Learned, views
from bot.safety.learned_model import Judgement
from bot.safety.learned_text import readable, windows
from bot.safety.normal import prepare
from bot.safety.rules import Rules

CLEAR = "my stepdad hits me with his belt and i am scared to go home"
ORDINARY = "What time does the review meeting start on Tuesday?"
LONG = (
    "I like my school and my teacher is kind. We went on a trip to the zoo and saw penguins. "
    "Lunch is fine but the queue is long. I would like more football. {} "
    "The bus is usually late on Mondays. My favourite lesson is art because we paint. That is all, thank you."
)


@pytest.fixture(scope="module")
def learned() -> Learned:
    layer = Learned()
    assert layer.ready, "the model in data/safety/model did not load"
    return layer


def test_it_notices_clear_harm_and_says_what_it_saw_without_the_words(learned: Learned) -> None:
    found = learned.read(prepare(CLEAR))
    assert found is not None
    assert found.severity in SEVERITIES
    assert found.kinds
    assert all(signal.startswith("learned:") and float(signal.split(":")[1]) <= 1 for signal in found.because)
    assert not any(word in repr(found) for word in CLEAR.split() if len(word) > 3)


def test_it_lets_an_ordinary_question_pass(learned: Learned) -> None:
    assert learned.read(prepare(ORDINARY)) is None


@pytest.mark.parametrize("text", ["", "   ", "\u200b", "...", ".", "\n\n"])
def test_it_reads_nothing_in_nothing(learned: Learned, text: str) -> None:
    assert learned.read(prepare(text)) is None


@pytest.mark.parametrize(
    "disguise",
    [
        str.upper,
        str.title,
        lambda text: text.replace("e", "3").replace("o", "0"),
        lambda text: text.replace("hits", "h i t s"),
        lambda text: text.replace("hits", "h\u200bi\u200bt\u200bs"),
        lambda text: text.replace("stepdad", "stepdaad").replace("scared", "scarred"),
        lambda text: f"{text} lol 😂",
        lambda text: f"haha {text} x",
        lambda text: text.replace("i", "\u0456").replace("a", "\u0430"),
        lambda text: "\uff3f ".join(text.split()),
        lambda text: text.translate({ord(char): ord(char) + 0xFEE0 for char in "abcdefghijklmnopqrstuvwxyz"}),
    ],
)
def test_no_trick_of_style_silences_it(learned: Learned, disguise) -> None:
    assert learned.read(prepare(disguise(CLEAR))) is not None


@pytest.mark.parametrize("hidden", ["My stepdad hits me with his belt.", "I want to kill myself tonight."])
def test_harm_in_the_middle_of_a_long_answer_is_found(learned: Learned, hidden: str) -> None:
    assert learned.read(prepare(LONG.format(""))) is None
    assert learned.read(prepare(LONG.format(hidden))) is not None


@pytest.mark.parametrize("hidden", ["My stepdad hits me with his belt.", "I want to kill myself tonight."])
def test_harm_in_a_long_answer_without_full_stops_is_found_by_the_whole_gate(hidden: str) -> None:
    # A window of the learned layer then holds other words as well (model card, limits); the rules read every word.
    assert default_gate().read(LONG.format(hidden).replace(".", "").lower()) is not None


@pytest.mark.parametrize("number", [29, 47, 48, 49, 120, 301, 3000])
def test_every_word_of_a_long_text_is_in_some_window(number: int) -> None:
    words = [f"word{at}" for at in range(number)]
    assert {word for window in windows(" ".join(words)) for word in window.split()} >= set(words)


def test_harm_at_the_end_of_a_very_long_text_is_found(learned: Learned) -> None:
    assert learned.read(prepare(f"{LONG.format('') * 60} {CLEAR}")) is not None


def test_a_text_that_cannot_be_prepared_is_still_read(learned: Learned) -> None:
    assert learned.read(Prepared(CLEAR, tuple(CLEAR.split()))) is not None


def test_what_was_undone_is_read_beside_what_was_written() -> None:
    assert len(views(prepare(ORDINARY))) == 1
    assert len(views(Prepared("he hits me", ("he", "hits", "me")))) == 1


def test_readable_keeps_the_letters_that_carry_meaning() -> None:
    assert readable("BOJĘ  się\u200b “domu”") == 'boję się "domu"'
    assert readable("heeeeelp!!!!") == "heelp!!"


def test_a_missing_model_is_said_loudly_and_the_other_layers_read_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        layer = Learned(tmp_path)
        assert not layer.ready
    assert "learned layer did not load" in caplog.text
    gate = Gate([Rules.load(), layer])
    assert gate.faults == ["learned"]
    assert not gate.ready
    found = gate.read("my dad hits me")
    assert isinstance(found, Finding)
    assert found.tier in Tier


def test_a_changed_model_file_is_refused(tmp_path: Path) -> None:
    for path in DIRECTORY.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    name = next(iter(json.loads((tmp_path / "model.json").read_text(encoding="utf-8"))["files"]))
    (tmp_path / name).write_bytes((tmp_path / name).read_bytes() + b"\0")
    assert not Learned(tmp_path).ready


def test_the_model_fits_in_the_repository() -> None:
    assert sum(path.stat().st_size for path in DIRECTORY.iterdir()) <= 30_000_000


class Judging:
    """A model that always judges the same."""

    settings: Mapping[str, Any] = {
        "thresholds": {"any": {"check": 0.8, "certain": 0.95}},
        "beside_rules": {"keep": 0.3, "drop": 0.25, "raise": 0.85},
    }

    def __init__(self, risk: float, grave: float) -> None:
        self.judgement = Judgement(risk, grave, "high", ("neglect",))

    def judge(self, texts: Sequence[str], rules: Tier | None = None) -> Judgement:
        return self.judgement


@pytest.mark.parametrize(
    ("rules", "risk", "grave", "together"),
    [
        pytest.param(Tier.CERTAIN, 0.9, 0.5, Tier.CERTAIN, id="both worried: certain stays"),
        pytest.param(Tier.CERTAIN, 0.01, 0.0, Tier.CHECK, id="certain rules are doubted but never silenced"),
        pytest.param(Tier.CHECK, 0.5, 0.1, Tier.CHECK, id="a check stays while the model is unsure"),
        pytest.param(Tier.CHECK, 0.9, 0.9, Tier.CERTAIN, id="a check that the model finds grave is certain"),
        pytest.param(Tier.CHECK, 0.01, 0.0, None, id="a check on words that the model finds harmless is dropped"),
        pytest.param(None, 0.81, 0.1, Tier.CHECK, id="the model alone can ask for a check"),
        pytest.param(None, 0.99, 0.99, Tier.CERTAIN, id="the model alone can be certain"),
        pytest.param(None, 0.5, 0.5, None, id="nobody is worried"),
    ],
)
def test_the_two_layers_are_weighed_together(
    monkeypatch: pytest.MonkeyPatch, rules: Tier | None, risk: float, grave: float, together: Tier | None
) -> None:
    layer = Learned()
    monkeypatch.setattr(layer, "warm", lambda: Judging(risk, grave))
    found = Finding(rules, ("neglect",), "concern", ("rule",)) if rules else None
    weighed = layer.weigh(prepare("a text"), found)
    assert (weighed.tier if weighed else None) is together


def test_a_certain_emergency_of_the_rules_stays_one_however_harmless_the_model_finds_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    layer = Learned()
    monkeypatch.setattr(layer, "warm", lambda: Judging(0.0, 0.0))
    found = Finding(Tier.CERTAIN, ("suicidal",), "emergency", ("rule",))
    assert layer.weigh(prepare("a text"), found) == found


@pytest.mark.parametrize(
    "line",
    [
        "i have taken all my tablets",
        "he has a knife and i am hiding",
        "im bleeding and i cant breathe he stabbed me",
        "i am standing on the bridge and i am going to jump",
    ],
)
def test_what_the_rules_call_a_certain_emergency_is_one_for_the_whole_gate(line: str) -> None:
    by_rules, by_all = Gate([Rules.load()]).read(line), default_gate().read(line)
    assert by_rules is not None and (by_rules.tier, by_rules.severity) == (Tier.CERTAIN, "emergency")
    assert by_all is not None and (by_all.tier, by_all.severity) == (Tier.CERTAIN, "emergency")
