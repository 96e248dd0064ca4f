"""The reviews that we ship say what is true, and every one of their words can be read."""

from __future__ import annotations

from datetime import date

import pytest

from bot.dialogue.review_model import HARMS, STANDARD
from bot.dialogue.reviews import SHARED, Review, Reviews, Status, known_areas
from bot.messages import Say
from bot.replies.words import Words

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def ours() -> Reviews:
    return Reviews.load()


def test_we_ship_the_practice_and_the_reviews_of_the_inspectorate(ours: Reviews) -> None:
    assert {review.name: review.status(TODAY) for review in ours.all()} == {
        "practice": Status.OPEN,
        "disabled-children-2023": Status.REPORTED,
        "leaving-care-2024": Status.REPORTED,
        "joint-inspections-at-risk": Status.REPORTED,
        "supervision-orders-at-home": Status.COMING,
    }


def test_their_areas_and_dates_are_the_published_ones(ours: Reviews) -> None:
    disabled, leaving = ours.get("disabled-children-2023"), ours.get("leaving-care-2024")
    assert disabled.areas == ("aberdeen-city", "dundee-city", "dumfries-and-galloway", "na-h-eileanan-siar")
    assert (disabled.opens, disabled.closes) == (date(2024, 1, 22), date(2024, 3, 31))
    assert leaving.areas == ("shetland-islands", "city-of-edinburgh", "dumfries-and-galloway", "north-lanarkshire")
    assert leaving.reported == date(2024, 11, 5)
    assert ours.get("supervision-orders-at-home").areas == ()


def test_what_nobody_knows_is_not_told(ours: Reviews) -> None:
    for name in ("leaving-care-2024", "joint-inspections-at-risk"):
        assert "I do not know what it says" in (ours.words(f"{name}/found", "usual") or "")


def test_every_live_one_says_how_to_be_heard_now(ours: Reviews) -> None:
    for review in ours.all():
        assert "0345 600 9527" in (review.words("how_to_be_heard_now", "usual") or "")


def test_none_promises_to_keep_a_secret(ours: Reviews) -> None:
    for review in ours.all():
        for level in ("usual", "simple"):
            words = review.words("confidential", level) or ""
            assert "must" in words and "But" in words


def _sayings(review: Review) -> list[Say]:
    questions = [review.ask(question) for question in review.questions]
    return [asked.say for asked in questions] + [choice.say for asked in questions for choice in asked.choices]


def test_every_question_and_choice_has_words(ours: Reviews) -> None:
    words = Words(ours)
    for review in ours.all():
        for saying in _sayings(review):
            assert words.text(saying, level="simple")


def test_shared_choices_cover_the_standard_ones() -> None:
    assert {id for ids in STANDARD.values() for id in ids} <= SHARED
    assert len(HARMS) == len({harm.lower() for harm in HARMS})


def test_there_are_32_council_areas() -> None:
    assert len(known_areas()) == 32


def test_a_worrying_choice_is_known_without_its_review() -> None:
    reviews = Reviews.load()
    found = reviews.worrying("listen/safe", "safe-no")
    assert found is not None and found.concern == "fear_of_home"
    for question_id, value in (("listen/safe", "safe-yes"), ("listen/none", "safe-no"), (None, "safe-no")):
        assert reviews.worrying(question_id, value) is None
