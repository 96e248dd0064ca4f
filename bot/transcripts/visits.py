"""Finding the one visit that a transaction is about."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.errors import UnknownVisit
from bot.transcripts.tables import Visit


def get_visit(session: Session, visit_id: str) -> Visit:
    """Return the visit in this session; raises UnknownVisit."""
    visit = session.get(Visit, visit_id)
    if visit is None:
        raise UnknownVisit("this visit is not known here")
    return visit
