"""The Fluent files of one language, read at the first need and again when someone changed them."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message as FluentMessage
from fluent.syntax.ast import Junk, Message

from bot.errors import ContentError

log = logging.getLogger(__name__)
LOCALES = {"en": "en-GB"}
"""How a language writes dates where its own code would pick another country's."""
RIGHT_TO_LEFT = frozenset({"ar", "ur"})
LONG_ARGUMENT = 2000
FILES = 256
LOOK_AGAIN = 0.5
"""Seconds between two looks at the files: a page asks for a hundred sentences, the files are looked at once."""

Stamps = tuple[tuple[str, int, int], ...]


class Language:
    """The sentences of one language; a changed file shows at the next request, a broken one changes nothing.

    `version` grows each time they were read.
    """

    def __init__(self, folder: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._folder, self._clock = folder, clock
        self._stamps: Stamps = ()
        self._bundle: FluentBundle | None = None
        self._ids: frozenset[str] = frozenset()
        self._looked = 0.0
        self.version = 0

    def message(self, id: str) -> FluentMessage | None:
        """Return a message, or None when this language has none of that id."""
        bundle = self._fresh()
        return bundle.get_message(id) if bundle.has_message(id) else None

    def text(self, id: str, level: str, args: Mapping[str, Any]) -> str | None:
        """Return the words at a level; raises ContentError when an argument is missing."""
        message = self.message(id)
        if message is None or message.value is None:
            return None
        pattern = message.value if level == "usual" else message.attributes.get("simple", message.value)
        return self._words(id, pattern, args)

    def attribute(self, id: str, name: str) -> str | None:
        """Return an attribute that takes no arguments, such as the name of a picture."""
        message = self.message(id)
        pattern = message.attributes.get(name) if message else None
        return None if pattern is None else self._words(id, pattern, {})

    def ids(self, prefix: str) -> tuple[str, ...]:
        """Return the ids that begin like this."""
        self._fresh()
        return tuple(sorted(id for id in self._ids if id.startswith(prefix)))

    def _words(self, id: str, pattern: Any, args: Mapping[str, Any]) -> str:
        # Fluent refuses an argument of more than 2,500 characters; an answer may be longer, and then waits its turn.
        long = {
            f"\ue000{n}\ue001": v for n, v in enumerate(args.values()) if isinstance(v, str) and len(v) > LONG_ARGUMENT
        }
        marks: dict[Any, str] = {value: mark for mark, value in long.items()}
        short = {name: marks.get(v, v) if isinstance(v, str) else v for name, v in args.items()}
        made, errors = self._fresh().format_pattern(pattern, short)
        if errors:
            raise ContentError(f"{id}: {errors[0]}")
        text = str(made)
        for mark, value in long.items():
            text = text.replace(mark, value)
        return text

    def _fresh(self) -> FluentBundle:
        now = self._clock()
        if self._bundle is None or now - self._looked >= LOOK_AGAIN:
            self._looked = now
            stamps = _stamps(self._folder)
            if self._bundle is None or (stamps and stamps != self._stamps):
                self._read(stamps)
        assert self._bundle is not None  # noqa: S101 - read above
        return self._bundle

    def _read(self, stamps: Stamps) -> None:
        resources = {path.name: _resource(path) for path in sorted(self._folder.glob("*.ftl"))}
        ids = frozenset(entry.id.name for r in resources.values() for entry in r.body if isinstance(entry, Message))
        self._stamps = stamps
        broken = [name for name, r in resources.items() if any(isinstance(entry, Junk) for entry in r.body)]
        if self._bundle is not None and (broken or self._ids - ids):
            # Someone is in the middle of an edit: better the old sentence than a hole in a child's page.
            log.warning("words: kept the old ones, for these do not read: %s", ", ".join(broken) or "ids are gone")
            return
        bundle = FluentBundle([LOCALES.get(self._folder.name, self._folder.name)],
                              use_isolating=self._folder.name in RIGHT_TO_LEFT)  # fmt: skip
        for resource in resources.values():
            bundle.add_resource(resource)
        self._bundle, self._ids = bundle, ids
        self.version += 1


def _stamps(folder: Path) -> Stamps:
    return tuple((path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in sorted(folder.glob("*.ftl")))


def _resource(path: Path) -> Any:
    return _parsed(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=FILES)
def _parsed(text: str) -> Any:
    """Parse a file once, however often it is read: after an edit of one file the others are not parsed again."""
    return FluentResource(text)
