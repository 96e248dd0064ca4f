"""Return codes on Telegram and in a terminal: from one channel to the other, never kept, and hearing what was found."""
# ruff: noqa: F401, F811

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from nacl.public import PrivateKey

from bot.app import House
from bot.channels.telegram_tell import Teller, keep_chat
from bot.dialogue.reviews import Status, read
from bot.transcripts.tables import HearBack, Turn, Visit
from tests.channels.telegram_dialogue import AILSA, begin, channel, peer, press, settings, to_free_words, type_in
from tests.channels.test_terminal import TO_THE_QUESTIONS, visit
from tests.conftest import Person
from tests.peers.telegram_api import TelegramPeer
from tests.staff.staff_house import LIVE, LIVE_FILE
from tests.transcripts.test_erasing import answered, rows


async def code_of(peer: TelegramPeer) -> str:
    """Ask for a code and read its five messages' worth of words."""
    peer.says(AILSA, "/code")
    texts = [(await peer.reply(AILSA)).text for _ in range(5)]
    words = re.findall(r"^\d\. (\w+) ", texts[1], re.M)
    assert len(words) == 5, texts
    return " ".join(words)


class TestOnTelegram:
    async def test_a_code_is_given_and_kept_nowhere(
        self, channel, peer: TelegramPeer, house: House, tmp_path: Path
    ) -> None:
        await to_free_words(peer)
        code = await code_of(peer)
        house.database.close()
        content = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        assert code.encode() not in content

    async def test_words_from_the_web_are_opened_here(self, channel, peer: TelegramPeer, house: House) -> None:
        person = Person(house)
        await answered(person)
        code = " ".join(house.codes.make(person.visit_id))
        await begin(peer)
        assert "You are back" in (await type_in(peer, f"/code {code}")).text
        await peer.reply(AILSA)
        visit = house.records.visit(person.visit_id)
        assert visit.channel == "telegram" and house.records.visit_by_key(person.arrival.key or "") is None
        await type_in(peer, "skip")
        assert {turn.visit_id for turn in rows(house, Turn) if turn.words == "skip" or turn.choice} >= {person.visit_id}

    async def test_five_words_alone_are_a_code_too(self, channel, peer: TelegramPeer, house: House) -> None:
        person = Person(house)
        code = " ".join(house.codes.make(person.visit_id))
        await begin(peer)
        assert "You are back" in (await type_in(peer, code.upper())).text

    async def test_a_wrong_code_is_answered_kindly_and_not_kept(
        self, channel, peer: TelegramPeer, house: House
    ) -> None:
        await begin(peer)
        assert "not a code I know" in (await type_in(peer, "/code owl owl owl owl owl")).text
        assert "I read 1" in (await type_in(peer, "/code owl")).text
        assert "owl" not in " ".join(str(turn.words) for turn in rows(house, Turn))

    async def test_five_animals_can_be_an_answer(self, channel, peer: TelegramPeer, house: House) -> None:
        await to_free_words(peer)
        await type_in(peer, "dog cat horse cow sheep")
        assert "dog cat horse cow sheep" in {turn.words for turn in rows(house, Turn)}

    async def test_danger_after_the_command_is_heard(self, channel, peer: TelegramPeer, house: House) -> None:
        await begin(peer)
        assert "0800 1111" in (await type_in(peer, "/code my dad hits me")).text

    async def test_what_was_said_in_private_is_deleted_from_the_chat(self, channel, peer, house: House) -> None:
        await begin(peer)
        for label in ("1. Say what I think", "2. I am a young person", "Skip", "1. Yes", "2. Someone in my family"):
            await press(peer, label)
        reply = await press(peer, "2. They type my words")
        while "send your answers" not in reply.text:
            reply = await press(peer, "Skip")
        await press(peer, "1. Send them")
        await type_in(peer, "the quokka shouts at us")
        await press(peer, "1. Done")
        await peer.all_read()
        assert "the quokka shouts at us" in {turn.words for turn in rows(house, Turn)}
        assert not [sent for sent in peer.screen[AILSA].values() if "Press Done" in sent.text]


class TestHearingWhatWasFound:
    FOUND = LIVE_FILE.replace("closes: 2026-12-31", "closes: 2026-11-10\nreported: 2026-11-20") + (
        "found: Some help came late.\nyou_said: Nobody rings back.\nwill_change: Workers will ring back.\n"
    )

    @pytest.fixture
    def asked(self, house: House, tmp_path: Path) -> Visit:
        """Someone on Telegram who asked to hear, of a review that now has its report."""
        (tmp_path / f"{LIVE}.yml").write_text(self.FOUND)
        house.reviews._reviews[LIVE] = read(tmp_path / f"{LIVE}.yml")
        visit = house.desk.begin("telegram", LIVE).visit
        with house.database.writing() as session:
            session.add(HearBack(visit_id=visit.id, way="telegram", asked_at=house.settings.now()))
        keep_chat(house, visit.id, AILSA)
        yield visit
        del house.reviews._reviews[LIVE]

    async def test_where_to_send_it_is_sealed(self, house: House, peer, asked: Visit) -> None:
        [row] = rows(house, HearBack)
        assert row.reach and str(AILSA).encode() not in row.reach

    async def test_it_comes_once(self, house: House, channel, peer: TelegramPeer, asked: Visit) -> None:
        teller = Teller(house, channel._line)
        await teller.tell_due()
        told = await peer.reply(AILSA)
        assert all(part in told.text for part in ("Nobody rings back.", "Some help came late.", "will ring back."))
        assert await teller.tell_due() == 0 and await peer.nothing_more(AILSA)
        [row] = rows(house, HearBack)
        assert row.told_at is not None and row.reach is None

    async def test_nothing_comes_before_the_report(
        self, house: House, channel, peer: TelegramPeer, asked: Visit
    ) -> None:
        early = house.reviews.get(LIVE).model_copy(update={"reported": date(2027, 3, 1)})
        assert early.status(house.settings.local_date()) is Status.CLOSED
        house.reviews._reviews[LIVE] = early
        assert await Teller(house, channel._line).tell_due() == 0

    async def test_a_chat_sealed_to_another_key_stops_nobody(self, house: House, channel, peer, asked: Visit) -> None:
        from bot.transcripts.sealing import public_text, seal

        with house.database.writing() as session:
            session.get_one(HearBack, asked.id).reach = seal("1", [public_text(PrivateKey.generate())])
        assert await Teller(house, channel._line).tell_due() == 0


class TestInATerminal:
    async def test_a_code_is_given_and_brings_back(self, house: House) -> None:
        seen = await visit(house, *TO_THE_QUESTIONS, "/code")
        code = " ".join(re.findall(r"^\d\. (\w+) \S+$", seen.partition("This is your code")[2], re.M)[:5])
        assert len(code.split()) == 5
        seen = await visit(house, f"/code {code}")
        assert "You are back" in seen

    async def test_a_wrong_code_leaves_the_visit_open(self, house: House) -> None:
        seen = await visit(house, "/code owl owl owl owl owl", "1")
        assert "not a code I know" in seen and "Who are you?" in seen
