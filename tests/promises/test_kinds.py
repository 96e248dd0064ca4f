"""Promise: every kind of harm that anything may name has words for staff, and help that was thought about."""

from __future__ import annotations

import json
import re

import pytest

from bot.dialogue.review_model import HARMS
from bot.safety.directory import Directory
from bot.safety.layers import KINDS
from bot.safety.rules import Rules
from bot.safety.signposts import FITTING
from bot.settings import DATA
from bot.transcripts.alerts import ASKED

STAFF = (DATA / "words" / "en" / "staff.ftl").read_text(encoding="utf-8")


def test_staff_read_a_name_for_every_kind_and_no_kind_that_is_gone() -> None:
    assert set(re.findall(r"^staff-kind-(\w+) = \S", STAFF, re.M)) == {*KINDS, ASKED}


def test_every_kind_says_which_help_fits() -> None:
    assert set(FITTING) == set(KINDS)


@pytest.mark.parametrize("service", sorted({id for ids in FITTING.values() for id in ids}))
def test_help_that_fits_is_in_the_directory(service: str) -> None:
    assert Directory.load().service(service) is not None


def test_rules_name_known_kinds() -> None:
    found = {kind for rule in Rules.load().rules for kind in rule.finding.kinds}
    assert found and found <= set(KINDS)


def test_the_model_names_known_kinds() -> None:
    found = json.loads((DATA / "safety" / "model" / "model.json").read_text(encoding="utf-8"))["kinds"]
    assert found and set(found) <= set(KINDS)


def test_reviews_name_known_kinds() -> None:
    assert set(KINDS) >= HARMS
