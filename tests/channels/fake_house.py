"""A house for tests of the web page: real words, reviews and directory, and a conversation written down here."""

from __future__ import annotations

import asyncio
import secrets
import shutil
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from types import SimpleNamespace
from typing import Any

from bot.dialogue.reviews import Reviews
from bot.dialogue.welcome import welcome
from bot.errors import UnknownVisit
from bot.messages import Choice, Kind, Message, Reply, Say, Utterance, say
from bot.operator import Operator
from bot.replies.speech import Speech
from bot.replies.voices import RATE, WIDTH, Espeak, as_wav
from bot.replies.words import Words
from bot.safety.directory import Directory
from bot.safety.layers import Finding, Tier
from bot.safety.signposts import Person, help_now, signpost
from bot.settings import DATA, Settings

NOW = datetime.fromisoformat("2026-11-23T10:00:00+00:00")
WORRYING = "hits me"


@dataclass(frozen=True)
class Arrival:
    visit: Any
    key: str | None


@dataclass(frozen=True)
class Spoken:
    message_id: str
    you: str | None
    bubbles: tuple[Any, ...]
    settled: bool


@dataclass
class Kept:
    """One visit and its turns: message_id -> (what they said, reply)."""

    visit: Any
    turns: dict[str, tuple[str | None, Reply]] = field(default_factory=dict)


class FakeDesk:
    """A front desk in memory; `away` is an engine that is down, `broken` one whose error holds the words."""

    def __init__(self, reviews: Reviews, words: Words, directory: Directory) -> None:
        self.reviews, self._words, self.directory = reviews, words, directory
        self.by_key: dict[str, Kept] = {}
        self.received: list[Message] = []
        self.away = self.broken = False
        self.slow = 0.0

    def visit_by_key(self, key: str) -> Any:
        return self.by_key[key].visit if key in self.by_key else None

    def arrive(self, channel: str, key: str | None = None, review: str | None = None, language: str = "en") -> Arrival:
        if key in self.by_key:
            return Arrival(self.by_key[key].visit, None)
        return self.begin(channel, review or "practice", language=language)

    def begin(
        self, channel: str, review: str, key: str | None = None, area: str | None = None, language: str = "en"
    ) -> Arrival:
        key = key or secrets.token_urlsafe(32)
        visit = SimpleNamespace(id=secrets.token_hex(16), review=review, area=area, language=language, level="usual")
        opening = welcome(self.reviews.get(review), date(2026, 11, 23))
        self.by_key[key] = Kept(visit, {"opening": (None, opening)})
        return Arrival(visit, key)

    def deadline(self) -> float:
        return 0.0

    async def in_time(self, job: Any, by: float) -> Any:
        return job()

    async def say(self, message: Message, by: float | None = None) -> Spoken:
        self.received.append(message)
        if self.broken:
            raise RuntimeError(message.text)
        await asyncio.sleep(self.slow)
        kept = self._kept(message.visit_id)
        past = kept.turns.get(message.message_id)
        reply = past[1] if past and past[1].settled else self._reply(message, kept.visit)
        if reply.utterances:
            kept.turns[message.message_id] = (self._you(message), reply)
        return Spoken(message.message_id, None, self._bubbles(reply, kept.visit), reply.settled)

    async def overhear(self, message: Message, by: float | None = None) -> Spoken:
        return Spoken(message.message_id, None, (), True)

    def so_far(self, visit_id: str, since: int = 0) -> list[Spoken]:
        kept = self._kept(visit_id)
        turns = [*kept.turns.items()][since:]
        return [Spoken(id, you, self._bubbles(reply, kept.visit), reply.settled) for id, (you, reply) in turns]

    def end_key(self, key: str) -> None:
        if key in self.by_key:
            self.by_key[secrets.token_urlsafe(32)] = self.by_key.pop(key)

    def words(self, id: str, visit: Any = None, **args: str | int) -> str:
        language, level = (visit.language, visit.level) if visit else ("en", "usual")
        return self._words.text(Say(id, args), language, level)

    def change_visit(self, visit_id: str, **changes: Any) -> None:
        vars(self._kept(visit_id).visit).update(changes)

    def _kept(self, visit_id: str) -> Kept:
        for kept in self.by_key.values():
            if kept.visit.id == visit_id:
                return kept
        raise UnknownVisit("this visit is not known here")

    def _bubbles(self, reply: Reply, visit: Any) -> tuple[Any, ...]:
        return tuple(self._words.render(reply, visit.language, visit.level))

    def _you(self, message: Message) -> str:
        if not message.choice:
            return message.text
        return self._words.text(LABELS.get(message.choice, Say(f"button-{message.choice[1:].replace('_', '-')}")))

    def _reply(self, message: Message, visit: Any) -> Reply:
        safety = Reply()
        if WORRYING in message.text:
            finding = Finding(Tier.CERTAIN, ("physical_abuse",), "urgent", ("test",))
            safety = Reply(signpost(finding, Person("child", 10, visit.area), self.directory, NOW))
        if self.away:
            return safety + Reply(settled=False)
        return safety if safety.utterances else Reply(script(message))


def script(message: Message) -> tuple[Utterance, ...]:
    """Answer like the real dialogue, in three steps and an end."""
    if message.choice == "/give_views_start":
        return say("explain-how-long"), ask_who()
    if message.question_id == "listen/who" and message.choice:
        return (Utterance(Say("practice/heard"), Kind.ASK, question_id="listen/heard", free_words=True),)
    if message.question_id == "listen/heard":
        return (
            say("listen-summary", Kind.SUMMARY),
            say("summary-words", Kind.SUMMARY, question_id="practice/heard", answer=message.text[:80]),
            say("summary-choice", Kind.SUMMARY, question_id="ask-who", answer_id="audience-child"),
            Utterance(Say("menu"), Kind.ASK, (choice("/give_views_start"), choice("/book_start"))),
        )
    return say("explain-what-is-review"), ask_who()


def choice(value: str) -> Choice:
    return Choice(value, Say(f"button-{value[1:].replace('_', '-')}"))


def ask_who() -> Utterance:
    return Utterance(Say("ask-who"), Kind.ASK, tuple(Choice(v, s) for v, s in LABELS.items()), question_id="listen/who")


LABELS = {name: Say(f"audience-{name}") for name in ("child", "young-person", "parent-carer", "other")}


class Whistle(Espeak):
    """A voice that needs no program: it whistles for as long as words take, and remembers what it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.speaker = self.encoder = "a whistle"
        self.said: list[str] = []
        self.pace = 0.02

    def wav(self, pieces: Any, *, gently: bool = False, slow: bool = False) -> bytes:
        self.said += [piece.text for piece in pieces]
        pace = self.pace * (1.5 if slow else 1)
        samples = bytes(int(RATE * pace * sum(len(piece.text.split()) for piece in pieces)) * WIDTH)
        return as_wav(samples)

    def opus(self, pieces: Any, *, gently: bool = False, slow: bool = False) -> bytes:
        return self.wav(pieces, slow=slow)


@cache
def _contents() -> tuple[Reviews, Directory, Words]:
    reviews = Reviews.load()
    with TemporaryDirectory() as folder:
        shutil.copytree(DATA / "words" / "en", Path(folder) / "en")
        # Last in the alphabet, so that the real words come first where there are any.
        (Path(folder) / "en" / "zz.ftl").write_text(MORE_WORDS)
        words = Words(reviews, Path(folder))
        words.text(Say("menu"))  # read while the folder is there
        return reviews, Directory.load(), words


MORE_WORDS = """
ask-who = Who are you?
menu = What would you like to do now?
listen-summary = Here is what you said.
summary-words = { $question_id }: { $answer }
summary-choice = { $question_id }: { $answer_id }
"""


def fake_house(**changes: Any) -> Any:
    """Build the house; `changes` replace its rooms."""
    reviews, directory, words = _contents()
    desk = FakeDesk(reviews, words, directory)

    async def ready() -> bool:
        return not desk.away

    rooms: dict[str, Any] = {
        "settings": Settings(), "operator": Operator(), "reviews": reviews, "words": words,
        "directory": directory, "records": desk, "desk": desk,
        "watch": SimpleNamespace(
            help_page=lambda area, visit=None: help_now(Person(None, None, area), directory, NOW, any_hour=True),
            gate=SimpleNamespace(known_ready=True),
        ),
        "dialogue": SimpleNamespace(ready=ready), "speech": Speech(Path(mkdtemp(prefix="blether-")), Whistle()),
        "hearing": SimpleNamespace(
            beforehand=lambda review: Say("recording-heard-practice"), kept=lambda review: False,
            awaits=lambda review: False
        ),
    }  # fmt: skip
    return SimpleNamespace(**rooms | changes)
