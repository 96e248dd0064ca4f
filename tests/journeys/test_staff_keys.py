"""A lead's whole day with the keyboard alone, in a real browser without JavaScript: nothing in it needs a mouse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from bot.transcripts.tables import Alert, Recording
from tests.journeys.test_staff_page import fill, fill_more, serving
from tests.staff.staff_house import PASSWORD, StaffHouse

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
DESK = {"width": 1280, "height": 900}
MOST_TABS = 120
SEEN = """e => { const {outlineStyle, outlineWidth} = getComputedStyle(e.closest('.way') ?? e);
  const {top, bottom} = e.getBoundingClientRect();
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight; }"""


class Keys:
    """Someone with a keyboard at a page."""

    def __init__(self, page: Any) -> None:
        self.page = page

    def to(self, role: str, name: str | re.Pattern[str], nth: int = 0) -> Any:
        """Press Tab until something has the focus, which must then be in sight with a ring around it."""
        return self.onto(self.page.get_by_role(role, name=name, exact=isinstance(name, str)).nth(nth))

    def onto(self, wanted: Any, ring: bool = True) -> Any:
        wanted.wait_for()
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            if wanted.evaluate("e => e === document.activeElement"):
                assert wanted.evaluate(SEEN) or not ring
                return wanted
        raise AssertionError("Tab never came there")

    def go(self, role: str, name: str | re.Pattern[str], nth: int = 0) -> None:
        """Come to something and press Enter."""
        self.to(role, name, nth)
        self.page.keyboard.press("Enter")

    def menu(self, name: str) -> None:
        """Come to a page by its link in the menu, from wherever the focus is."""
        self.onto(self.page.get_by_role("navigation").get_by_role("link", name=name, exact=True))
        self.page.keyboard.press("Enter")
        self.heading(re.compile("."))

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)

    def heading(self, says: str | re.Pattern[str]) -> None:
        self.page.get_by_role("heading", level=1, name=says).wait_for()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[StaffHouse]:
    made = StaffHouse(tmp_path)
    fill(made)
    fill_more(made)
    made.staff()
    yield made
    made.database.close()


@pytest.fixture
def keys(browser: Any, house: StaffHouse) -> Iterator[Keys]:
    with serving(house) as url:
        page = browser.new_context(viewport=DESK, java_script_enabled=False).new_page()
        page.set_default_timeout(8000)
        page.goto(url)
        yield Keys(page)
        page.context.close()


def test_a_whole_day(keys: Keys, house: StaffHouse) -> None:
    come_in(keys)
    deal_with_an_alert(keys)
    alert = next(alert for alert in house.rows(Alert) if alert.severity == "emergency")
    assert (alert.state, alert.passed_on_to, alert.closed_reason) == ("closed", "child-protection", "passed-on")
    listen(keys)
    heard = next(one for one in house.rows(Recording) if one.message_id == "late")
    assert (heard.state, heard.words, heard.written_by) == ("fine", "I like my worker.", "Morag")
    assert ("Morag", heard.id) in house.noted("played-recording")
    read(keys, str(heard.visit_id)[:12])
    see_it_my_way(keys)
    keys.go("button", "Sign out")
    keys.heading("Sign in")


def come_in(keys: Keys) -> None:
    keys.to("textbox", "Name")
    keys.type("Morag")
    keys.to("textbox", "Password")
    keys.type(PASSWORD)
    keys.page.keyboard.press("Enter")
    keys.heading("What needs doing")


def deal_with_an_alert(keys: Keys) -> None:
    """Acknowledge the gravest, pass it on, close it, and open the page for the agency."""
    keys.go("link", "Open the alerts")
    keys.go("button", "I have seen this and will act")
    keys.to("combobox", "Passed on to")
    keys.type("child")
    keys.go("button", "Note that I passed it on")
    keys.page.get_by_text("Passed on to child protection by Morag").or_(
        keys.page.locator(".done").nth(1)
    ).first.wait_for()
    keys.to("combobox", "Why")
    keys.type("It is with")
    keys.go("button", "Close this alert")
    keys.page.locator(".done").nth(2).wait_for()
    keys.go("link", "Page for the protection agency")
    keys.heading(re.compile("for the protection agency"))


def listen(keys: Keys) -> None:
    """Play the recording that waits, write it down, and say what it is."""
    keys.menu("Recordings")
    keys.go("link", "Listen to it")
    sound = keys.page.locator("audio")
    # A player draws its own ring, around the part of it that has the focus.
    keys.onto(sound, ring=False)
    keys.page.keyboard.press("Space")
    expect(sound).to_have_js_property("ended", True)
    keys.onto(keys.page.locator("summary"))
    keys.page.keyboard.press("Enter")
    keys.to("textbox", "What is said in it")
    keys.type("I like my worker.")
    keys.go("button", "Save what I wrote")
    keys.page.get_by_text("Written down by Morag").wait_for()
    keys.to("combobox", "What did you hear, or read above?")
    keys.type("Nothing")
    keys.go("button", "Save")
    keys.heading("No recording waits")


def read(keys: Keys, number: str) -> None:
    """Find a visit, read it to its end, and see what was said by indicator."""
    keys.menu("Transcripts")
    keys.go("link", number)
    keys.heading(re.compile("Visit"))
    keys.go("link", "Recorded: listen to it")
    keys.heading(re.compile("Recording"))
    keys.menu("By indicator")
    keys.to("combobox", "Review")
    keys.go("button", "Show")


def see_it_my_way(keys: Keys) -> None:
    keys.go("link", "See it my way")
    keys.to("radio", "As my device says")
    for _ in range(3):
        keys.page.keyboard.press("ArrowDown")
    keys.go("button", "Keep this")
    keys.page.locator("html[data-theme=dark]").wait_for()
    keys.page.get_by_role("status").get_by_text("It looks like this now").wait_for()
