"""What answers of every kind of question need: room for many picks, or many sorted cards, in one answer."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Widen the choice of an answer."""
    with op.batch_alter_table("answers") as answers:
        answers.alter_column("choice", existing_type=sa.String(64), type_=sa.String(1024), existing_nullable=True)
