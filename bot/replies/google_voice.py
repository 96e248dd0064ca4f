"""A nicer voice from outside, by gTTS: only where the operator allows it, and only for what everyone may be told.

gTTS waits for ever unless told not to, and does not check who answers. So it never works on anyone's request, it rests
after a failure, and no sentence with a number in it (a phone number, a time) is ever taken from it.
"""

from __future__ import annotations

import asyncio
import io
import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from bot.replies.sounds import Sound
from bot.replies.voices import NoSound

log = logging.getLogger(__name__)
LANGUAGES: Mapping[str, str] = {
    "en": "en", "pl": "pl", "ur": "ur", "uk": "uk", "ar": "ar", "ro": "ro", "pa": "pa", "zh": "zh-CN", "es": "es",
    "fr": "fr",
}  # fmt: skip
"""Ours, and what gTTS calls them; it has no Gaelic."""
HOUSE = "co.uk"
"""Which of Google's houses is asked: its English is the British one."""
PATIENCE = 5.0
"""Seconds for one step; gTTS alone would wait for ever."""
WHOLE = 20.0
"""Seconds for all steps: an answer that comes in drips must not hold us up either."""
FIRST_REST, LONGEST_REST = 60.0, 6 * 3600.0
LARGEST = 512 * 1024


class GoogleVoice:
    """Fetches sounds one by one; `rest` is how many seconds it leaves the service alone after a failure."""

    def __init__(self, patience: float = PATIENCE, whole: float = WHOLE) -> None:
        self._patience, self._whole = patience, whole
        self.rest = 0.0

    def voice(self, langs: Iterable[str]) -> str:
        """Name what speaks, as gTTS is asked."""
        return f"gtts {HOUSE} {'+'.join(sorted({LANGUAGES.get(lang, '') for lang in langs}))}"

    def takes(self, sound: Sound) -> bool:
        """Say whether this may be, and can be, spoken by it."""
        lang = sound.pieces[0].lang if len({piece.lang for piece in sound.pieces}) == 1 else ""
        digits = any(char.isdigit() for piece in sound.pieces for char in piece.text)
        return sound.shared and not sound.slow and lang in LANGUAGES and not digits

    async def mp3(self, sound: Sound) -> bytes:
        """Return a sound as MP3; raises NoSound, and then wants a rest."""
        text = " ".join(piece.text for piece in sound.pieces)
        try:
            async with asyncio.timeout(self._whole):
                made = await _apart(partial(_fetch, text, LANGUAGES[sound.pieces[0].lang], self._patience))
        except (NoSound, TimeoutError) as error:
            self.rest = min(max(self.rest * 2, FIRST_REST), LONGEST_REST)
            log.warning("gTTS gave no sound and is left alone for %.0f s: %s", self.rest, type(error).__name__)
            raise NoSound("gTTS gave no sound") from None
        self.rest = 0.0
        return made


def _fetch(text: str, lang: str, patience: float) -> bytes:
    from gtts import gTTS
    from gtts.tts import gTTSError

    made = io.BytesIO()
    try:
        gTTS(text, lang=lang, tld=HOUSE, lang_check=False, timeout=patience).write_to_fp(made)
    except (gTTSError, OSError, AssertionError, ValueError) as error:
        raise NoSound(type(error).__name__) from None
    sound = made.getvalue()
    if not 0 < len(sound) <= LARGEST or not (sound[:3] == b"ID3" or (sound[0] == 0xFF and sound[1] & 0xE0 == 0xE0)):
        raise NoSound("not an MP3")
    return sound


async def _apart(job: Callable[[], bytes]) -> bytes:
    """Run a job in a thread of its own that holds nothing up, not even the end of the process."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[bytes] = loop.create_future()

    def settle(result: bytes | None, error: Exception | None) -> None:
        if not done.done():
            done.set_exception(error) if error else done.set_result(result or b"")

    def work() -> None:
        try:
            result, failure = job(), None
        except Exception as error:  # noqa: BLE001 - the edge of a thread: whatever broke belongs to who waits for it
            result, failure = b"", NoSound(type(error).__name__)
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, result, failure)

    threading.Thread(target=work, daemon=True).start()
    return await done
