"""Return codes: a way back to a visit that needs no e-mail, no phone and no account, from any device or channel."""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import BoundedSemaphore

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError

from bot.errors import SettingError
from bot.transcripts.database import Database
from bot.transcripts.records import hash_key
from bot.transcripts.return_words import Typed, fresh_code, read_code
from bot.transcripts.tables import ReturnCode, Visit
from bot.transcripts.tries import Tries
from bot.transcripts.visits import get_visit

SECRET_BYTES = 32
_SLOW = BoundedSemaphore(2)
"""Guesses worked out at once: each takes 16 MB and a whole core, and the safety gate needs one, too."""
HARD = 2**14
"""scrypt's cost: 16 MB and some 50 ms for each guess, even for someone who has taken the key as well."""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of a try: the visit, or why there is none (`wait` in seconds, words that we do not know)."""

    visit: Visit | None = None
    wait: int = 0
    typed: Typed | None = None


class ReturnCodes:
    """Makes codes and finds visits by them; what is stored of a code can't be turned back into words."""

    def __init__(
        self, database: Database, state: Path, now: Callable[[], datetime], tries: Tries | None = None
    ) -> None:
        self._database, self._state, self._now = database, state, now
        self.tries = tries or Tries()

    def make(self, visit_id: str) -> tuple[str, ...]:
        """Make a new code for a visit, which ends the one before; it is returned this once and never again."""
        while True:
            code = fresh_code()
            hashed = self._hash(code)
            try:
                with self._database.writing() as session:
                    get_visit(session, visit_id)
                    session.execute(delete(ReturnCode).where(ReturnCode.visit_id == visit_id))
                    session.add(ReturnCode(code_hash=hashed, visit_id=visit_id, made_at=self._now()))
                return code
            except IntegrityError:
                continue  # one in a million million: someone else has this code

    def has_one(self, visit_id: str) -> bool:
        """Say whether a visit has a code."""
        with self._database.reading() as session:
            return session.scalar(select(ReturnCode.visit_id).where(ReturnCode.visit_id == visit_id)) is not None

    def find(self, text: str, place: str) -> Found:
        """Find a visit by what was typed; only a whole code that is wrong counts as a try from this place."""
        typed = read_code(text)
        if wait := self.tries.wait(place):
            return Found(wait=wait, typed=typed)
        if not typed.whole:
            return Found(typed=typed)
        query = select(Visit).join(ReturnCode, ReturnCode.visit_id == Visit.id)
        with self._database.reading() as session:
            visit = session.scalar(query.where(ReturnCode.code_hash == self._hash(typed.words)))
        if visit is None:
            self.tries.wrong(place)
        return Found(visit, typed=typed)

    def open_here(self, visit_id: str, channel: str, key: str | None = None) -> str:
        """Open a visit under a new key, on this device alone; returns the key.

        The key it had stops: on a shared computer what was left open must not stay open. A visit that has this very
        key already (of the same chat on Telegram) is let go, and its own return code still finds it.
        """
        key = key or secrets.token_urlsafe(32)
        with self._database.writing() as session:
            visit = get_visit(session, visit_id)
            other = session.scalar(select(Visit).where(Visit.key_hash == hash_key(key), Visit.id != visit_id))
            if other is not None:
                other.key_hash = hash_key(secrets.token_urlsafe(32))
                session.flush()
            visit.key_hash, visit.channel = hash_key(key), channel
        return key

    def _hash(self, code: Sequence[str]) -> str:
        salt = _secret(self._state / "keys" / "return-codes.key")
        with _SLOW:
            return hashlib.scrypt(" ".join(code).encode(), salt=salt, n=HARD, r=8, p=1, dklen=32).hex()


def _secret(path: Path) -> bytes:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary = path.with_suffix(f".{os.getpid()}")
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(os.urandom(SECRET_BYTES))
        try:
            path.hardlink_to(temporary)
        except FileExistsError:
            pass  # two processes began together: both use the one that is there
        finally:
            temporary.unlink()
    secret = path.read_bytes()
    if len(secret) != SECRET_BYTES:
        raise SettingError(f"{path} is damaged: put it back from a backup, or delete it and all return codes end.")
    return secret
