"""Styles and the mark: a closed list of files, kept for a year under a name that changes with them."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

HERE = Path(__file__).parent / "static"
SHARED = Path(__file__).parents[1] / "channels" / "static"
FILES: dict[str, tuple[tuple[Path, ...], str]] = {
    "mark.svg": ((SHARED / "mark.svg",), "image/svg+xml"),
    # The colours, the sizes and the pieces are the public page's own, so that both look like one house.
    "staff.css": ((SHARED / "tokens.css", SHARED / "house.css", HERE / "staff.css"), "text/css"),
}
FOR_A_YEAR = "public, max-age=31536000, immutable"


class StaticFiles:
    """The files, read once at start."""

    def __init__(self) -> None:
        self._files = {name: b"\n".join(part.read_bytes() for part in parts) for name, (parts, _) in FILES.items()}
        # Files alone, which hold nothing of anybody: from the size of a packed page its secrets could be guessed.
        self._packed = {name: gzip.compress(raw, mtime=0) for name, raw in self._files.items()}
        self.version = hashlib.sha256(b"".join(self._files.values())).hexdigest()[:12]

    def url(self, name: str) -> str:
        """Return the address of a file, with its version; raises KeyError for one that is not listed."""
        return f"/static/{self.version}/{FILES[name] and name}"

    def serve(self, request: Request) -> Response:
        """Answer with a file; a page from before a change still gets it, but not to keep."""
        name = request.path_params["name"]
        if name not in self._files:
            raise HTTPException(404)
        fresh = request.path_params["version"] == self.version
        headers = {"Cache-Control": FOR_A_YEAR if fresh else "no-store", "Vary": "Accept-Encoding"}
        if "gzip" in request.headers.get("accept-encoding", ""):
            packed = headers | {"Content-Encoding": "gzip"}
            return Response(self._packed[name], headers=packed, media_type=FILES[name][1])
        return Response(self._files[name], headers=headers, media_type=FILES[name][1])
