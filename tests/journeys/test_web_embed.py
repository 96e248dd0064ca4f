"""The chat in a council's page in a real browser: the button, the frame, its cookie, the keyboard, and leaving."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from bot.channels import web_visits
from tests.journeys.host_site import host_site
from tests.journeys.test_web_looks import violations
from tests.journeys.web_visit import PHONE, WEATHER, Served

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]
DESK = {"width": 1280, "height": 900}
NAME = "Chat with Blether"
TITLE = "Chat with Blether, a computer"


@contextmanager
def council(browser: Any, path: str = "/", listed: bool = True, **options: Any) -> Iterator[tuple[Any, Served]]:
    """Open the council's page; nothing on it, ours or theirs, may break its content policy or ask anybody else."""
    served = Served()
    with host_site(served, listed) as address, served.running():
        context = browser.new_context(**{"viewport": DESK, "reduced_motion": "reduce"} | options)
        context.route(WEATHER, lambda route: route.fulfill(body="<h1>Rain</h1>", content_type="text/html"))
        page = context.new_page()
        page.set_default_timeout(10_000)
        asked: list[str] = []
        broken: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda line: broken.append(line.text) if "Content Security Policy" in line.text else None)
        page.on("pageerror", lambda error: broken.append(str(error)))
        page.goto(address + path)
        page.asked = asked
        yield page, served
        context.close()
        if listed:
            assert broken == []
        assert {url.split("/")[2] for url in asked} <= {address[7:], served.url[7:], "www.bbc.co.uk"}


def frame_of(page: Any) -> Any:
    return page.frame_locator("iframe")


def opened(page: Any) -> Any:
    page.get_by_role("button", name=NAME).click()
    frame = frame_of(page)
    frame.get_by_text("What would you like to do?").wait_for()
    return frame


def test_nothing_is_asked_before_the_button_is_pressed_and_then_it_is_all_ours(browser: Any) -> None:
    with council(browser) as (page, served):
        button = page.get_by_role("button", name=NAME)
        assert button.get_attribute("aria-expanded") == "false"
        assert [url for url in page.asked if url.startswith(served.url)] == [f"{served.url}/embed.js"]
        assert served.house.desk.by_key == {} and page.context.cookies() == []
        opened(page)
        assert button.get_attribute("aria-expanded") == "true"
        (kept,) = served.house.desk.by_key.values()
        assert (kept.visit.review, kept.visit.area) == ("practice", "fife")
        (cookie,) = page.context.cookies()
        assert (cookie["name"], cookie["httpOnly"], cookie["secure"], cookie["sameSite"]) == (
            "blether-framed", True, True, "None",
        )  # fmt: skip
        assert "localhost" in cookie["partitionKey"], "kept apart for this one site"


@pytest.mark.parametrize("script", [True, False], ids=["live", "frame-without-script"])
def test_a_talk_in_the_frame(browser: Any, script: bool) -> None:
    path = "/" if script else "/bare"
    with council(browser, path, java_script_enabled=script) as (page, served):
        frame = opened(page) if script else frame_of(page)
        frame.get_by_role("textbox").fill("What is this?")
        frame.get_by_role("button", name="Send").click()
        frame.locator(".said.you").get_by_text("What is this?").wait_for()
        frame.get_by_role("button", name="I am a child").wait_for()
        assert len(served.house.desk.by_key) == 1, "each turn goes on in the same visit"


def test_with_the_keyboard_alone(browser: Any) -> None:
    with council(browser) as (page, _):
        for _stop in range(2):
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        frame = frame_of(page)
        frame.get_by_text("What would you like to do?").wait_for()
        assert page.locator("iframe").get_attribute("title") == TITLE
        frame.locator("html.live").wait_for()
        page.wait_for_timeout(1000)  # the frame says that it is here, and is given the focus once more
        page.keyboard.press("Tab")
        assert frame.locator(":focus").get_attribute("class") == "skip", "the focus is in the frame"
        page.keyboard.press("Escape")
        page.locator("iframe").wait_for(state="hidden")
        page.keyboard.press("Enter")
        page.locator("iframe").wait_for()
        page.get_by_role("button", name="Close the chat").focus()
        page.keyboard.press("Escape")
        page.locator("iframe").wait_for(state="hidden")
        page.get_by_role("button", name=NAME, expanded=False).wait_for()


def test_what_was_said_is_still_there_when_it_is_opened_again(browser: Any) -> None:
    with council(browser) as (page, served):
        frame = opened(page)
        frame.get_by_role("textbox").fill("What is this?")
        page.get_by_role("button", name="Close the chat").click()
        page.get_by_role("button", name=NAME).click()
        assert frame.get_by_role("textbox").input_value() == "What is this?"
        page.reload()
        opened(page)
        assert len(served.house.desk.by_key) == 1


@pytest.mark.parametrize("size", [PHONE, {"width": 320, "height": 500}, DESK], ids=["phone", "small", "desk"])
@pytest.mark.parametrize("colours", ["none", "active"], ids=["usual", "forced-colours"])
def test_axe_finds_nothing_closed_or_open(browser: Any, size: dict[str, int], colours: str) -> None:
    with council(browser, viewport=size, forced_colors=colours, bypass_csp=True) as (page, _):
        assert violations(page) == []
        box = page.get_by_role("button", name=NAME).bounding_box()
        assert box["height"] >= 44 and box["width"] >= 44
        opened(page)
        assert violations(page) == []
        if size["width"] < 640:
            frame = page.locator("iframe").bounding_box()
            assert frame["width"] >= size["width"] - 6, "on a phone it has all the room"


@pytest.mark.parametrize("way", ["button", "shift"])
def test_exit_in_the_frame_leaves_the_whole_page(browser: Any, way: str) -> None:
    with council(browser) as (page, served):
        frame = opened(page)
        before = set(served.house.desk.by_key)
        if way == "button":
            frame.get_by_role("button", name="Exit").click()
        else:
            frame.get_by_role("textbox").focus()
            for _ in range(3):
                page.keyboard.press("Shift")
        page.wait_for_url(WEATHER)
        assert set(served.house.desk.by_key).isdisjoint(before), "the key is ended"
        assert page.context.cookies() == []
        page.go_back()
        assert page.url == "about:blank", "Back does not lead to the council's page"


def test_exit_leaves_the_whole_page_where_the_site_made_the_frame_itself(browser: Any) -> None:
    with council(browser, "/bare") as (page, _):
        frame_of(page).get_by_role("button", name="Exit").click()
        page.wait_for_url(WEATHER)


@pytest.mark.parametrize(("path", "script"), [("/sandbox", True), ("/bare", False)], ids=["sandbox", "no-script"])
def test_where_exit_cannot_leave_the_page_it_clears_the_chat_and_leaves_a_link(
    browser: Any, path: str, script: bool
) -> None:
    with council(browser, path, java_script_enabled=script) as (page, served):
        frame = frame_of(page)
        frame.get_by_role("textbox").wait_for()
        before = set(served.house.desk.by_key)
        frame.get_by_role("button", name="Exit").click()
        link = frame.get_by_role("link", name="Go to the weather page")
        link.wait_for()
        assert set(served.house.desk.by_key).isdisjoint(before)
        assert frame.get_by_role("textbox").count() == 0
        if not script:
            link.click()
            page.wait_for_url(WEATHER)


def test_a_browser_that_keeps_no_cookie_in_a_frame_opens_a_tab(browser: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    # Without `Secure` every browser refuses it, as one does that blocks what other sites set.
    monkeypatch.setattr(web_visits, "IN_A_FRAME", "HttpOnly; Path=/; SameSite=None; Partitioned")
    with council(browser) as (page, served):
        page.get_by_role("button", name=NAME).click()
        link = frame_of(page).get_by_role("link", name="Open the chat in a new tab")
        with page.context.expect_page() as tab:
            link.click()
        tab.value.get_by_text("What would you like to do?").wait_for()
        assert "area" not in tab.value.url
        assert [kept.visit.area for kept in served.house.desk.by_key.values()][-1] == "fife"


def test_a_site_that_is_not_listed_shows_no_chat_and_says_what_to_do(browser: Any) -> None:
    with council(browser, listed=False) as (page, _):
        page.clock.install()
        page.get_by_role("button", name=NAME).click()
        page.clock.run_for(11_000)
        page.get_by_text("The chat does not open here.").wait_for()
        with page.context.expect_page() as tab:
            page.get_by_role("link", name="Open in its own tab").click()
        tab.value.get_by_text("What would you like to do?").wait_for()


def test_on_a_phone_the_bar_above_the_chat_is_one_row(browser: Any) -> None:
    with council(browser, viewport=PHONE) as (page, _):
        opened(page)
        tab, close = page.get_by_role("link", name="Open in its own tab"), page.get_by_role("button", name="Close")
        boxes = [each.bounding_box() for each in (tab, close)]
        assert boxes[0]["y"] == boxes[1]["y"] and all(44 <= box["height"] <= 60 for box in boxes)
