"""The level of words on the page: one press, kept, and the whole conversation again in it, with pictures or without."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.web import public_app
from bot.channels.web_faces import face_of, picture, without_sign
from bot.channels.web_static import Static
from bot.replies.symbols import build, symbols
from tests.channels.fake_house import fake_house


@pytest.fixture
def page() -> TestClient:
    """A browser at the page, with a visit begun."""
    client = TestClient(public_app(fake_house()))
    client.get("/")
    return client


def choose(page: TestClient, level: str, **headers: str) -> Any:
    """Press a level on the page, as a form does."""
    return page.post("/level", data={"level": level}, headers={"sec-fetch-site": "same-origin"} | headers)


def test_the_whole_conversation_comes_again_in_the_level_that_was_pressed(page: TestClient) -> None:
    assert "If you feel unsafe or upset" in page.get("/").text
    shown = choose(page, "simple").text
    assert "If you are not safe, press Help now." in shown
    assert "If you feel unsafe or upset" not in shown
    assert 'value="simple" aria-pressed="true"' in page.get("/").text
    assert "If you feel unsafe or upset" in choose(page, "usual").text


def test_pictures_stand_before_words_and_buttons_and_say_nothing_themselves(page: TestClient) -> None:
    assert picture(Static(), "hello"), "the set-up builds the pictures: run scripts/make-web"
    before, after = page.get("/").text, choose(page, "symbol").text
    assert "symbol-hello.svg" not in before
    assert '<p class="text"><img class="symbol"' in after
    assert 'alt="" width="32" height="32">Book a talk</button>' in after
    assert 'alt="" width="32" height="32">Skip</button>' in after
    address = after.split('symbol-hello.svg"')[0].rsplit('src="', 1)[1] + "symbol-hello.svg"
    served = page.get(address)
    assert served.headers["content-type"].startswith("image/svg+xml")
    assert "immutable" in served.headers["cache-control"]


@pytest.mark.parametrize(("label", "words"), [("🙂 Happy", "Happy"), ("Happy", "Happy"), ("🙂", "🙂"), ("3", "3")])
def test_a_face_in_a_label_does_not_stand_beside_a_picture_of_the_same(label: str, words: str) -> None:
    assert without_sign(label) == words


def test_a_face_is_a_picture_of_ours_that_is_read_as_the_face_it_is() -> None:
    static = Static()
    drawn = face_of(static, "🙁 Sad")
    assert (drawn is not None) is ("symbol-sad.svg" in static.files)
    if drawn is not None:
        assert (drawn.sign, drawn.words) == ("🙁", "Sad") and drawn.url.endswith("/symbol-sad.svg")


@pytest.mark.parametrize("text", ["Sad", "🙁", "", None, "🦖 roar", "<b> x", "... and then"])
def test_words_without_a_face_of_ours_stand_as_they_are(text: str | None) -> None:
    assert face_of(Static(), text) is None


@pytest.mark.parametrize("level", ["", "hard", "usual\x00", "<b>"])
def test_a_level_that_is_none_is_refused_kindly(page: TestClient, level: str) -> None:
    answer = choose(page, level)
    assert answer.status_code == 400
    assert "Please go back to the chat" in answer.text


def test_another_site_cannot_choose(page: TestClient) -> None:
    answer = page.post("/level", data={"level": "simple"}, headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403
    assert 'value="usual" aria-pressed="true"' in page.get("/").text


def test_without_a_visit_it_leads_to_the_chat() -> None:
    client = TestClient(public_app(fake_house()))
    assert "Hello, I am Blether." in choose(client, "simple").text


def test_a_hard_word_is_marked_and_explained_under_its_bubble(page: TestClient) -> None:
    fields = {"message_id": "a" * 20, "text": "What is this?"}
    shown = page.post("/say", data=fields, headers={"sec-fetch-site": "same-origin"}).text
    assert "A <dfn>review</dfn> checks how good" in shown
    assert "<summary>What is “review”?</summary>" in shown
    assert "<dt>review</dt><dd>A review looks at how good" in shown


def test_what_a_person_wrote_is_not_marked(page: TestClient) -> None:
    fields = {"message_id": "b" * 20, "text": "the review <b>"}
    shown = page.post("/say", data=fields, headers={"sec-fetch-site": "same-origin"}).text
    assert '<p class="text">the review &lt;b&gt;</p>' in shown


def test_the_contact_sheet_shows_each_picture_with_its_source_and_the_notices(page: TestClient) -> None:
    sheet = page.get("/symbols").text
    assert sheet.count("<li>") >= len(symbols()) >= 60
    assert "Fluent emoji flat: thumbs-up · MIT" in sheet
    assert "Own drawing · CC0-1.0" in sheet
    assert "Copyright (c) Microsoft Corporation" in sheet


def test_without_the_built_pictures_the_words_stand_alone(tmp_path: Any, page: TestClient) -> None:
    build(tmp_path, tmp_path / "built")
    static = Static((tmp_path / "built",))
    assert picture(static, "review") is not None
    assert picture(static, "yes") is None
    assert picture(static, None) is None
    assert picture(static, "../../secret") is None
