""" "It was not my answer" takes back the words it stands under and no others, whenever it is pressed."""

from __future__ import annotations

from pathlib import Path

from bot.app import House
from bot.messages import Reply, Say
from bot.transcripts.erasing import GONE, of_words
from bot.transcripts.tables import Answer, Turn
from tests.conftest import Person
from tests.transcripts.test_erasing import bytes_of, rows

ASKED = "is it private"


def kept(house: House) -> dict[str, str | None]:
    return {row.place: row.words for row in rows(house, Answer)}


def undo(person: Person) -> str:
    [value] = [b.value for bubble in person.last.bubbles for b in bubble.buttons if "was_question" in b.value]
    return value


async def asked_in_an_answer(person: Person) -> tuple[str, str]:
    """Answer with what looks like a question; return its place and the button under it."""
    await person.begins()
    place = await person.reaches_free_words()
    await person.says(ASKED)
    return place, undo(person)


async def test_a_later_answer_is_not_touched_by_an_earlier_button(person: Person, house: House) -> None:
    place, button = await asked_in_an_answer(person)
    await person.presses(next(b.value for b in person.last.bubbles[-2].buttons if b.label == "Yes, keep it"))
    later = await person.reaches_free_words()
    assert later != place
    await person.says("the bus lady is kind")
    assert "Here is the question again" in await person.presses(button)
    assert person.question == place
    assert kept(house).get(later) == "the bus lady is kind" and place not in kept(house)


async def test_the_words_are_listed_as_erased_and_leave_the_turn(person: Person, house: House, tmp_path: Path) -> None:
    _, button = await asked_in_an_answer(person)
    message_id = button.rpartition(".")[2]
    await person.presses(button)
    assert [turn.words for turn in rows(house, Turn) if turn.message_id == message_id] == [GONE]
    assert of_words(person.visit_id, message_id) in (tmp_path / "erasures.txt").read_text()
    assert ASKED.encode() not in bytes_of(tmp_path)


async def test_pressed_again_it_takes_nothing_more(person: Person, house: House) -> None:
    place, button = await asked_in_an_answer(person)
    await person.presses(button)
    await person.says("nobody rings me back")
    assert "not your answer any more" in await person.presses(button)
    assert kept(house)[place] == "nobody rings me back"


async def test_where_more_was_said_it_asks_what_to_do(person: Person, house: House) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    await person.says("the bus lady is kind")
    await person.says(ASKED, place)
    said = await person.presses(undo(person))
    assert person.question == "mine/what" and "the bus lady is kind" in said
    assert "the bus lady is kind" in (kept(house)[place] or "")


async def test_a_button_from_before_it_said_which_lets_me_pick(person: Person, house: House) -> None:
    place, button = await asked_in_an_answer(person)
    with house.database.writing() as session:
        turn = session.query(Turn).order_by(Turn.id.desc()).first()
        assert turn is not None
        turn.reply = _with_old_button(turn.reply, button)
    await person.presses("/answer_was_question")
    assert person.question == "mine/which" and place in person.buttons
    assert kept(house)[place] == ASKED


def _with_old_button(reply: list, button: str) -> list:
    said = Reply.from_json(reply)
    assert any(choice.value == button for part in said.utterances for choice in part.choices)
    assert Say("button-answer-was-question") in [c.say for part in said.utterances for c in part.choices]
    old = [dict(part) for part in said.to_json()]
    for part in old:
        part["choices"] = [
            c | ({"value": "/answer_was_question"} if c["value"] == button else {}) for c in part["choices"]
        ]
    return old
