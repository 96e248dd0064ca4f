"""Right to left in a real browser: where each digit of a phone number stands, and which language each part is in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.messages import Input, Kind, Say, Utterance
from bot.replies.words import Words
from bot.settings import DATA
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


NOTES = """() => [...document.querySelectorAll(".notes")].filter((each) => each.getClientRects().length).map(
  (each) => [...each.querySelectorAll(".note")].map((note) => {
    const { top, bottom } = note.getBoundingClientRect();
    const range = document.createRange();
    const text = note.firstChild;
    const lines = new Map();
    [...text.data].forEach((char, at) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const [place] = range.getClientRects();
      if (!place || !char.trim()) return;
      const line = Math.round(place.top / 4);
      lines.set(line, [...(lines.get(line) || []), [place.left, char]]);
    });
    const seen = [...lines.entries()].sort((a, b) => a[0] - b[0]).map(
      ([, chars]) => chars.sort((a, b) => a[0] - b[0]).map((one) => one[1]).join("")).join("");
    return { lang: note.closest("[lang]").lang, dir: getComputedStyle(note).direction, top, bottom, seen,
             said: text.data.replace(/\\s/g, "") };
  }))"""
"""Each note of each contact: where it stands, and its signs from left to right as they are seen."""


def in_english(served: Served, folder: Path) -> None:
    """Leave of the Arabic words only the signposts, as where a translation is not done yet."""
    shutil.copytree(DATA / "words" / "en", folder / "en")
    (folder / "ar").mkdir()
    lines = (DATA / "words" / "ar" / "safety.ftl").read_text().splitlines()
    (folder / "ar" / "safety.ftl").write_text("\n".join(x for x in lines if x.startswith(("signpost-", "help-now"))))
    served.house.words = served.house.desk._words = Words(served.house.reviews, folder)


@pytest.mark.parametrize("translated", [True, False])
def test_notes_beside_999_are_read_one_after_another_whatever_languages_meet(
    browser: Any, served: Served, tmp_path: Path, translated: bool
) -> None:
    with arabic(browser, served, "/") as page:
        if not translated:
            in_english(served, tmp_path)
        write(page, "He hits me")
        page.locator(".signpost .ways > summary").first.click()
        page.locator(".signpost .notes").first.wait_for()
        cards = page.evaluate(NOTES)
        assert len(cards[0]) >= 4, "how to reach 999 without speaking"
        for notes in cards:
            for note, below in pairwise(notes):
                assert note["bottom"] <= below["top"] + 1, "no two notes share a line, where they would change places"
        english = [note for notes in cards for note in notes if note["lang"] == "en"]
        assert bool(english) is not translated
        for note in english:
            assert note["dir"] == "ltr" and note["seen"] == note["said"]
        assert {note["dir"] for notes in cards for note in notes if note["lang"] == "ar"} == (
            {"rtl"} if translated else set()
        )


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
