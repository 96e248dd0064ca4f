"""What comes again on Telegram changes nothing; and leaving for good."""
# ruff: noqa: F401, F811

from __future__ import annotations

from sqlalchemy import delete

from bot.app import House
from bot.channels.telegram import TelegramChannel
from bot.transcripts.tables import Answer, Turn, Visit
from tests.channels.telegram_dialogue import (
    AILSA,
    PRIVATE,
    WAITS,
    begin,
    channel,
    peer,
    rows,
    settings,
    to_free_words,
    type_in,
)
from tests.peers.telegram_api import TelegramPeer


class TestAgain:
    async def test_a_redelivered_message_changes_nothing(self, channel, peer: TelegramPeer, house: House) -> None:
        await to_free_words(peer)
        update = peer.says(AILSA, "they listen")
        await peer.reply(AILSA)
        before = [(a.place, a.words, a.message_id) for a in rows(house, Answer)], len(rows(house, Turn))
        peer.redelivers(update)
        await peer.all_read()
        assert ([(a.place, a.words, a.message_id) for a in rows(house, Answer)], len(rows(house, Turn))) == before

    async def test_a_redelivered_press_after_a_restart(self, house: House, peer: TelegramPeer) -> None:
        channel = TelegramChannel(house, waits=WAITS)
        await channel.start()
        await begin(peer)
        update = peer.presses(AILSA, "1. Say what I think")
        asked = await peer.reply(AILSA)
        await channel.stop()
        peer.redelivers(update)
        channel = TelegramChannel(house, waits=WAITS)
        await channel.start()
        assert (await peer.reply(AILSA)).text == asked.text
        await channel.stop()
        assert len(rows(house, Turn)) == 2

    async def test_exit_asked_twice_is_asked_once(self, channel, peer: TelegramPeer, house: House) -> None:
        await begin(peer)
        update = peer.says(AILSA, "/exit")
        await peer.reply(AILSA)
        await begin(peer)
        visits = len(rows(house, Visit))
        peer.redelivers(update)
        await peer.reply(AILSA)
        await type_in(peer, "1")
        assert len(rows(house, Visit)) == visits == 2

    async def test_a_visit_whose_time_is_over_begins_anew(self, channel, peer: TelegramPeer, house: House) -> None:
        await begin(peer)
        with house.database.writing() as session:
            session.execute(delete(Turn))
            session.execute(delete(Visit))
        assert "Hello, I am Blether" in (await type_in(peer, "is it private")).text
        assert PRIVATE in (await peer.reply(AILSA)).text


class TestExit:
    async def test_deletes_what_is_on_the_screen_and_begins_afresh(self, channel, peer, house: House) -> None:
        await begin(peer)
        said = peer.says(AILSA, "1")["message"]["message_id"]
        await peer.reply(AILSA)
        left = await type_in(peer, "/Exit")
        assert "This chat is cleared" in left.text and "children" not in left.text
        assert list(peer.screen[AILSA]) == [left.id]
        assert (AILSA, said) in peer.deleted
        assert "Hello, I am Blether" in (await begin(peer)).text
        assert len(rows(house, Visit)) == 2

    async def test_is_remembered_after_a_restart(self, house: House, peer: TelegramPeer) -> None:
        for words in ("/start", "/exit", "/start"):
            channel = TelegramChannel(house, waits=WAITS)
            await channel.start()
            reply = await type_in(peer, words)
            await channel.stop()
        assert "Hello, I am Blether" in reply.text and len(rows(house, Visit)) == 2

    async def test_a_button_from_before_it_is_old(self, channel, peer: TelegramPeer) -> None:
        first = await begin(peer)
        await type_in(peer, "/exit")
        peer.presses(AILSA, "1. Say what I think", first)
        assert "Hello, I am Blether" in (await peer.reply(AILSA)).text
        assert "That button is from before" in (await peer.reply(AILSA)).text
