"""A child's whole visit and what staff see of it: the real page, the real Rasa, a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from bot.staff.commands import add_staff
from bot.transcripts.database import Database
from tests.journeys.running import Running, machine
from tests.journeys.web_visit import CHROMIUM, SCREENSHOTS

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

SIZES = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 900}}
PASSWORD = "seven swans a-swimming"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Everything, as `blether run` starts it."""
    with machine(tmp_path_factory.mktemp("visit") / "state") as started:
        started.wait_engine()
        yield started


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Debian's chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(**CHROMIUM)
        yield opened
        opened.close()


class Child:
    """A child at the page, who presses, writes and looks."""

    def __init__(self, browser: Any, url: str, size: str, script: bool = True) -> None:
        self.size, self.script = size, script
        context = browser.new_context(viewport=SIZES[size], java_script_enabled=script, reduced_motion="reduce")
        self.page = context.new_page()
        self.page.set_default_timeout(30_000)
        self.page.goto(url)

    def sees(self, words: str) -> None:
        """Wait until the newest words are there."""
        self.page.get_by_text(words).filter(visible=True).last.wait_for()

    def presses(self, label: str, then: str) -> None:
        """Press a choice and wait for what comes of it."""
        self.page.get_by_role("button", name=label, exact=True).last.click()
        self.sees(then)

    def writes(self, words: str, then: str) -> None:
        """Write and wait for the answer."""
        self.page.get_by_role("textbox").fill(words)
        self.presses("Send", then)

    def looks(self, name: str) -> None:
        """Keep a picture, and let axe look too."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=SCREENSHOTS / f"visit-{self.size}-{name}.png")
        if self.script:
            # In a tall window, so that no button happens to lie half under the bar that stays at the foot.
            self.page.set_viewport_size({"width": SIZES[self.size]["width"], "height": 12000})
            found = Axe().run(self.page, options=RULES)
            self.page.set_viewport_size(SIZES[self.size])
            assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("size", SIZES)
def test_a_child_is_heard_books_a_talk_and_is_kept_safe(running: Running, browser: Any, size: str) -> None:
    child = Child(browser, running.page, size)
    child.sees("I am a computer, not a person.")
    child.looks("1-welcome")
    child.presses("Is it private?", "the team must tell people who can help")
    child.presses("Say what I think", "Who are you?")
    child.presses("I am a child", "How old are you?")
    child.presses("I am 12 or older", "Where do you live?")
    child.looks("2-area")
    child.presses("Dundee City", "Is it OK to ask you some questions?")
    child.presses("Yes", "Is someone helping you")
    child.presses("No, I am on my own", "How do you feel")
    child.looks("3-question")
    child.page.reload()
    child.sees("How do you feel")
    child.page.get_by_role("button", name="Menu").wait_for()
    for _ in range(20):
        if child.page.get_by_role("button", name="Send them", exact=True).count():
            break
        before = child.page.locator("#talk li").count()
        child.page.get_by_role("button", name="Skip", exact=True).click()
        child.page.wait_for_function("n => document.querySelectorAll('#talk li').length > n", arg=before)
        child.page.wait_for_timeout(400)
    child.presses("Send them", "Thank you for trying it")
    child.looks("4-sent")
    child.presses("No", "What would you like to do?")
    child.presses("Book a talk", "How would you like to talk?")
    child.presses("By phone", "When suits you?")
    child.writes("1", "young inspection volunteer")
    child.presses("Yes", "Will someone come with you")
    child.presses("A friend", "How could we reach you?")
    child.writes("ring me on 07700 900321", "Shall I book it?")
    child.presses("Yes, book it", "This was practice, so no talk will happen")
    child.looks("5-booked")
    child.writes("my step dad is hitting me", "You were right to say it")
    assert child.page.get_by_role("link", name="0800 1111").last.is_visible()
    child.looks("6-signpost")


def test_the_whole_way_works_without_scripts(running: Running, browser: Any) -> None:
    child = Child(browser, running.page, "phone", script=False)
    child.presses("Say what I think", "Who are you?")
    child.presses("I am a parent or carer", "Where do you live?")
    child.presses("Fife", "Is it OK to ask you some questions?")
    child.presses("Yes", "Is someone helping you")
    child.presses("No, I am on my own", "Skip")
    child.page.get_by_role("textbox").fill("they are hurting my son at respite")
    child.page.get_by_role("button", name="Send", exact=True).click()
    child.page.locator(".signpost").last.wait_for()
    assert child.page.get_by_role("link", name="999").last.is_visible()
    child.presses("Carry on", "We can go on")


def test_staff_see_it_redacted_and_see_the_alert(running: Running, browser: Any) -> None:
    database = Database(f"sqlite:///{running.state / 'blether.db'}")
    add_staff(database, "lead", PASSWORD, ["lead"], datetime.now(UTC))
    database.close()
    page = browser.new_context(viewport=SIZES["desk"]).new_page()
    page.goto(f"http://127.0.0.1:{running.staff_port}/")
    page.get_by_label("Name").fill("lead")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.goto(f"http://127.0.0.1:{running.staff_port}/alerts")
    assert "my step dad is hitting me" in page.content()
    page.goto(f"http://127.0.0.1:{running.staff_port}/bookings")
    assert "07700 900321" not in page.content()
    page.screenshot(path=SCREENSHOTS / "visit-staff-alerts.png")


def test_no_word_of_it_is_anywhere_as_it_was_typed(running: Running, browser: Any) -> None:
    kept = [path for path in Path(running.state).rglob("*") if path.is_file()] + [running.output]
    assert not [path for path in kept if b"07700 900321" in path.read_bytes()]
