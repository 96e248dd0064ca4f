"""The level of words is changed by asking, at any moment, and kept; hard words are explained where they are asked."""

from __future__ import annotations

import pytest

from bot.app import House
from tests.actions.test_free_words import saved
from tests.conftest import Person


def level(house: House, person: Person) -> str:
    """Return the level that is kept with the visit."""
    return house.records.visit(person.visit_id).level


async def test_simpler_then_pictures_then_normal_words_again(person: Person, house: House) -> None:
    await person.begins()
    question = person.question
    assert "simple words" in await person.says("use simpler words")
    assert (level(house, person), person.question) == ("simple", question)
    assert "pictures" in await person.says("use pictures")
    assert (level(house, person), person.question) == ("symbol", question)
    assert "usual words" in await person.says("normal words again")
    assert (level(house, person), person.question) == ("usual", question)


async def test_simpler_when_it_is_simple_already_brings_pictures(person: Person, house: House) -> None:
    await person.says("use simpler words")
    await person.says("use simpler words")
    assert level(house, person) == "symbol"


@pytest.mark.parametrize(("command", "kept"), [("/simple", "simple"), ("/pictures", "symbol"), ("/usual", "usual")])
async def test_a_typed_command_does_it_on_every_channel(person: Person, house: House, command: str, kept: str) -> None:
    await person.begins()
    question = person.question
    await person.says(command)
    assert (level(house, person), person.question) == (kept, question)


async def test_what_was_said_before_is_shown_again_in_the_new_level(person: Person, house: House) -> None:
    await person.begins()
    before = [turn.bubbles for turn in house.desk.so_far(person.visit_id)]
    await person.says("use pictures")
    after = [turn.bubbles for turn in house.desk.so_far(person.visit_id)]
    assert "You can stop at any time. If you feel unsafe or upset, press Help now." in [b.text for b in before[0]]
    assert "You can stop at any time. If you are not safe, press Help now." in [b.text for b in after[0]]
    assert not any(bubble.symbol for turn in before for bubble in turn)
    assert [after[0][0].symbol, after[0][1].symbol] == ["hello", "computer"]


async def test_beside_free_words_the_level_is_offered_and_the_words_are_kept(person: Person, house: House) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    await person.says("use pictures")
    assert (saved(house, person, place), level(house, person)) == ("use pictures", "usual")
    assert "/use_pictures" in [button.value for bubble in person.last.bubbles for button in bubble.buttons]


async def test_a_hard_word_is_explained_and_the_question_comes_back(person: Person) -> None:
    await person.begins()
    question = person.question
    assert "An inspection is a check. People come to see" in await person.says("what does inspection mean")
    assert person.question == question
    await person.says("/simple")
    assert "An inspection is a check. They see if care is good." in await person.says("what does inspection mean")


async def test_a_word_that_we_do_not_have_is_not_made_up(person: Person) -> None:
    assert "Tell me which word" in await person.says("what does frobnicate mean")


async def test_a_word_asked_about_in_free_words_is_kept_as_the_answer_and_explained(
    person: Person, house: House
) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    reply = await person.says("what does inspection mean")
    assert saved(house, person, place) == "what does inspection mean"
    assert "An inspection is a check." in reply and "keep them as your answer too" in reply


async def test_where_only_text_can_be_shown_an_emoji_stands_before_the_words(house: House) -> None:
    visit = house.desk.begin("telegram", "practice").visit
    house.records.change_visit(visit.id, level="symbol")
    opening = house.desk.so_far(visit.id)[0].bubbles
    assert opening[0].text == "👋 Hello, I am Blether."
    assert "📅 Book a talk" in [button.label for bubble in opening for button in bubble.buttons]
