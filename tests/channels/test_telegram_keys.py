"""Names that tell nothing, and the ledger of what is finished."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram_keys import ChatKeys
from bot.channels.telegram_updates import A_DAY, WINDOW, Ledger
from bot.errors import SettingError


def test_the_same_again_after_a_restart(tmp_path: Path) -> None:
    one, two = ChatKeys(tmp_path), ChatKeys(tmp_path)
    assert one.visit_key(7) == two.visit_key(7) != one.visit_key(8)
    assert one.message_id(7, "message", "1") == two.message_id(7, "message", "1")
    assert one.message_id(7, "message", "1") != one.message_id(7, "press", "1")


def test_another_machine_has_other_names(tmp_path: Path) -> None:
    assert ChatKeys(tmp_path / "a").visit_key(7) != ChatKeys(tmp_path / "b").visit_key(7)


def test_parts_of_a_name_never_run_together(tmp_path: Path) -> None:
    keys = ChatKeys(tmp_path)
    assert keys.message_id(1, "message", "23") != keys.message_id(12, "message", "3")
    assert keys.token("v", "q", "yes") != keys.token("v", None, "qyes")


def test_begin_again_is_kept_and_idempotent(tmp_path: Path) -> None:
    keys = ChatKeys(tmp_path)
    before = keys.visit_key(7)
    keys.begin_again(7, "m1")
    after = keys.visit_key(7)
    keys.begin_again(7, "m1")
    assert before != after == keys.visit_key(7) == ChatKeys(tmp_path).visit_key(7)
    assert (tmp_path / "keys" / "telegram-exits.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["telegram.key", "telegram-exits.json"])
def test_a_damaged_file_is_named(tmp_path: Path, name: str) -> None:
    ChatKeys(tmp_path)
    (tmp_path / "keys" / name).write_bytes(b"[")
    with pytest.raises(SettingError, match=name):
        ChatKeys(tmp_path)


def test_the_offset_waits_for_the_oldest() -> None:
    ledger = Ledger()
    assert [ledger.take(n) for n in (5, 6, 8, 5)] == [True, True, True, False]
    ledger.finish(6)
    ledger.finish(8)
    assert ledger.ask_from() == 5 and ledger.busy
    ledger.finish(5)
    assert ledger.ask_from() == 9 and not ledger.busy and not ledger.take(8)


def test_the_window_lets_the_oldest_go() -> None:
    ledger = Ledger()
    for n in range(200):
        ledger.take(n)
    assert ledger.offset == 200 - WINDOW


def test_after_a_quiet_day_any_number_is_new() -> None:
    now = [0.0]
    ledger = Ledger(lambda: now[0])
    ledger.take(1000)
    ledger.finish(1000)
    now[0] = A_DAY + 1
    assert ledger.ask_from() is None and ledger.take(3)


@given(st.permutations(range(12)))
def test_in_any_order_it_ends_after_the_last(order: list[int]) -> None:
    ledger = Ledger()
    for n in range(12):
        ledger.take(n)
    for at, n in enumerate(order):
        ledger.finish(n)
        assert ledger.offset == min(set(range(13)) - set(order[: at + 1]))
