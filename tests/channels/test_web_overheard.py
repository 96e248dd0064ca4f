"""Words that the page can't take are given back, and safety has read them first."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from sqlalchemy import select
from starlette.requests import Request
from starlette.testclient import TestClient

from bot.app import Content, House, build
from bot.channels.web import public_app
from bot.channels.web_forms import LARGEST_PASSED, MOST_READ, Refused, read_fields
from bot.settings import Settings
from bot.transcripts.tables import Alert, Turn
from tests.channels.test_web import ID, OURS, box

HARM = "my dad hits me"
LARGE = 300 * 1024


@pytest.fixture
def house(tmp_path: Path, content: Content, patience: None) -> Iterator[House]:
    house = build(Settings(state=tmp_path), content)
    yield house
    house.database.close()


@pytest.fixture
def client(house: House) -> Iterator[TestClient]:
    with TestClient(public_app(house), follow_redirects=False, headers=OURS) as client:
        client.get("/")
        yield client


def alerts(house: House) -> list[Alert]:
    with house.database.reading() as session:
        return list(session.scalars(select(Alert)))


def turns(house: House) -> int:
    with house.database.reading() as session:
        return len(session.scalars(select(Turn)).all())


REFUSED: list[tuple[dict[str, str], int]] = [
    ({"message_id": "opening", "text": HARM}, 400),
    ({"message_id": ID, "text": HARM, "question_id": "q" * 200}, 400),
    ({"message_id": ID, "text": f"{HARM}. " + "la " * (LARGE // 3)}, 413),
    ({"message_id": ID, "text": "la " * (LARGE // 3) + f". {HARM}"}, 413),
]


@pytest.mark.parametrize(("fields", "status"), REFUSED)
def test_refused_words_of_harm_show_help_and_raise_an_alert(
    client: TestClient, house: House, fields: dict[str, str], status: int
) -> None:
    before = turns(house)
    answer = client.post("/say", data=fields)
    assert answer.status_code == status
    assert "0800 1111" in answer.text and "Something is not right" in answer.text
    assert box(answer.text) == fields["text"]
    assert [alert.tier for alert in alerts(house)] == ["certain"]
    assert turns(house) == before


def test_the_script_gets_help_with_the_refusal(client: TestClient, house: House) -> None:
    body = json.dumps({"message_id": "opening", "text": HARM})
    answer = client.post("/say", content=body, headers={"content-type": "application/json"})
    said: dict[str, Any] = answer.json()
    assert answer.status_code == 400 and said["error"] == "page-bad-message"
    assert "0800 1111" in said["bubbles"] and not said["settled"]


def test_a_form_of_another_site_is_refused_and_its_words_are_read_where_there_is_a_visit(
    client: TestClient, house: House
) -> None:
    answer = client.post("/say", data={"message_id": ID, "text": HARM}, headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403 and "0800 1111" in answer.text
    client.cookies.clear()
    answer = client.post("/say", data={"message_id": ID, "text": HARM}, headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403 and len(alerts(house)) == 1


PASTE = "we had fish for dinner. " * 90_000
FAR_TOO_LONG = [f"{HARM}. {PASTE}", f"{PASTE}. {HARM}", f"b=c & a. {PASTE}. мій тато б'є мене 😢 {HARM}"]
FORM, JSON = ({"content-type": f"application/{kind}"} for kind in ("x-www-form-urlencoded", "json"))


@pytest.mark.parametrize("text", FAR_TOO_LONG, ids=["first", "last", "other letters"])
def test_a_paste_too_long_to_take_is_read_at_both_ends(client: TestClient, house: House, text: str) -> None:
    form, data = urlencode({"message_id": ID, "text": text}), json.dumps({"message_id": ID, "text": text})
    for body, headers in ((form, FORM), (data, JSON)):
        answer = client.post("/say", content=body, headers=headers)
        assert answer.status_code == 413 and "0800 1111" in answer.text
    assert {alert.tier for alert in alerts(house)} == {"certain"}


def test_a_long_harmless_paste_is_only_refused(client: TestClient, house: House) -> None:
    answer = client.post("/say", data={"message_id": ID, "text": PASTE})
    assert answer.status_code == 413 and "0800 1111" not in answer.text and alerts(house) == []


def test_a_paste_that_never_ends_is_left_before_it_fills_the_memory() -> None:
    passed = 0

    async def endless() -> dict[str, Any]:
        nonlocal passed
        passed += 1 << 20
        return {"type": "http.request", "body": b"x" * (1 << 20), "more_body": True}

    request = Request({"type": "http", "headers": [(b"content-type", b"application/json")]}, endless)
    with pytest.raises(Refused) as refused:
        asyncio.run(read_fields(request))
    assert refused.value.status == 413 and len(refused.value.read) <= 2 * MOST_READ + 1
    assert passed <= LARGEST_PASSED + (1 << 20)


def test_the_same_refused_words_twice_are_one_alert(client: TestClient, house: House) -> None:
    for _ in range(2):
        client.post("/say", data={"message_id": "opening", "text": HARM})
    assert len(alerts(house)) == 1


def test_harmless_refused_words_are_only_given_back(client: TestClient, house: House) -> None:
    answer = client.post("/say", data={"message_id": "opening", "text": "the bus is late"})
    assert answer.status_code == 400 and "0800 1111" not in answer.text and alerts(house) == []


def test_words_beside_the_help_button_are_read(client: TestClient, house: House) -> None:
    client.post("/say", data={"message_id": ID, "text": HARM, "choice": "/help_now"})
    assert [alert.tier for alert in alerts(house)] == ["certain"]
