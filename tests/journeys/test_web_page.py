"""The web page in a real browser, over real HTTP, with a conversation that is written down in fake_house."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from bot.channels.web import public_app
from tests.channels.fake_house import fake_house

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

SCREENSHOTS = Path(__file__).resolve().parents[2] / "var" / "screenshots"
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 900}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CHROMIUM = {
    "executable_path": "/usr/bin/chromium",
    "args": ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
             "--disable-sync", "--no-first-run"],
}  # fmt: skip
WEATHER = "https://www.bbc.co.uk/**"


class Served:
    """A house and the address it is served at; `stop` and `start` are a lost connection."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.house = fake_house()
        self.url = f"http://127.0.0.1:{self.port}"

    @contextmanager
    def running(self) -> Iterator[Served]:
        config = uvicorn.Config(public_app(self.house), port=self.port, access_log=False, log_level="error", lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.02)
        yield self
        server.should_exit = True
        thread.join(10)


@pytest.fixture
def served() -> Iterator[Served]:
    with Served().running() as served:
        yield served


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        yield browser
        browser.close()


@contextmanager
def visit(browser: Any, served: Served, path: str = "/", **options: Any) -> Iterator[Any]:
    """Open the page; a script error or a broken content policy fails the test."""
    context = browser.new_context(**{"viewport": PHONE, "reduced_motion": "reduce"} | options)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if "Content Security Policy" in line.text else None)
    page.set_default_timeout(8000)
    context.route(WEATHER, lambda route: route.fulfill(body="<title>Weather</title><h1>Rain</h1>", content_type="text/html"))
    page.goto(served.url + path)
    yield page
    context.close()
    assert errors == []


def press(page: Any, label: str) -> None:
    page.get_by_role("button", name=label, exact=True).click()


def write(page: Any, words: str) -> None:
    page.get_by_role("textbox").fill(words)
    press(page, "Send")


def wait_for(page: Any, words: str) -> Any:
    found = page.locator("#talk").get_by_text(words).last
    found.wait_for()
    return found


def violations(page: Any) -> list[str]:
    from axe_playwright_python.sync_playwright import Axe

    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    return [f"{v['id']}: {node['html'][:120]}" for v in results.response["violations"] for node in v["nodes"]]


def look(page: Any, name: str) -> None:
    """Keep a picture of the page and hold it to axe, reflow and target size."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{name}.png")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(SMALL_TARGETS) == []


SMALL_TARGETS = """[...document.querySelectorAll('button, a, select, summary')]
  .filter(e => e.checkVisibility() && !e.closest('.skip') && e.getBoundingClientRect().height < 44)
  .map(e => e.outerHTML)"""


def whole_visit(page: Any) -> None:
    press(page, "Say what I think")
    press(page, "I am a child")
    wait_for(page, "do they listen")
    write(page, "They listen when Mum is there.")
    page.locator(".summary").wait_for()


@pytest.mark.parametrize("script", [True, False], ids=["live", "no-script"])
def test_a_whole_visit(browser: Any, served: Served, script: bool) -> None:
    with visit(browser, served, java_script_enabled=script) as page:
        whole_visit(page)
        assert page.locator(".said.you .text").all_inner_texts()[-1] == "They listen when Mum is there."
        assert len({message.message_id for message in served.house.desk.received}) == 3


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
