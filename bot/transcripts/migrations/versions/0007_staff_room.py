"""A recording can be written down for those who can't hear it, and staff can see their room their own way."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Let both be kept."""
    op.add_column("recordings", sa.Column("words", sa.Text(), nullable=True))
    op.add_column("recordings", sa.Column("written_by", sa.String(64), nullable=True))
    op.add_column("recordings", sa.Column("written_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("staff", sa.Column("look", sa.String(16), nullable=False, server_default=""))


def downgrade() -> None:
    """Take them away again."""
    with op.batch_alter_table("staff") as staff:
        staff.drop_column("look")
    with op.batch_alter_table("recordings") as recordings:
        for name in ("written_at", "written_by", "words"):
            recordings.drop_column(name)
