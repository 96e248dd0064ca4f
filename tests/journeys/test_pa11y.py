"""pa11y's own runner (HTML_CodeSniffer) finds nothing: on every state of the public page and every page of staff.

Each of them is looked at once in every theme, with usual words and with words twice as big, from left to right and from
right to left; the sizes between take turns, so that no page meets them all. All of it together would be 32 looks
at each page, of which 28 differ from these four in lengths alone. What axe finds in other mixtures, and with the
widest spacing, is in test_axe.py.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from typing import Any

import pytest

from bot.app import Content
from bot.settings import Settings
from tests.journeys.album import STATES, THEMES, dress, full_house, mine, scene, staff_room, through
from tests.journeys.test_my_words import real_house
from tests.journeys.web_visit import PHONE, Served, chromium, visit
from tests.tools.node import Tool

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]
Look = Callable[[Any], Mapping[str, list[str]]]
MIXES = (
    (("paper", "1", "ltr"), ("cream", "4", "rtl"), ("dark", "2", "rtl"), ("contrast", "4", "ltr")),
    (("paper", "4", "rtl"), ("cream", "1", "ltr"), ("dark", "4", "ltr"), ("contrast", "3", "rtl")),
    (("paper", "2", "ltr"), ("cream", "4", "ltr"), ("dark", "1", "rtl"), ("contrast", "4", "rtl")),
    (("paper", "4", "ltr"), ("cream", "3", "rtl"), ("dark", "4", "rtl"), ("contrast", "1", "ltr")),
)
"""Which ways one page is looked at; the pages take them in turn."""


@pytest.fixture(scope="module")
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="module")
def browser(port: int) -> Iterator[Any]:
    with chromium(f"--remote-debugging-port={port}") as browser:
        yield browser


@pytest.fixture(scope="module")
def look(browser: Any, port: int) -> Iterator[Look]:
    """Let pa11y look at a page as it stands there, in the ways whose turn it is; returns what it found, by way."""
    pa11y, turns = Tool("pa11y_here", port=port), count()

    def looked(page: Any) -> Mapping[str, list[str]]:
        turn, found = next(turns), {}
        page.evaluate("name => { window.name = name; }", f"page-{turn}")
        for way in MIXES[turn % len(MIXES)]:
            dress(page, *way)
            found[", ".join(way)] = pa11y.ask(name=f"page-{turn}", viewport=page.viewport_size)
        page.evaluate("() => { window.name = ''; }")
        return {way: faults for way, faults in found.items() if faults}

    yield looked
    pa11y.close()


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with full_house() as served:
        yield served


def test_every_page_meets_every_theme_both_extremes_and_both_directions() -> None:
    for mix in MIXES:
        themes, sizes, directions = zip(*mix, strict=True)
        assert themes == THEMES and {"1", "4"} < {*sizes} and {*directions} == {"ltr", "rtl"}
    assert {size for mix in MIXES for _, size, _ in mix} == {"1", "2", "3", "4"}


def test_it_finds_what_is_wrong(browser: Any, served: Served, look: Look) -> None:
    with visit(browser, served, "/about") as page:
        page.evaluate("document.querySelector('main').append(new Image(9, 9))")
        found = look(page)
    assert len(found) == 4 and all("1_1_1" in faults[0] for faults in found.values())


def test_it_sees_colours_too(browser: Any, served: Served, look: Look) -> None:
    with visit(browser, served, "/about") as page:
        page.evaluate("document.querySelector('main p').style.color = 'rgb(128 128 128)'")
        assert any("1_4_3" in fault for faults in look(page).values() for fault in faults)


@pytest.mark.parametrize("state", STATES)
def test_every_state_of_the_public_page(browser: Any, served: Served, look: Look, state: str) -> None:
    with scene(browser, served, state, viewport=PHONE) as page:
        assert look(page) == {}


def test_where_my_own_words_are(
    browser: Any, settings: Settings, content: Content, monkeypatch: pytest.MonkeyPatch, patience: None, look: Look
) -> None:
    with real_house(settings, content, monkeypatch) as house, visit(browser, house, viewport=PHONE) as page:
        found = {state: look(page) for state in mine(page, house.url)}
    assert {state: what for state, what in found.items() if what} == {} and len(found) == 4


def test_every_page_of_staff(browser: Any, tmp_path: Any, look: Look) -> None:
    with staff_room(browser, tmp_path, viewport=PHONE) as (page, pages):
        found = {name: look(page) for name in through(page, pages)}
    assert {name: what for name, what in found.items() if what} == {} and len(found) >= 20
