"""The house that the tests of the staff room share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from bot.staff import passwords
from tests.staff.staff_house import StaffHouse


@pytest.fixture(autouse=True)
def cheap_hashes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash fast: the real cost is proved once, where a test is marked so."""
    if "real_hashes" not in request.fixturenames:
        monkeypatch.setattr(passwords, "PasswordHasher", lambda: PasswordHasher(1, 8, 1))


@pytest.fixture
def real_hashes() -> None:
    """Hash as in earnest."""


@pytest.fixture(scope="session")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("tables")
    StaffHouse(folder).database.close()
    return folder / "blether.db"


@pytest.fixture
def house(tmp_path: Path, tables: Path) -> Iterator[StaffHouse]:
    """A house of one's own."""
    made = StaffHouse(tmp_path, tables)
    yield made
    made.database.close()
