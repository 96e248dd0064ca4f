"""kill -9 at any moment: the visit goes on, with nothing lost, doubled, or put under another question."""

from __future__ import annotations

import os
import random
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from bot.transcripts.database import Database
from bot.transcripts.tables import Alert, Answer, Booking, Turn, Visit
from tests.journeys.running import Running, Visitor, machine

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1500)]

SEED = int(os.environ.get("BLETHER_SEED", "20261123"))
POINTS = 30
WAYS = ("in_person", "phone", "video")
"""One visit for each way of meeting, so that visits at the same time want different slots."""
PROCESSES = ("web", "actions", "rasa")
HARM = "my dad hits me"


@dataclass(frozen=True)
class Kill:
    """kill -9 of `victim` some seconds after message number `at` was sent; `down` was killed just before it."""

    at: int
    after: float
    victim: str
    down: str | None


class Disturbed(Visitor):
    """A visitor in whose visit processes are killed."""

    def __init__(self, running: Running, kills: list[Kill]) -> None:
        super().__init__(running)
        self.kills = kills

    def sends(self, message: Mapping[str, str]) -> str:
        """Send a message; kill what is planned meanwhile."""
        timers = [self._prepare(kill) for kill in self.kills if kill.at == len(self.sent)]
        try:
            return super().sends(message)
        finally:
            for timer in timers:
                timer.join()

    def _prepare(self, kill: Kill) -> Timer:
        if kill.down:
            self.running.kill(kill.down)
        timer = Timer(kill.after, self.running.kill, [kill.victim])
        timer.start()
        return timer


def whole_visit(person: Visitor, way: str) -> dict[str, str]:
    """Explain, listen, book, signpost, send; returns what was answered to each question."""
    person.says("what is this about")
    given = about_me(person)
    for number in range(30):
        place = person.question or ""
        if place == "listen/check":
            break
        if number == 1:
            person.says("who are you?")
        if number == 2:
            book(person, way)
        assert person.question == place, "what was asked in between comes back to the open question"
        given[place] = answer(person, number)
    given["listen/check"] = "send"
    person.presses("send")
    person.presses("/ask_what_happens_next")
    return given


def about_me(person: Visitor) -> dict[str, str]:
    """Say who I am, how old, where, and agree."""
    person.presses("/give_views_start")
    given = {}
    for choice in ("child", "12-or-over", "dundee-city", "yes", "no"):
        given[str(person.question)] = choice
        person.presses(choice)
    return given


def answer(person: Visitor, number: int) -> str:
    """Answer the open question: words, a button, or skip; on the way a danger is named, in words and by a button."""
    if not person.answers:
        words = HARM if person.question == "listen/good" else f"my bus driver is kind, I gave him {number} of ten"
        person.says(words)
        if words == HARM:
            person.presses("/carry_on")
        return words
    if number == 3:
        person.says("skip")
        return "skipped"
    value = "safe-sometimes" if "safe-sometimes" in person.answers else person.answers[number % len(person.answers)]
    person.presses(value)
    return value


def book(person: Visitor, way: str) -> None:
    """Book a talk."""
    person.presses("/book_start")
    person.presses(way)
    person.presses(person.buttons[0])
    if person.question == "book/volunteer":
        person.presses("yes")
    person.presses("family")
    person.says("at school, any time")
    person.presses("yes")


@dataclass(frozen=True)
class Kept:
    """What the database holds of one visit."""

    answers: dict[str, str]
    said: list[tuple[str, tuple[str, ...]]]
    bookings: list[str]
    alerts: list[str]
    unsettled: int


def kept(running: Running, person: Visitor) -> Kept:
    """Read a visit as it stands in the database, found by one of its messages."""
    database = Database(f"sqlite:///{running.state / 'blether.db'}")
    with database.reading() as session:
        visit_id = session.scalar(select(Turn.visit_id).where(Turn.message_id == person.sent[0]))
        mine = {table: session.scalars(select(table).where(table.visit_id == visit_id)).all()
                for table in (Answer, Booking, Alert)}  # fmt: skip
        turns = session.scalars(select(Turn).where(Turn.visit_id == visit_id).order_by(Turn.id)).all()
        assert session.get(Visit, visit_id).sent_at is not None
    database.close()
    return Kept(
        {a.place: "skipped" if a.skipped else a.choice or str(a.words) for a in mine[Answer]},
        [(turn.message_id, tuple(said["say"]["id"] for said in turn.reply)) for turn in turns],
        [booking.way for booking in mine[Booking]], [alert.message_id for alert in mine[Alert]],
        sum(not turn.settled for turn in turns),
    )  # fmt: skip


def planned(length: int) -> list[list[Kill]]:
    """Deal out the kills: half alone, half while another is down, every pair of the three among them."""
    rng = random.Random(SEED)
    pairs = [(victim, down) for victim in PROCESSES for down in PROCESSES if down != victim]
    alone = [(victim, None) for victim in PROCESSES]
    half = POINTS // 2
    chosen = [alone[n % 3] for n in range(half)] + [pairs[n % 6] for n in range(POINTS - half)]
    rng.shuffle(chosen)
    plans = []
    for n in range(len(WAYS)):
        mine = chosen[n :: len(WAYS)]
        moments = sorted(rng.sample(range(length), len(mine)))
        plans.append([Kill(at, rng.uniform(0, 0.08), *pair) for at, pair in zip(moments, mine, strict=True)])
    return plans


def visits(running: Running, people: list[Visitor]) -> list[tuple[dict[str, str], Kept]]:
    """Let people make their visits at the same time; returns what each gave and what was kept."""
    with ThreadPoolExecutor(len(people)) as together:
        given = list(together.map(whole_visit, people, WAYS))
    return [(answers, kept(running, person)) for answers, person in zip(given, people, strict=True)]


def test_a_visit_survives_kills_at_30_random_points(tmp_path: Path) -> None:
    with machine(tmp_path / "state") as running:
        running.wait_engine()
        calm = [Visitor(running) for _ in WAYS]
        expected = visits(running, calm)
        plans = planned(len(calm[0].sent))
        print(f"seed {SEED}:", *(f"\n  {way}: {plan}" for way, plan in zip(WAYS, plans, strict=True)))
        people: list[Any] = [Disturbed(running, plan) for plan in plans]
        found = visits(running, people)
        print(f"messages {[len(p.sent) for p in people]}, times sent {[p.tries for p in people]}")
        assert running.said().count("ended (code -9)") >= POINTS
    for person, way, (given, now), (_, then) in zip(people, WAYS, found, expected, strict=True):
        assert now.answers == given, "every answer is there, under its own question"
        assert now.bookings == [way]
        assert len(now.alerts) == len(set(now.alerts)) == len(then.alerts) == 2
        assert now.unsettled == 0
        assert [message for message, _ in now.said] == ["opening", *person.sent], "every message once, in its order"
        assert [said for _, said in now.said] == [said for _, said in then.said], "as if nothing had happened"


def test_help_is_there_with_the_engine_and_the_actions_dead(tmp_path: Path) -> None:
    # Only the web process: nothing listens where the engine and the actions should be.
    with machine(tmp_path / "state", "serve") as running:
        person = Visitor(running.wait_page())
        said = person.says(HARM)
        assert "0800 1111" in said
        assert person.tries == 1
        waiting = person.once({"message_id": "m" * 16, "choice": "/give_views_start"})
        assert waiting is not None and not waiting["settled"]


def test_help_comes_at_once_right_after_the_engine_and_the_actions_were_killed(tmp_path: Path) -> None:
    with machine(tmp_path / "state") as running:
        person = Visitor(running.wait_engine())
        person.presses("/give_views_start")
        running.kill("rasa")
        running.kill("actions")
        assert "0800 1111" in person.says(HARM)
        assert person.tries == 2, "one try for each message"


def test_a_conversation_begins_before_the_engine_is_ready(tmp_path: Path) -> None:
    with machine(tmp_path / "state") as running:
        person = Visitor(running.wait_page())
        assert not running.answers(engine=True)
        assert "0800 1111" in person.says(HARM)
        asked = {"message_id": "first-question-1", "text": "what is this about"}
        waiting = person.once(asked)
        assert waiting is not None and not waiting["settled"]
        running.wait_engine()
        answered = person.once(asked)
        assert answered is not None and answered["settled"]
        assert "Who are you?" in person.presses("/give_views_start")


def test_a_dead_process_is_started_again_and_the_page_stays(tmp_path: Path) -> None:
    with machine(tmp_path / "state") as running:
        running.wait_engine()
        before = running.pids()["rasa"]
        running.kill("rasa")
        assert httpx.get(running.page, timeout=5).status_code == 200
        running.wait_engine()
        assert running.pids()["rasa"] != before
        assert "rasa ended (code -9); starting it again" in running.said()
