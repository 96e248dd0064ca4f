"""`make sizes`: what a first load of the chat weighs, beside two well-known web chats, each compressed the same way."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from bot.settings import ROOT
from tests.journeys.album import full_house
from tests.journeys.web_visit import chromium

KEPT = ROOT / "var" / "sizes"
OTHERS: dict[str, dict[str, str]] = json.loads((Path(__file__).parent / "sizes.json").read_text())
PAGE = b'<!doctype html><html lang="en"><title>Chat</title><body><div></div><script src="/chat.js"></script></html>'
MOST = 60 * 1024


def main() -> int:
    """Measure and print; returns the exit code."""
    with chromium() as browser:
        with full_house() as served:
            ours = weigh(browser, f"{served.url}/")
        rows = {"blether": ours} | {name: other(browser, name) for name in OTHERS}
    sys.stdout.write(f"{'first load':24}{'requests':>10}{'bytes sent':>12}{'times ours':>12}\n")
    for name, (requests, size) in rows.items():
        sys.stdout.write(f"{name:24}{requests:>10}{size:>12}{size / ours[1]:>12.1f}\n")
    return 0 if ours[1] <= MOST else 1


def other(browser: Any, name: str) -> tuple[int, int]:
    """Weigh a package's own bundle in a page that holds nothing else; its first message and styles are not counted."""
    with bare_page(fetched(name, **OTHERS[name])) as url:
        return weigh(browser, url)


def weigh(browser: Any, url: str) -> tuple[int, int]:
    """Load a page with nothing kept from before, and count what came over the wire, without headers."""
    page = browser.new_context().new_page()
    done: list[int] = []
    page.on("requestfinished", lambda request: done.append(request.sizes()["responseBodySize"]))
    page.goto(url, wait_until="networkidle" if "/chat" in url else "load")
    page.wait_for_timeout(1500)
    page.context.close()
    return len(done), sum(done)


def fetched(name: str, version: str, file: str) -> bytes:
    """Return a file of a package, brought by npm once; it is measured and nothing else."""
    KEPT.mkdir(parents=True, exist_ok=True)
    archive = KEPT / f"{name}-{version}.tgz"
    if not archive.exists():
        npm = ["bash", str(ROOT / "scripts" / "with-node"), "npm", "pack", "--silent", f"{name}@{version}"]
        subprocess.run(npm, cwd=KEPT, check=True, capture_output=True)
    with tarfile.open(archive) as packed:
        inside = packed.extractfile(f"package/{file}")
        assert inside is not None
        return inside.read()


@contextmanager
def bare_page(script: bytes) -> Iterator[str]:
    """Serve a page with one script, compressed as our own files are."""
    files = {"/": ("text/html", PAGE), "/chat.js": ("text/javascript", script)}
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Files, files))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


class _Files(BaseHTTPRequestHandler):
    def __init__(self, files: dict[str, tuple[str, bytes]], *args: Any) -> None:
        self.files = files
        super().__init__(*args)

    def do_GET(self) -> None:
        kind, body = self.files.get(self.path, ("text/plain", b""))
        packed = gzip.compress(body)
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(packed)))
        self.end_headers()
        self.wfile.write(packed)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    sys.exit(main())
