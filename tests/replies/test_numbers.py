"""A number keeps its order among words from right to left."""

from __future__ import annotations

import pytest

from bot.dialogue.reviews import Reviews
from bot.messages import Say
from bot.replies.numbers import apart
from bot.replies.words import Words


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("اتصل 0800 1111 الآن", "اتصل \u20660800 1111\u2069 الآن"),
        ("اتصل \u200e0800 1111.", "اتصل \u20660800 1111\u2069."),
        ("اتصل +44 20 7946 0000", "اتصل \u2066+44 20 7946 0000\u2069"),
        ("اتصل بالرقم 999.", "اتصل بالرقم 999."),
        ("Ring 0800 1111.", "Ring 0800 1111."),
    ],
)
def test_a_number_of_several_parts_is_set_apart_from_right_to_left_only(written: str, shown: str) -> None:
    assert apart(written) == shown


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_our_own_sentences_come_with_their_numbers_apart(language: str) -> None:
    text, lang = Words(Reviews.load()).find(Say("language-notice"), language)
    assert lang == language and "\u20660800 1111\u2069" in text


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_the_name_of_the_sign_language_app_keeps_its_order_from_right_to_left(language: str) -> None:
    for id in ("note-999-bsl", "note-bsl"):
        assert "\u2066999 BSL\u2069" in Words(Reviews.load()).text(Say(id), language)
