"""The same person at both bots: gets ready, then asks, presses and writes, and notes how long each answer took."""

from __future__ import annotations

import itertools
import secrets
import time
from collections.abc import Callable, Iterator
from typing import Protocol

import httpx

from tests.journeys.running import Running, Visitor

ASKED = (
    "what is this about?", "is it private?", "who are you?", "what happens next?", "can someone come with me?",
    "when will it be?", "do you use BSL?", "how long will it take", "are you a robot?", "who reads this",
)  # fmt: skip
WRITTEN = (
    "They always ring me back", "My worker listens when I talk about school", "The taxi comes on time now",
    "I like the swimming on Fridays", "They explain things to me and my mum", "The forms are too long",
    "I want the same person every week", "Short breaks help my family", "It is good that they visit",
)  # fmt: skip
KINDS = ("faq", "button", "free")
READY = 15
"""Messages before the first that is timed, at both bots."""

Timed = tuple[str, float]


class Person(Protocol):
    """Someone in the middle of the questions."""

    def once_round(self) -> Iterator[Timed]:
        """Ask, press and write once; yields the kind and the seconds of each."""
        ...


class OurPerson:
    """A person at our real page: HTTP, safety gate, redaction, engine, durable write, words."""

    def __init__(self, running: Running) -> None:
        self.visitor = Visitor(running)
        self._asked, self._written = itertools.cycle(ASKED), itertools.cycle(WRITTEN)
        for choice in ("/give_views_start", "child", "12-or-over", "dundee-city", "yes", "no"):
            self.visitor.presses(choice)

    def once_round(self) -> Iterator[Timed]:
        """Go through all questions: the last two with buttons are asked about and pressed, the free ones written."""
        timed: list[Timed] = []
        while self.visitor.question != "listen/check":
            if not self.visitor.buttons:
                timed.append(self._timed("free", text=next(self._written)))
            else:
                timed.append(self._timed("faq", text=next(self._asked)))
                timed.append(self._timed("button", choice=self.visitor.buttons[0]))
        for kind in KINDS:
            yield from [each for each in timed if each[0] == kind][-2:]

    def signpost(self, words: str) -> float:
        """Say something that the gate must notice; returns the seconds until help was on the screen."""
        return self._timed("signpost", text=words)[1]

    def _timed(self, kind: str, **message: str) -> Timed:
        began = time.perf_counter()
        answer = self.visitor.once({"message_id": _id(), "question_id": self.visitor.question, **message})
        took = time.perf_counter() - began
        assert answer is not None and answer["settled"], f"not settled: {self.visitor.trouble}"
        self.visitor.take(answer)
        return kind, took


class StockPerson:
    """A person at stock Rasa's own REST channel."""

    def __init__(self, url: str) -> None:
        self.http = httpx.Client(base_url=url, timeout=60, trust_env=False)
        self.sender = secrets.token_hex(8)
        self._asked, self._written = itertools.cycle(ASKED), itertools.cycle(WRITTEN)
        self.says("/give_views_start")
        for number in range(READY - 1):
            self.says('/answer_choice{"choice": "safe-yes"}' if number % 2 == 0 else f"words {number}")

    def says(self, text: str) -> float:
        """Send one message; returns the seconds until the answer was there."""
        began = time.perf_counter()
        answer = self.http.post("/webhooks/rest/webhook", json={"sender": self.sender, "message": text})
        took = time.perf_counter() - began
        assert answer.json(), f"the stock bot said nothing to {text!r}"
        return took

    def once_round(self) -> Iterator[Timed]:
        """Ask, press and write, twice."""
        for _ in range(2):
            yield "faq", self.says(next(self._asked))
            yield "button", self.says('/answer_choice{"choice": "safe-yes"}')
            yield "free", self.says(next(self._written))

    def long_talk(self, messages: int, seconds: float) -> list[float]:
        """Go on and on: five messages, again and again, as at ours; stops early when the time is over."""
        end = time.monotonic() + seconds
        took: list[float] = []
        for text in itertools.islice(self._five(), messages):
            took.append(self.says(text))
            if time.monotonic() > end:
                break
        return took

    def _five(self) -> Iterator[str]:
        while True:
            yield from (next(self._asked), '/answer_choice{"choice": "safe-yes"}', next(self._written))
            yield from ("/ask_what_is_review", "/ask_why_me")


def alternately(rounds: int, seconds: float, *people: Callable[[], Person]) -> list[list[Timed]]:
    """Let each kind of person do a round in turn, so that a slow minute of the machine is slow for all."""
    end = time.monotonic() + seconds
    timed: list[list[Timed]] = [[] for _ in people]
    for _ in range(rounds):
        for found, person in zip(timed, people, strict=True):
            found.extend(person().once_round())
        if time.monotonic() > end:
            break
    return timed


def _id() -> str:
    return secrets.token_urlsafe(16)
