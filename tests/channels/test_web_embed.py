"""The chat in other sites' pages: who may show it, how a visit begins in a frame, and what the tag is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.headers import ALONE
from bot.channels.web import public_app
from bot.errors import ContentError
from bot.operator import Operator
from tests.channels.fake_house import fake_house

COUNCIL = "https://www.council.example"
FRAMED = {"sec-fetch-dest": "iframe", "sec-fetch-site": "cross-site"}
OURS = {"sec-fetch-site": "same-origin"}
KEPT_OUT = "Your browser will not let me chat inside this page."


@pytest.fixture
def house() -> Any:
    return fake_house(operator=Operator(name="A Public Body", contact="0131 000 0000", embed_on=(COUNCIL,)))


@pytest.fixture
def client(house: Any) -> Iterator[TestClient]:
    with TestClient(public_app(house), base_url="https://testserver", follow_redirects=False) as client:
        yield client


def policy(answer: Any) -> str:
    return str(re.findall(r"frame-ancestors ([^;]+)", answer.headers["content-security-policy"])[0])


# Who may show it


@pytest.mark.parametrize("path", ["/", "/help", "/about", "/look", "/mine", "/nowhere", "/embed"])
def test_nobody_may_show_it_unless_the_operator_says_so(path: str) -> None:
    with TestClient(public_app(fake_house()), follow_redirects=False) as client:
        answer = client.get(path)
    assert {name: answer.headers[name] for name in ALONE} == ALONE
    assert policy(answer) == "'none'"


@pytest.mark.parametrize("path", ["/", "/help", "/nowhere"])
def test_only_the_sites_in_the_list_may_show_it(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert policy(answer) == COUNCIL
    assert "x-frame-options" not in answer.headers, (
        "it can't name a site, and would keep the council out of an old Safari"
    )


@pytest.mark.parametrize(
    "site", [COUNCIL, "https://school.example:8443", "http://localhost:8080", "http://127.0.0.1:9"]
)
def test_a_site_is_named_whole(site: str, tmp_path: Path) -> None:
    (tmp_path / "operator.yml").write_text(f"embed_on:\n- {site}\n")
    assert Operator.load(tmp_path / "operator.yml").embed_on == (site,)


@pytest.mark.parametrize(
    "site",
    ["*", "https://*", "https://*.example", "https:", "http://www.council.example", f"{COUNCIL}/", f"{COUNCIL}/page",
     "www.council.example", "'self'", f"{COUNCIL}; script-src *", f"{COUNCIL} https://other.example", "https://a@b.example",
     "javascript:x", ""],
)  # fmt: skip
def test_what_is_no_whole_site_is_refused_with_its_line(site: str, tmp_path: Path) -> None:
    (tmp_path / "operator.yml").write_text(f"name: A Public Body\nembed_on:\n- {json.dumps(site)}\n")
    with pytest.raises(ContentError, match=r"operator\.yml:3: .*should be the address of a site"):
        Operator.load(tmp_path / "operator.yml")


# A visit in a frame


def test_a_frame_gets_a_cookie_that_is_kept_apart_for_that_site(client: TestClient, house: Any) -> None:
    first = client.get("/?frame=1&review=practice&area=fife", headers=FRAMED)
    assert (first.status_code, first.headers["location"]) == (303, "/?frame=2&review=practice&area=fife")
    cookie = first.headers["set-cookie"]
    assert cookie.startswith("__Host-blether-framed=")
    assert set(cookie.split("; ")[1:]) == {"HttpOnly", "Path=/", "Secure", "SameSite=None", "Partitioned"}
    second = client.get(first.headers["location"], headers=FRAMED)
    assert (second.status_code, second.headers["location"]) == (303, "/"), "where someone lives leaves the address"
    assert house.desk.words("welcome-hello") in client.get("/", headers=FRAMED | OURS).text
    assert [kept.visit.area for kept in house.desk.by_key.values()] == ["fife"]


def test_a_frame_that_does_not_say_it_is_one_is_told_by_the_address(client: TestClient) -> None:
    assert "Partitioned" in client.get("/?frame=1").headers["set-cookie"]


def test_a_talk_goes_on_in_the_frame(client: TestClient, house: Any) -> None:
    client.get("/", headers=FRAMED)
    page = client.get("/", headers=FRAMED | OURS).text
    message_id = re.findall(r'name="message_id" value="([^"]+)"', page)[0]
    fields = {"message_id": message_id, "question_id": "", "text": "What is this?"}
    assert client.post("/say", data=fields, headers=FRAMED | OURS).headers["location"] == "/#latest"
    assert "What is this?" in client.get("/", headers=FRAMED | OURS).text
    assert len(house.desk.by_key) == 1


def test_a_browser_that_keeps_no_cookie_there_is_offered_a_tab_and_not_asked_for_ever(client: TestClient) -> None:
    answer = client.get("/?frame=2&review=practice&area=fife", headers=FRAMED)
    assert answer.status_code == 200 and "set-cookie" not in answer.headers
    assert KEPT_OUT in answer.text
    assert '<a class="onward" href="/?review=practice&amp;area=fife" target="_blank" rel="noopener">' in answer.text


def test_nothing_from_the_address_of_a_frame_is_repeated(client: TestClient) -> None:
    answer = client.get('/?frame=2&review="><script>&area="><script>', headers=FRAMED)
    assert 'href="/?review=practice"' in answer.text and '"><script>' not in answer.text
    assert (
        client.get("/?frame=1&review=nope&area=atlantis", headers=FRAMED).headers["location"]
        == "/?frame=2&review=practice"
    )


def test_our_own_page_keeps_its_own_cookie(client: TestClient) -> None:
    assert "SameSite=lax" in client.get("/", headers={"sec-fetch-dest": "document"}).headers["set-cookie"]


def test_on_our_own_domain_the_frame_goes_on_with_the_visit_of_the_tab(client: TestClient, house: Any) -> None:
    client.get("/")
    assert client.get("/?review=practice", headers=FRAMED | {"sec-fetch-site": "same-site"}).headers["location"] == "/"
    assert len(house.desk.by_key) == 1


def test_how_it_looks_is_kept_in_the_frame_too(client: TestClient) -> None:
    client.get("/", headers=FRAMED)
    answer = client.post("/look", data={"theme": "dark"}, headers=FRAMED | OURS)
    assert (
        answer.headers["set-cookie"].startswith("__Host-blether-framed=")
        and "Partitioned" in answer.headers["set-cookie"]
    )
    assert 'data-theme="dark"' in client.get("/help", headers=FRAMED | OURS).text


def test_exit_in_a_frame_ends_the_visit_and_offers_to_take_the_whole_page_away(client: TestClient, house: Any) -> None:
    client.get("/", headers=FRAMED)
    before = set(house.desk.by_key)
    answer = client.post("/exit", headers=FRAMED | OURS)
    assert set(house.desk.by_key).isdisjoint(before)
    gone = [value for value in answer.headers.get_list("set-cookie") if "framed" in value]
    assert gone == ['__Host-blether-framed=""; Max-Age=0; HttpOnly; Path=/; Secure; SameSite=None; Partitioned']
    assert 'target="_top"' in answer.text and "http-equiv" not in answer.text, "a frame alone must not show the weather"


def test_a_frames_cookie_does_not_vouch_for_another_sites_form(client: TestClient) -> None:
    client.get("/", headers=FRAMED)
    fields = {"message_id": "A" * 22, "question_id": "", "text": "not mine"}
    assert client.post("/say", data=fields).status_code == 403
    assert client.post("/say", data=fields, headers={"sec-fetch-site": "cross-site"}).status_code == 403


# The tag


def test_the_tags_script_may_be_loaded_by_other_sites_and_brings_its_words(client: TestClient, house: Any) -> None:
    answer = client.get("/embed.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert "set-cookie" not in answer.headers and house.desk.by_key == {}
    words = json.loads(re.findall(r"^const WORDS = (.*);$", answer.text, re.M)[0])
    assert words["launch"] == house.desk.words("embed-launch")
    assert (words["lang"], words["dir"]) == ("en", "ltr")


def test_the_script_is_small_and_asks_for_nothing_inline(client: TestClient) -> None:
    code = client.get("/embed.js").text
    assert len(code) < 8_000
    assert not re.search(r"innerHTML|eval\(|setAttribute\(\"style|localStorage|document\.cookie|fetch\(", code)


def test_an_unknown_language_gets_english(client: TestClient) -> None:
    assert '"lang": "en"' in client.get("/embed.js?lang=</script>").text


def test_the_page_gives_the_tag_for_what_was_chosen(client: TestClient) -> None:
    page = client.get("/embed?review=practice&area=fife").text
    tag = (
        '&lt;script src="https://testserver/embed.js" data-review="practice" data-area="fife" defer&gt;&lt;/script&gt;'
    )
    assert tag in page
    assert "https://testserver/?review=practice&amp;area=fife" in page
    assert COUNCIL in page and "0131 000 0000" in page
    assert "script-src https://testserver; frame-src https://testserver" in page


def test_the_page_says_so_when_no_site_is_listed() -> None:
    with TestClient(public_app(fake_house())) as client:
        assert "None yet." in client.get("/embed?review=%3Cscript%3E&area=%3Cscript%3E").text
