"""Every page and state of both doors, at phone and desk, in each theme: what `make screenshots` takes pictures of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.channels.look import Look, join
from tests.journeys.test_staff_page import every_page, fill, serving
from tests.journeys.web_visit import Served, press, visit, whole_visit, write
from tests.staff.staff_house import PASSWORD, StaffHouse

SIZES = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 900}}
THEMES = ("paper", "cream", "dark", "contrast")
STAFF_THEMES: dict[str, dict[str, str]] = {
    "light": {"color_scheme": "light"}, "dark": {"color_scheme": "dark"},
    "contrast": {"color_scheme": "dark", "contrast": "more"},
}  # fmt: skip


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
    page.locator("#tools [data-steers]:not([hidden])").wait_for()


def signpost(page: Any) -> None:
    write(page, "He hits me")
    page.locator(".signpost").wait_for()


STATES: dict[str, tuple[str, Callable[[Any], None] | None]] = {
    "01-welcome": ("/", None), "02-choices": ("/", ask), "03-free-words": ("/", free_words),
    "04-summary": ("/", whole_visit), "05-signpost": ("/", signpost), "06-help": ("/help", None),
    "07-see-it-my-way": ("/look", None), "08-about": ("/about", None), "09-not-found": ("/nowhere", None),
    "10-other-review": ("/?review=leaving-care-2024", None),
}  # fmt: skip
"""Each state of the public page: where it begins, and what a person does there. Add a line for a new one."""


def public_shots(browser: Any, folder: Path) -> Iterator[Shot]:
    """Take every state of the public page."""
    with Served().running() as served:
        for theme in THEMES:
            for size, viewport in SIZES.items():
                for state, (path, do) in STATES.items():
                    with visit(browser, served, viewport=viewport) as page:
                        wear(page, Look(theme=theme), served.url)
                        page.goto(served.url + path)
                        if do:
                            do(page)
                        yield take(page, folder, Shot(folder, state, theme, size), full=path != "/")
        with visit(browser, served) as page:
            yield take(page, folder, leaving(page, served, folder))


def leaving(page: Any, served: Served, folder: Path) -> Shot:
    """Show what stands there for the moment before the weather comes."""
    html = re.sub(r"<meta http-equiv[^>]*>", "", page.request.post(served.url + "/exit").text())
    page.set_content(html)
    return Shot(folder, "11-leaving", "paper", "phone")


def wear(page: Any, look: Look, url: str) -> None:
    """Choose a look as the settings page does: beside the visit's key."""
    key = next((cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "blether"), "")
    page.context.add_cookies([{"name": "blether", "value": join(key, look), "url": url}])


def staff_shots(browser: Any, folder: Path, state: Path) -> Iterator[Shot]:
    """Take every page of the staff room, which follows the device's own colours."""
    house = StaffHouse(state)
    fill(house)
    house.staff()
    with serving(house) as url:
        for theme, asked in STAFF_THEMES.items():
            for size, viewport in SIZES.items():
                page = browser.new_context(viewport=viewport, java_script_enabled=False, **asked).new_page()
                page.goto(f"{url}/sign-in")
                yield take(page, folder, Shot(folder, "staff-sign-in", theme, size))
                enter(page)
                for name, path in every_page(house).items():
                    page.goto(url + path)
                    yield take(page, folder, Shot(folder, f"staff-{name}", theme, size), full=True)
                page.context.close()
    house.database.close()


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
