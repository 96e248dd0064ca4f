"""A link's area, and the area chosen on the help page, where there is a visit already."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.web import public_app
from tests.channels.fake_house import fake_house


@pytest.fixture
def house() -> Any:
    return fake_house()


@pytest.fixture
def client(house: Any) -> Iterator[TestClient]:
    headers = {"sec-fetch-site": "same-origin"}
    with TestClient(public_app(house), follow_redirects=False, headers=headers) as client:
        client.get("/")
        yield client


def area(house: Any) -> str | None:
    (kept,) = house.desk.by_key.values()
    return kept.visit.area  # type: ignore[no-any-return]


def test_a_visit_without_an_area_takes_the_links(client: TestClient, house: Any) -> None:
    answer = client.get("/?review=practice&area=fife")
    assert (answer.status_code, answer.headers["location"], area(house)) == (303, "/", "fife")


def test_a_visit_keeps_its_own_area_and_is_offered_another(client: TestClient, house: Any) -> None:
    client.get("/?review=practice&area=fife")
    assert client.get("/?review=practice&area=fife").status_code == 303
    page = client.get("/?review=practice&area=angus")
    assert page.status_code == 200 and 'name="area" value="angus"' in page.text
    assert area(house) == "fife"


def test_a_link_to_no_area_of_ours_changes_nothing(client: TestClient, house: Any) -> None:
    assert client.get("/?review=practice&area=atlantis").status_code == 303
    assert area(house) is None


def test_the_area_chosen_on_the_help_page_is_the_visits_own(client: TestClient, house: Any) -> None:
    client.post("/help", data={"area": "fife"})
    assert area(house) == "fife"
    client.post("/help", data={"area": ""})
    assert area(house) == "fife", "to see all numbers takes no area back"


def test_another_site_cannot_set_it(client: TestClient, house: Any) -> None:
    client.post("/help", data={"area": "fife"}, headers={"sec-fetch-site": "cross-site"})
    assert area(house) is None
