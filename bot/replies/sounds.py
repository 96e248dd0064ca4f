"""Sounds as they are kept: small files, and an index of the sentences that each of them says.

A sound's name is a keyed hash of its words, their language and the voice. So a name can't be made up, and whoever asks
for one can only get a sentence of ours that some page has shown: there is no way to have other words spoken. What is
one person's own (the time of a talk, its reference) stands in no index: it is known in memory only, and soon forgotten.
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
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.replies.voices import Piece

NAME = re.compile(r"[A-Za-z0-9_-]{16}")
ENDINGS = ("mp3", "opus", "wav")
MOST = 20_000
"""Sentences that we remember; all our own in all languages are some thousands."""
MOST_OWN = 5_000
UNASKED = 45 * 24 * 3600.0
"""Seconds after which a sound that nobody asked for is deleted: its sentence was changed or taken away."""
UNHEARD = 24 * 3600.0
"""Seconds after which a sentence that was shown, and never heard, is forgotten until it is shown again."""
OWN_LIFE = 12 * 3600.0
"""Seconds after which one person's own sentence and its sound go, asked for or not."""
LARGEST = 256 * 1024 * 1024
"""Bytes that all sounds may take; those unasked for the longest go first."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Words to be heard, and in which voice; `shared` if they may be sent away to be spoken.

    `own` if they are one person's; `slow` is for who has no player that can go slower.
    """

    pieces: tuple[Piece, ...]
    shared: bool
    own: bool = False
    slow: bool = False
    voice: str = ""


class Sounds:
    """The folder of sounds."""

    def __init__(self, state: Path) -> None:
        self._folder, self._index = state / "speech", state / "speech" / "names.jsonl"
        self._own_folder = self._folder / "own"
        self._own_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._folder.chmod(0o700)
        self._key = _key(state / "keys" / "speech.key")
        self._lock = threading.Lock()
        self._leave_nothing_old()
        self._known = OrderedDict(self._read())
        self._own: OrderedDict[str, Sound] = OrderedDict()
        self._seen = dict.fromkeys(self._known, time.time())
        self._changed = False

    def name(self, sound: Sound) -> str:
        """Return the name of a sound, and remember what it says; the one unseen for the longest makes room."""
        words = [sound.own, sound.slow, sound.voice, [[piece.lang, piece.text] for piece in sound.pieces]]
        digest = hmac.new(self._key, json.dumps(words).encode(), hashlib.sha256).digest()
        name = base64.urlsafe_b64encode(digest[:12]).decode()
        with self._lock:
            known, most = (self._own, MOST_OWN) if sound.own else (self._known, MOST)
            if name not in known:
                if len(known) >= most:
                    self._make_room(known)
                known[name] = sound
                if not sound.own:
                    self._note(name, sound)
            self._saw(name, known)
        return name

    def get(self, name: str) -> Sound | None:
        """Return what a name says; None for one that we never gave, or forgot."""
        if not NAME.fullmatch(name):
            return None
        with self._lock:
            for known in (self._known, self._own):
                if name in known:
                    self._saw(name, known)
                    return known[name]
        return None

    def file(self, name: str, ending: str) -> Path | None:
        """Return a file that is there, and note that it was asked for."""
        path = self._path(name, ending)
        with contextlib.suppress(OSError):
            if path.parent != self._own_folder:
                os.utime(path)
            return path if path.exists() else None
        return None

    def keep(self, name: str, ending: str, content: bytes) -> Path:
        """Write a file, whole or not at all."""
        path = self._path(name, ending)
        temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        temporary.write_bytes(content)
        temporary.replace(path)
        return path

    def sweep(self, now: float | None = None) -> int:
        """Delete and forget what nobody asks for any more, and what is too much; returns how many files went."""
        now = time.time() if now is None else now
        files = sorted(self._files(), key=lambda file: file[0], reverse=True)
        room, gone, heard = LARGEST, 0, set[str]()
        stale = {path for asked, _, path in files if now - asked > self._life(path)}
        for _, size, path in files:
            room -= size
            if path in stale or room < 0:
                path.unlink(missing_ok=True)
                gone += 1
            else:
                heard.add(_stem(path))
        self._forget({_stem(path) for path in stale}, heard, now)
        return gone

    def _life(self, path: Path) -> float:
        return OWN_LIFE if path.parent == self._own_folder else UNASKED

    def _path(self, name: str, ending: str) -> Path:
        return (self._own_folder if name in self._own else self._folder) / f"{name}.{ending}"

    def _saw(self, name: str, known: OrderedDict[str, Sound]) -> None:
        known.move_to_end(name)
        self._seen[name] = time.time()

    def _make_room(self, known: OrderedDict[str, Sound]) -> None:
        # What everyone may need goes last: signposts are among it.
        gone = next((name for name, sound in known.items() if not sound.shared), next(iter(known)))
        del known[gone]
        self._seen.pop(gone, None)
        self._changed = True

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        for path in (*self._folder.iterdir(), *self._own_folder.iterdir()):
            with contextlib.suppress(FileNotFoundError):
                found = path.stat()
                if path not in (self._index, self._own_folder):
                    yield found.st_mtime, found.st_size, path

    def _forget(self, stale: set[str], heard: set[str], now: float) -> None:
        with self._lock:
            for known, life in ((self._own, OWN_LIFE), (self._known, UNHEARD)):
                for name in list(known):
                    silent = name not in heard and now - self._seen.get(name, 0.0) > life
                    if silent or name in stale - heard:
                        del known[name]
                        self._seen.pop(name, None)
                        self._changed = True
            if self._changed:
                self._write()

    def _write(self) -> None:
        temporary = self._index.with_suffix(".new")
        temporary.write_text("".join(_line(name, sound) for name, sound in self._known.items()), encoding="utf-8")
        temporary.replace(self._index)
        self._changed = False

    def _note(self, name: str, sound: Sound) -> None:
        with contextlib.suppress(OSError), self._index.open("a", encoding="utf-8") as index:
            index.write(_line(name, sound))  # a full disk costs the sound after the next start, and nothing more

    def _read(self) -> Iterator[tuple[str, Sound]]:
        lines = self._index.read_text(encoding="utf-8").splitlines() if self._index.exists() else []
        for line in lines[-MOST:]:
            with contextlib.suppress(ValueError, KeyError, TypeError):
                data = json.loads(line)
                pieces = tuple(Piece(str(lang), str(text)) for lang, text in data["says"])
                sound = Sound(pieces, bool(data["shared"]), slow=bool(data["slow"]), voice=str(data["voice"]))
                yield str(data["name"]), sound

    def _leave_nothing_old(self) -> None:
        """Delete one person's own sounds, whose names are forgotten; and an index as of old, with its sounds."""
        older = self._folder / "index.jsonl"
        old = [path for path in self._folder.iterdir() if path.is_file()] if older.exists() else []
        for path in (*old, *self._own_folder.iterdir()):
            path.unlink(missing_ok=True)


def _stem(path: Path) -> str:
    return path.name.partition(".")[0]


def _line(name: str, sound: Sound) -> str:
    says = [[piece.lang, piece.text] for piece in sound.pieces]
    data = {"name": name, "says": says, "shared": sound.shared, "slow": sound.slow, "voice": sound.voice}
    return json.dumps(data, ensure_ascii=False) + "\n"


def _key(path: Path) -> bytes:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(32))
    return path.read_bytes()
