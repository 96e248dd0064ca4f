"""The three levels in a real browser: with and without scripts, and axe at each."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.web_faces import picture
from bot.channels.web_static import Static
from tests.journeys.test_web_looks import look
from tests.journeys.web_visit import SCREENSHOTS, Served, press, visit, wait_for, write

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_one_press_shows_everything_again_in_the_new_level(browser: Any, served: Served, scripts: bool) -> None:
    with visit(browser, served, java_script_enabled=scripts) as page:
        write(page, "What is this?")
        wait_for(page, "Then they say what is good")
        press(page, "Simple")
        wait_for(page, "They want to know what you think.")
        assert page.get_by_text("What is this?", exact=True).count() == 1
        assert page.get_by_role("button", name="Simple", pressed=True).count() == 1
        press(page, "Usual")
        wait_for(page, "Then they say what is good")


@pytest.mark.parametrize("level", ["Usual", "Simple", "Pictures"])
def test_each_level_is_sound(browser: Any, served: Served, level: str) -> None:
    with visit(browser, served) as page:
        write(page, "What is this?")
        wait_for(page, "Then they say what is good")
        press(page, level)
        page.get_by_role("button", name=level, pressed=True).wait_for()
        look(page, f"level-{level.split()[-1]}-{level.split()[0].lower()}")


def test_a_live_answer_has_its_pictures_and_its_meanings_open_in_place(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        press(page, "Pictures")
        page.get_by_role("button", name="Pictures", pressed=True).wait_for()
        write(page, "What is this?")
        wait_for(page, "They want to know what you think.")
        if picture(Static(), "review"):
            assert page.locator("#talk .text > .symbol").last.evaluate("e => e.complete && e.naturalWidth > 0")
        opener = page.locator("summary", has_text="review").last
        opener.focus()
        page.keyboard.press("Enter")
        assert page.get_by_text("A review checks if help is good.").last.is_visible()


def test_the_contact_sheet(browser: Any, served: Served) -> None:
    with visit(browser, served, "/symbols", viewport={"width": 1100, "height": 900}) as page:
        look(page, "symbols")
        page.screenshot(path=SCREENSHOTS / "symbols-whole.png", full_page=True)
