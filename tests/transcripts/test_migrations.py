"""A machine that was set up with an older version is brought to the newest shape, with all that it holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from bot.transcripts.database import MIGRATIONS, NEWEST, migrate, open_engine
from bot.transcripts.tables import Base

CONFIG = Config()
CONFIG.set_main_option("script_location", str(MIGRATIONS))
SCRIPTS = ScriptDirectory.from_config(CONFIG)
OLDER = [script.revision for script in SCRIPTS.walk_revisions() if script.revision != NEWEST]


def test_the_newest_version_is_the_last_of_the_files() -> None:
    assert SCRIPTS.get_current_head() == NEWEST and len(OLDER) > 5


@pytest.mark.parametrize("older", OLDER)
def test_every_older_version_is_brought_to_the_newest(older: str, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'blether.db'}"
    CONFIG.attributes["url"] = url
    command.upgrade(CONFIG, older)
    migrate(url)
    engine = open_engine(url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == NEWEST
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    engine.dispose()
