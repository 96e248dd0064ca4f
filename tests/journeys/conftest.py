"""What the browser journeys share: a browser for a file's stories, and a page served anew for each story."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.journeys.web_visit import Served, chromium


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A real browser; each story opens its own windows in it."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def served() -> Iterator[Served]:
    """A house, and the page of it, at an address of its own."""
    with Served().running() as served:
        yield served
