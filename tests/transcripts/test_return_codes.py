"""Return codes: words that are forgiven, what is stored of them, and how often they may be tried."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from bot.app import House
from bot.safety.gate import Gate
from bot.transcripts.return_codes import ReturnCodes
from bot.transcripts.return_words import LENGTH, fresh_code, pictures, read_code, slips, with_pictures
from bot.transcripts.tries import EVERYWHERE, HERE, HERE_EACH, Tries
from tests.conftest import Person

CODE = ("apple", "snowman", "guitar", "owl", "rocket")


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def codes(house: House, tmp_path: Path) -> ReturnCodes:
    return ReturnCodes(house.database, tmp_path, house.settings.now, Tries(Clock()))


def test_there_are_256_words_each_with_a_picture_of_its_own() -> None:
    assert len(pictures()) == len(set(pictures().values())) == 256
    assert all(3 <= len(word) <= 10 and word.isascii() and word.islower() for word in pictures())


def test_no_two_words_are_one_slip_apart() -> None:
    assert [pair for pair in combinations(pictures(), 2) if slips(*pair) < 2] == []


def test_a_code_is_five_words_shown_with_pictures() -> None:
    code = fresh_code()
    assert len(code) == LENGTH and all(shown.picture for shown in with_pictures(code))


@pytest.mark.parametrize(
    "typed",
    [
        "apple snowman guitar owl rocket",
        "  Apple,SNOWMAN.guitar\nowl;rocket ",
        "1. apple 2. snowman 3. guitar 4. owl 5. rocket",
        "aple snowmann gitar owl roket",
        "my code is apple, snowman, guitar, owl and rocket",
        "apples snowman guitars owl rockets",
        "🍎 ⛄ 🎸 🦉 🚀",
        "apple 🍎 snowman ⛄ guitar 🎸 owl 🦉 rocket 🚀",
    ],
)
def test_case_spacing_numbers_pictures_and_near_misspellings_are_forgiven(typed: str) -> None:
    assert read_code(typed).words == CODE and read_code(typed).whole


@pytest.mark.parametrize("typed", ["", "🙂", "apple", "apple " * 500, "<b>apple</b>", "\u202eapple owl", "x" * 100_000])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert not read_code(typed).whole


def test_the_words_that_are_not_known_are_named() -> None:
    assert read_code("apple snowman guitar owl xylophone").unknown == ("xylophone",)


def test_no_code_sounds_like_danger(content: object) -> None:
    gate: Gate = content.gate  # type: ignore[attr-defined]
    assert [code for code in (" ".join(fresh_code()) for _ in range(40)) if gate.read(code, "en")] == []


async def test_a_code_finds_its_visit_and_a_new_one_ends_it(codes: ReturnCodes, person: Person) -> None:
    first = codes.make(person.visit_id)
    found = codes.find(" ".join(first).upper(), "here").visit
    assert found is not None and found.id == person.visit_id
    second = codes.make(person.visit_id)
    assert codes.find(" ".join(first), "here").visit is None
    assert codes.find(" ".join(second), "here").visit is not None


async def test_the_order_counts(codes: ReturnCodes, person: Person) -> None:
    code = codes.make(person.visit_id)
    while code == tuple(reversed(code)):
        code = codes.make(person.visit_id)
    assert codes.find(" ".join(reversed(code)), "here").visit is None


async def test_coming_back_ends_the_old_key(codes: ReturnCodes, person: Person, house: House) -> None:
    key = codes.open_here(person.visit_id, "web")
    assert person.arrival.key and house.records.visit_by_key(person.arrival.key) is None
    found = house.records.visit_by_key(key)
    assert found is not None and found.id == person.visit_id


async def test_a_chat_that_has_this_key_already_lets_go_of_it(codes: ReturnCodes, house: House) -> None:
    wanted, present = Person(house), house.desk.begin("telegram", "practice", key="chat").visit
    codes.open_here(wanted.visit_id, "telegram", "chat")
    found = house.records.visit_by_key("chat")
    assert found is not None and found.id == wanted.visit_id and found.channel == "telegram"
    assert house.records.visit(present.id).id == present.id


async def test_the_files_hold_no_word_of_a_code(
    codes: ReturnCodes, person: Person, house: House, tmp_path: Path
) -> None:
    code = codes.make(person.visit_id)
    house.database.close()
    kept = {path.name: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert not [name for name, content in kept.items() if all(word.encode() in content for word in code)]
    assert len(kept["return-codes.key"]) == 32


async def test_the_database_alone_does_not_tell_a_code(codes: ReturnCodes, person: Person, tmp_path: Path) -> None:
    code = codes.make(person.visit_id)
    (tmp_path / "keys" / "return-codes.key").write_bytes(b"another machine's key, 32 bytes.")
    assert codes.find(" ".join(code), "here").visit is None


async def test_wrong_tries_from_one_place_have_to_wait_and_others_do_not(
    house: House, person: Person, tmp_path: Path
) -> None:
    clock = Clock()
    codes = ReturnCodes(house.database, tmp_path, house.settings.now, Tries(clock))
    code = " ".join(codes.make(person.visit_id))
    for _ in range(HERE):
        assert codes.find("owl owl owl owl owl", "10.0.0.7").wait == 0
    assert 0 < codes.find(code, "10.0.0.7").wait <= HERE_EACH
    assert codes.find(code, "10.0.0.8").visit is not None
    clock.seconds += HERE_EACH
    assert codes.find(code, "10.0.0.7").visit is not None


def test_wrong_tries_from_everywhere_are_limited_too() -> None:
    clock = Clock()
    tries = Tries(clock)
    for number in range(EVERYWHERE):
        assert tries.wait(f"10.0.{number}.1") == 0
        tries.wrong(f"10.0.{number}.1")
    assert 0 < tries.wait("somewhere new") <= 60


def test_a_right_code_and_half_a_code_cost_no_try() -> None:
    tries = Tries(Clock())
    assert [tries.wait("here") for _ in range(50)] == [0] * 50


def test_no_address_is_kept() -> None:
    tries = Tries(Clock())
    tries.wrong("198.51.100.23")
    assert "198.51.100.23" not in repr(vars(tries)) and b"198.51.100.23" not in b"".join(tries._places)
