"""Recording in a real browser, with a pretended microphone: record, hear, delete, send; or a file, or words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.messages import Input, Kind, Say, Utterance, say
from bot.replies.voices import as_wav
from tests.channels import fake_house as fakes
from tests.journeys.web_visit import CHROMIUM, Served, press, visit, wait_for

pytestmark = pytest.mark.browser
MICROPHONE = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM | {"args": [*CHROMIUM["args"], *MICROPHONE]})
        yield browser
        browser.close()


class Kept:
    """What would be kept, in memory."""

    def __init__(self) -> None:
        self.sounds: dict[str, bytes] = {}
        self.saids: dict[str, str] = {}

    def keep(self, new: Any, sound: bytes) -> bool:
        self.sounds[new.message_id], self.saids[new.message_id] = sound, new.said
        return True

    def said(self, visit_id: str, message_id: str) -> str | None:
        return self.saids.get(message_id)

    def answered(self, *_: str) -> None:
        pass


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    asking = Utterance(
        Say("practice/heard"), Kind.ASK, question_id="listen/heard", free_words=True, input=Input.RECORDING
    )
    script = fakes.script
    monkeypatch.setattr(fakes, "script", lambda message: (asking,) if message.choice == "child" else script(message))
    served = Served()
    house = served.house
    house.recordings = Kept()
    house.hearing.kept = lambda review: True
    house.hearing.beforehand = lambda review: Say("recording-heard-unknown")
    house.records.last_asked = lambda visit_id: asking
    house.records.turn = lambda message: None
    assert say("menu").input is Input.BUTTONS
    with served.running():
        yield served


def to_question(page: Any) -> None:
    press(page, "Say what I think")
    press(page, "I am a child")
    wait_for(page, "do they listen")


def state(page: Any) -> str:
    return str(page.locator(".record-said").inner_text())


def record(page: Any, seconds: float = 1.2) -> None:
    press(page, "Record")
    page.get_by_role("button", name="Stop recording").wait_for()
    page.wait_for_timeout(seconds * 1000)
    press(page, "Stop recording")
    page.get_by_role("button", name="Send recording").wait_for()


def test_record_hear_it_and_send_it(browser: Any, served: Served) -> None:
    with visit(browser, served, permissions=["microphone"]) as page:
        to_question(page)
        assert "Nobody hears" in page.locator(".record").inner_text()
        record(page)
        assert "Stopped. You can hear it" in state(page)
        assert page.locator(".record audio").is_visible()
        press(page, "Send recording")
        page.locator(".summary").wait_for()
        assert [sound[:4] for sound in served.house.recordings.sounds.values()] == [b"\x1aE\xdf\xa3"]
        assert page.locator(".you").last.inner_text().endswith("Recorded")
        page.reload()
        assert "Recorded, 1 second" in page.locator("#talk").inner_text()


def test_nothing_leaves_before_send_and_delete_means_gone(browser: Any, served: Served) -> None:
    with visit(browser, served, permissions=["microphone"]) as page:
        to_question(page)
        sent: list[str] = []
        page.on("request", lambda request: sent.append(request.url) if "/recording" in request.url else None)
        record(page)
        press(page, "Delete it")
        assert "Nothing was sent" in state(page)
        assert page.evaluate("document.activeElement.textContent") == "Record"
        assert sent == [] and served.house.recordings.sounds == {}


def test_without_a_connection_it_is_still_there_and_is_kept_once(browser: Any, served: Served) -> None:
    with visit(browser, served, permissions=["microphone"]) as page:
        to_question(page)
        record(page)
        page.context.set_offline(True)
        press(page, "Send recording")
        page.locator(".record-said").get_by_text("still here").wait_for()
        page.context.set_offline(False)
        press(page, "Send recording")
        page.locator(".summary").wait_for()
        assert len(served.house.recordings.sounds) == 1


def test_typing_always_works_too(browser: Any, served: Served) -> None:
    with visit(browser, served, permissions=["microphone"]) as page:
        to_question(page)
        page.get_by_role("textbox").fill("They listen.")
        press(page, "Send")
        page.locator(".summary").wait_for()


def test_leaving_lets_go_of_the_microphone(browser: Any, served: Served) -> None:
    with visit(browser, served, permissions=["microphone"]) as page:
        to_question(page)
        page.evaluate("""() => {
          const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
          navigator.mediaDevices.getUserMedia = async (wish) => (window.stream = await ask(wish));
        }""")
        press(page, "Record")
        page.get_by_role("button", name="Stop recording").wait_for()
        page.evaluate("document.dispatchEvent(new Event('blether:leave'))")
        assert page.evaluate("window.stream.getTracks().every((track) => track.readyState === 'ended')")


def test_where_the_microphone_is_refused_a_file_can_be_sent(browser: Any, served: Served) -> None:
    with visit(browser, served, permissions=["microphone"]) as page:
        to_question(page)
        page.evaluate("() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('no')); }")
        press(page, "Record")
        page.locator(".record").get_by_text("can't use a microphone").wait_for()
        assert page.evaluate("document.activeElement.type") == "file"
        page.locator("input[type=file]").set_input_files(
            {"name": "me.wav", "mimeType": "audio/wav", "buffer": as_wav(bytes(88200))}
        )
        press(page, "Send recording")
        wait_for(page, "Recorded, 2 seconds")


def test_without_scripts_it_is_a_plain_form(browser: Any, served: Served) -> None:
    with visit(browser, served, java_script_enabled=False) as page:
        press(page, "Say what I think")
        press(page, "I am a child")
        page.locator("input[type=file]").set_input_files(
            {"name": "me.wav", "mimeType": "audio/wav", "buffer": as_wav(bytes(88200))}
        )
        press(page, "Send recording")
        assert "Recorded, 2 seconds" in page.locator("#talk").inner_text()


def test_it_is_big_enough_and_axe_finds_nothing_in_any_state(browser: Any, served: Served) -> None:
    from axe_playwright_python.sync_playwright import Axe

    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}
    small = """() => [...document.querySelectorAll('.record button, .record a, .record input')]
      .filter((each) => each.offsetParent && each.offsetHeight < 44).length"""
    # So tall that nothing happens to lie under the writing box, which axe would take for too small a target.
    with visit(browser, served, permissions=["microphone"], viewport={"width": 360, "height": 1600}) as page:
        to_question(page)
        for step in (lambda: None, lambda: record(page)):
            step()
            assert page.evaluate(small) == 0
            assert Axe().run(page, options=rules).response["violations"] == []
