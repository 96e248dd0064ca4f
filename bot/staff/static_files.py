"""Styles, fonts and pictures: a closed list of files, kept for a year under a name that changes with them."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

HERE = Path(__file__).parent / "static"
SHARED = Path(__file__).parents[1] / "channels" / "static"
FILES = {
    # The colours, the pieces of a page and how a talk looks are the public page's own: what staff see is what was seen.
    **dict.fromkeys(("tokens.css", "house.css", "fonts.css", "look.css"), SHARED),
    **dict.fromkeys(("talk.css", "levels.css", "questions.css", "mark.svg"), SHARED),
    "staff.css": HERE,
}
BUILT = ("symbol-*.svg", "*.woff2")
"""What the set-up copies from packages; all pages work without it."""
KINDS = {".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2"}
FOR_A_YEAR = "public, max-age=31536000, immutable"


class StaticFiles:
    """The files, read once at start."""

    def __init__(self) -> None:
        built = [path for pattern in BUILT for path in (SHARED / "built").glob(pattern)]
        paths = [*(folder / name for name, folder in FILES.items()), *sorted(built)]
        self.files = {path.name: path.read_bytes() for path in paths}
        # Files alone, which hold nothing of anybody: from the size of a packed page its secrets could be guessed.
        self._packed = {name: gzip.compress(raw, mtime=0) for name, raw in self.files.items()}
        self.version = hashlib.sha256(b"".join(self.files.values())).hexdigest()[:12]

    def url(self, name: str) -> str:
        """Return the address of a file, with its version; raises KeyError for one that is not listed."""
        if name not in self.files:
            raise KeyError(name)
        return f"/static/{self.version}/{name}"

    def serve(self, request: Request) -> Response:
        """Answer with a file; a page from before a change still gets it, but not to keep."""
        name = request.path_params["name"]
        if name not in self.files:
            raise HTTPException(404)
        kind = KINDS[Path(name).suffix]
        fresh = request.path_params["version"] == self.version
        headers = {"Cache-Control": FOR_A_YEAR if fresh else "no-store", "Vary": "Accept-Encoding"}
        if "gzip" in request.headers.get("accept-encoding", ""):
            packed = headers | {"Content-Encoding": "gzip"}
            return Response(self._packed[name], headers=packed, media_type=kind)
        return Response(self.files[name], headers=headers, media_type=kind)
