"""Bad input at the road's own door: a clear, kind answer, and nothing said before is lost."""

from __future__ import annotations

import pytest

from bot.app import House
from bot.messages import Message
from tests.conftest import Person

ODD = {
    "emoji": "🎉🚌🧦",
    "control characters": "he\x00llo\x1b[31m there\x07",
    "right to left": "\u202eevil\u202c שלום",
    "html": "<script>alert(1)</script><b>hi</b>",
    "an intent": '/give_answer{"choice": "yes"}',
    "a rasa command": "/restart",
    "sql": "'; DROP TABLE visits; --",
    "lone surrogate": "\ud83d ok",
    "fluent": "{ $name } = -term",
    "long": "word " * 3_000,
}


async def test_an_empty_message_is_answered_and_asked_again(person: Person) -> None:
    await person.begins()
    place = person.question
    assert await person.says("   ")
    assert person.question == place


@pytest.mark.parametrize("name", ODD)
async def test_odd_words_are_kept_as_the_answer_and_the_visit_goes_on(person: Person, name: str) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    await person.says(ODD[name])
    assert person.last.settled
    assert person.question != place


@pytest.mark.parametrize("name", ODD)
async def test_odd_words_to_a_choice_question_leave_it_open(person: Person, name: str) -> None:
    await person.begins()
    place = person.question
    await person.says(ODD[name])
    assert person.question == place


async def test_100_kb_is_given_back_kindly_and_the_gate_still_reads_it(person: Person, house: House) -> None:
    await person.begins()
    place = person.question
    assert "long" in await person.says("word " * 20_000)
    assert person.question == place
    said = await person.says("word " * 20_000 + " and my dad is hitting me every night, I am scared")
    assert "0800 1111" in said
    assert len(house.alerts.newest()) == 1


@pytest.mark.parametrize("value", ["/restart", "/give_answer", "/not_an_intent", "yes", "-1", "x" * 500, "/help_now\n"])
async def test_a_forged_button_is_refused_kindly(person: Person, value: str) -> None:
    await person.begins()
    place = person.question
    await person.presses(value)
    assert person.last.settled
    assert person.question == place


async def test_a_message_to_no_visit_is_an_error_of_its_own(house: House) -> None:
    from bot.errors import UnknownVisit

    with pytest.raises(UnknownVisit):
        await house.desk.say(Message("0" * 32, "m1", "hello"))
