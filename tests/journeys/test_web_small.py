"""Small and private: what the first load weighs, asks for and leaves in the browser; and how soon it can be used."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.journeys.web_visit import Served, press, visit, write

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

WORDS_AND_CODE, WITH_PICTURES = 60 * 1024, 100 * 1024
PICTURES = ("image", "font", "media")
# What Chrome's own tools call slow 3G: 400 kbit/s each way and 400 ms for each way there and back.
SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
USABLE = 3.0
STORED = "() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]"


@pytest.mark.parametrize("path", ["/", "/help", "/about"])
def test_the_first_load_is_small_and_asks_nobody_else(browser: Any, served: Served, path: str) -> None:
    with visit(browser, served, "/nowhere") as page:
        loads: list[tuple[str, str, int]] = []
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.clearBrowserCache")
        kinds: dict[str, tuple[str, str]] = {}
        session.on("Network.responseReceived",
                   lambda it: kinds.update({it["requestId"]: (it["response"]["url"], it["type"].lower())}))  # fmt: skip
        session.on("Network.loadingFinished",
                   lambda it: loads.append((*kinds[it["requestId"]], int(it["encodedDataLength"])))
                   if it["requestId"] in kinds else None)  # fmt: skip
        page.goto(served.url + path, wait_until="load")
        page.wait_for_timeout(800)
        print(f"{path}: {len(loads)} requests, {sum(size for *_, size in loads)} bytes with headers")
        assert loads
        assert sum(size for _, kind, size in loads if kind not in PICTURES) <= WORDS_AND_CODE, loads
        assert sum(size for *_, size in loads) <= WITH_PICTURES
        assert all(url.startswith(served.url) for url, *_ in loads)


def test_one_cookie_and_nothing_else_is_left_in_the_browser(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        write(page, "My secret is blue")
        page.get_by_text("Sent", exact=True).wait_for()
        (cookie,) = page.context.cookies()
        assert (cookie["name"], cookie["httpOnly"], cookie["sameSite"], cookie["expires"]) == (
            "blether",
            True,
            "Lax",
            -1,
        )
        assert page.evaluate(STORED) == [[], [], ""]
        assert page.evaluate("async () => (await indexedDB.databases()).length") == 0
        assert set(page.evaluate("caches.keys()")) <= {"blether-help"}


def test_on_a_slow_3g_line_it_can_be_used_within_three_seconds(browser: Any, served: Served) -> None:
    with visit(browser, served, "/nowhere") as page:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.clearBrowserCache")
        session.send("Network.emulateNetworkConditions", SLOW_3G)
        began = time.monotonic()
        page.goto(served.url, wait_until="commit")
        page.get_by_role("button", name="Say what I think").wait_for()
        page.get_by_role("textbox").fill("What is this?")
        usable = time.monotonic() - began
        page.locator("html.live").wait_for()
        print(f"usable after {usable:.2f} s, live after {time.monotonic() - began:.2f} s")
        assert usable <= USABLE
        press(page, "Send")
        page.get_by_role("button", name="I am a child").wait_for()
