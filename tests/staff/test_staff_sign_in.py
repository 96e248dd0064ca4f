"""Signing in, staying signed in and signing out: guesses are slowed, sessions end, and all of it is noted."""

from __future__ import annotations

import pytest

from bot.staff import passwords
from bot.staff.accounts import Accounts
from bot.transcripts.tables import StaffMember, StaffSession
from tests.staff.staff_house import PASSWORD, StaffHouse, send, sign_in

COOKIE = "blether-staff"


def key_of(client: object) -> str:
    return str(client.cookies[COOKIE])  # type: ignore[attr-defined]


def test_the_right_password_opens_the_door_and_is_noted(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    assert "Signed in as Morag" in client.get("/").text
    assert ("Morag", "signed-in", "") in house.deeds()


def test_the_key_is_256_random_bits_and_only_its_hash_is_kept(house: StaffHouse) -> None:
    keys = {key_of(house.signed_in("reader", name=name)).partition(".")[2] for name in ("Ailsa", "Bram", "Catriona")}
    assert len(keys) == 3
    assert {len(key) for key in keys} == {43}
    assert not any(key in str(vars(row)) for key in keys for row in house.rows(StaffSession))


@pytest.mark.parametrize(
    ("name", "password"),
    [("Morag", "not this one"), ("Nobody", PASSWORD), ("morag", PASSWORD), ("' OR 1=1 --", "or this one"), 
     ("Morag", PASSWORD + " "), ("Morag", PASSWORD.upper())],
)  # fmt: skip
def test_every_failure_gets_the_same_answer(house: StaffHouse, name: str, password: str) -> None:
    house.staff()
    answer = sign_in(house.stranger(), name, password)
    assert answer.status_code == 403
    assert "do not fit together" in answer.text
    assert "set-cookie" not in answer.headers
    assert password not in answer.text


@pytest.mark.parametrize(
    ("name", "password"),
    [("", PASSWORD), ("Morag", ""), ("   ", PASSWORD), ("M" * 65, PASSWORD), ("Morag", "x" * 201)],
)
def test_what_can_be_no_name_or_password_is_not_even_tried(house: StaffHouse, name: str, password: str) -> None:
    house.staff()
    assert sign_in(house.stranger(), name, password).status_code == 422
    assert house.rows(StaffMember)[0].failures == 0


def test_guesses_are_slowed_and_then_the_name_is_locked_for_a_time(house: StaffHouse) -> None:
    house.staff()
    client = house.stranger()
    for wait in (0, 0, 10, 60, 15 * 60):
        assert sign_in(client, password="wrong").status_code == 403
        member = house.rows(StaffMember)[0]
        assert (member.locked_until - house.clock.now()).total_seconds() == wait
        if wait:
            assert sign_in(client).status_code == 403, "the right password waits too"
        house.clock.later(seconds=wait)
    assert sign_in(client).status_code == 303
    assert house.rows(StaffMember)[0].failures == 0


def test_guesses_while_locked_do_not_lock_for_longer(house: StaffHouse) -> None:
    house.staff()
    client = house.stranger()
    for _ in range(30):
        sign_in(client, password="wrong")
    assert house.rows(StaffMember)[0].failures == 3
    house.clock.later(seconds=10)
    assert sign_in(client).status_code == 303


def test_failures_of_real_names_are_noted_and_other_names_never(house: StaffHouse) -> None:
    house.staff()
    sign_in(house.stranger(), password="wrong")
    sign_in(house.stranger(), name="my secret password", password="Morag")
    assert house.noted("sign-in-failed") == [("Morag", "")]
    assert "secret" not in str(house.deeds())


def test_an_unknown_name_costs_the_same_work(house: StaffHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    house.staff()
    accounts, checked = Accounts(house.database, house.clock.now), []
    hasher = accounts._passwords._hasher
    real = hasher.verify
    monkeypatch.setattr(type(hasher), "verify", lambda self, *a: checked.append(a) or real(*a))
    assert accounts.sign_in("Nobody", PASSWORD) is None
    assert len(checked) == 1


def test_a_flood_of_guesses_is_told_to_wait(house: StaffHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    house.staff()
    client = house.stranger()
    monkeypatch.setattr(passwords.Passwords, "fits", _busy)
    answer = sign_in(client)
    assert answer.status_code == 429
    assert "Try again in a moment" in answer.text


def _busy(*_: object) -> bool:
    raise passwords.TooBusy("busy")


def test_no_more_than_two_passwords_are_checked_at_once(house: StaffHouse) -> None:
    doors = passwords.Passwords()
    for _ in range(passwords.AT_ONCE):
        assert doors._turnstile.acquire(blocking=False)
    with pytest.raises(passwords.TooBusy):
        doors.fits(None, PASSWORD)


def test_the_session_ends_after_30_minutes_without_use(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    house.clock.later(minutes=29, seconds=59)
    assert client.get("/").status_code == 200
    house.clock.later(minutes=29, seconds=59)
    assert client.get("/").status_code == 200
    house.clock.later(minutes=30)
    assert client.get("/").status_code == 303


def test_the_session_ends_after_8_hours_however_busy(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    for _ in range(23):
        house.clock.later(minutes=20)
        assert client.get("/").status_code == 200
    house.clock.later(minutes=20)
    assert client.get("/").status_code == 303


def test_a_later_beginning_cannot_be_written_into_the_key(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    begun, _, secret = key_of(client).partition(".")
    client.cookies.clear()
    client.cookies.set(COOKIE, f"{int(begun) + 3600}.{secret}")
    assert client.get("/").status_code == 303


def test_signing_in_gives_a_new_key_and_ends_the_old_one(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    old = key_of(client)
    house.clock.later(seconds=1)
    assert sign_in(client).status_code == 303
    assert key_of(client) != old
    stranger = house.stranger()
    stranger.cookies.set(COOKIE, old)
    assert stranger.get("/").status_code == 303


def test_signing_out_ends_the_session_here_and_in_the_browser(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    old = key_of(client)
    answer = send(client, "/sign-out")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
    assert answer.headers["clear-site-data"] == '"cache"'
    client.cookies.set(COOKIE, old)
    assert client.get("/").status_code == 303
    assert house.rows(StaffSession) == []
    assert ("Morag", "signed-out", "") in house.deeds()


def test_signing_out_here_leaves_the_other_computer_signed_in(house: StaffHouse) -> None:
    here, there = house.signed_in("reader"), house.stranger()
    sign_in(there)
    send(here, "/sign-out")
    assert there.get("/").status_code == 200


def test_dead_sessions_are_swept_at_the_next_sign_in(house: StaffHouse) -> None:
    house.signed_in("reader")
    house.clock.later(hours=1)
    sign_in(house.stranger())
    assert len(house.rows(StaffSession)) == 1


def test_reading_pages_does_not_write_to_the_session_each_time(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    house.clock.later(seconds=30)
    client.get("/")
    assert house.rows(StaffSession)[0].last_at < house.clock.now()
    house.clock.later(seconds=31)
    client.get("/")
    assert house.rows(StaffSession)[0].last_at == house.clock.now()
