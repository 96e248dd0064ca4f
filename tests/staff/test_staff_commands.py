"""What the command line does: accounts, keys, and opening sealed words."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from bot.errors import SettingError
from bot.operator import Lead
from bot.staff.commands import add_staff, list_staff, new_key, remove_staff, unseal_file
from bot.transcripts.sealing import seal
from bot.transcripts.tables import StaffMember
from tests.staff.staff_house import PASSWORD, StaffHouse


def test_an_account_is_kept_with_argon2id_at_its_full_cost(house: StaffHouse, real_hashes: None) -> None:
    house.staff("Morag", "lead", "booker")
    member = house.rows(StaffMember)[0]
    assert member.password_hash.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert member.roles == ["booker", "lead"]
    assert ("blether", "added-staff", "Morag") in house.deeds()


def test_the_list_shows_names_and_roles_and_no_hashes(house: StaffHouse) -> None:
    house.staff("Morag", "lead")
    house.staff("Ailsa", "reader")
    listed = list_staff(house.database)
    assert [(one.name, one.roles) for one in listed] == [("Ailsa", ("reader",)), ("Morag", ("lead",))]
    assert "argon2" not in str(listed)


@pytest.mark.parametrize(
    ("name", "password", "roles", "why"),
    [
        ("", PASSWORD, ["lead"], "staff name"),
        ("a b", PASSWORD, ["lead"], "staff name"),
        ("1up", PASSWORD, ["lead"], "staff name"),
        ("x" * 41, PASSWORD, ["lead"], "staff name"),
        ("Morag\n", PASSWORD, ["lead"], "staff name"),
        ("Morag", "short", ["lead"], "12 to 200"),
        ("Morag", "x" * 201, ["lead"], "12 to 200"),
        ("Morag", "aaaaaaaaaaaaaaaa", ["lead"], "too easy"),
        ("Morag", "I am morag and that is it", ["lead"], "too easy"),
        ("Morag", PASSWORD, [], "role"),
        ("Morag", PASSWORD, ["admin"], "role"),
    ],
)
def test_a_wrong_account_is_refused_with_a_reason(
    house: StaffHouse, name: str, password: str, roles: list[str], why: str
) -> None:
    with pytest.raises(SettingError, match=why):
        add_staff(house.database, name, password, roles, house.clock.now())
    assert list_staff(house.database) == []


def test_a_name_is_given_once(house: StaffHouse) -> None:
    house.staff()
    with pytest.raises(SettingError, match="already"):
        house.staff()


def test_a_removed_account_is_out_at_once_and_its_deeds_stay(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    house.staff("Ailsa")
    remove_staff(house.database, "Morag")
    assert client.get("/").status_code == 303
    assert ("Morag", "signed-in", "") in house.deeds()
    assert ("blether", "removed-staff", "Morag") in house.deeds()
    with pytest.raises(SettingError, match="no staff account"):
        remove_staff(house.database, "Morag")


def test_a_new_key_fits_the_settings_and_opens_what_is_sealed_to_it(tmp_path: Path) -> None:
    private, public = new_key()
    assert Lead(key=public).key == public
    sealed = seal("Jamie hits me", [public])
    assert sealed
    (tmp_path / "alert.sealed").write_bytes(sealed)
    assert unseal_file(tmp_path / "alert.sealed", f" {private}\n") == "Jamie hits me"


def test_two_new_keys_differ() -> None:
    assert new_key() != new_key()


@pytest.mark.parametrize("key", ["", "nonsense", "ÄÖÜ", "AAAA", base64.b64encode(b"x" * 31).decode()])
def test_what_is_no_key_is_refused(tmp_path: Path, key: str) -> None:
    with pytest.raises(SettingError, match="no private key"):
        unseal_file(tmp_path / "alert.sealed", key)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"3", b"\xff\xfe", b'{"a": 1}', b"null"])
def test_what_is_no_sealed_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "alert.sealed").write_bytes(content)
    with pytest.raises(SettingError):
        unseal_file(tmp_path / "alert.sealed", new_key()[0])


def test_another_key_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "alert.sealed").write_bytes(seal("secret", [new_key()[1]]) or b"")
    with pytest.raises(SettingError, match="another key"):
        unseal_file(tmp_path / "alert.sealed", new_key()[0])
    with pytest.raises(SettingError, match="can't be read"):
        unseal_file(tmp_path / "gone.sealed", new_key()[0])
