"""Telegram as a dialogue: python-telegram-bot talks over real HTTP to a Bot API of our own, before the whole road."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import ClassVar

import pytest
from sqlalchemy import select

from bot.app import House
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_line import Waits
from bot.settings import Settings
from bot.transcripts.tables import Answer, Turn, Visit
from tests.conftest import MONDAY
from tests.peers.rasa import FakeRasa
from tests.peers.telegram_api import Sent, TelegramPeer

AILSA, BRODIE, GROUP = 7001234567, 7007654321, -4009876
WAITS = Waits(poll=5, glance=0.02, first=0.02, longest=0.05, refused=0.1, closing=1)
HARM = "my dad hits me"


@pytest.fixture
async def peer() -> AsyncIterator[TelegramPeer]:
    async with TelegramPeer() as peer:
        yield peer


@pytest.fixture
def settings(tmp_path, peer: TelegramPeer) -> Settings:
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
    return await press(peer, "1. Yes")


async def to_free_words(peer: TelegramPeer) -> Sent:
    reply = await to_first_question(peer)
    while "1. " in reply.text:
        reply = await press(peer, "Skip")
    return reply


def rows(house: House, table: type) -> list:
    with house.database.reading() as session:
        return list(session.scalars(select(table).order_by(table.id)))


def answers(house: House) -> dict[str, str | None]:
    return {answer.place: answer.choice or answer.words for answer in rows(house, Answer)}


def test_nothing_happens_without_a_token(house: House) -> None:
    assert TelegramChannel(house)._on is True


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
        assert "private" in (await peer.reply(AILSA)).text

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
        from dataclasses import replace

        from bot.operator import Operator

        channel = TelegramChannel(replace(house, operator=Operator(name="A Public Body")), waits=WAITS)
        await channel.start()
        first = await begin(peer)
        await channel.stop()
        assert "run by A Public Body" in first.text and "Care Inspectorate" not in first.text.split("Hello")[0]
        assert "use our web page and not this" in first.text

    async def test_the_commands_are_listed(self, channel, peer: TelegramPeer) -> None:
        await begin(peer)
        assert peer.commands == ["start", "help", "skip", "back", "stop", "exit"]


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
        assert len(answers(house)) == 4 and answers(house)[place] is not None

    @pytest.mark.parametrize(
        "data", ["/delete_my_data", "", "x" * 64, "../../etc", "yes", "\u202e'; DROP TABLE visits"]
    )
    async def test_forged_data_does_nothing(self, channel, peer: TelegramPeer, house: House, data: str) -> None:
        first = await begin(peer)
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
    VOICE: ClassVar = {"file_id": "a", "file_unique_id": "b", "duration": 1}

    @pytest.mark.parametrize(
        "parts", [{"photo": PHOTO}, {"voice": VOICE}, {}, {"location": {"latitude": 1, "longitude": 2}}]
    )
    async def test_is_answered_kindly_and_not_fetched(self, channel, peer: TelegramPeer, parts) -> None:
        await begin(peer)
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

    async def test_an_edit_is_not_read_and_that_is_said(self, channel, peer: TelegramPeer, house: House) -> None:
        await begin(peer)
        turns = len(rows(house, Turn))
        peer.edits(AILSA, "changed")
        assert "can't see changes" in (await peer.reply(AILSA)).text
        assert len(rows(house, Turn)) == turns

    async def test_a_group_is_told_no_once_and_never_heard(self, channel, peer: TelegramPeer, house: House) -> None:
        for text in ("/start", HARM, "hello"):
            peer.says_in_group(GROUP, text)
        assert "can't talk in a group" in (await peer.reply(GROUP)).text
        await peer.all_read()
        assert await peer.nothing_more(GROUP, 0.05)
        assert rows(house, Visit) == []


class TestBadInput:
    @pytest.mark.parametrize(
        "text",
        [
            " ",
            "\u200b",
            "\x00\x1b[31mred\x07",
            "👩‍👩‍👧‍👦" * 100,
            "مرحبا بالعالم",
            "\u202egnp.exe",
            "x" * 4096,
            "\ud800 half",
            "<b>bold</b> &amp; <script>alert(1)</script>",
            "'; DROP TABLE visits; --",
            "{{7*7}} {$x}",
            "/give_views_start{",
        ],
    )
    async def test_is_answered(self, channel, peer: TelegramPeer, text: str) -> None:
        await begin(peer)
        reply = await type_in(peer, text)
        assert reply.text.strip() and "\x1b" not in reply.text and "<b>" not in reply.text
        assert (await type_in(peer, "1")).text

    async def test_html_is_shown_as_it_was_typed(self, channel, peer: TelegramPeer) -> None:
        reply = await to_free_words(peer)
        reply = await type_in(peer, "<b>all</b> & well")
        while "<b>" not in reply.text and "Skip" in reply.labels:
            reply = await press(peer, "Skip")
        assert "<b>all</b> & well" in reply.text and "parse_mode" not in reply.extra
