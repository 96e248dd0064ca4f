"""Visits and turns are kept, found again by their key alone, and hold no raw words."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError, StatementError

from bot.app import House
from bot.errors import UnknownVisit
from bot.transcripts.records import hash_key
from bot.transcripts.redaction import redact
from bot.transcripts.tables import Answer, Visit
from tests.conftest import Person


def test_a_visit_is_found_by_its_key_and_by_no_other(house: House) -> None:
    visit, key = house.records.start_visit("web", "practice")
    found = house.records.visit_by_key(key)
    assert found is not None and found.id == visit.id
    assert house.records.visit_by_key(key + "x") is None
    assert house.records.visit_by_key("") is None


def test_an_ended_key_opens_nothing_and_the_visit_stays(house: House) -> None:
    visit, key = house.records.start_visit("web", "practice")
    other, kept = house.records.start_visit("web", "practice")
    house.records.end_key(key)
    assert house.records.visit_by_key(key) is None and house.records.visit(visit.id).id == visit.id
    found = house.records.visit_by_key(kept)
    assert found is not None and found.id == other.id


def test_only_a_hash_of_the_key_is_stored(house: House) -> None:
    visit, key = house.records.start_visit("web", "practice")
    assert visit.key_hash == hash_key(key) != key
    stored = b"".join(path.read_bytes() for path in house.settings.state.glob("blether.db*"))
    assert key.encode() not in stored


def test_an_unknown_visit_is_an_error_of_its_own(house: House) -> None:
    with pytest.raises(UnknownVisit):
        house.records.visit("nobody")


def test_raw_words_are_refused_by_the_table_itself(house: House) -> None:
    visit, _ = house.records.start_visit("web", "practice")
    row = {"visit_id": visit.id, "place": "listen/x", "message_id": "m", "at": house.settings.now()}
    with pytest.raises((TypeError, StatementError)), house.database.writing() as session:
        session.add(Answer(**row, words="raw words"))  # type: ignore[arg-type]
    with house.database.writing() as session:
        session.add(Answer(**row, words=redact("kept words")))


def test_one_answer_a_place(house: House) -> None:
    visit, _ = house.records.start_visit("web", "practice")
    row = {"visit_id": visit.id, "place": "listen/x", "message_id": "m", "at": house.settings.now()}
    with house.database.writing() as session:
        session.add(Answer(**row))
    with pytest.raises(IntegrityError), house.database.writing() as session:
        session.add(Answer(**row))


def test_an_error_in_a_transaction_leaves_nothing(house: House) -> None:
    visit, _ = house.records.start_visit("web", "practice")
    with pytest.raises(RuntimeError), house.database.writing() as session:
        session.get_one(Visit, visit.id).area = "fife"
        session.flush()
        raise RuntimeError("power cut")
    assert house.records.visit(visit.id).area is None


def test_times_come_back_with_their_zone(house: House) -> None:
    visit, _ = house.records.start_visit("web", "practice")
    assert house.records.visit(visit.id).started_at == visit.started_at
    assert house.records.visit(visit.id).started_at.tzinfo is not None


async def test_a_reload_shows_the_whole_conversation_as_it_was(person: Person, house: House) -> None:
    await person.begins()
    await person.says("skip")
    turns = house.desk.so_far(person.visit_id)
    assert turns[0].you is None
    assert [turn.you for turn in turns[1:]][:2] == ["Say what I think", "I am a child"]
    assert turns[-1].bubbles[-1].question_id == person.question


async def test_a_forged_choice_was_never_offered(person: Person, house: House) -> None:
    assert house.records.offered(person.visit_id, "/give_views_start") is not None
    assert house.records.offered(person.visit_id, "/restart") is None
    assert house.records.offered(person.visit_id, "yes") is None


def test_a_question_by_button_brings_nothing_else_along(house: House) -> None:
    visit, _ = house.records.start_visit("web", "practice")
    assert house.records.offered(visit.id, "/ask_what_is_review")
    assert house.records.offered(visit.id, '/ask_what_is_review{"answer": "x"}') is None
