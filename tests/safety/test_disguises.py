"""No alphabet, spacing or style silences what nobody may miss, in the gate as it is shipped."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.safety.gate import Gate, default_gate
from bot.safety.layers import Tier
from bot.safety.normal import prepare
from bot.safety.rules import Rules
from tests.costs import PLAIN, ratio
from tests.safety.certain_lines import ENGLISH, OTHERS

RULES = Gate([Rules.load()])
WHOLE = default_gate()
A_TO_Z = "abcdefghijklmnopqrstuvwxyz"
SMALL = str.maketrans(A_TO_Z, "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ")
TURNED = str.maketrans(A_TO_Z, "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz")


def alphabet(first: int, after: str = "") -> Callable[[str], str]:
    table = {ord(letter): chr(first + at) + after for at, letter in enumerate(A_TO_Z)}
    return lambda line: line.translate(table)


def times(number: int) -> Callable[[str], str]:
    return lambda line: "".join(char if char == " " else char * number for char in line)


BETWEEN_WORDS: dict[str, Callable[[str], str]] = {
    "nothing": lambda line: line.replace(" ", ""),
    "a space that nobody sees": lambda line: line.replace(" ", "\u200b"),
    "a joiner that nobody sees": lambda line: line.replace(" ", "\u2060"),
    "a hashtag": lambda line: f"#{line.replace(' ', '')}",
    "only capitals": lambda line: "".join(word.capitalize() for word in line.split()),
}
LETTERS: dict[str, Callable[[str], str]] = {
    "small capitals": lambda line: line.translate(SMALL),
    "black circles": alphabet(0x1F150),
    "black squares": alphabet(0x1F170),
    "white squares": alphabet(0x1F130),
    "brackets": alphabet(0x249C),
    "flags": alphabet(0x1F1E6),
    "flags kept apart": alphabet(0x1F1E6, "\u200c"),
    "turned over and from the end": lambda line: line.translate(TURNED)[::-1],
    "turned over": lambda line: line.translate(TURNED),
    "a flame between letters": lambda line: " ".join("🔥".join(word) for word in line.split()),
    "a face between all letters": lambda line: "😀".join(line.replace(" ", "")),
    "tears after every letter": lambda line: "😭".join(line),
    "every letter twice": times(2),
    "every letter and gap twice": lambda line: "".join(char * 2 for char in line),
}


def test_there_are_forty_lines_in_a_dozen_languages_and_each_is_certain() -> None:
    assert len(ENGLISH) + len(OTHERS) >= 40
    for line in ENGLISH + OTHERS:
        found = RULES.read(line)
        assert found is not None and found.tier is Tier.CERTAIN, line


@pytest.mark.parametrize("disguise", [*BETWEEN_WORDS, *LETTERS])
@pytest.mark.parametrize("gate", [RULES, WHOLE], ids=["rules", "whole"])
def test_no_disguise_silences_a_certain_line(gate: Gate, disguise: str) -> None:
    wear = {**BETWEEN_WORDS, **LETTERS}[disguise]
    assert [line for line in ENGLISH if gate.read(wear(line)) is None] == []


@pytest.mark.parametrize("gap", BETWEEN_WORDS)
def test_words_without_spaces_are_read_in_other_languages_too(gap: str) -> None:
    parted = [line for line in OTHERS if line[0] not in "爸我"]  # Chinese has no spaces to leave out
    for gate in (RULES, WHOLE):
        assert [line for line in parted if gate.read(BETWEEN_WORDS[gap](line)) is None] == []


@pytest.mark.parametrize("disguise", ["nothing", "small capitals", "turned over and from the end", "black squares"])
def test_a_disguised_line_is_found_inside_a_plain_message(disguise: str) -> None:
    wear = {**BETWEEN_WORDS, **LETTERS}[disguise]
    for line in ("my dad hits me", "i want to die"):
        assert WHOLE.read(f"I like my school and the bus is late. {wear(line)}. Thanks, bye") is not None


@pytest.mark.parametrize(
    "text",
    [
        "sometimes the notification is significant", "the presentation and the collection are impressive",
        "my therapist is supportive", "an expression of wrestlemania", "iPhone YouTube TikTok", "the ɐ and the ʌ",
        "coffee committee balloon", "aa oo ee", "throwbackthursday schooltrip", "nodules under soup",
    ],
)  # fmt: skip
def test_what_is_no_disguise_stays_as_it_is(text: str) -> None:
    assert " ".join(prepare(text).words) == text.lower()


def test_flags_and_emoji_that_are_themselves_are_no_letters() -> None:
    assert prepare("I went to 🇫🇷 and 🇲🇪").words == ("i", "went", "to", "and")
    assert "cry" in prepare("i 😭 u and u 😭 me").words


@pytest.mark.parametrize(
    "text",
    ["mydadhitsme" * 9_000, "aB" * 50_000, "ab\u200b" * 33_000, "aabb " * 20_000, "🔥a" * 50_000, "ɐ ǝ ɯ " * 16_000,
     "\U0001f1e6" * 50_000, "a🔥 " * 30_000, "".join(chr(97 + at * 7919 % 26) for at in range(100_000)),
     " ".join("".join(chr(97 + (at * 31 + by * by * 7) % 26) for by in range(12)) for at in range(7_700))],
)  # fmt: skip
def test_a_hundred_kilobytes_of_disguise_cost_a_bounded_time(text: str) -> None:
    assert ratio(lambda: RULES.read(text), beside=lambda: RULES.read(PLAIN)) < 20, "the worst below costs five"
    assert RULES.faults == []
