"""`blether review check`: for staff who write reviews, every fault with its line, or what the review asks of whom."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import blether
from bot.settings import DATA

PRACTICE = (DATA / "reviews" / "practice.yml").read_text(encoding="utf-8")


def check(folder: Path, text: str, name: str = "trial.yml") -> Result:
    (folder / name).write_text(text, encoding="utf-8")
    return CliRunner().invoke(blether, ["review", "check", str(folder / name)])


def line_of(text: str, part: str) -> int:
    return next(n for n, line in enumerate(text.splitlines(), start=1) if part in line)


def test_a_good_one_is_told_in_numbers(tmp_path: Path) -> None:
    said = check(tmp_path, PRACTICE)
    assert said.exit_code == 0
    assert "Nothing is wrong with the file." in said.output
    assert "children under 12       13 questions, with all follow-ups 15; about 5 min for a quick person" in said.output
    assert "life: home in the pile hard (fear of home)" in said.output
    assert "Hint" not in said.output


def test_every_fault_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    bad = PRACTICE.replace("kind: feelings", "kind: feeling").replace("under_12: adult-agrees", "under_12: maybe")
    said = check(tmp_path, bad)
    assert said.exit_code == 1
    for part, name in (("under_12: maybe", "under_12"), ("kind: feeling", "questions.0.kind")):
        assert f"  line {line_of(bad, part):>3}  {name}: " in said.output
    assert str(tmp_path) not in said.output


def test_faults_that_no_line_shows_alone_are_told_all(tmp_path: Path) -> None:
    bad = PRACTICE.replace("- id: better", "- id: good").replace("is: sad}", "is: glad}")
    said = check(tmp_path, bad).output
    assert "'good' is used already" in said
    assert "'glad' is no answer to 'listen'" in said
    assert "2 things" in said


@pytest.mark.parametrize("bad", ["title: Hi: you", "title: [", "a: b\n c: d", "\tx: 1", "title: '", "- a\nb: c"])
def test_a_file_out_of_shape_is_told_kindly(tmp_path: Path, bad: str) -> None:
    said = check(tmp_path, bad)
    assert said.exit_code == 1 and "line " in said.output
    assert "in quotes" in said.output
    assert "Traceback" not in said.output


@pytest.mark.parametrize("text", ["", "just words", "- a\n- b", "42"])
def test_what_is_no_review_at_all_is_told_too(tmp_path: Path, text: str) -> None:
    said = check(tmp_path, text)
    assert said.exit_code == 1 and "can't be used yet" in said.output and "Traceback" not in said.output


def test_a_name_that_no_review_may_have(tmp_path: Path) -> None:
    said = check(tmp_path, PRACTICE, "My Review.yml")
    assert said.exit_code == 1 and "small letters" in said.output


def test_hints_point_at_what_is_allowed_and_better_otherwise(tmp_path: Path) -> None:
    head, _, _ = PRACTICE.partition("questions:")
    head = head.replace("[child, young-person, parent-carer, other]", "[child]")
    many = "".join(f"  - {{id: q{n}, kind: yes-no, ask: 'Is it?'}}\n" for n in range(16))
    crowd = ", ".join(f"{{id: c{n}, text: 'C'}}" for n in range(6))
    said = check(tmp_path, f"{head}questions:\n{many}  - {{id: q, kind: choice, ask: 'Which?', choices: [{crowd}]}}\n")
    assert said.exit_code == 0
    for hint in ("are asked a lot", "is marked with `concern:`", "in their own words", "q has 6 choices"):
        assert hint in said.output


def test_it_is_told_what_simple_words_show_in_pages_and_what_they_cannot(tmp_path: Path) -> None:
    said = check(tmp_path, PRACTICE).output
    assert "in pages of four at most: helps-now (5), fun (5)." in said
    assert "can't show these in pages, as half a scale is no scale: today (5 faces), worker-stays (a line)" in said


def test_all_that_we_ship_is_good() -> None:
    for path in sorted((DATA / "reviews").glob("*.yml")):
        said = CliRunner().invoke(blether, ["review", "check", str(path)])
        assert said.exit_code == 0, said.output
