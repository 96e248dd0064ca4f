"""The chat in other sites' pages: the one tag, how a visit begins in a frame, and the page that explains both."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.web_pages import LEAVE_TO, Pages
from bot.channels.web_visits import find_visit
from bot.errors import ContentError
from bot.messages import Say
from bot.replies.language import direction

if TYPE_CHECKING:
    from bot.app import House
    from bot.transcripts.tables import Visit

SCRIPT = "embed.js"
FOR_AN_HOUR = "public, max-age=3600"
WORDS = ("launch", "title", "close", "tab", "stuck")
"""What the tag says in the other site's page: `embed-launch` and so on."""


class Embed:
    """What other sites ask of us."""

    def __init__(self, house: House, pages: Pages) -> None:
        self.house, self.pages = house, pages

    def routes(self) -> list[Route]:
        """List the pages."""
        return [Route("/embed", self.explain), Route("/embed.js", self.script)]

    async def script(self, request: Request) -> Response:
        """Answer with what the tag runs, its words before it; the same for everyone, so it may be kept for an hour."""
        words = json.dumps(self._words(request.query_params.get("lang", "en")))
        code = self.pages.static.files[SCRIPT].raw.decode()
        headers = {
            "Cache-Control": FOR_AN_HOUR,
            # Other sites' pages load it, also those that are closed to whatever does not say that it may be.
            "Cross-Origin-Resource-Policy": "cross-origin",
        }
        return Response(
            f"(() => {{\nconst WORDS = {words};\n{code}}})();\n", headers=headers, media_type="text/javascript"
        )

    async def explain(self, request: Request) -> Response:
        """Show how to place the chat in a page, with the tag and the link for the review and area that were chosen."""
        review, area = where(request.query_params, self.house)
        link = f"{self._address(request)}/?{urlencode(_pairs(review, area))}"
        values = {
            "address": self._address(request), "link": link, "review": review, "area": area,
            "reviews": [one.name for one in self.house.reviews.all()],
            "areas": [id for id, _ in self.house.directory.areas()],
            "sites": self.house.operator.embed_on, "contact": self.house.operator.contact,
        }  # fmt: skip
        return self.pages.show("embed.html", await self._visit(request), values)

    def again(self, review: str, area: str) -> str:
        """Return the address that a frame asks for once more, to see whether the browser kept our cookie."""
        return f"/?{urlencode({'frame': '2'} | _pairs(review, area))}"

    def kept_out(self, review: str, area: str) -> Response:
        """Show that this browser keeps nothing of ours in a frame, and open the same in a tab."""
        return self.pages.show("kept_out.html", None, {"to": f"/?{urlencode(_pairs(review, area))}"})

    def _words(self, language: str) -> dict[str, str]:
        found = {name: self.house.words.find(Say(f"embed-{name}"), language) for name in WORDS}
        said_in = found["launch"][1]
        return {name: text for name, (text, _) in found.items()} | {
            "lang": said_in, "dir": direction(said_in), "weather": LEAVE_TO,
            "leaving": self.house.desk.words("page-leaving"),
        }  # fmt: skip

    def _address(self, request: Request) -> str:
        return self.house.settings.address.rstrip("/") or str(request.base_url).rstrip("/")

    async def _visit(self, request: Request) -> Visit | None:
        try:
            return await run_in_threadpool(find_visit, self.house, request)
        except SQLAlchemyError:
            return None


def where(query: Mapping[str, str], house: House) -> tuple[str, str]:
    """Return the review and the area that an address names: only known ones, so that nothing else is repeated."""
    review, area = query.get("review", ""), query.get("area", "")
    try:
        house.reviews.get(review)
    except ContentError:
        review = house.settings.review
    return review, area if house.directory.area(area) else ""


def tried(query: Mapping[str, str]) -> bool:
    """Say whether this frame has been given a cookie just now."""
    return query.get("frame") == "2"


def _pairs(review: str, area: str) -> dict[str, str]:
    return {"review": review} | ({"area": area} if area else {})
