"""Telegram and the terminal while the database is dead or frozen: a signpost as soon as on the page, the rest later."""
# ruff: noqa: F401, F811

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from bot.app import House
from bot.channels.telegram import TelegramChannel
from bot.channels.terminal import chat
from bot.safety import patience as patience_of
from bot.transcripts.tables import Alert
from tests.channels.telegram_dialogue import (
    AILSA,
    BRODIE,
    HARM,
    channel,
    peer,
    press,
    settings,
    to_first_question,
    type_in,
)
from tests.channels.test_terminal import TO_THE_QUESTIONS, Typist
from tests.peers.telegram_api import Sent, TelegramPeer
from tests.safety.faults import dead, locked

pytestmark = pytest.mark.alone

BOUND = 1.5
"""Seconds: what the page is held to, and what the stand-in for Telegram takes."""
Breaks = Callable[[House], AbstractContextManager[None]]
SAFE = "Do you feel safe where you live"


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait as in earnest."""
    monkeypatch.setattr(patience_of, "LONGEST", 0.25)


@pytest.fixture(params=["dead", "frozen", "locked"])
def breaks(request: pytest.FixtureRequest) -> Breaks:
    ways: dict[str, Breaks] = {"dead": dead, "frozen": lambda house: dead(house, 3.0), "locked": locked}
    return ways[request.param]


def helps(text: str) -> bool:
    return "999" in text and "0800 1111" in text


def kinds(house: House) -> list[tuple[str, list[str]]]:
    return sorted((alert.message_id, alert.kinds) for alert in house.alerts.newest())


async def alerts(house: House, count: int) -> list[Alert]:
    """Deliver what waits, as the service does, until there are so many alerts."""
    async with asyncio.timeout(20):
        while True:
            await asyncio.sleep(0.2)
            await asyncio.to_thread(house.keeper.deliver)
            if len(found := list(house.alerts.newest())) == count:
                return found


async def to_the_safe_question(peer: TelegramPeer) -> Sent:
    reply = await to_first_question(peer)
    for _ in range(20):
        if SAFE in reply.text:
            return reply
        reply = await press(peer, "Skip")
    raise AssertionError("the question was not asked")


class TestTelegram:
    async def test_a_first_message_of_a_stranger(self, channel, peer, house: House, breaks: Breaks) -> None:
        with breaks(house):
            peer.says(AILSA, HARM)
            assert helps((await peer.reply(AILSA, within=BOUND)).text)
        [alert] = await alerts(house, 1)
        await peer.all_read(within=20)
        assert (await alerts(house, 1))[0].id == alert.id

    async def test_a_message_within_a_visit(self, channel, peer, house: House, breaks: Breaks) -> None:
        await to_first_question(peer)
        with breaks(house):
            peer.says(AILSA, HARM)
            assert helps((await peer.reply(AILSA, within=BOUND)).text)
        [alert] = await alerts(house, 1)
        assert alert.visit_id and alert.review == "practice" and alert.audience == "young-person"
        await peer.all_read(within=20)
        assert len(house.alerts.newest()) == 1

    async def test_a_call_for_help_passes_what_waits(self, channel, peer, house: House, breaks: Breaks) -> None:
        await to_first_question(peer)
        with breaks(house):
            peer.says(AILSA, "is it private")
            await asyncio.sleep(0.1)
            peer.says(AILSA, HARM)
            peer.says(BRODIE, HARM)
            async with asyncio.timeout(BOUND):
                while not helps((await peer.reply(AILSA)).text):
                    pass
                assert helps((await peer.reply(BRODIE)).text)
        await alerts(house, 2)

    @pytest.mark.parametrize("typed", [False, True])
    async def test_a_worrying_button(self, channel, peer, house: House, breaks: Breaks, typed: bool) -> None:
        asked = await to_the_safe_question(peer)
        label = next(label for label in asked.labels if "I do not feel safe" in label)
        with breaks(house):
            if typed:
                peer.says(AILSA, label.split(".")[0])
            else:
                peer.presses(AILSA, label)
            assert helps((await peer.reply(AILSA, within=BOUND)).text)
        [alert] = await alerts(house, 1)
        assert (alert.kinds, alert.because, alert.question_id) == (["fear_of_home"], ["choice"], "listen/feel-safe")

    @pytest.mark.parametrize("restarted", [False, True])
    async def test_help_now(self, channel, peer, house: House, breaks: Breaks, restarted: bool) -> None:
        await to_first_question(peer)
        if restarted:
            next(iter(channel._chats.values()))._talk.forget()
        with breaks(house):
            peer.presses(AILSA, "Help now")
            assert helps((await peer.reply(AILSA, within=BOUND)).text)
        assert house.alerts.newest() == []

    async def test_an_ordinary_answer_waits_and_is_kept(self, channel, peer, house: House, breaks: Breaks) -> None:
        await to_first_question(peer)
        with breaks(house):
            peer.says(AILSA, "is it private")
            await asyncio.sleep(0.6)
            assert len(peer.updates) == 1, "it was passed on before its effect was committed"
        await peer.all_read(within=20)
        assert house.alerts.newest() == []


class Sitting:
    """Someone at a terminal who types a line only when they are told to, and reads what comes meanwhile."""

    def __init__(self, *first: str) -> None:
        self._typist, self._first, self._more = Typist(), list(first), list[str]()
        self._news = threading.Condition()

    def ask(self, prompt: str) -> str:
        if self._first:
            return self._first.pop(0)
        with self._news:
            self._news.wait_for(lambda: self._more, timeout=30)
            if not self._more:
                raise EOFError
            return self._more.pop(0)

    def types(self, line: str) -> None:
        with self._news:
            self._more.append(line)
            self._news.notify_all()

    def show(self, text: str) -> None:
        self._typist.show(text)

    @property
    def seen(self) -> str:
        return self._typist.seen

    async def reads(self, what: Callable[[str], bool], within: float) -> None:
        async with asyncio.timeout(within):
            while not what(self.seen):
                await asyncio.sleep(0.02)


class TestTerminal:
    @pytest.mark.parametrize("line", [HARM, "help", "3"])
    async def test_what_worries_is_answered_in_time(self, house: House, breaks: Breaks, line: str) -> None:
        sitting = Sitting(*TO_THE_QUESTIONS, *["skip"] * 8)
        talking = asyncio.create_task(chat(house, sitting.ask, sitting.show, wait=0.05))
        await sitting.reads(lambda seen: SAFE in seen, 20)
        before = sitting.seen.count("0800 1111")
        with breaks(house):
            sitting.types(line)
            await sitting.reads(lambda seen: seen.count("0800 1111") > before, BOUND)
        expected = {HARM: 1, "help": 0, "3": 1}[line]
        assert len(await alerts(house, expected)) == expected
        sitting.types("quit")
        await asyncio.wait_for(talking, 20)
        assert len(house.alerts.newest()) == expected

    async def test_an_ordinary_line_does_not_end_the_visit(self, house: House, breaks: Breaks) -> None:
        sitting = Sitting(*TO_THE_QUESTIONS)
        talking = asyncio.create_task(chat(house, sitting.ask, sitting.show, wait=0.05))
        await sitting.reads(lambda seen: "Why do you get help" in seen, 20)
        with breaks(house):
            sitting.types("is it private")
            await asyncio.sleep(0.6)
            assert not talking.done()
        await sitting.reads(lambda seen: "The report will not name you" in seen, 20)
        sitting.types("quit")
        await asyncio.wait_for(talking, 20)
