"""A review is a file: its dates, words and questions, and what is said when the file is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.dialogue.reviews import Audience, Reviews, Status, read
from bot.errors import ContentError
from bot.messages import Kind, Say

TODAY = date(2026, 11, 23)
TEXTS = ("title", "about", "who_asks", "why", "for_whom", "what_happens", "confidential", "next", "when_where",
         "how_to_be_heard_now")  # fmt: skip
GOOD = (
    "audiences: [child]\nunder_12: adult-agrees\nareas: [fife]\nopens: 2026-11-01\ncloses: 2026-11-30\n"
    + "".join(f"{place}: Words for {place}.\n" for place in TEXTS)
    + "questions:\n"
    + "  - id: heard\n    kind: yes-no\n    ask: {usual: 'Do people listen?', simple: 'Listen?'}\n"
    + "    concern: {no: neglect}\n"
    + "  - id: own\n    for: [parent-carer]\n    kind: words\n    ask: What else?\n"
    + "  - id: pick\n    kind: choice\n    ask: Which?\n"
    + "    choices: [{id: one, text: One}, {id: two, text: Two, concern: self_harm}, {id: not-sure}]\n"
)

Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def _make(*changes: tuple[str, str], name: str = "trial.yml", text: str = GOOD) -> Path:
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return _make


def line_of(path: Path, part: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(n for n, line in enumerate(lines, start=1) if part in line)


def test_a_good_file_reads(make: Make) -> None:
    review = read(make())
    assert review.name == "trial"
    assert review.areas == ("fife",)
    assert not review.practice
    assert review.opens == date(2026, 11, 1)


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2026, 10, 31), Status.COMING),
        (date(2026, 11, 1), Status.OPEN),
        (date(2026, 11, 30), Status.OPEN),
        (date(2026, 12, 1), Status.CLOSED),
        (date(2027, 1, 5), Status.CLOSED),
    ],
)
def test_status_follows_the_dates(make: Make, day: date, status: Status) -> None:
    assert read(make()).status(day) is status


def test_a_reported_review_is_reported_from_that_day(make: Make) -> None:
    review = read(make(("closes: 2026-11-30", "closes: 2026-11-30\nreported: 2027-02-01\nfound: It was good.")))
    assert review.status(date(2027, 1, 31)) is Status.CLOSED
    assert review.status(date(2027, 2, 1)) is Status.REPORTED


def test_a_month_opens_on_its_first_day_and_is_over_on_its_last(make: Make) -> None:
    review = read(make(("2026-11-01", "2026-02"), ("2026-11-30", "2026-02")))
    assert review.opens == date(2026, 2, 1)
    assert review.closes == date(2026, 2, 28)


def test_without_an_opening_day_it_is_coming(make: Make) -> None:
    review = read(make(("opens: 2026-11-01\ncloses: 2026-11-30\n", "")))
    assert review.status(TODAY) is Status.COMING


def test_practice_is_always_open(make: Make) -> None:
    practice = read(make(("under_12", "practice: true\nunder_12")))
    assert practice.practice
    assert {practice.status(day) for day in (date(1999, 1, 1), TODAY, date(2099, 1, 1))} == {Status.OPEN}


def test_questions_go_to_those_they_are_for(make: Make) -> None:
    review = read(make())
    assert [question.id for question in review.questions_for(Audience.CHILD)] == ["heard", "pick"]
    assert [question.id for question in review.questions_for("parent-carer")] == ["heard", "own", "pick"]


def test_standard_choices_share_their_words_and_keep_their_concern(make: Make) -> None:
    review = read(make())
    asked = review.ask(review.question("heard"))
    assert [choice.value for choice in asked.choices] == ["yes", "no", "not-sure"]
    assert asked.choices[0].say == Say("choice-yes")
    assert [choice.concern for choice in asked.choices] == [None, "neglect", None]
    assert (asked.kind, asked.question_id, asked.free_words) == (Kind.ASK, "heard", False)


def test_own_choices_have_words_of_their_own(make: Make) -> None:
    review = read(make())
    choices = review.buttons(review.question("pick"))
    assert [choice.say.id for choice in choices] == ["trial/pick/one", "trial/pick/two", "choice-not-sure"]
    assert choices[1].concern == "self_harm"


def test_a_free_words_question_has_no_choices(make: Make) -> None:
    review = read(make())
    asked = review.ask(review.question("own"))
    assert asked.free_words
    assert asked.choices == ()


def test_words_fall_back_to_the_nearest_level(make: Make) -> None:
    reviews = Reviews({"trial": read(make())})
    assert reviews.words("trial/heard", "usual") == "Do people listen?"
    assert reviews.words("trial/heard", "simple") == "Listen?"
    assert reviews.words("trial/heard", "symbol") == "Listen?"
    assert reviews.words("trial/own", "symbol") == "What else?"
    assert reviews.words("trial/pick/two", "simple") == "Two"
    assert reviews.words("trial/pick/not-sure", "simple") is None
    assert reviews.words("trial/nowhere", "usual") is None
    assert reviews.words("unknown/about", "usual") is None


def test_say_names_a_place_and_refuses_others(make: Make) -> None:
    review = read(make())
    assert review.say("about") == Say("trial/about")
    assert not review.has("found")
    for place in ("found", "questions", "nonsense"):
        with pytest.raises(ContentError, match=place):
            review.say(place)


def test_an_unknown_question_or_review_is_named(make: Make) -> None:
    with pytest.raises(ContentError, match="gone"):
        read(make()).question("gone")
    with pytest.raises(ContentError, match="there are none"):
        Reviews({}).get("gone")


@pytest.mark.parametrize(
    ("old", "new", "where", "what"),
    [
        ("areas: [fife]", "arias: [fife]", "arias", "arias: is not a name that we know here"),
        ("areas: [fife]", "areas: [narnia]", "areas", "areas.0: 'narnia' is no council area"),
        ("about: Words for about.\n", "", "audiences", "about: is missing"),
        ("about: Words for about.", "about: ''", "about:", "about: is empty"),
        ("about: Words for about.", "about: {usual: A, hard: B}", "about:", "about.hard: is not a name"),
        ("about: Words for about.", "about: {simple: A}", "about:", "about.usual: is missing"),
        ("opens: 2026-11-01", "opens: 2026-02-31", "opens", "opens:"),
        ("opens: 2026-11-01", "opens: soon", "opens", "opens:"),
        ("opens: 2026-11-01", "opens: 2026-12-01", "closes", "closes: is before opens"),
        ("opens: 2026-11-01\n", "", "closes", "opens: is missing"),
        ("closes: 2026-11-30", "closes: 2026-11-30\nreported: 2026-11-02\nfound: X", "reported", "reported: is before"),
        ("closes: 2026-11-30", "closes: 2026-11-30\nreported: 2026-12-02", "", "found: is missing"),
        ("closes: 2026-11-30", "closes: 2026-11-30\nundated: closed", "undated", "undated: is only for"),
        ("how_to_be_heard_now: Words for how_to_be_heard_now.\n", "", "", "how_to_be_heard_now: is missing"),
        ("audiences: [child]", "audiences: [cat]", "audiences", "audiences.0"),
        ("audiences: [child]", "audiences: []", "audiences", "audiences"),
        ("under_12: adult-agrees", "under_12: maybe", "under_12", "under_12"),
        ("id: own", "id: heard", "", "questions.1.id: 'heard' is used already"),
        ("id: own", "id: about", "id: about", "questions.1.id: 'about' is used already"),
        ("id: own", "id: Own Words", "id: Own Words", "questions.1.id"),
        ("kind: words", "kind: essay", "kind: essay", "questions.1.kind"),
        ("ask: What else?", "ask: What? Why?", "What? Why?", "questions.1.ask: asks more than one thing"),
        ("[{id: one, text: One}, ", "[{id: two, text: One}, ", "choices", "questions.2.choices.1.id: 'two' is used"),
        ("{id: one, text: One}", "{id: one}", "choices", "questions.2.choices.0.text: is missing"),
        ("concern: self_harm", "concern: bad", "choices", "questions.2.choices.1.concern: 'bad' is no kind"),
        ("concern: {no: neglect}", "concern: {none: neglect}", "concern: {none", "questions.0.concern.none: is none"),
        ("concern: {no: neglect}", "concern: {no: bad}", "concern: {no", "questions.0.concern.no: 'bad' is no kind"),
        ("kind: words", "kind: choice", "- id: own", "questions.1.choices: needs two or more"),
        ("kind: choice", "kind: feelings", "choices", "questions.2.choices: a feelings question has none"),
        ("title: Words", "about: Twice.\ntitle: Words", "about: Words", "about: stands here twice"),
        ("title: Words for title.", "title: [a", "", "trial.yml"),
    ],
)
def test_a_mistake_is_named_by_file_line_and_field(make: Make, old: str, new: str, where: str, what: str) -> None:
    path = make((old, new))
    with pytest.raises(ContentError) as caught:
        read(path)
    assert str(caught.value).startswith(f"{path}:")
    assert what in str(caught.value)
    if where and "missing" not in what:
        assert f"{path}:{line_of(path, where)}: " in str(caught.value)


def test_every_audience_that_is_asked_has_a_question(make: Make) -> None:
    path = make(("audiences: [child]", "audiences: [child, other]"), ("- id: own", "- id: own"))
    only_child = path.read_text(encoding="utf-8").replace("kind: yes-no", "for: [child]\n    kind: yes-no")
    path.write_text(only_child.replace("kind: choice", "for: [child]\n    kind: choice"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"audiences\.1: there is no question for other"):
        read(path)


@pytest.mark.parametrize("text", ["", "[]", "just words", "\t- bad: [", "a: &x [*x]\nb: !!python/object:os.system {}"])
def test_what_is_no_review_is_refused(make: Make, text: str) -> None:
    with pytest.raises(ContentError):
        read(make(text=text))


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.yml"
    path.write_bytes(b"title: \xff\xfe")
    with pytest.raises(ContentError, match="can't be read"):
        read(path)


def test_a_file_name_that_makes_no_id_is_refused(make: Make) -> None:
    with pytest.raises(ContentError, match="small letters"):
        read(make(name="My Review.yml"))


def test_a_new_review_needs_only_its_file(make: Make) -> None:
    folder = make().parent
    assert [review.name for review in Reviews.load(folder).all()] == ["trial"]
