"""Alerts: what someone must look at, what became of it, and the sealed words for the safeguarding lead.

Looking never ends an alert: only someone who acknowledges it, passes it on or closes it with a reason does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import ScalarResult, select
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.staff.room import Ask, Room, go
from bot.transcripts.tables import Alert

MOST_CLOSED = 100
AGENCIES = ("child-protection", "adult-protection", "police", "health", "other")
REASONS = ("acted", "passed-on", "known", "no-risk", "duplicate", "test")
REFRESH = 60
"""Seconds after which the list loads itself again, for leads; it needs no script."""
ROUNDS = 25
"""So often at most: a screen that nobody sits at must still be signed out after a while."""


def list_page(room: Room, ask: Ask) -> Response:
    """Show every alert that waits, the loudest first, then what is in hand, then the newest closed ones."""
    turn = ask.fields.number("round", 0, ROUNDS, 0) or 0
    with room.house.database.writing() as session:
        waiting, in_hand = waiting_alerts(session), _with_state(session, "acknowledged", "passed-on").all()
        closed = _with_state(session, "closed").fetchmany(MOST_CLOSED)
        news = any(alert.at > room.now - timedelta(seconds=2 * REFRESH) for alert in waiting)
        if (waiting or in_hand or closed) and (turn == 0 or news):
            room.note(session, ask, "read-alerts")
    again = "lead" in ask.who.roles and turn < ROUNDS and ask.fields.raw("still") != "yes"
    parts = [("staff-alerts-waiting", waiting), ("staff-alerts-read", in_hand), ("staff-alerts-closed", closed)]
    page = room.page(
        ask, "alerts.html", parts_of=parts, waiting=len(waiting), again=again, every=REFRESH,
        has_key=bool(room.house.operator.lead_keys),
    )  # fmt: skip
    if again:
        page.headers["Refresh"] = f"{REFRESH}; url=/alerts?round={turn + 1}"
    return page


def one_page(room: Room, ask: Ask) -> Response:
    """Show one alert, and for leads the forms that change it; it does not load itself again while they write."""
    with room.house.database.writing() as session:
        alert = get_alert(session, ask)
        room.note(session, ask, "read-alerts", alert.id)
    return _one(room, ask, alert)


def acknowledge(room: Room, ask: Ask) -> Response:
    """Note who looked first, once: a second press changes nothing."""
    with room.house.database.writing() as session:
        alert = get_alert(session, ask)
        if alert.state == "new":
            _seen(room, ask, alert)
            room.note(session, ask, "acknowledged-alert", alert.id)
    return go(f"/alerts/{alert.id}")


def pass_on(room: Room, ask: Ask) -> Response:
    """Note to which agency an alert was passed on; the passing on itself is done by people, by phone."""
    agency = ask.fields.one_of("agency", AGENCIES, needed=True)
    return _change(room, ask, "passed-on-alert", {
        "state": "passed-on", "passed_on_to": agency, "passed_on_by": ask.who.name, "passed_on_at": room.now,
    })  # fmt: skip


def close(room: Room, ask: Ask) -> Response:
    """Close an alert, with the reason; what was kept of it stays."""
    reason = ask.fields.one_of("reason", REASONS, needed=True)
    return _change(room, ask, "closed-alert", {
        "state": "closed", "closed_reason": reason, "closed_by": ask.who.name, "closed_at": room.now,
    })  # fmt: skip


def sealed_file(room: Room, ask: Ask) -> Response:
    """Hand out the sealed words as a file: only the lead's private key, on the lead's own machine, opens it."""
    with room.house.database.writing() as session:
        alert = get_alert(session, ask)
        room.note(session, ask, "took-sealed-words", alert.id)
        return _file(alert.sealed, f"alert-{alert.id[:12]}.sealed")


def reach_file(room: Room, ask: Ask) -> Response:
    """Hand out the sealed slip that says how to reach the person."""
    with room.house.database.writing() as session:
        alert = get_alert(session, ask)
        room.note(session, ask, "took-sealed-slip", alert.id)
        return _file(alert.reach, f"reach-{alert.id[:12]}.sealed")


def waiting_alerts(session: Session) -> Sequence[Alert]:
    """Return every alert that nobody has acknowledged, the loudest and newest first; none is ever left off."""
    query = select(Alert).where(Alert.state == "new").order_by(Alert.level.desc(), Alert.at.desc())
    return session.scalars(query).all()


def get_alert(session: Session, ask: Ask) -> Alert:
    """Return the alert that the address names; raises HTTPException."""
    alert = session.get(Alert, ask.part("id"))
    if alert is None:
        raise HTTPException(404)
    return alert


def _one(room: Room, ask: Ask, alert: Alert, status: int = 200) -> Response:
    with room.house.database.reading() as session:
        slips = session.scalars(select(Alert).where(Alert.follows == alert.id).order_by(Alert.at)).all()
    return room.page(ask, "alert.html", status, alert=alert, slips=slips, agencies=AGENCIES, reasons=REASONS)


def _change(room: Room, ask: Ask, deed: str, changes: Mapping[str, Any]) -> Response:
    """Write what became of an alert, unless something in the form was wrong; a closed alert stays as it is."""
    with room.house.database.writing() as session:
        alert = get_alert(session, ask)
        if ask.fields.problems:
            return _one(room, ask, alert, 422)
        if alert.state != "closed":
            _seen(room, ask, alert)
            for name, value in changes.items():
                setattr(alert, name, value)
            room.note(session, ask, deed, alert.id)
    return go(f"/alerts/{alert.id}")


def _seen(room: Room, ask: Ask, alert: Alert) -> None:
    if alert.acknowledged_at is None:
        alert.state, alert.acknowledged_by, alert.acknowledged_at = "acknowledged", ask.who.name, room.now


def _file(sealed: bytes | None, name: str) -> Response:
    if sealed is None:
        raise HTTPException(404)  # and the note is rolled back with it
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(sealed, headers=headers, media_type="application/octet-stream")


def _with_state(session: Session, *states: str) -> ScalarResult[Alert]:
    return session.scalars(select(Alert).where(Alert.state.in_(states)).order_by(Alert.at.desc()))
