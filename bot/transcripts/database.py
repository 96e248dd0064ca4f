"""Opening the one database: SQLite by default, PostgreSQL when one machine is not enough."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.orm import Session, sessionmaker

MIGRATIONS = Path(__file__).parent / "migrations"
NEWEST = max(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
"""Read off the files: a number kept by hand was forgotten once, and older machines were never upgraded."""


class Database:
    """A pool of connections; `writing()` and `reading()` hand out sessions."""

    def __init__(self, url: str) -> None:
        self.engine = open_engine(url)
        self._sessions = sessionmaker(self.engine, expire_on_commit=False)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session that commits on leaving and rolls back on an error."""
        with self._sessions() as session, session.begin():
            if self.engine.dialect.name == "sqlite":
                # Taking the write lock at once, not at the first write, keeps two writers from deadlocking.
                session.execute(text("BEGIN IMMEDIATE"))
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session for reading only."""
        with self._sessions() as session:
            yield session

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def open_engine(url: str) -> Engine:
    """Create the engine with the settings that durability and erasure need."""
    made = make_url(url)
    if made.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    if made.database:
        Path(made.database).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = create_engine(url, connect_args={"timeout": 10, "check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _leave_begin_to_us)
    return engine


def migrate(url: str) -> None:
    """Bring the tables to the newest shape; quick when they are."""
    engine = open_engine(url)
    try:
        if _version(engine) == NEWEST:
            return
    finally:
        engine.dispose()
    # Imported here: the tool is slow to load and the page must answer at once on a second start.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["url"] = url
    command.upgrade(config, "head")


def _version(engine: Engine) -> str | None:
    if not inspect(engine).has_table("alembic_version"):
        return None
    with engine.connect() as connection:
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # autocommit mode: SQLAlchemy, not the driver, says when a transaction begins.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _leave_begin_to_us(connection: Any) -> None:
    """Hold back the driver's own BEGIN: `writing()` begins with the lock it needs."""
