"""What the tests of recordings share: a house whose review is live, a question that takes sound, and sounds."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import httpx
import pytest
from nacl.public import PrivateKey
from sqlalchemy import select

from bot.app import House
from bot.channels.web import public_app
from bot.replies.voices import as_wav
from bot.settings import Settings
from bot.transcripts.sealing import public_text
from bot.transcripts.tables import Alert, Recording, Turn
from tests.conftest import Person

LEAD = PrivateKey.generate()
OPERATOR = f"""
name: We
safeguarding_lead:
  name: Isla
  key: {public_text(LEAD)}
  hours: Mon-Sun 00:00-24:00
"""
PLANTED = b"PLANTED-SOUND-OF-A-CHILD"
WAV = as_wav(PLANTED * 3675)
"""Two seconds that can be found again anywhere."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "operator.yml").write_text(OPERATOR)
    return Settings(state=tmp_path, operator_file=tmp_path / "operator.yml")


@pytest.fixture
def live(house: House, monkeypatch: pytest.MonkeyPatch) -> House:
    """Let the practice review count as one that people listen to."""
    for knows in (house.hearing, house.watch._listening):
        monkeypatch.setattr(knows, "_practice", lambda review: False)
    return house


def proven(house: House) -> None:
    """Let someone have answered a test alert."""
    with house.database.writing() as session:
        now = house.settings.now()
        session.add(Alert(id="t" * 32, message_id="t", review="", tier="certain", severity="concern", kinds=[],
                          because=[], at=now, test=True, state="acknowledged", acknowledged_at=now))  # fmt: skip
    house.watch._listening.refresh()


async def to_recording(house: House, person: Person) -> str:
    """Get to a question that takes free words, and let it take sound too."""
    await person.begins()
    question = await person.reaches_free_words()
    takes_sound(house, person.visit_id)
    return question


def takes_sound(house: House, visit_id: str) -> None:
    with house.database.writing() as session:
        turn = session.scalars(select(Turn).where(Turn.visit_id == visit_id).order_by(Turn.id.desc())).first()
        assert turn is not None
        reply = deepcopy(turn.reply)
        reply[-1]["input"] = "recording"
        turn.reply = reply


def recordings(house: Any) -> list[Recording]:
    with house.database.reading() as session:
        found = list(session.scalars(select(Recording).order_by(Recording.at)))
        for recording in found:
            assert recording.sealed
        return found


def heard(house: Any, state: str = "fine") -> None:
    """Let a person have listened to every recording."""
    with house.database.writing() as session:
        for recording in session.scalars(select(Recording)):
            recording.state, recording.heard_by, recording.heard_at = state, "Isla", recording.at


def alerts(house: Any) -> list[Alert]:
    with house.database.reading() as session:
        return list(session.scalars(select(Alert).where(Alert.test.is_(False))))


class Browser:
    """Sends recordings as our page does."""

    def __init__(self, house: House, person: Person) -> None:
        self.http = httpx.AsyncClient(
            transport=httpx.ASGITransport(public_app(house)), base_url="http://testserver",
            headers={"Sec-Fetch-Site": "same-origin"},
            cookies={"blether": person.arrival.key or ""},
        )  # fmt: skip

    async def records(
        self, question: str, sound: bytes | None = WAV, message_id: str = "r" * 32, script: bool = True, **fields: str
    ) -> httpx.Response:
        data = {"message_id": message_id, "question_id": question, "seconds": "2"} | fields
        headers = {"Accept": "application/json"} if script else {"Accept": "text/html"}
        files = {"sound": ("sound", sound, "audio/wav")} if sound is not None else {"none": ("", b"")}
        return await self.http.post("/recording", data=data, files=files, headers=headers)


def on_disk(folder: Path) -> bytes:
    """Return every byte that is in a folder."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
