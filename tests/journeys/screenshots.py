"""Takes the README's screenshot from the real page, with the real words and no engine."""

from __future__ import annotations

import tempfile
import threading
import time
from pathlib import Path

import httpx
import uvicorn
from playwright.sync_api import sync_playwright

from bot.app import build
from bot.channels.web import public_app
from bot.settings import ROOT, Settings

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


def take(url: str, folder: Path) -> None:
    """Save the first page as a phone and as a desk sees it."""
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        for name, width, height in (("phone", 390, 844), ("desk", 1280, 900)):
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto(url)
            page.screenshot(path=folder / f"chat-{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
