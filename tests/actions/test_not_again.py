"""What was just asked, or offered beside its answer, is not offered again in the same breath."""

from __future__ import annotations

import pytest

from tests.conftest import Person


async def test_what_was_just_answered_is_not_offered_again(person: Person) -> None:
    await person.presses("/ask_what_is_review")
    assert person.buttons and "/ask_what_is_review" not in person.buttons
    await person.presses("/ask_why_me")
    assert "/ask_what_is_review" in person.buttons


@pytest.mark.parametrize("asked", ["/ask_other_language", "/ask_bsl", "/talk_to_human", "/ask_supporter"])
async def test_a_talk_is_offered_once(person: Person, asked: str) -> None:
    await person.presses(asked)
    offered = [button.value for bubble in person.last.bubbles for button in bubble.buttons]
    assert offered.count("/book_start") == 1
