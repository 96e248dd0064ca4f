"""The parts of redaction: folding, spans, words, lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.transcripts.fold import fold, key_of
from bot.transcripts.spans import Label, Span, merge, replace
from bot.transcripts.tokens import tokenise
from bot.transcripts.word_lists import FOLDER, ambiguous_names, lists, words_of


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("plain", "plain"),
        ("Éilidh", "Eilidh"),
        ("łódź", "lodz"),
        ("e\u0301", "e"),
        ("０７", "07"),
        ("٠٧", "07"),
        ("0\u200b7", "07"),
        ("0\ufe0f\u20e37", "07"),
        ("it’s", "it's"),
        ("a\u00a0b", "a b"),
        ("a–b", "a-b"),
        ("محـمد", "محمد"),
    ],
)
def test_folding(typed: str, folded: str) -> None:
    assert fold(typed).text == folded


@given(st.text(max_size=60))
def test_every_folded_place_leads_back(text: str) -> None:
    folded = fold(text)
    for start in range(len(folded.text)):
        left, right = folded.typed_span(start, start + 1)
        assert 0 <= left < right <= len(text)
    assert folded.typed_length == len(text)


def test_a_span_covers_the_invisible_characters_in_it() -> None:
    typed = "a0\u200b7b"
    folded = fold(typed)
    left, right = folded.typed_span(1, 3)
    assert typed[left:right] == "0\u200b7"


def test_keys_are_folded_and_small() -> None:
    assert key_of("MÀIRI") == "mairi"


def test_spans_that_touch_become_one() -> None:
    text = "ailsa of orra, 07"
    spans = [Span(9, 13, Label.NAME), Span(0, 5, Label.NAME), Span(2, 5, Label.NAME)]
    assert merge(spans, text) == [Span(0, 13, Label.NAME)]
    assert merge([Span(0, 5, Label.NAME), Span(15, 17, Label.NUMBER)], text) == [
        Span(0, 5, Label.NAME),
        Span(15, 17, Label.NUMBER),
    ]


def test_the_surer_label_wins() -> None:
    assert merge([Span(0, 9, Label.NAME), Span(3, 9, Label.EMAIL)], "a b@c.com") == [Span(0, 9, Label.EMAIL)]


def test_replacing() -> None:
    assert replace("abcdef", [Span(1, 2, Label.NAME), Span(4, 6, Label.PHONE)]) == "a[name]cd[phone]"
    assert replace("abc", []) == "abc"


def test_words_skip_placeholders_and_keep_vowel_signs() -> None:
    assert tokenise("hi [name], it's ok").keys == ["hi", "it's", "ok"]
    assert tokenise("ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ").raw == ["ਗੁਰਪ੍ਰੀਤ", "ਸਿੰਘ"]
    assert tokenise("我叫Kay吗").raw == ["Kay"]


def test_a_capital_counts_only_inside_a_sentence() -> None:
    tokens = tokenise("Then Quill came. Later he sat")
    assert [tokens.marks_a_name(at) for at in range(len(tokens))] == [False, True, False, False, False, False]
    assert not tokenise("ALL OF THIS IS LOUD").marks_a_name(2)
    assert not tokenise("Every Word Begins Like This Here").capitals_count


def test_phrases_match_whole_and_close() -> None:
    tokens = tokenise("who cares? scotland . . . who . . . . . cares")
    assert tokens.phrase_length(0, lists().kept) == 3
    assert tokens.kept == {0, 1, 2}


def test_follows_directly_needs_a_neighbour() -> None:
    tokens = tokenise("Dr. Ray, then")
    assert tokens.follows_directly(1)
    assert not tokens.follows_directly(0)
    assert not tokens.follows_directly(2)
    assert not tokens.follows_directly(9)
    assert tokens.span(0, 1, Label.NAME) == Span(0, 7, Label.NAME)


def test_lists_hold_what_they_promise() -> None:
    known = lists()
    assert len(known.first) > 5_000
    assert len(known.surname) > 5_000
    assert {"kayleigh", "tam", "mhairi", "oksana", "gurpreet"} <= known.first
    assert not known.first & {"the", "and", "de"}
    assert {"en", "gd", "pl", "uk", "ro", "es", "fr", "ar", "ur"} == set(known.not_names)
    assert {"will", "may", "grace", "hope", "mark", "rose", "amber", "sunny"} <= ambiguous_names("en")
    assert words_of("Na h-Eileanan Siar") == ("na", "h-eileanan", "siar")


COUNCILS = """
Aberdeen City|Aberdeenshire|Angus|Argyll and Bute|City of Edinburgh|Clackmannanshire|Dumfries and Galloway
Dundee City|East Ayrshire|East Dunbartonshire|East Lothian|East Renfrewshire|Falkirk|Fife|Glasgow City|Highland
Inverclyde|Midlothian|Moray|Na h-Eileanan Siar|North Ayrshire|North Lanarkshire|Orkney Islands|Perth and Kinross
Renfrewshire|Scottish Borders|Shetland Islands|South Ayrshire|South Lanarkshire|Stirling|West Dunbartonshire
West Lothian
"""


def test_all_32_council_areas_are_kept() -> None:
    areas = [area for line in COUNCILS.strip().splitlines() for area in line.split("|")]
    assert len(areas) == 32
    for area in areas:
        assert len(tokenise(f"in {area} now").kept) == len(words_of(area))


def test_the_name_list_says_where_it_comes_from() -> None:
    head = (FOLDER / "names.txt").read_text(encoding="utf-8")[:700]
    assert "Faker" in head
    assert "MIT" in head
