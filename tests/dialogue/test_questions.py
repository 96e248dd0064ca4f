"""The kinds of questions in a review file: what each offers, whom it is asked, and what a mistake is called."""
# ruff: noqa: E501

from __future__ import annotations

from pathlib import Path

import pytest

from bot.dialogue.review_model import Review
from bot.dialogue.reviews import Audience, Reviews, read
from bot.dialogue.values import choice_of
from bot.errors import ContentError
from bot.messages import Input, Utterance
from bot.replies.words import Words

FILE = Path(__file__).parents[1] / "reviews" / "kinds.yml"


@pytest.fixture(scope="module")
def reviews() -> Reviews:
    return Reviews.load(FILE.parent)


@pytest.fixture(scope="module")
def kinds(reviews: Reviews) -> Review:
    return reviews.get("kinds")


def ids(review: Review, audience: str, age: str | None = None, **given: str) -> list[str]:
    return [question.id for question in review.path(audience, age, {k.replace("_", "-"): v for k, v in given.items()})]


def asked(review: Review, id: str) -> Utterance:
    return review.ask(review.question(id))


@pytest.mark.parametrize(
    ("id", "input", "values"),
    [
        ("feel", Input.BUTTONS, ["happy", "ok", "sad", "worried", "angry"]),
        ("how-bus", Input.BUTTONS, ["yes", "no", "not-sure"]),
        ("home-help", Input.BUTTONS, ["talk", "break"]),
        ("lift", Input.SEVERAL, ["bus", "train", "alone", "none"]),
        ("life", Input.CARDS, ["school", "home", "friends"]),
        ("safe", Input.LINE, [str(n) for n in range(11)]),
        ("last", Input.WORDS, []),
        ("not-safe", Input.RECORDING, []),
    ],
)
def test_each_kind_is_asked_in_its_way(kinds: Review, id: str, input: Input, values: list[str]) -> None:
    question = asked(kinds, id)
    assert question.input is input
    assert [choice.value for choice in question.choices] == values
    assert question.free_words == (not values)
    assert [pile.value for pile in question.piles] == (["good", "mixed", "hard"] if input is Input.CARDS else [])


def test_every_choice_pile_and_number_has_words(reviews: Reviews, kinds: Review) -> None:
    words = Words(reviews)
    for question in kinds.questions:
        utterance = kinds.ask(question)
        for say in [utterance.say, *(c.say for c in (*utterance.choices, *utterance.piles))]:
            assert words.text(say, level="simple")
    safe = asked(kinds, "safe")
    assert [words.text(safe.choices[n].say, level="simple") for n in (0, 5, 10)] == [
        "0 – Not safe", "5", "10 – Very safe",
    ]  # fmt: skip


def test_a_picture_is_named_by_the_text_the_question_or_the_choice(reviews: Reviews) -> None:
    assert reviews.symbol("kinds/feel") == "school"
    assert reviews.symbol("kinds/lift") == reviews.symbol("kinds/lift/bus") == "bus"
    assert reviews.symbol("kinds/lift/train") is reviews.symbol("kinds/nowhere") is reviews.symbol("gone/x") is None
    assert reviews.words("kinds/feel", "symbol") == "How is school?"


def test_an_indicator_is_a_name_and_no_number(kinds: Review) -> None:
    assert [kinds.question(id).indicator for id in ("feel", "safe", "last")] == ["2.1", "5.4", None]


@pytest.mark.parametrize(
    ("id", "value", "words", "concern"),
    [
        ("lift", "train+bus", "The bus, The train", None),
        ("lift", "bus+alone", "The bus, I walk, all alone", "neglect"),
        ("lift", "none+bus", "The bus", None),
        ("lift", "none", "None of these", None),
        ("life", "home:good+school:hard", "School: Hard, Home: Good", None),
        ("life", "home:hard", "Home: Hard", "fear_of_home"),
        ("life", "home:hard+friends:mixed", "Home: Hard, My friends: In between", "fear_of_home+bullying_violence"),
        ("safe", "2", "2", "fear_of_home"),
        ("safe", "3", "3", None),
        ("feel", "angry", "😠 Angry", "bullying_violence"),
    ],
)
def test_a_value_is_read_in_order_with_its_concerns(
    reviews: Reviews, kinds: Review, id: str, value: str, words: str, concern: str | None
) -> None:
    choice = choice_of(asked(kinds, id), value)
    assert choice is not None
    assert (Words(reviews).text(choice.say), choice.concern) == (words, concern)


@pytest.mark.parametrize(
    ("id", "value"),
    [
        ("lift", ""), ("lift", "+"), ("lift", "bus+plane"), ("lift", "/stop_pause"), ("lift", "bus:good"),
        ("life", "school"), ("life", "school:great"), ("life", "school:good+school:hard"), ("life", "cat:good"),
        ("life", "school:good+"), ("life", "good:school"), ("safe", "11"), ("safe", "-1"), ("safe", "07"),
        ("feel", "happy+sad"), ("feel", "glad"), ("last", "anything"),
    ],
)  # fmt: skip
def test_a_forged_value_is_no_answer(kinds: Review, id: str, value: str) -> None:
    assert choice_of(asked(kinds, id), value) is None


def test_a_worrying_value_is_known_without_its_review(reviews: Reviews) -> None:
    found = reviews.worrying("listen/life", "school:good+home:hard")
    assert found is not None and found.concern == "fear_of_home"
    assert reviews.worrying("listen/safe", "1") is not None
    assert reviews.worrying("listen/life", "home:good") is reviews.worrying("listen/safe", "9") is None


def test_the_path_follows_audience_and_age(kinds: Review) -> None:
    assert ids(kinds, "parent-carer") == ["feel", "lift", "life", "safe", "last"]
    assert ids(kinds, "child", "under-12") == ["feel", "lift", "life", "safe", "games", "last"]
    assert "games" not in ids(kinds, "child", "12-or-over") + ids(kinds, "young-person")


@pytest.mark.parametrize(
    ("given", "follow_up", "comes"),
    [
        ({"feel": "sad"}, "why-sad", True),
        ({"feel": "happy"}, "why-sad", False),
        ({"feel": "dont-know"}, "why-sad", False),
        ({"lift": "train+bus"}, "how-bus", True),
        ({"lift": "train"}, "how-bus", False),
        ({"life": "school:good+home:hard"}, "home-help", True),
        ({"life": "home:mixed"}, "home-help", False),
        ({"safe": "7"}, "not-safe", True),
        ({"safe": "8"}, "not-safe", False),
        ({"safe": "rather-not-say"}, "not-safe", False),
        ({}, "not-safe", False),
    ],
)
def test_a_follow_up_depends_on_the_answer(kinds: Review, given: dict[str, str], follow_up: str, comes: bool) -> None:
    assert (follow_up in ids(kinds, "child", "12-or-over", **given)) is comes


def test_an_answer_that_is_not_asked_any_more_decides_nothing(tmp_path: Path) -> None:
    chained = FILE.read_text(encoding="utf-8").replace(
        "  - id: last\n", "  - id: last\n    when: {question: why-sad, is: answered}\n"
    )
    path = tmp_path / "kinds.yml"
    path.write_text(chained, encoding="utf-8")
    review = read(path)
    assert "last" in ids(review, "child", "12-or-over", feel="sad", why_sad="answered")
    assert "last" not in ids(review, "child", "12-or-over", feel="happy", why_sad="answered")


@pytest.mark.parametrize(
    ("old", "new", "where", "what"),
    [
        ("faces: 5", "faces: 4", "faces: 4", "questions.0.faces"),
        ("kind: feelings", "kind: yes-no", "faces: 5", "questions.0.faces: is only for a feelings question"),
        ("concern: {angry:", "concern: {glad:", "glad", "questions.0.concern.glad: is none of the choices"),
        ("indicator: 2.1", "indicator: 1.1", "indicator: 1.1", "questions.0.indicator"),
        ("symbol: school}", "symbol: My School}", "My School", "questions.0.ask.symbol"),
        ("when: {question: feel,", "when: {question: gone,", "gone", "questions.1.when.question: 'gone' is no question"),
        ("when: {question: feel,", "when: {question: lift,", "question: lift, is: [s", "does not come before"),
        ("is: [sad, worried]", "is: [sad, glad]", "glad", "questions.1.when.is.1: 'glad' is no answer to 'feel'"),
        ("is: [sad, worried]", "is_not: [glad]", "glad", "questions.1.when.is_not.0: 'glad' is no answer"),
        (", is: [sad, worried]", "", "when: {question: feel}", "questions.1.when: needs either"),
        ("is: bus", "is: bus, is_not: train", "is_not: train", "questions.3.when: needs either"),
        ("is: ['home:hard']", "is: [home]", "is: [home]", "'home' is no answer to 'life'"),
        ("is_not: [8-10]", "is_not: [8-11]", "8-11", "'8-11' is no answer to 'safe'"),
        ("    when: {question: lift, is: bus}\n", "    when: {question: lift, if: bus}\n", "if: bus", "when.if: is not"),
        ("    for: [child, young-person]\n    when: {question: lift, is: bus}\n",
         "    when: {question: feel, is: sad}\n    age: 12-or-over\n", "age: 12", "questions.3.age: only a child"),
        ("  - id: games\n    for: [child]\n", "  - id: games\n", "age: under", "questions.8.age: under-12 is only"),
        ("  - id: last\n", "  - id: last\n    when: {question: games, is: no}\n", "games, is",
         "'games' is not asked of every"),
        ("- {id: none}", "- {id: dont-know}", "dont-know", "questions.2.choices.3.id: 'dont-know' comes with every"),
        ("- {id: none}", "- {id: plane}", "plane", "questions.2.choices.3.text: is missing"),
        ("concern: neglect", "concern: bad", "concern: bad", "questions.2.choices.2.concern: 'bad' is no kind"),
        ("concern: neglect", "concern: {hard: neglect}", "{hard: neglect}", "by pile is only for cards"),
        ("concern: {hard: fear_of_home}", "concern: fear_of_home", "id: home", "choices.1.concern: a card's is by pile"),
        ("concern: {hard: fear_of_home}", "concern: {worst: fear_of_home}", "worst", "concern.worst: is no pile"),
        ("concern: {hard: fear_of_home}", "concern: {hard: bad}", "hard: bad", "concern.hard: 'bad' is no kind"),
        ("    high: Very safe\n", "", "", "questions.6.high: is missing"),
        ("kind: line", "kind: words", "low:", "questions.6.low: is only for a line"),
        ("concern: {0-2:", "concern: {2-0:", "2-0", "questions.6.concern.2-0: is no part of the line"),
        ("concern: {0-2: fear_of_home}", "concern: {0-2: bad}", "0-2: bad", "questions.6.concern.0-2: 'bad' is no kind"),
        ("choices: [{id: talk, text: To talk}, {id: break, text: A break}]",
         "choices: [{id: talk, text: To talk}, {id: break, text: A break}]\n    concern: {talk: neglect}",
         "concern: {talk", "belongs to the choice itself"),
        ("      - {id: school, text: School}\n",
         "".join(f"      - {{id: {'x' * 90}-{chr(97 + n)}, text: X}}\n" for n in range(12)), "choices:\n      - {id: x",
         "questions.4.choices: are too many"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_by_file_line_and_field(tmp_path: Path, old: str, new: str, where: str, what: str) -> None:
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    text = text.replace(old, new, 1)
    path = tmp_path / "kinds.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read(path)
    assert what in str(caught.value)
    line = text[: text.index(where)].count("\n") + 1 if where else 0
    assert str(caught.value).startswith(f"{path}:{line or ''}")


def test_a_question_with_no_cards_is_refused(tmp_path: Path) -> None:
    text = FILE.read_text(encoding="utf-8").replace("kind: choice", "kind: cards").replace(
        "choices: [{id: talk, text: To talk}, {id: break, text: A break}]", "choices: []"
    )  # fmt: skip
    path = tmp_path / "kinds.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match="needs a card or more"):
        read(path)


def test_all_audiences_are_known(kinds: Review) -> None:
    assert {audience for question in kinds.questions for audience in question.audiences} == set(Audience)
