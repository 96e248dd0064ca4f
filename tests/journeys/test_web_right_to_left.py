"""Right to left in a real browser: where each digit of a phone number stands, and which language each part is in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from bot.messages import Input, Kind, Say, Utterance
from bot.replies.words import Words
from tests.channels import fake_house as fakes
from tests.journeys.web_visit import Served, visit, write

pytestmark = pytest.mark.browser

AS_SEEN = """(selector) => [...document.querySelectorAll(selector)].filter(
  (each) => each.getClientRects().length).map((each) => {
  const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
  const seen = [];
  const range = document.createRange();
  while (walker.nextNode()) [...walker.currentNode.data].forEach((char, at) => {
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + 1);
    const [place] = range.getClientRects();
    if (/\\d/.test(char) && place) seen.push([Math.round(place.top), place.left, char]);
  });
  return seen.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map((one) => one[2]).join("");
})"""
"""The digits of each element, from left to right as their glyphs stand on the screen."""


@contextmanager
def arabic(browser: Any, served: Served, path: str = "/") -> Iterator[Any]:
    """Open a page in Arabic, as someone who wrote in it would; the whole page is turned, as translated ones will be."""
    house = served.house
    house.words = house.desk._words = Words(house.reviews)
    house.desk.words = lambda id, visit=None, **args: house.words.text(Say(id, args), visit.language if visit else "en")
    with visit(browser, served) as page:
        for kept in house.desk.by_key.values():
            kept.visit.language = "ar"
        page.goto(served.url + path)
        page.evaluate("document.documentElement.dir = 'rtl'")
        yield page


@pytest.mark.parametrize("path", ["/help", "/"])
def test_a_phone_number_reads_from_left_to_right_wherever_it_stands(browser: Any, served: Served, path: str) -> None:
    with arabic(browser, served, path) as page:
        if path == "/":
            write(page, "He hits me")
            page.locator(".signpost .number").first.wait_for()
        seen = page.evaluate(AS_SEEN, ".row .number")
        assert "08001111" in seen, "Childline, as the glyphs stand"
        in_source = page.locator(".row .number").all_text_contents()
        assert seen == ["".join(filter(str.isdigit, number)) for number in in_source[: len(seen)]]


def test_a_number_in_a_sentence_keeps_its_order_too(browser: Any, served: Served) -> None:
    with arabic(browser, served) as page:
        notice, _ = served.house.words.find(Say("language-notice"), "ar")
        page.locator("#talk .text").first.evaluate("(element, words) => (element.textContent = words)", notice)
        assert page.evaluate(AS_SEEN, "#talk .text")[0].replace("999", "") == "08001111"


def test_numbers_beside_the_recorder_keep_their_order(
    browser: Any, served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking = Utterance(Say("practice/heard"), Kind.ASK, question_id="listen/heard", input=Input.RECORDING)
    monkeypatch.setattr(fakes, "script", lambda message: (asking,))
    with arabic(browser, served) as page:
        write(page, "Hello")
        page.locator(".rings a").first.wait_for()
        page.locator(".rings .number").first.evaluate("(each) => each.before('هنا ')")
        assert "08001111" in page.evaluate(AS_SEEN, ".rings .number")
