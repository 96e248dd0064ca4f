"""A slip has an alert of its own, which says what it came after."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Let an alert name the one that it follows."""
    op.add_column("alerts", sa.Column("follows", sa.String(length=32), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    with op.batch_alter_table("alerts") as alerts:
        alerts.drop_column("follows")
