"""The one small interface behind which all channels stand: arrive, say, and see what was said so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from bot.conversation import Conversation
from bot.dialogue.reading import words_alone
from bot.dialogue.reviews import Review, Reviews
from bot.dialogue.welcome import welcome
from bot.errors import DatabaseAway
from bot.messages import Kind, Message, Reply, Say
from bot.replies.emoji import with_emojis
from bot.replies.words import Bubble, Words
from bot.safety.patience import FOREVER
from bot.settings import Settings
from bot.transcripts.mine import for_the_screen, is_private
from bot.transcripts.records import PastTurn, Records
from bot.transcripts.tables import Visit

T = TypeVar("T")
DRAWS_PICTURES = "web"
"""The channel that draws pictures itself; the others have only text, and so an emoji before the words."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A person at the door: their visit, and the key that brings them back (None if they brought it)."""

    visit: Visit
    key: str | None


@dataclass(frozen=True, slots=True)
class Spoken:
    """One turn in words: what the person said (redacted) or pressed, and our bubbles.

    Not `settled`: the message is still to be sent again with the same `message_id`; the bubbles of a later
    answer to it replace these.
    """

    message_id: str
    you: str | None
    bubbles: tuple[Bubble, ...]
    settled: bool


class FrontDesk:
    """What every channel calls."""

    def __init__(
        self, conversation: Conversation, records: Records, words: Words, reviews: Reviews, settings: Settings,
        ready: Callable[[Review], bool],
    ) -> None:  # fmt: skip
        self._conversation, self._records, self._words = conversation, records, words
        self._reviews, self._settings, self._ready = reviews, settings, ready

    def arrive(
        self, channel: str, key: str | None = None, review: str | None = None, area: str | None = None,
        language: str = "en",
    ) -> Arrival:  # fmt: skip
        """Find the visit of this key, or begin one with a welcome; needs no engine."""
        known = self._records.visit_by_key(key) if key else None
        if known is not None:
            return Arrival(known, None)
        return self.begin(channel, review or self._settings.review, area=area, language=language)

    def begin(
        self, channel: str, review: str, key: str | None = None, area: str | None = None, language: str = "en"
    ) -> Arrival:
        """Begin a new visit; `key` only where the channel itself knows the person again (Telegram)."""
        visit, key = self._records.start_visit(channel, review, key, language)
        if area:
            visit = self._records.change_visit(visit.id, area=area)
        about = self._reviews.get(review)
        opening = welcome(about, self._settings.local_date(), ready=self._ready(about))
        self._records.keep_opening(visit.id, opening)
        return Arrival(visit, key)

    async def say(self, message: Message, by: float | None = None) -> Spoken:
        """Send a message down the road and return the answer in words; raises UnknownVisit.

        Without a `visit_id`, for when the database is away, only safety answers. `by`: see Conversation.
        """
        reply = await self._conversation.receive(message, by)
        visit = await self._reader_of(message, reply)
        return Spoken(message.message_id, None, self._bubbles(reply, visit), reply.settled)

    async def overhear(self, message: Message, by: float | None = None) -> Spoken:
        """Let only safety read words that are no part of the talk; raises UnknownVisit. No bubbles: nothing found."""
        reply = await self._conversation.overhear(message, by)
        bubbles = self._bubbles(reply, await self._reader_of(message, reply)) if reply.utterances else ()
        return Spoken(message.message_id, None, bubbles, reply.settled)

    async def in_time(self, job: Callable[[], T], by: float) -> T:
        """Ask the database on the way to a signpost; raises DatabaseAway when it does not answer `by` then."""
        return await self._conversation.patience.ask(job, by)

    def deadline(self) -> float:
        """Return until when a message that came now may wait for the database."""
        return self._conversation.patience.deadline()

    def so_far(self, visit_id: str, since: int = 0) -> list[Spoken]:
        """Return the conversation in words from position `since`, oldest first: a reload shows exactly this."""
        visit = self._records.visit(visit_id)
        turns = self._records.turns(visit_id)
        shown = [turn for turn, seen in zip(turns, for_the_screen(turns), strict=True) if seen]
        return [self._spoken(turn, visit) for turn in shown[since:]]

    def words(self, id: str, visit: Visit | None = None, **args: str | int) -> str:
        """Return one sentence of ours, for a page's own labels."""
        language, level = (visit.language, visit.level) if visit else ("en", "usual")
        review = visit.review if visit else self._settings.review
        return self._words.text(self._conversation.practice.say(Say(id, args), review), language, level)

    async def _reader_of(self, message: Message, reply: Reply) -> Visit:
        # A signpost in the wrong language or level is better than one that waits.
        urgent = any(utterance.kind is Kind.SIGNPOST for utterance in reply.utterances)
        nobody = words_alone(message).visit
        if not message.visit_id:
            return nobody
        patience = self._conversation.patience
        try:
            job = partial(self._records.visit, message.visit_id)
            return await patience.ask(job, patience.deadline() if urgent else FOREVER)
        except DatabaseAway:
            return nobody

    def _spoken(self, turn: PastTurn, visit: Visit) -> Spoken:
        return Spoken(turn.message_id, self._you(turn, visit), self._bubbles(turn.reply, visit), turn.settled)

    def _you(self, turn: PastTurn, visit: Visit) -> str | None:
        if turn.words and is_private(turn.question_id):
            return self._words.text(Say("private-not-shown"), visit.language, visit.level)
        if turn.choice is None or (turn.words and not turn.choice["value"].startswith("/")):
            return turn.words
        said = turn.choice["say"]
        return self._words.text(Say(said["id"], said["args"]), visit.language, visit.level)

    def _bubbles(self, reply: Reply, visit: Visit) -> tuple[Bubble, ...]:
        bubbles = self._words.render(reply, visit.language, visit.level)
        return tuple(bubbles if visit.channel == DRAWS_PICTURES else with_emojis(bubbles))
