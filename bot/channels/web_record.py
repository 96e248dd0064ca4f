"""Recordings from the web page: read in memory only, sealed, and acknowledged when they are committed."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.channels.voice_answers import LARGEST, NotTaken, VoiceAnswers
from bot.channels.web_edge import wants_data
from bot.channels.web_forms import MESSAGE_ID, Refused, Said, named_for
from bot.channels.web_visits import find_visit, is_ours, key_of
from bot.messages import Message, Say, Utterance
from bot.replies.words import Bubble
from bot.transcripts.records import hash_key

if TYPE_CHECKING:
    from bot.app import House
    from bot.channels.front_desk import Spoken
    from bot.channels.web_pages import Pages
    from bot.transcripts.tables import Visit

log = logging.getLogger(__name__)
MOST_SENT = LARGEST + 64 * 1024
"""Bytes we read at all: the sound, and the form around it."""
AT_ONCE = 8
"""Recordings that may be on their way in at the same time: each is held in memory."""
PATIENCE = 180.0
"""Seconds that a slow phone may take to send one."""
STATUS = {"recording-too-big": 413, "recording-no-sound": 415, "recording-not-asked": 409}


class InMemory(MultiPartParser):
    """Reads a form without a temporary file: sound that is not sealed must not touch the disk."""

    spool_max_size = 2 * MOST_SENT


@dataclass(frozen=True, slots=True)
class Sent:
    """What came in; `seconds` is what the page's clock says."""

    said: Said
    sound: bytes
    seconds: int


class WebRecord:
    """Takes recordings from the page."""

    def __init__(self, house: House, pages: Pages) -> None:
        self._house, self._pages, self._answers = house, pages, VoiceAnswers(house)
        self._coming = 0

    def routes(self) -> list[Route]:
        """List the addresses."""
        return [Route("/recording", self.take, methods=["POST"])]

    async def take(self, request: Request) -> Response:
        """Take one recording: a form is answered with a page, our script with one turn."""
        if not is_ours(request):
            raise Refused(403, "page-not-ours")
        visit = await run_in_threadpool(find_visit, self._house, request)
        if visit is None:
            raise Refused(409, "recording-visit-over")
        sent = await self._read(request)
        message = _message(request, visit, sent)
        try:
            spoken = await self._answers.take(visit, message, sent.sound, sent.seconds)
        except NotTaken as no:
            raise Refused(STATUS.get(no.why, 400), no.why) from None
        return self._reply(request, visit, message, spoken)

    async def _read(self, request: Request) -> Sent:
        if self._coming >= AT_ONCE:
            raise Refused(503, "recording-busy")
        self._coming += 1
        try:
            async with asyncio.timeout(PATIENCE):
                return await _sent(request)
        except TimeoutError:
            raise Refused(408, "recording-too-slow") from None
        finally:
            self._coming -= 1

    def _reply(self, request: Request, visit: Visit, message: Message, spoken: Spoken) -> Response:
        if wants_data(request):
            turn = self._pages.turn(visit, message.message_id, spoken.bubbles, spoken.settled)
            return JSONResponse(turn | {"you": self._house.desk.words("recorded", visit)})
        if spoken.settled:
            return RedirectResponse("/#latest", 303)
        # Kept already: the person need not record again, only the question has to hear of it.
        raise Refused(503, "recording-kept")


def offer(house: House, visit: Visit | None) -> list[Bubble]:
    """Return what is said before anyone records: when a person will hear it, and where help is at once."""
    review = visit.review if visit else house.settings.review
    language, level = (visit.language, visit.level) if visit else ("en", "usual")
    help = house.watch.help_page(visit.area if visit else None, visit)
    contacts = next((said.contacts[:2] for said in help if said.contacts), ())
    stays = (Utterance(Say("recording-stays")),) if house.hearing.awaits(review) else ()
    not_safe = Utterance(Say("recording-not-safe"), contacts=contacts)
    says = (Utterance(house.hearing.beforehand(review)), *stays, not_safe)
    return [house.words.bubble(said, language, level) for said in says]


async def _sent(request: Request) -> Sent:
    if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        raise Refused(415, "page-bad-message")
    try:
        form = await InMemory(request.headers, _bounded(request), max_files=1, max_fields=8).parse()
    except (MultiPartException, ClientDisconnect, KeyError, ValueError):
        raise Refused(400, "page-bad-message") from None
    try:
        return await _fields(form)
    finally:
        await form.close()


async def _bounded(request: Request) -> AsyncGenerator[bytes, None]:
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > MOST_SENT:
            raise Refused(413, "recording-too-big")
        yield chunk


async def _fields(form: FormData) -> Sent:
    plain: dict[str, Any] = {name: value for name, value in form.items() if isinstance(value, str)}
    message_id, question_id = str(plain.get("message_id", "")), str(plain.get("question_id", ""))
    if not MESSAGE_ID.fullmatch(message_id) or len(question_id) > 128 or not question_id.isprintable():
        raise Refused(400, "page-bad-message")
    upload = form.get("sound")
    sound = await upload.read() if isinstance(upload, UploadFile) else b""
    seconds = str(plain.get("seconds", ""))
    lasted = int(seconds) if seconds.isascii() and seconds.isdecimal() and len(seconds) < 6 else 0
    return Sent(Said(message_id, None, None, question_id or None), sound, lasted)


def _message(request: Request, visit: Visit, sent: Sent) -> Message:
    key, said = key_of(request) or "", sent.said
    if not wants_data(request):
        # As for words: another recording from a page that came back is another message.
        named = replace(said, text=hashlib.sha256(sent.sound).hexdigest())
        said = replace(said, message_id=named_for(named, key))
    return Message(visit.id, said.message_id, question_id=said.question_id, visit_key=hash_key(key))
