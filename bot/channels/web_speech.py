"""Sound on the web page: the address of each sound, and what the page needs to offer listening."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from bot.channels.web_visits import find_visit
from bot.messages import Say, Utterance
from bot.replies.aloud import Line, lines
from bot.replies.speech import KINDS, Heard, Speech
from bot.replies.voices import NoSound

if TYPE_CHECKING:
    from bot.app import House

FOR_A_MONTH = "private, max-age=2592000"
FOR_AN_HOUR = "private, max-age=3600"
ERRORS = (
    "page-one-moment", "page-offline", "page-write-first", "page-unsettled", "page-unsettled-choice", "page-too-fast",
    "page-new-chat", "page-too-big", "page-bad-message", "page-not-ours", "page-broken", "pick-one-first",
    "recording-no-microphone", "recording-offline", "recording-kept", "recording-too-big", "recording-no-sound",
    "recording-empty", "recording-not-asked", "recording-busy", "recording-too-slow", "recording-visit-over",
)  # fmt: skip
"""What the page itself says when something is wrong; it is read like everything else."""


class WebSpeech:
    """Sounds by their names; needs no visit, because a name is only known to whom its words were shown."""

    def __init__(self, house: House) -> None:
        self._house, self._speech = house, house.speech

    def routes(self) -> list[Route]:
        """List the addresses."""
        return [Route("/sound/{name}.{ending}", self.sound), Route("/notices", self.notices)]

    async def notices(self, request: Request) -> Response:
        """Answer with the sounds of what the page itself may have to say; asked for once the page stands."""
        visit = await run_in_threadpool(find_visit, self._house, request)
        language, level = (visit.language, visit.level) if visit else ("en", "usual")
        return JSONResponse(await run_in_threadpool(errors, self._house, language, level))

    async def sound(self, request: Request) -> Response:
        """Answer with a sound, in parts where a browser asks for parts."""
        name, ending = request.path_params["name"], request.path_params["ending"]
        try:
            found = await self._speech.get(name, ending)
        except NoSound:
            return Response(status_code=503, headers={"Retry-After": "5"})
        if found is None:
            raise HTTPException(404)
        # Our own voice's sound may be followed by a nicer one; that one stays.
        lasting = FOR_A_MONTH if found.suffix == ".mp3" else FOR_AN_HOUR
        lasting = "no-store" if self._speech.is_own(name) else lasting
        return FileResponse(found, media_type=KINDS[found.suffix[1:]], headers={"Cache-Control": lasting})


def heard(speech: Speech, aloud: Sequence[Line]) -> Heard | None:
    """Return what a template needs to offer listening to some lines."""
    return speech.heard(aloud)


def heard_together(speech: Speech, aloud: Sequence[Line]) -> Heard | None:
    """Return one sound of all lines that we have a voice for, or None when there are none."""
    found = speech.heard(aloud)
    if found and not found.whole:
        found = speech.heard([line for line in aloud if speech.whole([line])])
    return found


def aloud_of(house: House, id: str, language: str, level: str) -> Sequence[Line]:
    """Return what is heard of one sentence of ours."""
    return lines(Utterance(Say(id)), lambda say: house.words.find(say, language, level))


def errors(house: House, language: str, level: str) -> dict[str, str]:
    """Return the names of the sounds of each notice of the page, by its words."""
    named = {id: house.speech.heard(aloud_of(house, id, language, level)) for id in ERRORS}
    return {house.words.text(Say(id), language, level): heard.parts for id, heard in named.items() if heard}
