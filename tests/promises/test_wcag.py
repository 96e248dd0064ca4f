"""Promise: the table of WCAG 2.2 has every A and AA criterion, each with a test that runs."""

from __future__ import annotations

import pytest

from bot.channels.wcag import Criterion, Table
from tests.promises.repository import collected

TABLE = Table.load()
LEVEL_A = [
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2", "1.3.3", "1.4.1", "1.4.2", "2.1.1", "2.1.2", "2.1.4",
    "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "3.1.1",
    "3.2.1", "3.2.2", "3.2.6", "3.3.1", "3.3.2", "3.3.7", "4.1.2",
]  # fmt: skip
LEVEL_AA = [
    "1.2.4", "1.2.5", "1.3.4", "1.3.5", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13",
    "2.4.5", "2.4.6", "2.4.7", "2.4.11", "2.5.7", "2.5.8", "3.1.2", "3.2.3", "3.2.4", "3.3.3", "3.3.4", "3.3.8",
    "4.1.3",
]  # fmt: skip
AIMED_AT = ["1.4.6", "2.2.6", "2.4.12", "2.5.5", "3.1.5", "3.3.9"]


@pytest.mark.parametrize(("level", "numbers"), [("A", LEVEL_A), ("AA", LEVEL_AA), ("AAA", AIMED_AT)])
def test_every_criterion_is_there_once_and_in_its_level(level: str, numbers: list[str]) -> None:
    assert [criterion.number for criterion in TABLE.criteria if criterion.level == level] == numbers


def test_they_stand_in_order() -> None:
    places = [tuple(map(int, criterion.number.split("."))) for criterion in TABLE.criteria]
    assert places == sorted(places) and len(places) == 61


@pytest.mark.parametrize("criterion", TABLE.criteria, ids=lambda criterion: criterion.number)
def test_a_criterion_says_how_it_is_met_and_awaits_only_checks_that_are_listed(criterion: Criterion) -> None:
    assert criterion.how.endswith(".") and criterion.test
    assert set(criterion.by_hand) <= {check.id for check in TABLE.by_hand}


def test_every_test_that_is_named_is_collected() -> None:
    assert {criterion.test for criterion in TABLE.criteria} - collected() == set()


def test_a_known_fault_names_real_criteria_and_no_check_is_made_before_it_was_named() -> None:
    assert {number for known in TABLE.known for number in known.criteria} <= {one.number for one in TABLE.criteria}
    assert all(check.done_on is None or check.done_on >= check.since for check in TABLE.by_hand)
