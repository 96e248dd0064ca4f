"""Keyboard alone, one switch alone, and no script at all: everything is reached, seen and large enough."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.journeys.web_visit import PHONE, Served, visit, wait_for

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]

FOCUSED = """() => { const at = document.activeElement; const box = at.getBoundingClientRect();
  const look = getComputedStyle(at); const inner = at.querySelector('.bubble');
  return { words: at.textContent.trim() || at.id, outline: look.outlineStyle !== 'none'
    || (inner !== null && getComputedStyle(inner).outlineStyle !== 'none'),
    inSight: box.bottom > 0 && box.top < innerHeight }; }"""
IS_ITEM = "it => it.matches('a, button, select, label')"
SMALL = """() => [...document.querySelectorAll('a[href], button, select, textarea, summary')].filter(it => {
  const box = it.getBoundingClientRect(); return box.width > 0 && (box.height < 44 || box.width < 44)
  && !it.matches('.skip'); }).map(it => it.outerHTML.slice(0, 80))"""


def tab_to(page: Any, words: str) -> None:
    """Press Tab until this has the focus; each stop on the way is seen."""
    for _ in range(90):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            continue  # past the end: the browser's own bar comes next, then the page from its beginning
        at = page.evaluate(FOCUSED)
        assert at["outline"] and at["inSight"], at
        if at["words"] == words:
            return
    raise AssertionError(f"Tab never comes to {words}")


def test_a_whole_visit_with_the_keyboard_alone(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        tab_to(page, "Say what I think")
        page.keyboard.press("Enter")
        page.get_by_role("button", name="I am a child").wait_for()
        tab_to(page, "I am a child")
        page.keyboard.press("Space")
        wait_for(page, "do they listen")
        tab_to(page, "words")
        page.keyboard.type("They listen when Mum is there.")
        page.keyboard.press("Enter")
        page.locator(".summary").wait_for()
        page.keyboard.press("Tab")


def test_the_talk_is_walked_with_arrows_and_left_with_escape(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.locator(".said[tabindex='0']").wait_for()
        assert page.locator(".said[tabindex='0']").count() == 1
        page.get_by_role("textbox").focus()
        page.keyboard.press("ArrowUp")
        entries = page.locator(".said")
        assert page.evaluate("document.activeElement.textContent") == entries.last.text_content()
        page.keyboard.press("Home")
        assert page.evaluate("document.activeElement.textContent") == entries.first.text_content()
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.textContent") == entries.nth(1).text_content()
        page.keyboard.press("End")
        assert page.locator("#talk-end").is_visible() and page.evaluate("document.activeElement.id") == "talk-end"
        page.keyboard.press("Escape")
        assert page.evaluate("document.activeElement.id") == "words"
        page.keyboard.type("up")
        page.keyboard.press("ArrowUp")
        assert page.evaluate("document.activeElement.id") == "words", "in a text the arrows move in the text"


@pytest.mark.parametrize("viewport", [PHONE, {"width": 320, "height": 512}, {"width": 1280, "height": 800}])
def test_everything_to_press_is_large_enough(browser: Any, served: Served, viewport: dict[str, int]) -> None:
    with visit(browser, served, viewport=viewport) as page:
        for path in ("/", "/help", "/about"):
            page.goto(served.url + path)
            assert page.evaluate(SMALL) == []


# One switch


def scanning(page: Any) -> None:
    page.get_by_role("button", name="Start one-switch mode").click()
    page.locator("#scan-said").get_by_text("One-switch mode is on").wait_for(state="attached")


def until_lit(page: Any, words: str, group: bool = False) -> None:
    """Wait for the light to come to something and press the one switch, here Space."""
    for _ in range(60):
        page.clock.run_for(2000)
        lit = page.locator(".lit")
        if lit.count() and words in lit.inner_text() and (group or lit.evaluate(IS_ITEM)):
            page.clock.run_for(400)
            page.keyboard.press("Space")
            return
    raise AssertionError(f"{words} is never lit")


def start(page: Any) -> None:
    page.clock.install()
    page.reload()
    scanning(page)


def test_a_question_is_answered_with_one_switch(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        start(page)
        until_lit(page, "Say what I think", group=True)
        until_lit(page, "Say what I think")
        page.get_by_role("button", name="I am a child").wait_for()
        until_lit(page, "I am a child", group=True)
        until_lit(page, "I am a child")
        wait_for(page, "do they listen")
        assert [message.choice for message in served.house.desk.received] == ["/give_views_start", "child"]


def test_a_tap_anywhere_is_the_switch_and_a_shaking_hand_presses_once(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        start(page)
        for words in ("Help now", "Help now"):
            time.sleep(0.4)  # a hand's time is real: two presses nearer than 0.3 s count as one
            for _ in range(80):
                page.clock.run_for(2000)
                lit = page.locator(".lit")
                if lit.count() and words in lit.inner_text():
                    break
            page.mouse.dblclick(180, 300)
        page.get_by_role("heading", name="Help now").wait_for()
        assert served.house.desk.received == [], "nothing under the finger was pressed"
        page.locator("#scan-said").get_by_text("One-switch mode is on").wait_for(state="attached")


def test_escape_stops_it_at_once_and_the_page_is_as_before(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        scanning(page)
        page.locator(".lit").wait_for()
        page.keyboard.press("Escape")
        assert page.locator(".lit").count() == 0
        page.locator("#scan-said").get_by_text("is off").wait_for(state="attached")
        page.get_by_role("button", name="Say what I think").click()
        page.get_by_role("button", name="I am a child").wait_for()


def test_exit_is_reached_with_one_switch(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        start(page)
        until_lit(page, "Exit", group=True)
        until_lit(page, "Exit")
        page.wait_for_url("https://www.bbc.co.uk/**")


def test_scanning_is_only_loaded_when_it_is_on_and_not_offered_without_scripts(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        urls: list[str] = []
        page.on("request", lambda request: urls.append(request.url))
        page.reload(wait_until="load")
        assert not any("scan." in url for url in urls)
        scanning(page)
        assert sum("scan." in url for url in urls) == 2
    with visit(browser, served, java_script_enabled=False) as page:
        assert not page.locator("#scan").is_visible()
