"""Who runs this Blether, from data/operator.yml: nobody, until the file says so."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, field_validator

from bot.dialogue.yaml_file import YamlFile

KEY_BYTES = 32


def _words(value: Any) -> Any:
    # An empty place in YAML reads as nothing; people leave it empty on purpose.
    return "" if value is None else value


def _section(value: Any) -> Any:
    return {} if value is None else value


Line = Annotated[str, BeforeValidator(_words)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Lead(_Part):
    """The safeguarding lead: `key` is the public X25519 key (base64) that alerts are sealed to."""

    name: Line = ""
    key: Line = ""
    email: Line = ""
    hours: Line = ""

    @field_validator("key")
    @classmethod
    def _is_key(cls, key: str) -> str:
        try:
            raw = base64.b64decode(key, validate=True)
        except binascii.Error as error:
            raise ValueError("should be a key in base64, as `blether key` prints it") from error
        if key and len(raw) != KEY_BYTES:
            raise ValueError(f"should be a key of {KEY_BYTES} bytes, not {len(raw)}")
        return key


class Deputy(_Part):
    """Who takes alerts when the lead is away."""

    name: Line = ""
    hours: Line = ""


class Operator(_Part):
    """The body that runs it, how to reach it, and who acts on alerts."""

    name: Line = ""
    contact: Line = ""
    safeguarding_lead: Annotated[Lead, BeforeValidator(_section)] = Lead()
    deputy: Annotated[Deputy, BeforeValidator(_section)] = Deputy()

    @property
    def lead_keys(self) -> tuple[str, ...]:
        """Return the public keys that the words of an alert are sealed to; none until a lead has one."""
        return (self.safeguarding_lead.key,) if self.safeguarding_lead.key else ()

    @classmethod
    def load(cls, path: Path) -> Operator:
        """Read the file, nobody if there is none; raises ContentError naming file, line and field."""
        if not path.exists():
            return cls()
        file = YamlFile(path)
        return cls() if file.data is None else file.read_as(cls)
