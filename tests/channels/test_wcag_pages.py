"""What criteria of WCAG 2.2 ask of the pages, scripts and words as they are written: no browser is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from starlette.testclient import TestClient

from bot.channels.web import public_app
from bot.channels.web_pages import TEMPLATES
from bot.channels.web_static import FOLDER
from bot.settings import DATA
from tests.channels.fake_house import fake_house

PAGES = ("/", "/help", "/about", "/look", "/mine", "/symbols", "/embed", "/accessibility", "/nowhere")
SCRIPTS = "\n".join(path.read_text() for path in sorted(FOLDER.glob("*.js")))
STYLES = "\n".join(path.read_text() for path in sorted(FOLDER.glob("*.css")))
FASTEST = 0.34
"""Seconds: what comes back sooner than three times a second could flash."""
POINTING = re.compile(r"\b(?:on|to) the (?:left|right)\b|\b(?:red|green|blue|round|square) (?:button|link|box)\b", re.I)


@pytest.fixture(scope="module")
def pages() -> Iterator[dict[str, str]]:
    with TestClient(public_app(fake_house())) as client:
        # Each by someone new: the house of these tests keeps no answers that /mine could show.
        yield {path: TestClient(client.app).get(path).text for path in PAGES}


class Links(HTMLParser):
    """Where the links and forms of one part of a page lead, in order."""

    def __init__(self, part: str) -> None:
        super().__init__()
        self.part, self.inside, self.found = part, False, list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = self.inside or tag == self.part
        to = dict(attrs).get("href" if tag == "a" else "action")
        if self.inside and to and tag in {"a", "form"}:
            self.found.append(to)

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != self.part


def links(page: str, part: str) -> list[str]:
    reader = Links(part)
    reader.feed(page)
    return reader.found


def test_no_page_holds_video() -> None:
    written = "".join(path.read_text() for path in TEMPLATES.glob("*.html")) + SCRIPTS
    assert not re.search(r"<(?:video|object|embed|track)\b|createElement\(.(?:video|object)", written)


def test_nothing_plays_by_itself() -> None:
    written = "".join(path.read_text() for path in TEMPLATES.glob("*.html")) + SCRIPTS
    assert not re.search(r"\bautoplay\b", written, re.I)


def test_nothing_flashes() -> None:
    assert not re.search(r"<(?:blink|marquee)\b", SCRIPTS)
    times = [float(number) for number in re.findall(r"animation:[^;]*?\b([\d.]+)s\b", STYLES)]
    assert times and min(times) > FASTEST


def test_nothing_listens_to_movement() -> None:
    assert not re.search(r"devicemotion|deviceorientation|Accelerometer|Gyroscope", SCRIPTS)


def test_no_drawing_holds_words() -> None:
    for path in [*FOLDER.glob("*.svg"), *(DATA / "symbols").rglob("*.svg")]:
        assert "<text" not in path.read_text(), path.name


def test_no_words_point_by_place_shape_or_colour() -> None:
    for path in (DATA / "words" / "en").glob("*.ftl"):
        if path.name == "symbols.ftl":
            continue  # what a picture shows is its shape
        assert not POINTING.search(path.read_text(encoding="utf-8")), path.name


def test_top_and_foot_are_the_same_in_the_same_order_on_every_page(pages: dict[str, str]) -> None:
    tops = {path: links(page, "header") for path, page in pages.items()}
    # The chat has a form of its own in the foot, before what is there everywhere.
    feet = {path: [to for to in links(page, "footer") if to != "/again"] for path, page in pages.items()}
    for seen in (tops, feet):
        assert len({tuple(found) for found in seen.values()}) == 1 and all(seen.values())


def test_what_leads_to_the_same_place_is_called_the_same_on_every_page(pages: dict[str, str]) -> None:
    names: dict[str, set[str]] = {}
    for page in pages.values():
        around = page.partition("<main")[0] + page.rpartition("</main>")[2]
        for to, name in re.findall(r'<a\b[^>]*href="(/[^"#]*)"[^>]*>(.*?)</a>', around, re.S):
            names.setdefault(to, set()).add(" ".join(re.sub("<[^>]*>", " ", name).split()))
    assert len(names) > 4 and {to: called for to, called in names.items() if len(called) > 1} == {}


def test_who_speaks_and_what_is_chosen_is_there_without_colour(pages: dict[str, str]) -> None:
    said = re.findall(r'<li class="said .*?</li>', pages["/"], re.S)
    assert said and all('<p class="who">Blether' in one for one in said)
    assert pages["/"].count('aria-pressed="true"') == 1 and 'aria-pressed="false"' in pages["/"]
    assert "checked" in pages["/look"]
    for name in ("sending", "sent", "waiting", "refused"):
        assert re.search(rf'data-{name}="\w', pages["/"]), name


def test_no_box_lets_the_browser_keep_what_is_written() -> None:
    written = "".join(path.read_text() for path in TEMPLATES.glob("*.html"))
    boxes = re.findall(r'<(?:textarea\b|input\b[^>]*type="(?:text|search|email|tel)")[^>]*>', written)
    assert len(boxes) > 3 and all('autocomplete="off"' in box for box in boxes)


def test_every_page_is_linked_from_every_page_or_from_about(pages: dict[str, str]) -> None:
    everywhere = {*links(pages["/help"], "header"), *links(pages["/help"], "footer"), *links(pages["/about"], "main")}
    assert {path for path in PAGES if path not in {"/nowhere", "/"}} <= everywhere


def test_a_name_in_another_language_says_so(pages: dict[str, str]) -> None:
    assert all('<html lang="en"' in page for page in pages.values())
    assert '<li lang="en">' in pages["/accessibility"]


def test_the_page_says_how_long_the_chat_is_there(pages: dict[str, str]) -> None:
    assert "It goes when you close the browser or press Exit." in pages["/about"]
