"""The same house over a real PostgreSQL, started for the test on a socket of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import Content, build
from bot.channels.look import Look
from bot.settings import Settings
from bot.staff.accounts import Accounts
from bot.staff.commands import add_staff
from bot.transcripts.backups import erase_in_place
from bot.transcripts.database import Database, migrate
from bot.transcripts.erasing import clear_visit
from bot.transcripts.recordings import NewRecording
from bot.transcripts.redaction import redact
from bot.transcripts.tables import Alert, Answer, Erasure, Recording, StaffMember

pytestmark = pytest.mark.slow

PLACES = ("/usr/lib/postgresql/17/bin", "/usr/lib/postgresql/16/bin", "/usr/lib/postgresql/15/bin")


def programs() -> Path:
    """Return the folder of PostgreSQL's programs; `.ci/run` installs them."""
    for place in map(Path, PLACES):
        if (place / "initdb").exists():
            return place
    raise FileNotFoundError("PostgreSQL is not there: apt-get install -y postgresql")


def as_owner(*command: object) -> None:
    """Run as a user that PostgreSQL accepts: it refuses root."""
    words = [str(word) for word in command]
    if os.geteuid() == 0:
        words = [shutil.which("runuser") or "runuser", "-u", "postgres", "--", *words]
    # No pipes: the server would keep them open, and we would wait for their end.
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A fresh server that only listens on a socket in a folder of its own."""
    folder = Path("/tmp") / f"blether-pg-{os.getpid()}"  # noqa: S108 - a socket's path must be short
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    data, found = folder / "data", programs()
    as_owner(found / "initdb", "-D", data, "-A", "trust", "-U", "blether", "--no-sync")
    as_owner(
        found / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", f"-k {folder} -c listen_addresses=''", "start"
    )
    yield f"postgresql+psycopg://blether@/postgres?host={folder}"
    as_owner(found / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    as_owner("rm", "-rf", data)
    shutil.rmtree(folder, ignore_errors=True)


def test_the_tables_are_made_and_made_once(url: str) -> None:
    migrate(url)
    migrate(url)


def test_a_visit_and_its_answers_are_kept(url: str, content: Content, tmp_path: Path) -> None:
    house = build(replace(Settings(state=tmp_path), database_url=url), content)
    arrival = house.desk.arrive("web")
    assert arrival.key is not None
    found = house.records.visit_by_key(arrival.key)
    assert found is not None and found.started_at.tzinfo is not None
    row = {"visit_id": found.id, "place": "listen/x", "message_id": "m", "at": house.settings.now()}
    with house.database.writing() as session:
        session.add(Answer(**row, words=redact("my name is Morag"), sealed=b"\x00\x01"))
    with house.database.reading() as session:
        [answer] = session.query(Answer).all()
        assert answer.words == "my name is [name]" and answer.sealed == b"\x00\x01"
    house.database.close()


def test_a_recording_is_written_down_and_a_look_is_kept_there_too(url: str, content: Content, tmp_path: Path) -> None:
    house = build(replace(Settings(state=tmp_path), database_url=url), content)
    visit = house.desk.arrive("web").visit
    house.recordings.keep(NewRecording(visit.id, "m", "listen/x", "wav", 2, "Recorded, 2 seconds"), b"sound")
    add_staff(house.database, "Morag", "heather moor in the rain", ["lead"], house.settings.now())
    Accounts(house.database, house.settings.now).keep_look("Morag", Look(theme="dark", size="4"))
    with house.database.writing() as session:
        recording = session.query(Recording).one()
        recording.words, recording.written_by = redact("my name is Morag"), "Morag"
        recording.written_at = house.settings.now()
    with house.database.writing() as session:
        recording, member = session.query(Recording).one(), session.query(StaffMember).one()
        assert (recording.words, recording.written_by) == ("my name is [name]", "Morag")
        assert Look.parse(member.look) == Look(theme="dark", size="4")
        clear_visit(session, visit.id)
        session.delete(member)
    house.database.close()


def test_words_are_taken_back_and_a_code_opens_them_there_too(url: str, content: Content, tmp_path: Path) -> None:
    house = build(replace(Settings(state=tmp_path), database_url=url), content)
    visit = house.desk.arrive("web").visit
    code = " ".join(house.codes.make(visit.id))
    row = {"visit_id": visit.id, "message_id": "m", "at": house.settings.now()}
    with house.database.writing() as session:
        session.add_all([Answer(**row, place="listen/a", words=redact("flimbwibble")), Answer(**row, place="listen/b")])
        session.add(Alert(**row, id="a", review="practice", tier="certain", severity="high", kinds=[], because=[]))
    found = house.codes.find(code, "here").visit
    assert found is not None and found.id == visit.id
    assert house.erasing.answer(visit.id, "listen/a", house.settings.now())
    assert house.erasing.everything(visit.id, house.settings.now())
    assert house.codes.find(code, "here").visit is None
    with house.database.reading() as session:
        assert session.query(Answer).filter_by(visit_id=visit.id).all() == []
        assert session.get_one(Alert, "a").visit_id is None
        assert len(session.query(Erasure).all()) == 3
    assert erase_in_place(house.settings) == 0
    house.database.close()


def test_the_first_words_are_the_same_on_both(url: str, content: Content, tmp_path: Path) -> None:
    house = build(replace(Settings(state=tmp_path), database_url=url), content)
    visit = house.desk.arrive("web").visit
    assert house.desk.so_far(visit.id)[0].bubbles[0].text
    house.database.close()
    Database(url).close()
