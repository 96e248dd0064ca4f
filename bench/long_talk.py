"""One visit of 400 messages with our house, in this process: the page itself would slow so fast a person down."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator

from bench.people import ASKED, WRITTEN
from bot.app import House, build
from bot.messages import Message
from bot.settings import from_environment
from tests.journeys.running import Running

MESSAGES = 401
EARLY, LATE = slice(5, 16), slice(390, 401)
"""The messages that are compared; both begin at the same place of the five that come again and again."""


class LongTalk:
    """Someone who gets to the end of the questions and then goes on and on there."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.visit_id = house.desk.arrive("web", review="practice").visit.id
        self._numbers = itertools.count(1)
        self.question: str | None = None
        self.buttons: list[str] = []

    async def times(self, messages: int = MESSAGES) -> list[float]:
        """Return the seconds that each message took, once the person has got to the end of the questions."""
        for choice in ("/give_views_start", "child", "12-or-over", "dundee-city", "yes", "no"):
            await self._send(choice=choice)
        while self.question != "listen/check":
            await self._send(**({"choice": self.buttons[0]} if self.buttons else {"text": WRITTEN[0]}))
        await self._send(choice="/go_back_change_answer")
        return [await self._send(**message) for message in itertools.islice(_five(), messages)]

    async def _send(self, text: str = "", choice: str | None = None) -> float:
        message = Message(self.visit_id, f"message-{next(self._numbers)}", text, choice, self.question)
        began = time.perf_counter()
        spoken = await self.house.desk.say(message)
        took = time.perf_counter() - began
        assert spoken.settled, f"not settled: {message.choice}"
        asking = [bubble for bubble in spoken.bubbles if bubble.question_id or bubble.buttons]
        if asking:
            self.question = asking[-1].question_id
            self.buttons = [button.value for button in asking[-1].buttons]
        return took


async def our_long_talks(running: Running, number: int) -> list[list[float]]:
    """Hold long talks, one after the other, in the running machine's own database and engine."""
    house = build(from_environment(running.environment))
    try:
        return [await LongTalk(house).times() for _ in range(number)]
    finally:
        await house.dialogue.close()
        house.database.close()


def _five() -> Iterator[dict[str, str]]:
    """From the last question in free words: write, ask, change, press, back; and there again."""
    asked, written = itertools.cycle(ASKED), itertools.cycle(WRITTEN)
    while True:
        yield {"text": next(written)}
        yield {"text": next(asked)}
        yield from ({"choice": choice} for choice in ("change", "happy", "/go_back_change_answer"))
