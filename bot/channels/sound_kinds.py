"""What a sound is, told from its first bytes and never from its name; and how long it lasts, where it says so."""

from __future__ import annotations

KINDS = {"webm": "audio/webm", "ogg": "audio/ogg", "mp4": "audio/mp4", "wav": "audio/wav"}
"""The kinds that browsers and Telegram record, and what they are called when they are played."""
OPUS_RATE = 48_000


def kind_of(sound: bytes) -> str | None:
    """Return the kind of a sound; None for anything that is none."""
    if sound[:4] == b"\x1aE\xdf\xa3" and b"webm" in sound[:64]:
        return "webm"
    if sound[:4] == b"OggS":
        return "ogg"
    if sound[4:8] == b"ftyp":
        return "mp4"
    return "wav" if sound[:4] == b"RIFF" and sound[8:12] == b"WAVE" else None


def seconds_of(sound: bytes, kind: str) -> int | None:
    """Return how long a sound lasts; None where only a player could tell."""
    if kind == "wav":
        rate = int.from_bytes(sound[28:32], "little")
        return round((len(sound) - 44) / rate) if rate and len(sound) > 44 else None
    if kind == "ogg":
        last = sound.rfind(b"OggS")
        granules = int.from_bytes(sound[last + 6 : last + 14], "little", signed=True)
        return round(granules / OPUS_RATE) if b"OpusHead" in sound[:64] and granules > 0 else None
    return None
