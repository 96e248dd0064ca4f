"""A child who is in danger is thanked in every form of our words, and told what to do in the same breath."""

from __future__ import annotations

import pytest

from bot.app import House
from tests.conftest import Person

HIT = "hes hiting me"


@pytest.mark.parametrize("level", ["simple", "symbol"])
async def test_in_simple_words_a_child_in_danger_is_heard_and_thanked_first(house: House, level: str) -> None:
    person = Person(house)
    house.records.change_visit(person.visit_id, level=level)
    said = (await person.says(HIT)).splitlines()
    assert said[0] == "I hear you. Thank you for telling me." and said[1].startswith("Ring 999 now.")
    assert [bubble.contacts != () for bubble in person.last.bubbles][:2] == [False, True]


async def test_in_usual_words_it_is_one_message(person: Person) -> None:
    said = await person.says(HIT)
    assert said.startswith("I hear you. Thank you for telling me.") and said.count("Thank you") == 1


async def test_in_polish_thanks_are_in_the_sentence_itself(house: House) -> None:
    person = Person(house)
    house.records.change_visit(person.visit_id, level="simple", language="pl")
    said = await person.says("ojciec mnie teraz bije")
    assert "I hear you" not in said and said.count("Dziękuję") == 1
