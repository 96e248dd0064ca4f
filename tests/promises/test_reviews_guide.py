"""Promise: what docs/reviews.md tells staff to write is what Blether takes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cli import blether
from bot.dialogue.review_model import Texts
from bot.dialogue.review_outline import PEOPLE, outline
from bot.dialogue.review_questions import INDICATORS, INPUTS, SHARED
from bot.dialogue.reviews import read
from bot.settings import DATA, ROOT

TEXT = (ROOT / "docs" / "reviews.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"^\| `([a-z-]+)` \| [^|]+ \| `(\{id: .+\})` \|$", TEXT, re.M))
HEAD = (DATA / "reviews" / "practice.yml").read_text(encoding="utf-8").partition("questions:")[0]


def test_there_is_an_example_of_each_kind() -> None:
    assert EXAMPLES.keys() == INPUTS.keys()


@pytest.mark.parametrize("kind", EXAMPLES)
def test_each_example_can_be_copied_into_a_review(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "trial.yml"
    path.write_text(f"{HEAD}questions:\n  - {EXAMPLES[kind]}\n", encoding="utf-8")
    [question] = read(path).questions
    assert question.kind == kind


def test_the_first_lines_of_a_review_can_be_copied(tmp_path: Path) -> None:
    example = re.search(r"```yaml\n(areas:.*?)```", TEXT, re.S)
    assert example is not None
    given: dict[str, Any] = yaml.load(example[1], Loader=yaml.BaseLoader)  # noqa: S506 - all of it as words
    rest = "".join(f"{place}: Words.\n" for place in Texts.model_fields)
    path = tmp_path / "trial.yml"
    path.write_text(f"{example[1]}{rest}questions:\n  - {{id: good, kind: words, ask: 'What is good?'}}\n", "utf-8")
    review = read(path)
    assert not review.practice and list(review.areas) == given["areas"]


def test_the_words_that_need_no_text_are_named() -> None:
    told = TEXT.partition("Some answers have their words already: ")[2].partition(".")[0]
    assert set(re.findall(r"`([a-z-]+)`", told)) | {"happy", "ok", "sad", "worried", "angry"} == SHARED


def test_only_indicators_that_we_know_are_named() -> None:
    part = TEXT.partition("## Quality indicators")[2].partition("##")[0]
    assert set(re.findall(r"\*\*(\d\.\d)\*\*", part)) == set(INDICATORS)


def test_its_numbers_of_questions_are_those_of_the_practice_review() -> None:
    practice = read(DATA / "reviews" / "practice.yml")
    found = [outline(practice, *who) for who in PEOPLE]
    fewest, most = min(one.fewest for one in found), max(one.fewest for one in found)
    assert f"{fewest} to {most} questions, and {max(one.most for one in found)} at the very most" in TEXT
    shortest, longest = (round(pick(one.seconds for one in found) / 60) for pick in (min, max))
    assert f"{shortest} to {longest} minutes" in TEXT


@pytest.mark.parametrize("command", sorted(set(re.findall(r"blether ([a-z][a-z-]*)", TEXT)) - {"content"}))
def test_each_command_exists(command: str) -> None:
    assert command in blether.commands


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:docs|bot|data)/[\w./-]+\.[a-z]+)`", TEXT))))
def test_each_file_exists(path: str) -> None:
    assert (ROOT / path).exists()
