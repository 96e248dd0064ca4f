"""Taking back: what goes, what stays, and that the bytes of the files hold nothing of it any more."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import House
from bot.dialogue.reading import Heard
from bot.messages import Message, Reply
from bot.transcripts import erasing as erasing_module
from bot.transcripts.alerts import NewAlert
from bot.transcripts.erasing import GONE, scrub
from bot.transcripts.erasures import Erasing
from bot.transcripts.tables import (
    Alert,
    Answer,
    Booking,
    Effect,
    Erasure,
    HearBack,
    ReturnCode,
    Slot,
    Turn,
    Visit,
    Withdrawal,
)
from tests.conftest import Person

WORDS = "the flimbwibble taxi was late and nobody rang"
HARM = "my dad hits me when the zonkfrittle comes"


@pytest.fixture
def erasing(house: House, tmp_path: Path) -> Erasing:
    return Erasing(house.database, tmp_path)


def rows(house: House, table: type) -> list:
    with house.database.reading() as session:
        return list(session.scalars(select(table)))


def bytes_of(folder: Path) -> bytes:
    """Read every file of the database as it lies on the disk now, its log included."""
    return b"".join(path.read_bytes() for path in sorted(folder.glob("blether.db*")))


async def answered(person: Person, words: str = WORDS) -> str:
    """Answer a free-words question and return its place."""
    await person.begins()
    place = await person.reaches_free_words()
    await person.says(words)
    return place


async def whole_visit(person: Person) -> None:
    """Answer, see the summary, be in danger, book a talk."""
    await answered(person)
    while person.question != "listen/check":
        await person.presses("/skip_question")
    assert WORDS in person.read(person.last)
    await person.says(HARM)
    await person.presses("/book_start")
    for choice in ("phone", None, "yes", "friend"):
        await (person.presses(choice) if choice else person.says("1"))
    await person.says("ring Zubr on 07700 900123")
    await person.presses("yes")


async def test_everything_is_gone_from_every_table_but_the_alert(
    person: Person, house: House, erasing: Erasing
) -> None:
    await whole_visit(person)
    assert rows(house, Booking) and rows(house, Answer) and rows(house, Turn) and rows(house, Effect)
    assert erasing.everything(person.visit_id, house.settings.now())
    for table in (Answer, Turn, Effect, Booking, ReturnCode, HearBack):
        assert rows(house, table) == [], table
    [visit] = rows(house, Visit)
    assert (visit.audience, visit.area, visit.goals, visit.agreed_at) == (None, None, [], None)


async def test_what_was_passed_on_to_keep_someone_safe_stays_without_its_link(
    person: Person, house: House, erasing: Erasing
) -> None:
    await whole_visit(person)
    [before] = rows(house, Alert)
    erasing.everything(person.visit_id, house.settings.now())
    [alert] = rows(house, Alert)
    assert alert.visit_id is None
    assert (alert.id, alert.words, alert.sealed, alert.area, alert.audience, alert.state) == (
        before.id, before.words, before.sealed, "dundee-city", "child", "new"
    )  # fmt: skip


async def test_the_bytes_of_the_database_and_its_log_hold_no_word_any_more(
    person: Person, house: House, erasing: Erasing, tmp_path: Path
) -> None:
    others = [Person(house) for _ in range(12)]
    for number, other in enumerate(others):
        await answered(
            other, f"the keepsake {'xyzw'[number % 4] * (number + 2)} is fine " + "and long " * (40 * number)
        )
    await answered(person, WORDS + " and so on" * 600)
    for other in others[::2]:
        await other.says("more words " * 30)
    assert b"flimbwibble" in bytes_of(tmp_path)
    erasing.everything(person.visit_id, house.settings.now())
    kept = bytes_of(tmp_path)
    assert b"flimbwibble" not in kept
    assert kept.count(b"keepsake") >= len(others)


async def test_one_answer_goes_with_its_turn_and_from_every_summary(
    person: Person, house: House, erasing: Erasing, tmp_path: Path
) -> None:
    place = await answered(person)
    while person.question != "listen/check":
        await person.presses("/skip_question")
    assert erasing.answer(person.visit_id, place, house.settings.now())
    assert b"flimbwibble" not in bytes_of(tmp_path)
    assert place not in {answer.place for answer in rows(house, Answer)}
    assert [turn.words for turn in rows(house, Turn) if turn.question_id == place] == [GONE]
    assert len(rows(house, Answer)) > 3, "the other answers stay"


async def test_what_is_not_there_can_be_taken_back_twice(person: Person, house: House, erasing: Erasing) -> None:
    place = await answered(person)
    assert erasing.answer(person.visit_id, place, house.settings.now())
    assert not erasing.answer(person.visit_id, place, house.settings.now())


async def test_staff_see_that_an_answer_was_taken_back_only_where_it_had_been_sent(
    person: Person, house: House, erasing: Erasing
) -> None:
    place = await answered(person)
    erasing.answer(person.visit_id, place, house.settings.now())
    assert rows(house, Withdrawal) == []
    await person.says("it is fine now", place)
    house.records.change_visit(person.visit_id, sent_at=house.settings.now())
    erasing.answer(person.visit_id, place, house.settings.now())
    assert [row.what for row in rows(house, Withdrawal)] == ["answer"]


async def test_staff_see_that_something_was_withdrawn_and_the_talk_by_its_reference(
    person: Person, house: House, erasing: Erasing
) -> None:
    await whole_visit(person)
    [booking] = rows(house, Booking)
    erasing.everything(person.visit_id, house.settings.now())
    withdrawn = {(row.what, row.reference) for row in rows(house, Withdrawal)}
    assert withdrawn == {("everything", None), ("talk", booking.reference)}
    taken = {slot for slot in rows(house, Slot) if slot.id == booking.slot_id}
    assert taken, "its time is open to others again"


async def test_the_list_of_erasures_names_nobody(
    person: Person, house: House, erasing: Erasing, tmp_path: Path
) -> None:
    place = await answered(person)
    erasing.answer(person.visit_id, place, house.settings.now())
    erasing.everything(person.visit_id, house.settings.now())
    lines = (tmp_path / "erasures.txt").read_text().splitlines()
    assert {line.split()[0] for line in lines} == {row.hash for row in rows(house, Erasure)}
    assert person.visit_id not in "".join(lines) and place not in "".join(lines)


async def test_a_message_that_comes_again_after_everything_was_taken_back_brings_nothing_back(
    person: Person, house: House, erasing: Erasing
) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    said = Message(person.visit_id, "late", WORDS, None, place)
    await person.sends(said)
    erasing.everything(person.visit_id, house.settings.now())
    assert "It is gone" in await person.sends(said), "a page that never heard our answer sends it again"
    assert rows(house, Turn) == [] and rows(house, Answer) == []


async def test_what_is_on_its_road_while_everything_is_taken_back_is_not_kept(
    person: Person, house: House, erasing: Erasing, monkeypatch: pytest.MonkeyPatch
) -> None:
    await person.begins()
    await person.reaches_free_words()
    answer = house.dialogue.answer

    async def slow(heard: Heard) -> Reply:
        erasing.everything(person.visit_id, house.settings.now())
        return await answer(heard)

    monkeypatch.setattr(house.dialogue, "answer", slow)
    assert "It is all gone" in await person.says(WORDS)
    assert rows(house, Answer) == [] and [turn.words for turn in rows(house, Turn)] == [GONE]


async def test_what_was_passed_on_can_not_be_led_back_to_its_visit(
    person: Person, house: House, erasing: Erasing
) -> None:
    await person.says(HARM)
    [before] = rows(house, Alert)
    erasing.everything(person.visit_id, house.settings.now())
    [alert], [visit] = rows(house, Alert), rows(house, Visit)
    assert alert.message_id != before.message_id
    told = f"{visit.key_hash}/{alert.message_id}".encode()
    assert alert.id == before.id != hashlib.sha256(told).hexdigest()[:32]


async def test_an_alert_that_waited_in_the_spool_comes_in_as_nobodys(
    person: Person, house: House, erasing: Erasing, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[NewAlert] = []
    monkeypatch.setattr(house.alerts, "store", lambda new: waiting.append(new))
    await person.says(HARM)
    monkeypatch.undo()
    erasing.everything(person.visit_id, house.settings.now())
    assert house.alerts.store(waiting[0])
    assert [alert.visit_id for alert in rows(house, Alert)] == [None]


async def test_a_log_that_someone_reads_is_emptied_later(
    person: Person, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await answered(person)
    with closing(sqlite3.connect(tmp_path / "blether.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM turns").fetchone()
        with house.database.writing() as writing:
            writing.get_one(Visit, person.visit_id).area = "fife"
        monkeypatch.setattr(erasing_module, "PATIENCE", 0.1)
        assert not scrub(house.database)
    assert scrub(house.database)


async def test_the_person_can_begin_again_at_once(person: Person, house: House, erasing: Erasing) -> None:
    await answered(person)
    erasing.everything(person.visit_id, house.settings.now())
    assert "Who are you?" in await person.presses("/give_views_start")
