"""Telling people on Telegram what a review found: once it is reported, to those who asked, in their words and level."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from bot.channels.mine_view import heard, published
from bot.channels.plain import in_parts, safe
from bot.channels.telegram_line import Line
from bot.errors import SettingError
from bot.transcripts.sealing import public_text, seal, unseal
from bot.transcripts.tables import HearBack, Visit

if TYPE_CHECKING:
    from bot.app import House

log = logging.getLogger(__name__)
HEAR_BACK = "/hear_back"
EVERY = 60.0
LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Letter:
    """What one person is told, and where."""

    visit_id: str
    chat_id: int
    texts: tuple[str, ...]


class Teller:
    """Sends what is due: at least once, and noted the moment it is sent, so that a kill in between repeats one."""

    def __init__(self, house: House, line: Line) -> None:
        self._house, self._line = house, line

    async def run(self) -> None:
        """Look again and again."""
        while True:
            try:
                await self.tell_due()
            except Exception as error:  # noqa: BLE001 - the edge of a task that must go on; an error may hold words
                log.error("telegram: telling what was found failed, and is tried again: %s", type(error).__name__)
            await asyncio.sleep(EVERY)

    async def tell_due(self) -> int:
        """Tell everyone who waits for a review that has its report; returns how many."""
        letters = await asyncio.to_thread(self._due)
        for letter in letters:
            for part in letter.texts:
                await self._line.send(letter.chat_id, part)
            # Also when Telegram says that this person can't be reached any more: it would say so each time.
            await asyncio.to_thread(self._told, letter.visit_id)
        return len(letters)

    def _due(self) -> Sequence[Letter]:
        today, reviews = self._house.settings.local_date(), self._house.reviews
        ready = [review.name for review in reviews.all() if published(review, review.status(today))]
        waiting = select(HearBack, Visit).join(Visit, Visit.id == HearBack.visit_id)
        query = waiting.where(HearBack.way == "telegram", HearBack.told_at.is_(None), HearBack.reach.is_not(None))
        with self._house.database.reading() as session:
            rows = session.execute(query.where(Visit.review.in_(ready)).limit(100)).all()
        return [letter for row, visit in rows if (letter := self._letter(row, visit)) is not None]

    def _letter(self, row: HearBack, visit: Visit) -> Letter | None:
        try:
            chat_id = int(unseal(row.reach or b"{}", self._house.machine))
        except (SettingError, ValueError):
            log.error("telegram: a sealed chat can't be opened with this machine's key")
            return None
        review = self._house.reviews.get(visit.review)
        parts = [self._house.desk.words("mine-heard-title", visit)]
        parts += [f"{heading}\n{told}" for heading, told in heard(self._house, review, visit)]
        return Letter(visit.id, chat_id, tuple(in_parts(map(safe, parts), LONGEST)))

    def _told(self, visit_id: str) -> None:
        with self._house.database.writing() as session:
            row = session.get(HearBack, visit_id)
            if row is not None:
                # Where the chat is has done its work; nothing needs it any more.
                row.told_at, row.reach = self._house.settings.now(), None


def keep_chat(house: House, visit_id: str, chat_id: int) -> None:
    """Seal where a chat is to this machine, for someone who asked to be told there."""
    with house.database.writing() as session:
        row = session.get(HearBack, visit_id)
        if row is not None and row.way == "telegram":
            row.reach = seal(str(chat_id), [public_text(house.machine)])
