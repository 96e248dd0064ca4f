"""How hard a text is: its reading grade, the length of its sentences, and how much it asks at once."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from functools import cache
from typing import Any

HIGHEST = {"usual": 5.0, "simple": 3.0}
"""The highest grade (Flesch-Kincaid) of each level."""
GRADED_FROM = 5
"""Words from which the formula says anything: it calls the one word "Practice" grade 8."""
USUAL_SENTENCES, USUAL_WORDS = 3, 36
"""A usual text has at most so many sentences, or more very short ones."""
SIMPLE_SENTENCES, SIMPLE_WORDS = 2, 12

_END = re.compile(r"(?<=[.!?…])[)\"”']?\s+")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [sentence for sentence in _END.split(" ".join(text.split())) if sentence]


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade, as textstat has it."""
    return float(_textstat().flesch_kincaid_grade(text))


def faults(text: str, level: str, *, graded: bool = True) -> Iterator[str]:
    """Yield what makes a text too hard for a level; names of services are not graded."""
    parts = sentences(text)
    yield from _too_long(parts, level)
    if sum("?" in part for part in parts) > 1 or text.count("?") > 1:
        yield "asks more than one question"
    for part in parts if graded else ():
        if len(part.split()) >= GRADED_FROM and grade(part) > HIGHEST[level]:
            yield f"is too hard: grade {grade(part):.1f}, at most {HIGHEST[level]:.0f}: {part}"


def _too_long(parts: list[str], level: str) -> Iterator[str]:
    words = [len(part.split()) for part in parts]
    if level == "usual" and len(parts) > USUAL_SENTENCES and sum(words) > USUAL_WORDS:
        yield f"is too long: {len(parts)} sentences with {sum(words)} words"
    if level == "simple" and len(parts) > SIMPLE_SENTENCES:
        yield f"is too long: {len(parts)} sentences, at most {SIMPLE_SENTENCES}"
    if level == "simple" and max(words, default=0) > SIMPLE_WORDS:
        yield f"is too long: a sentence of {max(words)} words, at most {SIMPLE_WORDS}"


@cache
def _textstat() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it leans on pkg_resources, which says that it is old
        import textstat
    return textstat
