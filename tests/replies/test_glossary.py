"""Hard words are found in our sentences, once each and the longest first, and never in what a person wrote."""

from __future__ import annotations

import pytest

from bot.dialogue.reviews import Reviews
from bot.messages import Kind, Say, Utterance, say
from bot.replies.words import Words


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(Reviews.load())


def test_there_are_about_forty_and_each_is_found_by_its_own_name(words: Words) -> None:
    glossary = words.glossary()
    assert len(glossary) >= 40
    for word in glossary:
        assert word.means and words.asked_about(f"what does {word.word} mean") == word


def test_a_hard_word_is_explained_at_the_level_of_the_person(words: Words) -> None:
    usual, simple = (words.bubble(say("listen-coming"), level=level).hard[0] for level in ("usual", "simple"))
    assert usual.word == simple.word == "review"
    assert usual.means != simple.means == "A review checks if help is good."


def test_the_first_place_is_marked_and_the_words_stay_as_they_are(words: Words) -> None:
    bubble = words.bubble(say("agree-first-other"))
    pieces = words.marked(bubble.text, bubble.hard)
    assert "".join(piece.text for piece in pieces) == bubble.text
    assert [piece.text for piece in pieces if piece.hard] == ["review", "services"]


def test_the_longest_word_is_meant(words: Words) -> None:
    assert words.asked_about("WHAT is a Social Worker?") == words.asked_about("social worker")
    found = words.asked_about("what does young inspection volunteer mean")
    assert found is not None and found.id == "word-young-inspection-volunteer"
    assert words.asked_about("what does previewing mean") is None


def test_what_a_person_wrote_is_left_alone(words: Words) -> None:
    said = Say("summary-words", {"question_id": "ask-who", "answer": "the review was bad"})
    assert words.bubble(Utterance(said, Kind.SUMMARY)).hard == ()


def test_a_signpost_and_a_meaning_are_left_alone(words: Words) -> None:
    assert words.bubble(Utterance(Say("signpost-professional-heard"), Kind.SIGNPOST)).hard == ()
    assert words.bubble(say("word-inspection")).hard == ()
