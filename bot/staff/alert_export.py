"""The export of one alert, for the protection agency of its area: a page to print, with no sealed words."""

from __future__ import annotations

from collections.abc import Iterator

from starlette.responses import Response

from bot.safety.lines import Protection
from bot.staff.alerts import get_alert
from bot.staff.room import Ask, Room
from bot.transcripts.tables import Alert

NATIONAL = ("police-emergency", "police-101", "nspcc", "childline")
Number = tuple[str, str]


def export_page(room: Room, ask: Ask) -> Response:
    """Show all that is kept of an alert and whom to ring; taking it is noted."""
    with room.house.database.writing() as session:
        alert = get_alert(session, ask)
        room.note(session, ask, "exported-alert", alert.id)
    return room.page(
        ask, "alert_export.html", alert=alert, made=room.now, local_numbers=list(_local(room, alert)),
        national_numbers=list(_national(room)),
    )  # fmt: skip


def _local(room: Room, alert: Alert) -> Iterator[Number]:
    area = room.house.directory.area(alert.area)
    for who in Protection if area else ():
        team = area.team(who) if area else None
        for slot, line in (("daytime", team.day), ("out_of_hours", team.night)) if team else ():
            if line is not None:
                yield room.label("slot", f"{who}-{slot}"), line.number


def _national(room: Room) -> Iterator[Number]:
    for service in filter(None, map(room.house.directory.service, NATIONAL)):
        if service.phone is not None:
            yield service.name, service.phone.number
