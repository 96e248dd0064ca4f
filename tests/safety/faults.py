"""What the fault tests share: risk messages, ways to break the database, and what must be true after."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import event, func, select
from sqlalchemy.exc import OperationalError

from bot.app import House
from bot.channels.front_desk import Spoken
from bot.messages import Kind, Message
from bot.transcripts.tables import Alert
from tests.conftest import Person

COUNT = 200
RISKS = ("hes hiting me", "my dad hits me every night", "i want to kill myself", "he touches me and i hate it")


def risk(person: Person, number: int) -> Message:
    """Return one of many risk messages."""
    return Message(person.visit_id, f"risk-{number}", f"{RISKS[number % len(RISKS)]} ({number})", None, None)


async def send(house: House, person: Person, count: int = COUNT) -> list[tuple[float, Spoken]]:
    """Send risk messages one after the other; returns each answer with the seconds it took."""
    answers = []
    house.watch.gate.read("hello")  # the service reads once at its start too, to load what the gate needs
    for number in range(count):
        begun = time.monotonic()
        spoken = await house.desk.say(risk(person, number))
        answers.append((time.monotonic() - begun, spoken))
    return answers


def signposted(spoken: Spoken) -> bool:
    """Say whether the answer begins with a signpost that names 999 and Childline."""
    numbers = {contact.number for bubble in spoken.bubbles for contact in bubble.contacts}
    return spoken.bubbles[0].kind is Kind.SIGNPOST and {"999", "0800 1111"} <= numbers


def stored(house: House) -> int:
    """Count the alerts in the database."""
    with house.database.reading() as session:
        return session.scalar(select(func.count()).select_from(Alert)) or 0


@contextmanager
def locked(house: House, how: str = "EXCLUSIVE") -> Iterator[None]:
    """Hold the database's lock from another connection."""
    with closing(sqlite3.connect(house.database.engine.url.database or "", isolation_level=None)) as other:
        other.execute(f"BEGIN {how}")
        yield
        other.execute("ROLLBACK")


@contextmanager
def dead(house: House, seconds: float = 0) -> Iterator[None]:
    """Let every statement fail, at once or after hanging for a time."""

    def fail(*_: Any) -> None:
        time.sleep(seconds)
        raise OperationalError("statement", {}, Exception("disk I/O error"))

    event.listen(house.database.engine, "before_cursor_execute", fail)
    try:
        yield
    finally:
        event.remove(house.database.engine, "before_cursor_execute", fail)
