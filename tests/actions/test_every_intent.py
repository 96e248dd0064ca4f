"""Whatever is asked in the middle of a question or of a booking is answered, and the question comes back in place."""

from __future__ import annotations

import pytest

from actions.explain import RIGHTS
from actions.menu import FEW, GROUPS
from tests.conftest import Person
from tests.peers import rasa as peer
from tests.promises.repository import ROOT
from tests.scores.understanding import labelled

ASKED = sorted({row["intent"] for row in labelled(ROOT / "tests" / "scores" / "understanding.txt")})
MOVES_ON = {
    "affirm", "deny", "dont_know", "skip_question", "go_back_change_answer", "stop_pause", "choose_in_person",
    "choose_phone", "choose_video", "book_start", "book_cancel", "give_views_start", "resume",
}  # fmt: skip
"""What answers the question, leaves it, or begins something else: the others only interrupt."""
INTERRUPTS = [intent for intent in ASKED if intent not in MOVES_ON]


@pytest.fixture(autouse=True)
def every_intent_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a message name its intent, so that free words reach every one."""
    monkeypatch.setattr(peer, "PHRASES", peer.PHRASES | {f"my words for {intent}": intent for intent in ASKED})


def answered(person: Person) -> bool:
    """Say whether something was said before the question came back."""
    return len(person.last.bubbles) > 1 and bool(person.last.bubbles[0].text.strip())


async def turned(person: Person, start: str, most: int = 99) -> list[str]:
    """Turn all pages of a part of the menu and return what can be chosen there."""
    offered: list[str] = []
    onward: str | None = start
    while onward:
        await person.presses(onward)
        assert 0 < len(person.buttons) <= most
        offered += person.buttons
        onward = next((v for v in person.buttons if v.startswith(f"{start}.") and v[-1].isdecimal()), None)
    return offered


@pytest.mark.parametrize("intent", INTERRUPTS)
async def test_asked_in_the_middle_of_a_question_it_is_answered_and_the_question_comes_back(
    person: Person, intent: str
) -> None:
    await person.begins()
    place = person.question
    assert place is not None
    await person.says(f"my words for {intent}")
    assert answered(person)
    assert person.question == place


@pytest.mark.parametrize("intent", INTERRUPTS)
async def test_asked_in_the_middle_of_a_booking_it_is_answered_and_the_booking_goes_on(
    person: Person, intent: str
) -> None:
    await person.presses("/book_start")
    place = person.question
    assert place is not None and place.startswith("book/")
    await person.says(f"my words for {intent}")
    assert answered(person)
    assert person.question == place


@pytest.mark.parametrize("intent", sorted(MOVES_ON))
async def test_what_moves_on_still_ends_in_something_to_do(person: Person, intent: str) -> None:
    await person.begins()
    await person.says(f"my words for {intent}")
    assert person.last.settled
    assert person.buttons or person.question


@pytest.mark.parametrize("intent", ASKED)
async def test_asked_when_nothing_is_open_it_is_answered_and_ends_in_something_to_do(
    person: Person, intent: str
) -> None:
    await person.says(f"my words for {intent}")
    assert person.last.settled
    assert person.buttons or person.question


@pytest.mark.parametrize("group", GROUPS)
async def test_everything_on_the_menu_has_an_answer(person: Person, group: str) -> None:
    await turned(person, "/menu")
    for value in await turned(person, f"/menu.{group}"):
        await person.presses(value)
        assert person.last.settled
        assert person.last.bubbles[0].text


@pytest.mark.parametrize("asked", [intent for intent in ASKED if intent.startswith("ask_")])
def test_every_question_has_a_place_on_the_menu(asked: str) -> None:
    assert any(asked in group for group in GROUPS.values())


@pytest.mark.parametrize("level", ["/slower_simpler", "/use_pictures"])
async def test_at_the_simple_levels_no_page_of_the_menu_has_more_than_four_choices(person: Person, level: str) -> None:
    await person.presses(level)
    groups = [value for value in await turned(person, "/menu", most=FEW + 1) if value.startswith("/menu.")]
    assert {f"/menu.{name}" for name in GROUPS} <= set(groups)
    for group in GROUPS:
        await turned(person, f"/menu.{group}", most=FEW + 1)


async def test_the_menu_can_be_typed_in_the_middle_of_a_question(person: Person) -> None:
    await person.begins()
    place = person.question
    await person.says("/menu")
    assert [button.value for button in person.last.bubbles[-2].buttons] == [f"/menu.{name}" for name in GROUPS]
    assert person.question == place


async def test_a_page_of_the_menu_that_does_not_exist_shows_its_beginning(person: Person) -> None:
    await person.presses("/menu")
    assert "unknown" not in await person.presses("/menu.review")
    await person.presses("/menu.no-such-group")
    assert person.buttons


async def test_rights_are_told_one_at_a_time_and_come_round(person: Person) -> None:
    await person.begins()
    place = person.question
    await person.presses("/ask_rights")
    for article in RIGHTS:
        assert f"Article {article}" in await person.presses(f"/ask_rights.{article}")
        assert person.question == place
    assert [button.value for button in person.last.bubbles[0].buttons] == ["/ask_rights.12"]


async def test_a_right_that_is_not_ours_gets_the_first_words_about_rights(person: Person) -> None:
    assert "one at a time" in await person.presses("/ask_rights.999")


async def test_a_guess_below_the_threshold_traps_nobody(person: Person) -> None:
    await person.presses("/give_views_start")
    place = person.question
    reply = await person.says("blue cheese")
    assert "not sure what you mean" in reply
    assert person.question == place
    offered = [button.value for bubble in person.last.bubbles[:-1] for button in bubble.buttons]
    assert offered[-1] == "/menu"
    await person.presses("/menu")
    assert person.last.bubbles[0].buttons
    assert person.question == place
