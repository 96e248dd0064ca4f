"""How far a page has heard its visit: enough to send it the rest, nothing twice and nothing left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.errors import BletherError

if TYPE_CHECKING:
    from bot.channels.front_desk import Spoken

WRITTEN = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,20}")
MOST_OPEN = 20


class Rewritten(BletherError):
    """The visit holds fewer turns than the page has heard: the page has to be read again."""


class Turns(Protocol):
    """What tells a visit's turns, from position `since` on."""

    def so_far(self, visit_id: str, since: int = 0) -> list[Spoken]: ...


@dataclass(frozen=True, slots=True)
class Mark:
    """`seen` turns were heard; those at the positions `open` were not settled yet."""

    seen: int = 0
    open: tuple[int, ...] = ()

    def __str__(self) -> str:
        return ".".join(map(str, (self.seen, *self.open)))

    @staticmethod
    def read(text: str) -> Mark:
        """Read what `str` wrote; anything else is the beginning."""
        if not WRITTEN.fullmatch(text):
            return Mark()
        seen, *unsettled = map(int, text.split("."))
        return Mark(seen, tuple(unsettled))

    @staticmethod
    def after(turns: Sequence[Spoken], since: int = 0) -> Mark:
        """Return the mark of a page that has heard these, the first of which stands at `since`."""
        unsettled = [at for at, turn in enumerate(turns, since) if not turn.settled]
        return Mark(since + len(turns), tuple(unsettled[-MOST_OPEN:]))


def news(desk: Turns, visit_id: str, mark: Mark) -> tuple[list[Spoken], Mark]:
    """Return what was said or settled since the mark, and the mark after it; raises Rewritten and UnknownVisit."""
    # From one before: with the last that was heard we also see whether it is still there.
    since = max(0, min((mark.seen, *mark.open)) - 1)
    turns = desk.so_far(visit_id, since)
    if since + len(turns) < mark.seen:
        raise Rewritten("turns are gone")
    fresh = [turn for at, turn in enumerate(turns, since) if at >= mark.seen or (at in mark.open and turn.settled)]
    return fresh, Mark.after(turns, since)
