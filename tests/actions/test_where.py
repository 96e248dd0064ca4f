"""Where I live, at the simple levels: by its letters in a few presses, or typed and at once."""

from __future__ import annotations

import pytest

from bot.app import House
from bot.replies.paged import FEW, pages
from bot.replies.words import Bubble
from tests.actions.test_levels import level
from tests.conftest import Person


async def asked_where(person: Person, house: House, at: str = "simple") -> Bubble:
    """Come to the question where I live; returns it as it is asked."""
    house.records.change_visit(person.visit_id, level=at)
    await person.presses("/give_views_start")
    await person.presses("young-person")
    assert (person.question, level(house, person)) == ("listen/area", at)
    return person.last.bubbles[-1]


def area(house: House, person: Person) -> str | None:
    return house.records.visit(person.visit_id).area


async def test_at_the_usual_level_all_areas_stand_there(person: Person, house: House) -> None:
    assert len((await asked_where(person, house, "usual")).buttons) == 32


@pytest.mark.parametrize("at", ["simple", "symbol"])
async def test_with_pictures_and_no_keyboard_each_area_is_at_most_four_presses_away(
    person: Person, house: House, at: str
) -> None:
    letters = await asked_where(person, house, at)
    assert [button.label for button in letters.buttons] == ["A to D", "E to H", "I to P", "R to W"]
    presses: dict[str, int] = {}
    for button in letters.buttons:
        await person.presses(button.value)
        assert person.question == "listen/area-other"
        for more, page in enumerate(pages(person.last.bubbles[-1])):
            assert len(page) <= FEW
            for choice in page:
                presses[choice.value] = min(presses.get(choice.value, 9), 2 + more)
        await person.presses("/go_back_change_answer")
        assert person.question == "listen/area"
    assert set(presses) == {id for id, _ in house.directory.areas()}
    assert max(presses.values()) <= 4 and sum(presses.values()) / len(presses) <= 3


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("West Lothian", "west-lothian"), ("clac", "clackmannanshire"), ("fif", "fife"), ("Glasgo", "glasgow-city"),
        ("Glasgwo", "glasgow-city"), ("Edinburgh", "city-of-edinburgh"), ("edinbrugh", "city-of-edinburgh"),
        ("Western Isles", "na-h-eileanan-siar"), ("I am in Stirling", "stirling"),
        ("dumfires", "dumfries-and-galloway"), ("north lan", "north-lanarkshire"),
    ],
)  # fmt: skip
async def test_a_typed_name_its_first_letters_or_a_slip_leads_there_at_once(
    person: Person, house: House, typed: str, meant: str
) -> None:
    await asked_where(person, house)
    await person.says(typed)
    assert (area(house, person), person.question != "listen/area") == (meant, True)


FIRST = {"A to D": "aberdeen-city", "a": "aberdeen-city", "f": "east-ayrshire", "I": "inverclyde", "4": "renfrewshire"}


@pytest.mark.parametrize("typed", FIRST)
async def test_a_letter_or_its_number_is_typed_as_well_as_pressed(person: Person, house: House, typed: str) -> None:
    await asked_where(person, house)
    await person.says(typed)
    assert (person.question, area(house, person)) == ("listen/area-other", None)
    assert person.last.bubbles[-1].buttons[0].value == FIRST[typed]
    await person.says("1")
    assert area(house, person) == FIRST[typed]


@pytest.mark.parametrize("typed", ["east", "aber", "Atlantis", "no where near fife really", "I am a fan", "5"])
async def test_what_may_be_several_areas_or_none_is_taken_for_none(person: Person, house: House, typed: str) -> None:
    await asked_where(person, house)
    await person.says(typed)
    assert area(house, person) is None


async def test_edinburgh_and_the_western_isles_are_found_under_what_people_call_them(
    person: Person, house: House
) -> None:
    await asked_where(person, house)
    await person.presses("letters-e-h")
    assert "city-of-edinburgh" in [button.value for button in person.last.bubbles[-1].buttons]
    await person.presses("/go_back_change_answer")
    await person.presses("letters-r-w")
    assert "na-h-eileanan-siar" in [button.value for button in person.last.bubbles[-1].buttons]


async def test_an_area_of_other_letters_can_be_typed_after_a_wrong_press_and_it_can_be_skipped(
    person: Person, house: House
) -> None:
    await asked_where(person, house)
    await person.presses("letters-a-d")
    await person.says("Fife")
    assert area(house, person) == "fife" and person.question not in {"listen/area", "listen/area-other"}


async def test_changed_to_usual_words_between_the_two_it_still_ends_with_an_area(person: Person, house: House) -> None:
    await asked_where(person, house)
    await person.presses("letters-a-d")
    await person.says("/usual")
    assert person.question == "listen/area-other"
    await person.presses("angus")
    assert area(house, person) == "angus"
