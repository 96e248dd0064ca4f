"""See it my way: how a person wants the page to look, kept in the one cookie as six digits and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass
from typing import Any

from starlette.requests import cookie_parser
from starlette.types import ASGIApp, Receive, Scope, Send

ASPECTS: dict[str, tuple[str, ...]] = {
    "theme": ("device", "paper", "cream", "dark", "contrast"),
    "size": ("1", "2", "3", "4"),
    "space": ("usual", "wide"),
    "font": ("device", "atkinson", "lexend"),
    "motion": ("device", "still"),
    "switch": ("off", "1", "2", "3", "5", "8"),
}
"""What can be chosen. The first of each is what the browser itself says; the order is what the cookie's digits mean.

`switch` is one-switch mode: the seconds for which each thing lights up."""
BEFORE_SWITCH = 5
"""Digits in a cookie from before there was one-switch mode in it; a browser that stays open still brings it."""
COOKIES = ("__Host-blether-framed", "blether-framed", "__Host-blether", "blether")
MARK = "."
"""Stands in the cookie between the visit's key, which never holds one, and the look."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one person chose."""

    theme: str = "device"
    size: str = "1"
    space: str = "usual"
    font: str = "device"
    motion: str = "device"
    switch: str = "off"

    @classmethod
    def of(cls, fields: Mapping[str, Any]) -> Look:
        """Read a form; what is missing or unknown is left to the device."""
        return cls(**{name: fields[name] for name, known in ASPECTS.items() if fields.get(name) in known})

    @classmethod
    def chosen_in(cls, fields: Mapping[str, Any], before: Look) -> Look:
        """Read what the page of choices sent: all of them, `only` one, or that all is left to the device again."""
        only = str(fields.get("only", ""))
        if fields.get("all") == "device":
            return cls()
        return before.but(only, fields.get(only)) if only in ASPECTS else cls.of(fields)

    @classmethod
    def parse(cls, code: str) -> Look:
        """Read the cookie's digits; whatever can't be a look is the device's own."""
        if not (len(code) in (BEFORE_SWITCH, len(ASPECTS)) and code.isascii() and code.isdecimal()):
            return cls()
        pairs = zip(ASPECTS.items(), map(int, code), strict=False)
        return cls(**{name: known[at] for (name, known), at in pairs if at < len(known)})

    def but(self, aspect: str, value: Any) -> Look:
        """Return the same look with one aspect chosen anew; what is unknown is left to the device."""
        return Look.of(asdict(self) | {aspect: value})

    @property
    def code(self) -> str:
        """Return the cookie's digits, or nothing where all is left to the device."""
        digits = "".join(str(known.index(asdict(self)[name])) for name, known in ASPECTS.items())
        return digits if self.chosen else ""

    @property
    def chosen(self) -> dict[str, str]:
        """Return only what differs from what the browser would do by itself."""
        return {name: value for name, value in asdict(self).items() if value != ASPECTS[name][0]}


_now: ContextVar[Look] = ContextVar("look", default=Look())  # noqa: B039 - a Look is frozen


def split(cookie: str) -> tuple[str, Look]:
    """Take a cookie apart into the visit's key, empty before there is one, and the look."""
    key, _, code = cookie.partition(MARK)
    return key, Look.parse(code)


def join(key: str, look: Look) -> str:
    """Put a cookie together again."""
    return key + (MARK + look.code if look.code else "")


def look_now() -> Look:
    """Return how the page that is being answered should look."""
    return _now.get()


@contextmanager
def wearing(look: Look) -> Iterator[None]:
    """Let every page that is made meanwhile look like this."""
    token = _now.set(look)
    try:
        yield
    finally:
        _now.reset(token)


class WithLook:
    """Reads the look once for each request, so that every page has it: error pages too, without being handed it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, with the look at hand."""
        with wearing(_brought(scope)):
            await self.app(scope, receive, send)


def _brought(scope: Scope) -> Look:
    lines = [value.decode("latin-1") for name, value in scope.get("headers", ()) if name == b"cookie"]
    cookies = cookie_parser("; ".join(lines))
    return next((split(cookies[name])[1] for name in COOKIES if name in cookies), Look())
