"""Every answer carries the headers, and every error is a kind page that shows nothing of the inside."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from bot.staff import fields
from bot.staff.app import ROUTES, staff_app
from bot.transcripts.database import Database
from tests.staff.staff_house import StaffHouse, origin, redacted, send, token

WANTED = {
    "x-content-type-options": r"nosniff",
    "x-frame-options": r"DENY",
    "referrer-policy": r"same-origin",
    "cross-origin-opener-policy": r"same-origin",
    "cross-origin-resource-policy": r"same-origin",
    "cross-origin-embedder-policy": r"require-corp",
    "permissions-policy": r"([a-z-]+=\(\)(, )?)+",
    "content-security-policy": r"default-src 'none'(; [a-z-]+ '(self|none)')+",
}


def assert_headers(answer: object, kept: bool = False) -> None:
    headers = answer.headers  # type: ignore[attr-defined]
    for name, pattern in WANTED.items():
        assert re.fullmatch(pattern, headers[name]), name
    assert headers["cache-control"] == ("public, max-age=31536000, immutable" if kept else "no-store")
    assert "unsafe" not in headers["content-security-policy"]
    assert "script" not in headers["content-security-policy"]


def assert_kind(answer: object, status: int, says: str) -> None:
    assert answer.status_code == status  # type: ignore[attr-defined]
    text = answer.text  # type: ignore[attr-defined]
    assert says in text
    assert "Traceback" not in text
    assert "sqlalchemy" not in text.lower()
    assert_headers(answer)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_every_route_carries_the_headers_signed_in_and_out(house: StaffHouse, route: object) -> None:
    client = house.signed_in("lead")
    assert_headers(house.stranger().request(route.method, route.path))  # type: ignore[attr-defined]
    assert_headers(client.request(route.method, route.path))  # type: ignore[attr-defined]


def test_static_files_health_and_sign_in_carry_them_too(house: StaffHouse) -> None:
    house.staff()
    stranger = house.stranger()
    page = stranger.get("/sign-in")
    for path in re.findall(r'href="(/static/[^"]+)"', page.text):
        assert_headers(stranger.get(path), kept=True)
    for path in ("/health", "/sign-in", "/static/old/staff.css", "/static/x/none.css"):
        assert_headers(stranger.get(path))


def test_https_is_kept_to_for_a_year(house: StaffHouse) -> None:
    house.staff()
    assert house.stranger("https").get("/health").headers["strict-transport-security"].startswith("max-age=31536000")
    assert "strict-transport-security" not in house.stranger().get("/health").headers


def test_no_page_has_a_script_or_a_style_inside(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    house.alert(), house.booking()
    for path in [route.path for route in ROUTES if route.method == "GET" and "{" not in route.path]:
        page = client.get(path).text
        assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=|javascript:", page), path


def test_an_unknown_page_and_a_wrong_method_are_kind(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    assert_kind(client.get("/nothing-here"), 404, "There is no such page")
    wrong = client.put("/slots")
    assert_kind(wrong, 405, "This can&#39;t be done that way")
    assert set(wrong.headers["allow"].split(", ")) == {"GET", "HEAD", "POST"}


def test_too_much_at_once_is_refused_before_it_is_read(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    body = "form_token=" + "a" * fields.LARGEST
    form = {"Content-Type": fields.FORM} | origin(client)
    assert_kind(client.post("/slots", content=body, headers=form), 413, "too much at once")
    assert_kind(house.stranger().post("/sign-in", content=body, headers=form), 413, "too much at once")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b"{}"),
        ("multipart/form-data; boundary=x", b"--x--"),
        ("text/plain", b"form_token=1"),
        ("", b""),
        (fields.FORM, b"\xff\xfe"),
        (fields.FORM, b"form_token=%ff"),
        (fields.FORM, b"form_token=%00"),
        (fields.FORM, b"form_token=%C2%85"),
        (fields.FORM, b"&".join(b"a=1" for _ in range(fields.MOST_FIELDS + 1))),
    ],
)
def test_what_is_no_form_of_ours_is_refused(house: StaffHouse, kind: str, body: bytes) -> None:
    client = house.signed_in("lead")
    answer = client.post("/slots", content=body, headers={"Content-Type": kind} | origin(client))
    assert_kind(answer, 422, "We could not read that")


@pytest.mark.parametrize("query", ["review=%00", "review=%ff", "&".join(["a=1"] * 60)])
def test_an_address_that_cannot_be_read_is_refused(house: StaffHouse, query: str) -> None:
    assert_kind(house.signed_in("lead").get(f"/transcripts?{query}"), 422, "We could not read that")


@pytest.mark.parametrize("path", ["/transcripts/%00", "/bookings/a%20b", "/bookings/é", "/alerts/%2e%2e/sealed"])
def test_a_part_of_the_address_that_can_be_nothing_is_not_looked_up(house: StaffHouse, path: str) -> None:
    assert_kind(house.signed_in("lead").get(path), 404, "There is no such page")


def test_when_the_database_is_gone_the_page_is_kind_and_the_log_has_no_words(
    house: StaffHouse, caplog: pytest.LogCaptureFixture
) -> None:
    client = house.signed_in("lead")
    house.visit()
    with house.database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE turns")
    assert_kind(client.get("/transcripts"), 500, "Something is wrong with this page")
    assert [record.getMessage() for record in caplog.records] == ["staff room: a request failed: OperationalError"]


def test_an_account_cannot_be_told_apart_from_a_broken_database(house: StaffHouse) -> None:
    broken = StaffHouse.__new__(StaffHouse)
    broken.__dict__ |= house.__dict__
    broken.house.database = Database("sqlite://")  # type: ignore[misc]
    assert_kind(TestClient(staff_app(broken.house)).get("/"), 500, "Something is wrong")


def test_a_person_can_write_what_they_like_and_it_stays_text(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    nasty = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    house.alert(words=redacted(nasty))
    page = client.get("/alerts").text
    assert "<script" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_what_staff_typed_comes_back_as_text_too(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    answer = send(client, "/slots", times='"><b>10:00', first="2026-12-01")
    assert answer.status_code == 422
    assert "<b>10:00" not in answer.text


def test_the_form_token_is_in_no_address(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    secret = token(client)
    for route in ROUTES:
        if route.method == "GET" and "{" not in route.path:
            assert not re.search(rf'(href|action)="[^"]*{secret}', client.get(route.path).text)


def test_files_are_packed_and_pages_are_not(house: StaffHouse) -> None:
    client = house.stranger()
    page = client.get("/sign-in", headers={"accept-encoding": "gzip"})
    assert "content-encoding" not in page.headers
    for path in re.findall(r'href="(/static/[^"]+)"', page.text):
        packed = client.get(path, headers={"accept-encoding": "gzip"})
        plain = client.get(path, headers={"accept-encoding": "identity"})
        assert packed.headers["content-encoding"] == "gzip" and "content-encoding" not in plain.headers
        assert packed.content == plain.content and packed.headers["vary"] == "Accept-Encoding"
