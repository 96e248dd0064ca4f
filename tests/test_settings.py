"""Settings come from the environment, and a wrong one is named."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.errors import SettingError
from bot.settings import Settings, from_environment, midnight


def test_without_settings_everything_is_local() -> None:
    settings = from_environment({})
    assert settings.host == "127.0.0.1"
    assert settings.telegram_token == ""
    assert settings.database.startswith("sqlite:///")


def test_a_database_url_takes_the_place_of_sqlite() -> None:
    assert from_environment({"BLETHER_DATABASE_URL": "postgresql+psycopg://db/x"}).database.startswith("postgresql")


def test_the_database_lies_with_the_other_state(tmp_path: Path) -> None:
    assert str(tmp_path) in from_environment({"BLETHER_STATE": str(tmp_path)}).database


@pytest.mark.parametrize("value", ["", "0", "65536", "-1", "http", "8000.5"])
def test_a_port_that_is_none_is_named(value: str) -> None:
    with pytest.raises(SettingError, match="BLETHER_PORT"):
        from_environment({"BLETHER_PORT": value})


def test_a_date_that_is_none_is_named() -> None:
    with pytest.raises(SettingError, match="BLETHER_TODAY"):
        from_environment({"BLETHER_TODAY": "tomorrow"})


def test_the_clock_can_be_set_to_another_day() -> None:
    settings = Settings(today=date(2024, 2, 1))
    assert settings.local_date() == date(2024, 2, 1)
    assert settings.now().tzinfo is UTC


def test_a_day_begins_at_midnight_in_scotland_also_in_summer() -> None:
    assert midnight(date(2026, 7, 1)) == datetime(2026, 6, 30, 23, tzinfo=UTC)
    assert midnight(date(2026, 1, 1)) == datetime(2026, 1, 1, tzinfo=UTC)
