"""Ids become words: in the language there is, at the level asked for, and never from what a person typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import Content
from bot.errors import ContentError
from bot.messages import Choice, Contact, Kind, Reply, Say, Utterance
from bot.replies.words import Words


class NoReviews:
    """Reviews with one sentence."""

    def words(self, id: str, level: str) -> str | None:
        return {"r/about": "About it."}.get(id)


@pytest.fixture
def words(tmp_path: Path) -> Words:
    (tmp_path / "en").mkdir()
    (tmp_path / "pl").mkdir()
    (tmp_path / "en" / "a.ftl").write_text(
        "hello = Hello { $name }\n    .simple = Hi\nonly-en = English\nname = Ann\nat = On { $when }\n"
    )
    (tmp_path / "pl" / "a.ftl").write_text("hello = Cześć { $name }\n")
    return Words(NoReviews(), tmp_path)


def test_words_come_in_the_language_and_else_in_english_and_say_which(words: Words) -> None:
    assert words.find(Say("hello", {"name": "x"}), "pl") == ("Cześć x", "pl")
    assert words.find(Say("only-en"), "pl") == ("English", "en")


def test_a_level_falls_back_to_the_usual_words(words: Words) -> None:
    assert words.text(Say("hello", {"name": "x"}), level="simple") == "Hi"
    assert words.text(Say("hello", {"name": "x"}), level="symbol") == "Hi"
    assert words.text(Say("only-en"), level="simple") == "English"


def test_an_argument_named_id_is_looked_up_and_no_other(words: Words) -> None:
    assert words.text(Say("hello", {"name_id": "name"})) == "Hello Ann"
    assert words.text(Say("hello", {"name": "@name"})) == "Hello @name"
    assert words.text(Say("hello", {"name": "{ $name }"})) == "Hello { $name }"


def test_a_time_is_written_as_it_is_in_scotland(words: Words) -> None:
    text = words.text(Say("at", {"when_at": "2026-07-01T15:00:00+00:00"}))
    assert "Wednesday" in text and "1 July 2026" in text and "16:00" in text


def test_a_review_brings_its_own_words(words: Words) -> None:
    assert words.text(Say("r/about")) == "About it."
    with pytest.raises(ContentError, match="r/nothing"):
        words.text(Say("r/nothing"))


def test_a_missing_sentence_is_named(words: Words) -> None:
    with pytest.raises(ContentError, match="missing-one"):
        words.text(Say("missing-one"))


def test_a_missing_argument_is_an_error_and_not_a_hole(words: Words) -> None:
    with pytest.raises(ContentError, match="hello"):
        words.text(Say("hello"))


def test_a_bubble_has_everything_a_channel_shows(words: Words) -> None:
    contact = Contact(Say("name"), "0800 1111", "08001111", None, (Say("only-en"),))
    choice = Choice("yes", Say("only-en"))
    [bubble] = words.render(Reply.of(Utterance(Say("only-en"), Kind.ASK, (choice,), (contact,), "q", True)))
    assert bubble.buttons[0].label == "English"
    assert bubble.contacts[0].href == "tel:08001111"
    assert bubble.contacts[0].notes == ("English",)
    assert (bubble.question_id, bubble.free_words, bubble.lang) == ("q", True, "en")


def test_a_very_long_answer_is_shown_whole(content: Content) -> None:
    answer = "they never ring back " * 900
    shown = content.words.text(Say("summary-words", {"question": "Why?", "answer": answer}))
    assert shown.endswith(answer) and shown.startswith("Why?")
