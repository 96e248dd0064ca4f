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


@pytest.mark.parametrize("state", STATES)
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
