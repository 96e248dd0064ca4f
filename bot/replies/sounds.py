"""Sounds as they are kept: small files, and an index of the sentences that each of them says.

A sound's name is a keyed hash of its words and their language. So a name can't be made up, and whoever asks for one can
only get a sentence of ours that some page has shown: there is no way to have other words spoken.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import json
import os
import re
import secrets
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.replies.voices import Piece

NAME = re.compile(r"[A-Za-z0-9_-]{16}")
ENDINGS = ("mp3", "opus", "wav")
MOST = 20_000
"""Sentences that we remember; all our own in all languages are some thousands."""
UNASKED = 45 * 24 * 3600.0
"""Seconds after which a sound that nobody asked for is deleted: its sentence was changed or taken away."""
LARGEST = 256 * 1024 * 1024
"""Bytes that all sounds may take; those unasked for the longest go first."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Words to be heard, and whether they may be sent away to be spoken."""

    pieces: tuple[Piece, ...]
    shared: bool


class Sounds:
    """The folder of sounds."""

    def __init__(self, state: Path) -> None:
        self._folder, self._index = state / "speech", state / "speech" / "index.jsonl"
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._key = _key(state / "keys" / "speech.key")
        self._known = dict(self._read())

    def name(self, pieces: Sequence[Piece], shared: bool) -> str:
        """Return the name of a sound, and remember what it says."""
        words = [[piece.lang, piece.text] for piece in pieces]
        digest = hmac.new(self._key, json.dumps(words).encode(), hashlib.sha256).digest()
        name = base64.urlsafe_b64encode(digest[:12]).decode()
        if name not in self._known and len(self._known) < MOST:
            self._known[name] = Sound(tuple(pieces), shared)
            self._note(name, self._known[name])
        return name

    def get(self, name: str) -> Sound | None:
        """Return what a name says; None for one that we never gave."""
        return self._known.get(name) if NAME.fullmatch(name) else None

    def file(self, name: str, ending: str) -> Path | None:
        """Return a file that is there, and note that it was asked for."""
        path = self._folder / f"{name}.{ending}"
        with contextlib.suppress(OSError):
            os.utime(path)
            return path
        return None

    def keep(self, name: str, ending: str, content: bytes) -> Path:
        """Write a file, whole or not at all."""
        path = self._folder / f"{name}.{ending}"
        temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        temporary.write_bytes(content)
        temporary.replace(path)
        return path

    def sweep(self, now: float | None = None) -> int:
        """Delete what nobody asks for any more, and what is too much; returns how many files went."""
        now = time.time() if now is None else now
        files = sorted(self._files(), key=lambda file: file[0], reverse=True)
        room, gone = LARGEST, 0
        for asked, size, path in files:
            room -= size
            if now - asked > UNASKED or room < 0:
                path.unlink(missing_ok=True)
                gone += 1
        self._forget({path.stem for asked, _, path in files if now - asked > UNASKED})
        return gone

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        for path in self._folder.iterdir():
            with contextlib.suppress(FileNotFoundError):
                found = path.stat()
                if path != self._index:
                    yield found.st_mtime, found.st_size, path

    def _forget(self, names: set[str]) -> None:
        if not names & self._known.keys():
            return
        self._known = {name: sound for name, sound in self._known.items() if name not in names}
        kept = "".join(_line(name, sound) for name, sound in self._known.items())
        temporary = self._index.with_suffix(".new")
        temporary.write_text(kept, encoding="utf-8")
        temporary.replace(self._index)

    def _note(self, name: str, sound: Sound) -> None:
        with contextlib.suppress(OSError), self._index.open("a", encoding="utf-8") as index:
            index.write(_line(name, sound))  # a full disk costs the sound after the next start, and nothing more

    def _read(self) -> Iterator[tuple[str, Sound]]:
        lines = self._index.read_text(encoding="utf-8").splitlines() if self._index.exists() else []
        for line in lines[-MOST:]:
            with contextlib.suppress(ValueError, KeyError, TypeError):
                data = json.loads(line)
                pieces = tuple(Piece(str(lang), str(text)) for lang, text in data["says"])
                yield str(data["name"]), Sound(pieces, bool(data["shared"]))


def _line(name: str, sound: Sound) -> str:
    says = [[piece.lang, piece.text] for piece in sound.pieces]
    return json.dumps({"name": name, "says": says, "shared": sound.shared}, ensure_ascii=False) + "\n"


def _key(path: Path) -> bytes:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(32))
    return path.read_bytes()
