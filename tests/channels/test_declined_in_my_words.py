"""My words say "I don't know" and "I'd rather not say" as people read them: page, statement and chat."""
# ruff: noqa: F401, F811

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from bot.app import House
from bot.channels.web import public_app
from tests.channels.telegram_dialogue import channel, peer, settings, to_first_question, type_in
from tests.conftest import Person
from tests.peers import rasa as peer_rasa
from tests.peers.telegram_api import TelegramPeer

UNSURE, UNSAID = "I don't know", "I'd rather not say"


@pytest.mark.parametrize("path", ["/mine", "/mine/statement", "/mine/statement/keep"])
async def test_on_the_page_and_in_the_statement(house: House, path: str) -> None:
    person = Person(house)
    await person.begins()
    await person.presses("/dont_know")
    await person.presses("/rather_not_say")
    with TestClient(public_app(house), headers={"Sec-Fetch-Site": "same-origin"}) as client:
        client.cookies.set("blether", person.arrival.key or "")
        page = client.get(path).text.replace("&#39;", "'")
    assert f'"picked">{UNSURE}' in page and f'"picked">{UNSAID}' in page
    assert "dont-know" not in page and "rather-not-say" not in page


async def test_on_telegram(channel, peer: TelegramPeer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peer_rasa, "PHRASES", peer_rasa.PHRASES | {"show me what i said": "see_my_words"})
    await to_first_question(peer)
    await type_in(peer, UNSURE)
    await type_in(peer, UNSAID)
    said = (await type_in(peer, "show me what i said")).text
    assert f"— {UNSURE}" in said and f"— {UNSAID}" in said
    assert "dont-know" not in said and "rather-not-say" not in said
