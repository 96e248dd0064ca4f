"""People on Telegram, for tests: they say, press, edit and forge, and read what comes back."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.peers.telegram_wire import person, private


@dataclass
class Sent:
    """One message of the bot's, as it stands on the screen now."""

    chat: int
    id: int
    text: str
    buttons: dict[str, str] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def labels(self) -> list[str]:
        return list(self.buttons)


class People:
    """Everyone who writes to the bot, and what stands on their screens."""

    def __init__(self) -> None:
        self.updates: list[dict[str, Any]] = []
        self.sent: list[Sent] = []
        self.screen: dict[int, dict[int, Sent]] = defaultdict(dict)
        self._ids, self._update_ids, self._read = count(100), count(5000), defaultdict[int, int](int)
        self._news = asyncio.Condition()

    def says(self, chat: int, text: str | None, **parts: Any) -> dict[str, Any]:
        """Send a message as a person; `parts` may hold `photo`, `voice` and the like."""
        words = {} if text is None else {"text": text}
        return self._arrives({"message": self._message(chat, words | parts)})

    def edits(self, chat: int, text: str) -> dict[str, Any]:
        """Change a message after it was sent."""
        return self._arrives({"edited_message": self._message(chat, {"text": text, "edit_date": int(time.time())})})

    def says_in_group(self, chat: int, text: str) -> dict[str, Any]:
        """Speak in a group that the bot is in."""
        group = {"id": chat, "type": "group", "title": "Planted-Group"}
        return self._arrives({"message": self._message(chat, {"text": text, "chat": group})})

    def presses(self, chat: int, label: str, on: Sent | None = None) -> dict[str, Any]:
        """Press a button: of the newest message that has it, or of `on` as it was when it was sent."""
        found = on or next(s for s in reversed(self.screen[chat].values()) if label in s.buttons)
        return self.forges(chat, found.buttons[label], found)

    def forges(self, chat: int, data: str, on: Sent) -> dict[str, Any]:
        """Press a button that holds any data at all, as a changed client could."""
        message = {"message_id": on.id, "date": int(time.time()), "chat": private(chat), "text": on.text}
        who = {"id": str(next(self._ids)), "from": person(chat), "chat_instance": "1"}
        return self._arrives({"callback_query": who | {"message": message, "data": data}})

    def redelivers(self, update: dict[str, Any]) -> None:
        """Let an update arrive again, under a new number so that nothing filters it out early."""
        self._arrives({key: value for key, value in update.items() if key != "update_id"})

    async def reply(self, chat: int, within: float = 5.0) -> Sent:
        """Return the next message that this chat has not read yet."""
        mine = self._mine
        async with asyncio.timeout(within), self._news:
            await self._news.wait_for(lambda: len(mine(chat)) > self._read[chat])
        self._read[chat] += 1
        return mine(chat)[self._read[chat] - 1]

    async def nothing_more(self, chat: int, for_seconds: float = 0.3) -> bool:
        """Say whether this chat stays silent."""
        await asyncio.sleep(for_seconds)
        return len(self._mine(chat)) == self._read[chat]

    async def all_read(self, within: float = 5.0) -> None:
        """Wait until the bot has told us that every update is settled."""
        async with asyncio.timeout(within), self._news:
            await self._news.wait_for(lambda: not self.updates)

    def _arrives(self, parts: dict[str, Any]) -> dict[str, Any]:
        update = {"update_id": next(self._update_ids)} | parts
        self.updates.append(update)
        self._telling = asyncio.get_running_loop().create_task(self._tell())
        return update

    def _message(self, chat: int, parts: dict[str, Any]) -> dict[str, Any]:
        head = {"message_id": next(self._ids), "date": int(time.time()), "from": person(chat), "chat": private(chat)}
        return head | parts

    def _mine(self, chat: int) -> list[Sent]:
        return [sent for sent in self.sent if sent.chat == chat]

    async def _tell(self) -> None:
        async with self._news:
            self._news.notify_all()
