"""Listening in a real browser: play, pause, stop, slower, the sentence shown, new messages; and no sound unasked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.replies.speech import Speech
from tests.journeys.web_visit import Served, press, visit, wait_for, whole_visit, write

pytestmark = pytest.mark.browser

VOICES = """
window.spoken = [];
window.SpeechSynthesisUtterance = class extends EventTarget {
  constructor(text) { super(); this.text = text; }
};
const voice = (lang, localService) => ({ lang, localService, name: lang });
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => VOICES, cancel() {}, pause() {}, resume() {}, addEventListener() {},
  speak(said) { window.spoken.push(said.text); setTimeout(() => said.dispatchEvent(new Event("end")), 20); },
} });
"""
FETCHED = """performance.getEntriesByType("resource")
  .filter((it) => it.initiatorType == "fetch" && it.name.includes("/sound/")).length"""
PLAYING = """() => document.querySelector(".listen.plays .play")?.textContent"""
MARKED = """() => [...(CSS.highlights.get("being-read") || [])].map((range) => range.toString().trim())"""


@pytest.fixture
def served() -> Iterator[Served]:
    served = Served()
    served.house.speech._espeak.pace = 0.15
    with served.running():
        yield served


def until(page: Any, true: str) -> None:
    """Wait until an expression is true. Playwright's own waiting needs `eval`, which our pages forbid."""
    for _ in range(200):
        if page.evaluate(true):
            return
        page.wait_for_timeout(40)
    raise AssertionError(f"never: {true}")


def listen(page: Any, number: int = 0) -> Any:
    return page.locator(".listen .play").nth(number)


def asked_for(page: Any) -> list[str]:
    found: list[str] = []
    page.on("request", lambda request: found.append(request.url) if "/sound/" in request.url else None)
    return found


def test_nothing_is_fetched_or_played_until_someone_asks(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        asked = asked_for(page)
        page.reload()
        page.wait_for_timeout(300)
        assert asked == [] and page.evaluate(PLAYING) is None
        assert listen(page).inner_text() == "Listen"


def test_play_pause_go_on_and_stop_with_the_sentence_shown(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        listen(page).click()
        until(page, "document.querySelector('.listen.plays')")
        assert page.evaluate(PLAYING) == "Pause"
        first = page.locator(".said .text").first.inner_text()
        until(page, f"({MARKED})().length == 1")
        assert page.evaluate(MARKED)[0] in first
        listen(page).click()
        assert listen(page).inner_text() == "Go on"
        listen(page).click()
        assert listen(page).inner_text() == "Pause"
        stop = page.get_by_role("button", name="Stop", exact=True)
        stop.click()
        assert page.evaluate(PLAYING) is None and page.evaluate(MARKED) == []
        assert page.evaluate("document.activeElement.className") == "play", "focus is not lost with the button"


def test_it_goes_from_sentence_to_sentence_and_ends_by_itself(browser: Any, served: Served) -> None:
    served.house.speech._espeak.pace = 0.02
    with visit(browser, served) as page:
        last = page.locator(".listen .play").count() - 1
        listen(page, last).click()
        until(page, "document.querySelector('.listen.plays')")
        until(page, "!document.querySelector('.listen.plays')")
        said = served.house.speech._espeak.said
        assert said[-1] == page.locator("form.choices button").last.inner_text(), "its choices were read too"


def test_slower_and_faster_are_kept_for_the_visit(browser: Any, served: Served) -> None:
    served.house.speech._espeak.pace = 1.0  # it must still be playing when a slow machine presses a button
    with visit(browser, served) as page:
        listen(page).click()
        for _ in range(4):
            press(page, "Slower")
        assert page.locator(".listen .speed").first.inner_text() == "Speed 0.6"
        page.reload()
        listen(page).click()
        assert page.locator(".listen .speed").first.inner_text() == "Speed 0.6"
        press(page, "Faster")
        assert page.locator(".listen .speed").first.inner_text() == "Speed 0.8"


def test_one_at_a_time(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        press(page, "Say what I think")
        page.get_by_role("button", name="I am a child").wait_for()
        listen(page, 0).click()
        listen(page, 1).click()
        until(page, "document.querySelectorAll('.listen.plays').length == 1")
        assert listen(page, 0).inner_text() == "Listen" and listen(page, 1).inner_text() == "Pause"


def test_new_messages_are_read_only_to_who_asked_and_answering_stops_it(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        press(page, "Say what I think")
        wait_for(page, "Who are you?")
        assert page.evaluate(PLAYING) is None
        press(page, "Read to me")
        assert "now read to you" in page.locator("#listen-said").inner_text()
        press(page, "I am a child")
        wait_for(page, "do they listen")
        until(page, "document.querySelector('.listen.plays')")
        assert page.evaluate("document.querySelector('.listen.plays').closest('.said').textContent.includes('listen')")
        page.get_by_role("textbox").fill("Yes they do.")
        press(page, "Send")
        page.locator(".summary").wait_for()
        until(page, "document.querySelector('.listen.plays')?.closest('.summary')")
        assert not any("Yes they do" in said for said in served.house.speech._espeak.said)


def test_leaving_is_silent_at_once(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.evaluate("""() => {
          window.playing = [];
          const play = Audio.prototype.play;
          Audio.prototype.play = function () { window.playing.push(this); return play.call(this); };
        }""")
        listen(page).click()
        until(page, "window.playing.length")
        page.evaluate("document.dispatchEvent(new Event('blether:leave'))")
        assert page.evaluate("window.playing.every((sound) => sound.paused)")


def test_a_notice_of_the_page_can_be_heard(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        press(page, "Send")
        page.locator("#banner + .listen .play").click()
        until(page, "document.querySelector('#banner + .listen.plays')")


def test_that_nothing_gets_through_can_be_heard_when_nothing_gets_through(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        with page.expect_response(lambda response: "/sound/" in response.url):
            listen(page).click()
        until(page, "document.querySelector('.listen.plays')")
        until(page, f"{FETCHED} >= 2")  # what is said when nothing gets through, and while it is tried again
        press(page, "Stop")
        until(page, "!document.querySelector('.listen.plays')")
        page.context.set_offline(True)
        write(page, "Hello?")
        page.locator("#banner + .listen .play").click()
        until(page, "document.querySelector('#banner + .listen.plays')")
        page.wait_for_timeout(300)
        assert page.locator("#listen-said").inner_text() == ""
        page.context.set_offline(False)


def test_a_sound_that_can_not_come_is_said_and_nothing_hangs(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.context.route("**/sound/**", lambda route: route.fulfill(status=503))
        listen(page).click()
        page.locator("#listen-said").get_by_text("can't read this").wait_for()
        assert page.evaluate(PLAYING) is None


def voices(*found: str) -> str:
    return VOICES.replace("() => VOICES", f"() => [{', '.join(found)}]")


@pytest.mark.parametrize(("local", "offered"), [("true", True), ("false", False)])
def test_a_browsers_voice_is_used_only_where_it_stays_on_the_device(
    browser: Any, tmp_path: Any, local: str, offered: bool
) -> None:
    served = Served()
    served.house.speech = Speech(tmp_path)
    served.house.speech._espeak.speaker = None
    with served.running(), visit(browser, served, path="/about") as page:
        page.context.add_init_script(voices(f"voice('en-GB', {local})"))
        page.goto(served.url)
        assert listen(page).is_visible() is offered
        if offered:
            listen(page).click()
            until(page, "window.spoken.length")
            assert page.evaluate("window.spoken[0]") in page.locator(".said .text").first.inner_text()


def test_without_scripts_there_is_a_plain_player(browser: Any, served: Served) -> None:
    with visit(browser, served, java_script_enabled=False) as page:
        page.locator("form.choices button").first.click()
        page.get_by_role("button", name="I am a child").wait_for()
        offered = page.locator(".listen:visible")
        assert offered.all_inner_texts() == ["Listen", "Listen"], "one for each turn"
        offered.first.locator("summary").click()
        assert page.locator(".listen audio").first.is_visible()


def test_nothing_moves_when_the_scripts_come(browser: Any, served: Served) -> None:
    with visit(browser, served, "/nowhere", viewport={"width": 360, "height": 640}) as page:
        held: list[Any] = []
        page.route("**/static/**/*.js", lambda route: held.append(route))
        page.goto(served.url, wait_until="commit")
        page.locator("form.choices button").first.wait_for()
        places = "[...document.querySelectorAll('.talk, .bubble, .choices button')].map((it) => it.offsetTop)"
        before = page.evaluate(places)
        while not page.locator(".listen .play").count():
            for route in [held.pop() for _ in range(len(held))]:
                route.continue_()
            page.wait_for_timeout(50)
        assert page.get_by_role("button", name="Read to me").is_visible()
        assert page.evaluate(places) == before


def test_it_all_works_by_keyboard_and_axe_finds_nothing(browser: Any, served: Served) -> None:
    from axe_playwright_python.sync_playwright import Axe

    with visit(browser, served) as page:
        whole_visit(page)
        play = listen(page, page.locator(".listen .play").count() - 1)
        play.focus()
        page.keyboard.press("Enter")
        until(page, "document.querySelector('.listen.plays')")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Stop"
        small = """() => [...document.querySelectorAll('.listen button, .listen-desk button')]
          .filter((each) => each.offsetParent && (each.offsetHeight < 44 || each.offsetWidth < 44)).length"""
        assert page.evaluate(small) == 0
        found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]})
        assert found.response["violations"] == []
