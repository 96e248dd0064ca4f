"""The web page in a real browser: a visit with and without scripts, waiting, leaving, and what is spoken."""

from __future__ import annotations

from typing import Any

import pytest

from tests.journeys.web_visit import WEATHER, Served, press, visit, wait_for, whole_visit, write

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


@pytest.mark.parametrize("script", [True, False], ids=["live", "no-script"])
def test_a_whole_visit(browser: Any, served: Served, script: bool) -> None:
    with visit(browser, served, java_script_enabled=script) as page:
        whole_visit(page)
        assert page.locator(".said.you .text").all_inner_texts()[-1] == "They listen when Mum is there."
        assert len({message.message_id for message in served.house.desk.received}) == 3


def test_a_reload_keeps_the_place(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        press(page, "Say what I think")
        press(page, "I am a child")
        question = wait_for(page, "do they listen").inner_text()
        page.reload()
        assert wait_for(page, "do they listen").inner_text() == question
        assert page.locator(".said.you").count() == 2
        write(page, "Sometimes.")
        page.locator(".summary").wait_for()
        assert served.house.desk.received[-1].question_id == "listen/heard"


def test_words_wait_while_the_engine_is_away(browser: Any, served: Served) -> None:
    served.house.desk.away = True
    with visit(browser, served) as page:
        banner = page.get_by_text("One moment")
        banner.wait_for()
        write(page, "What is this?")
        page.get_by_text("Waiting to be sent").wait_for()
        page.reload()
        page.get_by_text("Waiting to be sent").wait_for()
        served.house.desk.away = False
        page.get_by_text("Sent", exact=True).wait_for()
        banner.wait_for(state="hidden")
        assert len({message.message_id for message in served.house.desk.received}) == 1
        assert page.evaluate("sessionStorage.length") == 0


def test_a_call_for_help_does_not_queue_behind_an_answer(browser: Any, served: Served) -> None:
    served.house.desk.away = True
    with visit(browser, served) as page:
        write(page, "Yes")
        page.get_by_text("Waiting to be sent").wait_for()
        write(page, "He hits me")
        page.locator(".signpost").wait_for()
        served.house.desk.away = False
        page.locator(".thinking").first.wait_for(state="detached")
        page.get_by_text("One moment").wait_for(state="hidden")
        assert page.locator(".signpost").count() == 1


def test_a_call_for_help_passes_a_message_that_hangs(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        # The request goes out and no answer comes, as in a tunnel: for twenty seconds the page can't know.
        hangs = lambda route: "a long way" in (route.request.post_data or "")  # noqa: E731
        page.route("**/say", lambda route: None if hangs(route) else route.continue_())
        write(page, "It is a long way")
        page.wait_for_timeout(100)
        write(page, "He hits me")
        page.locator(".signpost").wait_for(timeout=5_000)


def test_words_wait_while_the_connection_is_lost(browser: Any) -> None:
    served = Served()
    with served.running():
        context = visit(browser, served)
        page = context.__enter__()
    write(page, "What is this?")
    page.get_by_text("can't get through").wait_for()
    with served.running():
        page.get_by_text("Sent", exact=True).wait_for(timeout=15_000)
        context.__exit__(None, None, None)


def test_each_reply_is_spoken_once_and_the_focus_stays(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.evaluate(LISTEN)
        page.get_by_role("textbox").fill("What is this?")
        page.keyboard.press("Enter")
        page.get_by_text("Sent", exact=True).wait_for()
        assert page.evaluate("document.activeElement.id") == "words"
        heard = page.evaluate("window.heard")
        assert len(heard) == 1
        assert heard[0].startswith("Blether: ") and "You can choose: I am a child;" in heard[0]
        assert page.locator("#talk").get_attribute("aria-live") is None


LISTEN = """() => { window.heard = []; new MutationObserver(changes => changes.forEach(change =>
  change.addedNodes.forEach(node => window.heard.push(node.textContent)))).observe(
  document.getElementById('spoken'), {childList: true, subtree: true}); }"""


def test_a_double_tap_sends_once(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.get_by_role("button", name="Say what I think").dblclick()
        page.get_by_role("button", name="I am a child").wait_for()
        assert len(served.house.desk.received) == 1


def test_words_too_many_come_back(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        write(page, "w" * 300_000)
        page.get_by_text("That is too long").wait_for()
        assert len(page.get_by_role("textbox").input_value()) == 300_000


@pytest.mark.parametrize("way", ["shift", "button"])
def test_leaving_fast(browser: Any, served: Served, way: str) -> None:
    with visit(browser, served) as page:
        write(page, "My secret is blue")
        page.get_by_text("Sent", exact=True).wait_for()
        page.get_by_role("textbox").fill("My secret is green")
        if way == "button":
            press(page, "Exit this page")
        for _ in range(3 * (way == "shift")):
            page.keyboard.press("Shift")
        page.wait_for_url(WEATHER)
        assert page.context.cookies() == []
        page.goto(served.url)
        page.get_by_text("What would you like to do?").wait_for()
        assert "secret" not in page.content() + page.get_by_role("textbox").input_value()


def test_a_capital_letter_is_no_wish_to_leave(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.get_by_role("textbox").focus()
        for _ in range(4):
            page.keyboard.press("Shift+A")
        page.wait_for_timeout(300)
        assert page.get_by_role("textbox").input_value() == "AAAA"


def test_leaving_without_scripts(browser: Any, served: Served) -> None:
    with visit(browser, served, java_script_enabled=False) as page:
        write(page, "My secret is blue")
        press(page, "Exit this page")
        page.wait_for_url(WEATHER)
        assert page.context.cookies() == []
        page.go_back()
        assert "secret" not in page.content()


def test_words_stay_in_the_box_without_scripts(browser: Any, served: Served) -> None:
    served.house.desk.away = True
    with visit(browser, served, java_script_enabled=False) as page:
        write(page, "What is this?")
        page.get_by_text("still waking up").wait_for()
        assert page.get_by_role("textbox").input_value() == "What is this?"
        served.house.desk.away = False
        press(page, "Send")
        wait_for(page, "What is this?")
        assert len({message.message_id for message in served.house.desk.received}) == 1


def test_the_first_load_is_small(browser: Any, served: Served) -> None:
    sizes: list[int] = []
    with visit(browser, served) as page:
        page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
        page.goto(served.url, wait_until="networkidle")
        names = page.evaluate("performance.getEntriesByType('resource').map(e => new URL(e.name).host)")
    assert sum(sizes) < 60_000
    assert set(names) == {f"127.0.0.1:{served.port}"}
