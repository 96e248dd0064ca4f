"""How often return codes may be tried: few wrong ones from one place, few in all, and no address is kept.

Only wrong tries count. Where a try came from lives in memory as a keyed hash whose key ends with the process.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

HERE, EVERYWHERE = 6, 60
"""Wrong tries that come free: from one place, and from all places together."""
HERE_EACH, EVERYWHERE_EACH = 600.0, 60.0
"""Seconds until one more try is free again: six an hour from one place, sixty an hour in all."""
REMEMBERED = 20_000


@dataclass(slots=True)
class Bucket:
    """Tries that are left, and when that was counted."""

    left: float
    at: float


class Tries:
    """Counts wrong tries."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now, self._key = now, secrets.token_bytes(32)
        self._places: OrderedDict[bytes, Bucket] = OrderedDict()
        self._all = Bucket(EVERYWHERE, now())

    def wait(self, place: str) -> int:
        """Return the seconds until a code may be tried from here; 0 for now."""
        here = self._filled(self._bucket(place), HERE, HERE_EACH)
        everywhere = self._filled(self._all, EVERYWHERE, EVERYWHERE_EACH)
        waits = [(1 - here.left) * HERE_EACH, (1 - everywhere.left) * EVERYWHERE_EACH]
        return max(0, round(max(waits)))

    def wrong(self, place: str) -> None:
        """Count a wrong try."""
        for bucket in (self._bucket(place), self._all):
            bucket.left = max(0.0, bucket.left - 1)

    def _bucket(self, place: str) -> Bucket:
        name = hashlib.blake2b(place.encode(), key=self._key, digest_size=16).digest()
        bucket = self._places.pop(name, None) or Bucket(HERE, self._now())
        self._places[name] = bucket
        while len(self._places) > REMEMBERED:
            self._places.popitem(last=False)
        return bucket

    def _filled(self, bucket: Bucket, most: int, each: float) -> Bucket:
        now = self._now()
        bucket.left, bucket.at = min(float(most), bucket.left + (now - bucket.at) / each), now
        return bucket
