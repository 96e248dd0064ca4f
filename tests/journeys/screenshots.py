"""Takes the README's screenshot from the real page, and a picture of every page and state into var/screenshots."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import httpx
import uvicorn
from playwright.sync_api import sync_playwright

from bot.app import build
from bot.channels.web import public_app
from bot.settings import ROOT, Settings
from tests.journeys.album import Shot, public_shots, staff_shots
from tests.journeys.contact_sheet import contact_sheet
from tests.journeys.web_visit import SCREENSHOTS, chromium

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
]  # fmt: skip
PORT = 8765


def main() -> None:
    """Serve the page for a moment and keep a picture of it."""
    with tempfile.TemporaryDirectory() as state:
        house = build(Settings(state=Path(state), port=PORT))
        # The picture is of the page as people meet it, with the engine awake.
        awake = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
        house.dialogue._http = httpx.AsyncClient(transport=awake, base_url="http://engine")
        server = uvicorn.Server(uvicorn.Config(public_app(house), port=PORT, log_level="warning"))
        threading.Thread(target=server.run, daemon=True).start()
        while not server.started:
            time.sleep(0.05)
        take(f"http://127.0.0.1:{PORT}/", ROOT / "docs" / "images")
        server.should_exit = True
    album(SCREENSHOTS)


def album(folder: Path) -> None:
    """Take all pictures anew, and one page that shows them side by side."""
    folder.mkdir(parents=True, exist_ok=True)
    with chromium() as browser, tempfile.TemporaryDirectory() as state:
        shots = list(told(chain(staff_shots(browser, folder, Path(state)), public_shots(browser, folder))))
    print(f"{len(shots)} pictures: {contact_sheet(shots, folder)}")


def told(shots: Iterable[Shot]) -> Iterator[Shot]:
    """Say how far it is: each state as it begins, with how many pictures there are so far."""
    state = ""
    for count, shot in enumerate(shots):
        if shot.state != state:
            state = shot.state
            print(f"{count:5} {state}", flush=True)
        yield shot


def take(url: str, folder: Path) -> None:
    """Save the first page as a phone sees it."""
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        page = browser.new_page(viewport={"width": 390, "height": 844})
        page.goto(url)
        page.screenshot(path=folder / "chat-phone.png")
        browser.close()


if __name__ == "__main__":
    main()
