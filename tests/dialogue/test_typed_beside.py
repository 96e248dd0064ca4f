"""A choice that stands in what was typed beside other words; and all that must stay words."""

from __future__ import annotations

import pytest

from bot.dialogue.typed import Option, typed_value
from bot.dialogue.typed_beside import value_beside
from bot.messages import Input
from tests.dialogue.test_typed import FACES, line

FIVE = [*FACES, Option("worried", "😟 Worried", 4), Option("angry", "😠 Angry", 5)]
FUN = [
    Option("games", "Play games", 1), Option("outside", "Go out", 2), Option("music", "Music", 3),
    Option("friends", "See my friends", 4), Option("none", "None of these", 5),
]  # fmt: skip
YES_NO = [Option("yes", "Yes", 1), Option("no", "No", 2), Option("not-sure", "I am not sure", 3)]


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("sad cos my dog died", "sad"), ("sad because my gran died", "sad"), ("Sad my dog died", "sad"),
        ("i feel sad bout my dog", "sad"), ("im so sad. my dog died", "sad"), ("happy because its my birthday",
        "happy"),
        ("happi cos i am 9", "happy"), ("gud cos its friday", "happy"), ("happy, its my birthday", "happy"),
        ("angry they moved me again", "angry"), ("scared of the dark", "worried"), ("ok cos its fine", "ok"),
        ("sad because mum isnt well", "sad"), ("im worried about my brother", "worried"),
        # All of these say less, or something else.
        ("my mum is sad", None), ("not happy because im tired", None), ("well my dog died", None),
        ("well, my dog died", None), ("ok, i will tell you", None), ("good, can we go on", None),
        ("bad people came in the night", None), ("happy birthday to me", None), ("happy when he is out", None),
        ("happy but my brother is sad", None), ("happy because of gran but worried", None), ("sad and angry", None),
        ("sad or scared i dont know", None), ("i feel sick", None), ("happy because?", None), ("down the shops", None),
        ("i am not sad", None), ("fine whatever", None),
    ],
)  # fmt: skip
def test_faces(typed: str, value: str | None) -> None:
    assert value_beside(Input.BUTTONS, FIVE, typed) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("no because they never ask", "no"), ("No, they never ask me", "no"), ("yes cos she is nice", "yes"),
        ("yes but only on mondays", None), ("yes when she is in", None), ("no one listens to me", None),
        ("nobody asks", None), ("yes, if i shout", None), ("they say yes", None),
    ],
)  # fmt: skip
def test_yes_and_no(typed: str, value: str | None) -> None:
    assert value_beside(Input.BUTTONS, YES_NO, typed) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("abot a 7", "7"), ("id giv it a 7", "7"), ("i thnk seven", "7"), ("7 cos they ask me", "7"),
        ("10, its great", "10"),
        ("its lik 7 out of 10", "7"), ("a 3 i think", "3"), ("7 because no one asks", "7"),
        ("0 because im never asked", "0"),
        ("i have 2 brothers", None), ("they moved me 5 times", None), ("im 7", None), ("when i was 7", None),
        ("not a 7", None), ("6 or 7", None), ("7.5", None), ("no one asks", None), ("2020", None), ("11 maybe", None),
        ("in p7", None), ("since i was aged 4", None), ("i lived with my nan", None), ("for 3 years", None),
    ],
)  # fmt: skip
def test_a_lone_number_on_a_line(typed: str, value: str | None) -> None:
    assert value_beside(Input.LINE, line("Nothing", "A lot"), typed) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("games and swimming", "games"), ("swimming, music and see my friends", "music+friends"),
        ("i like games n swimming", "games"), ("play games & draw", "games"),
        ("no games and no music", None), ("games but not swimming", None), ("swimming and drawing", None),
        ("games", None), ("my brother took all of the games and he hid them from me", None),
        ("i hate games and swimming", None),
    ],
)  # fmt: skip
def test_a_list(typed: str, value: str | None) -> None:
    assert value_beside(Input.SEVERAL, FUN, typed) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        (":)", "happy"), (":-)", "happy"), (":D", "happy"), (":(", "sad"), (":'(", "sad"), (":/", "ok"), (">:(",
        "angry"),
        ("happy :)", "happy"), ("im sad :(", "sad"), (":( :)", None), ("gud", "happy"), ("happi", "happy"),
        ("good thanks", "happy"), ("thank you", None),
    ],
)  # fmt: skip
def test_smileys_and_slips(typed: str, value: str | None) -> None:
    assert typed_value(Input.BUTTONS, FIVE, [], typed) == value
