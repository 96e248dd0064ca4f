"""Which of our languages a browser asks for: the words of safety come in it before anything was typed."""

from __future__ import annotations

import re
from collections.abc import Container

from starlette.requests import Request

_ASKED = re.compile(r"([a-z]{2,3})(?:-[a-z0-9-]*)?\s*(?:;\s*q=([01](?:\.\d{0,3})?))?", re.IGNORECASE)
_MOST_READ = 200  # characters; anybody can send a longer one


def asked_for(request: Request, known: Container[str]) -> str:
    """Return the language that a browser would rather read, of those that we have words in; else English.

    It is kept as the visit's language and nowhere else, and no log has it.
    """
    return preferred(request.headers.get("accept-language", ""), known)


def preferred(header: str, known: Container[str]) -> str:
    """Return the first of our languages in an Accept-Language header."""
    parts = (_ASKED.fullmatch(part.strip()) for part in header[:_MOST_READ].split(","))
    asked = [(float(part[2] or 1), part[1].lower()) for part in parts if part]
    wanted = sorted((one for one in asked if one[0]), key=lambda one: -one[0])  # of equals the first stays first
    return next((language for _, language in wanted if language in known), "en")
