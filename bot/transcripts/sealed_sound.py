"""Sealing sound: like `sealing.py` does for words, without making two megabytes three."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence

from nacl.encoding import Base64Encoder
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import SecretBox
from nacl.utils import random

from bot.errors import SettingError
from bot.transcripts.sealing import fingerprint, public_text

MAGIC = b"blether-sound-1\n"


def seal_sound(sound: bytes, keys: Sequence[str]) -> bytes:
    """Encrypt sound to each public key (base64): any one of them opens it. There must be one."""
    once = random(SecretBox.KEY_SIZE)
    boxes = {key: SealedBox(PublicKey(key.encode(), Base64Encoder)).encrypt(once) for key in keys}
    if not boxes:
        raise SettingError("sound is never kept without a key to seal it to")
    named = {fingerprint(key): base64.b64encode(box).decode() for key, box in boxes.items()}
    return MAGIC + json.dumps(named).encode() + b"\n" + SecretBox(once).encrypt(sound)


def unseal_sound(sealed: bytes, private: PrivateKey) -> bytes:
    """Decrypt with one private key; raises SettingError if it was not sealed to it."""
    head, _, rest = sealed.removeprefix(MAGIC).partition(b"\n")
    try:
        box = json.loads(head).get(fingerprint(public_text(private)), "")
        once = SealedBox(private).decrypt(base64.b64decode(box))
        return SecretBox(once).decrypt(rest)
    except (CryptoError, ValueError, TypeError) as error:
        raise SettingError("this was sealed to another key") from error


def is_sealed_sound(content: bytes) -> bool:
    """Say whether a file is sealed sound."""
    return content.startswith(MAGIC)
