"""What is sealed can be opened by its keys alone, and this machine's key is its owner's alone."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from nacl.public import PrivateKey

from bot.errors import SettingError
from bot.transcripts.sealing import fingerprint, machine_key, public_text, seal, unseal

LEAD, DEPUTY, STRANGER = PrivateKey.generate(), PrivateKey.generate(), PrivateKey.generate()


@given(some.text(max_size=300))
def test_each_named_key_opens_it(words: str) -> None:
    words = words.encode("utf-8", "replace").decode()
    sealed = seal(words, [public_text(LEAD), public_text(DEPUTY)])
    assert sealed is not None
    assert unseal(sealed, LEAD) == unseal(sealed, DEPUTY) == words


def test_another_key_does_not() -> None:
    sealed = seal("my name is Ann", [public_text(LEAD)])
    assert sealed is not None
    with pytest.raises(SettingError, match="another key"):
        unseal(sealed, STRANGER)


def test_the_words_cannot_be_seen_in_what_is_stored() -> None:
    sealed = seal("my name is Ann", [public_text(LEAD)])
    assert sealed is not None and b"Ann" not in sealed


def test_a_seal_that_was_changed_does_not_open() -> None:
    sealed = seal("my name is Ann", [public_text(LEAD)])
    assert sealed is not None
    broken = sealed[:-12] + bytes(sealed[-12] ^ 1 for _ in "x") + sealed[-11:]
    with pytest.raises((SettingError, ValueError)):
        unseal(broken, LEAD)


def test_without_a_key_nothing_is_sealed() -> None:
    assert seal("anything", []) is None


def test_the_machine_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    first = machine_key(tmp_path)
    assert machine_key(tmp_path).encode() == first.encode()
    [file] = (tmp_path / "keys").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_fingerprint_tells_keys_apart() -> None:
    assert fingerprint(public_text(LEAD)) != fingerprint(public_text(DEPUTY))
