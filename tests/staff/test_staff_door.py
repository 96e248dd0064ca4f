"""The door is closed by default: no account, no session, the wrong role or another site's form gets nothing."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from bot.staff.accounts import ROLES
from bot.staff.app import ROUTES, Entry
from bot.transcripts.tables import StaffMember
from tests.staff.staff_house import StaffHouse, origin, send, sign_in, token

R, B, L = "reader", "booker", "lead"
WHO_MAY = {
    ("GET", "/"): {R, B, L},
    ("POST", "/sign-out"): {R, B, L},
    ("GET", "/transcripts"): {R, L},
    ("GET", "/transcripts/{number}"): {R, L},
    ("GET", "/alerts"): {R, L},
    ("POST", "/alerts/{id}/acknowledge"): {L},
    ("GET", "/alerts/{id}"): {R, L},
    ("POST", "/alerts/{id}/pass-on"): {L},
    ("POST", "/alerts/{id}/close"): {L},
    ("GET", "/alerts/{id}/sealed"): {L},
    ("GET", "/alerts/{id}/reach"): {L},
    ("GET", "/alerts/{id}/export"): {L},
    ("GET", "/listening"): {L},
    ("GET", "/listening/{id}"): {L},
    ("GET", "/listening/{id}/sound"): {L},
    ("GET", "/listening/{id}/sealed"): {L},
    ("POST", "/listening/{id}/mark"): {L},
    ("POST", "/listening/{id}/words"): {L},
    ("GET", "/bookings"): {B, L},
    ("GET", "/bookings/{reference}"): {B, L},
    ("POST", "/bookings/{reference}/contact"): {B, L},
    ("POST", "/bookings/{reference}/cancel"): {B, L},
    ("GET", "/slots"): {B, L},
    ("POST", "/slots"): {B, L},
    ("POST", "/slots/{id}/close"): {B, L},
    ("GET", "/after"): {R, L},
    ("GET", "/indicators"): {R, L},
    ("GET", "/directory"): {R, B, L},
    ("GET", "/look"): {R, B, L},
    ("POST", "/look"): {R, B, L},
    ("GET", "/deeds"): {L},
}
EVERY_ROUTE = pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
POSTS = [route for route in ROUTES if route.method == "POST"]


def ask(client: TestClient, route: Entry, **more: object) -> int:
    path = route.path.replace("{", "").replace("}", "")
    return client.request(route.method, path, **more).status_code  # type: ignore[arg-type]


def test_the_table_of_routes_is_the_one_we_agreed_on() -> None:
    assert {(route.method, route.path): set(route.roles) for route in ROUTES} == WHO_MAY


@EVERY_ROUTE
def test_without_any_account_a_page_only_says_how_to_make_one(house: StaffHouse, route: Entry) -> None:
    stranger = house.stranger()
    assert ask(stranger, route) == 503
    assert "blether staff add NAME --role lead" in stranger.get("/").text
    assert "<form" not in stranger.get("/sign-in").text


@EVERY_ROUTE
def test_the_signed_out_are_sent_to_sign_in(house: StaffHouse, route: Entry) -> None:
    house.staff()
    answer = house.stranger().request(route.method, route.path)
    assert (answer.status_code, answer.headers["location"], answer.text) == (303, "/sign-in", "")


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"])
def test_no_method_and_no_unknown_address_is_open_either(house: StaffHouse, method: str) -> None:
    house.staff()
    for path in ("/", "/nothing-here", "/transcripts/", "//transcripts", "/health/..", "/sign-in/"):
        assert house.stranger().request(method, path).status_code == 303, path


def test_only_health_static_files_and_sign_in_are_open(house: StaffHouse) -> None:
    house.staff()
    stranger = house.stranger()
    assert stranger.get("/health").text == "ok"
    page = stranger.get("/sign-in")
    assert page.status_code == 200
    style = page.text.split('rel="stylesheet" href="')[1].split('"')[0]
    assert stranger.get(style).status_code == 200


@pytest.mark.parametrize("name", ["app.py", "..%2fapp.py", "../transcripts", "chat.js", "staff.css.bak", ""])
def test_static_files_are_a_closed_list(house: StaffHouse, name: str) -> None:
    house.staff()
    assert house.stranger().get(f"/static/x/{name}").status_code in {303, 404}


@pytest.mark.parametrize("role", ROLES)
def test_each_route_refuses_the_wrong_role_and_no_other(house: StaffHouse, role: str) -> None:
    client = house.signed_in(role)
    own = origin(client)
    for route in sorted(ROUTES, key=lambda route: route.path == "/sign-out"):
        fields = {"data": {"form_token": token(client)}, "headers": own} if route.method == "POST" else {}
        refused = ask(client, route, **fields) == 403
        assert refused == (role not in route.roles), route.path


@pytest.mark.parametrize("role", ROLES)
def test_the_menu_shows_what_the_role_may_open(house: StaffHouse, role: str) -> None:
    page = house.signed_in(role).get("/").text
    for path in ("/transcripts", "/alerts", "/bookings", "/slots", "/directory", "/deeds"):
        assert (f'<li><a href="{path}"' in page) == (role in WHO_MAY["GET", path])


@pytest.mark.parametrize("wrong", ["", "0" * 64, "é", "another's"])
def test_a_form_without_its_own_token_is_refused(house: StaffHouse, wrong: str) -> None:
    client = house.signed_in("lead")
    value = token(house.signed_in("lead", name="Ailsa")) if wrong == "another's" else wrong
    for route in POSTS:
        assert ask(client, route, data={"form_token": value}, headers=origin(client)) == 403, route.path
    assert client.get("/").status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {},
        {"Origin": "http://testserver:8000"},
        {"Origin": "ftp://testserver"},
        {"Origin": "http://testserver", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "http://testserver", "Sec-Fetch-Site": "same-site"},
    ],
)
def test_a_form_from_anywhere_else_is_refused(house: StaffHouse, headers: dict[str, str]) -> None:
    client = house.signed_in("lead")
    for route in POSTS:
        assert ask(client, route, data={"form_token": token(client)}, headers=headers) == 403, route.path
    assert client.get("/").status_code == 200


def test_another_site_cannot_sign_someone_in(house: StaffHouse) -> None:
    house.staff()
    fields = {"name": "Morag", "password": "heather moor in the rain"}
    answer = house.stranger().post("/sign-in", data=fields, headers={"Origin": "https://evil.example"})
    assert (answer.status_code, "set-cookie" in answer.headers) == (403, False)


def test_the_cookie_is_strict_hidden_from_scripts_and_bound_to_the_host_over_https(house: StaffHouse) -> None:
    house.staff()
    cookie = sign_in(house.stranger("https")).headers["set-cookie"]
    assert cookie.startswith("__Host-blether-staff=")
    for part in ("HttpOnly", "Path=/", "SameSite=strict", "Secure"):
        assert part in cookie
    assert "Domain" not in cookie
    plain = sign_in(house.stranger()).headers["set-cookie"]
    assert plain.startswith("blether-staff=")
    assert "Secure" not in plain


def test_a_cookie_that_can_be_no_key_counts_as_none(house: StaffHouse) -> None:
    house.staff()
    for value in ("x", "1.short", "9" * 400, "1763890200." + "A" * 43, "999999999999." + "A" * 43):
        stranger = house.stranger()
        stranger.cookies.set("blether-staff", value)
        assert stranger.get("/").status_code == 303


def test_a_role_taken_away_is_gone_at_the_next_page(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    with house.database.writing() as session:
        member = session.get(StaffMember, "Morag")
        assert member
        member.roles = ["booker"]
    assert client.get("/transcripts").status_code == 403
    assert send(client, "/sign-out").status_code == 303
