"""Questions of every kind, as dialogue: answered by button and by typing, changed, declined, followed up."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from actions.answers import FollowUps, how_much
from bot.app import Content, House
from bot.dialogue.reviews import Reviews, read
from bot.messages import Say
from bot.transcripts.alerts import Alerts
from bot.transcripts.tables import Alert, Answer
from tests.channels.kinds import KINDS, with_kinds
from tests.conftest import Person


@pytest.fixture(scope="session")
def content() -> Content:
    """The product's content, with the small review of every kind beside it."""
    return with_kinds(Content.load())


@pytest.fixture
async def person(house: House) -> Person:
    """A child of 12 or over at the first question."""
    child = Person(house, review="kinds")
    await child.begins(area="fife")
    assert child.question == "listen/feel"
    return child


def answer(house: House, person: Person, id: str) -> Answer | None:
    with house.database.reading() as session:
        here = (Answer.visit_id == person.visit_id) & (Answer.place == f"listen/{id}")
        return session.scalar(select(Answer).where(here))


def picked(house: House, person: Person, id: str) -> str | None:
    found = answer(house, person, id)
    return found.choice if found else None


def worries(house: House) -> list[list[str]]:
    with house.database.reading() as session:
        return [alert.kinds for alert in session.scalars(select(Alert).order_by(Alert.at))]


async def goes_to(person: Person, id: str) -> None:
    for _ in range(12):
        if person.question == f"listen/{id}":
            return
        await person.presses("/skip_question")
    raise AssertionError(f"{id} is not asked")


@pytest.mark.parametrize(
    ("id", "value"),
    [("feel", "worried"), ("lift", "bus+train"), ("life", "school:good+home:mixed"), ("safe", "7")],
)
async def test_each_kind_by_button(person: Person, house: House, id: str, value: str) -> None:
    await goes_to(person, id)
    await person.presses(value)
    assert picked(house, person, id) == value
    assert person.question != f"listen/{id}"


@pytest.mark.parametrize(
    ("id", "typed", "value"),
    [
        ("feel", "happy", "happy"),
        ("feel", "I am sad.", "sad"),
        ("feel", "2nd one", "ok"),
        ("feel", "number 3", "sad"),
        ("feel", "wory", None),
        ("feel", "worryed", "worried"),
        ("feel", "not happy", None),
        ("feel", "happy?", None),
        ("feel", "happy sad", None),
        ("feel", "🙂", "happy"),
        ("feel", "😢", "sad"),
        ("feel", "good", "happy"),
        ("feel", "fine", "ok"),
        ("feel", "meh", "ok"),
        ("feel", "bad", "sad"),
        ("feel", "not good", "sad"),
        ("feel", "i am happy today", "happy"),
        ("feel", "I'm so scared 😨", "worried"),
        ("feel", "i am happy because it is friday", "happy"),
        ("lift", "bus and the train", "bus+train"),
        ("lift", "The bus, train", "bus+train"),
        ("lift", "1 and 2", "bus+train"),
        ("lift", "2", "train"),
        ("lift", "the second and the first", "bus+train"),
        ("lift", "trian", "train"),
        ("lift", "trains", "train"),
        ("lift", "all of them", "bus+train+alone"),
        ("lift", "none of these", "none"),
        ("lift", "not the bus", None),
        ("life", "school good, home hard", "school:good+home:hard"),
        ("life", "scool is good and my friends are ok", "school:good+friends:mixed"),
        ("life", "school and home are good", "school:good+home:good"),
        ("life", "good: school, friends; hard: home", "school:good+home:hard+friends:good"),
        ("life", "1 good 2 not good", "school:good+home:hard"),
        ("life", "home: in between", "home:mixed"),
        ("life", "all good", "school:good+home:good+friends:good"),
        ("life", "everything is fine", "school:good+home:good+friends:good"),
        ("life", "its all bad but school is good", "school:good+home:hard+friends:hard"),
        ("life", "school good but home hard", "school:good+home:hard"),
        ("life", "good: school, friends but hard: home", "school:good+home:hard+friends:good"),
        ("life", "school but home hard", None),
        ("life", "not all good", None),
        ("life", "school", None),
        ("life", "good", None),
        ("life", "I love school home hard", None),
        ("safe", "seven", "7"),
        ("safe", "7/10", "7"),
        ("safe", "about 7 out of ten", "7"),
        ("safe", "0", "0"),
        ("safe", "very safe", "10"),
        ("safe", "not safe at all", "0"),
        ("safe", "it's not safe", "0"),
        ("safe", "safe", None),
        ("safe", "about half", "5"),
        ("safe", "a lot", "10"),
        ("safe", "never", "0"),
        ("safe", "not a lot", None),
        ("safe", "7.5", None),
        ("safe", "11", None),
        ("safe", "6 or 7", None),
    ],
)
async def test_each_kind_by_typing(person: Person, house: House, id: str, typed: str, value: str | None) -> None:
    await goes_to(person, id)
    await person.says(typed)
    assert picked(house, person, id) == value
    cards_left = id == "life" and (value or "").count(":") < 3
    assert (person.question == f"listen/{id}") is (value is None or cards_left)


@pytest.mark.parametrize(
    ("typed", "numbers"), [("6 or 7", "6 or more 7"), ("7.5", "7 or more 8"), ("between two and four", "2 or more 4")]
)
async def test_between_two_numbers_is_asked_back(person: Person, house: House, typed: str, numbers: str) -> None:
    await goes_to(person, "safe")
    assert f"Is it more {numbers}?" in await person.says(typed)
    assert person.question == "listen/safe"


async def test_cards_that_are_left_are_asked_for_by_name_and_come_to_the_others(person: Person, house: House) -> None:
    await goes_to(person, "life")
    said = await person.says("school hard")
    assert "I kept: School: Hard." in said and "And how about these: Home, My friends?" in said
    assert person.question == "listen/life"
    assert "how about these: My friends?" in await person.says("home good")
    await person.says("all the rest good")
    assert picked(house, person, "life") == "school:hard+home:good+friends:good"
    assert person.question == "listen/safe"


async def test_all_good_is_said_of_what_is_left(person: Person, house: House) -> None:
    await goes_to(person, "life")
    await person.says("school hard")
    await person.says("all good")
    assert picked(house, person, "life") == "school:hard+home:good+friends:good"


async def test_a_sorted_card_is_sorted_anew_by_name(person: Person, house: House) -> None:
    await goes_to(person, "life")
    await person.says("school hard")
    await person.says("school mixed, home good")
    assert picked(house, person, "life") == "school:mixed+home:good"


async def test_cards_that_are_left_can_be_skipped(person: Person, house: House) -> None:
    await goes_to(person, "life")
    await person.says("school hard")
    await person.says("skip")
    assert picked(house, person, "life") == "school:hard" and person.question == "listen/safe"


async def test_more_than_a_feeling_is_kept_as_words_beside_the_face(person: Person, house: House) -> None:
    await person.says("i am sad because my friend left")
    await person.says("😢")
    found = answer(house, person, "feel")
    assert found is not None and (found.choice, found.words) == ("sad", "i am sad because my friend left")


async def test_what_was_read_out_of_words_is_said_back(person: Person) -> None:
    await goes_to(person, "life")
    assert "I kept: School: Good, Home: In between." in await person.says("school good home ok")


async def test_what_was_not_understood_is_asked_again_with_an_example(person: Person) -> None:
    await goes_to(person, "life")
    assert "like: School good" in await person.says("purple")
    assert person.question == "listen/life"


async def test_a_story_typed_at_the_cards_is_kept_beside_them(person: Person, house: House) -> None:
    await goes_to(person, "life")
    await person.says("school is good but home is hard when dad is out")
    found = answer(house, person, "life")
    assert found is not None and found.choice is None and "when dad is out" in (found.words or "")
    await person.says("home hard")
    found = answer(house, person, "life")
    assert found is not None and found.choice == "home:hard" and "when dad is out" in (found.words or "")


@pytest.mark.parametrize(
    ("id", "forged"),
    [("lift", "bus+plane"), ("lift", "+"), ("life", "school"), ("life", "school:great"), ("safe", "11"),
     ("life", "school:good+school:hard"), ("feel", "glad"), ("safe", "bus")],
)  # fmt: skip
async def test_a_forged_value_is_refused_kindly_and_loses_nothing(
    person: Person, house: House, id: str, forged: str
) -> None:
    await goes_to(person, id)
    reply = await person.presses(forged)
    assert "button" in reply or "pick" in reply
    assert answer(house, person, id) is None
    assert person.question == f"listen/{id}"


@pytest.mark.parametrize(
    ("id", "value", "kinds"),
    [
        ("feel", "angry", ["bullying_violence"]),
        ("lift", "bus+alone", ["neglect"]),
        ("life", "school:good+home:hard", ["fear_of_home"]),
        ("life", "home:hard+friends:mixed", ["fear_of_home", "bullying_violence"]),
        ("safe", "1", ["fear_of_home"]),
    ],
)
async def test_a_worrying_answer_brings_help_an_alert_and_the_next_question(
    person: Person, house: House, id: str, value: str, kinds: list[str]
) -> None:
    await goes_to(person, id)
    reply = await person.presses(value)
    assert "0800 1111" in reply
    assert worries(house) == [kinds]
    assert picked(house, person, id) == value
    assert person.question != f"listen/{id}"


async def test_the_same_typed_raises_the_same(person: Person, house: House) -> None:
    await goes_to(person, "safe")
    assert "0800 1111" in await person.says("2/10")
    assert worries(house) == [["fear_of_home"]]


@pytest.mark.parametrize(("id", "value"), [("lift", "bus+train"), ("life", "home:good+friends:good"), ("safe", "3")])
async def test_a_harmless_answer_raises_nothing(person: Person, house: House, id: str, value: str) -> None:
    await goes_to(person, id)
    await person.presses(value)
    assert worries(house) == []
    assert isinstance(house.keeper.alerts, Alerts)


@pytest.mark.parametrize("id", ["feel", "lift", "life", "safe", "last"])
@pytest.mark.parametrize(("button", "kept"), [("/dont_know", "dont-know"), ("/rather_not_say", "rather-not-say")])
async def test_i_dont_know_is_apart_from_i_would_rather_not_say(
    person: Person, house: House, id: str, button: str, kept: str
) -> None:
    await goes_to(person, id)
    assert button in person.buttons
    assert "That is fine" in await person.presses(button)
    found = answer(house, person, id)
    assert found is not None and (found.choice, found.skipped, found.words) == (kept, True, None)
    assert person.question != f"listen/{id}"


async def test_both_can_be_typed(person: Person, house: House) -> None:
    await person.says("I'd rather not say")
    await person.says("I don't know")
    assert (picked(house, person, "feel"), picked(house, person, "lift")) == ("rather-not-say", "dont-know")


async def test_i_am_not_sure_is_how_a_question_with_it_says_i_dont_know(person: Person, house: House) -> None:
    await goes_to(person, "lift")
    await person.presses("bus")
    assert person.question == "listen/how-bus"
    assert person.buttons == ["yes", "no", "not-sure", "/rather_not_say"]
    await person.says("dunno")
    assert picked(house, person, "how-bus") == "not-sure"


async def test_who_i_am_is_not_asked_that_way(house: House) -> None:
    someone = Person(house, review="kinds")
    await someone.presses("/give_views_start")
    await someone.presses("/rather_not_say")
    assert someone.question == "listen/who"


async def test_i_would_rather_not_say_takes_words_back(person: Person, house: House) -> None:
    await goes_to(person, "last")
    await person.says("They shout at me a bit")
    await person.presses("/rather_not_say", question_id="listen/last")
    found = answer(house, person, "last")
    assert found is not None and (found.choice, found.words) == ("rather-not-say", None)


async def test_on_an_old_page_it_is_that_question_which_is_declined(person: Person, house: House) -> None:
    await person.presses("happy")
    await person.presses("bus")
    assert person.question == "listen/how-bus"
    await person.presses("/dont_know", question_id="listen/feel")
    assert (picked(house, person, "feel"), picked(house, person, "how-bus")) == ("dont-know", None)
    assert person.question == "listen/how-bus"


async def test_an_old_page_sorts_its_own_cards(person: Person, house: House) -> None:
    await goes_to(person, "life")
    await person.presses("school:good")
    await person.presses("school:hard", question_id="listen/life")
    assert picked(house, person, "life") == "school:hard"
    assert person.question == "listen/safe"


async def test_a_follow_up_is_asked_when_the_answer_calls_for_it(person: Person, house: House) -> None:
    await person.presses("sad")
    assert person.question == "listen/why-sad"
    await person.says("back")
    await person.presses("happy")
    assert person.question == "listen/lift"


async def test_a_follow_up_that_a_changed_answer_took_away_is_not_sent(person: Person, house: House) -> None:
    await person.presses("sad")
    await person.says("The noise at dinner time")
    await person.presses("happy", question_id="listen/feel")
    await goes_to(person, "check")
    assert "The noise" not in person.read(person.last)
    await person.presses("send")
    assert answer(house, person, "why-sad") is None
    assert picked(house, person, "feel") == "happy"


async def test_back_and_another_answer_work_for_every_kind(person: Person, house: House) -> None:
    for id, first, second in (("lift", "bus", "train"), ("life", "home:good", "home:mixed"), ("safe", "9", "8")):
        await goes_to(person, id)
        await person.presses(first)
        await person.says("back")
        while person.question != f"listen/{id}":
            await person.says("back")
        await person.presses(second)
        assert picked(house, person, id) == second


async def test_progress_is_honest_and_not_at_every_question(person: Person) -> None:
    progress = {}
    await person.says("back")
    await person.presses("no")
    while person.question != "listen/check":
        progress[person.question] = person.last.bubbles[-1].progress
        await person.presses("/skip_question")
    assert progress == {
        "listen/feel": "Up to 8 more after this.",
        "listen/lift": None,
        "listen/life": None,
        "listen/safe": "Up to 2 more after this.",
        "listen/last": "This is the last one.",
    }


def test_the_last_one_is_not_promised_while_a_follow_up_may_come() -> None:
    review = read(KINDS)
    path = [question for question in review.path("child", "12-or-over", {}) if question.id != "last"]
    assert path[-1].id == "safe"
    assert how_much(FollowUps(review, "child", "12-or-over"), path, len(path) - 1) == Say("progress-most", {"count": 1})


@pytest.mark.parametrize("answers", [("disabled",), ("care",), ("both",), ("other",), ()])
def test_the_number_that_is_said_never_grows(answers: tuple[str, ...]) -> None:
    review = Reviews.load().get("practice")
    follows = FollowUps(review, "young-person", None)
    given: dict[str, str] = {}
    said: list[int] = []
    hard = {"leaving": "money:hard", "same-worker": "more-than-once", "meetings": "no", "my-help": "".join(answers)}
    while True:
        path = review.path("young-person", None, given)
        at = next((n for n, question in enumerate(path) if question.id not in given), None)
        if at is None:
            break
        if (progress := how_much(follows, path, at, given)) and "count" in progress.args:
            said.append(int(progress.args["count"]))
        given[path[at].id] = hard.get(path[at].id) or "answered"
    asked = len(given)
    assert said == sorted(said, reverse=True) and said[0] >= asked - 1


async def test_changing_one_answer_promises_nothing(house: House) -> None:
    child = Person(house)
    await child.begins()
    while child.question != "listen/check":
        await child.says("skip")
    for choice in ("change", "listen/today", "change"):
        await child.presses(choice)
    assert child.question == "listen/today" and child.last.bubbles[-1].progress is None


async def test_my_answers_are_read_back_line_by_line(person: Person) -> None:
    for value in ("happy", "train+alone", "school:good+home:hard", "talk", "9"):
        await person.presses(value)
        if person.question is None:
            await person.presses("/carry_on")
    await goes_to(person, "check")
    summary = person.read(person.last)
    for line in (
        "How do you feel at school? — 🙂 Happy", "How do you get to school? — The train, I walk, all alone",
        "How is it? — School: Good, Home: Hard", "How safe do you feel? — 9 (0 – Not safe at all; 10 – Very safe)",
        "What else? — No answer",
    ):  # fmt: skip
        assert line in summary


async def test_a_child_under_12_has_a_question_of_their_own(house: House) -> None:
    child = Person(house, review="kinds")
    for value in ("/give_views_start", "child", "under-12", "yes", "fife", "yes"):
        await child.presses(value)
    await goes_to(child, "games")


async def test_a_recording_question_is_answered_by_typing(person: Person, house: House) -> None:
    await goes_to(person, "safe")
    await person.presses("5")
    assert person.question == "listen/not-safe"
    assert person.last.bubbles[-1].input.value == "recording"
    await person.says("is it private")
    found = answer(house, person, "not-safe")
    assert found is not None and found.words == "is it private"
