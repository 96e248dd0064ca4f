"""The keys for leaving are told where they work: not without scripts, and not on a phone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.journeys.web_visit import Served, visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]


@pytest.mark.parametrize(
    ("options", "told"),
    [({}, True), ({"java_script_enabled": False}, False), ({"has_touch": True, "is_mobile": True}, False)],
    ids=["keyboard", "no-script", "phone"],
)
@pytest.mark.parametrize("path", ["/", "/about"])
def test_shift_is_told_where_it_works(
    browser: Any, served: Served, options: dict[str, bool], told: bool, path: str
) -> None:
    with visit(browser, served, path, **options) as page:
        shown = [each.is_visible() for each in page.get_by_text("press the Shift key").all()]
        assert shown and all(each is told for each in shown)
