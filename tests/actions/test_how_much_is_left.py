"""In simple words every question says how much is still to come, and the number never grows."""

from __future__ import annotations

import re

import pytest

from bot.app import House
from tests.conftest import Person


@pytest.mark.parametrize("level", ["simple", "symbol"])
async def test_in_simple_words_it_stands_with_every_question(house: House, level: str) -> None:
    person = Person(house)
    house.records.change_visit(person.visit_id, level=level)
    await person.begins()
    left = []
    while person.question != "listen/check":
        told = person.last.bubbles[-1].progress
        assert told, person.question
        left.append(int(number[0]) if (number := re.findall(r"\d+", told)) else 0)
        await person.presses("/skip_question")
    assert left == sorted(left, reverse=True) and left[-1] == 0 and len(left) > 5
