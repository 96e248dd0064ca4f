"""Numbers in words that are written from right to left: their parts would change places, "0800 1111" to "1111 0800"."""

from __future__ import annotations

import re
import unicodedata

APART, BACK = "\u2066", "\u2069"
"""From here on left to right, apart from what stands around it; and the end of that."""
_NUMBER = re.compile(r"\u200e?(\+?\d+(?:[ \u00a0-]\d+)+)")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def apart(text: str) -> str:
    """Return text in which each number of several parts keeps its order; text from left to right stays as it is."""
    if not any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text):
        return text
    return _NUMBER.sub(rf"{APART}\1{BACK}", text)
