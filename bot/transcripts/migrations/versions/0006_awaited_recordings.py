"""A recording says whether a person will listen to it, and so whether its sound outlasts its answer until then."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Let a recording say it; whoever recorded before this was told that the sound goes with the answer."""
    op.add_column("recordings", sa.Column("awaited", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Take it away again."""
    with op.batch_alter_table("recordings") as recordings:
        recordings.drop_column("awaited")
