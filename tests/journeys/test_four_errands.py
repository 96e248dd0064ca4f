"""To be told, to answer, to book and to get help now: with the keyboard alone, and without scripts, at the real bot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.journeys.running import Running, machine
from tests.journeys.test_web_hands import tab_to
from tests.journeys.test_whole_visit import Child

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]
Step = tuple[str, str, str]
"""What is done (press, write or go), with which words, and what is seen then."""
PHONE_NUMBER = "ring me on 07700 900321"

ERRANDS: dict[str, tuple[Step, ...]] = {
    "explain": (("press", "Is it private?", "the team must tell people who can help"),),
    "answer": (
        ("press", "Say what I think", "Who are you?"), ("press", "I am a child", "How old are you?"),
        ("press", "I am 12 or older", "Where do you live?"),
        ("press", "Aberdeen City", "Is it OK to ask you some questions?"),
        ("press", "Yes", "Is someone helping you"), ("press", "No, I am on my own", "How do you feel"),
    ),
    "book": (
        ("press", "Book a talk", "How would you like to talk?"), ("press", "By phone", "When suits you?"),
        ("write", "1", "young inspection volunteer"), ("press", "Yes", "Will someone come with you"),
        ("press", "A friend", "How could we reach you?"), ("write", PHONE_NUMBER, "Shall I book it?"),
        ("press", "Yes, book it", "This was practice, so no talk will happen"),
    ),
    "help": (("go", "Help now", "You can ring any of these."), ("go", "Back to the chat", "What would you like")),
    "say-it": (("write", "my step dad is hitting me", "I hear you"),),
}  # fmt: skip


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with machine(tmp_path_factory.mktemp("errands") / "state") as started:
        yield started.wait_engine()


@pytest.mark.parametrize("errand", ERRANDS)
def test_with_the_keyboard_alone(running: Running, browser: Any, errand: str) -> None:
    child = Child(browser, running.page, "phone")
    for what, words, then in ERRANDS[errand]:
        tab_to(child.page, "words" if what == "write" else words)
        if what == "write":
            child.page.keyboard.type(words)
        child.page.keyboard.press("Enter")
        child.sees(then)
    child.page.context.close()


@pytest.mark.parametrize("errand", ERRANDS)
def test_without_scripts(running: Running, browser: Any, errand: str) -> None:
    child = Child(browser, running.page, "phone", script=False)
    for what, words, then in ERRANDS[errand]:
        if what == "go":
            child.page.get_by_role("link", name=words, exact=True).click()
            child.sees(then)
        else:
            {"press": child.presses, "write": child.writes}[what](words, then)
    child.page.context.close()
