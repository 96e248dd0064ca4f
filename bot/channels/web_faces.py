"""The pictures of a page by name, and the faces that stand before words."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple, Protocol

from bot.replies.symbols import symbols

SIGN = re.compile(r"^[^\w\s]+\s+(?=\w)")


class Pictures(Protocol):
    """The files of a page, by name."""

    @property
    def files(self) -> Container[str]: ...

    def url(self, name: str) -> str: ...


def picture(static: Pictures, name: str | None) -> str | None:
    """Return the address of a picture, or None when it is not built: the words then stand alone."""
    return file_url(static, f"symbol-{name}.svg") if name else None


class Face(NamedTuple):
    """A face that stands before words: its picture, the sign that it is read as, and the words."""

    url: str
    sign: str
    words: str


def face_of(static: Pictures, text: str | None) -> Face | None:
    """Return the face before some words, where we have a picture of it."""
    found = SIGN.match(text or "")
    sign = found[0].strip() if found else ""
    name = next((symbol.name for symbol in symbols().values() if symbol.emoji == sign), None) if sign else None
    url = picture(static, name)
    return Face(url, sign, (text or "")[len(found[0]) :]) if found and url else None


def file_url(static: Pictures, file: str) -> str | None:
    """Return the address of a file that set-up builds, or None when it is not there."""
    return static.url(file) if file in static.files else None


def without_sign(label: str) -> str:
    """Return a button's words without the face or other sign before them."""
    return SIGN.sub("", label)
