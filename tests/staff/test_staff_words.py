"""Every sentence that staff read stands in staff.ftl: none in code or templates, none missing, none left over."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from actions.helped import HELPERS, HELPS
from bot.replies.words import LEVELS
from bot.safety.layers import SEVERITIES, Tier
from bot.settings import DATA, ROOT
from bot.staff.accounts import ROLES
from bot.staff.app import MENU, ROUTES, TOLD
from bot.staff.room import Room
from bot.staff.templating import TEMPLATES
from bot.staff.transcripts import AUDIENCES
from bot.transcripts.erasing import ANSWER, EVERYTHING, TALK
from tests.staff.staff_house import StaffHouse

CODE = sorted((ROOT / "bot" / "staff").glob("*.py"))
PAGES = sorted(TEMPLATES.glob("*.html"))
WORDS = (DATA / "words" / "en" / "staff.ftl").read_text()
IDS = set(re.findall(r"^(staff-[\w-]+) =", WORDS, re.M))
FAMILIES = {
    "staff-kind-", "staff-severity-", "staff-tier-", "staff-deed-", "staff-slot-", "staff-check-", "staff-confidence-",
    "staff-audience-", "staff-way-", "staff-supporter-", "staff-channel-", "staff-level-", "staff-language-",
    "staff-problem-", "staff-alert-state-", "staff-agency-", "staff-closed-because-",
    "staff-helper-", "staff-helps-", "staff-after-what-", "staff-listening-", "staff-indicator-",
}  # fmt: skip


def used() -> set[str]:
    return {id for path in [*CODE, *PAGES] for id in re.findall(r"[\"'](staff-[\w-]+\w)[\"']", path.read_text())}


def test_no_sentence_is_missing_and_none_is_left_over() -> None:
    assert used() - IDS == set()
    assert {id for id in IDS - used() if not id.startswith(tuple(FAMILIES))} == set()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_templates_hold_no_words_of_their_own(path: Path) -> None:
    bare = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}|<[^>]*>", "", path.read_text(), flags=re.S)
    words = re.sub(r'[a-z-]+="[a-z]*"', "", bare)
    assert re.findall(r"[A-Za-z]{2,}", words) == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_template_can_be_read(house: StaffHouse, path: Path) -> None:
    assert Room(house.house, [])._templates.get_template(path.name)


@pytest.mark.parametrize(
    ("family", "values"),
    [
        ("audience", [*AUDIENCES, "none"]), ("severity", SEVERITIES),
        ("tier", [t.value for t in Tier]),
        ("level", LEVELS), ("way", ["in_person", "phone", "video"]), ("channel", ["web", "telegram", "terminal"]),
        ("helper", [*HELPERS, "none"]), ("helps", HELPS), ("after-what", [EVERYTHING, ANSWER, TALK]),
        ("problem", [f"{status}{part}" for status in (*TOLD, 500) for part in ("", "-title")]),
    ],
)  # fmt: skip
def test_every_stored_value_has_its_words(family: str, values: list[str]) -> None:
    assert {f"staff-{family}-{value}" for value in values} <= IDS


def test_every_kind_of_harm_and_every_deed_has_its_words() -> None:
    rules = (DATA / "safety" / "rules" / "rules.yml").read_text()
    kinds = {kind for line in re.findall(r"kinds: ([a-z_ ]+)", rules) for kind in line.split()}
    deeds = {deed for path in CODE for deed in re.findall(r"(?:note|_change)\([^)]*?\"([a-z-]+)\"", path.read_text())}
    assert len(deeds) == 22
    assert {f"staff-kind-{kind}" for kind in kinds} | {f"staff-deed-{deed}" for deed in deeds} <= IDS


def test_the_menu_leads_to_pages_that_exist() -> None:
    assert set(MENU) <= {route.path for route in ROUTES if route.method == "GET"}
    assert set(ROLES) == {role for route in ROUTES for role in route.roles}
