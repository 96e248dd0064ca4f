"""The first words of a visit."""

from __future__ import annotations

from datetime import date

import pytest

from bot.dialogue.reviews import Review, Reviews
from bot.dialogue.welcome import welcome, written
from bot.messages import Kind, Reply
from bot.replies.words import LEVELS, Words

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def ours() -> Reviews:
    return Reviews.load()


def ids(reply: Reply) -> list[str]:
    return [utterance.say.id for utterance in reply.utterances]


def choices(reply: Reply) -> list[str]:
    return [choice.value for choice in reply.utterances[-1].choices]


@pytest.fixture(scope="module")
def live(ours: Reviews) -> Review:
    changes = {"name": "practice", "practice": False, "opens": date(2026, 11, 1), "closes": date(2026, 11, 30)}
    return ours.get("practice").model_copy(update=changes)


def test_practice_is_welcomed_and_labelled(ours: Reviews) -> None:
    reply = welcome(ours.get("practice"), TODAY)
    assert ids(reply) == ["welcome-hello", "welcome-computer", "practice/about", "welcome-practice", "welcome-stop",
                          "welcome-what-now"]  # fmt: skip
    assert reply.utterances[3].kind is Kind.NOTICE


def test_an_open_review_offers_views_and_a_talk(ours: Reviews, live: Review) -> None:
    for review in (ours.get("practice"), live):
        expected = ["/give_views_start", "/ask_what_is_review", "/book_start", "/ask_confidentiality"]
        assert choices(welcome(review, TODAY)) == expected


def test_an_open_review_says_until_when(live: Review) -> None:
    reply = welcome(live, TODAY)
    assert reply.utterances[3].say.id == "welcome-open-until"
    assert reply.utterances[3].say.args == {"date": "30 November 2026"}
    assert ids(welcome(live.model_copy(update={"closes": None}), TODAY))[3] == "welcome-open"


def test_a_review_that_is_not_ready_is_not_opened(live: Review) -> None:
    reply = welcome(live, TODAY, ready=False)
    assert "welcome-coming" in ids(reply)
    assert "practice/how_to_be_heard_now" in ids(reply)
    assert "/give_views_start" not in choices(reply)


def test_practice_needs_no_readiness(ours: Reviews) -> None:
    assert "/give_views_start" in choices(welcome(ours.get("practice"), TODAY, ready=False))


def test_a_coming_review_says_when(live: Review) -> None:
    reply = welcome(live, date(2026, 10, 1))
    assert reply.utterances[3].say.args == {"date": "1 November 2026"}
    assert choices(reply) == ["/ask_what_is_review", "/ask_confidentiality"]


def test_a_closed_review_says_how_to_be_heard_now(live: Review) -> None:
    reply = welcome(live, date(2026, 12, 24))
    assert ids(reply)[3:5] == ["welcome-closed", "practice/how_to_be_heard_now"]
    assert "/give_views_start" not in choices(reply)
    assert "/book_start" not in choices(reply)


@pytest.mark.parametrize("name", ["disabled-children-2023", "leaving-care-2024", "joint-inspections-at-risk"])
def test_a_reported_review_offers_what_was_found(ours: Reviews, name: str) -> None:
    reply = welcome(ours.get(name), TODAY)
    assert ids(reply)[3:5] == ["welcome-reported", f"{name}/how_to_be_heard_now"]
    assert choices(reply) == ["/ask_what_is_review", "/ask_results_report", "/ask_confidentiality"]


def test_the_current_programme_is_not_open_here(ours: Reviews) -> None:
    reply = welcome(ours.get("supervision-orders-at-home"), TODAY)
    assert ids(reply)[3] == "welcome-coming"
    assert "/give_views_start" not in choices(reply)


@pytest.mark.parametrize("level", LEVELS)
def test_every_welcome_has_words_and_one_question(ours: Reviews, level: str) -> None:
    words = Words(ours)
    for review in ours.all():
        bubbles = words.render(welcome(review, TODAY), level=level)
        assert sum(bubble.text.count("?") for bubble in bubbles) <= 2
        assert bubbles[-1].text.endswith("?")
        assert len(bubbles[-1].buttons) <= 4
        said = " ".join(bubble.text for bubble in bubbles)
        assert "computer" in said
        assert "stop" in said
        assert "Help now" in said


def test_a_date_is_written_as_people_read_it() -> None:
    assert written(date(2024, 11, 5)) == "5 November 2024"
