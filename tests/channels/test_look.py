"""See it my way: kept beside the visit's key in the one cookie, whatever the cookie holds, and shown on every page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.look import ASPECTS, Look, join, split
from bot.channels.web import public_app
from bot.channels.web_static import BUILT, FOLDER, Static
from bot.replies.language import direction
from tests.channels.fake_house import fake_house

OURS = {"sec-fetch-site": "same-origin"}
DARK = {"theme": "dark", "size": "3", "space": "wide", "font": "lexend", "motion": "still"}
ATTRIBUTES = 'data-theme="dark" data-size="3" data-space="wide" data-font="lexend" data-motion="still"'


@pytest.fixture
def house() -> Any:
    return fake_house()


@pytest.fixture
def client(house: Any) -> Iterator[TestClient]:
    with TestClient(public_app(house), follow_redirects=False, headers=OURS) as client:
        yield client


def html_tag(page: str) -> str:
    return page[page.index("<html") : page.index(">", page.index("<html"))]


@pytest.mark.parametrize("aspect", ASPECTS)
def test_every_choice_comes_back_from_the_cookie_as_it_was(aspect: str) -> None:
    for value in ASPECTS[aspect]:
        look = Look(**{aspect: value})
        assert split(join("key", look)) == ("key", look)


def test_a_cookie_from_before_one_switch_mode_keeps_its_look() -> None:
    assert split("key.32121")[1] == Look(**DARK)


def test_one_aspect_is_chosen_without_the_others_being_lost(client: TestClient) -> None:
    client.post("/look", data=DARK)
    client.post("/look", data={"only": "switch", "switch": "3"})
    assert f'{ATTRIBUTES} data-switch="3"' in html_tag(client.get("/help").text)
    client.post("/look", data={"only": "switch", "switch": "off"})
    assert ATTRIBUTES in (tag := html_tag(client.get("/help").text)) and "switch" not in tag


def test_a_bookmark_turns_one_switch_mode_on_and_leads_where_it_would_without(client: TestClient, house: Any) -> None:
    answer = client.get("/?switch=1&review=practice&area=fife")
    assert (answer.status_code, answer.headers["location"]) == (303, "/?review=practice&area=fife")
    client.get(answer.headers["location"])
    assert 'data-switch="2"' in html_tag(client.get("/").text)
    (kept,) = house.desk.by_key.values()
    assert kept.visit.area == "fife"


def test_a_cookie_from_before_there_was_a_look_still_opens_its_visit() -> None:
    assert split("x" * 43) == ("x" * 43, Look())
    assert join("x" * 43, Look()) == "x" * 43


@pytest.mark.parametrize(
    "code", ["", "9", "99999", "3000", "-10000", "३००००", "<b>00", "3000000", "30000.30000", "\x00" * 5]
)
def test_a_code_that_can_be_no_look_is_left_to_the_device(code: str) -> None:
    assert Look.parse(code) == Look()


def test_what_a_form_names_wrongly_is_left_to_the_device() -> None:
    assert Look.of({"theme": "dark", "size": "900", "font": ["lexend"], "space": None}) == Look(theme="dark")


def test_the_look_is_on_every_page_and_the_visit_is_not_lost(client: TestClient, house: Any) -> None:
    client.get("/")
    answer = client.post("/look", data=DARK)
    assert (answer.status_code, answer.headers["location"]) == (303, "/look?kept")
    for path in ("/", "/help", "/about", "/look", "/nowhere", "/?review=leaving-care-2024"):
        assert ATTRIBUTES in html_tag(client.get(path).text), path
    assert len(house.desk.by_key) == 1


def test_it_is_one_cookie_still_closed_to_scripts_and_ends_with_the_browser(client: TestClient) -> None:
    client.get("/")
    cookie = client.post("/look", data=DARK).headers["set-cookie"]
    assert cookie.startswith("blether=") and ".321210;" in cookie
    assert "HttpOnly" in cookie and "Max-Age" not in cookie and "expires" not in cookie.lower()
    assert [each.name for each in client.cookies.jar] == ["blether"]


def test_it_works_before_there_is_a_visit_and_is_taken_along_into_one(client: TestClient, house: Any) -> None:
    client.post("/look", data={"theme": "cream"})
    assert 'data-theme="cream"' in html_tag(client.get("/help").text)
    assert house.desk.by_key == {}
    assert 'data-theme="cream"' in html_tag(client.get("/").text)
    assert '<p class="banner" id="banner"' in (page := client.get("/").text)
    assert (
        "could not find your chat" not in page.partition('<p class="banner"')[2].partition("</p>")[0].partition(">")[2]
    )
    client.post("/again", data={"review": ""})
    assert 'data-theme="cream"' in html_tag(client.get("/").text) and len(house.desk.by_key) == 2


def test_putting_it_all_back_leaves_the_visit_alone_or_no_cookie_at_all(client: TestClient, house: Any) -> None:
    client.post("/look", data=DARK)
    client.post("/look", data=DARK | {"all": "device"})
    assert list(client.cookies.jar) == []
    client.get("/")
    client.post("/look", data=DARK)
    client.post("/look", data={"all": "device"})
    assert "data-theme" not in html_tag(client.get("/").text) and len(house.desk.by_key) == 1


def test_leaving_forgets_the_look_too(client: TestClient) -> None:
    client.post("/look", data=DARK)
    client.post("/exit")
    assert list(client.cookies.jar) == []


def test_another_site_cannot_change_it(client: TestClient) -> None:
    client.get("/")
    before = client.cookies["blether"]
    answer = client.post("/look", data=DARK, headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403 and client.cookies["blether"] == before


@pytest.mark.parametrize("cookie", ["." * 9, ".99999", "x.32121", "<script>.32121", "é", "a" * 5000, ".32121.32121"])
def test_a_bad_cookie_gets_a_page_all_the_same(client: TestClient, cookie: str) -> None:
    page = client.get("/help", headers={"cookie": f"blether={cookie}".encode()})
    assert page.status_code == 200 and "script>." not in page.text


def test_fonts_are_linked_only_where_they_are_chosen_or_shown(client: TestClient) -> None:
    assert "fonts.css" not in client.get("/help").text
    assert client.get("/look").text.count("fonts.css") == 1
    client.post("/look", data={"font": "atkinson"})
    assert client.get("/help").text.count("fonts.css") == 1 == client.get("/look").text.count("fonts.css")


def test_without_the_fonts_of_the_set_up_the_page_does_not_offer_them(
    monkeypatch: pytest.MonkeyPatch, house: Any
) -> None:
    monkeypatch.setattr("bot.channels.web.Static", lambda: Static((FOLDER, BUILT / "nowhere")))
    with TestClient(public_app(house), headers=OURS) as client:
        page = client.get("/look").text
        assert 'name="theme"' in page and 'name="font"' not in page
        assert client.post("/look", data={"font": "lexend"}).status_code == 200


def test_arabic_and_urdu_are_written_from_right_to_left() -> None:
    assert {language: direction(language) for language in ("ar", "ur", "en", "gd", "pa")} == {
        "ar": "rtl", "ur": "rtl", "en": "ltr", "gd": "ltr", "pa": "ltr",
    }  # fmt: skip
