"""What measures understanding is never learned from: no labelled message is an example of ours."""

from __future__ import annotations

from tests.promises.repository import ROOT
from tests.scores.understanding import examples, labelled, plain

LABELLED = labelled(ROOT / "tests" / "scores" / "understanding.txt")


def test_no_labelled_message_is_an_example() -> None:
    learned = examples(ROOT / "data" / "nlu")
    assert [row["text"] for row in LABELLED if plain(row["text"]) in learned] == []


def test_there_are_several_hundred_over_all_intents() -> None:
    assert len(LABELLED) > 300
    assert len({row["intent"] for row in LABELLED}) > 45
