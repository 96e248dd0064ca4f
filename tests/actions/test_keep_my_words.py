"""My words can be kept: that is offered when they were sent, and below them whenever they are seen."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from bot.app import House
from bot.channels.web import public_app
from tests.conftest import Person
from tests.transcripts.test_erasing import answered


def links(person: Person) -> list[str | None]:
    return [contact.href for bubble in person.last.bubbles for contact in bubble.contacts]


def offered(person: Person) -> list[str]:
    return [button.value for bubble in person.last.bubbles for button in bubble.buttons]


async def sends(person: Person) -> str:
    await answered(person)
    while person.question != "listen/check":
        await person.presses("/skip_question")
    return await person.presses("send")


async def test_sending_offers_the_statement_on_the_page(person: Person) -> None:
    assert "keep what you said" in await sends(person)
    assert links(person) == ["/mine/statement"]


async def test_seeing_my_words_ends_with_a_way_to_keep_them(person: Person) -> None:
    await answered(person)
    assert "keep this or print it" in await person.presses("/see_my_words")
    assert "/mine/statement" in links(person)


@pytest.mark.parametrize("channel", ["telegram", "terminal"])
async def test_where_there_is_only_text_one_message_is_what_can_be_kept(house: House, channel: str) -> None:
    person = Person(house)
    house.records.change_visit(person.visit_id, channel=channel)
    assert "keep what you said" in await sends(person)
    assert "/see_my_words" in offered(person) and links(person) == []
    assert "copy these words and keep them" in await person.presses("/see_my_words")


async def test_the_link_is_not_read_out_as_a_place_to_get_help(person: Person, house: House) -> None:
    await sends(person)
    with TestClient(public_app(house)) as client:
        client.cookies.set("blether", person.arrival.key or "")
        before, _, _ = client.get("/").text.partition('href="/mine/statement"')
    assert "Places to get help" not in before.rpartition("<ul")[2]
