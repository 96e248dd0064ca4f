"""Styles, scripts and drawings: read once, kept small, and cached for a year under a name that changes with them."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

FOLDER = Path(__file__).parent / "static"
BUILT = FOLDER / "built"
"""What the set-up copies from packages; all pages work without it."""
KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2"}
SHEET = "blether.css"
PARTS = (
    "tokens.css", "house.css", "talk.css", "page.css", "live.css", "levels.css", "listen.css", "record.css",
    "questions.css",
)  # fmt: skip
"""What `SHEET` is put together from; a later one may overrule an earlier one. On a slow phone it is the nine requests
before anything is seen that take long, and not their bytes."""
FOR_A_YEAR = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class File:
    """One static file, as it is and packed."""

    kind: str
    raw: bytes
    packed: bytes


class Files:
    """A closed list of files; the version is a hash over all of them, so relative imports between them keep working."""

    def __init__(self, read: Mapping[str, bytes]) -> None:
        self.files = {name: _file(name, raw) for name, raw in read.items()}
        together = b"".join(name.encode() + file.raw for name, file in self.files.items())
        self.version = hashlib.sha256(together).hexdigest()[:12]

    def url(self, name: str) -> str:
        """Return the address of a file, with its version; raises KeyError for one that is not listed."""
        if name not in self.files:
            raise KeyError(name)
        return f"/static/{self.version}/{name}"

    async def serve(self, request: Request) -> Response:
        """Answer with a file; a page from before a change still gets the file, but not cached."""
        file = self.files.get(request.path_params["name"])
        if file is None:
            raise HTTPException(404)
        fresh = request.path_params["version"] == self.version
        headers = {"Cache-Control": FOR_A_YEAR if fresh else "no-store", "Vary": "Accept-Encoding"}
        # Files alone, which hold nothing of anybody: from the size of a packed page its secrets could be guessed.
        if "gzip" in request.headers.get("accept-encoding", ""):
            return Response(file.packed, headers=headers | {"Content-Encoding": "gzip"}, media_type=file.kind)
        return Response(file.raw, headers=headers, media_type=file.kind)


class Static(Files):
    """All static files of the public pages."""

    def __init__(self, folders: Sequence[Path] = (FOLDER, BUILT)) -> None:
        here = [path for folder in folders if folder.is_dir() for path in folder.iterdir()]
        read = {path.name: path.read_bytes() for path in sorted(here) if path.suffix in KINDS}
        read[SHEET] = b"\n".join(read.pop(name) for name in PARTS if name in read)
        super().__init__(read)

    async def worker(self, request: Request) -> Response:
        """Answer with the service worker, at the root so that it may serve every page; asked for anew each time."""
        file = self.files["sw.js"]
        return Response(file.raw, headers={"Cache-Control": "no-cache"}, media_type=file.kind)


def _file(name: str, raw: bytes) -> File:
    return File(KINDS[Path(name).suffix], raw, gzip.compress(raw, mtime=0))
