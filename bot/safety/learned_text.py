"""Makes a text ready for the learned readers: plainer, but with the accents and letters that they were taught with."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\U0001f3fb-\U0001f3ff\U000e0000-\U000e01ef\u0640\u064b-\u0652]+"
)
_QUOTES = str.maketrans(
    {mark: "'" for mark in "\u2018\u2019\u201a\u201b\u2032\u02bc\u02bb`\u00b4"}
    | {mark: '"' for mark in "\u201c\u201d\u201e\u00ab\u00bb"}
    | {mark: "-" for mark in "\u2010\u2011\u2012\u2013\u2014\u2015"}
)
_RUN = re.compile(r"([^\W\d])\1{2,}")
_SIGNS = re.compile(r"([^\w\s])\1{2,}")
_STOP = re.compile("(?<=[.!?\u2026\u3002\uff01\uff1f\u06d4\u061f\u0964;])\\s*|\\s*\n+\\s*")
LONG_WORDS = 28  # a text up to this long is read as a whole only
SPAN, STRIDE = 12, 6  # words in a window where there are no full stops to part by
OVERLAPPING = 300  # words; in a longer text the spans do not overlap, so that it does not hold up everyone else's


def readable(text: str) -> str:
    """Undo what hides a text but not what carries its meaning; cost grows with its length only."""
    plain = unicodedata.normalize("NFKC", text).lower().translate(_QUOTES)
    plain = _SIGNS.sub(r"\1\1", _RUN.sub(r"\1\1", _UNSEEN.sub("", plain)))
    return " ".join(plain.split())


def windows(text: str) -> list[str]:
    """Return the whole text and, when it is long, its parts: harm told in one sentence must not drown in the rest."""
    whole = readable(text)
    if _length(whole) <= LONG_WORDS:
        return [whole]
    stride = STRIDE if _length(whole) <= OVERLAPPING else SPAN
    parts = [part for sentence in _STOP.split(text) if sentence.strip() for part in _spans(readable(sentence), stride)]
    pairs = [f"{one} {two}" for one, two in pairwise(parts)] if stride == STRIDE else []
    return list(dict.fromkeys([" ".join(whole[:400].split()[:60]), *parts, *pairs]))


def _length(text: str) -> int:
    """Count words; Chinese has no spaces, and about two signs make a word."""
    return max(text.count(" ") + 1, len(text) // 2 if re.search("[\u3400-\u9fff]", text) else 0)


def _spans(sentence: str, stride: int) -> list[str]:
    words = sentence.split()
    if len(words) <= LONG_WORDS:
        return [sentence] if len(sentence) <= 240 else [sentence[at : at + 120] for at in range(0, len(sentence), 60)]
    return [" ".join(words[at : at + SPAN]) for at in range(0, max(len(words) - SPAN + stride, 1), stride)]
