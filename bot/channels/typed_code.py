"""Return codes where there is only text: /code asks for one, /code and five words comes back with it, /note looks.

None of it travels the road: what goes down the road is kept in the transcript, and a code is kept nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.channels.mine_view import MineView
from bot.transcripts.return_words import LENGTH, read_code, with_pictures

if TYPE_CHECKING:
    from bot.app import House
    from bot.transcripts.tables import Visit

CODE, NOTE = "/code", "/note"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said to a typed code; `opened` is the visit that it opened here."""

    texts: tuple[str, ...]
    opened: Visit | None = None


def is_five_words(typed: str) -> bool:
    """Say whether a message may be a code typed by itself."""
    # Few words only: "I saw a cat, a dog, a duck, a goat and a pig" is an answer, and no code.
    short = len(typed) < 120 and LENGTH <= len(typed.split()) <= 2 * LENGTH
    return short and read_code(typed).whole


class TypedCodes:
    """Understands codes in a channel of text."""

    def __init__(self, house: House, channel: str) -> None:
        self._house, self._channel, self._view = house, channel, MineView(house)

    def is_one(self, typed: str) -> bool:
        """Say whether a message is about a code: the command, or just five words of a code."""
        word = typed.strip().casefold().partition(" ")[0]
        return word in {CODE, NOTE} or is_five_words(typed)

    def answer(self, typed: str, visit: Visit, place: str, key: str | None = None, free: bool = False) -> Answer | None:
        """Do what was typed; None when it was no code after all and is to be heard like anything else.

        `free`: words are wanted here, so five of our words that open nothing are an answer.
        """
        word, _, rest = typed.strip().partition(" ")
        command = word.casefold()
        if command == CODE and not rest.strip():
            return self._new(visit)
        words = rest if command in {CODE, NOTE} else typed
        if self._worrying(words):
            return None
        found = self._house.codes.find(words, place)
        if found.visit is None:
            bare = command not in {CODE, NOTE}
            return None if bare and free else Answer((self._view.why_not(found, visit),))
        if command == NOTE:
            same = found.visit.id == visit.id
            return Answer((self._view.slip(visit) if same else self._say("mine-slip-other", visit),))
        self._house.codes.open_here(found.visit.id, self._channel, key)
        return Answer((self._say("mine-code-open", found.visit),), self._house.records.visit(found.visit.id))

    def _new(self, visit: Visit) -> Answer:
        code = with_pictures(self._house.codes.make(visit.id))
        lines = "\n".join(f"{number}. {one.word} {one.picture}" for number, one in enumerate(code, start=1))
        ids = ("mine-code-keep", "mine-code-ends-old", "mine-code-how")
        return Answer((self._say("mine-your-code", visit), lines, *(self._say(id, visit) for id in ids)))

    def _worrying(self, words: str) -> bool:
        return not read_code(words).whole and self._house.watch.gate.read(words) is not None

    def _say(self, id: str, visit: Visit) -> str:
        return self._house.desk.words(id, visit)
