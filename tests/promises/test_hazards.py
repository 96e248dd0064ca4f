"""Promise: the hazard log has DCB0129's columns, its risks follow its matrix, and each control is a test that runs."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from bot.settings import ROOT
from tests.promises.repository import collected

LOG: dict[str, Any] = yaml.safe_load((ROOT / "docs" / "hazards.yml").read_text(encoding="utf-8"))
HAZARDS: list[dict[str, Any]] = LOG["hazards"]
COLUMNS = ["id", "hazard", "description", "cause", "effect", "initial", "controls", "residual", "owner", "status"]
UNACCEPTABLE = 4
MUST_HAVE = (
    "false reassurance", "alert fatigue", "missed disclosure", "wrong number", "child's harm", "alert lost",
    "alert read late", "lead is away", "shared with the abuser", "language", "engine down", "browser offline",
    "forged staff", "re-identification", "helper answers", "recording nobody", "practice mistaken",
    "return code", "private moment", "by a code", "leaving", "taken back", "misread",
)  # fmt: skip


def test_it_says_that_a_named_lead_must_sign_and_that_none_has() -> None:
    assert "A named safeguarding lead must" in LOG["statement"] and "None has." in LOG["statement"]
    assert LOG["signed_by"] is None and LOG["signed_on"] is None


def test_there_are_enough_hazards_each_once() -> None:
    assert len(HAZARDS) >= 25
    assert [hazard["id"] for hazard in HAZARDS] == [f"H{n:02}" for n in range(1, len(HAZARDS) + 1)]
    assert len({hazard["hazard"] for hazard in HAZARDS}) == len(HAZARDS)


@pytest.mark.parametrize("name", MUST_HAVE)
def test_the_hazard_is_in_the_log(name: str) -> None:
    assert any(name in hazard["hazard"].lower() for hazard in HAZARDS)


@pytest.mark.parametrize("hazard", HAZARDS, ids=lambda hazard: hazard["id"])
def test_a_hazard_has_every_column_and_its_risks_follow_the_matrix(hazard: dict[str, Any]) -> None:
    assert list(hazard) == COLUMNS and all(hazard.values())
    assert hazard["status"] in {"open", "closed"}
    matrix = LOG["matrix"]
    for stage in ("initial", "residual"):
        rated = hazard[stage]
        column = matrix["severity"].index(rated["severity"])
        assert rated["risk"] == matrix["likelihood"][rated["likelihood"]][column]
    assert hazard["residual"]["risk"] <= hazard["initial"]["risk"]


def test_what_is_not_acceptable_stays_open() -> None:
    assert not [h["id"] for h in HAZARDS if h["residual"]["risk"] >= UNACCEPTABLE and h["status"] != "open"]


def test_every_control_names_a_test_that_pytest_collects() -> None:
    named = {control["test"] for hazard in HAZARDS for control in hazard["controls"]}
    assert named - collected() == set()
