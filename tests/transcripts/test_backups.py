"""Backups: small, real, no older than people are told, and putting one back brings back nothing that was erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import Content, House, build
from bot.errors import SettingError
from bot.settings import Settings
from bot.transcripts.backups import back_up, erase_in_place, put_back
from bot.transcripts.erasing import GONE
from bot.transcripts.erasures import Erasing
from bot.transcripts.tables import Alert, Answer, Turn, Visit
from tests.conftest import MONDAY, Person
from tests.journeys.running import free_ports
from tests.transcripts.test_erasing import HARM, answered, bytes_of, rows

KEPT, TAKEN = "the keepsake bus is fine", "the flimbwibble taxi was late"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(state=tmp_path / "state", today=MONDAY, port=free_ports(1)[0])


@pytest.fixture
def erasing(house: House, settings: Settings) -> Erasing:
    return Erasing(house.database, settings.state)


def again(settings: Settings, content: Content) -> House:
    """Open the house as after a restart."""
    return build(settings, content)


async def test_a_backup_put_back_does_all_erasures_again(
    house: House, settings: Settings, content: Content, erasing: Erasing, tmp_path: Path
) -> None:
    stays, goes, part = Person(house), Person(house), Person(house)
    await answered(stays, KEPT)
    await answered(goes, TAKEN)
    await goes.says(HARM)
    place = await answered(part, TAKEN)
    backup, _ = back_up(settings, tmp_path / "backups")
    assert backup.read_bytes().count(b"flimbwibble") >= 4
    erasing.everything(goes.visit_id, house.settings.now() + timedelta(minutes=1))
    erasing.answer(part.visit_id, place, house.settings.now() + timedelta(minutes=1))
    house.database.close()
    for file in settings.state.glob("blether.db*"):
        file.unlink()  # the disk with the database is lost; the list beside it is not
    assert put_back(settings, backup) > 1
    assert b"flimbwibble" not in bytes_of(settings.state) and b"keepsake" in bytes_of(settings.state)
    house = again(settings, content)
    assert {visit.id for visit in rows(house, Visit)} == {stays.visit_id, part.visit_id}
    with house.database.reading() as session:
        turns = select(Turn.words).where(Turn.visit_id == part.visit_id, Turn.question_id == place)
        assert session.scalars(turns).all() == [GONE]
    assert [alert.visit_id for alert in rows(house, Alert)] == [None], "the alert is kept"
    house.database.close()


async def test_the_list_of_the_present_database_counts_when_the_file_is_lost(
    house: House, settings: Settings, content: Content, erasing: Erasing, tmp_path: Path
) -> None:
    person = Person(house)
    await answered(person, TAKEN)
    backup, _ = back_up(settings, tmp_path / "backups")
    erasing.everything(person.visit_id, house.settings.now() + timedelta(minutes=1))
    house.database.close()
    (settings.state / "erasures.txt").unlink()
    put_back(settings, backup)
    assert b"flimbwibble" not in bytes_of(settings.state)
    assert (settings.state / "erasures.txt").read_text()


async def test_what_was_said_after_an_erasure_comes_back_with_a_later_backup(
    house: House, settings: Settings, content: Content, erasing: Erasing, tmp_path: Path
) -> None:
    person = Person(house)
    await answered(person, TAKEN)
    erasing.everything(person.visit_id, house.settings.now())
    await answered(person, KEPT)
    backup, _ = back_up(settings, tmp_path / "backups")
    house.database.close()
    put_back(settings, backup)
    house = again(settings, content)
    assert KEPT in {answer.words for answer in rows(house, Answer)}
    house.database.close()


def test_a_backup_is_for_our_eyes_and_old_ones_are_deleted(house: House, settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    first, _ = back_up(settings, folder)
    (folder / "holiday.jpg").write_text("not ours")
    assert first.stat().st_mode & 0o777 == 0o600
    month = replace(settings, today=date(2026, 12, 22))
    second, deleted = back_up(month, folder)
    assert deleted == []
    later, deleted = back_up(replace(settings, today=date(2026, 12, 25)), folder)
    assert deleted == [first]
    assert {path.name for path in folder.iterdir()} == {second.name, later.name, "holiday.jpg"}


def test_a_backup_that_is_too_old_is_not_put_back(house: House, settings: Settings, tmp_path: Path) -> None:
    backup, _ = back_up(settings, tmp_path / "backups")
    with pytest.raises(SettingError, match="older than 30 days"):
        put_back(replace(settings, today=date(2027, 1, 23)), backup)


@pytest.mark.parametrize("content_of_it", [b"", b"no database at all", b"SQLite format 3\0" + b"\0" * 900])
def test_what_is_no_backup_leaves_the_database_alone(
    house: House, settings: Settings, tmp_path: Path, content_of_it: bytes
) -> None:
    file = tmp_path / "blether-2026-11-23-000000.backup"
    file.write_bytes(content_of_it)
    before = rows(house, Visit)
    with pytest.raises(SettingError, match="can't be read"):
        put_back(settings, file)
    assert [visit.id for visit in rows(house, Visit)] == [visit.id for visit in before]
    assert not list(settings.state.glob("*.restored*"))


def test_nothing_is_put_back_while_the_service_runs(house: House, settings: Settings, tmp_path: Path) -> None:
    import socket

    backup, _ = back_up(settings, tmp_path / "backups")
    with socket.create_server(("127.0.0.1", settings.port)), pytest.raises(SettingError, match="stop it first"):
        put_back(settings, backup)


def test_postgresql_has_tools_of_its_own(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="pg_dump"):
        back_up(replace(settings, database_url="postgresql+psycopg://x/y"), tmp_path)


async def test_erasures_can_be_done_again_in_place(
    house: House, settings: Settings, erasing: Erasing, tmp_path: Path
) -> None:
    person = Person(house)
    await answered(person, TAKEN)
    assert erase_in_place(settings) == 0
    from bot.transcripts.erasing import of_visit
    from bot.transcripts.erasures import append

    append(settings.state / "erasures.txt", {of_visit(person.visit_id): house.settings.now() + timedelta(minutes=1)})
    assert erase_in_place(settings) == 1
    assert b"flimbwibble" not in bytes_of(settings.state)
