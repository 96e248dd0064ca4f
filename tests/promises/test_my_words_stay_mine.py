"""Promise: my words stay mine. Each test is one sentence of what people are told."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from click.testing import CliRunner

from bot.app import House
from bot.cli import blether
from bot.replies.words import Words
from bot.settings import DATA
from bot.transcripts.backups import KEPT
from bot.transcripts.erasing import tables_of_a_visit
from bot.transcripts.tables import Alert, Answer, Base, Visit, Withdrawal
from tests.conftest import Person
from tests.transcripts.test_erasing import WORDS, answered, bytes_of, rows

STAYS = {"visits", "alerts", "withdrawals", "erasures", "outbox", "slots", "staff", "staff_deeds", "staff_sessions"}
"""Tables that an erasure leaves: docs/decisions/erasure.md says why of each."""


def test_every_table_was_thought_of() -> None:
    assert {table.name for table in tables_of_a_visit()} | STAYS == set(Base.metadata.tables)


def test_the_decision_speaks_of_every_table() -> None:
    said = (DATA.parent / "docs" / "decisions" / "erasure.md").read_text(encoding="utf-8")
    staffs = {"slots", "staff", "staff_sessions"}
    assert [name for name in Base.metadata.tables if name not in staffs and name not in said] == []


def test_the_tables_are_what_the_migrations_make(house: House) -> None:
    with house.database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


async def test_deleted_means_gone_from_the_disk_at_once(person: Person, house: House, tmp_path: Path) -> None:
    await answered(person)
    await person.presses("/delete_my_data")
    await person.presses("/delete_everything_yes")
    assert b"flimbwibble" not in bytes_of(tmp_path) and WORDS not in person.read(person.last)


async def test_old_copies_go_within_30_days(house: House) -> None:
    assert timedelta(days=30) == KEPT
    assert "30 days" in house.desk.words("mine-all-gone")


async def test_staff_see_that_something_was_withdrawn_and_not_what(person: Person, house: House) -> None:
    await answered(person)
    await person.presses("/delete_my_data")
    await person.presses("/delete_everything_yes")
    [row] = rows(house, Withdrawal)
    assert {column.name for column in Withdrawal.__table__.columns} == {"id", "review", "what", "reference", "at"}
    assert (row.review, row.what) == ("practice", "everything")


async def test_what_was_passed_on_to_keep_someone_safe_is_kept(person: Person, house: House) -> None:
    await answered(person)
    await person.says("my dad hits me")
    await person.presses("/delete_my_data")
    await person.presses("/delete_everything_yes")
    assert [alert.words for alert in rows(house, Alert)] == ["my dad hits me"]


@pytest.mark.parametrize("id", ["mine-agree", "mine-agree-until", "mine-safety-kept"])
@pytest.mark.parametrize("level", ["usual", "simple"])
def test_people_are_told_so_before_they_start_and_when_they_erase(words: Words, id: str, level: str) -> None:
    from bot.messages import Say

    said = words.text(Say(id, {"date": "1 May 2027"}), level=level)
    assert "safe" in said and ("kept" in said or "stays" in said)


@pytest.mark.parametrize("level", ["usual", "simple", "symbol"])
def test_at_every_level_people_hear_what_a_code_and_an_erasure_mean(words: Words, level: str) -> None:
    from bot.messages import Say

    code, gone = (words.text(Say(id), level=level) for id in ("mine-code-keep", "mine-all-gone"))
    assert code.startswith("Anyone") and ("can see what you said" in code or "can read your words" in code)
    assert "30 days" in gone and "The team" in gone and "but not" in gone


def test_a_backup_is_made_and_put_back_by_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.journeys.running import free_ports

    monkeypatch.setenv("BLETHER_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("BLETHER_PORT", str(free_ports(1)[0]))
    run = CliRunner().invoke
    assert run(blether, ["staff", "list"]).exit_code == 0
    made = run(blether, ["backup", str(tmp_path / "backups")])
    assert made.exit_code == 0 and "is written" in made.output and "erasures.txt" in made.output
    [file] = (tmp_path / "backups").iterdir()
    back = run(blether, ["restore", str(file)])
    assert back.exit_code == 0 and "is put back" in back.output
    assert "0 things" in run(blether, ["erase-again"]).output


async def test_an_empty_visit_is_what_is_left(person: Person, house: House) -> None:
    await answered(person)
    await person.presses("/delete_my_data")
    await person.presses("/delete_everything_yes")
    [visit] = rows(house, Visit)
    kept = {c.name: getattr(visit, c.name) for c in Visit.__table__.columns}
    assert {name for name, value in kept.items() if value} == {
        "id", "key_hash", "channel", "review", "language", "level", "started_at", "last_at"
    }  # fmt: skip
    assert rows(house, Answer) == []


@pytest.fixture
def words(content: object) -> Words:
    return content.words  # type: ignore[attr-defined,no-any-return]
