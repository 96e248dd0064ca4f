"""Typed answers at faces and lines whose words differ."""

from __future__ import annotations

import pytest

from bot.dialogue.typed import Option, typed_value
from bot.messages import Input

FACES = [Option("happy", "🙂 Happy", 1), Option("ok", "😐 OK", 2), Option("sad", "🙁 Sad", 3)]


def line(low: str, high: str) -> list[Option]:
    ends = {0: f"0 – {low}", 10: f"10 – {high}"}
    return [Option(str(n), ends.get(n, str(n)), n + 1) for n in range(11)]


@pytest.mark.parametrize(
    ("typed", "value"),
    [("not happy", "sad"), ("🙂", "happy"), ("🙂 happy", "happy"), ("👎", "sad"), ("scared", None), ("angry", None),
     ("so so", "ok"), ("not bad", "ok"), ("I feel a bit sad", "sad"), ("not sad", None), ("good and bad", None)],
)  # fmt: skip
def test_three_faces(typed: str, value: str | None) -> None:
    assert typed_value(Input.BUTTONS, FACES, [], typed) == value


@pytest.mark.parametrize(
    ("low", "high", "typed", "value"),
    [
        ("I choose nothing", "I choose a lot", "a lot", "10"),
        ("I choose nothing", "I choose a lot", "nothing", "0"),
        ("I choose nothing", "I choose a lot", "i get a lot", "10"),
        ("I choose nothing", "I choose a lot", "i choose", None),
        ("No respect", "A lot of respect", "none", "0"),
        ("No respect", "A lot of respect", "respect", None),
        ("Never", "Always", "always", "10"),
        ("Never", "Always", "half the time", None),
        ("I can't cope", "I cope well", "i cant cope", "0"),
        ("I can't cope", "I cope well", "well", "10"),
        ("I can't cope", "I cope well", "not well", None),
        ("I worry a lot", "I never worry", "a lot", "0"),
        ("I worry a lot", "I never worry", "always", None),
        ("Bad", "Good", "lots", None),
    ],
)
def test_the_ends_of_a_line(low: str, high: str, typed: str, value: str | None) -> None:
    assert typed_value(Input.LINE, line(low, high), [], typed) == value
