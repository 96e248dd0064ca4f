"""axe and HTML_CodeSniffer find nothing: on every page and state of both doors, in every theme, size and direction."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from bot.app import Content
from bot.settings import Settings
from tests.journeys.album import SPREAD, STATES, WAYS, dress, full_house, mine, scene, staff_room, through
from tests.journeys.test_my_words import real_house
from tests.journeys.test_web_looks import RULES
from tests.journeys.web_visit import Served, visit
from tests.tools.node import HERE as NODE

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
PHONE = {"width": 360, "height": 740}
EVERY_RULE = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
AXE = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
SNIFFER = NODE / "node_modules" / "@pa11y" / "html_codesniffer" / "build" / "HTMLCS.js"
SNIFF = """() => new Promise(done => HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages()
  .filter(({type}) => type === HTMLCS.ERROR)
  .map(({code, element}) => `${code}: ${(element.outerHTML || '').slice(0, 120)}`))))"""
NO_BARS = """() => { const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet];
  sheet.replaceSync('.top, .desk { position: static !important }'); }"""
RUN = """options => axe.run(document, options).then(({violations}) => violations.flatMap(({id, nodes}) =>
  nodes.map(node => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`)))"""


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with full_house() as served:
        yield served


def looked_at(page: Any) -> list[str]:
    """Let axe look at the page with its bars let go: what is scrolled under one counts as hidden for axe."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
        page.evaluate(NO_BARS)
    return list(page.evaluate(RUN, EVERY_RULE))


def sniffed(page: Any) -> list[str]:
    """Let HTML_CodeSniffer look at what stands there: it finds other things than axe."""
    page.evaluate(SNIFFER.read_text(encoding="utf-8"))
    return list(page.evaluate(SNIFF))


def faults(page: Any) -> dict[str, list[str]]:
    """Return what is found, by theme, size and direction; at last with the widest spacing too."""
    found = {}
    for way in WAYS:
        dress(page, *way)
        found[", ".join(way)] = looked_at(page)
    page.evaluate(SPREAD)
    found["spread"] = looked_at(page)
    found["sniffed"] = sniffed(page)
    return {where: what for where, what in found.items() if what}


def test_both_find_what_is_wrong(browser: Any, served: Served) -> None:
    with visit(browser, served, "/about") as page:
        page.evaluate("document.querySelector('main').append(new Image(9, 9))")
        assert any("image-alt" in fault for fault in looked_at(page))
        assert any("1_1_1" in fault for fault in sniffed(page))


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(browser: Any, served: Served, state: str) -> None:
    with scene(browser, served, state, viewport=PHONE) as page:
        assert faults(page) == {}


def test_axe_finds_nothing_where_my_own_words_are(
    browser: Any, settings: Settings, content: Content, monkeypatch: pytest.MonkeyPatch, patience: None
) -> None:
    with real_house(settings, content, monkeypatch) as house, visit(browser, house, viewport=PHONE) as page:
        found = {state: faults(page) for state in mine(page, house.url)}
    assert {state: what for state, what in found.items() if what} == {} and len(found) == 4


def test_axe_finds_nothing_in_the_staff_room(browser: Any, tmp_path: Path) -> None:
    with staff_room(browser, tmp_path, viewport=PHONE) as (page, pages):
        found = {name: faults(page) for name in through(page, pages)}
    assert {where: what for where, what in found.items() if what} == {} and len(found) >= 23


@pytest.mark.parametrize("asks", [{"color_scheme": "dark"}, {"color_scheme": "dark", "contrast": "more"}])
def test_nor_in_the_colours_that_a_device_asks_for(browser: Any, tmp_path: Path, asks: dict[str, str]) -> None:
    with staff_room(browser, tmp_path, viewport=PHONE) as (page, pages):
        page.emulate_media(**asks)
        found = {}
        for name in ("home", "alerts", "transcript", "recording", "look"):
            page.goto(pages[name])
            found[name] = looked_at(page)
    assert {where: what for where, what in found.items() if what} == {}
