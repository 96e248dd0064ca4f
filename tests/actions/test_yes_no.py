"""Yes, no, sometimes and never, typed at every question of the practice review that can be answered so."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.app import House
from bot.dialogue.reviews import Audience, Question, Reviews
from bot.messages import Input
from bot.transcripts.tables import Alert, Answer
from tests.conftest import Person
from tests.peers import rasa

PRACTICE = Reviews.load().get("practice")
CLEAR = {
    "safe": {"yes": "safe-yes", "no": "safe-no", "sometimes": "safe-sometimes", "never": "safe-no"},
    "feel-safe": {"yes": "safe-yes", "no": "safe-no", "sometimes": "safe-sometimes", "never": "safe-no"},
    "child-safe": {"yes": "safe-yes", "no": "safe-no", "sometimes": "safe-worry", "never": "safe-no"},
    "children-safe": {"yes": "safe-yes", "no": "safe-no", "sometimes": "safe-worry", "never": "safe-no"},
    "adult-life": {"yes": "know-all", "no": "know-nothing", "sometimes": "know-some", "never": "know-nothing"},
    "family-adult-life": {"yes": "clear", "no": "unclear", "sometimes": "partly-clear", "never": "unclear"},
    "short-breaks": {"yes": None, "no": "none", "sometimes": "too-few", "never": "none"},
    "right-help": {"yes": None, "no": "wrong-help", "sometimes": None, "never": "wrong-help"},
    "staying": {"yes": "can-stay", "no": "must-move", "sometimes": None, "never": "must-move"},
    "family": {"yes": "enough", "no": None, "sometimes": None, "never": None},
}
"""What each means; where nothing is clear, such as "yes" at "Yes, in time" and "Yes, but late", the word stays."""
YES_NO = {"yes": "yes", "no": "no", "sometimes": None, "never": "no"}


def meanings() -> list[tuple[str, str, str | None]]:
    plain = {q.id: YES_NO for q in PRACTICE.questions if q.kind == "yes-no"}
    return [(id, typed, value) for id, by in {**plain, **CLEAR}.items() for typed, value in by.items()]


def kept(house: House, person: Person, id: str) -> Answer | None:
    with house.database.reading() as session:
        here = (Answer.visit_id == person.visit_id) & (Answer.place == f"listen/{id}")
        return session.scalar(select(Answer).where(here))


def alerts(house: House) -> int:
    with house.database.reading() as session:
        return len(session.scalars(select(Alert)).all())


async def at(house: House, id: str) -> Person:
    """Bring someone to a question, as one of those whom it is asked."""
    question = PRACTICE.question(id)
    person = Person(house)
    await person.presses("/give_views_start")
    await person.presses(question.audiences[0].value)
    if question.audiences[0] is Audience.CHILD:
        await person.presses(question.age or "12-or-over")
        if question.age == "under-12":
            await person.presses("yes")
    if question.audiences[0] is Audience.OTHER:
        await person.presses("no")
    await person.presses("fife")
    await person.presses("yes")
    await person.presses("no")
    opens = _openers(question)
    for _ in range(30):
        if person.question == f"listen/{id}":
            return person
        await person.presses(opens.get(person.question or "", "/skip_question"))
    raise AssertionError(f"{id} is not asked")


def _openers(question: Question) -> dict[str, str]:
    opens: dict[str, str] = {}
    while question.when is not None:
        opens[f"listen/{question.when.question}"] = question.when.one_of[0]
        question = PRACTICE.question(question.when.question)
    return opens


@pytest.mark.parametrize(("id", "typed", "value"), meanings())
async def test_it_is_kept_with_help_and_an_alert_where_it_may_mean_harm(
    house: House, id: str, typed: str, value: str | None
) -> None:
    person = await at(house, id)
    reply = await person.says(typed)
    answer = kept(house, person, id)
    assert answer is not None and answer.choice == value
    harm = next((c.concern for c in PRACTICE.question(id).choices if c.id == value), None)
    assert alerts(house) == (1 if harm else 0)
    assert ("999" in reply) == bool(harm)
    if value is None:
        assert answer.words == typed and person.question == f"listen/{id}"
    else:
        assert person.question != f"listen/{id}"


@pytest.mark.parametrize("typed", ["nope", "naw", "Never.", "not really", "no never", "I don\u2019t"])
async def test_every_way_to_say_no_to_feeling_safe_brings_help(house: House, typed: str) -> None:
    person = await at(house, "safe")
    assert "0800 1111" in await person.says(typed)
    answer = kept(house, person, "safe")
    assert answer is not None and answer.choice == "safe-no"
    assert alerts(house) == 1


@pytest.mark.parametrize("typed", ["yes and no", "yes but not at night", "I dont know if it is"])
async def test_what_is_neither_is_kept_as_it_was_said(house: House, typed: str) -> None:
    person = await at(house, "safe")
    await person.says(typed)
    answer = kept(house, person, "safe")
    assert answer is not None and answer.choice is None and answer.words == typed


async def test_a_worrying_no_that_only_the_engine_understood_is_asked_about(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(rasa.PHRASES, "ah dinnae", "deny")
    person = await at(house, "safe")
    assert "Is this your answer?" in await person.says("ah dinnae")
    button = next(b.value for bubble in person.last.bubbles for b in bubble.buttons)
    assert "0800 1111" in await person.presses(button)
    answer = kept(house, person, "safe")
    assert answer is not None and (answer.choice, answer.words) == ("safe-no", "ah dinnae")


async def test_a_sentence_that_the_engine_takes_for_no_is_kept_beside_it(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(rasa.PHRASES, "no they just forget about me", "deny")
    person = await at(house, "meetings")
    await person.says("no they just forget about me")
    answer = kept(house, person, "meetings")
    assert answer is not None and (answer.choice, answer.words) == ("no", "no they just forget about me")


def test_every_question_with_a_yes_or_a_no_is_tried() -> None:
    labels = {
        q.id: [(c.text.usual if c.text else c.id).partition(",")[0] for c in q.choices] for q in PRACTICE.questions
        if q.input is Input.BUTTONS
    }  # fmt: skip
    said = {id for id, firsts in labels.items() if {first.casefold() for first in firsts} & {"yes", "no"}}
    assert said == {id for id, _, _ in meanings()}
