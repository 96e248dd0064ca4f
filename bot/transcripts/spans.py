"""Spans of a message: what to mask, and as what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple


class Label(StrEnum):
    """What a masked detail was; the order is the rank when two rules claim the same letters."""

    EMAIL = "email"
    LINK = "link"
    POSTCODE = "postcode"
    PHONE = "phone"
    NUMBER = "number"
    BIRTH_DATE = "birth date"
    ADDRESS = "address"
    PLACE = "place"
    NAME = "name"
    REMOVED = "removed"

    @property
    def placeholder(self) -> str:
        """Return what the reader of a transcript sees instead."""
        return f"[{self.value}]"


RANK = {label: rank for rank, label in enumerate(Label)}
# Short words inside one name: "Bun-sgoil an Taobh Tuath", "María de la Cruz".
_PARTICLE = re.compile(r" (?:a'|an|na|nan|nam|of|de|del|la|de la|do|da|von|van|bho|bin|al) ")
PLACEHOLDER = re.compile("|".join(re.escape(label.placeholder) for label in Label))


class Span(NamedTuple):
    """Characters from `start` up to `end` that say too much."""

    start: int
    end: int
    label: Label


def merge(spans: Iterable[Span], text: str) -> list[Span]:
    """Return the spans in order, those that overlap or stand side by side with the same label made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and _belong_together(merged[-1], span, text):
            last = merged.pop()
            label = min(last.label, span.label, key=RANK.__getitem__)
            merged.append(Span(last.start, max(last.end, span.end), label))
        else:
            merged.append(span)
    return merged


def _belong_together(left: Span, right: Span, text: str) -> bool:
    if right.start < left.end:
        return True
    gap = text[left.end : right.start]
    return left.label == right.label and (not gap.strip(" ,") if len(gap) <= 2 else bool(_PARTICLE.fullmatch(gap)))


def replace(text: str, spans: Sequence[Span]) -> str:
    """Return the text with each span turned into its placeholder; the spans are in order and apart."""
    parts: list[str] = []
    at = 0
    for span in spans:
        parts += [text[at : span.start], span.label.placeholder]
        at = span.end
    return "".join([*parts, text[at:]])
