"""Who runs this Blether, from data/operator.yml: nobody, until the file says so."""

from __future__ import annotations

import base64
import binascii
import re
from datetime import date
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from annotated_types import Ge
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict

from bot.dialogue.yaml_file import YamlFile

KEY_BYTES = 32
HERE = {"localhost", "127.0.0.1"}
"""Where a site is tried out, so without https."""


def _words(value: Any) -> Any:
    # An empty place in YAML reads as nothing; people leave it empty on purpose.
    return "" if value is None else value


def _section(value: Any) -> Any:
    return {} if value is None else value


Line = Annotated[str, BeforeValidator(_words)]
SITE = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?")


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


def _key(key: str) -> str:
    try:
        raw = base64.b64decode(key, validate=True)
    except binascii.Error as error:
        raise ValueError("should be a key in base64, as `blether key` prints it") from error
    if key and len(raw) != KEY_BYTES:
        raise ValueError(f"should be a key of {KEY_BYTES} bytes, not {len(raw)}")
    return key


Key = Annotated[Line, AfterValidator(_key)]


def _origin(text: str) -> str:
    """Take the address of a site that may show us in a frame: whole, as a pattern would let in more than was meant."""
    parts = urlsplit(text)
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in HERE)
    if not safe or text != f"{parts.scheme}://{parts.netloc}" or not SITE.fullmatch(parts.netloc):
        raise ValueError("should be the address of a site, such as https://www.council.example, with nothing after it")
    return text


Origin = Annotated[str, AfterValidator(_origin)]


Days = tuple[date, date]
"""The first and the last day of a leave."""


def _leave(value: Any) -> Days:
    """Read "2026-12-24" or "2026-12-24 to 2027-01-05"; raises ValueError."""
    first, _, last = str(value).partition(" to ")
    try:
        days = date.fromisoformat(first.strip()), date.fromisoformat((last or first).strip())
    except ValueError as error:
        raise ValueError("should be a day, or two such as 2026-12-24 to 2027-01-05") from error
    if days[0] > days[1]:
        raise ValueError(f"ends on {days[1]}, before it begins on {days[0]}")
    return days


Leave = Annotated[Days, BeforeValidator(_leave)]


class Lead(_Part):
    """The safeguarding lead: `key` is the public X25519 key (base64) that alerts are sealed to."""

    name: Line = ""
    key: Key = ""
    email: Line = ""
    hours: Line = ""
    away: Annotated[tuple[Leave, ...], BeforeValidator(lambda value: () if value is None else value)] = ()


class Deputy(Lead):
    """Who takes alerts when the lead is away, with a key of their own."""


def _set(value: Any) -> Any:
    # A section of which every place is empty says nothing, as one that is not there.
    if isinstance(value, dict):
        value = {name: one for name, one in value.items() if one is not None}
    return value or None


Months = Annotated[int, Ge(1)]


class Keep(_Part):
    """How many months things are kept; alerts and slips without an end, unless a number of years is named."""

    views: Months = 12
    bookings: Months = 3
    hear_back: Months = 12
    safeguarding_years: Annotated[int | None, Ge(1)] = None


class Operator(_Part):
    """The body that runs it, how to reach it, who acts on alerts and how soon, and which sites may show the chat."""

    name: Line = ""
    contact: Line = ""
    safeguarding_lead: Annotated[Lead, BeforeValidator(_section)] = Lead()
    deputy: Annotated[Deputy, BeforeValidator(_section)] = Deputy()
    recovery_key: Key = ""
    webhook: Line = ""
    answer_within_minutes: Annotated[int, BeforeValidator(lambda value: 60 if value is None else value), Ge(1)] = 60
    finish_within_hours: Annotated[int, BeforeValidator(lambda value: 24 if value is None else value), Ge(1)] = 24
    monthly_test: bool = True
    google_speech: Annotated[bool, BeforeValidator(lambda value: False if value is None else value)] = False
    embed_on: Annotated[tuple[Origin, ...], BeforeValidator(lambda value: () if value is None else value)] = ()

    keep: Annotated[Keep | None, BeforeValidator(_set)] = None

    @property
    def kept(self) -> Keep:
        """Return how long things are kept: as the operator says, or for the times that the page on privacy names."""
        return self.keep or Keep()

    @property
    def is_someone(self) -> bool:
        """Say whether anyone is named who may read what is said here, in practice too."""
        return bool(self.name or self.safeguarding_lead.name or self.safeguarding_lead.key)

    @property
    def lead_keys(self) -> tuple[str, ...]:
        """Return the public keys that each open what is sealed for the lead; none until the lead has one."""
        if not self.safeguarding_lead.key:
            return ()
        return tuple(filter(None, (self.safeguarding_lead.key, self.deputy.key, self.recovery_key)))

    @classmethod
    def load(cls, path: Path) -> Operator:
        """Read the file, nobody if there is none; raises ContentError naming file, line and field."""
        if not path.exists():
            return cls()
        file = YamlFile(path)
        return cls() if file.data is None else file.read_as(cls)
