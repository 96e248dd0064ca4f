"""Telegram as a dialogue: python-telegram-bot talks over real HTTP to a Bot API of our own, before the whole road."""
# ruff: noqa: F401, F811

from __future__ import annotations

from dataclasses import replace

from bot.app import House
from bot.channels.telegram import TelegramChannel
from bot.settings import Settings
from bot.transcripts.tables import Answer, Turn, Visit
from tests.channels.telegram_dialogue import (
    AILSA,
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
    to_first_question,
    to_free_words,
    type_in,
)
from tests.peers.rasa import FakeRasa
from tests.peers.telegram_api import TelegramPeer


async def test_off_without_a_token(house: House, tmp_path) -> None:
    from dataclasses import replace

    quiet = replace(house, settings=Settings(state=tmp_path / "other"))
    channel = TelegramChannel(quiet)
    await channel.start()
    await channel.stop()
    assert not (tmp_path / "other").exists()


class TestArriving:
    async def test_the_first_message_says_what_must_be_known(self, channel, peer: TelegramPeer) -> None:
        first = await begin(peer)
        assert first.text.startswith("Practice\n")
        assert "not run by the Care Inspectorate" in first.text
        assert "Telegram keeps messages on its own servers" in first.text
        assert "under 16" in first.text and "https://blether.example" in first.text
        assert "I am a computer, not a person" in first.text
        assert "/exit" in first.text

    async def test_choices_are_numbered_and_are_buttons(self, channel, peer: TelegramPeer) -> None:
        first = await begin(peer)
        assert "\n1. Say what I think\n2. " in first.text
        assert first.labels[0] == "1. Say what I think" and first.labels[-1] == "Help now"
        assert all(len(data.encode()) <= 64 and "give_views" not in data for data in first.buttons.values())

    async def test_words_before_start_are_answered_after_the_welcome(self, channel, peer: TelegramPeer) -> None:
        assert "Hello, I am Blether" in (await type_in(peer, "is it private")).text
        assert PRIVATE in (await peer.reply(AILSA)).text

    async def test_a_call_for_help_comes_before_the_welcome(self, channel, peer: TelegramPeer, rasa: FakeRasa) -> None:
        rasa.down = True
        assert "999" in (await type_in(peer, HARM)).text
        assert "Hello, I am Blether" in (await peer.reply(AILSA)).text

    async def test_start_with_a_payload_and_the_name_of_the_bot(self, channel, peer: TelegramPeer) -> None:
        assert "Hello" in (await type_in(peer, "/start@BletherBot from-a-poster")).text

    async def test_start_again_later_greets_and_offers(self, channel, peer: TelegramPeer) -> None:
        await begin(peer)
        assert "Hello, I am Blether" not in (await type_in(peer, "/start")).text

    async def test_the_operator_is_named_once_there_is_one(self, house: House, peer: TelegramPeer) -> None:
        from bot.operator import Operator

        channel = TelegramChannel(replace(house, operator=Operator(name="A Public Body")), waits=WAITS)
        await channel.start()
        first = await begin(peer)
        await channel.stop()
        assert "run by A Public Body" in first.text and "Care Inspectorate" not in first.text.split("Hello")[0]
        assert "use our web page and not this" in first.text

    async def test_the_commands_are_listed(self, channel, peer: TelegramPeer) -> None:
        await begin(peer)
        steering = ["start", "menu", "help", "skip", "back", "stop"]
        assert peer.commands == [*steering, "simple", "pictures", "usual", "code", "exit"]


class TestAnswering:
    async def test_by_button_by_number_and_by_word(self, channel, peer: TelegramPeer, house: House) -> None:
        await begin(peer)
        assert "1. " in (await type_in(peer, "1")).text
        await type_in(peer, "i am a young person.")
        await press(peer, "Skip")
        await press(peer, "1. Yes")
        assert answers(house)["listen/who"] == "young-person"
        assert answers(house)["listen/agree"] == "yes"

    async def test_free_words_are_the_answer_and_a_bare_number_too(
        self, channel, peer: TelegramPeer, house: House
    ) -> None:
        await to_free_words(peer)
        place = rows(house, Turn)[-1].reply[-1]["question_id"]
        await type_in(peer, "2")
        assert answers(house)[place] == "2"

    async def test_a_used_button_is_marked_and_gone(self, channel, peer: TelegramPeer) -> None:
        first = await begin(peer)
        await press(peer, "1. Say what I think")
        await peer.all_read()
        shown = peer.screen[AILSA][first.id]
        assert shown.text.endswith("You chose: Say what I think") and not shown.buttons

    async def test_typing_takes_the_old_buttons_away(self, channel, peer: TelegramPeer) -> None:
        first = await begin(peer)
        await type_in(peer, "1")
        await peer.all_read()
        assert not peer.screen[AILSA][first.id].buttons

    async def test_commands(self, channel, peer: TelegramPeer, house: House) -> None:
        question = await to_first_question(peer)
        skipped = await type_in(peer, "/skip")
        assert skipped.text != question.text
        assert question.text in (await type_in(peer, "/back@BletherBot")).text
        assert "999" in (await type_in(peer, "/help")).text
        assert await type_in(peer, "/stop")
        assert rows(house, Visit)[0].goals == []

    async def test_help_leaves_the_question_and_its_buttons(self, channel, peer: TelegramPeer, house: House) -> None:
        question = await to_first_question(peer)
        help_now = await press(peer, "Help now")
        assert "999" in help_now.text
        await peer.all_read()
        assert question.labels[0] in peer.screen[AILSA][question.id].buttons
        await type_in(peer, "1")
        assert rows(house, Answer)[-1].choice is not None

    async def test_signposts_are_plain_lines_with_numbers(self, channel, peer: TelegramPeer) -> None:
        await begin(peer)
        reply = await type_in(peer, HARM)
        assert "under 19: 0800 1111\n" in reply.text
        assert "<" not in reply.text and "parse_mode" not in reply.extra

    async def test_two_messages_for_one_question_both_go_there(self, channel, peer, rasa, house) -> None:
        await to_free_words(peer)
        place = rows(house, Turn)[-1].reply[-1]["question_id"]
        rasa.down = True
        peer.says(AILSA, "they listen")
        peer.says(AILSA, "but not always")
        await peer.reply(AILSA)
        rasa.down = False
        await peer.all_read()
        assert answers(house)[place] == "they listen\nbut not always"
