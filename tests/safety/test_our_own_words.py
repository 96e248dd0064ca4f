"""What we say ourselves is no disclosure when it is sent back; what stands beside it is read."""

from __future__ import annotations

import pytest

from bot.app import Content
from bot.safety.gate import Gate
from bot.safety.layers import Finding, Prepared, Tier

OURS = "Can you stay where you live?"


class Worried:
    """A layer that finds the same in every text."""

    name, ready = "worried", True

    def __init__(self, tier: Tier) -> None:
        self.found = Finding(tier, ("fear_of_home",), "concern", ("worried",))

    def read(self, prepared: Prepared) -> Finding | None:
        """Find it."""
        return self.found


DOUBTS = Gate([Worried(Tier.CHECK)]).echoing([OURS])


@pytest.mark.parametrize(
    "text", [OURS, "can you stay where you live", "  Can you stay\nwhere you live ? ", OURS.upper()]
)
def test_a_question_of_ours_sent_back_is_no_doubt(text: str) -> None:
    assert DOUBTS.read(text) is None


@pytest.mark.parametrize("text", [f"{OURS} no", f"no. {OURS}", "can you stay", f"{OURS} {OURS}", "he hits me"])
def test_what_is_added_to_it_is_read(text: str) -> None:
    assert DOUBTS.read(text) is not None


def test_what_is_certain_stays_certain_even_in_our_words() -> None:
    found = Gate([Worried(Tier.CERTAIN)]).echoing([OURS]).read(OURS)
    assert found is not None and found.tier is Tier.CERTAIN


def test_no_question_of_any_review_calls_anyone(content: Content) -> None:
    asked = list(content.reviews.asked())
    assert len(asked) > 50
    assert [question for question in asked if content.gate.read(question, "en")] == []
