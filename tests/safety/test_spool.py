"""The spool: whole, secret, durable, shared, and emptied only after delivery."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest
from nacl.public import PrivateKey

from bot.errors import SpoolFull
from bot.safety import spool as spools
from bot.safety.keeping import Keeper
from bot.safety.patience import Patience
from bot.safety.spool import SIZE, SLOT, Spool
from bot.transcripts.alerts import NewAlert
from tests.safety.alert_house import AlertHouse

ONE, TWO = "0" * 31 + "1", "0" * 31 + "2"
WORDS = b"he hits me every night"


@pytest.fixture
def key() -> PrivateKey:
    return PrivateKey.generate()


@pytest.fixture
def spool(tmp_path: Path, key: PrivateKey) -> Spool:
    return Spool(tmp_path / "spool" / "alerts.bin", key)


def test_its_room_is_on_the_disk_before_it_is_needed_and_only_ours(spool: Spool) -> None:
    found = spool.path.stat()
    assert found.st_size == SIZE
    assert found.st_blocks * 512 >= SIZE
    assert stat.S_IMODE(found.st_mode) == 0o600
    assert stat.S_IMODE(spool.path.parent.stat().st_mode) == 0o700


def test_what_is_kept_waits_until_it_is_dropped(spool: Spool) -> None:
    assert spool.waiting() == []
    spool.keep(ONE, WORDS)
    spool.keep(TWO, b"another")
    assert dict(spool.waiting()) == {ONE: WORDS, TWO: b"another"}
    spool.drop(ONE)
    assert spool.waiting() == [(TWO, b"another")]
    assert spool.path.stat().st_size == SIZE


def test_the_same_alert_twice_is_kept_once(spool: Spool) -> None:
    spool.keep(ONE, WORDS)
    spool.keep(ONE, WORDS)
    assert spool.waiting() == [(ONE, WORDS)]
    assert sum(1 for at in range(0, SIZE, SLOT) if spool.path.read_bytes()[at : at + 4] == b"BLA1") == 1


def test_no_word_stands_in_it_and_none_stays_after_delivery(spool: Spool) -> None:
    spool.keep(ONE, WORDS)
    assert b"hits" not in spool.path.read_bytes()
    spool.drop(ONE)
    assert spool.path.read_bytes() == bytes(SIZE)


def test_another_key_opens_nothing_and_breaks_nothing(spool: Spool) -> None:
    spool.keep(ONE, WORDS)
    other = Spool(spool.path, PrivateKey.generate())
    assert other.waiting() == []
    assert spool.waiting() == [(ONE, WORDS)]


def test_a_long_record_takes_several_slots(spool: Spool) -> None:
    long = os.urandom(60_000)
    spool.keep(ONE, long)
    spool.keep(TWO, WORDS)
    assert dict(spool.waiting()) == {ONE: long, TWO: WORDS}
    spool.drop(ONE)
    assert spool.waiting() == [(TWO, WORDS)]


def test_it_survives_the_process(spool: Spool, key: PrivateKey) -> None:
    spool.keep(ONE, WORDS)
    assert Spool(spool.path, key).waiting() == [(ONE, WORDS)]


@pytest.mark.parametrize("at", [0, 4, 20, 30, 200])
def test_a_torn_record_is_left_out_and_its_room_used_again(spool: Spool, at: int) -> None:
    spool.keep(ONE, os.urandom(300))
    spool.keep(TWO, WORDS)
    with spool.path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)
        file.seek(at)
        file.write(bytes([byte[0] ^ 0xFF]))
    assert spool.waiting() == [(TWO, WORDS)]
    spool.keep(ONE, WORDS)
    assert dict(spool.waiting()) == {ONE: WORDS, TWO: WORDS}


def test_a_write_that_was_cut_off_can_be_written_again(spool: Spool, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = os.pwrite, []

    def dies(file: int, content: bytes, at: int) -> int:
        calls.append(at)
        if len(calls) > 2:
            raise OSError("the power went")
        return real(file, content, at)

    long = os.urandom(9000)
    monkeypatch.setattr(spools.os, "pwrite", dies)
    with pytest.raises(OSError, match="power"):
        spool.keep(ONE, long)
    monkeypatch.setattr(spools.os, "pwrite", real)
    assert spool.waiting() == []
    spool.keep(ONE, long)
    assert spool.waiting() == [(ONE, long)]


def test_a_full_spool_says_so_and_loses_nothing(tmp_path: Path, key: PrivateKey) -> None:
    small = Spool(tmp_path / "alerts.bin", key, size=2 * SLOT)
    small.keep(ONE, WORDS)
    with pytest.raises(SpoolFull):
        small.keep(TWO, os.urandom(6000))
    small.keep(TWO, WORDS)
    assert dict(small.waiting()) == {ONE: WORDS, TWO: WORDS}


def test_it_says_how_full_it_is(tmp_path: Path, key: PrivateKey) -> None:
    spool = Spool(tmp_path / "alerts.bin", key, size=10 * SLOT)
    assert spool.fill() == spools.Fill(waiting=0, shut=0, free=10, slots=10)
    spool.keep(ONE, os.urandom(3 * SLOT))
    Spool(spool.path, PrivateKey.generate(), size=10 * SLOT).keep(TWO, WORDS)
    filled = spool.fill()
    assert (filled.waiting, filled.shut, filled.slots) == (2, 1, 10)
    assert 4 <= filled.free <= 6 and not filled.nearly_full
    spool.keep("0" * 31 + "3", os.urandom(4 * SLOT))
    assert spool.fill().nearly_full


def test_many_at_once_from_two_processes_worth_of_spools(spool: Spool, key: PrivateKey) -> None:
    other = Spool(spool.path, key)

    def fill(mine: Spool, first: int) -> None:
        for number in range(first, first + 50):
            mine.keep(f"{number:032x}", f"words {number}".encode())

    threads = [threading.Thread(target=fill, args=(one, first)) for one, first in ((spool, 0), (other, 100))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(dict(spool.waiting())) == 100


def test_one_alert_that_can_not_be_stored_holds_up_no_other(spool: Spool, tmp_path: Path) -> None:
    house = AlertHouse(tmp_path)
    new = NewAlert(TWO, "", "", "m2", None, "", None, None, "certain", "high", [], [], "he hits [name]", None,
                   house.now().isoformat())  # fmt: skip
    patience = Patience()
    keeper = Keeper(house.alerts, spool, patience, house.now)
    spool.keep(ONE, b'{"of": "another version"}')
    spool.keep(TWO, new.to_bytes())
    assert keeper.deliver() == 1
    assert [alert.id for alert in house.alerts.newest()] == [TWO]
    assert [id for id, _ in spool.waiting()] == [ONE]
    patience.close()


def test_a_larger_spool_keeps_what_a_smaller_one_held(tmp_path: Path, key: PrivateKey) -> None:
    Spool(tmp_path / "alerts.bin", key, size=2 * SLOT).keep(ONE, WORDS)
    larger = Spool(tmp_path / "alerts.bin", key, size=4 * SLOT)
    assert larger.waiting() == [(ONE, WORDS)]
    assert larger.path.stat().st_size == 4 * SLOT
