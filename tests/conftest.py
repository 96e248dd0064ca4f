"""What tests share: a house in a temporary folder with the real parts, and a person who talks to it."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path

import httpx
import hypothesis
import pytest

from actions import talk
from actions.ground import Ground
from bot.app import Content, House, build
from bot.channels.front_desk import Spoken
from bot.messages import Message
from bot.safety import patience as patience_of
from bot.settings import Settings
from bot.transcripts.database import migrate
from tests.peers.rasa import FakeRasa

# How long a thing takes is measured in bench/: on a busy machine a deadline fails for nothing.
hypothesis.settings.register_profile("blether", deadline=None)
hypothesis.settings.load_profile("blether")

MONDAY = date(2026, 11, 23)
MEMORY, ROOM = Path("/dev/shm"), 1 << 30  # noqa: S108 - pytest makes a folder of its own there


def pytest_configure() -> None:
    """Keep the tests' folders in memory where there is room: nothing is proved by waiting for a disk to turn."""
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of a machine of its own, on a Monday."""
    return Settings(state=tmp_path, today=MONDAY)


@pytest.fixture
def rasa() -> FakeRasa:
    """A stand-in for the engine."""
    return FakeRasa()


@pytest.fixture(scope="session")
def content() -> Content:
    """The product's own content, read once: reading it takes longer than most tests."""
    return Content.load()


@pytest.fixture(scope="session")
def newest_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database in its newest shape, migrated once and copied for each house."""
    made = tmp_path_factory.mktemp("newest") / "blether.db"
    migrate(f"sqlite:///{made}")
    return made


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait longer for the database than in earnest: a busy test machine must not look like a dead database."""
    monkeypatch.setattr(patience_of, "LONGEST", 30.0)


@pytest.fixture
async def house(
    settings: Settings, content: Content, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch, patience: None,
    newest_tables: Path,
) -> AsyncIterator[House]:  # fmt: skip
    """The whole house over a real SQLite, with the stand-in engine; the actions share its database."""
    settings.state.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.copy(newest_tables, settings.state)
    built = build(settings, content)
    # As on a machine without Debian's packages; a test that listens brings a voice.
    built.speech._espeak.speaker = built.speech._espeak.encoder = None
    built.dialogue._http = httpx.AsyncClient(transport=rasa.transport(), base_url="http://engine")
    shared = Ground(settings, built.database, built.reviews, built.operator, built.directory)
    monkeypatch.setattr(talk, "ground", lambda: shared)
    talk.progress.cache_clear()
    yield built
    await built.dialogue.close()
    built.keeper.patience.close()
    built.database.close()
    talk.progress.cache_clear()


class Person:
    """Someone at the web page: says, presses, and sees bubbles."""

    def __init__(self, house: House, review: str = "practice") -> None:
        self.house = house
        self.arrival = house.desk.arrive("web", review=review)
        self.visit_id = self.arrival.visit.id
        self.last = house.desk.so_far(self.visit_id)[-1]
        self._numbers: Iterator[int] = count(1)

    async def says(self, text: str, question_id: str | None = None) -> str:
        """Type words and return all that is answered, as one text."""
        return await self.sends(Message(self.visit_id, f"m{next(self._numbers)}", text, None, question_id))

    async def presses(self, value: str, question_id: str | None = None) -> str:
        """Press a button by its value."""
        return await self.sends(Message(self.visit_id, f"m{next(self._numbers)}", "", value, question_id))

    async def sends(self, message: Message) -> str:
        """Send exactly this message (again, perhaps)."""
        self.last = await self.house.desk.say(message)
        return self.read(self.last)

    def read(self, spoken: Spoken) -> str:
        """Return what a turn says, numbers included."""
        lines = [
            line for bubble in spoken.bubbles for line in (bubble.text, *(c.number or "" for c in bubble.contacts))
        ]
        return "\n".join(lines)

    @property
    def question(self) -> str | None:
        """Return the id of the question that is open."""
        return self.last.bubbles[-1].question_id

    @property
    def buttons(self) -> list[str]:
        """Return the values of the buttons of the last bubble."""
        return [button.value for button in self.last.bubbles[-1].buttons]

    async def begins(self, *, who: str = "child", area: str = "dundee-city") -> None:
        """Get as far as the first question of the review."""
        await self.presses("/give_views_start")
        await self.presses(who)
        if who == "child":
            await self.presses("12-or-over")
        if who == "other":
            await self.presses("no")
        await self.presses(area)
        await self.presses("yes")
        await self.presses("no")

    async def reaches_free_words(self) -> str:
        """Skip to the first question that takes free words and return its id."""
        for _ in range(20):
            if self.last.bubbles[-1].free_words and self.question:
                return self.question
            await self.presses("/skip_question")
        raise AssertionError("no free-words question")


@pytest.fixture
def person(house: House) -> Person:
    """A person who has just arrived."""
    return Person(house)


@pytest.fixture
def on(settings: Settings) -> object:
    """Make settings of another day."""
    return lambda day: replace(settings, today=day)
