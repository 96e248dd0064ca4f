"""Passwords of staff: argon2id, a floor under what is accepted, and one answer in one time for every failure."""

from __future__ import annotations

from datetime import timedelta
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot.errors import BletherError, SettingError

SHORTEST, LONGEST = 12, 200
WAITS = (timedelta(0), timedelta(0), timedelta(0), timedelta(seconds=10), timedelta(minutes=1))
"""How long a name waits after so many failures in a row; beyond that, it is locked."""
LOCKED = timedelta(minutes=15)
AT_ONCE = 2
"""Checks at a time: each takes 64 MiB, and a flood of guesses must not take the machine from the people in the chat."""


class TooBusy(BletherError):
    """More people are signing in than we check at a time."""


class Passwords:
    """Makes and checks password hashes."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        # Checked when there is no such name, so that the time taken does not tell which names exist.
        self._nobody = self._hasher.hash("nobody has this password")
        self._turnstile = BoundedSemaphore(AT_ONCE)

    def hash(self, password: str) -> str:
        """Return what may be stored of a password."""
        return self._hasher.hash(password)

    def fits(self, stored: str | None, password: str) -> bool:
        """Say whether a password fits, taking the same time when there is none; raises TooBusy."""
        if not self._turnstile.acquire(timeout=1):
            raise TooBusy("too many sign-ins at once")
        try:
            return self._hasher.verify(stored or self._nobody, password[:LONGEST]) and stored is not None
        except (VerificationError, InvalidHashError):
            return False
        finally:
            self._turnstile.release()


def wait_after(failures: int) -> timedelta:
    """Return how long a name waits after so many failures in a row."""
    return WAITS[failures] if failures < len(WAITS) else LOCKED


def check_new(name: str, password: str) -> None:
    """Refuse a password that is too easy to guess; raises SettingError."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise SettingError(f"A staff password has {SHORTEST} to {LONGEST} characters; a few words in a row do well.")
    if name.casefold() in password.casefold() or len(set(password.casefold())) < 6:
        raise SettingError("That password is too easy to guess: leave your name out and use more different characters.")
