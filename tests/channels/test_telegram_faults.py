"""Telegram when things go wrong: the engine away, a bad network."""
# ruff: noqa: F401, F811

from __future__ import annotations

import asyncio

from bot.app import House
from bot.channels.telegram import TelegramChannel
from bot.transcripts.tables import Turn, Visit
from tests.channels.telegram_dialogue import (
    AILSA,
    BRODIE,
    HARM,
    PRIVATE,
    WAITS,
    answers,
    begin,
    channel,
    peer,
    press,
    rows,
    settings,
    to_free_words,
    type_in,
)
from tests.peers.rasa import FakeRasa
from tests.peers.telegram_api import Refused, TelegramPeer


class TestTheEngineIsAway:
    async def test_says_so_once_and_answers_in_order_later(self, channel, peer, rasa: FakeRasa, house: House) -> None:
        await to_free_words(peer)
        place = rows(house, Turn)[-1].reply[-1]["question_id"]
        rasa.down = True
        for words in ("they listen", "but not always", "I think"):
            peer.says(AILSA, words)
        assert "I'm waking up" in (await peer.reply(AILSA)).text
        assert await peer.nothing_more(AILSA)
        assert len(peer.updates) == 3, "an update was passed on before its effect was committed"
        rasa.down = False
        await peer.all_read()
        assert answers(house)[place] == "they listen\nbut not always\nI think"

    async def test_says_so_again_the_next_time(self, channel, peer: TelegramPeer, rasa: FakeRasa) -> None:
        await begin(peer)
        for _ in range(2):
            rasa.down = True
            assert "I'm waking up" in (await type_in(peer, "is it private")).text
            rasa.down = False
            assert PRIVATE in (await peer.reply(AILSA)).text

    async def test_the_welcome_needs_no_engine(self, channel, peer: TelegramPeer, rasa: FakeRasa) -> None:
        rasa.down = True
        assert "Hello, I am Blether" in (await begin(peer)).text
        await peer.all_read()

    async def test_a_call_for_help_passes_what_waits(self, channel, peer: TelegramPeer, rasa: FakeRasa) -> None:
        await begin(peer)
        rasa.down = True
        await type_in(peer, "hello")
        assert "0800 1111" in (await type_in(peer, HARM)).text
        assert "999" in (await type_in(peer, "/help")).text
        assert "999" in (await press(peer, "Help now")).text

    async def test_exit_does_not_wait_and_loses_nothing(self, channel, peer, rasa: FakeRasa, house: House) -> None:
        await to_free_words(peer)
        place = rows(house, Turn)[-1].reply[-1]["question_id"]
        rasa.down = True
        await type_in(peer, "they listen")
        assert "This chat is cleared" in (await type_in(peer, "/exit")).text
        rasa.down = False
        await peer.all_read()
        assert answers(house)[place] == "they listen"
        assert await peer.nothing_more(AILSA)

    async def test_one_chat_does_not_hold_up_another(self, channel, peer, house: House, monkeypatch) -> None:
        await begin(peer)
        await begin(peer, BRODIE)
        first, say = rows(house, Visit)[0].id, house.desk.say
        hung = asyncio.Event()

        async def slow(message):  # type: ignore[no-untyped-def]
            if message.visit_id == sorted(visits, key=lambda id: id != first)[0]:
                await hung.wait()
            return await say(message)

        visits = [visit.id for visit in rows(house, Visit)]
        monkeypatch.setattr(house.desk, "say", slow)
        for chat in (AILSA, BRODIE):
            peer.says(chat, "is it private")
        done, _ = await asyncio.wait(
            [asyncio.create_task(peer.reply(chat)) for chat in (AILSA, BRODIE)], return_when=asyncio.FIRST_COMPLETED
        )
        assert len(done) == 1
        hung.set()
        await peer.all_read()

    async def test_an_answer_lost_on_the_way_is_committed_once(
        self, channel, peer, rasa: FakeRasa, house: House
    ) -> None:
        await to_free_words(peer)
        place = rows(house, Turn)[-1].reply[-1]["question_id"]
        rasa.lose_next = True
        peer.says(AILSA, "they listen")
        await peer.all_read()
        assert answers(house)[place] == "they listen"

    async def test_more_waits_than_telegram_shows(self, channel, peer: TelegramPeer, rasa: FakeRasa) -> None:
        await begin(peer)
        await begin(peer, BRODIE)
        rasa.down = True
        for n in range(130):
            peer.says(AILSA, f"hello {n}")
        assert "0800 1111" in (await type_in(peer, HARM, BRODIE)).text


class TestTheNetwork:
    async def test_sends_again_until_it_arrives(self, channel, peer: TelegramPeer) -> None:
        peer.trouble["sendMessage"] = [Refused(502, "Bad Gateway"), Refused(429, "Too Many", retry_after=0.05)]
        assert "Hello, I am Blether" in (await begin(peer)).text

    async def test_keeps_listening(self, channel, peer: TelegramPeer) -> None:
        peer.trouble["getUpdates"] = [
            Refused(502, "Bad Gateway"),
            Refused(500, "x"),
            Refused(409, "Conflict: other getUpdates"),
        ]
        assert "Hello, I am Blether" in (await begin(peer)).text

    async def test_someone_who_blocked_us_holds_nobody_up(self, channel, peer: TelegramPeer) -> None:
        peer.gone.add(AILSA)
        peer.says(AILSA, "/start")
        await peer.all_read()
        assert "Hello" in (await begin(peer, BRODIE)).text

    async def test_starts_before_telegram_is_there(self, house: House, peer: TelegramPeer) -> None:
        peer.trouble["getMe"] = [Refused(502, "Bad Gateway")] * 3
        channel = TelegramChannel(house, waits=WAITS)
        await channel.start()
        assert "Hello" in (await begin(peer)).text
        await channel.stop()

    async def test_two_pollers_are_named(self, channel, peer: TelegramPeer, caplog) -> None:
        peer.trouble["getUpdates"] = [Refused(409, "Conflict: terminated by other getUpdates request")] * 2
        await begin(peer)
        assert caplog.text.count("a second Blether running") == 1
