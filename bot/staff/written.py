"""A recording written down, in short, by whoever listened: so that who can't hear it can read, judge and quote it."""

from __future__ import annotations

from sqlalchemy.orm import Session
from starlette.responses import Response

from bot.safety.layers import Finding
from bot.safety.written import raise_for
from bot.staff.listening import MOST_WRITTEN, one_again, recording_of_page
from bot.staff.room import Ask, Room, go
from bot.transcripts.redaction import redact
from bot.transcripts.sealing import seal
from bot.transcripts.tables import Recording


def write(room: Room, ask: Ask) -> Response:
    """Keep what someone heard, redacted, with their name and the time; the gate reads it. Emptied, it is taken out."""
    text = ask.fields.lines("words", MOST_WRITTEN)
    found = room.house.watch.gate.read(text) if text else None
    with room.house.database.writing() as session:
        recording = recording_of_page(session, ask)
        if text is None:
            return one_again(room, ask, recording)
        _keep(room, ask, session, recording, text, found)
        if text:
            room.note(session, ask, "wrote-down-recording", recording.id)
        else:
            room.note(session, ask, "unwrote-recording", recording.id)
    return go(f"/listening/{ask.part('id')}#written")


def _keep(room: Room, ask: Ask, session: Session, recording: Recording, text: str, found: Finding | None) -> None:
    words = redact(text) if text else None
    recording.words = words
    recording.written_by, recording.written_at = (ask.who.name, room.now) if text else (None, None)
    if found and words is not None:
        raise_for(session, recording, found, words, seal(text, room.house.operator.lead_keys), room.now)
