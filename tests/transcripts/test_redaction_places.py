"""Places in transcripts: those that tell who someone is go, those that everybody shares stay."""

from __future__ import annotations

import pytest

from bot.transcripts.redaction import redact


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i go to Larchfield Primary School", "i go to [place]"),
        ("i go to larchfield primary", "i go to [place]"),
        ("i stay in Marchmount House", "i stay in [place]"),
        ("at st mungo's we have no lift", "at [place] we have no lift"),
        ("the Ardvreck Medical Practice rang", "the [place] rang"),
        ("we eat at Orchard Day Centre", "we eat at [place]"),
        ("24 thorn road", "[address]"),
        ("31 high street", "[address]"),
        ("she lives on hawthorn avenue", "she lives on [address]"),
        ("Flat 2/1, 14 Wattle Crescent", "[address]"),
        ("i stay in tobermory", "i stay in [place]"),
        ("we come from Bridge of Allan", "we come from [place]"),
        ("he was born in dollar", "he was born in [place]"),
    ],
)
def test_places_that_identify_go(text: str, expected: str) -> None:
    assert redact(text, "en") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "mieszkam na ulicy Nowej 5", "mieszkam na [address]"),
        ("uk", "вулиця Зелена 12", "[address]"),
        ("es", "vivo en calle Olivares 8", "vivo en [address]"),
        ("fr", "rue Lafleur 8", "[address]"),
        ("ro", "strada Florilor 8", "[address]"),
        ("gd", "chaidh mi gu Sgoil na Coille", "chaidh mi gu [place]"),
        ("ur", "وہ برچ ہل سکول میں ہے", "وہ [place] میں ہے"),
        ("zh", "我在阳光小学读书", "我在[place]读书"),
        ("zh", "住在中山路12号", "住在[address]"),
    ],
)
def test_places_in_other_languages_go(language: str, text: str, expected: str) -> None:
    assert redact(text, language) == expected


@pytest.mark.parametrize("area", ["Angus", "Moray", "Dumfries and Galloway", "Na h-Eileanan Siar", "City of Edinburgh"])
@pytest.mark.parametrize("sentence", ["i live in {}", "{} has a review", "is the {} review soon"])
def test_areas_stay(area: str, sentence: str) -> None:
    text = sentence.format(area)
    assert redact(text, "en") == text
    assert redact(text.lower(), "en") == text.lower()


@pytest.mark.parametrize(
    "text",
    [
        "i am in primary school",
        "my school is too loud",
        "at the new school",
        "the high school was better",
        "we went to hospital",
        "down the road from here",
        "the children's panel was long",
        "Who Cares? Scotland helped me",
        "NHS Greater Glasgow and Clyde wrote to us",
        "Police Scotland came",
        "i came from Syria to Scotland",
        "my gran is in Poland",
        "there is no law against it",
        "the Care Inspectorate asked me",
        "Education Scotland too",
        "1st place in the race",
        "i went home after school club",
    ],
)
def test_places_that_everybody_shares_stay(text: str) -> None:
    assert redact(text, "en") == text
