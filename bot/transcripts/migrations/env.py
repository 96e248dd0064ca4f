"""Alembic's entry: runs the migrations over the URL that `migrate()` or `alembic -x url=…` gives."""

from __future__ import annotations

from alembic import context

from bot.transcripts.database import open_engine
from bot.transcripts.tables import Base

url = context.config.attributes.get("url") or context.get_x_argument(as_dictionary=True).get("url", "")
engine = open_engine(url)
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
engine.dispose()
