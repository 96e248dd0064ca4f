"""The headers that every answer carries, error pages included: what a browser may do with our pages."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# `blob:` lets someone hear their own recording before it is sent.
CONTENT_POLICY = "; ".join((
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "media-src 'self' blob:",
    "connect-src 'self'", "font-src 'self'", "form-action 'self'", "base-uri 'none'",
))  # fmt: skip

ALONE = {"Content-Security-Policy": f"{CONTENT_POLICY}; frame-ancestors 'none'", "X-Frame-Options": "DENY"}
"""No other site may put us in a frame, where it could lay its own buttons over ours."""
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    # The address of a page about help must not travel to the site that is opened next.
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Shared computers: what was said must not come back from a cache.
UNLESS_SET = {"Cache-Control": "no-store", "Cross-Origin-Resource-Policy": "same-origin"}
FILES = "/static/"
OF_A_FILE = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}
"""A style, script or drawing asks for nothing by itself; the other headers are a page's, and weigh 400 bytes."""
OVER_HTTPS = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}


class SecurityHeaders:
    """Puts the headers on every answer of the app inside; only the sites in `around` may show it in a frame."""

    def __init__(self, app: ASGIApp, around: Sequence[str] = ()) -> None:
        self.app, self.always = app, ALWAYS | (_framed_by(around) if around else ALONE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, adding the headers where an answer starts."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                file = scope["path"].startswith(FILES) and message["status"] == 200
                always = OF_A_FILE if file else self.always
                self._add(MutableHeaders(scope=message), always, scope.get("scheme") == "https")
            await send(message)

        await self.app(scope, receive, with_headers)

    @staticmethod
    def _add(headers: MutableHeaders, always: dict[str, str], https: bool) -> None:
        headers.update(always | (OVER_HTTPS if https else {}))
        for name, value in UNLESS_SET.items():
            headers.setdefault(name, value)


def _framed_by(around: Sequence[str]) -> dict[str, str]:
    # X-Frame-Options can't name sites, and an old Safari would obey it against the policy: so it is left out.
    return {"Content-Security-Policy": f"{CONTENT_POLICY}; frame-ancestors {' '.join(around)}"}
