"""Frames: every sentence that a frame spells is found, at a cost that grows with the text alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.safety.concepts import FOLDER, Lexicon, VocabularyError
from bot.safety.frames import Frames
from bot.safety.gate import Gate
from bot.safety.normal import prepare
from bot.safety.rules import Rules

RULES = Rules.load()
GATE = Gate([RULES])
SIGN = 1


def marked(frame: str, text: str) -> list[int]:
    """Return the places where a frame begins in a text."""
    frames, words = Frames(), text.split()
    frames.add(SIGN, frame, lambda choice: tuple(choice.split()))
    masks = [0] * len(words)
    frames.mark(words, masks)
    return [at for at, mask in enumerate(masks) if mask]


@pytest.mark.parametrize("text", ["hid my lunch", "hides all my dinner", "hid my dinners today"])
def test_each_choice_is_found(text: str) -> None:
    assert marked("[hid/hides] [my/all my] [lunch/dinner*]", text) == [0]


@pytest.mark.parametrize(
    "text", ["hid lunch", "hid my", "my lunch", "hid my big lunch", "lunch my hid", "hid . my lunch"]
)
def test_what_a_frame_does_not_spell_is_not_found(text: str) -> None:
    assert marked("[hid/hides] [my/all my] [lunch/dinner*]", text) == []


def test_a_choice_may_be_left_out() -> None:
    assert marked("mum [is/] asleep", "mum asleep and mum is asleep") == [0, 3]


def test_frames_overlap_in_a_text() -> None:
    assert marked("no one [/ever] comes", "no one no one ever comes") == [2]


@pytest.mark.parametrize("frame", ["[/] [a/]", "[-] here"])
def test_a_frame_that_says_nothing_is_refused(frame: str) -> None:
    with pytest.raises(ValueError, match="word"):
        Frames().add(SIGN, frame, lambda choice: prepare(choice).words)


def test_a_bad_frame_is_named_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "words-en.yml").write_text("NEG: not\nSAFE: fine\n")
    (tmp_path / "frames-en.yml").write_text('SIGN:\n  - "[-] here"\n')
    with pytest.raises(VocabularyError, match=r"frames-en.yml: SIGN: '\[-\] here'"):
        Lexicon.load(tmp_path)
    (tmp_path / "frames-en.yml").write_text("SIGN: not a list\n")
    with pytest.raises(VocabularyError, match="SIGN: needs"):
        Lexicon.load(tmp_path)


def test_every_concept_of_a_frame_has_a_rule() -> None:
    concepts = yaml.safe_load((FOLDER / "frames-en.yml").read_text(encoding="utf-8"))
    rules = yaml.safe_load((FOLDER / "rules.yml").read_text(encoding="utf-8"))["rules"]
    assert set(concepts) <= {rule["when"] for rule in rules.values()}


SIGNS = {
    "suicidal": [
        "nobody would even notice if i wasnt here",
        "they would be happier if i died",
        "i took all my tablets",
    ],
    "eating_disorder": ["i make myself sick after tea", "i put my lunch in the bin", "im scared of getting fat"],
    "neglect": ["theres no food in again", "mum sleeps all day so i make the tea", "i sleep in my coat"],
    "physical_abuse": ["he only does it when i am bad", "i say i fell", "he raised his hand and i ducked"],
    "exploitation": ["he bought me a phone and he wants me to", "my boyfriend is 30", "they have a trap house"],
    "sexual_indirect": ["the handle on my door turns at night", "nobody would believe me", "he said its our secret"],
    "fear_of_home": ["is the night man working tonight", "please dont make me go back", "can i stay at school longer"],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in SIGNS.items() for text in texts])
def test_a_warning_sign_is_a_doubt_at_least(kind: str, text: str) -> None:
    found = GATE.read(text)
    assert found is not None and kind in found.kinds


@pytest.mark.parametrize(
    "text",
    [
        "i wish i could just stay in bed all day", "i packed my lunch for the trip", "my sister ate my lunch",
        "we played hide and seek under the stairs", "can i stay for the quiz", "mum is asleep",
        "thank you for everything", "the scales at the vet say he is fat", "i count sheep to sleep",
    ],
)  # fmt: skip
def test_an_everyday_line_near_a_sign_is_no_doubt(text: str) -> None:
    assert GATE.read(text) is None


def test_the_same_words_again_and_again_are_found_as_once() -> None:
    once, often = GATE.read("my dad hits me."), GATE.read("my dad hits me. " * 5000)
    assert once is not None and often is not None
    assert (once.tier, once.kinds) == (often.tier, often.kinds)
