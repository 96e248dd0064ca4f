"""The practice review: the example that staff copy, so it holds to what docs/reviews.md asks of a good one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.dialogue.review_model import Review
from bot.dialogue.review_outline import PEOPLE, outline
from bot.dialogue.review_questions import HARMS, Question
from bot.dialogue.reviews import Audience, Reviews, Text, read
from bot.settings import DATA

FILE = DATA / "reviews" / "practice.yml"
PRACTICE = read(FILE)
LEAVING_CARE = {"leaving", "staying", "rights"}
MOST_CHOICES = 5
"""Four, and "none of these" where several may be picked."""


def asked(who: Audience, age: str | None = None, **given: str) -> list[str]:
    return [question.id for question in PRACTICE.path(who, age, {id.replace("_", "-"): a for id, a in given.items()})]


@pytest.mark.parametrize("who", PEOPLE)
def test_everyone_is_asked_about_twelve_and_is_done_in_eight_minutes(
    who: tuple[Audience, str | None],
) -> None:
    found = outline(PRACTICE, *who)
    assert 11 <= found.fewest <= 14
    assert found.most <= 18
    assert found.seconds < 8 * 60


@pytest.mark.parametrize("who", PEOPLE)
def test_it_starts_with_something_easy_and_ends_with_what_is_good(who: tuple[Audience, str | None]) -> None:
    path = PRACTICE.path(*who, {})
    assert path[0].kind in {"feelings", "choice", "several"}
    assert path[-1].id in {"good", "works-well"}
    assert [question.kind for question in path[-2:]] == ["recording", "words"]


@pytest.mark.parametrize("who", PEOPLE)
def test_being_safe_is_asked_late_and_never_last(who: tuple[Audience, str | None]) -> None:
    path = [question.id for question in PRACTICE.path(*who, {})]
    [at] = [n for n, id in enumerate(path) if id.endswith("safe")]
    assert len(path) - 4 <= at < len(path) - 2


@pytest.mark.parametrize("audience", list(Audience))
def test_some_answer_of_each_audience_may_mean_harm(audience: Audience) -> None:
    assert any(_worries(question) for question in PRACTICE.questions_for(audience))


def test_every_kind_of_question_is_shown_once_at_least() -> None:
    kinds = {question.kind for question in PRACTICE.questions}
    assert kinds == {"feelings", "yes-no", "choice", "several", "cards", "line", "words", "recording"}


def test_a_young_person_is_asked_about_leaving_care_only_if_they_were_in_care() -> None:
    young = Audience.YOUNG_PERSON
    for reason, comes, stays_away in (
        ("care", LEAVING_CARE, {"adult-life", "breaks", "learning"}),
        ("disabled", {"adult-life", "breaks", "learning"}, LEAVING_CARE),
        ("both", {"leaving", "breaks", "learning"}, {"adult-life", "staying", "rights"}),
        ("other", {"learning"}, LEAVING_CARE | {"adult-life"}),
        ("rather-not-say", {"heard", "someone"}, LEAVING_CARE | {"adult-life", "learning"}),
    ):
        path = set(asked(young, my_help=reason))
        assert comes <= path and not stays_away & path, reason


@pytest.mark.parametrize("reason", ["care", "disabled", "both", "other", "dont-know"])
def test_no_way_is_longer_than_14_questions_before_an_answer_asks_for_more(reason: str) -> None:
    assert len(asked(Audience.YOUNG_PERSON, my_help=reason)) <= 14
    assert all(outline(PRACTICE, *who).fewest <= 14 for who in PEOPLE)


def test_children_are_asked_about_short_breaks_and_parents_about_rights() -> None:
    assert all("short-break" in asked(Audience.CHILD, age) for age in ("under-12", "12-or-over"))
    assert "family-rights" in asked(Audience.PARENT_CARER)


def test_every_question_on_keeping_a_worker_tells_about_an_indicator() -> None:
    keeping = [q for q in PRACTICE.questions if "worker" in q.id or q.id == "same-person"]
    assert len(keeping) == 5 and all(question.indicator for question in keeping)


def test_a_child_under_12_is_asked_about_being_told_and_an_older_one_about_meetings() -> None:
    younger, older = asked(Audience.CHILD, "under-12"), asked(Audience.CHILD, "12-or-over")
    assert "told" in younger and not {"meetings", "choose"} & set(younger)
    assert {"meetings", "choose"} <= set(older) and "told" not in older


def test_what_follows_a_hard_answer_asks_what_would_help_and_never_what_was_done() -> None:
    worrying = {question.id for question in PRACTICE.questions if _worries(question)}
    follow_ups = [question for question in PRACTICE.questions if question.when and question.when.question in worrying]
    assert {question.id for question in follow_ups} == {"school-better", "coping-help"}
    assert all(not (question.when and {"home:hard", "helpers:hard"} & set(question.when.one_of))
               for question in follow_ups)  # fmt: skip


def test_there_are_few_choices_and_a_picture_for_each_and_for_every_question() -> None:
    for question in PRACTICE.questions:
        assert len(question.own) <= MOST_CHOICES
        assert PRACTICE.symbol(question.id)
        assert [choice.id for choice in question.own if not choice.symbol] == []


def test_questions_ask_one_thing_and_do_not_lead() -> None:
    for question in PRACTICE.questions:
        for form in question.ask.all:
            assert form.count("?") == 1 and form.endswith("?")
            assert not set(form.lower().rstrip("?").split()) & {"shouldn't", "surely", "isn't", "aren't", "always"}


def _worries(question: Question) -> set[str]:
    return set(question.concern.values()) | set(_harms(question))


def _harms(question: Question) -> Iterator[str]:
    for choice in question.own:
        if isinstance(choice.concern, str):
            yield choice.concern
        elif choice.concern:
            yield from choice.concern.values()


def test_every_worry_is_a_harm_that_the_gate_knows() -> None:
    assert {harm for question in PRACTICE.questions for harm in _worries(question)} <= HARMS


def test_it_tells_the_editor_where_its_schema_is() -> None:
    first = Path(FILE).read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=./review.schema.json"


def test_it_stays_practice() -> None:
    assert isinstance(PRACTICE, Review) and PRACTICE.practice and PRACTICE.closes is None


def test_words_are_those_of_the_review_that_is_there_now() -> None:
    reviews = Reviews({"practice": PRACTICE})
    assert reviews.words("practice/title", "usual") == "Practice: help for children"
    other = PRACTICE.model_copy(update={"title": Text(usual="Another")})
    reviews._reviews["practice"] = other
    assert reviews.words("practice/title", "usual") == "Another"
    assert reviews.words("practice/none", "usual") is None and reviews.words("none/title", "usual") is None
