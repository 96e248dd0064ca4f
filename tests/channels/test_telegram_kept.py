"""What Telegram's channel never keeps or logs, and what it never loses: it is killed in the middle."""
# ruff: noqa: F401, F811

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import House
from bot.channels.telegram import TelegramChannel
from bot.settings import ROOT
from bot.transcripts.tables import Turn
from tests.channels.telegram_dialogue import (
    AILSA,
    PRIVATE,
    WAITS,
    answers,
    begin,
    channel,
    peer,
    rows,
    settings,
    to_free_words,
    type_in,
)
from tests.peers.telegram_api import TOKEN, Refused, TelegramPeer
from tests.peers.telegram_wire import NAMES


class TestNothingIsKept:
    async def test_no_chat_and_no_name_in_any_file(
        self, channel, peer: TelegramPeer, house: House, tmp_path: Path
    ) -> None:
        await to_free_words(peer)
        await type_in(peer, "they listen")
        await type_in(peer, "/exit")
        house.database.close()
        kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        assert b"they listen" in kept
        for planted in (str(AILSA), *(name for name in NAMES.values() if len(name) > 2)):
            assert planted.encode() not in kept

    async def test_the_key_is_for_our_eyes_only(self, channel, tmp_path: Path) -> None:
        key = tmp_path / "keys" / "telegram.key"
        assert key.stat().st_mode & 0o777 == 0o600 and len(key.read_bytes()) == 32

    async def test_nothing_in_the_log(self, house: House, peer: TelegramPeer, caplog) -> None:
        caplog.set_level(logging.DEBUG)
        channel = TelegramChannel(house, waits=WAITS)
        await channel.start()
        peer.trouble["getUpdates"] = [Refused(502, "Bad Gateway")]
        await begin(peer)
        await type_in(peer, "planted words")
        await channel.stop()
        for planted in (TOKEN, "planted words", str(AILSA), NAMES["first_name"], NAMES["username"]):
            assert planted not in caplog.text

    async def test_a_refused_token_is_said_once_without_it(self, house: House, peer: TelegramPeer, caplog) -> None:
        caplog.set_level(logging.DEBUG)
        wrong = "13:revoked-token"
        channel = TelegramChannel(replace(house, settings=replace(house.settings, telegram_token=wrong)), waits=WAITS)
        await channel.start()
        await asyncio.sleep(0.5)
        await channel.stop()
        assert caplog.text.count("the token was refused") == 1
        assert "revoked-token" not in caplog.text

    async def test_an_error_with_words_in_it_is_not_logged(
        self, channel, peer, house: House, monkeypatch, caplog
    ) -> None:
        await begin(peer)
        say, broken = house.desk.say, [True]

        async def breaks(message):  # type: ignore[no-untyped-def]
            if broken:
                raise RuntimeError(message.text)
            return await say(message)

        monkeypatch.setattr(house.desk, "say", breaks)
        assert "I'm waking up" in (await type_in(peer, "is it private")).text
        assert "RuntimeError" in caplog.text and "is it private" not in caplog.text
        broken.clear()
        assert PRIVATE in (await peer.reply(AILSA)).text


class Child:
    """Blether in a process of its own, which can be killed; it says when it hangs where it was told to."""

    def __init__(self, state: Path, peer: TelegramPeer, hang: str) -> None:
        self._command = [sys.executable, "-m", "tests.peers.telegram_child", str(state), peer.token, peer.url, hang]

    async def __aenter__(self) -> Child:
        pipe, path = asyncio.subprocess.PIPE, {**os.environ, "PYTHONPATH": str(ROOT)}
        self.process = await asyncio.create_subprocess_exec(
            *self._command,
            cwd=ROOT,
            stdin=pipe,
            stdout=pipe,
            env=path,
        )
        return self

    async def hangs(self) -> None:
        assert self.process.stdout is not None
        assert await asyncio.wait_for(self.process.stdout.readline(), 30) == b"hangs\n"

    async def __aexit__(self, *_: object) -> None:
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()


async def test_killed_at_each_place_before_the_reply(peer: TelegramPeer, house: House, tmp_path: Path) -> None:
    channel = TelegramChannel(house, waits=WAITS)
    await channel.start()
    await to_free_words(peer)
    place = rows(house, Turn)[-1].reply[-1]["question_id"]
    await channel.stop()
    peer.says(AILSA, "they listen")
    for hang in ("before-commit", "after-commit", "before-send"):
        async with Child(tmp_path, peer, hang) as child:
            await child.hangs()
        assert len(peer.updates) == 1, "Telegram was told too early that the message was read"
    async with Child(tmp_path, peer, "never"):
        await peer.reply(AILSA, within=30)
        await peer.all_read(30)
        assert await peer.nothing_more(AILSA)
    assert answers(house)[place] == "they listen"
    assert len([turn for turn in rows(house, Turn) if turn.words == "they listen"]) == 1
