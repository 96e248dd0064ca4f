"""See it my way, for staff: the same choices as on the public page, kept with the member's name."""

from __future__ import annotations

from starlette.responses import Response

from bot.channels.look import ASPECTS, Look, look_now
from bot.channels.web_pages import fonts
from bot.staff.room import Ask, Room, go

KEPT = "kept"
NEEDS_SCRIPTS = "switch"
"""One-switch mode is made of scripts, and no script runs on a page of staff."""


def look_page(room: Room, ask: Ask) -> Response:
    """Show what can be chosen."""
    there = {name: values for name, values in ASPECTS.items() if name != NEEDS_SCRIPTS}
    aspects = there | {"font": fonts(room.static.files)}
    return room.page(ask, "look.html", components=["look.css"], aspects=aspects, kept=KEPT in ask.fields.values)


def keep_look(room: Room, ask: Ask) -> Response:
    """Keep what was chosen; a fresh page then shows itself in it."""
    chosen = {name: ask.fields.raw(name) for name in ask.fields.values if name != NEEDS_SCRIPTS}
    room.accounts.keep_look(ask.who.name, Look.chosen_in(chosen, look_now()))
    return go(f"/look?{KEPT}")
