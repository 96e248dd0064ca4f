"""How often a lead is called for nothing: 100 whole visits, answered innocently, down the real road.

python -m tests.scores.innocent_visits

Every question of the practice review is asked of every audience that it is for; the answers are in `innocent.txt`.
"""

from __future__ import annotations

import asyncio
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from actions import talk
from actions.ground import Ground
from bot.app import House, build
from bot.dialogue.reviews import Audience
from bot.messages import Kind
from bot.safety import patience
from bot.safety.gate import Gate
from bot.settings import Settings
from tests.conftest import MONDAY, Person
from tests.peers.rasa import FakeRasa
from tests.scores.safety import wilson

ANSWERS = Path(__file__).parent / "innocent.txt"
VISITS = 100
MOST_ALERTS, MOST_CHECKS = 1, 5
"""The goal per 100 visits."""
TOKENS = ("fife", "glasgow-city", "highland", "dundee-city")


def answers(path: Path = ANSWERS) -> dict[str, list[str]]:
    """Return the answers by `audience place`, `any` and `chat`."""
    found: dict[str, list[str]] = defaultdict(list)
    section = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = line.removeprefix("## ")
        elif line and not line.startswith("#"):
            found[section].append(line)
    return dict(found)


@dataclass(slots=True)
class Lines:
    """Answers that are given in their order, and again from the first when all are used."""

    all: list[str]
    used: int = 0

    @property
    def fresh(self) -> bool:
        """Say whether one was not used yet."""
        return self.used < len(self.all)

    def next(self) -> str:
        """Return the next one."""
        self.used += 1
        return self.all[(self.used - 1) % len(self.all)]


@dataclass(slots=True)
class Tally:
    """What was said, to which questions, and what the gate made of it."""

    visits: int = 0
    said: set[str] = field(default_factory=set)
    asked: set[tuple[str, str]] = field(default_factory=set)
    tiers: Counter[str] = field(default_factory=Counter)
    called: list[tuple[str, str, str]] = field(default_factory=list)
    finished: int = 0


class Visitor:
    """Someone who answers innocently, a line they have not used before where there is one."""

    def __init__(self, house: House, audience: str, lines: dict[str, Lines], number: int, tally: Tally) -> None:
        self._house, self._audience, self._lines = house, audience, lines
        self._number, self._tally, self._person = number, tally, Person(house)
        self._tried: set[str] = set()

    async def visit(self) -> None:
        """Go from the welcome to the end: who, where, agreement, every question, a talk booked by every fifth."""
        await self._person.begins(who=self._audience, area=TOKENS[self._number % len(TOKENS)])
        for step in range(60):
            place = self._person.question
            if place is None or place == "listen/check":
                break
            if place in self._tried:  # a card or a line still open after an answer: passed over, as people do
                await self._person.presses("/skip_question", place)
                continue
            self._tried.add(place)
            await self._answer(place, step)
        if self._person.question == "listen/check":
            await self._person.presses("send")
            self._tally.finished += 1
        if self._number % 5 == 0:
            await self._person.presses("/book_start")
            await self._person.presses("/stop_pause")
        self._tally.visits += 1

    async def _answer(self, place: str, step: int) -> None:
        bubble = self._person.last.bubbles[-1]
        self._tally.asked.add((self._audience, place.removeprefix("listen/")))
        if step % 6 == 5:
            await self._says("chat", None)
        if bubble.free_words:
            section = f"{self._audience} {place.removeprefix('listen/')}"
            if section not in self._lines:
                section = "any"  # a question that our answers do not know yet
            await self._says(section, place)
            if self._lines[section].fresh:  # changes their mind once, as long as there is more to say
                await self._person.presses("/go_back_change_answer")
                await self._says(section, place)
            return
        if (self._number + step) % 3 == 0:
            await self._says("any", place)  # beside the choice: it is still asked for
        if self._person.question == place:
            await self._person.presses(self._harmless(place), place)

    def _harmless(self, place: str) -> str:
        buttons = [b for b in self._person.buttons if b[0] != "/" and not self._house.reviews.worrying(place, b)]
        return buttons[(self._number + len(place)) % len(buttons)] if buttons else "/skip_question"

    async def _says(self, section: str, place: str | None) -> None:
        text = self._lines[section].next()
        self._tally.said.add(text)
        await self._person.says(text, place)
        if any(bubble.kind is Kind.SIGNPOST for bubble in self._person.last.bubbles):
            self._note(section, text)
            await self._person.presses("/carry_on")

    def _note(self, section: str, text: str) -> None:
        found = self._house.watch.gate.read(text)
        tier, because = (found.tier.value, " ".join(found.because)) if found else ("check", "in its language")
        self._tally.tiers[tier] += 1
        self._tally.called.append((tier, because, f"{section}: {text}"))


async def visits(house: House, count: int = VISITS) -> Tally:
    """Hold so many visits, the audiences in turn."""
    tally, lines = Tally(), {section: Lines(said) for section, said in answers().items()}
    for number in range(count):
        audience = tuple(Audience)[number % len(Audience)].value
        await Visitor(house, audience, lines, number, tally).visit()
    return tally


def every_button_and_question(house: House, gate: Gate) -> list[tuple[str, str, str]]:
    """Read our own questions and buttons through the gate, as someone may type them back."""
    review = house.reviews.get("practice")
    found = []
    for question in review.questions:
        asked = review.ask(question)
        harmless = [choice for choice in asked.choices if not choice.concern]
        for say in (asked.say, *(choice.say for choice in harmless)):
            for level in ("usual", "simple"):
                text = house.words.text(say, level=level)
                if seen := gate.read(text, "en"):
                    found.append((seen.tier.value, " ".join(seen.because), text))
    return sorted(set(found))


def house_for(folder: Path) -> House:
    """Build a house in a folder with the stand-in engine; the actions share its database."""
    settings = Settings(state=folder, today=MONDAY)
    house = build(settings)
    house.dialogue._http = httpx.AsyncClient(transport=FakeRasa().transport(), base_url="http://engine")
    shared = Ground(settings, house.database, house.reviews, house.operator, house.directory)
    talk.ground = lambda: shared  # type: ignore[attr-defined]
    talk.progress.cache_clear()
    return house


def report(tally: Tally, own: Sequence[tuple[str, str, str]]) -> str:
    """Put it in lines: the counts per 100 visits, then each line that was called about."""
    alerts, checks = tally.tiers["certain"], tally.tiers["check"]
    per = 100 / max(tally.visits, 1)
    spans = [wilson(min(n, tally.visits), tally.visits) for n in (alerts, checks)]
    lines = [
        f"{tally.visits} visits, {tally.finished} sent; {len(tally.said)} different answers typed",
        f"alerts per 100 visits: {alerts * per:.1f} [{spans[0][0]:.1%} {spans[0][1]:.1%}] (goal: {MOST_ALERTS})",
        f"checks per 100 visits: {checks * per:.1f} [{spans[1][0]:.1%} {spans[1][1]:.1%}] (goal: {MOST_CHECKS})",
        f"our own questions and buttons that the gate stumbles over: {len(own)}",
    ]
    return "\n".join([*lines, *("\t".join(row) for row in (*own, *sorted(tally.called)))])


async def _main() -> bool:
    with TemporaryDirectory() as folder:
        house = house_for(Path(folder))
        tally, own = await visits(house), every_button_and_question(house, house.watch.gate)
        sys.stdout.write(report(tally, own) + "\n")
        await house.dialogue.close()
        house.keeper.patience.close()
        house.database.close()
    return tally.tiers["certain"] <= MOST_ALERTS and tally.tiers["check"] <= MOST_CHECKS and not own


if __name__ == "__main__":
    patience.LONGEST = 30.0
    sys.exit(0 if asyncio.run(_main()) else 1)
