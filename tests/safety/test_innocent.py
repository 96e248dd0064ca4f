"""No rule stumbles over our own questions and buttons, or over the innocent answers that we measure with."""

from __future__ import annotations

import pytest

from bot.dialogue.reviews import Reviews
from bot.messages import Say
from bot.replies.words import Words
from bot.safety.gate import Gate
from bot.safety.rules import Rules
from tests.scores.innocent_visits import answers

RULES = Gate([Rules.load()])
REVIEWS = Reviews.load()
WORDS = Words(REVIEWS)
LINES = sorted({line for lines in answers().values() for line in lines})


def own() -> list[str]:
    """Return the questions of every review with those of their choices that are no concern, at each level."""
    asked = [review.ask(question) for review in REVIEWS.all() for question in review.questions]
    says: list[Say] = [a.say for a in asked] + [c.say for a in asked for c in a.choices if not c.concern]
    return sorted({WORDS.text(say, level=level) for say in says for level in ("usual", "simple")})


def test_there_are_enough_answers_in_many_styles() -> None:
    assert len(LINES) >= 400
    assert {"any", "chat", "child good", "young-person change", "parent-carer works-well"} <= answers().keys()


@pytest.mark.parametrize("texts", [LINES, own()], ids=["answers", "own words"])
def test_no_rule_fires(texts: list[str]) -> None:
    fired = [(text, found.because) for text in texts if (found := RULES.read(text))]
    assert texts and fired == []
