"""What people can send on Telegram: buttons old and forged, things that are no text, and bad input."""
# ruff: noqa: F401, F811

from __future__ import annotations

from typing import ClassVar

from bot.app import House
from bot.channels.telegram import TelegramChannel
from bot.transcripts.tables import Alert, Turn, Visit
from tests.channels.telegram_dialogue import (
    AILSA,
    BRODIE,
    GROUP,
    HARM,
    WAITS,
    answers,
    begin,
    channel,
    peer,
    press,
    rows,
    settings,
    to_first_question,
    to_free_words,
    type_in,
)
from tests.peers.telegram_api import TelegramPeer


class TestButtons:
    async def test_a_double_press_answers_once(self, channel, peer: TelegramPeer, house: House) -> None:
        first = await begin(peer)
        peer.presses(AILSA, "1. Say what I think", first)
        peer.presses(AILSA, "1. Say what I think", first)
        await peer.reply(AILSA)
        await peer.all_read()
        assert await peer.nothing_more(AILSA)
        assert peer.toasts == ["", "I have that already."]

    async def test_skip_under_an_earlier_question_skips_nothing(self, channel, peer, house: House) -> None:
        question = await to_first_question(peer)
        await type_in(peer, "1")
        before = answers(house)
        peer.presses(AILSA, "Skip", question)
        assert "That button is from before" in (await peer.reply(AILSA)).text
        assert answers(house) == before

    async def test_an_old_choice_changes_its_own_question_only(self, channel, peer, house: House) -> None:
        question = await to_first_question(peer)
        place = rows(house, Turn)[-1].reply[-1]["question_id"]
        await type_in(peer, "1")
        peer.presses(AILSA, question.labels[1], question)
        await peer.reply(AILSA)
        assert len(answers(house)) == 5 and answers(house)[place] is not None

    async def test_forged_data_does_nothing(self, channel, peer: TelegramPeer, house: House) -> None:
        first = await begin(peer)
        for data in ("/delete_my_data", "", "x" * 64, "../../etc", "yes", "\u202e'; DROP TABLE visits"):
            peer.forges(AILSA, data, first)
            assert "That button is from before" in (await peer.reply(AILSA)).text
            assert answers(house) == {}
            assert rows(house, Turn)[-1].choice is None

    async def test_a_button_of_someone_else(self, channel, peer: TelegramPeer) -> None:
        first = await begin(peer)
        other = await begin(peer, BRODIE)
        peer.forges(BRODIE, first.buttons["1. Say what I think"], other)
        assert "That button is from before" in (await peer.reply(BRODIE)).text

    async def test_a_button_works_after_a_restart(self, house: House, peer: TelegramPeer) -> None:
        for turn in (begin, lambda peer: press(peer, "1. Say what I think")):
            channel = TelegramChannel(house, waits=WAITS)
            await channel.start()
            reply = await turn(peer)
            await channel.stop()
        assert "1. " in reply.text and "before" not in reply.text


class TestWhatIsNoText:
    PHOTO: ClassVar = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]

    async def test_is_answered_kindly_and_not_fetched(self, channel, peer: TelegramPeer) -> None:
        await begin(peer)
        for parts in ({"photo": self.PHOTO}, {}, {"location": {"latitude": 1, "longitude": 2}}):
            peer.says(AILSA, None, **parts)
            assert "I can read words and buttons for now" in (await peer.reply(AILSA)).text
        assert "getFile" not in {name for name, _ in peer.calls}

    async def test_before_the_welcome(self, channel, peer: TelegramPeer) -> None:
        peer.says(AILSA, None, photo=self.PHOTO)
        assert "words and buttons" in (await peer.reply(AILSA)).text
        assert "Hello, I am Blether" in (await peer.reply(AILSA)).text

    async def test_words_under_a_picture_are_read_by_the_gate(self, channel, peer: TelegramPeer) -> None:
        await begin(peer)
        peer.says(AILSA, None, photo=self.PHOTO, caption=HARM)
        assert "under 19: 0800 1111\n" in (await peer.reply(AILSA)).text
        assert "words and buttons" in (await peer.reply(AILSA)).text

    async def test_an_edit_is_no_answer_and_that_is_said(self, channel, peer: TelegramPeer, house: House) -> None:
        await begin(peer)
        turns = len(rows(house, Turn))
        peer.edits(AILSA, "changed")
        assert "can't change an answer" in (await peer.reply(AILSA)).text
        assert len(rows(house, Turn)) == turns

    async def test_an_edit_that_tells_of_harm_gets_help_and_raises_an_alert(
        self, channel, peer: TelegramPeer, house: House
    ) -> None:
        await begin(peer)
        turns = len(rows(house, Turn))
        peer.edits(AILSA, "nothing much")
        assert "can't change an answer" in (await peer.reply(AILSA)).text
        assert rows(house, Alert) == []
        peer.edits(AILSA, HARM)
        assert "under 19: 0800 1111\n" in (await peer.reply(AILSA)).text
        await peer.all_read()
        assert [alert.tier for alert in rows(house, Alert)] == ["certain"]
        assert len(rows(house, Turn)) == turns

    async def test_a_group_is_told_no_once_and_never_heard(self, channel, peer: TelegramPeer, house: House) -> None:
        for text in ("/start", HARM, "hello"):
            peer.says_in_group(GROUP, text)
        assert "can't talk in a group" in (await peer.reply(GROUP)).text
        await peer.all_read()
        assert await peer.nothing_more(GROUP, 0.05)
        assert rows(house, Visit) == []


class TestBadInput:
    TEXTS = (
        " ", "\u200b", "\x00\x1b[31mred\x07", "\U0001f469\u200d\U0001f467" * 100, "مرحبا بالعالم",
        "x" * 4096, "\u202egnp.exe", "\ud800 half",
        "<b>bold</b> &amp; <script>alert(1)</script>", "'; DROP TABLE visits; --", "{{7*7}} {$x}",
        "/give_views_start{", "/1", "/ stop",
    )  # fmt: skip

    async def test_is_answered(self, channel, peer: TelegramPeer) -> None:
        await begin(peer)
        for text in self.TEXTS:
            reply = await type_in(peer, text)
            assert reply.text.strip() and "\x1b" not in reply.text and "<b>" not in reply.text, repr(text)
        assert (await type_in(peer, "/help")).text

    async def test_html_is_shown_as_it_was_typed(self, channel, peer: TelegramPeer) -> None:
        reply = await to_free_words(peer)
        reply = await type_in(peer, "<b>all</b> & well")
        while "<b>" not in reply.text and "Skip" in reply.labels:
            reply = await press(peer, "Skip")
        assert "<b>all</b> & well" in reply.text and "parse_mode" not in reply.extra
