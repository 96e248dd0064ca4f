"""What was said in the private moment can be taken out in the dialogue too, on every channel, and is never shown."""

from __future__ import annotations

import pytest

from bot.app import House
from bot.transcripts.tables import Answer, Turn
from tests.conftest import Person
from tests.transcripts.test_erasing import rows

ALONE = "the quokka at respite shouts"


async def said_alone(house: House, channel: str, words: str | None = ALONE) -> Person:
    """Send with a helper beside, and say something on my own, or nothing."""
    person = Person(house)
    house.records.change_visit(person.visit_id, channel=channel)
    for choice in ("/give_views_start", "young-person", "fife", "yes", "family", "types"):
        await person.presses(choice)
    while person.question != "listen/check":
        await person.presses("/skip_question")
    await person.presses("send")
    await (person.says(words) if words else person.presses("no"))
    await person.presses("done")
    return person


async def takes_it_out(person: Person) -> str:
    heard = await person.presses("/change_answer")
    assert "private/words" in person.buttons
    heard += await person.presses("private/words")
    assert person.buttons == ["take", "leave"]
    return heard + await person.presses("take")


@pytest.mark.parametrize("channel", ["web", "telegram", "terminal"])
async def test_it_is_picked_and_gone_without_being_shown(house: House, channel: str) -> None:
    person = await said_alone(house, channel)
    heard = await takes_it_out(person)
    assert "it is gone now" in heard and "quokka" not in heard
    assert "private/words" not in {row.place for row in rows(house, Answer)}
    assert ALONE not in {turn.words for turn in rows(house, Turn)}


async def test_nobody_can_tell_from_it_whether_something_was_said(house: House) -> None:
    heard = [await takes_it_out(await said_alone(house, "telegram", words)) for words in (ALONE, None)]
    assert heard[0] == heard[1]


async def test_it_stays_when_that_is_chosen(house: House) -> None:
    person = await said_alone(house, "telegram")
    for choice in ("/change_answer", "private/words", "leave"):
        await person.presses(choice)
    assert {row.place: row.words for row in rows(house, Answer)}["private/words"] == ALONE


async def test_without_a_helper_it_is_not_there(person: Person) -> None:
    await person.begins()
    await person.presses("/skip_question")
    await person.presses("/change_answer")
    assert "private/words" not in person.buttons
