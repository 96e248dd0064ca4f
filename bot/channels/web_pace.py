"""How fast one visit may talk: far faster than anyone types, so that only a machine meets the limit."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

BURST = 40
PER_SECOND = 2.0
LONGEST_WAIT = 4.0
REMEMBERED = 10_000


class Pace:
    """A token bucket for each visit."""

    def __init__(self, burst: int = BURST, per_second: float = PER_SECOND, now: Callable[[], float] = time.monotonic):
        self._burst, self._per_second, self._now = float(burst), per_second, now
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, visit_id: str) -> float:
        """Take one token and return the seconds until it is really there: 0 for everyone who is human."""
        tokens, at = self._buckets.pop(visit_id, (self._burst, self._now()))
        tokens = min(self._burst, tokens + (self._now() - at) * self._per_second) - 1
        # The debt has a floor: a flood makes the visit slow, and it is never shut out for longer than that.
        tokens = max(tokens, -LONGEST_WAIT * self._per_second)
        self._buckets[visit_id] = (tokens, self._now())
        while len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        return max(0.0, -tokens / self._per_second)
