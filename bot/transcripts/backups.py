"""Backups: a whole copy of the SQLite database in one file, and putting one back with all erasures done again."""

from __future__ import annotations

import re
import socket
import sqlite3
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import SettingError
from bot.settings import Settings
from bot.transcripts.database import Database, migrate
from bot.transcripts.erasures import FILE, append, erase_again, listed, listed_in

KEPT = timedelta(days=30)
"""What is erased is gone from all backups after this long, as people are told."""
NAME = re.compile(r"blether-(\d{4}-\d\d-\d\d-\d{6})\.backup")
STAMP = "%Y-%m-%d-%H%M%S"


def back_up(settings: Settings, folder: Path) -> tuple[Path, list[Path]]:
    """Write a backup into a folder and delete those that are too old; returns the new file and those deleted."""
    source = _database_file(settings)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    now = settings.now()
    made = folder / f"blether-{now:{STAMP}}.backup"
    made.touch(mode=0o600, exist_ok=False)
    # VACUUM INTO copies what is there and nothing that was: no page of the copy holds anything deleted.
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("VACUUM INTO ?", (str(made),))
    return made, delete_old(folder, now)


def delete_old(folder: Path, now: datetime) -> list[Path]:
    """Delete the backups in a folder that are older than we may keep them."""
    old = [path for path in sorted(folder.iterdir()) if (made := _made_at(path, now)) and now - made > KEPT]
    for path in old:
        path.unlink()
    return old


def put_back(settings: Settings, file: Path) -> int:
    """Put a backup in place of the database, with every erasure since done again; returns how many there were.

    Raises SettingError while the service runs, and for a file that is no backup or older than may be kept.
    """
    target = _database_file(settings)
    if _answers(settings.host, settings.port):
        raise SettingError("Blether is running: stop it first. Nothing may be written while the backup is put back.")
    made = _made_at(file, settings.now())
    if made is not None and settings.now() - made > KEPT:
        raise SettingError(f"{file.name} is older than {KEPT.days} days: what it holds may no longer be kept.")
    erasures = listed_in(settings.state / FILE) | _listed_now(settings)
    fresh = target.with_name(f"{target.name}.restored")
    count = _prepared(file, fresh, erasures)
    for path in (target.with_name(f"{target.name}-wal"), target.with_name(f"{target.name}-shm")):
        path.unlink(missing_ok=True)
    fresh.replace(target)
    append(settings.state / FILE, {k: at for k, at in erasures.items() if k not in listed_in(settings.state / FILE)})
    return count


def erase_in_place(settings: Settings) -> int:
    """Do all listed erasures again on the database as it is: for one that was put back by other means (PostgreSQL)."""
    migrate(settings.database)
    database = Database(settings.database)
    try:
        return erase_again(database, listed_in(settings.state / FILE) | listed(database))
    finally:
        database.close()


def _prepared(file: Path, fresh: Path, erasures: dict[str, datetime]) -> int:
    fresh.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as source:
            source.execute("SELECT version_num FROM alembic_version")
            source.execute("VACUUM INTO ?", (str(fresh),))
        fresh.chmod(0o600)
        url = f"sqlite:///{fresh}"
        migrate(url)
        database = Database(url)
        try:
            return erase_again(database, erasures | listed(database))
        finally:
            database.close()
            for end in ("-wal", "-shm"):
                fresh.with_name(fresh.name + end).unlink(missing_ok=True)
    except (sqlite3.Error, SQLAlchemyError) as error:
        fresh.unlink(missing_ok=True)
        raise SettingError(f"{file.name} can't be read as a backup of Blether: {type(error).__name__}.") from error


def _listed_now(settings: Settings) -> dict[str, datetime]:
    """Return what the present database lists, when it can still be read: often it is what was lost."""
    if not _database_file(settings).exists():
        return {}
    database = Database(settings.database)
    try:
        with suppress(SQLAlchemyError):
            return listed(database)
        return {}
    finally:
        database.close()


def _database_file(settings: Settings) -> Path:
    url = make_url(settings.database)
    if url.get_backend_name() != "sqlite" or not url.database:
        raise SettingError(
            "This database is PostgreSQL: use pg_dump and pg_restore, then `blether erase-again`. "
            "Delete each dump after 30 days."
        )
    return Path(url.database)


def _made_at(path: Path, now: datetime) -> datetime | None:
    found = NAME.fullmatch(path.name)
    return datetime.strptime(found[1], STAMP).replace(tzinfo=now.tzinfo) if found else None


def _answers(host: str, port: int) -> bool:
    with closing(socket.socket()) as line:
        line.settimeout(1)
        return line.connect_ex(("127.0.0.1" if host in {"", "0.0.0.0"} else host, port)) == 0  # noqa: S104
