"""`blether chat`: a whole visit in a terminal, as plain lines that a screen reader can follow from top to bottom."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import secrets
import threading
from asyncio import to_thread
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from bot.channels.front_desk import Spoken
from bot.channels.hard_words import asks, hard_words
from bot.channels.plain import TOGETHER, Screen, last_asked, later_pages, on_page, paragraphs, safe
from bot.channels.typed_code import TypedCodes, without_command
from bot.errors import UnknownVisit
from bot.messages import Message
from bot.replies.words import Bubble
from bot.transcripts.tables import Visit

if TYPE_CHECKING:
    from bot.app import House

CHANNEL = "terminal"
LEAVING = frozenset({"quit", "exit", "/quit", "/exit"})
MORE = "more"
"""What is typed for the next page of choices; no question with choices takes it for an answer."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 10.0
Ask = Callable[[str], str]
Show = Callable[[str], object]


async def chat(house: House, ask: Ask = input, show: Show = print, wait: float = FIRST_WAIT) -> None:
    """Hold one visit, until the person leaves; `wait` is the first pause before a message is sent again."""
    try:
        await Terminal(house, ask, show, wait).visit()
    except asyncio.CancelledError:
        # Ctrl-C: goodbye is said, and the program still ends.
        show(safe(house.desk.words("terminal-goodbye")))
        raise


class Terminal:
    """One visit in a terminal."""

    def __init__(self, house: House, ask: Ask, show: Show, wait: float) -> None:
        self._house, self._ask, self._show, self._first_wait = house, ask, show, wait
        self._screen, self._codes = Screen(), TypedCodes(house, CHANNEL)
        self._later: Iterator[str] = iter(())
        self._explained: dict[str, str] = {}

    async def visit(self) -> None:
        """Welcome, then take turns."""
        visit = await self._begin()
        while (typed := await self._typed(visit)) is not None:
            try:
                if self._codes.is_one(typed) and (opened := await self._code(visit, typed)):
                    visit = opened
                    continue
                await self._turn(self._message(visit, typed))
            except UnknownVisit:
                self._line("terminal-new-visit")
                visit = await self._begin()
        self._line("terminal-goodbye", visit)

    async def _code(self, visit: Visit, typed: str) -> Visit | None:
        """Answer a typed return code, and return the visit that is open then; None when it is for the road."""
        answer = await to_thread(self._codes.answer, typed, visit, "terminal", None, self._screen.free)
        if answer is None:
            return None
        for text in answer.texts:
            self._print(safe(text))
        if answer.opened is None:
            return visit
        self._screen = Screen()
        self._bubbles([bubble for turn in self._house.desk.so_far(answer.opened.id)[-1:] for bubble in turn.bubbles])
        return answer.opened

    async def _begin(self) -> Visit:
        begin, review = self._house.desk.begin, self._house.settings.review
        visit = (await to_thread(begin, CHANNEL, review)).visit
        self._screen = Screen()
        if self._house.reviews.get(review).practice:
            self._line("terminal-practice", visit)
        name = self._house.operator.name
        self._line("terminal-run-by" if name else "terminal-not-inspectorate", visit, name=name)
        self._line("terminal-how", visit)
        self._bubbles([bubble for turn in self._house.desk.so_far(visit.id) for bubble in turn.bubbles])
        return visit

    async def _typed(self, visit: Visit) -> str | None:
        """Return the next line, or None when they leave."""
        while True:
            try:
                typed = await answer_of(self._ask, self._words("terminal-prompt", visit) + " ")
            except EOFError:
                self._print("")
                return None
            except UnicodeDecodeError:
                self._line("terminal-unreadable", visit)
                continue
            if typed.strip(" .!").casefold() == MORE and (page := next(self._later, None)):
                self._print(f"{page}\n{self._words('terminal-more')}")
                continue
            return None if typed.strip().casefold() in LEAVING else typed

    def _message(self, visit: Visit, typed: str) -> Message:
        offer, id = self._screen.meant(typed), secrets.token_urlsafe(16)
        if offer is None and (ask := self._explained.get(typed.strip(" ?.!“”").casefold())):
            return Message(visit.id, id, choice=ask, question_id=self._screen.question_id)
        if offer is not None:
            return Message(visit.id, id, offer.words, offer.value, offer.question_id)
        return Message(visit.id, id, without_command(typed) or typed, question_id=self._screen.question_id)

    async def _turn(self, message: Message) -> None:
        """Send one message until it is settled; what was shown meanwhile is not shown twice."""
        spoken, wait = await self._say(message), self._first_wait
        shown = spoken.bubbles
        self._bubbles(shown)
        if not spoken.settled:
            self._line("terminal-waking")
        while not spoken.settled:
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
            spoken = await self._say(message)
            if spoken.settled:
                self._bubbles([bubble for bubble in spoken.bubbles if bubble not in shown])

    async def _say(self, message: Message) -> Spoken:
        try:
            return await self._house.desk.say(message)
        except SQLAlchemyError:
            return Spoken(message.message_id, None, (), settled=False)  # the database is away: it is sent again

    def _bubbles(self, bubbles: Sequence[Bubble]) -> None:
        self._screen = self._screen.after(bubbles)
        asked = last_asked(bubbles)
        for paragraph in paragraphs(bubbles, self._how, on_page(asked, 0)):
            self._print(f"\n{paragraph}")
        self._explained = {f"what is {word.word.casefold()}": asks(word) for word in hard_words(bubbles)}
        for word in hard_words(bubbles):
            self._line("hard-word-type", word=word.word)
        if asked is not None:
            self._later = itertools.cycle(later_pages(bubbles))
            if asked.pages:
                self._line("terminal-more")

    def _how(self, bubble: Bubble) -> str | None:
        id = f"terminal-how-{bubble.input.value}"
        return self._words(id) if bubble.input in TOGETHER else None

    def _line(self, id: str, visit: Visit | None = None, **args: str) -> None:
        self._print(self._words(id, visit, **args))

    def _words(self, id: str, visit: Visit | None = None, **args: str) -> str:
        return safe(self._house.desk.words(id, visit, **args))

    def _print(self, text: str) -> None:
        try:
            self._show(text)
        except UnicodeEncodeError:
            # An old terminal that can't show a letter shows a question mark, and the visit goes on.
            self._show(text.encode("ascii", "replace").decode())


async def answer_of(ask: Ask, prompt: str) -> str:
    """Ask without stopping everything else, and without holding up the end of the program when they leave."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[str] = loop.create_future()

    def give(typed: str, error: Exception | None) -> None:
        if not answer.done():
            answer.set_exception(error) if error else answer.set_result(typed)

    def wait_for_it() -> None:
        typed, error = _asked(ask, prompt)
        with contextlib.suppress(RuntimeError):  # the loop is closed: they left
            loop.call_soon_threadsafe(give, typed, error)

    threading.Thread(target=wait_for_it, daemon=True).start()
    return await answer


def _asked(ask: Ask, prompt: str) -> tuple[str, Exception | None]:
    try:
        return ask(prompt), None
    except KeyboardInterrupt:
        return "", EOFError()
    except Exception as error:  # noqa: BLE001 - raised again where the answer is awaited
        return "", error
