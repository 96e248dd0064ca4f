"""The web page over its routes: visits, forms and JSON, and nothing that was typed is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.web import public_app
from tests.channels.fake_house import fake_house

OURS = {"sec-fetch-site": "same-origin"}
ID = "A" * 22


@pytest.fixture
def house() -> Any:
    return fake_house()


@pytest.fixture
def client(house: Any) -> Iterator[TestClient]:
    with TestClient(public_app(house), follow_redirects=False, headers=OURS) as client:
        yield client


def page_id(page: str) -> str:
    return str(re.findall(r'name="message_id" value="([^"]+)"', page)[0])


def post(client: TestClient, message_id: str = ID, **fields: str) -> Any:
    return client.post("/say", data={"message_id": message_id, "question_id": "", **fields})


def send(client: TestClient, **fields: Any) -> Any:
    return client.post("/say", json={"message_id": ID, **fields})


def box(page: str) -> str:
    return str(re.findall(r"<textarea[^>]*>\n(.*?)</textarea>", page, re.S)[0])


# The visit


def test_the_page_welcomes_and_comes_back_to_the_same_visit(client: TestClient, house: Any) -> None:
    first = client.get("/")
    assert house.desk.words("welcome-hello") in first.text
    post(client, page_id(first.text), text="What is this?")
    again = client.get("/")
    assert "What is this?" in again.text and "set-cookie" not in again.headers
    assert len(house.desk.by_key) == 1


def test_the_cookie_is_closed_to_scripts_and_other_sites(client: TestClient) -> None:
    cookie = client.get("/").headers["set-cookie"]
    assert cookie.startswith("blether=")
    assert {"HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
    assert "Max-Age" not in cookie and "Domain" not in cookie


def test_over_https_the_cookie_is_bound_to_the_host(house: Any) -> None:
    client = TestClient(public_app(house), base_url="https://testserver", headers=OURS)
    answer = client.get("/")
    assert answer.headers["set-cookie"].startswith("__Host-blether=")
    assert "Secure" in answer.headers["set-cookie"]
    assert answer.headers["strict-transport-security"].startswith("max-age=31536000")


def test_a_visit_that_is_over_is_said_and_begun_again(client: TestClient) -> None:
    client.cookies.set("blether", "x" * 40)
    assert "I could not find your chat" in client.get("/").text


def test_a_link_begins_a_visit_at_its_review_and_leaves_no_trace_in_the_address(client: TestClient, house: Any) -> None:
    answer = client.get("/?review=leaving-care-2024&area=fife")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    (kept,) = house.desk.by_key.values()
    assert (kept.visit.review, kept.visit.area) == ("leaving-care-2024", "fife")
    assert client.get("/?review=leaving-care-2024").headers["location"] == "/"
    assert len(house.desk.by_key) == 1


def test_a_link_to_another_review_does_not_lose_the_chat(client: TestClient, house: Any) -> None:
    client.get("/")
    page = client.get("/?review=leaving-care-2024").text
    assert "You are in the middle of another chat" in page and len(house.desk.by_key) == 1
    assert client.post("/again", data={"review": "leaving-care-2024"}).status_code == 303
    assert [kept.visit.review for kept in house.desk.by_key.values()] == ["practice", "leaving-care-2024"]


def test_an_unknown_review_and_area_are_answered_kindly(client: TestClient, house: Any) -> None:
    assert client.get("/?review=%3Cscript%3E").status_code == 404
    assert client.get("/?area=atlantis").status_code == 303
    assert [kept.visit.area for kept in house.desk.by_key.values()] == [None]


def test_again_begins_a_fresh_visit(client: TestClient, house: Any) -> None:
    post(client, page_id(client.get("/").text), text="What is this?")
    assert client.post("/again", data={"review": ""}).status_code == 303
    assert "What is this?" not in client.get("/").text


def test_a_link_preview_is_no_visit(client: TestClient, house: Any) -> None:
    assert client.head("/").status_code == 200
    assert house.desk.by_key == {}


# Saying something


def test_the_same_form_twice_is_one_message(client: TestClient, house: Any) -> None:
    id = page_id(client.get("/").text)
    for _ in range(2):
        assert post(client, id, text="Hello there").headers["location"] == "/#latest"
    assert len({message.message_id for message in house.desk.received}) == 1
    assert client.get("/").text.count("Hello there") == 1


def test_other_words_from_the_same_page_are_another_message(client: TestClient, house: Any) -> None:
    id = page_id(client.get("/").text)
    post(client, id, text="Hello there")
    post(client, id, text="He hits me")
    assert "signpost" in client.get("/").text


def test_message_ids_of_forms_say_nothing_about_the_words(house: Any) -> None:
    ids = set()
    for _ in range(2):
        client = TestClient(public_app(house), follow_redirects=False, headers=OURS)
        client.get("/")
        post(client, text="Hello there")
        ids.add(house.desk.received[-1].message_id)
    assert len(ids) == 2


def test_a_choice_carries_its_question(client: TestClient, house: Any) -> None:
    client.get("/")
    post(client, choice="child", question_id="listen/who")
    assert (house.desk.received[0].choice, house.desk.received[0].question_id) == ("child", "listen/who")


def test_only_the_open_question_has_buttons(client: TestClient) -> None:
    client.get("/")
    post(client, choice="/give_views_start")
    page = client.get("/").text
    assert 'value="child"' in page and 'value="/give_views_start"' not in page


def test_json_gets_one_turn(client: TestClient) -> None:
    client.get("/")
    answer = send(client, text="What is this?").json()
    assert answer["settled"] and answer["message_id"] == ID and answer["question_id"] == "listen/who"
    assert 'data-turn="' + ID in answer["bubbles"] and answer["spoken"][0][0][0].startswith("Blether: ")
    assert "<html" not in answer["bubbles"]


def test_a_question_for_words_is_read_out_with_how_it_can_be_answered(client: TestClient, house: Any) -> None:
    client.get("/")
    asked = str(send(client, choice="child", question_id="listen/who").json()["spoken"])
    assert "You can type your answer." in asked and "record" not in asked


def test_no_typing_is_offered_where_one_presses(client: TestClient) -> None:
    client.get("/")
    assert "You can type" not in str(send(client, text="What is this?").json()["spoken"])


def test_words_stay_in_the_box_until_they_are_settled(client: TestClient, house: Any) -> None:
    id = page_id(client.get("/").text)
    house.desk.away = True
    answer = post(client, id, text="\n <b>What</b> is this?")
    assert answer.status_code == 200 and "still waking up" in answer.text
    assert box(answer.text) == "\n &lt;b&gt;What&lt;/b&gt; is this?"
    assert page_id(answer.text.partition('id="write"')[2]) == id
    house.desk.away = False
    assert post(client, id, text="\n <b>What</b> is this?").status_code == 303
    assert len({message.message_id for message in house.desk.received}) == 1


def test_a_choice_that_waits_can_be_sent_again(client: TestClient, house: Any) -> None:
    client.get("/")
    house.desk.away = True
    page = post(client, choice="/give_views_start").text
    assert "Send again: Say what I think" in page


def test_the_signpost_comes_while_the_engine_is_away(client: TestClient, house: Any) -> None:
    client.get("/")
    house.desk.away = True
    page = post(client, text="He hits me").text
    assert 'href="tel:' in page and "Childline" in page and box(page) == "He hits me"
    assert not send(client, text="He hits me").json()["settled"]


def test_words_to_a_visit_that_is_over_are_heard_in_a_new_one(client: TestClient) -> None:
    answer = post(client, text="He hits me")
    # No visit and no cookie, but Sec-Fetch-Site says that it is our form.
    assert "Childline" in answer.text and "I could not find your chat" in answer.text
    assert "set-cookie" in answer.headers
    client.cookies.clear()
    assert send(client, text="He hits me").json()["restarted"]


def test_a_very_long_text_is_passed_on(client: TestClient, house: Any) -> None:
    client.get("/")
    words = "я" * 50_000
    assert post(client, text=words).status_code == 303
    assert house.desk.received[0].text == words


def test_a_flood_is_slowed_and_words_are_never_refused(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("bot.channels.web_say.asyncio.sleep", sleep)
    client.get("/")
    for number in range(60):
        settled = client.post("/say", json={"message_id": f"{number:022}", "text": "He hits me"}).json()["settled"]
        assert settled
    assert 0 < max(slept) <= 4
    assert "That was very quick" in post(client, choice="/menu").text
    assert client.get("/help").status_code == 200 and client.post("/exit").status_code == 200
