"""What every page of the staff room works with: the house, the words, the templates, and the one who asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.errors import ContentError
from bot.messages import Argument, Say
from bot.safety.hearing import recording_of
from bot.settings import SCOTLAND
from bot.staff import deeds
from bot.staff.accounts import Accounts, Member
from bot.staff.fields import Fields
from bot.staff.static_files import StaticFiles
from bot.staff.templating import environment
from bot.transcripts.tables import Visit

if TYPE_CHECKING:
    from bot.app import House

NUMBER = 12
"""Letters of a visit's id that staff see: enough to tell visits apart, not the key that opens one."""


Link = tuple[str, str, frozenset[str]]
"""A page in the menu: its address, the id of its name, and the roles that see it."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A request from someone whose role allows it, with the fields of its form or address."""

    request: Request
    who: Member
    fields: Fields

    def part(self, name: str) -> str:
        """Return a part of the address, such as a booking's reference; raises HTTPException when it can be none."""
        part = str(self.request.path_params[name])
        if not (part.isascii() and part.isalnum() and len(part) <= 64):
            raise HTTPException(404)
        return part


class Room:
    """The staff room around one house."""

    def __init__(self, house: House, menu: Sequence[Link]) -> None:
        self.house, self.static = house, StaticFiles()
        self._templates = environment(house.words, self.static)
        self.accounts = Accounts(house.database, house.settings.now)
        self._helpers: dict[str, Any] = {
            "t": self.words, "say": self.say, "label": self.label, "area": self.area, "review": self.review_title,
            "practice": self.is_practice, "chosen": self.chosen, "number": number, "local": local,
            "recording_of": self.recording_of, "menu": menu, "code": code,
        }  # fmt: skip

    @property
    def now(self) -> datetime:
        """Return the time."""
        return self.house.settings.now()

    def words(self, id: str, /, **args: Argument) -> str:
        """Return one of our sentences."""
        return self.house.words.text(Say(id, args))

    def say(self, said: Say, level: str = "usual") -> str:
        """Return what a person read; old transcripts may name sentences that are no longer there."""
        try:
            return self.house.words.text(said, level=level)
        except (ContentError, ValueError):
            return self.words("staff-words-gone", id=said.id)

    def chosen(self, choice: Mapping[str, Any], level: str) -> str:
        """Return what the button said that a person pressed, as the transcript keeps it."""
        said = choice["say"]
        return self.say(Say(said["id"], said["args"]), level)

    def label(self, kind: str, value: str) -> str:
        """Return what a stored value such as a kind of harm is called; a new one shows as it is, and is not hidden."""
        try:
            return self.words(f"staff-{kind}-{value}")
        except ContentError:
            return value

    def area(self, area_id: str | None) -> str:
        """Return the name of an area."""
        found = self.house.directory.area(area_id)
        return found.name if found else area_id or self.words("staff-area-none")

    def review_title(self, name: str) -> str:
        """Return the title of a review."""
        return self.say(Say(f"{name}/title"))

    def is_practice(self, review: str) -> bool:
        """Say whether a review is for trying out."""
        return any(known.practice for known in self.house.reviews.all() if known.name == review)

    def recording_of(self, alert_id: str) -> str | None:
        """Return the recording behind an alert, also when its visit was taken back."""
        with self.house.database.reading() as session:
            return recording_of(session, alert_id)

    def note(self, session: Session, ask: Ask, deed: str, about: str = "") -> None:
        """Note what someone does, in the transaction of the deed."""
        deeds.note(session, ask.who.name, deed, about, self.now)

    def page(self, ask: Ask, template: str, status: int = 200, **context: Any) -> Response:
        """Show a page to someone who is signed in."""
        return self.bare(template, status, who=ask.who, fields=ask.fields, here=ask.request.url.path, **context)

    def bare(self, template: str, status: int = 200, **context: Any) -> Response:
        """Show a page that needs nobody to be signed in."""
        shown: dict[str, Any] = {"who": None, "fields": Fields(), "here": "", "components": ()} | context
        return HTMLResponse(self._templates.get_template(template).render(self._helpers | shown), status)


Page = Callable[[Room, Ask], Response]


def go(path: str) -> Response:
    """Send the browser on to a page after a deed, so that a reload does not do it again."""
    return RedirectResponse(path, 303)


def number(visit: Visit | str) -> str:
    """Return the number under which staff know a visit."""
    return (visit if isinstance(visit, str) else visit.id)[:NUMBER]


def code(text: str) -> Markup:
    """Return a sentence with its `commands` marked as code."""
    parts = (
        Markup("<code>{}</code>").format(part) if n % 2 else escape(part) for n, part in enumerate(text.split("`"))
    )
    return Markup("").join(parts)


def local(moment: datetime) -> datetime:
    """Return a time as clocks in Scotland show it."""
    return moment.astimezone(SCOTLAND)
