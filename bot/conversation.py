"""The road every message takes, in order, on one screen.

channel -> safety gate -> dialogue -> reply -> channel
              |                         |
      signpost and alert        redacted transcript
"""

from __future__ import annotations

from asyncio import ensure_future, shield, timeout
from dataclasses import replace

from bot.dialogue.engine import Dialogue
from bot.dialogue.reading import Heard, Reader
from bot.errors import DatabaseAway, EngineUnavailable
from bot.messages import Message, Reply
from bot.replies.notices import Notices
from bot.replies.practice import Practice
from bot.safety.patience import FOREVER, Patience
from bot.safety.watch import Signpost, Watch
from bot.transcripts.records import Records
from bot.transcripts.redaction import redact

HURRY = 2.0
"""Seconds that a signpost waits for the engine, which may have more to say in the same reply."""
AWAY = 0.25
"""The same while the database is away: the actions need it too, so the engine can hardly have more to say."""


class Conversation:
    """One message in, one reply out; every channel calls this and nothing behind it."""

    def __init__(
        self, reader: Reader, watch: Watch, dialogue: Dialogue, notices: Notices, practice: Practice,
        records: Records, patience: Patience,
    ) -> None:  # fmt: skip
        self.reader, self.watch, self.dialogue = reader, watch, dialogue
        self.notices, self.practice, self.records, self.patience = notices, practice, records, patience

    async def receive(self, message: Message, by: float | None = None) -> Reply:
        """Answer a message; when the reply is not `settled` the channel keeps the message and sends it again.

        For a signpost the database has until `by` to answer; then it goes out without.
        """
        # 1. Hear: what was said, to which question. The same message again gets the same reply.
        heard = await self.reader.hear(message, self.patience.deadline() if by is None else by)
        if heard.already is not None:
            return heard.already

        # 2. Keep safe: the gate needs nothing that can be down. The alert is stored before the signpost leaves.
        language = self.notices.language_of(heard)
        signpost = await self.watch.over(heard, language)
        if heard.alone:
            return signpost.reply if signpost.whole else await self._wait(message)

        told_once = self.notices.before(heard, language, bool(signpost.reply.utterances))

        # 3. Redact: from here on nobody sees the words as they were typed.
        kept = await self.patience.work(lambda: redact(heard.may_be_kept, language))
        heard = heard.kept_as(kept, signpost.sealed)

        # 4. Decide: the dialogue says what comes next, unless the signpost is the whole answer for now.
        decided = Reply() if signpost.whole else await self._decide(heard, bool(signpost.reply.utterances))

        # 5. Reply: the signpost before anything else, then what the person is told once, then the rest.
        reply = signpost.reply + told_once + decided
        reply = self.practice.reply(reply, heard.visit.review)

        # 6. Keep: the redacted transcript is written, and only then is the reply sent.
        return await self._keep(heard, reply, language, signpost) if reply.utterances else reply

    async def overhear(self, message: Message, by: float | None = None) -> Reply:
        """Keep safe who said something that is no part of the talk (an edit, a refused request); nothing else is kept.

        The reply is empty where safety has nothing to say.
        """
        heard = await self.reader.hear(message, self.patience.deadline() if by is None else by)
        return (await self.watch.over(heard, self.notices.language_of(heard))).reply

    async def _wait(self, message: Message) -> Reply:
        # Nothing for safety to say: wait for the database. Without a visit the channel has to find one first.
        return await self.receive(message, FOREVER) if message.visit_id else Reply(settled=False)

    async def _decide(self, heard: Heard, hurry: bool) -> Reply:
        answer = ensure_future(self.dialogue.answer(heard))
        try:
            async with timeout((AWAY if self.patience.away else HURRY) if hurry else None):
                # Not cut off: the engine may be doing what was asked, and when the message comes again it says so.
                return await shield(answer)
        except (EngineUnavailable, TimeoutError):
            answer.add_done_callback(lambda done: done.cancelled() or done.exception())
            return Reply(settled=False)

    async def _keep(self, heard: Heard, reply: Reply, language: str, signpost: Signpost) -> Reply:
        by = self.patience.deadline() if signpost.reply.utterances else FOREVER
        try:
            await self.patience.ask(lambda: self.records.keep_turn(heard, reply, language, held=signpost.holds), by)
        except DatabaseAway:
            return replace(reply, settled=False)
        return reply
