"""The staff room's templates; a talk and the choices of look are shown with the public page's own pieces."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.channels.look import look_now
from bot.channels.web_faces import picture, without_sign
from bot.channels.web_pages import TEMPLATES as PIECES
from bot.replies.aloud import Line
from bot.replies.language import direction
from bot.replies.words import Words
from bot.staff.static_files import StaticFiles

TEMPLATES = Path(__file__).parent / "templates"


def environment(words: Words, static: StaticFiles) -> Environment:
    """Read the templates: our own first, then the public page's, of which we use the pieces and no page."""
    made = Environment(
        loader=FileSystemLoader([TEMPLATES, PIECES]), autoescape=True, undefined=StrictUndefined, auto_reload=False,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    made.filters["without_sign"] = without_sign
    made.globals.update(picture=partial(picture, static), marked=words.marked, direction=direction)
    made.globals["face_of"] = lambda text: None  # a transcript shows what was sent
    made.globals["lang_of"] = lambda t, id: "en"  # the staff room speaks English
    made.globals.update(static=static.url, look=look_now, sounds=_silent)
    return made


def _silent(aloud: Sequence[Line]) -> None:
    """Offer no sound: hearing it is made of scripts, and no script runs on a page of staff."""
