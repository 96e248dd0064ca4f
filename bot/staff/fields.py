"""Reading what a page sends, form or query, field by field; what is wrong is collected for the page to say."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar
from urllib.parse import parse_qs

from starlette.exceptions import HTTPException
from starlette.requests import Request

LARGEST = 64 * 1024
MOST_FIELDS = 50
LONGEST = 500
LINE_ENDS = "\r\n"
T = TypeVar("T")
FORM = "application/x-www-form-urlencoded"


@dataclass(slots=True)
class Fields:
    """The fields as sent; each reading method notes a problem by the field's name and then returns None."""

    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)

    def raw(self, name: str) -> str:
        """Return the field as it was sent, or nothing: for showing it again."""
        return next(iter(self.values.get(name, ())), "")

    def text(self, name: str, most: int = LONGEST) -> str | None:
        """Return one line of text that must be there."""
        value = self.raw(name).strip()
        if len(value) > most or any(end in value for end in LINE_ENDS):
            return self._checked(name, None, "staff-wrong-long")
        return self._checked(name, value or None, "staff-wrong-empty")

    def lines(self, name: str, most: int) -> str | None:
        """Return text of several lines, which may be none."""
        value = self.raw(name).replace("\r\n", "\n").strip()
        return value if len(value) <= most else self._checked(name, None, "staff-wrong-long")

    def one_of(self, name: str, options: Collection[str], needed: bool = False) -> str | None:
        """Return one of the options; nothing means none was chosen."""
        value = self.raw(name)
        if not value:
            return self._checked(name, None, "staff-wrong-choose") if needed else None
        return self._checked(name, value if value in options else None, "staff-wrong-option")

    def day(self, name: str, needed: bool = False) -> date | None:
        """Return a day, as browsers send it (2026-11-23)."""
        value = self.raw(name).strip()
        if not value and not needed:
            return None
        return self._checked(name, _day(value), "staff-wrong-day" if value else "staff-wrong-empty")

    def number(self, name: str, least: int, most: int, default: int | None = None) -> int | None:
        """Return a whole number between two others."""
        value = self.raw(name).strip()
        if not value and default is not None:
            return default
        known = value.isascii() and value.isdecimal() and len(value) < 9 and least <= int(value) <= most
        return self._checked(name, int(value) if known else None, "staff-wrong-number")

    def ticked(self, name: str) -> bool:
        """Say whether a box was ticked."""
        return self.one_of(name, ("yes",)) == "yes"

    def refuse(self, name: str, problem: str) -> None:
        """Note what is wrong with a field, by the id of the sentence that says so."""
        self.problems.setdefault(name, problem)

    def _checked(self, name: str, value: T | None, problem: str) -> T | None:
        if value is None:
            self.refuse(name, problem)
        return value


def from_query(request: Request) -> Fields:
    """Read the fields of an address; raises HTTPException when they can't be read."""
    return _parsed(request.scope["query_string"])


async def from_form(request: Request) -> Fields:
    """Read the fields of a form; raises HTTPException when it is too large or none of ours."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != FORM:
        raise HTTPException(422)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise HTTPException(413)
    return _parsed(bytes(body))


def _day(value: str) -> date | None:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    # Only the one way of writing it, and no far years: those would overflow when a time zone is put on them.
    return day if 2000 <= day.year <= 2100 and day.isoformat() == value else None


def _parsed(sent: bytes) -> Fields:
    try:
        values = parse_qs(sent.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
    except ValueError:
        raise HTTPException(422) from None
    sent_chars = {char for value in values.values() for part in value for char in part} - set(LINE_ENDS)
    if any(unicodedata.category(char) in {"Cc", "Cs"} for char in sent_chars):
        raise HTTPException(422)  # control characters hide words, break logs and are refused by PostgreSQL
    return Fields(values)
