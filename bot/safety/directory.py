"""The directory of help: who to ring in each of Scotland's 32 areas, and nationally.

The data may be wrong or old, and a wrong number given to a frightened child is worse than none. So nothing of low
confidence and nothing under `do_not_use` leaves this file, whichever area it stands in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from bot.errors import ContentError
from bot.safety.hours import uk_time
from bot.safety.lines import Area, Line, Protection, Service, Team, digits, tel

PATH = Path(__file__).resolve().parents[2] / "data" / "safety" / "directory.yml"
SHOWN = frozenset({"high", "medium"})

__all__ = ["Area", "Directory", "DirectoryError", "Line", "Protection", "Service", "Team", "digits", "tel"]

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C reader is ten times faster, where it was built


class DirectoryError(ContentError):
    """The directory can't be used; the message names the file and the entry."""


@dataclass(frozen=True, slots=True)
class Directory:
    """Everything that may be shown, read once."""

    by_area: Mapping[str, Area]
    services: Mapping[str, Service]
    refused: frozenset[str]

    @classmethod
    def load(cls, path: Path = PATH) -> Directory:
        """Read the file; raises DirectoryError naming the file and the entry that is wrong."""
        try:
            data = yaml.load(path.read_text(encoding="utf-8"), Loader=Loader)  # noqa: S506 - safe, in C
        except (OSError, yaml.YAMLError) as error:
            raise DirectoryError(f"{path}: can't be read: {error}") from error
        return _Reader(path, data).directory()

    def areas(self) -> tuple[tuple[str, str], ...]:
        """List the areas as (id, name), by name."""
        return tuple(sorted(((area.id, area.name) for area in self.by_area.values()), key=lambda pair: pair[1]))

    def area(self, area_id: str | None) -> Area | None:
        """Find an area; None when it is unknown or was not given."""
        return self.by_area.get(area_id) if area_id else None

    def protection(self, area_id: str | None, who: Protection, now: datetime) -> Line | None:
        """Find the protection line of an area that fits this minute; None means: show the national ones."""
        area = self.area(area_id)
        return next(iter(area.team(who).lines(now)), None) if area else None

    def service(self, service_id: str) -> Service | None:
        """Find a national service; None when it is not listed or not known to be open."""
        return self.services.get(service_id)

    def lines(self) -> Iterator[Line]:
        """Go through every number that may ever be shown."""
        for area in self.by_area.values():
            for line in (area.child.day, area.child.night, area.adult.day, area.adult.night):
                yield from (line,) if line else ()
        for service in self.services.values():
            yield from (line for line in (service.phone, service.text) if line)

    def unchecked(self) -> tuple[Line, ...]:
        """List the numbers that no member of staff has checked."""
        return tuple(line for line in self.lines() if line.unchecked)

    def older_than_six_months(self, now: datetime) -> tuple[Line, ...]:
        """List the numbers whose last check is more than six months ago."""
        return tuple(line for line in self.lines() if line.stale(uk_time(now).date()))


class _Reader:
    """Turns the file's data into typed entries; kept apart so that errors can name where they are."""

    def __init__(self, path: Path, data: Any) -> None:
        self.path = path
        self.entry = "the file"
        self.data = self._mapping(data)
        self.refused = frozenset(digits(number) for number in self._refused())

    def directory(self) -> Directory:
        areas = [self._area(entry) for entry in self._list("local_authorities")]
        services = [self._service(entry) for entry in self._list("national_services")]
        known = {service.id: service for service in services if service is not None}
        return Directory({area.id: area for area in areas}, known, self.refused)

    def _refused(self) -> Iterator[str]:
        entries = list(self.data.get("do_not_use") or ())
        for area in self._list("local_authorities"):
            entries += self._mapping(area).get("do_not_use") or ()
        for entry in entries:
            yield str(self._need(self._mapping(entry), "number"))

    def _area(self, data: Any) -> Area:
        self.entry = str(self._need(self._mapping(data), "id"))
        child, adult = (self._team(data, who) for who in Protection)
        return Area(self.entry, str(self._need(data, "name")), child, adult)

    def _team(self, data: Mapping[str, Any], who: Protection) -> Team:
        team = self._mapping(self._need(data, f"{who}_protection"))
        day, night = (self._mapping(self._need(team, slot)) for slot in ("daytime", "out_of_hours"))
        page = team.get("url") if team.get("url_confidence") != "low" else None
        lines = self._line(day, f"{who}/daytime"), self._line(night, f"{who}/out_of_hours")
        return Team(*lines, page, day.get("hours"), night.get("hours"))

    def _service(self, data: Any) -> Service | None:
        self.entry = str(self._need(self._mapping(data), "id"))
        if str(data.get("status", "")).startswith("UNKNOWN"):
            return None
        hours = self._sure(data.get("hours"), "value")
        phone, text = (self._line(data.get(slot), slot, hours) for slot in ("phone", "text"))
        return Service(self.entry, str(self._need(data, "name")), phone, text, self._sure(data.get("web"), "url"))

    def _line(self, data: Any, slot: str, hours: str | None = None) -> Line | None:
        number = self._sure(data, "number")
        if number is None:
            return None
        link = data.get("tel") or tel(number)
        if {digits(number), digits(link)} & self.refused:
            return None
        hours = data.get("hours", hours)
        checked = data.get("checked_by"), self._date(data.get("checked_on"))
        return Line(self.entry, slot, number, link, hours, data.get("keyword"), *checked)

    def _sure(self, data: Any, key: str) -> str | None:
        """Give the value only where the entry says that its confidence is high or medium."""
        if not isinstance(data, Mapping) or data.get("confidence") not in SHOWN or data.get(key) is None:
            return None
        return str(data[key])

    def _date(self, value: Any) -> date | None:
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        raise DirectoryError(f"{self.path}: {self.entry}: checked_on must be a date such as 2026-11-30, not {value!r}")

    def _need(self, data: Mapping[str, Any], key: str) -> Any:
        if data.get(key) is None:
            raise DirectoryError(f"{self.path}: {self.entry}: {key} is missing")
        return data[key]

    def _mapping(self, data: Any) -> Mapping[str, Any]:
        if not isinstance(data, Mapping):
            raise DirectoryError(f"{self.path}: {self.entry}: needs names and values, found {type(data).__name__}")
        return data

    def _list(self, key: str) -> list[Any]:
        data = self._need(self.data, key)
        if not isinstance(data, list):
            raise DirectoryError(f"{self.path}: {key}: needs a list, found {type(data).__name__}")
        return data
