"""The content check finds each kind of fault, with file and line, and our own content has none."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import blether
from bot.replies import content_check
from bot.replies.content_accept import accept
from bot.replies.content_check import Fault, check
from bot.replies.content_uses import Use, uses
from bot.settings import DATA, ROOT

GOOD = "hello = Hello to you.\n    .symbol = hello\n"
HARD = "The multidisciplinary professionals subsequently evaluate organisational arrangements."


class Folder:
    """A small folder of content."""

    def __init__(self, path: Path) -> None:
        self.words, self.reviews = path / "words", path / "reviews"
        self.reviews.mkdir()
        self.write("en", GOOD)

    def write(self, language: str, text: str, name: str = "a.ftl") -> Path:
        """Write a file of words."""
        (self.words / language).mkdir(parents=True, exist_ok=True)
        path = self.words / language / name
        path.write_text(text)
        return path

    def faults(self, used: tuple[Use, ...] = ()) -> list[Fault]:
        """Return what the check finds."""
        return check(self.words, self.reviews, used)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def only(faults: list[Fault]) -> Fault:
    """Return the one fault there is."""
    [fault] = faults
    return fault


def test_our_own_content_has_no_error() -> None:
    assert [str(fault) for fault in check() if fault.wrong] == []


def test_every_translation_of_ours_says_which_english_it_was_made_from() -> None:
    assert [str(fault) for fault in check() if "made from" in fault.what or "changed since" in fault.what] == []


def test_good_words_pass(folder: Folder) -> None:
    assert folder.faults() == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("x = Hello to you.\n", "no .symbol"),
        ("x = Hello to you.\n    .symbol = unicorn\n", "no picture 'unicorn'"),
        (f"x = {HARD}\n    .simple = Hello.\n    .symbol = hello\n", "usual form is too hard: grade"),
        (f"x = Hello to you.\n    .simple = {HARD}\n    .symbol = hello\n", "simple form is too hard"),
        ("x = Hi. I am. You are. We go.\n    .symbol = hello\n", "has no .simple"),
        (f"x = {'I go to it. ' * 13}\n    .simple = I go.\n    .symbol = hello\n", "too long: 13 sentences"),
        ("x = Hi.\n    .simple = One two three four five six a b c d e f g.\n    .symbol = hello\n", "13 words"),
        ("x = Who are you? Why?\n    .simple = Who?\n    .symbol = hello\n", "more than one question"),
        ("x = Hi.\n    .simple = A. B. C.\n    .symbol = hello\n", "3 sentences, at most 2"),
        ("hello = Again.\n    .symbol = hello\n", "stands in"),
        ("x { broken\n", "can't be read"),
    ],
)
def test_a_fault_is_found_with_its_line(folder: Folder, text: str, what: str) -> None:
    path = folder.write("en", f"# A comment\n\n{text}", "b.ftl")
    fault = folder.faults()[0]
    assert what in fault.what
    assert (fault.path, fault.line, fault.wrong) == (path, 3, True)
    assert str(fault).startswith(f"error: {path}:3: ")


def test_staff_words_may_be_hard_and_names_are_not_graded(folder: Folder) -> None:
    folder.write("en", f"## Alerts; for staff\n\nx = {HARD}\n\n## Lines; names; no picture\n\ny = {HARD}\n", "b.ftl")
    assert folder.faults() == []


def test_an_id_that_is_said_and_has_no_words_is_an_error(folder: Folder) -> None:
    fault = only(folder.faults((Use(Path("x.py"), 7, "nowhere"), Use(Path("x.py"), 8, "hello"))))
    assert (fault.line, fault.wrong, "nowhere" in fault.what) == (7, True, True)


def test_ids_are_found_in_code_on_pages_and_in_the_domain() -> None:
    found = {(use.path.relative_to(ROOT).as_posix(), use.id) for use in uses()}
    assert ("actions/level.py", "explain-word") not in found
    assert ("actions/steer.py", "choose-one") in found
    assert ("bot/channels/templates/base.html", "page-help-now") in found
    assert ("domain.yml", "explain-bsl") in found


def test_a_translation_is_stale_when_its_english_changed_and_missing_ones_are_counted(folder: Folder) -> None:
    folder.write("en", GOOD + "bye = Bye.\n    .symbol = hello\n")
    path = folder.write("pl", "hello = Cześć.\n")
    assert ["does not say" in f.what for f in folder.faults()] == [True, False]
    assert accept("pl", words=folder.words) == 1
    assert [f.what[:10] for f in folder.faults()] == ["1 messages"]
    folder.write("en", "hello = Hello, all.\n    .symbol = hello\nbye = Bye.\n    .symbol = hello\n")
    stale = folder.faults()[0]
    assert "English has changed" in stale.what and not stale.wrong
    assert (stale.path, stale.line) == (path, 2)
    accept("pl", ["hello"], folder.words)
    assert path.read_text().count("# en: ") == 1
    assert not any("changed" in fault.what for fault in folder.faults())


def test_a_translation_of_nothing_is_a_warning(folder: Folder) -> None:
    folder.write("pl", "gone = Nie ma.\n")
    assert "no such message in English" in folder.faults()[0].what


def test_a_review_is_checked_too(folder: Folder) -> None:
    (folder.reviews / "r.yml").write_text(
        f"practice: true\nabout: {HARD}\nquestions:\n- id: a\n  ask: Is it good?\n  symbol: unicorn\n"
        "  choices:\n  - {id: x, text: {usual: Yes to it all, simple: A. B. C.}}\n"
    )
    found = [(fault.line, fault.what.split(":")[0]) for fault in folder.faults()]
    assert found == [(2, "about"), (2, "about"), (5, "ask"), (8, "text")]


def test_the_command_exits_1_only_when_something_public_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    fault = Fault(DATA / "words" / "en" / "a.ftl", 3, "x: is wrong", True)
    for faults, code in (([fault], 1), ([Fault(fault.path, 3, "x: is old", False)], 0), ([], 0)):
        monkeypatch.setattr(content_check, "check", lambda faults=faults: faults)
        result = CliRunner().invoke(blether, ["content", "check"])
        assert result.exit_code == code
        assert all(f"data/words/en/a.ftl:3: {fault.what}" in result.output for fault in faults)
