"""The listening queue: each recording waits until a person has listened and said what it is. Looking closes nothing."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.channels.sound_kinds import KINDS
from bot.dialogue.review_model import HARMS
from bot.errors import SettingError
from bot.messages import Say
from bot.safety.hearing import HEARD, UNHEARD, alert_of
from bot.staff.accounts import LEAD
from bot.staff.room import Ask, Room, go
from bot.transcripts.erasing import erase_heard, scrub
from bot.transcripts.recordings import WAITING, WORRYING, waiting_recordings
from bot.transcripts.sealed_sound import unseal_sound
from bot.transcripts.tables import Alert, Recording

FINE, UNCLEAR = "fine", "unclear"
FOUND = (FINE, UNCLEAR, WORRYING)
SEVERITIES = ("concern", "high", "emergency")
MOST_HEARD = 100
MOST_WRITTEN = 4000
"""Letters in which a recording is written down: two minutes of quick speech are about half of that."""


def list_page(room: Room, ask: Ask) -> Response:
    """Show every recording that waits, the oldest first, then the newest that were heard."""
    with room.house.database.reading() as session:
        waiting = waiting_recordings(session)
        newest = select(Recording).where(Recording.state != WAITING).order_by(Recording.heard_at.desc())
        heard = session.scalars(newest.limit(MOST_HEARD)).all()
    late = {one.id for one in waiting if room.house.hearing.overdue(one)}
    return room.page(ask, "listening.html", waiting=waiting, heard=heard, late=late)


def unheard(room: Room, ask: Ask) -> dict[str, int]:
    """Count what nobody has listened to, and what of that waited too long; for leads, whose task it is."""
    if LEAD not in ask.who.roles:
        return {"waiting": 0, "late": 0}
    with room.house.database.reading() as session:
        waiting = waiting_recordings(session)
    return {"waiting": len(waiting), "late": sum(room.house.hearing.overdue(one) for one in waiting)}


def one_page(room: Room, ask: Ask) -> Response:
    """Show one recording, with its sound and the form that says what it is."""
    with room.house.database.reading() as session:
        return _one(room, ask, recording_of_page(session, ask))


def sound(room: Room, ask: Ask) -> Response:
    """Play the recording: opened in memory with this machine's key, for as long as the answer takes."""
    with room.house.database.writing() as session:
        recording = recording_of_page(session, ask)
        opened = _opened(room, recording)
        if opened is None:
            raise HTTPException(404)
        room.note(session, ask, "played-recording", recording.id)
        return _in_parts(ask, opened, KINDS[recording.kind])


def sealed_file(room: Room, ask: Ask) -> Response:
    """Hand out the sealed recording, for the lead's own key."""
    with room.house.database.writing() as session:
        recording = recording_of_page(session, ask)
        room.note(session, ask, "took-sealed-recording", recording.id)
        headers = {"Content-Disposition": f'attachment; filename="recording-{recording.id[:12]}.sealed"'}
        return Response(recording.sealed, headers=headers, media_type="application/octet-stream")


def mark(room: Room, ask: Ask) -> Response:
    """Note what someone heard, by whom and when; a worry becomes an alert that this person has in hand.

    One that its person had taken back goes now, unless it is a worry.
    """
    found = ask.fields.one_of("found", FOUND, needed=True)
    kind = ask.fields.one_of("kind", HARMS, needed=found == WORRYING)
    severity = ask.fields.one_of("severity", SEVERITIES, needed=found == WORRYING)
    with room.house.database.writing() as session:
        recording = recording_of_page(session, ask)
        if ask.fields.problems or found is None:
            return one_again(room, ask, recording)
        taken_back = recording.visit_id is None and recording.state == WAITING and found != WORRYING
        recording.state, recording.heard_by, recording.heard_at = found, ask.who.name, room.now
        if found == WORRYING:
            alert = alert_of(session, recording, room.now)
            alert.tier, alert.severity, alert.kinds, alert.because = "certain", str(severity), [kind], [HEARD]
        _in_hand(room, ask, session, recording)
        room.note(session, ask, "marked-recording", recording.id)
        worried = recording.alert_id if found == WORRYING else None
        if taken_back:
            erase_heard(session, recording, room.now)
            room.house.erasing.note(session)
    if taken_back:
        scrub(room.house.database)
    return go(f"/alerts/{worried}" if worried else "/listening")


def _in_hand(room: Room, ask: Ask, session: Session, recording: Recording) -> None:
    """Take the recording's alert in hand; nothing worrying closes one that no words raised."""
    alert = session.get(Alert, recording.alert_id) if recording.alert_id else None
    if alert is None or alert.state == "closed":
        return
    if alert.acknowledged_at is None:
        alert.acknowledged_by, alert.acknowledged_at = ask.who.name, room.now
    alert.state = "acknowledged" if alert.state == "new" else alert.state
    if recording.state == FINE and set(alert.because) <= {UNHEARD, HEARD}:
        alert.state, alert.closed_reason = "closed", "no-risk"
        alert.closed_by, alert.closed_at = ask.who.name, room.now


def one_again(room: Room, ask: Ask, recording: Recording) -> Response:
    """Show the page of a recording once more, with what is to be put right."""
    return _one(room, ask, recording, 422)


def _one(room: Room, ask: Ask, recording: Recording, status: int = 200) -> Response:
    asked = room.say(Say(f"{recording.review}/{recording.place.rpartition('/')[2]}"))
    return room.page(
        ask, "recording.html", status, recording=recording, asked=asked, plays=_opened(room, recording) is not None,
        late=room.house.hearing.overdue(recording), kinds=sorted(HARMS), severities=SEVERITIES, found=FOUND,
        most_written=MOST_WRITTEN,
    )  # fmt: skip


def recording_of_page(session: Session, ask: Ask) -> Recording:
    """Return the recording that a page is about; raises HTTPException."""
    recording = session.get(Recording, ask.part("id"))
    if recording is None:
        raise HTTPException(404)
    _ = recording.sealed  # read while the session is open
    return recording


def _opened(room: Room, recording: Recording) -> bytes | None:
    try:
        return unseal_sound(recording.sealed, room.house.machine)
    except SettingError:
        return None


def _in_parts(ask: Ask, content: bytes, media_type: str) -> Response:
    """Answer with the whole, or with the part that a player asks for: some play nothing without that."""
    first, _, last = ask.request.headers.get("range", "").removeprefix("bytes=").partition("-")
    headers = {"Accept-Ranges": "bytes", "Content-Disposition": "inline"}
    if not first.isdecimal() or int(first) >= len(content) or (last and not last.isdecimal()):
        return Response(content, headers=headers, media_type=media_type)
    end = min(int(last), len(content) - 1) if last else len(content) - 1
    headers["Content-Range"] = f"bytes {first}-{end}/{len(content)}"
    return Response(content[int(first) : end + 1], 206, headers, media_type)
