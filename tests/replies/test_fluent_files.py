"""A sentence that someone changes shows at the next request; a broken edit changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.replies import fluent_files
from bot.replies.fluent_files import LOOK_AGAIN, Language


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def english(tmp_path: Path, clock: Clock) -> Language:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text("hello = Hello\nbye = Bye\n")
    return Language(tmp_path / "en", clock)


def edit(tmp_path: Path, clock: Clock, text: str) -> None:
    """Change the file, and let time pass."""
    (tmp_path / "en" / "a.ftl").write_text(text)
    clock.now += LOOK_AGAIN


def test_a_change_is_seen(tmp_path: Path, clock: Clock, english: Language) -> None:
    assert english.text("hello", "usual", {}) == "Hello"
    edit(tmp_path, clock, "hello = Good morning\nbye = Bye\n")
    assert english.text("hello", "usual", {}) == "Good morning"
    assert english.version == 2


@pytest.mark.parametrize("broken", ["hello = Half\nbye { broken\n", "hello = The other one is gone\n", ""])
def test_a_broken_edit_leaves_the_old_words(tmp_path: Path, clock: Clock, english: Language, broken: str) -> None:
    assert english.text("bye", "usual", {}) == "Bye"
    edit(tmp_path, clock, broken)
    assert english.text("hello", "usual", {}) == "Hello"
    assert english.text("bye", "usual", {}) == "Bye"


def test_the_files_are_not_looked_at_for_every_sentence(tmp_path: Path, clock: Clock, english: Language) -> None:
    assert english.text("hello", "usual", {}) == "Hello"
    (tmp_path / "en" / "a.ftl").write_text("hello = Later\nbye = Bye\n")
    assert english.text("hello", "usual", {}) == "Hello"


def test_a_folder_that_went_away_leaves_the_words(tmp_path: Path, clock: Clock, english: Language) -> None:
    assert english.text("hello", "usual", {}) == "Hello"
    (tmp_path / "en" / "a.ftl").unlink()
    clock.now += LOOK_AGAIN
    assert english.text("hello", "usual", {}) == "Hello"


def test_an_edit_of_one_file_does_not_parse_the_others_again(
    tmp_path: Path, clock: Clock, english: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "en" / "b.ftl").write_text("stays = As it is\n")
    assert english.text("stays", "usual", {}) == "As it is"
    parsed: list[str] = []
    parse = fluent_files.FluentResource
    monkeypatch.setattr(fluent_files, "FluentResource", lambda text: parsed.append(text) or parse(text))
    edit(tmp_path, clock, "hello = New\nbye = Bye\n")
    assert english.text("hello", "usual", {}) == "New" and english.text("stays", "usual", {}) == "As it is"
    assert parsed == ["hello = New\nbye = Bye\n"]
