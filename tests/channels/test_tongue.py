"""The browser's language: one line on the welcome, the words of safety in it, and what is typed wins."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.tongue import preferred
from bot.channels.web import public_app
from bot.messages import Say
from bot.replies.words import Words
from tests.channels.fake_house import fake_house

OURS = ("en", "pl", "ar", "gd", "uk", "zh")


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("pl", "pl"),
        ("pl-PL,pl;q=0.9,en;q=0.8", "pl"),
        ("gd-GB, gd;q=0.9, en-GB;q=0.8", "gd"),
        ("en-GB,en;q=0.9,pl;q=0.8", "en"),
        ("de-DE,de;q=0.9,uk;q=0.7,en;q=0.5", "uk"),
        ("en;q=0.3, ar;q=0.9", "ar"),
        ("zh-Hans-CN", "zh"),
        ("pl;q=0", "en"),
        ("", "en"),
        ("*", "en"),
        ("sv", "en"),
        ('"><script>, ../pl, pl;q=zz', "en"),
        ("x" * 10_000 + ",pl", "en"),
    ],
)
def test_the_language_that_the_browser_would_rather_read(header: str, language: str) -> None:
    assert preferred(header, OURS) == language


@pytest.fixture
def house() -> Any:
    house = fake_house()
    house.words = house.desk._words = Words(house.reviews)
    return house


def browser(house: Any, languages: str) -> TestClient:
    return TestClient(public_app(house), "http://testserver", headers={"Accept-Language": languages})


@pytest.mark.parametrize(("language", "direction"), [("gd", "ltr"), ("pl", "ltr"), ("ar", "rtl"), ("ur", "rtl")])
def test_the_welcome_has_one_line_in_that_language(house: Any, language: str, direction: str) -> None:
    page = browser(house, language).get("/").text
    line, _ = house.words.find(Say("language-notice"), language)
    assert f'<p class="tongue" lang="{language}" dir="{direction}">{line}</p>' in page
    assert page.count("language-notice") == 0 and page.count(line) == 1


def test_an_english_browser_sees_no_such_line(house: Any) -> None:
    assert 'class="tongue"' not in browser(house, "en-GB,en;q=0.9,pl;q=0.5").get("/").text


def test_the_help_page_is_in_that_language_without_any_visit(house: Any) -> None:
    page = browser(house, "pl").get("/help").text
    assert "Policja, karetka" in page and '<h1 lang="pl" dir="ltr">' in page and "Rozmowa jest bezpłatna" in page
    assert house.desk.by_key == {}, "nothing was kept"


def test_the_header_sets_no_cookie_of_its_own(house: Any) -> None:
    names = [browser(house, header).get("/").cookies.keys() for header in ("pl", "en")]
    assert names[0] == names[1]
