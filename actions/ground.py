"""What every action stands on: the database, the reviews and the clock, opened once per process."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from bot.dialogue.reviews import Reviews
from bot.operator import Operator
from bot.safety.directory import Directory
from bot.settings import DATA, Settings, from_environment
from bot.transcripts.database import Database


@dataclass(frozen=True, slots=True)
class Ground:
    """Shared by all actions; tests make their own."""

    settings: Settings
    database: Database
    reviews: Reviews
    operator: Operator
    directory: Directory


@lru_cache(maxsize=1)
def ground() -> Ground:
    """Open the ground from the environment."""
    settings = from_environment()
    return Ground(
        settings, Database(settings.database), Reviews.load(DATA / "reviews"), Operator.load(settings.operator_file),
        Directory.load(DATA / "safety" / "directory.yml"),
    )  # fmt: skip
