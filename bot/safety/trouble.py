"""What stands in the way of noticing and of alerts at this moment, as sentences for staff."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import func, select

from bot.messages import Say
from bot.safety.gate import Gate
from bot.safety.spool import Spool
from bot.transcripts.database import Database
from bot.transcripts.tables import Notice


def of_gate(gate: Gate) -> list[Say]:
    """Name each layer of the gate that does not work; waits while a layer still loads."""
    return [Say("trouble-gate-layer", {"layer": name}) for name in gate.faults]


def of_alerts(spool: Spool, database: Database, nowhere: int = 0, failing: Collection[str] = ()) -> list[Say]:
    """Say which alerts have not reached the database and which notices nobody has taken.

    `nowhere` counts alerts that could not be stored at all; `failing` names errands whose last round failed.
    """
    lost = [Say("trouble-nowhere", {"count": nowhere})] if nowhere else []
    stopped = [Say("trouble-errand")] if failing else []
    return [*lost, *_of_spool(spool), *stopped, *_of_outbox(database)]


def _of_spool(spool: Spool) -> Iterator[Say]:
    try:
        fill = spool.fill()
    except OSError:
        yield Say("trouble-spool-broken")
        return
    if fill.waiting - fill.shut:
        yield Say("trouble-spool-waiting", {"count": fill.waiting - fill.shut})
    if fill.shut:
        yield Say("trouble-spool-shut", {"count": fill.shut})
    if fill.nearly_full:
        yield Say("trouble-spool-full", {"free": fill.free, "slots": fill.slots})


def _of_outbox(database: Database) -> Iterator[Say]:
    tried = (Notice.sent_at.is_(None), Notice.attempts > 0)
    counted = select(Notice.kind, func.count()).where(*tried).group_by(Notice.kind).order_by(Notice.kind)
    with database.reading() as session:
        for kind, count in session.execute(counted):
            yield Say("trouble-outbox", {"count": count, "way_id": f"trouble-by-{kind}"})
