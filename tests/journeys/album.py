"""Every page and state of both doors, at phone and desk, in each theme: what `make screenshots` takes pictures of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import pytest

from bot.app import Content
from bot.channels.look import Look, join
from bot.dialogue.reviews import Reviews
from bot.messages import Message, Utterance
from bot.replies.words import Words
from bot.settings import Settings
from tests.channels import fake_house
from tests.conftest import MONDAY
from tests.journeys.asked import MORE, PEOPLE, signposts
from tests.journeys.test_my_words import answer_in_words, real_house, to_the_questions
from tests.journeys.test_staff_page import every_page, fill, fill_more, serving
from tests.journeys.test_web_embed import council, opened
from tests.journeys.test_web_hands import scanning
from tests.journeys.test_web_questions import REVIEW as KIND_REVIEW
from tests.journeys.test_web_questions import asked
from tests.journeys.web_visit import Served, press, visit, wait_for, whole_visit, write
from tests.staff.staff_house import PASSWORD, StaffHouse

SIZES = {"phone": {"width": 360, "height": 740}, "desk": {"width": 1280, "height": 900}}
SMALL = {"width": 320, "height": 640}
THEMES = ("paper", "cream", "dark", "contrast")
WAYS = (
    ("paper", "1", "ltr"), ("cream", "2", "rtl"), ("dark", "3", "ltr"), ("contrast", "4", "rtl"), ("paper", "4", "ltr"),
)  # fmt: skip
"""Every theme, every size and both directions, in a few looks: colours, lengths and sides do not touch each other."""


@dataclass(frozen=True)
class Shot:
    """One picture: its file, what it shows, and in which theme and size."""

    path: Path
    state: str
    theme: str
    size: str


def ask(page: Any) -> None:
    press(page, "Say what I think")
    page.get_by_role("button", name="I am a child").wait_for()


def free_words(page: Any) -> None:
    ask(page)
    press(page, "I am a child")
    page.locator("#tools [data-steers]:not([hidden])").first.wait_for()


def signpost(page: Any) -> None:
    write(page, "He hits me")
    page.locator(".signpost").wait_for()


def in_pictures(page: Any) -> None:
    write(page, "What is this?")
    wait_for(page, "Then they say what is good")
    press(page, "Pictures")
    page.get_by_role("button", name="Pictures", pressed=True).wait_for()


def all_open(page: Any) -> None:
    page.locator("main details > summary").first.click()


def mine_of_nobody(page: Any) -> None:
    page.context.clear_cookies()
    page.goto(page.url.split("/help")[0] + "/mine")


def kept_out(page: Any) -> None:
    page.context.clear_cookies()
    page.goto(page.url.split("/help")[0] + "/?frame=2&review=practice")


def kind(name: str) -> Callable[[Any], None]:
    """Be asked a question of this kind."""

    def do(page: Any) -> None:
        write(page, f"kind {name}")
        page.locator("form.question, form.choices button[value='/dont_know']").last.wait_for()

    return do


def shown(name: str, wait: str) -> Callable[[Any], None]:
    """Ask for one of the `MORE`, and wait until it is there."""

    def do(page: Any) -> None:
        write(page, f"show {name}")
        page.locator(wait).last.wait_for()

    return do


def in_simple_words(page: Any) -> None:
    ask(page)
    press(page, "Simple")
    page.get_by_role("button", name="Simple", pressed=True).wait_for()


def offline(page: Any) -> None:
    page.context.set_offline(True)
    write(page, "What is this?")
    page.locator("#banner").get_by_text("I keep trying").wait_for()


def lit(page: Any) -> None:
    scanning(page)
    page.locator(".lit").wait_for()


def problem(page: Any) -> None:
    """Send a form that can't be read: its words come back."""
    page.evaluate("""() => { const form = document.getElementById('write'); form.elements.message_id.value = 'x';
      form.elements.text.value = 'My words'; HTMLFormElement.prototype.submit.call(form); }""")
    page.locator(".sheet textarea").wait_for()


STATES: dict[str, tuple[str, Callable[[Any], None] | None]] = {
    "01-welcome": ("/", None), "02-choices": ("/", ask), "03-free-words": ("/", free_words),
    "04-summary": ("/", whole_visit), "05-signpost": ("/", signpost), "06-help": ("/help", None),
    "07-see-it-my-way": ("/look", None), "08-about": ("/about", None), "09-not-found": ("/nowhere", None),
    "10-other-review": ("/?review=leaving-care-2024", None), "12-symbols": ("/symbols", None),
    "13-embed": ("/embed?review=practice&area=fife", None), "14-accessibility": ("/accessibility", None),
    "15-accessibility-all": ("/accessibility", all_open), "16-pictures": ("/", in_pictures),
    "17-kept-out": ("/help", kept_out), "18-mine-nothing": ("/help", mine_of_nobody),
    "20-kind-buttons": ("/", kind("feel")), "21-kind-several": ("/", kind("lift")),
    "22-kind-line": ("/", kind("safe")), "23-kind-cards": ("/", kind("life")),
    "24-book-times": ("/", shown("times", "button[value='7']")), "25-book-reach": ("/", shown("reach", ".said.ask")),
    "26-book-check": ("/", shown("check", "button[value='no']")), "27-recorder": ("/", shown("recorder", ".record")),
    "28-simple": ("/", in_simple_words), "29-offline": ("/", offline), "40-problem": ("/", problem),
    "41-scanning": ("/", lit), "42-frame": ("/?frame=2&review=practice", None),
    **{f"50-signpost-{who}": ("/", shown(f"signpost-{who}", ".signpost")) for who in PEOPLE},
}  # fmt: skip
"""Each state of the public page: where it begins, and what a person does there. Add a line for a new one."""
MINE = {
    "30-mine": "/mine",
    "31-mine-sure": "/mine?ask=delete",
    "32-mine-code": "code",
    "33-statement": "/mine/statement",
}
"""What is shown of a person's own words, in the house with a real database."""
SPREAD = """() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(`* { line-height: 1.5 !important;
  letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }"""
"""The widest spacing of WCAG 1.4.12."""
DRESS = """([theme, size, direction]) => { const root = document.documentElement;
  Object.assign(root.dataset, {theme, size}); root.dir = direction; }"""


def dress(page: Any, theme: str, size: str = "1", direction: str = "ltr") -> None:
    """Show the page in a theme and size and direction, as the server does, without loading it again."""
    page.evaluate(DRESS, [theme, size, direction])


@contextmanager
def full_house() -> Iterator[Served]:
    """Serve the written-down conversation, which also asks a question of each kind when told `kind feel` and so on."""
    served, script = Served(), fake_house.script
    house = served.house
    everything = Reviews({**{review.name: review for review in house.reviews.all()}, "kinds": KIND_REVIEW})
    house.words = house.desk._words = Words(everything)
    told = {f"kind {question.id}": (asked(question.id),) for question in KIND_REVIEW.questions}
    told |= {f"show {name}": said for name, said in (MORE | signposts()).items()}

    def answers(message: Message) -> tuple[Utterance, ...]:
        return told.get(message.text) or script(message)

    with patch.object(fake_house, "script", answers), served.running():
        yield served


@contextmanager
def scene(browser: Any, served: Served, state: str, **options: Any) -> Iterator[Any]:
    """Open one state of the public page."""
    path, do = STATES[state]
    with visit(browser, served, **options) as page:
        page.goto(served.url + path)
        if do:
            do(page)
        yield page


def mine(page: Any, url: str) -> Iterator[str]:
    """Say something, and go through what is shown of it; yields each state as it stands there."""
    to_the_questions(page, "No, I am on my own")
    answer_in_words(page)
    for state, path in MINE.items():
        page.goto(f"{url}/mine" if path == "code" else url + path)
        if path == "code":
            press(page, "Get a code")
            page.locator(".code-words").wait_for()
        yield state


def public_shots(browser: Any, folder: Path) -> Iterator[Shot]:
    """Take every state of the public page, in all themes."""
    with full_house() as served:
        for size, viewport in SIZES.items():
            for state, (path, _) in STATES.items():
                with scene(browser, served, state, viewport=viewport) as page:
                    yield from in_themes(page, folder, state, size, full=path != "/")
        for state, (path, _) in STATES.items():
            with scene(browser, served, state, viewport=SMALL) as page:
                yield from in_ways(page, folder, state, full=path != "/")
        # Without scripts: a live page would see that its visit has ended, and leave by itself.
        with visit(browser, served, java_script_enabled=False) as page:
            yield take(page, folder, leaving(page, served, folder))
    yield from embedded(browser, folder)
    with my_house() as served:
        for size, viewport in SIZES.items():
            with visit(browser, served, viewport=viewport) as page:
                for state in mine(page, served.url):
                    yield from in_themes(page, folder, state, size, full=True)


@contextmanager
def my_house() -> Iterator[Any]:
    """Serve the house with a real database, where a person's own words are kept."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:  # noqa: SIM117
        with real_house(Settings(state=Path(folder), today=MONDAY), Content.load(), patched) as served:
            yield served


def in_themes(page: Any, folder: Path, state: str, size: str, full: bool) -> Iterator[Shot]:
    """Take what stands there once in each theme."""
    for theme in THEMES:
        dress(page, theme)
        yield take(page, folder, Shot(folder, state, theme, size), full)


def in_ways(page: Any, folder: Path, state: str, full: bool) -> Iterator[Shot]:
    """Take what stands there on the smallest phone, in each size and direction."""
    for theme, size, direction in WAYS:
        dress(page, theme, size, direction)
        yield take(page, folder, Shot(folder, state, f"{theme}-{size}-{direction}", "small"), full)


def embedded(browser: Any, folder: Path) -> Iterator[Shot]:
    """Take the button in a council's page, and the chat that it opens."""
    for size, viewport in SIZES.items():
        with council(browser, viewport=viewport) as (page, _):
            page.get_by_role("button", name="Chat with Blether").wait_for()
            yield take(page, folder, Shot(folder, "43-launcher", "paper", size))
            opened(page)
            yield take(page, folder, Shot(folder, "44-in-a-page", "paper", size))


def leaving(page: Any, served: Served, folder: Path) -> Shot:
    """Show what stands there for the moment before the weather comes."""
    html = re.sub(r"<meta http-equiv[^>]*>", "", page.request.post(served.url + "/exit").text())
    page.set_content(html)
    return Shot(folder, "11-leaving", "paper", "phone")


def wear(page: Any, look: Look, url: str) -> None:
    """Choose a look as the settings page does: beside the visit's key."""
    key = next((cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "blether"), "")
    page.context.add_cookies([{"name": "blether", "value": join(key, look), "url": url}])


@contextmanager
def staff_room(browser: Any, folder: Path, **options: Any) -> Iterator[tuple[Any, dict[str, str]]]:
    """Be signed in to a staff room with a morning's work in it; yields the page, and where every page is."""
    house = StaffHouse(folder)
    fill(house)
    fill_more(house)
    house.staff()
    with serving(house) as url:
        page = browser.new_context(**options).new_page()
        page.goto(f"{url}/sign-in")
        enter(page)
        yield page, {name: url + path for name, path in every_page(house).items()} | {"sign-in": f"{url}/sign-in"}
        page.context.close()
    house.database.close()


def through(page: Any, pages: dict[str, str]) -> Iterator[str]:
    """Go to one page after the other; yields the name of each as it stands there."""
    for name, url in pages.items():
        page.goto(url)
        yield name


def staff_shots(browser: Any, folder: Path, state: Path) -> Iterator[Shot]:
    """Take every page of the staff room, in all themes, and on the smallest phone in each size and direction."""
    with staff_room(browser, state) as (page, pages):
        for name in through(page, pages):
            for size, viewport in SIZES.items():
                page.set_viewport_size(viewport)
                yield from in_themes(page, folder, f"staff-{name}", size, full=True)
            page.set_viewport_size(SMALL)
            yield from in_ways(page, folder, f"staff-{name}", full=True)


def enter(page: Any) -> None:
    """Sign in."""
    page.get_by_label("Name").fill("Morag")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def take(page: Any, folder: Path, shot: Shot, full: bool = False) -> Shot:
    """Keep the picture."""
    path = folder / f"{shot.state}-{shot.size}-{shot.theme}.png"
    page.screenshot(path=path, full_page=full)
    return Shot(path, shot.state, shot.theme, shot.size)
