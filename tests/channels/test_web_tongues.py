"""The language of parts: each piece of a mixed page says which language it is in, seen and spoken."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.web import public_app
from bot.messages import Say
from bot.replies.words import Words
from bot.settings import DATA
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


@pytest.fixture
def half_translated(house: Any, tmp_path: Path) -> None:
    """Leave of the Arabic words only the signposts: what is not translated yet stands in English among them."""
    shutil.copytree(DATA / "words" / "en", tmp_path / "en")
    (tmp_path / "ar").mkdir()
    lines = (DATA / "words" / "ar" / "safety.ftl").read_text().splitlines()
    (tmp_path / "ar" / "safety.ftl").write_text("\n".join(x for x in lines if x.startswith(("signpost-", "help-now"))))
    house.words = house.desk._words = Words(house.reviews, tmp_path)


def shown(page: TestClient, path: str) -> str:
    html = say(page, "He hits me")["bubbles"] if path == "/" else page.get(path).text.partition("<main")[2]
    return str(html)


@pytest.mark.parametrize("path", ["/help", "/"])
@pytest.mark.usefixtures("half_translated")
def test_an_english_name_and_note_among_arabic_words_say_that_they_are_english(page: TestClient, path: str) -> None:
    html = shown(page, path)
    assert re.search(r'class="(?:bubble|help-block)" lang="ar" dir="rtl"', html)
    names = re.findall(r'class="name"( lang="en" dir="ltr")?[^>]*>(?:<img[^>]*>)?([^<]+)', html)
    assert names and all(lang for lang, _ in names)
    notes = re.findall(r'class="note"( lang="en" dir="ltr")?', html)
    assert notes and all(notes)
    assert html.count('class="notes apart"') == html.count('class="notes'), "each on a line of its own"


@pytest.mark.parametrize("path", ["/help", "/"])
def test_names_and_notes_beside_numbers_are_in_arabic_and_none_runs_into_the_next(page: TestClient, path: str) -> None:
    html = shown(page, path)
    assert "الشرطة أو الإسعاف أو الإطفاء" in html and "المكالمة مجانية" in html
    assert not re.search(r'class="(?:name|note)" lang="en"', html)
    assert html.count('class="notes apart"') == html.count('class="notes')


def test_help_and_exit_are_in_arabic_at_the_top_of_an_english_page_and_say_so(page: TestClient) -> None:
    html = page.get("/").text
    assert '<html lang="en" dir="ltr"' in html
    assert '<a class="help-now" href="/help" lang="ar" dir="rtl">مساعدة الآن</a>' in html
    assert '<button class="exit" lang="ar" dir="rtl" aria-label="اخرج من هذه الصفحة">' in html


def test_a_button_in_another_language_than_the_page_says_so(page: TestClient, house: Any) -> None:
    label, lang = house.words.find(Say("safety-choice-carry-on"), "ar")
    assert lang == "ar"
    assert f'<span lang="ar" dir="rtl">{label}</span></button>' in say(page, "He hits me")["bubbles"]


def test_what_a_screen_reader_says_comes_in_pieces_with_their_languages(page: TestClient, house: Any) -> None:
    spoken = say(page, "He hits me")["spoken"]
    assert spoken[0][0] == ["Blether:", ""]
    text, lang = spoken[0][1]
    assert lang == "ar" and house.words.find(Say("signpost-child-heard"), "ar")[0] in text
    assert "Childline" in "".join(words for words, lang in spoken[0] if lang == "ar")


@pytest.mark.usefixtures("half_translated")
def test_what_is_not_translated_is_read_in_english(page: TestClient) -> None:
    spoken = say(page, "He hits me")["spoken"]
    assert [lang for _, lang in spoken[0]][:3] == ["", "ar", ""], "the contacts after it are English, as the page is"
    assert "Childline" in "".join(words for words, lang in spoken[0] if lang == "")


def test_on_a_page_in_one_language_it_is_one_piece(house: Any) -> None:
    page = TestClient(public_app(house), "http://testserver")
    page.get("/")
    html = page.get("/").text
    assert re.findall(r'lang="(\w+)"', html) == ["en"]
    assert all(len(pieces) == 1 and pieces[0][1] == "" for pieces in say(page, "He hits me")["spoken"])
