"""See it my way in a real browser: every theme, size, space, font and direction, chosen with and without scripts."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.look import ASPECTS, Look
from bot.channels.web_static import BUILT
from tests.journeys.album import signpost, wear
from tests.journeys.test_web_looks import SMALL_TARGETS, violations
from tests.journeys.web_visit import Served, press, visit, whole_visit

NARROW = {"width": 320, "height": 640}
PAGES = ("/", "/help", "/look", "/about", "/nowhere", "/?review=leaving-care-2024")
LARGEST = Look(size="4", space="wide")
pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def root(page: Any) -> dict[str, str]:
    return dict(page.evaluate("({...document.documentElement.dataset})"))


def style(page: Any, selector: str, name: str) -> str:
    return str(page.locator(selector).first.evaluate(f"e => getComputedStyle(e)['{name}']"))


def fits(page: Any) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@pytest.mark.parametrize("theme", ASPECTS["theme"])
def test_axe_finds_nothing_in_any_theme(browser: Any, served: Served, theme: str) -> None:
    tall = {"width": 390, "height": 3000}  # axe takes what is scrolled under the writing box for hidden
    with visit(browser, served, viewport=tall) as page:
        wear(page, Look(theme=theme), served.url)
        found = {}
        for path in PAGES:
            page.goto(served.url + path)
            found[path] = violations(page)
        page.goto(served.url)
        whole_visit(page)
        signpost(page)
        found["a whole visit and a signpost"] = violations(page)
    assert {where: faults for where, faults in found.items() if faults} == {}


@pytest.mark.parametrize("script", [True, False], ids=["at-once", "no-script"])
def test_what_is_chosen_is_shown_and_kept(browser: Any, served: Served, script: bool) -> None:
    with visit(browser, served, java_script_enabled=script) as page:
        page.get_by_role("link", name="See it my way").click()
        page.get_by_role("radio", name="Dark", exact=True).check()
        page.get_by_role("radio", name="Twice as big").check()
        if script:
            assert root(page) == {"theme": "dark", "size": "4"}
        else:
            press(page, "Keep this")
        page.get_by_text("It looks like this now").wait_for()
        page.get_by_role("link", name="Back to the chat").click()
        page.get_by_role("heading", level=1).wait_for()
        html = page.content()
        assert 'data-theme="dark"' in html and 'data-size="4"' in html
        assert [cookie["name"] for cookie in page.context.cookies()] == ["blether"]


def test_the_keyboard_alone_can_choose(browser: Any, served: Served) -> None:
    with visit(browser, served, path="/look") as page:
        page.get_by_label("As my device says").first.focus()
        page.keyboard.press("ArrowDown")
        assert root(page) == {"theme": "paper"}
        outline = page.evaluate("getComputedStyle(document.activeElement.closest('.way')).outlineStyle")
        assert outline == "solid"


def test_the_device_is_asked_first_and_a_choice_goes_before_it(browser: Any, served: Served) -> None:
    with visit(browser, served, color_scheme="dark") as page:
        assert style(page, "html", "backgroundColor") == "rgb(21, 23, 31)"
        wear(page, Look(theme="cream"), served.url)
        page.reload()
        assert style(page, "html", "backgroundColor") == "rgb(242, 223, 178)"


def test_nothing_moves_where_that_is_chosen(browser: Any, served: Served) -> None:
    with visit(browser, served, reduced_motion="no-preference") as page:
        add = "document.body.insertAdjacentHTML('beforeend', '<p class=thinking><span></span></p>')"
        page.evaluate(add)
        assert style(page, ".thinking span", "animationName") == "nod"
        wear(page, Look(motion="still"), served.url)
        page.reload()
        page.evaluate(add)
        assert style(page, ".thinking span", "animationName") == "none"


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_the_largest_words_fit_a_small_phone_in_both_directions(browser: Any, served: Served, direction: str) -> None:
    with visit(browser, served, viewport=NARROW) as page:
        wear(page, LARGEST, served.url)
        wide, small = [], []
        for path in (*PAGES, "a visit"):
            if path == "a visit":
                page.goto(served.url)
                whole_visit(page)
                signpost(page)
            else:
                page.goto(served.url + path)
            page.evaluate(f"document.documentElement.dir = '{direction}'")
            wide += [] if fits(page) else [path]
            small += page.evaluate(SMALL_TARGETS)
        assert (wide, small) == ([], [])


def test_four_times_as_large_by_the_browser_fits_too(browser: Any, served: Served) -> None:
    # 400 % of a window of 1280 by 1024 is what a window of 320 by 256 shows.
    with visit(browser, served, viewport={"width": 320, "height": 256}) as page:
        for path in PAGES:
            page.goto(served.url + path)
            assert fits(page), path


def test_help_now_and_exit_stay_in_sight_when_zoomed_in_four_times(browser: Any, served: Served) -> None:
    with visit(browser, served, viewport={"width": 320, "height": 256}) as page:
        press(page, "Say what I think")
        page.evaluate("scrollTo(0, document.body.scrollHeight / 2)")
        places = [page.locator(name).bounding_box() for name in (".top", ".help-now", ".exit")]
        assert all(place["y"] >= 0 and place["y"] + place["height"] <= 60 for place in places), places


def test_right_to_left_mirrors_the_page(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        signpost(page)
        middle = page.viewport_size["width"] / 2
        for direction, ours_starts in (("ltr", True), ("rtl", False)):
            page.evaluate(f"document.documentElement.dir = '{direction}'")
            assert (page.locator(".brand").bounding_box()["x"] < middle) is ours_starts
            yours = page.locator(".you .bubble").last.bounding_box()
            assert (yours["x"] + yours["width"] / 2 > middle) is ours_starts


@pytest.mark.parametrize(("font", "family"), [("atkinson", "Atkinson Hyperlegible Next"), ("lexend", "Lexend")])
def test_a_font_comes_only_when_chosen_and_has_the_letters(
    browser: Any, served: Served, font: str, family: str
) -> None:
    assert list(BUILT.glob("*.woff2")), "the set-up brings the fonts: run scripts/make-web"
    asked: list[str] = []
    with visit(browser, served) as page:
        page.on("request", lambda request: asked.append(request.url))
        page.goto(served.url)
        assert not [url for url in asked if "woff2" in url or "fonts.css" in url]
        wear(page, Look(font=font), served.url)
        page.goto(served.url)
        page.locator("h1").evaluate("e => { e.textContent = 'àèìòùÀÈÌÒÙ łżąțșȚȘ' }")
        page.evaluate("document.fonts.ready")
        assert {one["familyName"] for one in fonts_of(page, "h1")} == {family}
        ours = [url for url in asked if "woff2" in url]
        assert ours and all(url.startswith(served.url) and font in url for url in ours)


def fonts_of(page: Any, selector: str) -> list[dict[str, Any]]:
    """Return the fonts that the letters were really drawn with."""
    page.wait_for_timeout(200)
    devtools = page.context.new_cdp_session(page)
    devtools.send("DOM.enable")
    devtools.send("CSS.enable")
    document = devtools.send("DOM.getDocument")["root"]["nodeId"]
    node = devtools.send("DOM.querySelector", {"nodeId": document, "selector": selector})["nodeId"]
    return list(devtools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"])
