"""A transcript shows answers of every kind in words, and tells apart who did not know from who would not say."""

from __future__ import annotations

import pytest

from bot.messages import Choice, Contact, Input, Kind, Say, Utterance
from tests.staff.staff_house import LIVE, StaffHouse

YES, NO = Choice("yes", Say("choice-yes")), Choice("no", Say("choice-no"))
PILES = tuple(Choice(pile, Say(f"pile-{pile}")) for pile in ("good", "mixed", "hard"))


def asked(input: Input, *choices: Choice, piles: tuple[Choice, ...] = ()) -> Utterance:
    return Utterance(Say(f"{LIVE}/safe"), Kind.ASK, choices, question_id="listen/safe", input=input, piles=piles)


def shown(house: StaffHouse, question: Utterance, value: str, **more: bool) -> str:
    visit = house.visit()
    house.turn(visit, question, words="start")
    house.answer(visit, "listen/safe", choice=value, **more)
    return house.signed_in("reader").get(f"/transcripts/{visit.id[:12]}").text


def test_several(house: StaffHouse) -> None:
    assert ">Yes, No" in shown(house, asked(Input.SEVERAL, YES, NO), "yes+no").replace("\n", "")


def test_cards_and_their_piles(house: StaffHouse) -> None:
    page = shown(house, asked(Input.CARDS, YES, NO, piles=PILES), "yes:good+no:hard")
    assert "Yes: Good, No: Hard" in page and "Piles" in page and "In between" in page


def test_a_number_with_what_its_ends_mean(house: StaffHouse) -> None:
    numbers = [Choice(str(n), Say("choice-never" if n < 1 else "choice-always")) for n in range(11)]
    assert "7 (from Never to Always)" in shown(house, asked(Input.LINE, *numbers), "7")


@pytest.mark.parametrize(
    ("value", "words"), [("dont-know", "I don&#39;t know"), ("rather-not-say", "I&#39;d rather not say")]
)
def test_not_knowing_is_apart_from_not_saying(house: StaffHouse, value: str, words: str) -> None:
    assert f"<em>{words}</em>" in shown(house, asked(Input.BUTTONS, YES, NO), value, skipped=True)


def test_it_looks_as_its_person_saw_it_and_nothing_can_be_pressed(house: StaffHouse) -> None:
    visit = house.visit(level="symbol")
    house.turn(visit, asked(Input.CARDS, YES, NO, piles=PILES), words="start")
    page = house.signed_in("reader").get(f"/transcripts/{visit.id[:12]}").text
    talk = page.split('<ol class="talk"')[1]
    for piece in ('class="said them ask"', 'class="bubble"', 'class="pick hard"', 'src="/static/'):
        assert piece in talk, piece
    for pressed in ("<form", "<button", "<input", "<audio", "/say"):
        assert pressed not in talk, pressed


def test_a_page_of_the_publics_own_is_not_linked_from_behind_the_door(house: StaffHouse) -> None:
    visit = house.visit()
    contacts = (Contact(Say("mine-link"), url="/mine"), Contact(Say("area-fife"), url="https://fife.example/help"))
    house.turn(visit, Utterance(Say("button-help-now"), Kind.SIGNPOST, contacts=contacts), words="help")
    page = house.signed_in("reader").get(f"/transcripts/{visit.id[:12]}").text
    assert 'href="/mine"' not in page and 'href="https://fife.example/help" rel="noreferrer"' in page
