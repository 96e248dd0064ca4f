"""The directory as staff read it: every number that may be shown, where it comes from, who has checked it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

import yaml
from starlette.responses import Response

from bot.safety.directory import PATH, Loader
from bot.safety.lines import Area, Line, Protection
from bot.staff.room import Ask, Room


@dataclass(frozen=True, slots=True)
class Source:
    """Where a number was found, and how sure that makes us."""

    confidence: str
    places: tuple[str, ...]
    dated: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One place for a number; `line` is None where there is none that may be shown."""

    slot: str
    line: Line | None
    source: Source | None
    state: str


@dataclass(frozen=True, slots=True)
class Group:
    """An area or a national service with its entries."""

    name: str
    entries: tuple[Entry, ...]


def list_page(room: Room, ask: Ask) -> Response:
    """Show the numbers by area and of the national services; all of them, or only those that need someone."""
    fields, today = ask.fields, room.house.settings.local_date()
    areas = room.house.directory.areas()
    chosen, todo = fields.one_of("area", [id for id, _ in areas]), fields.ticked("todo")
    shown = [area for id, _ in areas if chosen in {None, id} and (area := room.house.directory.area(id))]
    by_area = [_group(area.name, _area_entries(area, today), todo) for area in shown]
    national = [] if chosen else [_group(s.name, _entries(s.id, {"phone": s.phone, "text": s.text}, today), todo)
                                  for s in room.house.directory.services.values()]  # fmt: skip
    return room.page(
        ask, "directory.html", 422 if fields.problems else 200, areas=areas, todo=todo,
        by_area=[group for group in by_area if group.entries], national=[group for group in national if group.entries],
        unchecked=len(room.house.directory.unchecked()),
        stale=len(room.house.directory.older_than_six_months(room.now)),
    )  # fmt: skip


def _group(name: str, entries: Iterator[Entry], todo: bool) -> Group:
    return Group(name, tuple(entry for entry in entries if not todo or entry.state != "checked"))


def _area_entries(area: Area, today: date) -> Iterator[Entry]:
    lines: dict[str, Line | None] = {}
    for who in Protection:
        team = area.team(who)
        lines |= {f"{who}/daytime": team.day, f"{who}/out_of_hours": team.night}
    return _entries(area.id, lines, today, gaps=True)


def _entries(owner: str, lines: Mapping[str, Line | None], today: date, gaps: bool = False) -> Iterator[Entry]:
    for slot, line in lines.items():
        if line is not None or gaps:
            yield Entry(slot, line, sources().get((owner, slot)) if line else None, _state(line, today))


def _state(line: Line | None, today: date) -> str:
    if line is None:
        return "missing"
    if line.unchecked:
        return "unchecked"
    return "stale" if line.stale(today) else "checked"


@lru_cache(maxsize=1)
def sources() -> Mapping[tuple[str, str], Source]:
    """Return where each number comes from, by owner and slot; `Directory` keeps only what people need."""
    data = yaml.load(PATH.read_text(encoding="utf-8"), Loader=Loader)  # noqa: S506 - Loader is yaml's safe one
    found = {}
    for area in data["local_authorities"]:
        for who in Protection:
            for slot in ("daytime", "out_of_hours"):
                found[area["id"], f"{who}/{slot}"] = _source(area[f"{who}_protection"].get(slot))
    for service in data["national_services"]:
        found |= {(service["id"], slot): _source(service.get(slot)) for slot in ("phone", "text")}
    return {key: source for key, source in found.items() if source}


def _source(entry: Any) -> Source | None:
    if not isinstance(entry, Mapping) or not entry.get("confidence"):
        return None
    places = entry.get("source") or ()
    listed = (places,) if isinstance(places, str) else tuple(map(str, places))
    return Source(str(entry["confidence"]), listed, entry.get("source_date") and str(entry["source_date"]))
