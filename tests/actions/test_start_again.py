"""Starting again takes words back by the same road as "delete what I said": asked first, listed, and never too late."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from actions import talk
from actions.ground import Ground
from bot.app import House
from bot.transcripts.erasing import of_words
from bot.transcripts.tables import Answer, Booking, Erasure, Turn, Withdrawal
from tests.conftest import Person
from tests.sent_to_live import sent_to_live
from tests.transcripts.test_erasing import WORDS, answered, bytes_of, rows, whole_visit


async def sent(person: Person) -> str:
    """Answer one question in words and send."""
    place = await answered(person)
    while person.question != "listen/check":
        await person.presses("/skip_question")
    await person.presses("send")
    return place


async def starts_again(person: Person) -> str:
    return await person.presses("/start_again") + await person.presses("/start_again_yes")


async def test_the_words_leave_the_transcript_and_the_disk_too(person: Person, house: House, tmp_path: Path) -> None:
    place = await answered(person)
    [message_id] = {row.message_id for row in rows(house, Answer) if row.place == place}
    await starts_again(person)
    assert rows(house, Answer) == [] and WORDS not in {turn.words for turn in rows(house, Turn)}
    assert b"flimbwibble" not in bytes_of(tmp_path)
    listed = {row.hash for row in rows(house, Erasure)}
    assert of_words(person.visit_id, message_id) in listed, "or a backup that is put back would bring it back"
    assert of_words(person.visit_id, message_id) in (tmp_path / "erasures.txt").read_text()


async def test_staff_see_that_what_was_sent_is_gone(person: Person, house: House) -> None:
    await sent(person)
    assert "nobody is told" in await starts_again(person)
    assert [row.what for row in rows(house, Withdrawal)] == ["everything"]
    assert person.question == "listen/who"


async def test_what_was_never_sent_is_no_withdrawal(person: Person, house: House) -> None:
    await answered(person)
    assert "nobody is told" not in await starts_again(person)
    assert rows(house, Withdrawal) == []


async def test_a_booked_talk_stays_and_that_is_said(person: Person, house: House) -> None:
    await whole_visit(person)
    asked = await person.presses("/start_again")
    assert "talk that you booked stays" in asked and "sounded like danger, that stays too" in asked
    await person.presses("/start_again_yes")
    assert len(rows(house, Booking)) == 1


async def test_someone_who_is_helped_is_told_that_their_own_words_go_too(person: Person, house: House) -> None:
    await answered(person)
    assert "on your own" not in await person.presses("/start_again")
    house.records.change_visit(person.visit_id, helper="family")
    assert "on your own, that goes too" in await person.presses("/start_again")


async def test_after_the_last_day_nothing_goes(person: Person, house: House, tmp_path: Path) -> None:
    with sent_to_live(house, tmp_path) as live, pytest.MonkeyPatch.context() as patch:
        later = replace(house.settings, today=date(2027, 1, 1))
        ground = Ground(later, house.database, house.reviews, house.operator, house.directory)
        patch.setattr(talk, "ground", lambda: ground)
        talk.progress.cache_clear()
        try:
            assert "until 31 December 2026" in await live.presses("/start_again")
            assert "/start_again_yes" not in live.buttons
            assert [row.place for row in rows(house, Answer)] == ["listen/safe"]
        finally:
            talk.progress.cache_clear()
