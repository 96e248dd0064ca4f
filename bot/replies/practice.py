"""Practice says only what is true in practice: where `<id>-practice` has words, they stand in the place of `<id>`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.messages import Reply, Say
from bot.replies.words import Words

SUFFIX = "-practice"


class Practice:
    """Puts the sentences of practice in the place of those that promise what only a real review does."""

    def __init__(self, words: Words, is_practice: Callable[[str], bool]) -> None:
        self._words, self._is_practice = words, is_practice

    def say(self, say: Say, review: str) -> Say:
        """Return a sentence as it is said in this review."""
        own = say.id + SUFFIX
        return Say(own, say.args) if self._is_practice(review) and self._words.has(own) else say

    def reply(self, reply: Reply, review: str) -> Reply:
        """Return a reply as it is said in this review."""
        return replace(reply, utterances=tuple(replace(u, say=self.say(u.say, review)) for u in reply.utterances))
