"""What a return code, erasure and hearing back need."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables of return codes, hearing back, erasures and withdrawals; a visit says who helps."""
    with op.batch_alter_table("visits") as visits:
        visits.add_column(sa.Column("helper", sa.String(length=16), nullable=True))
        visits.add_column(sa.Column("helps", sa.String(length=64), nullable=True))
    op.create_table(
        "return_codes",
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("visit_id", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"]),
        sa.PrimaryKeyConstraint("code_hash"),
        sa.UniqueConstraint("visit_id"),
    )
    op.create_table(
        "hear_back",
        sa.Column("visit_id", sa.String(length=32), nullable=False),
        sa.Column("way", sa.String(length=16), nullable=False),
        sa.Column("reach", sa.LargeBinary(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"]),
        sa.PrimaryKeyConstraint("visit_id"),
    )
    op.create_table(
        "erasures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_erasures_hash"), "erasures", ["hash"], unique=False)
    op.create_table(
        "withdrawals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review", sa.String(length=64), nullable=False),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_withdrawals_review"), "withdrawals", ["review"], unique=False)


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("withdrawals")
    op.drop_table("erasures")
    op.drop_table("hear_back")
    op.drop_table("return_codes")
    with op.batch_alter_table("visits") as visits:
        visits.drop_column("helps")
        visits.drop_column("helper")
