"""How the hours of a service are read: one wording for day and night, the rest as the service prints it."""

from __future__ import annotations

import re

from bot.messages import Say

_DAY_AND_NIGHT = r"(?:24/7|24 hours(?:,? (?:7 days|every day|a day))?)"
_ALWAYS = re.compile(rf"{_DAY_AND_NIGHT}(?: since .*| \(.*\))?", re.IGNORECASE)
_PART = re.compile(rf"(?P<part>\D+?):? {_DAY_AND_NIGHT}", re.IGNORECASE)
"""A part of a service that is always open, which says nothing of the rest."""


def opening(hours: str | None) -> Say:
    """Return when a line is open, as it is said beside its number; the facts stay as they are in the directory."""
    if not hours:
        return Say("note-hours-unknown")
    if _ALWAYS.fullmatch(hours):
        return Say("note-hours-always")
    if part := _PART.fullmatch(hours):
        return Say("note-hours-always-part", {"part": part["part"]})
    return Say("note-hours", {"hours": hours})
