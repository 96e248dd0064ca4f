"""The road every message takes, in order, on one screen.

channel -> safety gate -> dialogue -> reply -> channel
              |                         |
      signpost and alert        redacted transcript
"""

from __future__ import annotations

from asyncio import to_thread

from bot.dialogue.engine import Dialogue
from bot.dialogue.reading import Heard, Reader
from bot.errors import EngineUnavailable
from bot.messages import Message, Reply
from bot.replies.notices import Notices
from bot.safety.watch import Watch
from bot.transcripts.records import Records
from bot.transcripts.redaction import redact


class Conversation:
    """One message in, one reply out; every channel calls this and nothing behind it."""

    def __init__(self, reader: Reader, watch: Watch, dialogue: Dialogue, notices: Notices, records: Records) -> None:
        self.reader, self.watch, self.dialogue, self.notices, self.records = reader, watch, dialogue, notices, records

    async def receive(self, message: Message) -> Reply:
        """Answer a message; when the reply is not `settled` the channel keeps the message and sends it again."""
        # 1. Hear: what was said, to which question. The same message again gets the same reply.
        heard = await to_thread(self.reader.read, message)
        if heard.already is not None:
            return heard.already

        # 2. Keep safe: the gate needs nothing that can be down. The alert is stored before the signpost leaves.
        language = self.notices.language_of(heard)
        signpost = await to_thread(self.watch.over, heard, language)

        # 3. Redact: from here on nobody sees the words as they were typed.
        heard = heard.kept_as(await to_thread(redact, heard.may_be_kept, language), signpost.sealed)

        # 4. Decide: the dialogue says what comes next, unless the signpost is the whole answer for now.
        decided = Reply() if signpost.whole else await self._decide(heard)

        # 5. Reply: the signpost before anything else, then what the person is told once, then the rest.
        reply = signpost.reply + self.notices.before(heard, language) + decided

        # 6. Keep: the redacted transcript is written, and only then is the reply sent.
        if reply.utterances:
            await to_thread(self.records.keep_turn, heard, reply, language, held=signpost.holds)
        return reply

    async def _decide(self, heard: Heard) -> Reply:
        try:
            return await self.dialogue.answer(heard)
        except EngineUnavailable:
            return Reply(settled=False)
