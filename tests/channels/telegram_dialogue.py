"""What the tests of Telegram share: the Bot API peer, the channel before a whole house, and people's usual steps."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.app import House
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_line import Waits
from bot.settings import Settings
from bot.transcripts.tables import Answer
from tests.conftest import MONDAY
from tests.peers.telegram_api import Sent, TelegramPeer

AILSA, BRODIE, GROUP = 7001234567, 7007654321, -4009876
WAITS = Waits(poll=5, glance=0.02, first=0.02, longest=0.05, refused=0.1, closing=1)
HARM, PRIVATE = "my dad hits me", "The report will not name you"


@pytest.fixture
async def peer() -> AsyncIterator[TelegramPeer]:
    async with TelegramPeer() as peer:
        yield peer


@pytest.fixture
def settings(tmp_path: Path, peer: TelegramPeer) -> Settings:
    return Settings(state=tmp_path, today=MONDAY, telegram_token=peer.token, telegram_api=peer.url)


@pytest.fixture
async def channel(house: House) -> AsyncIterator[TelegramChannel]:
    channel = TelegramChannel(house, "https://blether.example", WAITS)
    await channel.start()
    yield channel
    await channel.stop()


async def begin(peer: TelegramPeer, chat: int = AILSA) -> Sent:
    peer.says(chat, "/start")
    return await peer.reply(chat)


async def press(peer: TelegramPeer, label: str, chat: int = AILSA) -> Sent:
    peer.presses(chat, label)
    return await peer.reply(chat)


async def type_in(peer: TelegramPeer, text: str, chat: int = AILSA) -> Sent:
    peer.says(chat, text)
    return await peer.reply(chat)


async def to_first_question(peer: TelegramPeer) -> Sent:
    """Get as far as the first question of the practice review, as a young person."""
    await begin(peer)
    await press(peer, "1. Say what I think")
    await type_in(peer, "I am a young person")
    await press(peer, "Skip")
    await press(peer, "1. Yes")
    return await press(peer, "1. No, I am on my own")


async def to_free_words(peer: TelegramPeer) -> Sent:
    """Get as far as the first question that is answered in words."""
    reply = await to_first_question(peer)
    while "If you could change one thing" not in reply.text:
        reply = await press(peer, "Skip")
    return reply


def rows(house: House, table: Any) -> list[Any]:
    with house.database.reading() as session:
        return list(session.scalars(select(table).order_by(table.id)))


def answers(house: House) -> dict[str, str | None]:
    return {answer.place: answer.choice or answer.words for answer in rows(house, Answer)}
