"""Criteria of WCAG 2.2 that only a browser shows and that axe does not look at; docs/wcag.yml says which is which."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.channels.test_wcag_pages import PAGES
from tests.journeys.album import SPREAD, STATES, full_house, scene
from tests.journeys.test_web_hands import SMALL
from tests.journeys.web_visit import Served, press, visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]
PHONE, NARROW, DESK = {"width": 390, "height": 844}, {"width": 320, "height": 640}, {"width": 1280, "height": 900}
ON_ITS_SIDE = {"width": 740, "height": 360}
STOPS = "a[href], button, input, select, textarea, summary, [tabindex='0']"


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with full_house() as served:
        yield served


def test_each_page_has_its_own_title_and_one_heading_that_it_repeats(browser: Any, served: Served) -> None:
    titles = {}
    with visit(browser, served) as page:
        for path in PAGES:
            page.context.clear_cookies()
            page.goto(served.url + path)
            assert page.locator("h1").count() == 1, path
            titles[path] = page.title()
            assert titles[path] == f"{page.locator('h1').inner_text().strip()} – Blether"
    assert len(set(titles.values())) == len(PAGES)


@pytest.mark.parametrize("path", PAGES)
def test_the_first_stop_goes_past_the_top(browser: Any, served: Served, path: str) -> None:
    with visit(browser, served, path) as page:
        page.keyboard.press("Tab")
        assert page.locator(":focus").get_attribute("class") == "skip"
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('header') === null")


CUT_OFF = """() => [...document.querySelectorAll('body *')].filter(e => { const s = getComputedStyle(e);
  return ['hidden', 'clip'].includes(s.overflowX) && s.clipPath === 'none'
    && !e.closest('.away, .skip, svg, .label, .name')
    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1); })
  .map(e => e.outerHTML.slice(0, 90))"""


@pytest.mark.parametrize("state", STATES)
def test_wide_spacing_cuts_nothing_off(browser: Any, served: Served, state: str) -> None:
    with scene(browser, served, state, viewport=NARROW) as page:
        page.evaluate(SPREAD)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("state", STATES)
def test_everything_to_press_is_large_enough_in_every_state(browser: Any, served: Served, state: str) -> None:
    with scene(browser, served, state, viewport=NARROW) as page:
        assert page.evaluate(SMALL) == []


def test_it_works_either_way_up(browser: Any, served: Served) -> None:
    with visit(browser, served, viewport=ON_ITS_SIDE) as page:
        press(page, "Say what I think")
        page.get_by_role("button", name="I am a child").wait_for()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.get_by_role("button", name="Exit").is_visible()


# Where the middle and the corners of what has the focus are seen: nothing else may lie there.
COVERED = """() => { const at = document.activeElement;
  const box = at.getClientRects()[0] || at.getBoundingClientRect();
  if (at === document.body || box.height > innerHeight / 2) return [];
  const inset = 3, xs = [box.left + inset, box.right - inset], ys = [box.top + inset, box.bottom - inset];
  const points = xs.flatMap(x => ys.map(y => [x, y])).concat([[box.left + box.width / 2, box.top + box.height / 2]]);
  return points.filter(([x, y]) => { const top = document.elementFromPoint(x, y);
    return !top || !(at.contains(top) || top.contains(at) || at.labels?.[0]?.contains(top)); })
    .map(([x, y]) => `${at.outerHTML.slice(0, 90)} under ${document.elementFromPoint(x, y)?.outerHTML}`); }"""


@pytest.mark.parametrize("size", [PHONE, NARROW, DESK], ids=["phone", "narrow", "desk"])
@pytest.mark.parametrize("state", ["02-choices", "05-signpost", "06-help", "07-see-it-my-way", "14-accessibility"])
def test_nothing_covers_what_has_the_focus(browser: Any, served: Served, state: str, size: dict[str, int]) -> None:
    with scene(browser, served, state, viewport=size) as page:
        covered: list[str] = []
        for _ in range(stops(page)):
            page.keyboard.press("Tab")
            covered += page.evaluate(COVERED)
        assert covered == []


@pytest.mark.parametrize("state", ["02-choices", "06-help", "07-see-it-my-way", "13-embed", "23-kind-cards"])
def test_tab_goes_through_each_page_and_out_again(browser: Any, served: Served, state: str) -> None:
    with scene(browser, served, state) as page:
        page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)")
        seen = set()
        for _ in range(stops(page) + 3):
            page.keyboard.press("Tab")
            seen.add(page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
        assert any('class="skip"' in one for one in seen), "it comes round to the beginning"
        assert any('action="/exit"' in one or 'class="exit"' in one for one in seen)


def stops(page: Any) -> int:
    """Count what Tab may stop at."""
    return int(page.locator(STOPS).filter(visible=True).count())


@pytest.mark.parametrize("state", ["02-choices", "06-help", "07-see-it-my-way", "20-kind-buttons"])
def test_nothing_happens_by_focus_alone(browser: Any, served: Served, state: str) -> None:
    with scene(browser, served, state) as page:
        before = page.url, page.locator("main").inner_text(), len(served.house.desk.received)
        for _ in range(stops(page)):
            page.keyboard.press("Tab")
        page.mouse.move(200, 300)
        assert (page.url, page.locator("main").inner_text(), len(served.house.desk.received)) == before


def test_choosing_in_a_list_sends_nothing(browser: Any, served: Served) -> None:
    with visit(browser, served, "/help") as page:
        page.get_by_label("Where do you live?").select_option("fife")
        page.wait_for_timeout(300)
        assert page.get_by_label("Where do you live?").input_value() == "fife"
        before = page.locator(".help-block").first.inner_text()
        assert page.locator(".help-block").first.inner_text() == before
        assert page.url == f"{served.url}/help"


def test_sliding_off_takes_a_press_back(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        received = len(served.house.desk.received)
        for button in ("Say what I think", "Exit"):
            box = page.get_by_role("button", name=button).bounding_box()
            page.mouse.move(box["x"] + 5, box["y"] + 5)
            page.mouse.down()
            page.mouse.move(box["x"] + 5, box["y"] + box["height"] + 200)
            page.mouse.up()
        page.wait_for_timeout(300)
        assert page.url == f"{served.url}/" and len(served.house.desk.received) == received


UNSAID = """() => [...document.querySelectorAll('a[href], button')].filter(e => e.checkVisibility()).filter(e => {
  const name = (e.getAttribute('aria-label') || '').trim(); const seen = e.innerText.trim();
  return name && seen && !name.toLowerCase().includes(seen.toLowerCase()); }).map(e => e.outerHTML.slice(0, 90))"""


@pytest.mark.parametrize("state", STATES)
def test_what_is_seen_on_a_button_is_in_its_name(browser: Any, served: Served, state: str) -> None:
    with scene(browser, served, state) as page:
        assert page.evaluate(UNSAID) == []
