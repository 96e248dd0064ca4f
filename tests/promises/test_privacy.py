"""Promise: docs/privacy.md names every table with how long it is kept, and what it says of the code is so."""

from __future__ import annotations

import re

import pytest

from bot.channels.headers import ALWAYS
from bot.settings import ROOT
from bot.staff.accounts import IDLE, ROLES, WHOLE
from bot.transcripts.tables import Base

TEXT = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
ROWS = {match[1]: match[0].strip("|").split("|") for match in re.finditer(r"^\| `([a-z_]+)` \|.*$", TEXT, re.M)}
STANDARDS = (
    "Best interests of the child", "Data protection impact assessments", "Age appropriate application", "Transparency",
    "Detrimental use of data", "Policies and community standards", "Default settings", "Data minimisation",
    "Data sharing", "Geolocation", "Parental controls", "Profiling", "Nudge techniques",
    "Connected toys and devices", "Online tools",
)  # fmt: skip


@pytest.mark.parametrize("table", sorted(Base.metadata.tables))
def test_each_table_is_named_with_what_is_in_it_why_and_how_long(table: str) -> None:
    assert table in ROWS, f"docs/privacy.md does not say what is kept in {table}"
    cells = [cell.strip() for cell in ROWS[table]]
    assert len(cells) == 5 and all(cells)
    assert "until" in cells[-1].lower()


@pytest.mark.parametrize(("number", "name"), list(enumerate(STANDARDS, start=1)))
def test_each_standard_of_the_childrens_code_has_its_row(number: int, name: str) -> None:
    assert re.search(rf"^\| {number} {name} \| [^|]+ \| [^|]+ \|$", TEXT, re.M)


def test_it_says_that_nobody_has_checked_it() -> None:
    assert "awaits a data protection officer's check" in TEXT
    assert "Agreeing to talk is not GDPR consent" in TEXT


def test_its_numbers_are_those_of_the_code() -> None:
    assert f"{IDLE.seconds // 60} minutes unused, {WHOLE.seconds // 3600} hours in all" in TEXT
    assert all(f"| {role} |" in TEXT for role in ROLES)


def test_the_page_may_not_ask_where_someone_is() -> None:
    assert "geolocation=()" in ALWAYS["Permissions-Policy"]


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:docs|bot|tests|data)/[\w./-]+)`", TEXT))))
def test_what_it_points_at_is_there(path: str) -> None:
    assert (ROOT / path).exists()
