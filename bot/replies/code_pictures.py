"""The pictures of return codes as files of our own: a device without an emoji font shows an empty box for an emoji.

Telegram and the terminal keep the emoji: there only text can be shown.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from bot.replies.symbols import BUILT, FLUENT, FOLDER, PACKAGES, SVG, icons_of, sources
from bot.transcripts.return_words import pictures


def file_of(word: str) -> str:
    """Return the name of a code word's picture on the page."""
    return f"code-{word}.svg"


def build(packages: Path = PACKAGES, built: Path = BUILT) -> list[str]:
    """Write the picture of each code word that the package has; returns the words that then stand alone."""
    package = packages / (sources(FOLDER)[FLUENT].package or "")
    icons, names = icons_of(package), _names(package)
    built.mkdir(parents=True, exist_ok=True)
    for word, emoji in pictures().items():
        icon = icons.get(names.get(_codepoints(emoji), ""))
        if icon:
            (built / file_of(word)).write_text(SVG.format(body=icon["body"]), encoding="utf-8")
    return [word for word in pictures() if not (built / file_of(word)).is_file()]


def _names(package: Path) -> Mapping[str, str]:
    path = package / "chars.json"
    names: dict[str, str] = json.loads(path.read_bytes()) if path.is_file() else {}
    return {_bare(points): name for points, name in names.items()}


def _codepoints(emoji: str) -> str:
    return _bare("-".join(f"{ord(char):x}" for char in emoji))


def _bare(points: str) -> str:
    # With or without the mark that asks for the coloured form it is the same picture.
    return points.replace("-fe0f", "")


if __name__ == "__main__":
    sys.exit(1 if build() else 0)
