"""What a return code, erasure and hearing back need."""

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Nothing yet."""
