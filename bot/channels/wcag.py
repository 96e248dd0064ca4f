"""How each criterion of WCAG 2.2 is met, from docs/wcag.yml, and what the statement may therefore say."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from bot.dialogue.yaml_file import YamlFile
from bot.settings import ROOT

TABLE = ROOT / "docs" / "wcag.yml"
REQUIRED = ("A", "AA")


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Known(_Part):
    """Something that is known not to be accessible, and the criteria that it fails, if any."""

    what: str
    criteria: tuple[Annotated[str, BeforeValidator(str)], ...]


class ByHand(_Part):
    """A check that only people can make: when it was first named, and when it was made."""

    id: str
    what: str
    since: date
    done_on: date | None


class Criterion(_Part):
    """One success criterion: how it is met, the test that proves it, and the checks by hand that it awaits."""

    number: Annotated[str, BeforeValidator(str)]
    level: str
    name: str
    how: str
    test: str
    by_hand: tuple[str, ...]


class Table(_Part):
    """The whole table."""

    standard: str
    prepared_on: date
    tested_by_disabled_people: bool
    known: tuple[Known, ...]
    by_hand: tuple[ByHand, ...]
    criteria: tuple[Criterion, ...]

    @classmethod
    def load(cls, path: Path = TABLE) -> Table:
        """Read the table; raises ContentError naming file, line and field."""
        return YamlFile(path).read_as(cls)

    @property
    def awaited(self) -> tuple[ByHand, ...]:
        """Return the checks by hand that nobody has made."""
        return tuple(check for check in self.by_hand if check.done_on is None)

    @property
    def fails(self) -> tuple[str, ...]:
        """Return the criteria that something known fails."""
        return tuple(sorted({number for known in self.known for number in known.criteria}))

    @property
    def fully(self) -> bool:
        """Say whether full compliance may be claimed: nothing known fails, and people have made every check."""
        return not self.fails and not self.awaited

    def count(self, *levels: str) -> int:
        """Count the criteria of some levels."""
        return sum(criterion.level in levels for criterion in self.criteria)
