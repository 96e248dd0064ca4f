"""Hours are said in one way where a service never closes, and nothing is made of what the directory does not say."""

from __future__ import annotations

import pytest

from bot.app import Content
from bot.messages import Say
from bot.safety.open_hours import opening
from bot.safety.signposts import Person, help_now
from tests.safety.test_signposts import DIRECTORY, MONDAY


@pytest.mark.parametrize(
    "hours",
    ["24/7", "24/7 since summer 2023", "24 hours", "24 hours a day", "24 hours, every day", "24 hours, 7 days",
     "24 hours, 7 days (as printed in public code)"],
)  # fmt: skip
def test_always_open_is_said_in_one_way(hours: str) -> None:
    assert opening(hours) == Say("note-hours-always")


def test_what_is_open_in_part_only_is_said_of_that_part() -> None:
    assert opening("Mental Health Hub 24/7") == Say("note-hours-always-part", {"part": "Mental Health Hub"})


@pytest.mark.parametrize(
    "hours", ["Mon-Fri 9am-5pm", "Mon-Thu 6pm-2am; Fri 6pm to Mon 6am", "weekdays 4:30pm-9:30am; public holidays 24h"]
)
def test_other_hours_are_as_the_service_prints_them(hours: str) -> None:
    assert opening(hours) == Say("note-hours", {"hours": hours})


def test_unknown_hours_are_said_to_be_unknown() -> None:
    assert opening(None) == opening("") == Say("note-hours-unknown")


@pytest.mark.parametrize("level", ["usual", "simple"])
def test_help_now_has_no_figures_for_day_and_night(content: Content, level: str) -> None:
    contacts = help_now(Person(), DIRECTORY, MONDAY)[0].contacts
    notes = [content.words.text(note, level=level) for contact in contacts for note in contact.notes]
    assert "Open day and night." in notes
    assert not [note for note in notes if "24/7" in note or "24 hours" in note]
