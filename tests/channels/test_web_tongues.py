"""The language of parts: each piece of a mixed page says which language it is in, seen and spoken."""

from __future__ import annotations

import re
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.web import public_app
from bot.messages import Say
from bot.replies.words import Words
from tests.channels.fake_house import fake_house

OURS = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def house() -> Any:
    house = fake_house()
    house.words = house.desk._words = Words(house.reviews)
    return house


@pytest.fixture
def page(house: Any) -> TestClient:
    page = TestClient(public_app(house), "http://testserver")
    page.get("/")
    for kept in house.desk.by_key.values():
        kept.visit.language = "ar"
    return page


def say(page: TestClient, text: str) -> Any:
    body = {"message_id": "a" * 20, "text": text, "question_id": ""}
    return page.post("/say", json=body, headers=OURS | {"Accept": "application/json"}).json()


@pytest.mark.parametrize("path", ["/help", "/"])
def test_an_english_name_and_note_among_arabic_words_say_that_they_are_english(page: TestClient, path: str) -> None:
    html = say(page, "He hits me")["bubbles"] if path == "/" else page.get(path).text.partition("<main")[2]
    assert re.search(r'class="(?:bubble|help-block)" lang="ar" dir="rtl"', html)
    names = re.findall(r'class="name"( lang="en" dir="ltr")?[^>]*>(?:<img[^>]*>)?([^<]+)', html)
    assert names and all(lang for lang, _ in names)
    notes = re.findall(r'class="note"( lang="en" dir="ltr")?', html)
    assert notes and all(notes)


def test_a_button_in_another_language_than_the_page_says_so(page: TestClient, house: Any) -> None:
    label, lang = house.words.find(Say("safety-choice-carry-on"), "ar")
    assert lang == "ar"
    assert f'<span lang="ar" dir="rtl">{label}</span></button>' in say(page, "He hits me")["bubbles"]


def test_what_a_screen_reader_says_comes_in_pieces_with_their_languages(page: TestClient, house: Any) -> None:
    spoken = say(page, "He hits me")["spoken"]
    assert spoken[0][0] == ["Blether:", ""]
    text, lang = spoken[0][1]
    assert lang == "ar" and house.words.find(Say("signpost-child-heard"), "ar")[0] in text
    assert [lang for _, lang in spoken[0]][:3] == ["", "ar", ""], "the contacts after it are English, as the page is"
    assert "Childline" in "".join(words for words, lang in spoken[0] if lang == "")


def test_on_a_page_in_one_language_it_is_one_piece(house: Any) -> None:
    page = TestClient(public_app(house), "http://testserver")
    page.get("/")
    html = page.get("/").text
    assert re.findall(r'lang="(\w+)"', html) == ["en"]
    assert all(len(pieces) == 1 and pieces[0][1] == "" for pieces in say(page, "He hits me")["spoken"])
