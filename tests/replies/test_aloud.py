"""What is heard: all that we say, in its order and language, and never a word that a person gave us."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.reviews import Reviews
from bot.messages import Choice, Contact, Input, Kind, Say, Utterance, say
from bot.replies.aloud import as_spoken, is_ours, is_shared, sentences
from bot.replies.words import Words

WORDS = Words(Reviews.load())
SECRET = "Zebedee hits me behind the shed"


def heard(utterance: Utterance, language: str = "en", level: str = "usual") -> list[tuple[str, str]]:
    return [(line.place, line.text) for line in WORDS.bubble(utterance, language, level).aloud]


def test_a_message_is_read_sentence_by_sentence() -> None:
    assert heard(say("answer-taken-back")) == [
        (f"t{n}", sentence) for n, sentence in enumerate(sentences(WORDS.text(Say("answer-taken-back"))))
    ]


def test_its_choices_and_progress_are_read_after_it() -> None:
    asked = Utterance(
        Say("ask-agree"), Kind.ASK, (Choice("yes", Say("choice-yes")), Choice("no", Say("choice-no"))),
        progress=Say("answer-kept"),
    )  # fmt: skip
    places = [place for place, _ in heard(asked)]
    assert places[0] == "t0" and places[-3:] == ["p0", "b0", "b1"]


def test_places_to_get_help_are_read_with_their_numbers() -> None:
    help = Utterance(Say("signpost-child-heard"), contacts=(Contact(Say("area-fife"), "0800 1111", "08001111"),))
    assert [text for place, text in heard(help) if place == "c0"] == ["Fife", "0800 1111"]


def test_of_a_line_only_its_ends_are_read() -> None:
    numbers = tuple(Choice(str(n), Say("choice-yes")) for n in range(11))
    line = Utterance(Say("ask-agree"), Kind.ASK, numbers, input=Input.LINE)
    assert [place for place, _ in heard(line) if place[0] == "b"] == ["b0", "b10"]


def test_a_summary_says_the_question_and_that_the_words_are_on_the_screen() -> None:
    kept = say("summary-words", Kind.SUMMARY, question_id="ask-agree", answer=SECRET)
    said = " ".join(text for _, text in heard(kept))
    assert WORDS.text(Say("ask-agree")) in said and "What you wrote is on the screen." in said
    assert SECRET not in said


def test_each_line_knows_the_language_that_it_is_really_in() -> None:
    spoken = WORDS.bubble(Utterance(Say("signpost-child-heard"), choices=(Choice("x", Say("menu")),)), "gd").aloud
    assert {line.lang for line in spoken if line.place[0] == "t"} == {"gd"}
    assert {line.lang for line in spoken if line.place[0] == "b"} == {"en"}


@settings(max_examples=80, deadline=None)
@given(
    words=st.text(min_size=3, max_size=60).filter(lambda text: text.strip() == text and len(text.split()) > 0),
    name=st.sampled_from(["answer", "words", "name", "text", "their_words", "id", "at", "reach"]),
)
def test_no_argument_that_may_hold_a_persons_words_is_ever_spoken(words: str, name: str) -> None:
    told = Say("summary-words", {"question_id": "ask-agree", name: f"qq{words}qq"})
    assert not is_ours(told) and not is_shared(told)
    asked = Utterance(Say("summary-words", {"question_id": "ask-agree", "answer": f"qq{words}qq", name: "x"}))
    assert "qq" not in " ".join(text for _, text in heard(asked))


def test_a_choice_that_holds_a_persons_words_is_not_spoken() -> None:
    mine = Choice("1", Say("summary-words", {"question_id": "ask-agree", "answer": SECRET}))
    assert heard(Utterance(Say("menu"), choices=(mine,))) == heard(say("menu"))


@pytest.mark.parametrize(
    ("say", "shared"),
    [
        (Say("menu"), True), (Say("a", {"area_id": "area-fife"}), True), (Say("a", {"when_at": "2026-11-23"}), False),
        (Say("a", {"reference": "ABCD23"}), False), (Say("a", {"count": 3}), False),
    ],
)  # fmt: skip
def test_only_what_everyone_may_be_told_is_shared(say: Say, shared: bool) -> None:
    assert is_ours(say) and is_shared(say) is shared


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Ring 0800 1111.", "Ring 0 8 0 0, 1 1 1 1."), ("Ring 999 now.", "Ring 9 9 9 now."),
        ("116 123", "1 1 6, 1 2 3"), ("text 85258", "text 8 5 2 5 8"), ("about 12 questions", "about 12 questions"),
        ("5 November 2026", "5 November 2026"), ("9990", "9990"),
    ],
)  # fmt: skip
def test_a_phone_number_is_said_digit_by_digit(written: str, spoken: str) -> None:
    assert as_spoken(written) == spoken


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("One. Two? (Three!) Four", ["One.", "Two?", "(Three!)", "Four"]), ("你好。好吗？", ["你好。", "好吗？"]),
        ("a\nb", ["a", "b"]), ("3.5 miles.", ["3.5 miles."]), ("ہاں۔ نہیں۔", ["ہاں۔", "نہیں۔"]), ("", []),
    ],
)  # fmt: skip
def test_words_are_cut_into_sentences(text: str, cut: list[str]) -> None:
    assert sentences(text) == cut
