"""Who may enter the staff room: members with their roles, and their sessions."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.channels.look import Look
from bot.staff.deeds import note
from bot.staff.passwords import Passwords, wait_after
from bot.transcripts.database import Database
from bot.transcripts.records import hash_key
from bot.transcripts.tables import StaffMember, StaffSession

READER, BOOKER, LEAD = "reader", "booker", "lead"
ROLES = (READER, BOOKER, LEAD)
IDLE, WHOLE = timedelta(minutes=30), timedelta(hours=8)
"""A session ends after so long without use, and after so long in any case: one working day."""
FRESH = timedelta(minutes=1)
"""Use is written down at most this often, so that reading pages does not write to the database each time."""
KEY = re.compile(r"(\d{1,12})\.[A-Za-z0-9_-]{43}")


@dataclass(frozen=True, slots=True)
class Member:
    """Someone who is signed in; every form of theirs carries `form_token`, every page looks as they chose."""

    name: str
    roles: frozenset[str]
    form_token: str
    look: Look


class Accounts:
    """Signing in, staying signed in, signing out."""

    def __init__(self, database: Database, now: Callable[[], datetime], passwords: Passwords | None = None) -> None:
        self._database, self._now = database, now
        self._passwords = passwords or Passwords()

    def anyone(self) -> bool:
        """Say whether there is any staff account at all."""
        with self._database.reading() as session:
            return session.scalar(select(StaffMember.name).limit(1)) is not None

    def sign_in(self, name: str, password: str, old_key: str | None = None) -> str | None:
        """Return the key of a new session, None for any failure alike; raises TooBusy."""
        with self._database.reading() as session:
            stored = session.scalar(select(StaffMember.password_hash).where(StaffMember.name == name))
        fits = self._passwords.fits(stored, password)
        with self._database.writing() as session:
            member = session.get(StaffMember, name)
            # Looked at again inside the lock: guesses sent side by side must not slip past the wait.
            if member is None or _waits(member, self._now()):
                return None
            if fits:
                return self._welcome(session, member, old_key)
            self._refuse(session, member)
            return None

    def member(self, key: str) -> Member | None:
        """Return who holds this key, if their session is still good; using it keeps it good."""
        with self._database.reading() as session:
            held = session.get(StaffSession, hash_key(key))
            member = session.get(StaffMember, held.name) if held else None
        if held is None or member is None or not self._good(key, held):
            return None
        if self._now() - held.last_at > FRESH:
            self._used(held.key_hash)
        return Member(member.name, frozenset(member.roles), held.form_token, Look.parse(member.look))

    def keep_look(self, name: str, look: Look) -> None:
        """Keep how someone wants to see the staff room: with their name, so on every machine they sign in on."""
        with self._database.writing() as session:
            session.get_one(StaffMember, name).look = look.code

    def sign_out(self, key: str, name: str) -> None:
        """End the session of this key."""
        with self._database.writing() as session:
            session.execute(delete(StaffSession).where(StaffSession.key_hash == hash_key(key)))
            note(session, name, "signed-out", "", self._now())

    def _good(self, key: str, held: StaffSession) -> bool:
        # The key begins with the time it was made. Only a hash of the whole is kept, so no later time can be put there.
        begun = datetime.fromtimestamp(int(key.partition(".")[0]), UTC)
        now = self._now()
        return begun <= now < begun + WHOLE and now < held.last_at + IDLE

    def _used(self, key_hash: str) -> None:
        with self._database.writing() as session:
            held = session.get(StaffSession, key_hash)
            if held is not None:
                held.last_at = self._now()

    def _welcome(self, session: Session, member: StaffMember, old_key: str | None) -> str:
        now = self._now()
        key = f"{int(now.timestamp())}.{secrets.token_urlsafe(32)}"
        ended = StaffSession.last_at < now - IDLE
        old = StaffSession.key_hash == hash_key(old_key or "")
        session.execute(delete(StaffSession).where(ended | old))
        session.add(
            StaffSession(key_hash=hash_key(key), name=member.name, form_token=secrets.token_hex(32), last_at=now)
        )
        member.failures, member.locked_until = 0, None
        note(session, member.name, "signed-in", "", now)
        return key

    def _refuse(self, session: Session, member: StaffMember) -> None:
        # Only names that exist are noted: into a name field people also type their password.
        member.failures += 1
        member.locked_until = self._now() + wait_after(member.failures)
        note(session, member.name, "sign-in-failed", "", self._now())


def is_key(value: str) -> bool:
    """Say whether a cookie's value can be the key of a session at all."""
    return KEY.fullmatch(value) is not None


def key_in(cookies: Mapping[str, str], https: bool) -> str | None:
    """Return the session's key from the cookies, or None."""
    value = cookies.get(cookie_name(https), "")
    return value if is_key(value) else None


def cookie_name(https: bool) -> str:
    """Return the cookie's name; `__Host-` needs https, and then browsers let no other host or path set it."""
    return "__Host-blether-staff" if https else "blether-staff"


def _waits(member: StaffMember, now: datetime) -> bool:
    return member.locked_until is not None and now < member.locked_until
