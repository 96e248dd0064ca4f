"""The engine's client: what Rasa is told, and when a turn counts as settled."""

from __future__ import annotations

import base64

import httpx
import pytest

from bot.app import House
from bot.transcripts.sealing import unseal
from tests.conftest import Person
from tests.peers.rasa import FakeRasa


async def test_rasa_never_hears_what_redaction_takes_out(person: Person, rasa: FakeRasa) -> None:
    await person.begins()
    await person.reaches_free_words()
    await person.says("my name is Sorcha and my phone is 07700 900123")
    heard = str(rasa.heard[-1])
    assert "Sorcha" not in heard and "900123" not in heard
    assert "[phone]" in heard


async def test_rasa_gets_how_to_reach_me_only_sealed(person: Person, rasa: FakeRasa, house: House) -> None:
    await person.presses("/book_start")
    await person.presses("phone")
    await person.says("1")
    await person.presses("no")
    await person.presses("no")
    await person.says("gran on 01382 496 0123")
    sent = rasa.heard[-1]
    assert "01382" not in str(sent)
    assert unseal(base64.b64decode(sent["metadata"]["sealed"]), house.machine) == "gran on 01382 496 0123"


async def test_a_typed_slash_is_not_a_button(person: Person, rasa: FakeRasa) -> None:
    await person.says("/give_views_start now")
    assert not rasa.heard[-1]["message"].startswith("/")


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(500),
        httpx.Response(200, text="not json"),
        httpx.Response(200, json=[]),
        httpx.Response(200, json=[{"text": "a stock answer"}]),
        httpx.Response(200, json=[{"custom": {"say": "menu"}}]),
        httpx.Response(200, json={"status": "failure"}),
    ],
)
async def test_whatever_else_the_engine_says_the_message_waits(
    person: Person, house: House, answer: httpx.Response
) -> None:
    house.dialogue._http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: answer), base_url="http://engine")
    await person.presses("/give_views_start")
    assert not person.last.settled
    assert person.last.bubbles == ()


async def test_after_doubt_the_conversation_gets_a_new_name(person: Person, rasa: FakeRasa) -> None:
    await person.presses("/give_views_start")
    before = rasa.heard[-1]["sender"]
    await person.presses("child")
    assert rasa.heard[-1]["sender"] == before
    rasa.lose_next = True
    await person.presses("12-or-over")
    assert rasa.heard[-1]["sender"] == before
    await person.presses("12-or-over")
    assert rasa.heard[-1]["sender"] != before
    assert rasa.heard[-1]["sender"].startswith(person.visit_id)


async def test_ready_follows_the_engine(house: House, rasa: FakeRasa) -> None:
    assert await house.dialogue.ready()
    rasa.down = True
    assert not await house.dialogue.ready()
