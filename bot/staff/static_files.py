"""Styles, fonts and pictures of the staff room: a closed list, served as the public page serves its own."""

from __future__ import annotations

from pathlib import Path

from bot.channels.web_static import BUILT, FOLDER, Files

HERE = Path(__file__).parent / "static"
FILES = {
    # The colours, the pieces of a page and how a talk looks are the public page's own: what staff see is what was seen.
    **dict.fromkeys(("tokens.css", "house.css", "fonts.css", "look.css"), FOLDER),
    **dict.fromkeys(("talk.css", "levels.css", "questions.css", "mark.svg"), FOLDER),
    "staff.css": HERE,
}
FROM_PACKAGES = ("symbol-*.svg", "*.woff2")


class StaticFiles(Files):
    """The files, read once at start."""

    def __init__(self) -> None:
        built = sorted(path for pattern in FROM_PACKAGES for path in BUILT.glob(pattern))
        paths = [*(folder / name for name, folder in FILES.items()), *built]
        super().__init__({path.name: path.read_bytes() for path in paths})
