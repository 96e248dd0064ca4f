"""What we keep instead of who someone is on Telegram: keyed hashes, whose key is a file that only we read.

A chat id has about ten digits, so a plain hash of it is soon guessed back; without this file it can't be.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
from pathlib import Path

from bot.errors import SettingError

SECRET_BYTES = 32


class ChatKeys:
    """Names for chats, messages and buttons that tell nothing about a person."""

    def __init__(self, state: Path) -> None:
        folder = state / "keys"
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._secret = _secret(folder / "telegram.key")
        self._beginnings_file = folder / "telegram-exits.json"
        self._beginnings = _read(self._beginnings_file)

    def visit_key(self, chat_id: int) -> str:
        """Return the key that finds this chat's visit; another one after each /exit."""
        beginning = self._beginnings.get(self._name("chat", chat_id), "")
        return self._name("visit", chat_id, beginning)

    def begin_again(self, chat_id: int, message_id: str) -> None:
        """Leave the chat's visit for good. Kept by the message that asked, so that asking twice is asking once."""
        changed = self._beginnings | {self._name("chat", chat_id): message_id}
        _write(self._beginnings_file, json.dumps(changed).encode())
        self._beginnings = changed

    def message_id(self, chat_id: int, kind: str, telegram_id: int | str) -> str:
        """Return the id of a message for the road: the same update always gets the same."""
        return self._name(kind, chat_id, telegram_id)[:32]

    def token(self, visit_id: str, question_id: str | None, value: str) -> str:
        """Return what stands for a choice in a button: 22 characters, which nobody else can make."""
        digest = bytes.fromhex(self._name("button", visit_id, question_id or "", value))
        return base64.urlsafe_b64encode(digest[:16]).decode().rstrip("=")

    def _name(self, *parts: int | str) -> str:
        return hmac.new(self._secret, json.dumps(parts).encode(), hashlib.sha256).hexdigest()


def _secret(path: Path) -> bytes:
    if not path.exists():
        _write(path, os.urandom(SECRET_BYTES), keep=True)
    secret = path.read_bytes()
    if len(secret) != SECRET_BYTES:
        raise SettingError(
            f"{path} is damaged: put it back from a backup, or delete it and all Telegram chats start anew."
        )
    return secret


def _read(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_bytes()) if path.exists() else {}
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise SettingError(
            f"{path} is damaged: put it back from a backup, or people come back to chats that they left."
        )
    return found


def _write(path: Path, content: bytes, *, keep: bool = False) -> None:
    # Whole or not at all, even if the power goes; with `keep`, whoever came first wins.
    temporary = path.with_suffix(f".{os.getpid()}")
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if not keep:
        temporary.replace(path)
        return
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        pass
    finally:
        temporary.unlink()
