"""One reading of many spellings: text folded for matching, with the way back to the text as typed.

Threat: a phone number written in full-width or Arabic digits, or with invisible characters between its digits, is as
good as a plain one to whoever reads the transcript.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_PLAIN = {"ł": "l", "Ł": "L", "đ": "d", "ø": "o", "Ø": "O", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"}
_DROPPED = "\u0640\ufe0e\ufe0f\u20e3"  # Arabic stretching mark, emoji selectors, the box of a keycap digit


class _Table(dict[int, str | None]):
    """A translation table for `str.translate` that works each character out once."""

    def __missing__(self, code: int) -> str | None:
        self[code] = _fold_character(chr(code))
        return self[code]


def _fold_character(character: str) -> str | None:
    if character in _PLAIN:
        return _PLAIN[character]
    category = unicodedata.category(character)
    if (
        category == "Cf"
        or character in _DROPPED
        or "\u0300" <= character <= "\u036f"
        or "\u064b" <= character <= "\u0652"
    ):
        return None
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category in {"Zs", "Pd"}:
        return " " if category == "Zs" else "-"
    flat = unicodedata.normalize("NFKD", character)
    return flat[0] if flat[0].isascii() and (flat[0].isalnum() or len(flat) == 1) else character


_TABLE = _Table()


@dataclass(frozen=True, slots=True)
class Folded:
    """Text for matching; `origin` leads from its places to the typed text and is None when they are the same."""

    text: str
    origin: list[int] | None
    typed_length: int

    def typed_span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a span of the folded text lies in the typed text."""
        if self.origin is None:
            return start, end
        return self.origin[start], self.origin[end] if end < len(self.origin) else self.typed_length


def fold(text: str) -> Folded:
    """Fold digits, accents and look-alikes, and leave out what can't be seen."""
    if text.isascii():
        return Folded(text, None, len(text))
    folded = text.translate(_TABLE)
    if len(folded) == len(text):
        return Folded(folded, None, len(text))
    origin = [place for place, character in enumerate(text) if _TABLE[ord(character)] is not None]
    return Folded(folded, origin, len(text))


def key_of(word: str) -> str:
    """Return the form in which lists hold a word."""
    return fold(word).text.lower()
