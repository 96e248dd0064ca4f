"""Putting pages together: the same pieces make a whole page without scripts and one turn with them."""

from __future__ import annotations

import secrets
from collections.abc import Container, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse, JSONResponse

from bot.channels.live_marks import Mark
from bot.channels.look import ASPECTS, Look, look_now
from bot.channels.web_blocks import Block, Phrase, Turn, asked_of, blocks, shown
from bot.channels.web_faces import face_of, file_url, picture, without_sign
from bot.channels.web_forms import Said
from bot.channels.web_read_out import read_out
from bot.channels.web_record import offer
from bot.channels.web_speech import aloud_of, heard, heard_together
from bot.channels.web_static import Static
from bot.messages import Say, Utterance
from bot.replies.code_pictures import file_of
from bot.replies.language import direction
from bot.replies.speech import KINDS
from bot.replies.words import LEVELS, Bubble

if TYPE_CHECKING:
    from bot.app import House
    from bot.channels.front_desk import Spoken
    from bot.transcripts.tables import Visit

TEMPLATES = Path(__file__).parent / "templates"
FONTS = {"atkinson": "atkinson-hyperlegible-next-latin-400-normal.woff2", "lexend": "lexend-latin-400-normal.woff2"}
LEAVE_TO = "https://www.bbc.co.uk/weather"
TOOLS = ("/skip_question", "/go_back_change_answer", "/stop_pause", "/menu")


class Pages:
    """All pages of the public web channel."""

    def __init__(self, house: House, static: Static) -> None:
        self.house, self.static = house, static
        # StrictUndefined: a forgotten value is an error in the tests and never a hole on a page.
        self.jinja = Environment(
            loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined,
            trim_blocks=True, lstrip_blocks=True,
        )  # fmt: skip
        self.jinja.globals.update(static=static.url, leave_to=LEAVE_TO, tools=TOOLS, levels=LEVELS)
        self.jinja.globals.update(picture=partial(picture, static), marked=house.words.marked)
        self.jinja.globals["face_of"] = partial(face_of, static)
        self.jinja.globals["code_picture"] = lambda word: file_url(static, file_of(word))
        self.jinja.filters["without_sign"] = without_sign
        self.jinja.globals.update(look=look_now, direction=direction, sound_types=KINDS)
        self.jinja.globals["aloud_of"] = partial(aloud_of, house)
        self.jinja.globals["sounds"] = partial(heard, house.speech)
        self.jinja.globals["sounds_together"] = partial(heard_together, house.speech)
        self.jinja.globals["lang_of"] = self._lang_of
        # Macros know no visit; but the words they are given are those of one.
        self.jinja.globals["before_recording"] = lambda t: offer(house, t.args[0])

    def chat(
        self, visit: Visit, spoken: Sequence[Spoken], *, notice: str | None = None, retry: Said | None = None,
        whole: bool = True,
    ) -> HTMLResponse:  # fmt: skip
        """Show the conversation; `retry` is what was not settled and waits to be sent again.

        Unless it is the `whole` conversation, the page does not know where to go on and makes no live connection.
        """
        turns = shown(spoken)
        page_id = retry.message_id if retry else fresh_id()
        asked = asked_of([bubble for turn in spoken for bubble in turn.bubbles])
        values = {"turns": turns, "page_id": page_id, "asked": asked, "notice": notice, "retry": retry,
                  "again": _label(turns, retry), "write_label": _write_label(asked),
                  "area": visit.area or "",
                  "live": str(Mark.after(spoken)) if whole else "",
                  "title": self.house.desk.words(f"{visit.review}/title", visit)}  # fmt: skip
        return self._page("chat.html", visit, values)

    def turn(self, visit: Visit, message_id: str, bubbles: Sequence[Bubble], settled: bool) -> dict[str, Any]:
        """Return one answer as our script needs it: the bubbles, and each as it is read out."""
        turn = Turn(message_id, None, blocks(bubbles), True)
        values = {"turn": turn, "page_id": fresh_id(), "latest": False}
        asked = asked_of(bubbles)
        return {
            "message_id": message_id,
            "settled": settled,
            "bubbles": self._render("turn.html", visit, values).strip(),
            "spoken": [self._read_out(block, visit) for block in turn.blocks],
            "asked": bool(asked),
            "area": visit.area or "",
            "question_id": asked.question_id if asked else None,
            "label": self.house.desk.words(_write_label(asked), visit),
        }

    def help(self, visit: Visit | None, area: str | None, language: str = "en") -> HTMLResponse:
        """Show the numbers of an area, or of Scotland; in this language where there is no visit to say which."""
        utterances: Sequence[Utterance] = self.house.watch.help_page(area, visit)
        level = _language_and_level(visit)[1]
        bubbles = [self.house.words.bubble(utterance, language, level) for utterance in utterances]
        areas = [name for name, _ in self.house.directory.areas()]
        return self._page(
            "help.html", visit,
            {"blocks": blocks(bubbles), "areas": areas, "area": area, "kept": bool(visit),
             **({} if visit else {"t": partial(self._words_in, language)})},
        )  # fmt: skip

    def about(self, visit: Visit | None) -> HTMLResponse:
        """Show what this is and what is kept."""
        return self._page("about.html", visit, {})

    def look(self, visit: Visit | None, look: Look, kept: bool) -> HTMLResponse:
        """Show what can be chosen about how the page looks; a font only where the set-up has brought it."""
        aspects = ASPECTS | {"font": fonts(self.static.files)}
        return self._page("look.html", visit, {"aspects": aspects, "look": lambda: look, "kept": kept})

    def other(self, visit: Visit, review: str, area: str | None) -> HTMLResponse:
        """Ask whether to leave the present visit for another: following a link must not lose a chat."""
        title = self.house.desk.words(f"{review}/title", visit)
        return self._page("other.html", visit, {"review": review, "area": area, "title": title})

    def problem(
        self, status: int, why: str, words: str = "", visit: Visit | None = None, help: Sequence[Bubble] = ()
    ) -> HTMLResponse:
        """Say kindly what is wrong, and give back what was typed, below what safety says to it."""
        values = {"why": why, "words": words, "page_id": fresh_id(), "blocks": blocks(help)}
        return self._page("problem.html", visit, values, status)

    def problem_data(self, status: int, why: str, help: Mapping[str, Any] | None = None) -> JSONResponse:
        """Say the same to our script, which still has the words."""
        return JSONResponse({**(help or {}), "error": why, "message": self.house.desk.words(why)}, status)

    def leaving(self, framed: bool) -> HTMLResponse:
        """Show an empty page that goes to the weather by itself, or in a frame a link that takes the whole page there.

        A redirect would be shorter, but browsers hold it against `form-action 'self'` and stay where they are.
        """
        return self._page("leaving.html", None, {"framed": framed})

    def show(self, template: str, visit: Visit | None, values: Mapping[str, Any], status: int = 200) -> HTMLResponse:
        """Show a page that another module puts together."""
        return self._page(template, visit, values, status)

    def _page(self, template: str, visit: Visit | None, values: Mapping[str, Any], status: int = 200) -> HTMLResponse:
        return HTMLResponse(self._render(template, visit, values), status)

    def _render(self, template: str, visit: Visit | None, values: Mapping[str, Any]) -> str:
        level = _language_and_level(visit)[1]
        review = visit.review if visit else self.house.settings.review
        always = {
            "t": partial(self._words, visit),
            "lang": self._lang(visit),
            "practice": self.house.reviews.get(review).practice,
            "operator": self.house.operator.name,
            "level": level,
            "symbol_of": lambda id: self.house.words.symbol(Say(id), level),
        }
        return self.jinja.get_template(template).render(always | dict(values))

    def _words(self, visit: Visit | None, id: str, **args: str | int) -> str:
        return self.house.desk.words(id, visit, **args)

    def _words_in(self, language: str, id: str, **args: str | int) -> str:
        return self.house.words.text(Say(id, args), language)

    def _lang_of(self, t: partial[str], id: str) -> str:
        """Return the language that words come in from the `t` of a page: that of a visit, or one asked for."""
        reader = t.args[0]
        language, level = (reader, "usual") if isinstance(reader, str) else _language_and_level(reader)
        return self.house.words.find(Say(id), language, level)[1]

    def _read_out(self, block: Block, visit: Visit) -> list[Phrase]:
        page = self._lang(visit)
        return read_out(block, partial(self._words, visit), page)

    def _lang(self, visit: Visit | None) -> str:
        return self.house.words.find(Say("page-name"), *_language_and_level(visit))[1]


def fonts(files: Container[str]) -> list[str]:
    """Return the fonts that can be chosen: those that the set-up has brought."""
    return [font for font in ASPECTS["font"] if font not in FONTS or FONTS[font] in files]


def fresh_id() -> str:
    """Make the id of a page, from which the ids of its messages are made."""
    return secrets.token_urlsafe(16)


def _write_label(asked: Bubble | None) -> str:
    return "page-label-answer" if asked and asked.free_words else "page-label-write"


def _label(turns: Sequence[Turn], retry: Said | None) -> str | None:
    """Return what a choice that waits is called, from the button that was pressed."""
    buttons = (button for turn in turns for block in turn.blocks for button in block.buttons)
    return next((button.label for button in buttons if retry and button.value == retry.choice), None)


def _language_and_level(visit: Visit | None) -> tuple[str, str]:
    return (visit.language, visit.level) if visit else ("en", "usual")
