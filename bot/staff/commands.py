"""What `blether staff`, `blether key` and `blether unseal` do, apart from the command line itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from nacl.encoding import Base64Encoder
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey
from sqlalchemy import delete, select

from bot.errors import SettingError
from bot.staff.accounts import ROLES
from bot.staff.deeds import COMMAND, note
from bot.staff.passwords import Passwords, check_new
from bot.transcripts.database import Database
from bot.transcripts.sealed_sound import is_sealed_sound, unseal_sound
from bot.transcripts.sealing import public_text, unseal
from bot.transcripts.tables import StaffMember, StaffSession

NAME = re.compile(r"[A-Za-z][A-Za-z0-9._-]{1,39}")


@dataclass(frozen=True, slots=True)
class Listed:
    """One staff account as the command line lists it."""

    name: str
    roles: tuple[str, ...]
    locked_until: datetime | None


def add_staff(database: Database, name: str, password: str, roles: Iterable[str], now: datetime) -> None:
    """Add a staff account; raises SettingError saying what is wrong with name, password or roles."""
    wanted = _roles(roles)
    if not NAME.fullmatch(name):
        raise SettingError("A staff name has 2 to 40 letters, digits, dots or dashes, and begins with a letter.")
    check_new(name, password)
    hashed = Passwords().hash(password)
    with database.writing() as session:
        if session.get(StaffMember, name) is not None:
            raise SettingError(f"There is a staff account {name!r} already.")
        session.add(StaffMember(name=name, password_hash=hashed, roles=wanted, failures=0))
        note(session, COMMAND, "added-staff", name, now)


def list_staff(database: Database) -> list[Listed]:
    """Return the staff accounts by name."""
    with database.reading() as session:
        members = session.scalars(select(StaffMember).order_by(StaffMember.name))
        return [Listed(member.name, tuple(member.roles), member.locked_until) for member in members]


def remove_staff(database: Database, name: str, now: datetime | None = None) -> None:
    """Remove a staff account and end its sessions; what it did stays noted. Raises SettingError if there is none."""
    with database.writing() as session:
        member = session.get(StaffMember, name)
        if member is None:
            raise SettingError(f"There is no staff account {name!r}.")
        session.execute(delete(StaffSession).where(StaffSession.name == name))
        session.delete(member)
        note(session, COMMAND, "removed-staff", name, now or datetime.now(UTC))


def new_key() -> tuple[str, str]:
    """Return a new private and public key as text: one for the lead alone, one for data/operator.yml."""
    private = PrivateKey.generate()
    return private.encode(Base64Encoder).decode(), public_text(private)


def unseal_file(path: Path, private_key_text: str, out: Path | None = None) -> str:
    """Return the words of a sealed file that the staff room handed out; raises SettingError.

    A recording is written to `out`, which is returned: its owner must delete it after listening.
    """
    try:
        private = PrivateKey(private_key_text.strip().encode(), Base64Encoder)
    except (CryptoError, ValueError, TypeError) as error:
        raise SettingError("That is no private key as `blether key` makes it.") from error
    try:
        content = path.read_bytes()
        if not is_sealed_sound(content):
            return unseal(content, private)
        if out is None:
            raise SettingError("This is a recording: say where to write it, with --out FILE.")
        out.touch(mode=0o600, exist_ok=False)
        out.write_bytes(unseal_sound(content, private))
        return str(out)
    except OSError as error:
        raise SettingError(f"{path} can't be read: {error.strerror}.") from error
    except (ValueError, AttributeError, TypeError) as error:
        raise SettingError(f"{path} is no sealed file.") from error


def _roles(roles: Iterable[str]) -> list[str]:
    wanted = sorted(set(roles))
    if not wanted or not set(wanted) <= set(ROLES):
        raise SettingError(f"A role is one of {', '.join(ROLES)}.")
    return wanted
