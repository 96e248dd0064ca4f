"""On a small phone: what is asked, and the first thing to press for it, stand in the first screen without scrolling."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.channels.look import Look
from tests.journeys.album import ask, full_house, kind, signpost, wear
from tests.journeys.web_visit import PHONE, Served, press, visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

# Of the question asked last: its words and what can be pressed first, or last, and what covers the screen's edges.
PLACES = """() => { const asked = [...document.querySelectorAll(".said:has(form.choices)")].at(-1);
  const all = [...asked.querySelectorAll("form.choices :is(button, label)")].filter((it) => it.checkVisibility());
  const desk = document.querySelector(".desk"); const sticky = getComputedStyle(desk).position === "sticky";
  const box = (it) => it.getBoundingClientRect();
  return { words: box(asked.querySelector(".bubble")).top, first: box(all[0]).bottom, last: box(all.at(-1)).bottom,
    from: box(document.querySelector(".top")).bottom, to: sticky ? box(desk).top : innerHeight }; }"""

# What is seen where the label of the box stands.
ON_TOP = """() => { const at = document.getElementById("words-label").getBoundingClientRect();
  return document.elementFromPoint(at.x + 5, at.y + 5).id; }"""


@pytest.fixture(scope="module")
def full() -> Iterator[Served]:
    """The house that asks a question of every kind."""
    with full_house() as served:
        yield served


@pytest.mark.parametrize("question", ["feel", "lift", "safe", "life", "who"])
@pytest.mark.parametrize("again", ["", "/", "/#latest"], ids=["just-asked", "loaded-again", "come-back"])
def test_a_question_and_its_first_choice_are_in_the_first_screen(
    browser: Any, full: Served, question: str, again: str
) -> None:
    with visit(browser, full, viewport=PHONE) as page:
        ask(page) if question == "who" else kind(question)(page)
        page.wait_for_timeout(200)
        if again:
            page.goto(full.url + "/help")
            page.goto(full.url + again)
            page.reload()
            page.wait_for_timeout(300)
        at = page.evaluate(PLACES)
        assert at["from"] <= at["words"] and at["first"] <= at["to"], at


def test_who_are_you_shows_all_its_choices(browser: Any, full: Served) -> None:
    with visit(browser, full, viewport=PHONE) as page:
        ask(page)
        page.wait_for_timeout(200)
        at = page.evaluate(PLACES)
        assert at["from"] <= at["words"] and at["last"] <= at["to"], at


def test_where_to_get_help_is_not_scrolled_past_for_a_question(browser: Any, full: Served) -> None:
    with visit(browser, full, viewport=PHONE) as page:
        signpost(page)
        page.wait_for_timeout(200)
        assert page.locator(".signpost .text").last.bounding_box()["y"] >= 74


@pytest.mark.parametrize(
    "screen", [{"width": 390, "height": 844}, {"width": 360, "height": 640}], ids=["usual", "small"]
)
def test_999_and_childline_are_in_the_first_screen_of_a_signpost(
    browser: Any, full: Served, screen: dict[str, int]
) -> None:
    with visit(browser, full, viewport=screen) as page:
        signpost(page)
        page.wait_for_timeout(200)
        desk = page.locator(".desk").bounding_box()["y"]
        for number in ("999", "0800 1111"):
            box = page.locator(".signpost .number", has_text=number).first.bounding_box()
            assert box["y"] > 0 and box["y"] + box["height"] <= desk, number


def test_the_other_ways_to_reach_999_open_in_place(browser: Any, full: Served) -> None:
    with visit(browser, full, viewport=PHONE) as page:
        signpost(page)
        notes = [page.locator(".signpost .note", has_text=words).first for words in ("register", "BSL", "18000", "55")]
        assert not any(note.is_visible() for note in notes)
        page.locator("summary", has_text="By text, in sign language, or if you can't speak").press("Enter")
        assert all(note.is_visible() for note in notes)


def test_larger_words_let_the_writing_box_go(browser: Any, full: Served) -> None:
    with visit(browser, full, viewport=PHONE) as page:
        wear(page, Look(size="2"), full.url)
        page.reload()
        assert page.locator(".desk").evaluate("e => getComputedStyle(e).position") == "static"


def test_all_tools_are_in_sight_under_the_box_once_something_was_said(browser: Any, full: Served) -> None:
    with visit(browser, full, viewport=PHONE) as page:
        kind("feel")(page)
        for level in ("Usual", "Pictures"):
            press(page, level)
            page.get_by_role("button", name=level, pressed=True).wait_for()
            for tool in ("Skip", "Go back", "Stop", "Menu"):
                box = page.get_by_role("button", name=tool, exact=True).bounding_box()
                assert box["y"] + box["height"] <= PHONE["height"] and min(box["height"], box["width"]) >= 44


@pytest.mark.parametrize(("level", "height"), [("Usual", 844), ("Simple", 844), ("Pictures", 844), ("Simple", 780)])
def test_the_welcome_shows_its_first_choice_without_scrolling(
    browser: Any, full: Served, level: str, height: int
) -> None:
    with visit(browser, full, viewport={"width": 390, "height": height}) as page:
        press(page, level)
        page.get_by_role("button", name=level, pressed=True).wait_for()
        page.goto(full.url)
        at = page.evaluate(PLACES)
        assert at["first"] <= at["to"], at
        assert not page.get_by_role("button", name="Menu").is_visible(), "its choices are the menu"


def test_what_the_first_words_repeat_comes_back_once_they_are_gone(browser: Any, full: Served) -> None:
    with visit(browser, full, viewport=PHONE) as page:
        seen = "[...document.querySelectorAll('.facts li')].map((it) => it.offsetWidth > 1)"
        assert page.evaluate(seen) == [True, False, False, True], "how to leave, and who does not run it"
        ask(page)
        assert page.evaluate(seen) == [True, True, True, True]


def test_the_label_stays_readable_in_the_box_when_much_is_written(browser: Any, full: Served) -> None:
    with visit(browser, full, viewport=PHONE) as page:
        label, box = page.locator("#words-label").bounding_box(), page.get_by_role("textbox").bounding_box()
        assert box["y"] < label["y"] and label["y"] + label["height"] < box["y"] + box["height"] / 2
        page.get_by_role("textbox").fill("a long story\n" * 12)
        assert page.evaluate(ON_TOP) == "words-label"


def test_there_is_one_listen_for_a_whole_turn_and_it_reads_all_of_it(browser: Any, full: Served) -> None:
    with visit(browser, full, viewport=PHONE) as page:
        ask(page)
        page.wait_for_timeout(200)
        turns = page.evaluate("new Set([...document.querySelectorAll('.them')].map((it) => it.dataset.turn)).size")
        assert page.locator(".listen .play").count() == turns
        lengths = page.evaluate("[...document.querySelectorAll('.listen')].filter((it) => it.checkVisibility()).length")
        assert lengths == turns
