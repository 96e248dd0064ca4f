"""The spool: where an alert goes while the database is down, locked, or the disk full.

One file, written out in full when the house is built, so that a full disk later has no say. It is cut into slots;
each carries its own checksum, so that a torn write is known as such. What is in them is sealed to this machine's key:
a stolen disk without that key tells nothing. Nothing is held in memory, and a lock lets two processes share the file.
"""

from __future__ import annotations

import fcntl
import os
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox

from bot.errors import SpoolFull

SIZE = 1024 * 1024
SLOT = 2048
_HEAD = struct.Struct(">4s16sHHHI")
"""Mark, id, number of this part, number of parts, bytes used, checksum."""
_MARK = b"BLA1"
ROOM = SLOT - _HEAD.size


@dataclass(frozen=True, slots=True)
class Part:
    """One slot that holds something whole."""

    slot: int
    id: bytes
    number: int
    parts: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Fill:
    """How full the spool is: whole records, those of them that our key can't open, slots free and in all."""

    waiting: int
    shut: int
    free: int
    slots: int

    @property
    def nearly_full(self) -> bool:
        """Say whether less than a tenth of the room is left."""
        return self.free * 10 < self.slots


class Spool:
    """Keeps encrypted records, each under an id, until they are delivered; the same id twice is kept once."""

    def __init__(self, path: Path, key: PrivateKey, size: int = SIZE) -> None:
        self.path, self._key = path, key
        _allocate(path, size)

    def keep(self, id: str, content: bytes) -> None:
        """Write a record and wait until the disk has it; raises SpoolFull or OSError."""
        sealed = SealedBox(self._key.public_key).encrypt(zlib.compress(content))
        pieces = [sealed[at : at + ROOM] for at in range(0, len(sealed), ROOM)]
        with self._open() as file:
            used = list(_parts(file))
            if _whole(used, bytes.fromhex(id)):
                return
            _wipe(file, [part for part in used if part.id == bytes.fromhex(id)])
            free = _free(file, used)
            if len(free) < len(pieces):
                raise SpoolFull(f"the spool has room for {len(free)} of {len(pieces)} parts")
            for number, piece in enumerate(pieces):
                head = _head(bytes.fromhex(id), number, len(pieces), piece)
                os.pwrite(file, head + piece.ljust(ROOM, b"\0"), free[number] * SLOT)
            os.fsync(file)

    def waiting(self) -> list[tuple[str, bytes]]:
        """Return every whole record; one that was never finished, or that another key sealed, is left out."""
        with self._open() as file:
            parts = list(_parts(file))
        found: list[tuple[str, bytes]] = []
        for id in dict.fromkeys(part.id for part in parts):
            sealed = _whole(parts, id)
            opened = self._opened(sealed) if sealed else None
            if opened is not None:
                found.append((id.hex(), opened))
        return found

    def fill(self) -> Fill:
        """Return how full it is; raises OSError when its disk can't be read."""
        with self._open() as file:
            used = list(_parts(file))
            free, slots = len(_free(file, used)), os.fstat(file).st_size // SLOT
        whole = [sealed for id in {part.id for part in used} if (sealed := _whole(used, id))]
        return Fill(len(whole), sum(self._opened(sealed) is None for sealed in whole), free, slots)

    def drop(self, id: str) -> None:
        """Overwrite a record that was delivered."""
        with self._open() as file:
            _wipe(file, [part for part in _parts(file) if part.id == bytes.fromhex(id)])
            os.fsync(file)

    def _opened(self, sealed: bytes) -> bytes | None:
        try:
            return zlib.decompress(SealedBox(self._key).decrypt(sealed))
        except (CryptoError, zlib.error):
            return None

    @contextmanager
    def _open(self) -> Iterator[int]:
        file = os.open(self.path, os.O_RDWR)
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield file
        finally:
            os.close(file)


def _allocate(path: Path, size: int) -> None:
    """Make the file with all its bytes on the disk; one that is there already keeps what waits in it."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
        held = os.fstat(file).st_size
        if held < size:
            os.posix_fallocate(file, 0, size)
            # Written too, not only promised: some disks keep such a promise by failing at the first write.
            os.pwrite(file, bytes(size - held), held)
            os.fsync(file)
    finally:
        os.close(file)


def _parts(file: int) -> Iterator[Part]:
    everything = os.pread(file, os.fstat(file).st_size, 0)
    for slot in range(len(everything) // SLOT):
        mark, id, number, parts, length, check = _HEAD.unpack_from(everything, slot * SLOT)
        start = slot * SLOT + _HEAD.size
        content = everything[start : start + length]
        if mark == _MARK and length <= ROOM and _check(id, number, parts, content) == check:
            yield Part(slot, id, number, parts, content)


def _whole(parts: list[Part], id: bytes) -> bytes | None:
    mine = {part.number: part for part in parts if part.id == id}
    if not mine or len(mine) < next(iter(mine.values())).parts:
        return None
    return b"".join(mine[number].content for number in sorted(mine))


def _free(file: int, used: list[Part]) -> list[int]:
    # Writing holds the lock to its end, so what is not whole now was cut off: nobody will finish it.
    whole = {id for id in {part.id for part in used} if _whole(used, id)}
    taken = {part.slot for part in used if part.id in whole}
    return [slot for slot in range(os.fstat(file).st_size // SLOT) if slot not in taken]


def _wipe(file: int, parts: list[Part]) -> None:
    for part in parts:
        os.pwrite(file, bytes(SLOT), part.slot * SLOT)


def _head(id: bytes, number: int, parts: int, content: bytes) -> bytes:
    return _HEAD.pack(_MARK, id, number, parts, len(content), _check(id, number, parts, content))


def _check(id: bytes, number: int, parts: int, content: bytes) -> int:
    return zlib.crc32(id + struct.pack(">HH", number, parts) + content)
