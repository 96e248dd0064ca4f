"""The words of a return code: five of 256 things that children know, read kindly from what was typed."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.settings import DATA

LENGTH = 5
"""Words in a code: 256 words are 8 bits each, so 40 bits; docs/decisions/return-code.md does the sum."""
LONG = 6
"""Letters from which two slips in a word are still forgiven."""
GLUE = frozenset({"and", "then", "the", "a", "my", "code", "is", "word", "words"})
"""What people write between the words."""


@dataclass(frozen=True, slots=True)
class CodeWord:
    """One word of a code with its picture."""

    word: str
    picture: str


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed as a code: the words that are meant, and those that we do not know."""

    words: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Say whether it can be a code."""
        return len(self.words) == LENGTH and not self.unknown


@lru_cache(maxsize=1)
def pictures() -> dict[str, str]:
    """Return every word that may stand in a code, with its picture."""
    lines = (DATA / "words" / "return-words.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split() for line in lines if line.strip() and not line.startswith("#"))
    return {word: picture for word, picture in rows}


def fresh_code() -> tuple[str, ...]:
    """Make a code by chance."""
    words = list(pictures())
    return tuple(secrets.choice(words) for _ in range(LENGTH))


def with_pictures(code: Sequence[str]) -> list[CodeWord]:
    """Return a code as it is shown."""
    return [CodeWord(word, pictures()[word]) for word in code]


def read_code(text: str) -> Typed:
    """Read a code as people type it: any case and spacing, numbers between, pictures alone, near-misspellings."""
    known, found, unknown = pictures(), list[str](), list[str]()
    by_picture = {_bare(picture): word for word, picture in known.items()}
    for token in _tokens(text[:400]):
        if token in GLUE:
            continue
        word = by_picture.get(token) or nearest(token)
        if word is not None and _bare(known[word]) == token and found[-1:] == [word]:
            continue  # a word and its own picture, copied together
        (found if word else unknown).append(word or token)
    return Typed(tuple(found), tuple(unknown))


@lru_cache(maxsize=2048)
def nearest(token: str) -> str | None:
    """Return the one word that is meant, or None when none is near or two are equally near."""
    known = pictures()
    if token in known:
        return token
    if token.removesuffix("s") in known:
        return token.removesuffix("s")
    allowed = 2 if len(token) >= LONG else 1 if len(token) > 2 else 0
    near = [(slips(token, word), word) for word in known if abs(len(word) - len(token)) <= allowed]
    best = min((distance for distance, _ in near), default=allowed + 1)
    meant = [word for distance, word in near if distance == best]
    return meant[0] if best <= allowed and len(meant) == 1 else None


def slips(a: str, b: str) -> int:
    """Return how many letters were missed, added, changed or swapped between two words."""
    before, last, rows = list[int](), list(range(len(b) + 1)), len(a)
    for i in range(1, rows + 1):
        row = [i]
        for j in range(1, len(b) + 1):
            row.append(min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])))
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                row[j] = min(row[j], before[j - 2] + 1)
        before, last = last, row
    return last[-1]


def _tokens(text: str) -> list[str]:
    text = _bare(text.casefold())
    return re.findall(r"[^\W\d_]+|[^\w\s.,;:/|>()\[\]\"'#*+=-]", text)


def _bare(text: str) -> str:
    # A picture comes with or without the mark that asks for its coloured form.
    return text.replace("\ufe0f", "")
