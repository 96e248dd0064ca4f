"""Reading what a page sends: small, well-formed, or refused with the words kept for the person."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote_plus

from starlette.requests import Request

from bot.errors import BletherError

LARGEST = 256 * 1024
"""Bytes of words and other fields that we take."""
LARGEST_SENT = 1024 * 1024
"""Bytes we read at all: a form writes one Arabic letter as six, and words over the limit are given back."""
MOST_READ = 50_000
"""Characters that safety reads of refused words, from their beginning and again from their end."""
KEPT = 6 * MOST_READ
"""Bytes of a body that is too large that we keep of its beginning, and of its end, for safety to read."""
LARGEST_PASSED = 16 * 1024 * 1024
"""Bytes of such a body that we let pass by to see its end; what is longer is not waited for."""
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|[nrtbf])")
MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{16,44}")
LONGEST_CHOICE = 1024
"""Characters of a choice: many picks, or many sorted cards, are one."""
PICK, CARD = "pick", "card."
"""Names of fields: one of several choices, and the pile of a card."""
FORM, JSON = "application/x-www-form-urlencoded", "application/json"


@dataclass(frozen=True, slots=True)
class Said:
    """What a page sent; `text` is None when there was no such field."""

    message_id: str = ""
    text: str | None = None
    choice: str | None = None
    question_id: str | None = None


class Refused(BletherError):
    """A request that goes no further: the status, the sentence that says why, and the words to give back."""

    def __init__(self, status: int, why: str, words: str = "", scraps: str = "") -> None:
        super().__init__(why)
        self.status, self.why, self.words, self._scraps = status, why, words, scraps

    @property
    def read(self) -> str:
        """Return what safety reads of the words before they are given back, or of scraps that can't be given back."""
        words = self.words or self._scraps
        if len(words) <= 2 * MOST_READ:
            return words
        return f"{words[:MOST_READ]}\n{words[-MOST_READ:]}"

    @property
    def message_id(self) -> str:
        """Return a name for what was refused: sent again, the same words are the same alert."""
        return f"refused-{hashlib.sha256((self.words or self._scraps).encode()).hexdigest()[:32]}"


async def read_fields(request: Request) -> Mapping[str, Any]:
    """Read a form or JSON into plain fields; raises Refused."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in {FORM, JSON}:
        raise Refused(415, "page-bad-message")
    body = await _body(request, kind)
    return _from_json(body) if kind == JSON else _from_form(body)


def said(fields: Mapping[str, Any]) -> Said:
    """Check the fields of a message; raises Refused, with the words where there were any."""
    words = _clean(fields.get("text"))
    if len((words or "").encode()) > LARGEST:
        raise Refused(413, "page-too-big", words or "")
    names = "message_id", "question_id"
    message_id, question_id = (_plain(fields.get(name), words) for name in names)
    choice = _plain(fields.get("choice"), words, LONGEST_CHOICE)
    found = Said(message_id or "", words, choice, question_id)
    if not MESSAGE_ID.fullmatch(found.message_id) or (words is None and found.choice is None):
        raise Refused(400, "page-bad-message", words or "")
    return found


def named_for(message: Said, key: str) -> str:
    """Return the id of a form's message, made of its page and its words.

    The same form sent twice stays one message. Other words from a page that the Back button brought back are another
    message: with only the page's id they would pass for a repeat, and neither be kept nor read by the safety gate.
    The visit's key makes the id mean nothing to whoever sees it in the database.
    """
    words = (message.text or "").replace("\r\n", "\n").strip()
    content = json.dumps([message.message_id, message.choice, message.question_id, words])
    digest = hmac.new(key.encode(), content.encode(), hashlib.sha256).hexdigest()[:16]
    return f"{message.message_id}-{digest}"


async def _body(request: Request, kind: str) -> bytes:
    """Read the body; one that is too large is refused, with what its beginning and its end say."""
    body, end, passed = bytearray(), bytearray(), 0
    async for chunk in request.stream():
        passed += len(chunk)
        room = LARGEST_SENT - len(body)
        body += chunk[:room]
        end = (end + chunk[room:])[-KEPT:]
        if passed > LARGEST_PASSED:
            break
    if passed > LARGEST_SENT:
        raise Refused(
            413, "page-too-big", scraps=f"{_scraps(body[:KEPT], kind)}\n{_scraps((body + end)[-KEPT:], kind)}"
        )
    return bytes(body)


def _scraps(part: bytes | bytearray, kind: str) -> str:
    """Return what can be read of a part of a body, which may begin or end inside a letter."""
    text = part.decode("utf-8", "ignore")
    if kind == FORM:
        fields = (field.partition("=") for field in text.split("&"))
        return "\n".join(unquote_plus(value if sign else name, errors="ignore") for name, sign, value in fields)
    return _ESCAPED.sub(_letter, text).encode("utf-16", "surrogatepass").decode("utf-16", "ignore")


def _letter(escaped: re.Match[str]) -> str:
    """Return the letter that JSON wrote as a code; other codes are line ends, tabs and the like."""
    return chr(int(escaped[1], 16)) if escaped[1] else "\n"


def _from_json(body: bytes) -> Mapping[str, Any]:
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(400, "page-bad-message") from None
    if not isinstance(fields, dict):
        raise Refused(400, "page-bad-message")
    return fields


def _from_form(body: bytes) -> Mapping[str, Any]:
    try:
        lists = parse_qs(body.decode("ascii", "replace"), keep_blank_values=True, errors="replace", max_num_fields=100)
    except ValueError:
        raise Refused(400, "page-bad-message") from None
    fields = {name: values[0] for name, values in lists.items()}
    return fields if fields.get("choice") else fields | _picked(lists)


def _picked(lists: Mapping[str, list[str]]) -> dict[str, str]:
    """Put together what was ticked or sorted into the one value that it is; whether it is an answer, the road says."""
    sorted_as = [f"{name.removeprefix(CARD)}:{values[0]}" for name, values in lists.items() if name.startswith(CARD)]
    parts = [*lists.get(PICK, ()), *sorted_as]
    return {"choice": "+".join(parts)} if parts else {}


def _clean(value: Any, words: str | None = None) -> str | None:
    if value is not None and not isinstance(value, str):
        raise Refused(400, "page-bad-message", words or "")
    # Half a letter (a lone surrogate) can't be written as UTF-8, not even on the page that would give it back.
    return value.encode("utf-8", "replace").decode() if value is not None else None


def _plain(value: Any, words: str | None, longest: int = 128) -> str | None:
    text = _clean(value, words)
    if text and (len(text) > longest or not text.isprintable()):
        raise Refused(400, "page-bad-message", words or "")
    return text or None
