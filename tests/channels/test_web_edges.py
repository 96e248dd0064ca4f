"""The edges of the web page: bad input, other sites, headers, and what shows when things break."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from bot.channels.headers import ALONE, ALWAYS
from bot.channels.web import public_app
from bot.channels.web_pages import TEMPLATES
from bot.channels.web_static import FOLDER, PARTS, SHEET, Static
from bot.operator import Operator
from bot.settings import DATA
from tests.channels.fake_house import fake_house
from tests.channels.test_web import ID, OURS, box, page_id, post

LARGE = 300 * 1024


@pytest.fixture
def house() -> Any:
    return fake_house()


@pytest.fixture
def client(house: Any) -> Iterator[TestClient]:
    with TestClient(public_app(house), follow_redirects=False, headers=OURS) as client:
        yield client


# Bad input

BAD_FORMS: list[tuple[dict[str, str], int]] = [
    ({"area": ""}, 400), ({"message_id": ID}, 400), ({"text": "my words"}, 400),
    ({"message_id": "opening", "text": "my words"}, 400), ({"message_id": "x" * 90, "text": "my words"}, 400),
    ({"message_id": "a' or 1=1 --0123456", "text": "my words"}, 400),
    ({"message_id": ID, "text": "my words", "question_id": "q" * 200}, 400),
    ({"message_id": ID, "choice": "/x\x00y"}, 400), ({"message_id": ID, "text": "my words " + "w" * LARGE}, 413),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "status"), BAD_FORMS)
def test_a_bad_form_gets_a_kind_page_with_the_words(
    client: TestClient, house: Any, fields: dict[str, str], status: int
) -> None:
    client.get("/")
    answer = client.post("/say", data=fields)
    assert answer.status_code == status and house.desk.received == []
    assert "Something is not right" in answer.text and "Help now" in answer.text and "Traceback" not in answer.text
    assert not fields.get("text") or box(answer.text) == fields["text"]


BAD_JSON: list[tuple[bytes, int]] = [
    (b"", 400), (b"{", 400), (b"[]", 400), (b'"words"', 400), (b"\xff\xfe", 400), (b"[" * 100_000, 400),
    (b'{"message_id": 5, "text": "w"}', 400), (json.dumps({"message_id": ID, "text": ["w"]}).encode(), 400),
    (json.dumps({"message_id": ID, "text": None}).encode(), 400), (b" " * 1_100_000, 413),
    (json.dumps({"message_id": ID, "text": "w" * LARGE}).encode(), 413),
]  # fmt: skip


@pytest.mark.parametrize(("body", "status"), BAD_JSON, ids=range(len(BAD_JSON)))
def test_bad_json_gets_kind_json(client: TestClient, house: Any, body: bytes, status: int) -> None:
    client.get("/")
    answer = client.post("/say", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == status and house.desk.received == []
    assert answer.json()["error"].startswith("page-") and answer.json()["message"]


def test_half_a_letter_is_no_error(client: TestClient, house: Any) -> None:
    client.get("/")
    body = b'{"message_id": "%s", "text": "hi \\ud800"}' % ID.encode()
    assert client.post("/say", content=body, headers={"content-type": "application/json"}).status_code == 200
    assert house.desk.received[0].text == "hi ?"


WRONG_WAYS = [
    ("GET", "/nowhere", 404), ("GET", "/help/", 404), ("GET", "/static/x/../../web.py", 404), ("GET", "/say", 405),
    ("GET", "/exit", 405), ("DELETE", "/", 405), ("POST", "/about", 405), ("GET", "/static/x/nothing.css", 404),
    ("POST", "/say", 415), ("GET", "/%00%ff", 404),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path", "status"), WRONG_WAYS)
def test_wrong_ways_get_kind_pages(client: TestClient, method: str, path: str, status: int) -> None:
    answer = client.request(method, path)
    assert answer.status_code == status
    assert "Something is not right" in answer.text and "Help now" in answer.text


def test_when_everything_breaks_the_page_is_kind_and_the_log_silent(
    client: TestClient, house: Any, caplog: pytest.LogCaptureFixture
) -> None:
    client.get("/")
    house.desk.broken = True
    with caplog.at_level(logging.DEBUG):
        answer = post(client, text="my secret words")
    assert answer.status_code == 500 and box(answer.text) == "my secret words"
    house.desk.arrive = None
    assert "It is not your fault" in client.get("/").text
    assert "RuntimeError" in caplog.text and "TypeError" in caplog.text
    assert "secret" not in "".join(record.getMessage() for record in caplog.records if record.name != "httpx")
    assert all(record.exc_info is None for record in caplog.records)


def test_help_needs_no_database(client: TestClient, house: Any) -> None:
    def lost(key: str) -> Any:
        raise OperationalError("select", {}, Exception())

    client.get("/")
    house.records.visit_by_key = lost
    assert "Childline" in client.get("/help").text
    assert client.post("/exit").status_code == 200


# Other sites


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "cross-site"}, 403), ({"sec-fetch-site": "same-site"}, 403), ({}, 403),
        ({"origin": "https://evil.example"}, 403), ({"origin": "null"}, 403),
        ({"origin": "http://testserver"}, 200), ({"sec-fetch-site": "none"}, 200),
    ],
)  # fmt: skip
def test_other_sites_cannot_speak_for_a_person(house: Any, headers: dict[str, str], status: int) -> None:
    client = TestClient(public_app(house), follow_redirects=False)
    assert post_with(client, headers).status_code == status


def test_an_old_browser_is_believed_by_its_cookie(house: Any) -> None:
    client = TestClient(public_app(house), follow_redirects=False)
    client.get("/")
    assert post_with(client, {"origin": "null"}).status_code == 303
    assert post_with(client, {"origin": "https://evil.example"}).status_code == 403


def test_other_sites_cannot_end_a_chat(house: Any) -> None:
    client = TestClient(public_app(house), follow_redirects=False)
    client.get("/")
    elsewhere = {"sec-fetch-site": "cross-site"}
    assert "set-cookie" not in client.post("/exit", headers=elsewhere).headers
    assert client.post("/again", data={"review": ""}, headers=elsewhere).status_code == 403


def post_with(client: TestClient, headers: dict[str, str]) -> Any:
    return client.post("/say", data={"message_id": ID, "text": "hello"}, headers=headers)


# Headers, help, exit, static


EVERYWHERE = [*[way[:2] for way in WRONG_WAYS], ("GET", "/"), ("GET", "/help"), ("GET", "/about"), ("GET", "/health"),
              ("POST", "/exit"), ("POST", "/again"), ("GET", "/?review=nope")]  # fmt: skip


@pytest.mark.parametrize(("method", "path"), EVERYWHERE)
def test_headers_are_on_every_answer(client: TestClient, method: str, path: str) -> None:
    answer = client.request(method, path)
    assert {name: answer.headers.get(name) for name in ALWAYS | ALONE} == ALWAYS | ALONE
    assert answer.headers["cache-control"] == "no-store"


def test_a_file_may_ask_for_nothing_and_carries_no_more_than_it_needs(client: TestClient) -> None:
    path = re.search(r'/static/[^"]+/blether\.css', client.get("/").text)
    assert path
    headers = client.get(path[0]).headers
    assert headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert headers["x-content-type-options"] == "nosniff" and "permissions-policy" not in headers


def test_headers_are_on_the_page_of_last_resort(client: TestClient, house: Any) -> None:
    house.desk.arrive = None
    answer = client.get("/")
    assert answer.status_code == 500 and {name: answer.headers.get(name) for name in ALWAYS | ALONE} == ALWAYS | ALONE


def test_pages_hold_no_script_or_style_of_their_own(client: TestClient) -> None:
    for path in ("/", "/help", "/about", "/nowhere"):
        page = client.get(path).text
        assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*src=)|javascript:", page)


def test_exit_forgets_the_visit_and_leaves(client: TestClient, house: Any) -> None:
    post(client, page_id(client.get("/").text), text="My secret")
    answer = client.post("/exit")
    assert answer.headers["clear-site-data"] == '"storage"' and "Max-Age=0" in answer.headers["set-cookie"]
    assert 'http-equiv="refresh" content="0; url=https://' in answer.text and "Blether" not in answer.text
    assert "My secret" not in client.get("/").text


def test_after_exit_the_old_key_opens_nothing_and_what_was_said_stays(client: TestClient, house: Any) -> None:
    post(client, page_id(client.get("/").text), text="My secret")
    key = str(client.cookies["blether"])
    client.post("/exit")
    assert house.records.visit_by_key(key) is None
    assert [you for kept in house.desk.by_key.values() for you, _ in kept.turns.values()] == [None, "My secret"]


def test_leaving_works_while_the_database_is_away(client: TestClient, house: Any, caplog: Any) -> None:
    def lost(key: str) -> None:
        raise OperationalError("update", {}, Exception())

    client.get("/")
    house.records.end_key = lost
    answer = client.post("/exit")
    assert answer.status_code == 200 and "Max-Age=0" in answer.headers["set-cookie"]
    assert "a visit's key was not ended: OperationalError" in caplog.text


def test_help_shows_the_numbers_of_the_area(client: TestClient) -> None:
    assert "Fife" in client.post("/help", data={"area": "fife"}).text.split('<form class="where"')[0]
    assert client.post("/help", data={"area": "atlantis"}).status_code == 200


def test_health_says_whether_the_engine_and_the_gate_are_ready(client: TestClient, house: Any) -> None:
    assert client.get("/health").json() == {"page": True, "engine": True, "gate": True}
    house.desk.away = True
    assert client.get("/health").json() == {"page": True, "engine": False, "gate": True}


@pytest.mark.parametrize(("gate", "status"), [(True, 200), (None, 200), (False, 503)])
def test_health_is_not_ready_while_a_layer_of_the_gate_is_broken(
    client: TestClient, house: Any, gate: bool | None, status: int
) -> None:
    house.watch.gate.known_ready = gate
    answer = client.get("/health")
    assert (answer.status_code, answer.json()["gate"]) == (status, gate)
    assert client.get("/").status_code == 200, "the page goes on"


def test_who_runs_it_is_said_until_it_is_set() -> None:
    for name, said in (("", True), ("The Operator", False)):
        house = fake_house(operator=Operator(name=name))
        with TestClient(public_app(house)) as client:
            for path in ("/", "/help", "/about", "/nowhere"):
                page = client.get(path).text
                assert ("This is not run by the Care Inspectorate." in page) is said
                assert "Practice. Nobody reads this; it is for trying out." in page
                assert "You are chatting with a computer" in page


def test_static_files_are_kept_for_a_year_and_change_their_name(client: TestClient) -> None:
    for address in set(re.findall(r'"(/static/[^"]+)"', client.get("/").text)):
        answer = client.get(address)
        assert answer.status_code == 200 and "immutable" in answer.headers["cache-control"]
    assert client.get("/static/older/blether.css").headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/", "/help", "/about", "/nowhere", "/mine", "/accessibility", "/symbols", "/embed"])
def test_a_page_waits_for_one_sheet_and_at_most_a_small_one_of_its_own(client: TestClient, path: str) -> None:
    first, *own = re.findall(r'rel="stylesheet" href="(/static/[^"]+)"', client.get(path).text)
    assert first.endswith("/blether.css") and len(own) <= (0 if path == "/" else 1)
    assert all(len(client.get(address).content) < 2048 for address in own)


def test_the_one_sheet_holds_every_part_whole_and_the_tokens_come_first() -> None:
    sheet, parts = Static().files[SHEET].raw, [(FOLDER / name).read_bytes() for name in PARTS]
    assert PARTS[:2] == ("tokens.css", "house.css") and sheet == b"\n".join(parts)
    assert not set(PARTS) & set(Static().files), "nobody may ask for a part by mistake"


def test_what_the_first_scripts_import_is_asked_for_with_them(client: TestClient) -> None:
    page, files = client.get("/").text, Static().files
    scripts = re.findall(r'<script type="module" src="/static/\w+/([\w-]+\.js)"', page)
    imported = {
        name
        for script in scripts
        for name in re.findall(r'^import .* from "\./(.+)";', files[script].raw.decode(), re.M)
    }
    assert imported == set(re.findall(r'rel="modulepreload" href="/static/\w+/([\w-]+\.js)"', page)) != set()


def test_the_first_load_is_small(client: TestClient) -> None:
    page = client.get("/").text
    needed = {address.rpartition("/")[2] for address in re.findall(r'"(/static/[^"]+)"', page)}
    files = Static().files
    assert len(page.encode()) + sum(len(files[name].packed) for name in needed) < 60 * 1024


def test_pages_with_talk_on_them_are_never_packed(client: TestClient) -> None:
    """Packed together, words that a stranger can put there would tell by the length what else is on the page."""
    for path in ("/", "/help"):
        assert "content-encoding" not in client.get(path, headers={"accept-encoding": "gzip, br"}).headers


def test_the_service_worker_is_at_the_root_and_never_out_of_date(client: TestClient) -> None:
    answer = client.get("/sw.js")
    assert (answer.headers["cache-control"], answer.headers["content-type"]) == (
        "no-cache", "text/javascript; charset=utf-8",
    )  # fmt: skip
    assert {name: answer.headers.get(name) for name in ALWAYS | ALONE} == ALWAYS | ALONE


def test_a_live_connection_without_a_visit_says_so_and_ends(client: TestClient) -> None:
    answer = client.get("/live?after=3")
    assert answer.headers["content-type"].startswith("text/event-stream") and "event: over" in answer.text
    assert {name: answer.headers.get(name) for name in ALWAYS | ALONE} == ALWAYS | ALONE


def test_every_word_of_the_page_is_there_in_both_forms_or_short() -> None:
    words = (DATA / "words" / "en" / "page.ftl").read_text()
    here = set(re.findall(r"^(page-[a-z-]+) =", words, re.M))
    code = [*TEMPLATES.glob("*.html"), *TEMPLATES.parent.glob("web*.py")]
    used = {id for path in code for id in re.findall(r"""["'](page-[a-z-]+)["']""", path.read_text())}
    assert used == here
