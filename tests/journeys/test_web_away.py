"""When the network goes, and when somebody has to go: what is kept in the browser, and what is not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.journeys.web_visit import WEATHER, Served, press, visit, wait_for, write

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

KEPT = """async () => { const found = []; for (const name of await caches.keys())
  for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
  return found.sort(); }"""
READY = "async () => { await navigator.serviceWorker.ready; return navigator.serviceWorker.controller !== null; }"


def until_kept(page: Any, words: str = "Childline") -> list[str]:
    """Wait until the help page that is kept has these words; returns the paths of all that is kept."""
    look = """async (words) => { const kept = await caches.match("/help");
      return Boolean(kept) && (await kept.text()).includes(words); }"""
    for _ in range(80):
        if page.evaluate(look, words):
            return list(page.evaluate(KEPT))
        page.wait_for_timeout(100)
    raise AssertionError("the help page was not kept")


def test_only_the_help_page_and_what_it_needs_is_kept(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        write(page, "My secret is blue")
        page.get_by_text("Sent", exact=True).wait_for()
        kept = until_kept(page)
        assert [path for path in kept if not path.startswith("/static/")] == ["/help"]
        words = page.evaluate("async () => (await (await caches.match('/help')).text())")
        assert "secret" not in words


def test_a_tab_that_nobody_looks_at_leaves_too(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.route(WEATHER, lambda route: route.fulfill(body="weather"))
        other = page.context.new_page()
        other.route(WEATHER, lambda route: route.fulfill(body="weather"))
        other.goto(served.url + "/about")  # it has no live connection, as a hidden tab has none
        page.get_by_role("button", name="Exit").click()
        other.wait_for_url(WEATHER)


def test_help_is_there_without_a_network_and_every_page_leads_to_it(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        until_kept(page)
        page.context.set_offline(True)
        page.get_by_role("link", name="Help now").click()
        page.get_by_role("heading", name="Help now").wait_for()
        assert "0800 1111" in page.content()
        assert page.evaluate("getComputedStyle(document.querySelector('.help-now')).minHeight") != "auto"
        page.goto(served.url + "/about")
        page.get_by_role("heading", name="Help now").wait_for()


def test_the_numbers_are_those_of_my_area_once_it_is_known(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        until_kept(page)
        (kept,) = served.house.desk.by_key.values()
        kept.visit.area = "fife"
        write(page, "What is this?")
        until_kept(page, 'value="fife" selected')


def test_the_numbers_are_those_of_the_area_that_was_chosen_on_the_help_page(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        until_kept(page)
        page.get_by_role("link", name="Help now").click()
        page.get_by_label("Where do you live").select_option("fife")
        press(page, "Show numbers for there")
        until_kept(page, 'value="fife" selected')
        (kept,) = served.house.desk.by_key.values()
        assert kept.visit.area == "fife"


def test_without_a_network_one_switch_and_listening_work_on_the_help_page(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        names = {path.rpartition("/")[2] for path in until_kept(page)}
        assert {"scan.js", "scan.css", "switch.js", "listen.js", "listen-places.js", "leave.js"} <= names
        page.context.set_offline(True)
        page.goto(served.url + "/help")
        press(page, "Start one-switch mode")
        page.locator("#scan-said").get_by_text("One-switch mode is on").wait_for(state="attached")
        page.locator(".lit").first.wait_for()


def test_where_one_switch_mode_cannot_start_that_is_said(browser: Any, served: Served) -> None:
    with visit(browser, served, "/about") as page:
        page.route("**/scan.js", lambda route: route.abort())
        press(page, "Start one-switch mode")
        page.locator("#scan-said").get_by_text("can't start now").wait_for()


def test_typed_words_outlive_a_cut_and_a_look_at_the_help_page(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        until_kept(page)
        page.context.set_offline(True)
        write(page, "What is this?")
        page.get_by_text("can't get through").wait_for()
        page.get_by_role("textbox").fill("half a")
        page.get_by_role("link", name="Help now").click()
        page.get_by_role("heading", name="Help now").wait_for()
        page.context.set_offline(False)
        page.get_by_role("link", name="Back to the chat").click()
        page.get_by_role("button", name="I am a child").wait_for()
        assert page.get_by_role("textbox").input_value() == "half a"
        assert [message.text for message in served.house.desk.received] == ["What is this?"]


@pytest.mark.parametrize("way", ["shift", "button"])
def test_leaving_ends_the_key_and_takes_what_was_kept(browser: Any, served: Served, way: str) -> None:
    with visit(browser, served) as page:
        write(page, "My secret is blue")
        page.get_by_text("Sent", exact=True).wait_for()
        until_kept(page)
        (key,) = [cookie["value"] for cookie in page.context.cookies()]
        if way == "button":
            press(page, "Exit this page")
        for _ in range(3 * (way == "shift")):
            page.keyboard.press("Shift")
        page.wait_for_url(WEATHER)
        assert key not in served.house.desk.by_key and page.context.cookies() == []
        (kept,) = served.house.desk.by_key.values()
        assert "My secret is blue" in [you for you, _ in kept.turns.values()], "what was said is not taken back"
        page.go_back()
        assert "secret" not in page.content()
        page.context.add_cookies([{"name": "blether", "value": key, "url": served.url}])
        page.goto(served.url)
        page.get_by_text("I could not find your chat").wait_for()
        assert "secret" not in page.content() and page.evaluate("sessionStorage.length") == 0


def test_leaving_takes_the_kept_help_page(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        until_kept(page)
        press(page, "Exit this page")
        page.wait_for_url(WEATHER)
        # A page of ours that brings no service worker along tells what the browser still has.
        page.goto(served.url + "/about")
        assert page.evaluate(KEPT) == []
        assert page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0


def test_too_slow_a_third_shift_is_said_and_does_not_leave(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.clock.install()
        page.reload()
        page.keyboard.press("Shift")
        page.locator("#leaving-soon").get_by_text("two more times").wait_for(state="attached")
        page.keyboard.press("Shift")
        page.locator("#leaving-soon").get_by_text("one more time").wait_for(state="attached")
        page.clock.run_for(5100)
        page.locator("#leaving-soon").get_by_text("still here").wait_for(state="attached")
        page.keyboard.press("Shift")
        page.locator("#leaving-soon").get_by_text("two more times").wait_for(state="attached")


def test_leaving_is_explained_before_it_is_needed_and_only_then(browser: Any, served: Served) -> None:
    for script in (True, False):
        with visit(browser, served, java_script_enabled=script) as page:
            assert page.locator(".leave-first").get_by_text("Need to go fast?").is_visible()
            write(page, "What is this?")
            wait_for(page, "What is this?")
            page.goto(served.url)
            assert page.locator(".leave-first").count() == 0


def test_help_and_exit_are_in_one_place_on_every_page(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        places = []
        for path in ("/", "/help", "/about", "/nowhere", "/?review=leaving-care-2024"):
            page.goto(served.url + path)
            places.append([page.locator(what).bounding_box() for what in (".help-now", ".exit")])
        assert all(place == places[0] for place in places)
        assert all(box["height"] >= 44 and box["width"] >= 44 for box in places[0])
