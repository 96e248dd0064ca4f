"""The live connection in a browser: two tabs, sleep, a server that dies, and reloads in the middle of an answer."""

from __future__ import annotations

import re
import threading
import time
from typing import Any

import pytest

from bot.messages import Kind, Reply, Say, Utterance
from tests.journeys.web_visit import WEATHER, Served, press, visit, wait_for, write

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

LISTEN = """() => { window.heard = []; new MutationObserver(changes => changes.forEach(change =>
  change.addedNodes.forEach(node => window.heard.push(node.textContent)))).observe(
  document.getElementById('spoken'), {childList: true, subtree: true}); }"""
FOCUS = "document.activeElement.id || document.activeElement.tagName"


def second_tab(page: Any, served: Served) -> Any:
    tab = page.context.new_page()
    tab.goto(served.url)
    tab.evaluate(LISTEN)
    return tab


def test_what_one_tab_says_the_other_hears_once_and_the_focus_stays(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        tab = second_tab(page, served)
        tab.get_by_role("textbox").focus()
        write(page, "What is this?")
        wait_for(tab, "What is this?")
        tab.get_by_role("button", name="I am a child").wait_for()
        heard = tab.evaluate("window.heard")
        assert len(heard) == 1 and heard[0].startswith("You: What is this?\nBlether: ")
        assert tab.evaluate(FOCUS) == "words"
        assert page.locator(".said.you").count() == tab.locator(".said.you").count() == 1
        press(tab, "I am a child")
        wait_for(page, "do they listen")
        assert page.locator(".said.them").count() == tab.locator(".said.them").count()


def test_a_notice_that_nobody_asked_for_appears_and_is_spoken(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.evaluate(LISTEN)
        page.locator("html.live").wait_for()
        (kept,) = served.house.desk.by_key.values()
        kept.turns["notice-1"] = (None, Reply((Utterance(Say("welcome-hello"), Kind.NOTICE),)))
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        page.locator("[data-turn=notice-1]").wait_for()
        assert len(page.evaluate("window.heard")) == 1


def test_after_sleep_a_page_hears_what_it_missed_once(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        tab = second_tab(page, served)
        session = page.context.new_cdp_session(tab)
        session.send("Network.emulateNetworkConditions",
                     {"offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})  # fmt: skip
        session.send("Page.setWebLifecycleState", {"state": "frozen"})
        for words in ("first thing", "second thing"):
            write(page, words)
            page.get_by_text("Sent", exact=True).last.wait_for()
        session.send("Page.setWebLifecycleState", {"state": "active"})
        session.send("Network.emulateNetworkConditions",
                     {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})  # fmt: skip
        wait_for(tab, "second thing")
        assert [tab.locator("#talk").get_by_text(words).count() for words in ("first thing", "second thing")] == [1, 1]
        assert tab.locator(".said.them").count() == page.locator(".said.them").count()


def test_a_server_that_dies_while_i_wait_loses_nothing(browser: Any) -> None:
    served = Served()
    with served.running():
        context = visit(browser, served)
        page = context.__enter__()
        served.house.desk.away = True
        write(page, "He hits me")
        page.locator(".signpost").wait_for()
    write(page, "What is this?")
    page.get_by_text("can't get through").wait_for()
    served.house.desk.away = False
    with served.running():
        page.locator(".mark[data-state=sent]").nth(1).wait_for(state="attached", timeout=30_000)
        assert len({message.message_id for message in served.house.desk.received}) == 2
        assert page.locator(".signpost").count() == 1
        context.__exit__(None, None, None)


def test_a_reload_in_the_middle_of_an_answer(browser: Any, served: Served) -> None:
    served.house.desk.slow = 1.0
    with visit(browser, served) as page:
        write(page, "What is this?")
        page.reload()
        page.get_by_role("button", name="I am a child").wait_for()
        assert page.locator("#talk").get_by_text("What is this?").count() == 1
        assert len({message.message_id for message in served.house.desk.received}) == 1


def test_the_page_works_where_no_live_connection_can_be_had(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.route(re.compile(r"/live\?"), lambda route: route.abort())
        page.reload()
        write(page, "What is this?")
        page.get_by_text("Sent", exact=True).wait_for()
        served.house.desk.away = True
        write(page, "And this?")
        page.get_by_text("Waiting to be sent").wait_for()
        served.house.desk.away = False
        page.locator(".mark[data-state=sent]").nth(1).wait_for(state="attached", timeout=20_000)


def test_nothing_is_asked_again_and_again_and_no_address_holds_a_key(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.locator("html.live").wait_for()
        asked: list[Any] = []
        page.on("request", lambda request: asked.append(request))
        page.reload(wait_until="load")
        write(page, "My secret is blue")
        page.get_by_text("Sent", exact=True).wait_for()
        page.wait_for_timeout(3000)
        # What the page before it had asked may be told of late: it is no part of this one.
        began = max(at for at, request in enumerate(asked) if request.is_navigation_request())
        urls = [request.url for request in asked]
        assert sum("/live?" in url for url in urls[began:]) == 1, urls
        assert not any("/health" in url for url in urls)
        (key,) = [cookie["value"] for cookie in page.context.cookies()]
        assert not any(key in url or "secret" in url for url in urls)


def test_the_server_stops_at_once_with_pages_open(browser: Any) -> None:
    served = Served()
    before = threading.active_count()
    running = served.running()
    running.__enter__()
    with visit(browser, served) as page:
        page.locator("html.live").wait_for()
        page.wait_for_timeout(300)
        began = time.monotonic()
        running.__exit__(None, None, None)
        assert time.monotonic() - began < 3, "sooner than uvicorn's own patience"
        assert threading.active_count() <= before, "nothing of it goes on"


def test_leaving_in_one_tab_leaves_in_the_other(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        write(page, "My secret is blue")
        tab = second_tab(page, served)
        press(page, "Exit this page")
        page.wait_for_url(WEATHER)
        tab.wait_for_url(WEATHER)


def test_a_fresh_chat_in_one_tab_is_the_chat_of_the_other(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        write(page, "My secret is blue")
        tab = second_tab(page, served)
        page.locator(".fresh summary").click()
        press(page, "Start a new chat now")
        tab.get_by_text("My secret is blue").wait_for(state="detached")
