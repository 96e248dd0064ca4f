"""What may differ from one machine to the next, read once from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.errors import SettingError

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "data"
SCOTLAND = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Settings:
    """One machine's settings; `from_environment` names the variables."""

    host: str = "127.0.0.1"
    port: int = 8000
    rasa_port: int = 5005
    staff_port: int = 8001
    actions_port: int = 5055
    state: Path = ROOT / "var"
    database_url: str = ""
    review: str = "practice"
    address: str = ""
    today: date | None = None
    telegram_token: str = ""
    telegram_api: str = "https://api.telegram.org/bot"
    engine_token: str = ""
    operator_file: Path = DATA / "operator.yml"
    smtp_host: str = ""
    smtp_port: int = 587
    smtp_user: str = ""
    smtp_password: str = field(default="", repr=False)
    smtp_from: str = ""
    staff_url: str = ""

    @property
    def staff_address(self) -> str:
        """Return where staff find their room, for links in notices."""
        return self.staff_url.rstrip("/") or f"http://127.0.0.1:{self.staff_port}"

    @property
    def database(self) -> str:
        """Return the SQLAlchemy URL: SQLite beside the other state unless one is set."""
        return self.database_url or f"sqlite:///{self.state / 'blether.db'}"

    def now(self) -> datetime:
        """Return the time, in UTC; on the day that BLETHER_TODAY names if it is set."""
        now = datetime.now(UTC)
        return now if self.today is None else datetime.combine(self.today, now.timetz())

    def local_date(self) -> date:
        """Return today's date in Scotland, which decides whether a review is open."""
        return self.now().astimezone(SCOTLAND).date()


def from_environment(environ: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings; raises SettingError naming the variable that is wrong."""
    base = Settings()
    return Settings(
        host=environ.get("BLETHER_HOST", base.host),
        port=_port(environ, "BLETHER_PORT", base.port),
        rasa_port=_port(environ, "BLETHER_RASA_PORT", base.rasa_port),
        staff_port=_port(environ, "BLETHER_STAFF_PORT", base.staff_port),
        actions_port=_port(environ, "BLETHER_ACTIONS_PORT", base.actions_port),
        state=Path(environ.get("BLETHER_STATE", str(base.state))).resolve(),
        database_url=environ.get("BLETHER_DATABASE_URL", ""),
        review=environ.get("BLETHER_REVIEW", base.review),
        address=environ.get("BLETHER_ADDRESS", ""),
        today=_day(environ.get("BLETHER_TODAY", "")),
        telegram_token=environ.get("TELEGRAM_TOKEN", ""),
        telegram_api=environ.get("TELEGRAM_API", base.telegram_api),
        engine_token=environ.get("BLETHER_ENGINE_TOKEN", ""),
        smtp_host=environ.get("BLETHER_SMTP_HOST", ""),
        smtp_port=_port(environ, "BLETHER_SMTP_PORT", base.smtp_port),
        smtp_user=environ.get("BLETHER_SMTP_USER", ""),
        smtp_password=environ.get("BLETHER_SMTP_PASSWORD", ""),
        smtp_from=environ.get("BLETHER_SMTP_FROM", ""),
        staff_url=environ.get("BLETHER_STAFF_URL", ""),
        operator_file=Path(environ.get("BLETHER_OPERATOR", str(base.operator_file))),
    )


def midnight(day: date) -> datetime:
    """Return the start of a day in Scotland, as UTC."""
    return datetime.combine(day, time(), SCOTLAND).astimezone(UTC)


def _port(environ: Mapping[str, str], name: str, default: int) -> int:
    value = environ.get(name, str(default))
    if not value.isdecimal() or not 0 < int(value) < 65536:
        raise SettingError(f"{name} should be a port from 1 to 65535, not {value!r}.")
    return int(value)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError as error:
        raise SettingError(f"BLETHER_TODAY should be a date such as 2026-11-23, not {value!r}.") from error
