"""Bubbles as plain lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.plain import Screen, in_parts, paragraphs, safe, units
from bot.messages import Kind
from bot.replies.words import Bubble, Button, ContactLine

YES, NO = Button("yes", "Yes"), Button("no", "No.")


def bubble(text: str = "?", kind: Kind = Kind.SAY, *, question: str | None = None, free: bool = False, buttons=(),
           contacts=()) -> Bubble:  # fmt: skip
    return Bubble(text, "en", kind, tuple(buttons), tuple(contacts), question, free)


def test_choices_are_numbered_through_a_whole_reply() -> None:
    reply = [
        bubble("Was that it?", buttons=[Button("/undo", "Take it back")]),
        bubble("Good?", question="q", buttons=[YES, NO]),
    ]
    assert paragraphs(reply) == ["Was that it?\n1. Take it back", "Good?\n2. Yes\n3. No."]
    screen = Screen().after(reply)
    assert screen.meant("1").value == "/undo" and screen.meant(" NO! ").value == "no" and screen.meant("4") is None


def test_beside_free_words_only_a_slash_chooses() -> None:
    reply = [
        bubble("Was that it?", buttons=[Button("/undo", "Take it back")]),
        bubble("Tell me", question="q", free=True),
    ]
    assert paragraphs(reply) == ["Was that it?\n/1 Take it back", "Tell me"]
    screen = Screen().after(reply)
    assert screen.meant("1") is None and screen.meant("take it back") is None and screen.meant("/1").value == "/undo"


def test_a_plain_remark_leaves_the_screen() -> None:
    screen = Screen().after([bubble("Good?", question="q", buttons=[YES])])
    assert screen.after([bubble("I see")]) is screen
    assert screen.after([bubble("Ring 999", Kind.SIGNPOST, question="q")]) is screen
    assert screen.after([bubble("Next", question="r", free=True)]) == Screen("r", (), free=True)


def test_contacts_are_lines_with_a_gap_between() -> None:
    lines = [
        ContactLine("Childline", "0800 1111", "tel:08001111", ("Free",)),
        ContactLine("CEOP", None, "https://ceop.example", ()),
        ContactLine("Shout", "85258", "https://shout.example", ()),
        ContactLine("Police", None, "tel:999", ()),
        ContactLine("Someone near", None, None, ()),
    ]
    assert paragraphs([bubble("Ring", Kind.SIGNPOST, contacts=lines)])[1:] == [
        "Childline: 0800 1111\nFree",
        "CEOP: https://ceop.example",
        "Shout: 85258\nhttps://shout.example",
        "Police: 999",
        "Someone near",
    ]


def test_beside_a_name_from_right_to_left_a_number_keeps_its_order() -> None:
    line = ContactLine("خط الطفل", "0800 1111", "tel:08001111", ())
    assert paragraphs([bubble("Ring", Kind.SIGNPOST, contacts=[line])])[1] == "خط الطفل: \u20660800 1111\u2069"


def test_a_summary_is_one_paragraph() -> None:
    assert paragraphs([bubble("Here", Kind.SUMMARY), bubble("a: b", Kind.SUMMARY), bubble("Send?")]) == [
        "Here\na: b",
        "Send?",
    ]


def test_safe_takes_commands_and_turns_out() -> None:
    assert safe("a\x1b[31m\x9b\x00\ud800b\u202ec\u2028d\te\nf") == "a[31mbc\nd e\nf"
    assert safe("👩\u200d👧 مرحبا") == "👩\u200d👧 مرحبا"


@given(st.lists(st.text(max_size=300), max_size=8), st.integers(10, 120))
def test_parts_fit_and_lose_nothing(texts: list[str], most: int) -> None:
    parts = in_parts(texts, most)
    assert all(0 < units(part) <= most for part in parts)
    assert "".join("".join(parts).split()) == "".join("".join(texts).split())
