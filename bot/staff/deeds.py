"""What staff did, and when: enough to ask about it later, never a person's words and never an address."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.transcripts.tables import StaffDeed

COMMAND = "blether"
"""The name noted for what was done on the command line of this machine."""
MOST_SHOWN = 200


def note(session: Session, name: str, deed: str, about: str, now: datetime) -> None:
    """Note a deed in the same transaction as the deed itself; its words are `staff-deed-<deed>`."""
    session.add(StaffDeed(name=name, deed=deed, about=about[:64], at=now))


def newest(session: Session) -> Sequence[StaffDeed]:
    """Return the newest deeds, newest first."""
    return session.scalars(select(StaffDeed).order_by(StaffDeed.id.desc()).limit(MOST_SHOWN)).all()
