"""At the level with pictures they stand on "My words", in the statement and beside each answer in a summary, too."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from bot.app import House
from bot.channels import web_pages
from bot.channels.web import public_app
from tests.conftest import Person

DRAWN = re.compile(r'<img class="symbol" src="/static/[^"]*symbol-([\w-]+)\.svg" alt="" width="32" height="32">')


@pytest.fixture
async def person(house: House) -> Person:
    """Someone who answered with a face, and declined."""
    person = Person(house)
    await person.begins()
    await person.presses(person.buttons[0])
    await person.presses("/dont_know")
    return person


@pytest.fixture
def client(house: House, person: Person, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    # As where the pictures are built, whether or not they are on this machine.
    drawn = lambda static, name: f"/static/symbol-{name}.svg" if name else None  # noqa: E731
    monkeypatch.setattr(web_pages, "picture", drawn)
    with TestClient(public_app(house), headers={"Sec-Fetch-Site": "same-origin"}) as client:
        client.cookies.set("blether", person.arrival.key or "")
        yield client


@pytest.mark.parametrize("path", ["/mine", "/mine/statement"])
def test_every_sentence_has_its_picture(client: TestClient, house: House, person: Person, path: str) -> None:
    assert DRAWN.findall(client.get(path).text) == [], "at the usual level there are none"
    house.records.change_visit(person.visit_id, level="symbol")
    page = client.get(path).text.partition("<main")[2].partition("</main>")[0]
    assert {"mine", "dont-know", "calendar"} & set(DRAWN.findall(page)) >= {"mine", "dont-know"}
    said = re.findall(r"<(?:h1|h2|h3|button|label|summary)\b[^>]*>(.*?)</", page, re.DOTALL)
    assert said and [words for words in said if not DRAWN.match(words.strip())] == []


def test_the_saved_file_needs_no_picture(client: TestClient, house: House, person: Person) -> None:
    house.records.change_visit(person.visit_id, level="symbol")
    saved = client.get("/mine/statement/keep").text
    assert "src=" not in saved and "I don't know" in saved.replace("&#39;", "'")


async def test_a_summary_in_the_chat_shows_the_picture_of_each_answer(
    client: TestClient, house: House, person: Person
) -> None:
    house.records.change_visit(person.visit_id, level="symbol")
    await person.presses("/see_my_words")
    lines = re.findall(r'<ul class="lines".*?</ul>', client.get("/").text, re.DOTALL)[-1]
    assert lines.count("<li>") == len(DRAWN.findall(lines)) == 2
    assert "dont-know" in DRAWN.findall(lines)
