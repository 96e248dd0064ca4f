"""Sealing: what identifies a person is kept only encrypted, to keys that are named.

A sealed box (X25519, XSalsa20-Poly1305, from libsodium) can be made with a public key and opened only with the
private one: the words of an alert are for the safeguarding lead, whose private key this machine never holds;
how to reach a person for a talk is for this machine's own key, a file beside the database and not in it.
The text is encrypted once, to a key of its own, and that key is sealed to each who may open it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nacl.encoding import Base64Encoder
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import SecretBox
from nacl.utils import random

from bot.errors import SettingError

Sealed = bytes


def seal(text: str, keys: Sequence[str]) -> Sealed | None:
    """Encrypt text to each public key (base64), so that any one of them opens it; None without keys."""
    if not keys:
        return None
    once = random(SecretBox.KEY_SIZE)
    boxes = {fingerprint(key): _text(SealedBox(PublicKey(key.encode(), Base64Encoder)).encrypt(once)) for key in keys}
    return json.dumps({"keys": boxes, "text": _text(SecretBox(once).encrypt(text.encode()))}).encode()


def unseal(sealed: Sealed, private: PrivateKey) -> str:
    """Decrypt with one private key; raises SettingError if it was not sealed to it."""
    held: dict[str, Any] = json.loads(sealed)
    box = held.get("keys", {}).get(fingerprint(public_text(private)), "")
    try:
        once = SealedBox(private).decrypt(base64.b64decode(box))
        return SecretBox(once).decrypt(base64.b64decode(held["text"])).decode()
    except (CryptoError, ValueError) as error:
        raise SettingError("this was sealed to another key") from error


def fingerprint(key: str) -> str:
    """Return a short name for a public key."""
    return hashlib.sha256(key.encode()).hexdigest()[:16]


def public_text(private: PrivateKey) -> str:
    """Return the public half as the text that settings carry."""
    return private.public_key.encode(Base64Encoder).decode()


def machine_key(state: Path) -> PrivateKey:
    """Return this machine's own key, made on first use as a file that only its owner reads."""
    path = state / "keys" / "contact.key"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _write_once(path, PrivateKey.generate().encode(Base64Encoder))
    return PrivateKey(path.read_bytes(), Base64Encoder)


def _write_once(path: Path, content: bytes) -> None:
    # A temporary file and a link: two processes starting together agree on one key, and none reads half of it.
    temporary = path.with_suffix(f".{os.getpid()}")
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    try:
        os.link(temporary, path)
    except FileExistsError:
        pass
    finally:
        temporary.unlink()


def _text(encrypted: bytes) -> str:
    return base64.b64encode(encrypted).decode()
