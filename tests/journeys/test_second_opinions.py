"""HTML_CodeSniffer (by pa11y) and Lighthouse look at every public page too; they find other things than axe alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.channels.test_wcag_pages import PAGES
from tests.journeys.album import full_house
from tests.journeys.web_visit import Served
from tests.tools.node import ask

pytestmark = [pytest.mark.browser, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with full_house() as served:
        yield served


def test_pa11y_finds_nothing(served: Served) -> None:
    found = ask("pa11y", urls=[served.url + path for path in (*PAGES, "/?frame=2")])
    assert len(found) == len(PAGES) + 1
    assert {url: faults for url, faults in found.items() if faults} == {}


def test_lighthouse_finds_it_accessible(served: Served) -> None:
    found = ask("lighthouse", urls=[served.url + "/", served.url + "/help"], runs=1, only=["accessibility"])
    assert [scores["accessibility"] for scores in found.values()] == [[100], [100]], found
