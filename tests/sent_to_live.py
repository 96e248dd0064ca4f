"""Someone who has sent an answer to the live review of the staff's house, whose last day is the end of 2026."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.app import House
from bot.dialogue.reviews import read
from bot.transcripts.tables import Answer, Visit
from tests.conftest import Person
from tests.staff.staff_house import LIVE, LIVE_FILE


@contextmanager
def sent_to_live(house: House, folder: Path) -> Iterator[Person]:
    """Open the live review for as long as the block, with one answer sent to it."""
    (folder / f"{LIVE}.yml").write_text(LIVE_FILE)
    house.reviews._reviews[LIVE] = read(folder / f"{LIVE}.yml")
    person = Person(house, LIVE)
    with house.database.writing() as session:
        visit = session.get_one(Visit, person.visit_id)
        visit.sent_at = visit.agreed_at = house.settings.now()
        row = {"visit_id": visit.id, "message_id": "m", "at": house.settings.now()}
        session.add(Answer(**row, place="listen/safe", choice="no"))
    try:
        yield person
    finally:
        del house.reviews._reviews[LIVE]
