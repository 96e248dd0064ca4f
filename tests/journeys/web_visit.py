"""A real browser at the web page, over real HTTP, with the conversation that is written down in fake_house."""

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
from bot.serving import Door
from tests.channels.fake_house import fake_house

SCREENSHOTS = Path(__file__).resolve().parents[2] / "var" / "screenshots"
PHONE = {"width": 360, "height": 740}
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
        app = public_app(self.house)
        server = Door(uvicorn.Config(app, port=self.port, log_level="error", lifespan="off"), app.state.lines.close)
        thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.02)
        yield self
        server.should_exit = True
        thread.join(10)


@contextmanager
def chromium(*more: str) -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM | {"args": [*CHROMIUM["args"], *more]})
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
    context.route(WEATHER, lambda route: route.fulfill(body="<h1>Rain</h1>", content_type="text/html"))
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


def whole_visit(page: Any) -> None:
    press(page, "Say what I think")
    press(page, "I am a child")
    wait_for(page, "do they listen")
    write(page, "They listen when Mum is there.")
    page.locator(".summary").wait_for()
