"""Taking a message from the page, with and without scripts; nothing that was typed is lost on the way."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from bot.channels.front_desk import Spoken
from bot.channels.live_lines import Lines
from bot.channels.tongue import asked_for
from bot.channels.typed_code import is_five_words
from bot.channels.web_edge import wants_data
from bot.channels.web_forms import Refused, Said, named_for, read_fields, said
from bot.channels.web_pace import Pace
from bot.channels.web_pages import Pages
from bot.channels.web_visits import find_visit, give_key, is_ours, key_of
from bot.channels.words_for import code_help
from bot.dialogue.reading import HELP, words_alone
from bot.errors import DatabaseAway, UnknownVisit
from bot.messages import Kind, Message
from bot.transcripts.mine import OVER, is_private
from bot.transcripts.records import hash_key

if TYPE_CHECKING:
    from bot.app import House
    from bot.transcripts.tables import Visit

log = logging.getLogger(__name__)
CHANNEL = "web"


class Saying:
    """The page's way of saying something."""

    def __init__(self, house: House, pages: Pages, pace: Pace, lines: Lines) -> None:
        self.house, self.pages, self.pace, self.lines = house, pages, pace, lines
        self._looking: set[asyncio.Future[None]] = set()

    async def say(self, request: Request) -> Response:
        """Take one message: a form is answered with a page, JSON with one turn."""
        try:
            message = said(await read_fields(request))
            if not is_ours(request):
                raise Refused(403, "page-not-ours", message.text or "")
        except Refused as refused:
            if (answer := await self._overheard(request, refused)) is None:
                raise
            return answer
        return await self.hear(request, message)

    async def _overheard(self, request: Request, refused: Refused) -> Response | None:
        """Let safety read words that are refused, in the visit they came from; None where it has nothing to say."""
        key = key_of(request)
        if not refused.read.strip() or not key:
            return None
        by, desk = self.house.desk.deadline(), self.house.desk
        try:
            visit = await desk.in_time(partial(find_visit, self.house, request), by)
        except DatabaseAway:
            visit = words_alone(Message("", refused.message_id)).visit
            visit.review = self.house.settings.review
        if visit is None:
            return None
        words = Message(visit.id or "", refused.message_id, refused.read, visit_key=hash_key(key))
        try:
            spoken = await desk.overhear(words, by)
        except Exception as error:  # noqa: BLE001 - whatever broke, the person gets their words back, the log none
            log.error("web: refused words were not read: %s", type(error).__name__)
            return None
        if not spoken.bubbles:
            return None
        return self._refused_with_help(request, visit, spoken, refused)

    def _refused_with_help(self, request: Request, visit: Visit, spoken: Spoken, refused: Refused) -> Response:
        if wants_data(request):
            return self.pages.problem_data(
                refused.status, refused.why, self.pages.turn(visit, refused.message_id, spoken.bubbles, False)
            )
        return self.pages.problem(refused.status, refused.why, refused.words, visit, spoken.bubbles)

    async def hear(self, request: Request, message: Said) -> Response:
        """Find whose message it is and send it; without a database safety answers alone."""
        by = self.house.desk.deadline()
        try:
            visit = await self.house.desk.in_time(partial(find_visit, self.house, request), by)
        except DatabaseAway:
            alone = await self._send(request, "", message, key_of(request) or "", by)
            if alone.bubbles:
                return self._alone(request, message, alone)
            visit = await run_in_threadpool(find_visit, self.house, request)
        return await self.in_visit(request, visit, message, by)

    async def in_visit(self, request: Request, visit: Visit | None, message: Said, by: float) -> Response:
        """Send a message in a visit, beginning one when there is none."""
        if said := await self._code(request, message):
            return self._beside(request, visit, message, said) if visit else RedirectResponse("/mine", 303)
        if visit is None:
            return await self._in_a_new_visit(request, message)
        if not await self._in_time(visit, message):
            return await self._not_settled(request, visit, message, "page-too-fast")
        try:
            return await self._answer(request, visit, message, by)
        except UnknownVisit:
            return await self._in_a_new_visit(request, message)

    async def _code(self, request: Request, message: Said) -> Spoken | None:
        """Say where a return code belongs that was typed into the chat: in the transcript it would be kept."""
        text, place = message.text or "", request.client.host if request.client else ""
        if not is_five_words(text) or await self.worrying(text):
            return None
        found = await run_in_threadpool(self.house.codes.find, text, place)
        if found.visit is None:
            return None  # then it was an answer: "dog cat horse cow sheep"
        bubbles = tuple(self.house.words.bubble(utterance) for utterance in code_help(CHANNEL))
        return Spoken(message.message_id, None, bubbles, settled=True)

    async def worrying(self, words: str) -> bool:
        """Say whether safety has something to say; asked before the slow look for a code, which needs the database."""
        read = partial(self.house.watch.gate.read, words)
        return await self.house.keeper.patience.work(read) is not None

    def _beside(self, request: Request, visit: Visit, message: Said, spoken: Spoken) -> Response:
        if wants_data(request):
            return JSONResponse(self.pages.turn(visit, message.message_id, spoken.bubbles, True))
        return RedirectResponse("/mine", 303)

    def _alone(self, request: Request, message: Said, spoken: Spoken) -> Response:
        """Show a signpost by itself: the database is away, and whose visit this is nobody knows."""
        visit = words_alone(Message("", message.message_id)).visit
        visit.review = self.house.settings.review
        if wants_data(request):
            return JSONResponse(self.pages.turn(visit, message.message_id, spoken.bubbles, spoken.settled))
        retry = None if spoken.settled else message
        notice = _waiting(message) if retry else None
        return self.pages.chat(visit, [spoken], notice=notice, retry=retry, whole=False)

    async def _answer(self, request: Request, visit: Visit, message: Said, by: float) -> Response:
        spoken = await self._send(request, visit.id, message, key_of(request) or "", by)
        if wants_data(request):
            private = spoken.settled and is_private(message.question_id)
            if private and not _urgent(spoken):
                # The page loads itself again, and what was said in private is not on it any more.
                return JSONResponse({"message_id": message.message_id, "settled": True, "restarted": True})
            visit = await self._as_it_is_now(request, visit)
            # A signpost is in this answer, not in a page that has yet to load; the words still go from the screen.
            you = {"you": self.house.desk.words("private-not-shown", visit)} if private and message.text else {}
            return JSONResponse(self.pages.turn(visit, message.message_id, spoken.bubbles, spoken.settled) | you)
        if spoken.settled:
            return RedirectResponse("/#latest", 303)
        return await self._page(visit, _waiting(message), message, spoken)

    async def _as_it_is_now(self, request: Request, visit: Visit) -> Visit:
        """Return the visit as the answer left it: its language, level or area may be new."""
        try:
            return (
                await self.house.desk.in_time(partial(find_visit, self.house, request), self.house.desk.deadline())
                or visit
            )
        except DatabaseAway:
            return visit

    async def _in_a_new_visit(self, request: Request, message: Said) -> Response:
        """Begin again when the visit is over, and say there what was typed: it might be a call for help."""
        arrival = await run_in_threadpool(
            self.house.desk.begin,
            CHANNEL,
            self.house.settings.review,
            language=asked_for(request, self.house.words.languages()),
        )
        key = arrival.key or ""
        spoken = await self._send(request, arrival.visit.id, message, key) if message.text else None
        settled = spoken is None or spoken.settled
        if wants_data(request):
            response: Response = JSONResponse({"message_id": message.message_id, "settled": settled, "restarted": True})
        else:
            response = await self._page(arrival.visit, "page-new-chat", None if settled else message)
        give_key(request, response, key)
        return response

    async def _send(self, request: Request, visit_id: str, message: Said, key: str, by: float | None = None) -> Spoken:
        message_id = message.message_id if wants_data(request) else named_for(message, key)
        words, hashed = message.text or "", hash_key(key) if key else None
        sent = Message(visit_id, message_id, words, message.choice, message.question_id, hashed)
        try:
            spoken = await self.house.desk.say(sent, by)
            self._tell_others(visit_id, spoken)
            if spoken.settled and message.question_id == OVER:
                # Every page of this visit is read again: what was answered in private goes from other tabs, too.
                self.lines.ring(visit_id, "over")
            return spoken
        except UnknownVisit:
            raise
        except Exception as error:  # noqa: BLE001 - whatever broke, the person gets their words back, the log none
            log.error("web: a message failed: %s", type(error).__name__)
            raise Refused(500, "page-broken", message.text or "") from None

    def _tell_others(self, visit_id: str, spoken: Spoken) -> None:
        self.lines.ring(visit_id)
        if not spoken.settled:
            looking = asyncio.ensure_future(self.lines.look())
            self._looking.add(looking)
            looking.add_done_callback(self._looking.discard)

    async def _in_time(self, visit: Visit, message: Said) -> bool:
        """Slow a flood down; a choice may be refused, but never words: they may be about someone's safety."""
        wait = self.pace.wait(visit.id)
        if message.choice in HELP:
            return True
        if wait and message.choice:
            return False
        await asyncio.sleep(wait)
        return True

    async def _not_settled(self, request: Request, visit: Visit, message: Said, why: str) -> Response:
        if wants_data(request):
            return JSONResponse(self.pages.turn(visit, message.message_id, (), False))
        return await self._page(visit, why, message)

    async def _page(self, visit: Visit, notice: str, retry: Said | None, fresh: Spoken | None = None) -> Response:
        so_far, desk = partial(self.house.desk.so_far, visit.id), self.house.desk
        if fresh is None or not fresh.bubbles:
            return self.pages.chat(visit, await run_in_threadpool(so_far), notice=notice, retry=retry)
        try:
            # What was just said may be a signpost: it is shown whether or not the database has it, or has the rest.
            turns = await desk.in_time(so_far, desk.deadline())
        except DatabaseAway:
            return self.pages.chat(visit, [fresh], notice=notice, retry=retry, whole=False)
        earlier = [turn for turn in turns if turn.message_id != fresh.message_id]
        return self.pages.chat(visit, [*earlier, fresh], notice=notice, retry=retry, whole=len(earlier) < len(turns))


def _urgent(spoken: Spoken) -> bool:
    return any(bubble.kind is Kind.SIGNPOST for bubble in spoken.bubbles)


def _waiting(message: Said) -> str:
    return "page-unsettled-choice" if message.choice else "page-unsettled"
