"""How English words are parted into pieces, and how the readers tell which of them knows a text's language."""

from __future__ import annotations

import numpy as np
import pytest

from bot.safety.layers import Tier
from bot.safety.learned import DIRECTORY
from bot.safety.learned_pieces import END, START, UNKNOWN, whole
from bot.safety.learned_signs import NAMES, Readers, with_rules
from bot.safety.learned_words import Words

NAMES_OF_PIECES = ["[CLS]", "[PAD]", "[SEP]", "[UNK]", "step", "##dad", "dad", "cafe", "hit", "##s", "!"]


@pytest.fixture
def words() -> Words:
    return Words(NAMES_OF_PIECES, np.zeros((len(NAMES_OF_PIECES), 12, 18), np.uint8))


@pytest.fixture(scope="module")
def readers() -> Readers:
    return Readers.load(DIRECTORY)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("stepdad hits!", ["step", "##dad", "hit", "##s", "!"]),
        ("Dad", ["dad"]),
        ("café", ["cafe"]),
        ("dadstep", ["[UNK]"]),
        ("", []),
    ],
)
def test_a_word_is_parted_into_the_longest_pieces_known(words: Words, text: str, pieces: list[str]) -> None:
    assert words.read(text, 50) == [START, *(NAMES_OF_PIECES.index(piece) for piece in pieces), END]


def test_a_word_without_end_costs_one_unknown_piece(words: Words) -> None:
    assert words.read("s" * 100_000, 50) == [START, UNKNOWN, END]


def test_no_more_pieces_are_read_than_asked_for(words: Words) -> None:
    assert len(words.read("dad " * 500, 96)) == 96


def test_four_bits_and_a_scale_make_numbers_from_minus_eight_to_seven() -> None:
    steps = np.array([[0xF0] * 16], np.uint8)
    assert whole(steps, np.array([[0.5]], np.float16)).tolist() == [[-4.0] * 16 + [3.5] * 16]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("my stepdad hits me with his belt", 1.0),
        ("mój ojczym bije mnie pasem", 0.0),
        ("вітчим б'є мене ременем", 0.0),
        ("继父用皮带打我", 0.0),
    ],
)
def test_the_english_reader_counts_where_it_knows_the_words(readers: Readers, text: str, english: float) -> None:
    signs = dict(zip(NAMES, readers.read([text]).signs[0].tolist(), strict=False))
    assert signs["english"] == english
    assert (signs["english_risk"] != 0) == bool(english)
    assert (signs["encoder_risk_foreign"] == 0) == bool(english)


@pytest.mark.parametrize(
    ("tier", "told"), [(None, [0, 0]), (Tier.CHECK, [1, 0]), (Tier.CERTAIN, [0, 1])], ids=["none", "check", "certain"]
)
def test_what_the_rules_found_is_a_sign_of_every_window(tier: Tier | None, told: list[int]) -> None:
    assert with_rules(np.zeros((2, 3), np.float32), tier)[:, 3:].tolist() == [told, told]
