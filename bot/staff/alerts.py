"""Alerts: what someone must look at, who has, and the sealed words for the safeguarding lead."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.staff.room import Ask, Room, go
from bot.transcripts.tables import Alert

MOST_READ = 100


def list_page(room: Room, ask: Ask) -> Response:
    """Show every alert that waits, then the newest of those that someone has looked at."""
    with room.house.database.writing() as session:
        waiting = waiting_alerts(session)
        read = select(Alert).where(Alert.acknowledged_at.is_not(None)).order_by(Alert.at.desc()).limit(MOST_READ)
        alerts = [*waiting, *session.scalars(read)]
        if alerts:
            room.note(session, ask, "read-alerts")
    return room.page(
        ask, "alerts.html", alerts=alerts, waiting=len(waiting), has_key=bool(room.house.operator.lead_keys)
    )


def acknowledge(room: Room, ask: Ask) -> Response:
    """Note who looked first, once: a second press changes nothing."""
    with room.house.database.writing() as session:
        alert = _alert(session, ask)
        if alert.acknowledged_at is None:
            alert.acknowledged_by, alert.acknowledged_at = ask.who.name, room.now
            room.note(session, ask, "acknowledged-alert", alert.id)
    return go(f"/alerts#alert-{alert.id}")


def sealed_file(room: Room, ask: Ask) -> Response:
    """Hand out the sealed words as a file: only the lead's private key, on the lead's own machine, opens it."""
    with room.house.database.writing() as session:
        alert = _alert(session, ask)
        if alert.sealed is None:
            raise HTTPException(404)
        room.note(session, ask, "took-sealed-words", alert.id)
    headers = {"Content-Disposition": f'attachment; filename="alert-{alert.id[:12]}.sealed"'}
    return Response(alert.sealed, headers=headers, media_type="application/octet-stream")


def waiting_alerts(session: Session) -> Sequence[Alert]:
    """Return every alert that nobody has acknowledged, newest first; none is ever left off for being one too many."""
    return session.scalars(select(Alert).where(Alert.acknowledged_at.is_(None)).order_by(Alert.at.desc())).all()


def _alert(session: Session, ask: Ask) -> Alert:
    alert = session.get(Alert, ask.part("id"))
    if alert is None:
        raise HTTPException(404)
    return alert
