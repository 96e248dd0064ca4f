"""The outermost edge of the web page: whatever breaks inside, a person gets a kind page and the log gets no words."""

from __future__ import annotations

import logging

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger(__name__)


class LastResort:
    """Answers with a page made at start, so that it needs neither words nor database when they are what broke."""

    def __init__(self, app: ASGIApp, page: Response, data: Response) -> None:
        self.app, self.page, self.data = app, page, data

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on; on an error log its type and answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, watched)
        except Exception as error:  # noqa: BLE001 - the outermost edge: a traceback could carry words into the log
            log.error("web: a request failed: %s", type(error).__name__)
            if not started:
                await (self.data if wants_data(Request(scope)) else self.page)(scope, receive, send)


def wants_data(request: Request) -> bool:
    """Say whether our script asks (and so reads JSON), not a browser showing a page."""
    kinds = request.headers.get("content-type", ""), request.headers.get("accept", "")
    return any(kind.lower().startswith("application/json") for kind in kinds)
