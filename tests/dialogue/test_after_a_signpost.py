"""What stands below a signpost can be typed, and "Get help now" remembers what was told."""

from __future__ import annotations

import pytest

from bot.app import House
from tests.conftest import Person
from tests.promises.test_practice_is_true import NOBODY

SELF_HARM = ("apyrus", "amaritans")


@pytest.mark.parametrize("words", ["let someone reach me", "Leave a way to reach me"])
@pytest.mark.parametrize("asked", [False, True])
async def test_where_nobody_could_open_it_that_is_said_and_who_helps_again(
    person: Person, words: str, asked: bool
) -> None:
    if asked:
        await person.begins()
        await person.reaches_free_words()
    await person.says("hes hiting me")
    said = await person.says(words)
    assert "I can't take a way to reach you here" in said and "0800 1111" in said
    assert "Book a talk" not in said and not NOBODY.search(said)
    assert [len(bubble.contacts) for bubble in person.last.bubbles if bubble.contacts] == [3]


async def test_carry_on_can_be_typed_over_a_question_and_is_not_an_answer(person: Person, house: House) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    await person.says("hes hiting me")
    assert "We can go on" in await person.says("carry on")
    assert "carry on" not in str(house.records.turns(person.visit_id)[-1].reply.asked) and place


async def test_away_from_a_signpost_those_words_are_an_answer(person: Person) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    assert "way to reach you" not in await person.says("let someone reach me") and place


async def test_a_child_who_is_hit_is_not_met_by_lines_for_dying(person: Person) -> None:
    await person.begins()
    await person.says("hes hiting me")
    names = [c.name for c in next(b.contacts for b in person.last.bubbles if b.contacts)]
    await person.presses("/get_help_now")
    shown = [c.name for c in next(b.contacts for b in person.last.bubbles if b.contacts)]
    assert shown[: len(names)] == names, "what fitted first is first again"
    lows = [at for at, name in enumerate(shown) if any(word in name for word in SELF_HARM)]
    assert lows and min(lows) > len(names)


async def test_help_now_without_words_is_as_it_was(person: Person) -> None:
    await person.presses("/help_now")
    shown = [c.name for c in next(b.contacts for b in person.last.bubbles if b.contacts)]
    assert any("amaritans" in name for name in shown)
