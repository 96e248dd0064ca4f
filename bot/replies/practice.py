"""Practice says only what is true in practice: where `<id>-practice` has words, they stand in the place of `<id>`.

Where somebody runs this Blether, staff can read practice too: `<id>-staffed` then stands in its place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.messages import Reply, Say
from bot.replies.words import Words

SUFFIX = "-practice"
STAFFED = "-staffed"


class Practice:
    """Puts the sentences of practice in the place of those that promise what only a real review does."""

    def __init__(self, words: Words, is_practice: Callable[[str], bool], is_staffed: bool = False) -> None:
        """`is_staffed`: somebody runs this, so that what is said in practice may be read."""
        self._words, self._is_practice, self._is_staffed = words, is_practice, is_staffed

    def say(self, say: Say, review: str) -> Say:
        """Return a sentence as it is said in this review."""
        if not self._is_practice(review):
            return say
        own = self._instead(say.id, SUFFIX)
        return Say(self._instead(own, STAFFED) if self._is_staffed else own, say.args)

    def reply(self, reply: Reply, review: str) -> Reply:
        """Return a reply as it is said in this review."""
        return replace(reply, utterances=tuple(replace(u, say=self.say(u.say, review)) for u in reply.utterances))

    def _instead(self, id: str, ending: str) -> str:
        return id + ending if self._words.has(id + ending) else id
