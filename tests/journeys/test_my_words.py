"""My words in a real browser, with and without scripts: come back on another device, take back, and in private."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe

from actions import talk
from actions.ground import Ground
from bot.app import Content, build
from bot.channels.web import public_app
from bot.settings import Settings
from tests.journeys.test_whole_visit import RULES
from tests.journeys.web_visit import PHONE, SCREENSHOTS, press, visit, wait_for, write
from tests.peers.rasa import FakeRasa

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]
WORDS = "The taxi is late and my worker is called Ann Zubrowska"


class Served:
    """The real house behind the real page, with the stand-in for the engine."""

    def __init__(self, settings: Settings, content: Content) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.house = build(settings, content)
        self.house.dialogue._http = httpx.AsyncClient(transport=FakeRasa().transport(), base_url="http://engine")


@pytest.fixture
def served(settings: Settings, content: Content, monkeypatch: pytest.MonkeyPatch, patience: None) -> Iterator[Served]:
    with real_house(settings, content, monkeypatch) as served:
        yield served


@contextmanager
def real_house(settings: Settings, content: Content, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """Serve it; the actions share its database."""
    served = Served(settings, content)
    house = served.house
    shared = Ground(settings, house.database, house.reviews, house.operator, house.directory)
    monkeypatch.setattr(talk, "ground", lambda: shared)
    talk.progress.cache_clear()
    config = uvicorn.Config(public_app(house), port=served.port, log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield served
    server.should_exit = True
    thread.join(10)
    house.keeper.patience.close()
    house.database.close()
    talk.progress.cache_clear()


def to_the_questions(page: Any, helper: str) -> None:
    page.set_default_timeout(20_000)
    for label in ("Say what I think", "I am a parent or carer", "Fife", "Yes", helper):
        press_last(page, label)


def press_last(page: Any, label: str) -> None:
    """Press the newest button of this name, and wait until the page has moved on."""
    before = page.locator("#talk li").count()
    page.get_by_role("button", name=label, exact=True).last.click()
    page.wait_for_function("n => document.querySelectorAll('#talk li').length > n", arg=before)
    page.wait_for_timeout(500)


def answer_in_words(page: Any) -> None:
    while page.locator("#words-label").inner_text() != "Write your answer":
        press_last(page, "Skip")
    write(page, WORDS)
    wait_for(page, "I have kept that")


def looks_well(page: Any, name: str) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"mine-{name}.png", full_page=True)
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_my_words_on_two_devices(browser: Any, served: Served) -> None:
    with visit(browser, served) as school:
        to_the_questions(school, "No, I am on my own")
        answer_in_words(school)
        school.goto(f"{served.url}/mine")
        school.get_by_text("(left out: a name)").wait_for()
        assert "Zubrowska" not in school.content()
        looks_well(school, "page")
        press(school, "Get a code")
        code = " ".join(school.locator(".code-words .word").all_inner_texts())
        assert len(code.split()) == 5
        looks_well(school, "code")
        with visit(browser, served, "/mine", java_script_enabled=False, viewport={"width": 320, "height": 640}) as home:
            home.get_by_label("Type your five words").fill(code.upper())
            press(home, "Open my words")
            home.get_by_text("You are back").wait_for()
            home.get_by_role("link", name="Keep or print my words").click()
            home.get_by_text("(left out: a name)").wait_for()
            home.get_by_role("link", name="Back to my words").click()
            home.get_by_role("link", name="Take it all out").click()
            press(home, "Yes, take it all out")
            home.get_by_text("It is all gone").wait_for()
            assert "The taxi is late" not in home.content()
        school.goto(f"{served.url}/mine")
        school.get_by_text("There is no chat open here").wait_for()


def test_a_statement_on_paper_is_only_the_words(browser: Any, served: Served) -> None:
    with visit(browser, served, viewport=PHONE) as page:
        to_the_questions(page, "No, I am on my own")
        answer_in_words(page)
        page.goto(f"{served.url}/mine/statement")
        page.emulate_media(media="print")
        assert not page.locator(".top").is_visible() and not page.get_by_text("Save it on this device").is_visible()
        assert page.get_by_text("The taxi is late").is_visible()
        page.emulate_media(media="screen")
        looks_well(page, "statement")


def test_what_is_said_in_private_leaves_the_screen(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        to_the_questions(page, "A worker")
        press_last(page, "They type my words")
        while not page.get_by_role("button", name="Send them", exact=True).count():
            press_last(page, "Skip")
        press_last(page, "Send them")
        wait_for(page, "say on your own")
        write(page, "the quokka at respite shouts")
        page.get_by_role("button", name="Done", exact=True).wait_for()
        page.wait_for_function("() => !document.body.innerText.includes('quokka')")
        page.get_by_role("button", name="Done", exact=True).click()
        wait_for(page, "You can give the screen back now")
        assert "quokka" not in page.content() and "(not shown)" not in page.content()
