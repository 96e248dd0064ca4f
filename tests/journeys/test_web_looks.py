"""How the web page looks: pictures in var/screenshots, and axe, reflow and target size on every page of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.journeys.web_visit import PHONE, SCREENSHOTS, Served, visit, whole_visit, write

DESK = {"width": 1280, "height": 900}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def violations(page: Any) -> list[str]:
    from axe_playwright_python.sync_playwright import Axe

    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    return [f"{v['id']}: {node['html'][:120]}" for v in results.response["violations"] for node in v["nodes"]]


def look(page: Any, name: str) -> None:
    """Keep a picture of the page and hold it to axe, reflow and target size."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{name}.png")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(SMALL_TARGETS) == []
    # As tall as the page: axe takes what is scrolled under the writing box for too small to press.
    size = page.viewport_size
    page.set_viewport_size(size | {"height": page.evaluate("document.documentElement.scrollHeight") + 50})
    assert violations(page) == []
    page.set_viewport_size(size)


SMALL_TARGETS = """[...document.querySelectorAll('button, a, select, summary')]
  .filter(e => e.checkVisibility() && !e.closest('.skip') && e.getBoundingClientRect().height < 44)
  .map(e => e.outerHTML)"""


@pytest.mark.parametrize("size", [PHONE, DESK, {"width": 320, "height": 500}], ids=["phone", "desk", "small"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_looks_right(browser: Any, served: Served, size: dict[str, int], scheme: str) -> None:
    name = f"{scheme}-{size['width']}"
    with visit(browser, served, viewport=size, color_scheme=scheme) as page:
        look(page, f"1-welcome-{name}")
        whole_visit(page)
        look(page, f"2-summary-{name}")
        write(page, "He hits me")
        page.locator(".signpost").wait_for()
        look(page, f"3-signpost-{name}")
        page.goto(served.url + "/help")
        look(page, f"4-help-{name}")
        page.goto(served.url + "/about")
        look(page, f"5-about-{name}")
        page.goto(served.url + "/nowhere")
        look(page, f"6-not-found-{name}")
        page.goto(served.url + "/?review=leaving-care-2024")
        look(page, f"7-other-{name}")


def test_forced_colours(browser: Any, served: Served) -> None:
    with visit(browser, served, forced_colors="active") as page:
        write(page, "He hits me")
        page.locator(".signpost").wait_for()
        look(page, "8-forced-colours")


def test_while_waiting(browser: Any, served: Served) -> None:
    served.house.desk.away = True
    with visit(browser, served) as page:
        write(page, "What is this?")
        page.get_by_text("Waiting to be sent").wait_for()
        look(page, "9-waiting-live")
    with visit(browser, served, java_script_enabled=False) as page:
        write(page, "What is this?")
        page.screenshot(path=SCREENSHOTS / "9-waiting-no-script.png")  # axe itself needs scripts
