"""Hard words on Telegram and in a terminal: asked about under the message that holds them, and answered there."""
# ruff: noqa: F401, F811

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import House
from bot.settings import Settings
from tests.channels.telegram_dialogue import begin, channel, peer, press
from tests.channels.test_terminal import visit
from tests.conftest import MONDAY, Person
from tests.peers.telegram_api import TelegramPeer


@pytest.fixture
def settings(tmp_path: Path, peer: TelegramPeer) -> Settings:
    return Settings(state=tmp_path, today=MONDAY, telegram_token=peer.token, telegram_api=peer.url)


async def test_a_button_on_telegram_says_what_a_word_means_and_the_question_stays(
    channel, peer: TelegramPeer, house: House
) -> None:
    await begin(peer)
    reply = await press(peer, "2. What is this about?")
    assert "What does “review” mean?" in reply.labels
    meant = await press(peer, "What does “review” mean?")
    assert "A review looks at how good the help for children is." in meant.text
    assert "What would you like to do?" in meant.text and "1. Say what I think" in meant.labels


async def test_in_a_terminal_a_line_says_how_to_ask_and_it_works_at_a_question_for_words(house: House) -> None:
    seen = await visit(house, "what is this", "what is review")
    assert "type: what is review" in seen
    assert "A review looks at how good the help for children is." in seen


async def test_a_forged_word_is_answered_kindly(person: Person) -> None:
    assert "You can ask" in await person.presses("/ask_word.no.such.word")
    assert "An inspection is a check." in await person.presses("/ask_word.inspection")
