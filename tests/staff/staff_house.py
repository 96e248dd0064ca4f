"""A house with real tables, words, reviews and directory, a clock that tests set, and rows written by hand."""

from __future__ import annotations

import re
import shutil
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any, cast

from nacl.public import PrivateKey
from sqlalchemy import select
from starlette.testclient import TestClient

from bot.app import House
from bot.dialogue.review_model import Review
from bot.dialogue.reviews import Reviews, read
from bot.messages import Choice, Reply, Utterance
from bot.operator import Operator
from bot.replies.words import Words
from bot.safety.directory import Directory
from bot.safety.hearing import Hearing
from bot.safety.layers import Finding, Tier
from bot.safety.listening import Listening
from bot.safety.spool import SLOT, Spool
from bot.settings import DATA, SCOTLAND
from bot.staff.app import staff_app
from bot.staff.commands import add_staff
from bot.transcripts.alerts import Alerts
from bot.transcripts.database import Database
from bot.transcripts.erasures import Erasing
from bot.transcripts.recordings import Recordings
from bot.transcripts.records import Records
from bot.transcripts.redaction import RedactedText
from bot.transcripts.sealing import public_text, seal
from bot.transcripts.tables import Alert, Answer, Base, Booking, Slot, StaffDeed, Turn, Visit

PASSWORD = "heather moor in the rain"
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LIVE = "moving-on"
LIVE_FILE = """
title: Moving on
about: About moving on.
who_asks: A team asks.
why: To learn.
for_whom: For you.
what_happens: Some questions.
confidential: It is private.
next: A report.
when_where: Now.
how_to_be_heard_now: Phone us.
areas: [fife, glasgow-city]
audiences: [child, young-person]
opens: 2026-11-01
closes: 2026-12-31
under_12: adult-agrees
meetings: [phone, video]
questions:
  - {id: good, kind: words, ask: 'What is good?'}
  - {id: safe, kind: yes-no, ask: 'Do you feel safe?'}
"""


DIRECTORY, PRACTICE = Directory.load(), read(DATA / "reviews" / "practice.yml")


@cache
def live_review() -> Review:
    """Read the review that is no practice."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / f"{LIVE}.yml"
        file.write_text(LIVE_FILE)
        return read(file)


class Clock:
    """Settings whose clock stands still until a test moves it."""

    def __init__(self) -> None:
        self.moment = MONDAY

    def now(self) -> datetime:
        return self.moment

    def local_date(self) -> date:
        return self.moment.astimezone(SCOTLAND).date()

    def later(self, **by: float) -> None:
        self.moment += timedelta(**by)


class StaffHouse:
    """The house, the rows that tests put into it, and the people who come in."""

    def __init__(self, folder: Path, tables: Path | None = None) -> None:
        if tables:
            shutil.copy(tables, folder / "blether.db")
        practice, live = PRACTICE, live_review()
        self.clock, self.lead_key, self.machine = Clock(), PrivateKey.generate(), PrivateKey.generate()
        self.folder = folder
        self.database = Database(f"sqlite:///{folder / 'blether.db'}")
        Base.metadata.create_all(self.database.engine)
        reviews = Reviews({practice.name: practice, live.name: live})
        self.gate, self.errands = SimpleNamespace(faults=[], read=self._read), SimpleNamespace(failing=set())
        self.keeper = SimpleNamespace(spool=Spool(folder / "spool.bin", self.machine, 20 * SLOT), nowhere=0)
        lead = {"name": "Isla", "key": public_text(self.lead_key)}
        operator = Operator.model_validate({"safeguarding_lead": lead})
        keys = (public_text(self.machine), public_text(self.lead_key))
        self.recordings = Recordings(self.database, keys, self.clock.now)
        listening = Listening(operator, Alerts(self.database, self.clock.now), self._practice, self.clock.now)
        hearing = Hearing(self.database, operator, self.recordings, listening, self._practice, self.clock.now)
        self.house = cast(House, SimpleNamespace(
            settings=self.clock, operator=operator, database=self.database,
            reviews=reviews, words=Words(reviews), directory=DIRECTORY,
            records=Records(self.database, self.clock.now), alerts=Alerts(self.database, self.clock.now),
            machine=self.machine, recordings=self.recordings, hearing=hearing,
            erasing=Erasing(self.database, folder), watch=SimpleNamespace(gate=self.gate), keeper=self.keeper,
            errands=self.errands,
        ))  # fmt: skip
        self._numbers = count(1)

    @staticmethod
    def _read(text: str) -> Finding | None:
        """Find danger as the gate does, in one sentence."""
        hit = Finding(Tier.CERTAIN, ("physical_abuse",), "high", ("hits-me",))
        return hit if "hits me" in text else None

    @staticmethod
    def _practice(review: str) -> bool:
        return review != LIVE

    def staff(self, name: str = "Morag", *roles: str) -> None:
        """Make a staff account."""
        add_staff(self.database, name, PASSWORD, roles or ("lead",), self.clock.now())

    def stranger(self, scheme: str = "http") -> TestClient:
        """Come to the door without a session."""
        return TestClient(staff_app(self.house), f"{scheme}://testserver", follow_redirects=False)

    def signed_in(self, *roles: str, name: str = "Morag", scheme: str = "http") -> TestClient:
        """Come in as a new member of staff with these roles."""
        self.staff(name, *roles)
        client = self.stranger(scheme)
        assert sign_in(client, name).status_code == 303
        return client

    def visit(self, review: str = LIVE, **more: Any) -> Visit:
        """Write a visit in which something was said."""
        number, now = next(self._numbers), self.clock.now()
        plain: dict[str, Any] = {
            "id": f"{number:032x}"[::-1], "key_hash": f"{number:064x}", "channel": "web", "language": "en",
            "level": "usual", "goals": [], "notices": [], "started_at": now, "last_at": now,
        }  # fmt: skip
        visit = Visit(**(plain | {"review": review} | more))
        self.add(visit)
        self.turn(visit, words="hello")
        return visit

    def turn(
        self, visit: Visit, *reply: Utterance, words: str | None = None, choice: Choice | None = None, **more: Any
    ) -> None:
        """Write a turn of a visit."""
        chosen = asdict(choice) if choice else None
        plain = {"message_id": f"m{next(self._numbers)}", "settled": True, "held": False, "at": self.clock.now()}
        kept = redacted(words) if words else None
        self.add(
            Turn(
                **(
                    plain
                    | {"visit_id": visit.id, "words": kept, "choice": chosen, "reply": Reply(reply).to_json()}
                    | more
                )
            )
        )

    def answer(self, visit: Visit, place: str, **more: Any) -> None:
        """Write an answer of a visit."""
        plain = {"visit_id": visit.id, "place": place, "skipped": False, "message_id": f"m{next(self._numbers)}"}
        self.add(Answer(**(plain | {"at": self.clock.now()} | more)))

    def alert(self, visit: Visit | None = None, **more: Any) -> Alert:
        """Write an alert whose words are sealed to the lead."""
        visit, number = visit or self.visit(), next(self._numbers)
        plain: dict[str, Any] = {
            "id": f"{number:032x}", "visit_id": visit.id, "message_id": f"m{number}", "review": visit.review,
            "tier": "certain", "severity": "high", "kinds": ["physical_abuse"], "because": ["hits-me"],
            "words": redacted("[name] hits me"), "sealed": seal("Jamie hits me", [public_text(self.lead_key)]),
            "at": self.clock.now(),
        }  # fmt: skip
        state = "acknowledged" if "acknowledged_at" in more else "new"
        alert = Alert(**(plain | {"state": state} | more))
        self.add(alert)
        return alert

    def slot(self, **more: Any) -> Slot:
        """Write an open time, two days from now unless it says otherwise."""
        plain = {"review": LIVE, "way": "phone", "starts_at": self.clock.now() + timedelta(days=2), "minutes": 45}
        slot = Slot(**(plain | {"opened_by": "Morag"} | more))
        self.add(slot)
        return slot

    def booking(
        self, slot: Slot | None = None, reach: str | bytes | None = "Jamie, 07700 900123", **more: Any
    ) -> Booking:
        """Write a booking in a time of its own."""
        slot, visit, number = slot or self.slot(), self.visit(), next(self._numbers)
        sealed = seal(reach, [public_text(self.machine)]) if isinstance(reach, str) else reach
        plain: dict[str, Any] = {
            "reference": f"ABCD{number:02}", "visit_id": visit.id, "held_by": visit.id, "slot_id": slot.id,
            "review": slot.review, "way": slot.way, "starts_at": slot.starts_at, "volunteer": True,
            "supporter": "friend", "reach": sealed, "message_id": f"m{number}", "at": self.clock.now(),
        }  # fmt: skip
        booking = Booking(**(plain | more))
        self.add(booking)
        return booking

    def add(self, row: Base) -> None:
        """Write one row."""
        with self.database.writing() as session:
            session.add(row)

    def rows(self, table: type[Any]) -> list[Any]:
        """Read every row of a table."""
        with self.database.reading() as session:
            return list(session.scalars(select(table)))

    def deeds(self) -> list[tuple[str, str, str]]:
        """Read what was noted: who, what, about what."""
        return [(deed.name, deed.deed, deed.about) for deed in self.rows(StaffDeed)]

    def noted(self, deed: str) -> list[tuple[str, str]]:
        """Read who did one kind of thing, and about what."""
        return [(name, about) for name, what, about in self.deeds() if what == deed]


def redacted(text: str) -> RedactedText:
    """Return text as if `redact` had seen it."""
    return RedactedText.stored(text)


def sign_in(client: TestClient, name: str = "Morag", password: str = PASSWORD) -> Any:
    """Send the sign-in form as a browser does."""
    return client.post("/sign-in", data={"name": name, "password": password}, headers=origin(client))


def send(client: TestClient, path: str, **fields: Any) -> Any:
    """Send a form of a page as a browser does, with its token and origin."""
    return client.post(path, data={"form_token": token(client), **fields}, headers=origin(client))


def token(client: TestClient) -> str:
    """Read the form token from a page."""
    found = re.search(r'name="form_token" value="([0-9a-f]{64})"', client.get("/").text)
    assert found
    return found[1]


def origin(client: TestClient) -> dict[str, str]:
    """Return the Origin header of our own pages."""
    return {"Origin": str(client.base_url).rstrip("/")}
