"""One switch alone: all that can be pressed lights up in every state, and every kind of question is answered."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.journeys.album import STATES, full_house, kind, scene
from tests.journeys.test_web_hands import IS_ITEM, start
from tests.journeys.web_visit import Served, visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]

MISSED = """async () => {
  const script = document.querySelector("script[src*='switch.js']").src.replace("switch.js", "scan.js");
  const { groups } = await import(script);
  const lit = new Set(groups().flatMap(({ items }) => items));
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, audio[controls]")]
    .filter((it) => it.checkVisibility() && it.type !== "hidden" && !it.disabled && !it.matches(".skip"))
    .filter((it) => !lit.has(it))
    .map((it) => it.outerHTML.slice(0, 90)); }"""


@pytest.fixture(scope="module")
def full() -> Iterator[Served]:
    """The house that asks a question of every kind."""
    with full_house() as served:
        served.house.desk._you = lambda message: message.text or "picked"
        yield served


# What was not fetched before the network went can't be started then; switch.js says so (test_web_away.py).
@pytest.mark.parametrize("state", [state for state in STATES if state != "29-offline"])
def test_all_that_can_be_pressed_lights_up(browser: Any, full: Served, state: str) -> None:
    with scene(browser, full, state) as page:
        page.wait_for_timeout(300)
        assert page.evaluate(MISSED) == []


def press_when_lit(page: Any, words: str) -> None:
    """Wait for the light to come to these words, alone or among others, and press the switch until they are chosen."""
    for _ in range(120):
        page.clock.run_for(2000)
        lit = page.locator(".lit").all()
        if any(words in each.inner_text() for each in lit):
            alone = len(lit) == 1 and lit[0].evaluate(IS_ITEM)
            time.sleep(0.4)  # two presses nearer than 0.3 s count as one
            page.keyboard.press("Space")
            if alone:
                return
    raise AssertionError(f"{words} is never lit")


@pytest.mark.parametrize(
    ("question", "picks", "heard"),
    [("lift", ["The bus", "The train"], "bus+train"), ("safe", ["7"], "7")],
)
def test_ticks_and_numbers_are_answered_with_one_switch(
    browser: Any, full: Served, question: str, picks: list[str], heard: str
) -> None:
    with visit(browser, full) as page:
        kind(question)(page)
        start(page)
        for words in (*picks, "Done"):
            press_when_lit(page, words)
        page.locator("form.question").wait_for(state="detached")
        assert full.house.desk.received[-1].choice == heard


def test_the_look_is_chosen_with_one_switch(browser: Any, full: Served) -> None:
    with visit(browser, full, "/look") as page:
        start(page)
        press_when_lit(page, "Cream")
        page.locator("html[data-theme=cream]").wait_for()


def test_it_is_found_from_the_top_kept_with_the_look_and_stopped_with_the_switch(browser: Any, full: Served) -> None:
    with visit(browser, full) as page:
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Go to one-switch mode"
        page.goto(full.url + "/look")
        page.clock.install()
        page.reload()
        page.get_by_role("radio", name="3 seconds each").check()
        page.locator(".lit").first.wait_for()
        page.goto(full.url + "/about")
        page.locator("#scan-said").get_by_text("One-switch mode is on").wait_for(state="attached")
        assert page.locator("#scan-speed").input_value() == "3"
        assert page.evaluate("sessionStorage.length") == 0
        press_when_lit(page, "Stop one-switch mode")
        page.locator("#scan-said").get_by_text("is off").wait_for(state="attached")
        page.wait_for_timeout(300)
        page.reload()
        page.get_by_role("button", name="Start one-switch mode").wait_for()


def test_a_helpers_bookmark_turns_it_on(browser: Any, full: Served) -> None:
    with visit(browser, full, "/?switch=1&review=practice") as page:
        page.locator("#scan-said").get_by_text("One-switch mode is on").wait_for(state="attached")
        assert page.url == full.url + "/"
