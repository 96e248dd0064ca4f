"""What work costs in processor time, always beside other work on the same machine; seconds alone prove nothing."""

from __future__ import annotations

import time
from collections.abc import Callable

PLAIN = "I like my school because my friends are there and we play football at lunch. The bus is late a lot. " * 1_000
"""A hundred kilobytes of calm talk, what a disguise of the same length is held against."""


def cost(work: Callable[[], object], tries: int = 3) -> float:
    """Return the least processor time, in seconds, that one call took in some tries."""

    def once() -> float:
        began = time.process_time()
        work()
        return time.process_time() - began

    return min(once() for _ in range(tries))


def ratio(work: Callable[[], object], beside: Callable[[], object]) -> float:
    """Say how many times as much as other work, done just before on the same machine, some work costs."""
    beside()  # what is loaded at a first call counts for neither
    return cost(work) / cost(beside)
