"""Keeping an alert: in the database, or else in the spool until the database takes it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from sqlalchemy.exc import OperationalError, SQLAlchemyError

from bot.dialogue.reading import Heard
from bot.errors import DatabaseAway, SpoolFull
from bot.safety.layers import Tier
from bot.safety.patience import Patience
from bot.safety.spool import Spool
from bot.transcripts.alerts import Alerts, NewAlert

log = logging.getLogger(__name__)
DISK = 0.25
"""Seconds that a signpost waits for the spool's disk."""


MOST_COUNTED = 10_000
"""Messages whose alerts could be stored nowhere; more are not told apart."""


class Keeper:
    """Stores an alert at once where it can be, and never holds up the signpost."""

    def __init__(self, alerts: Alerts, spool: Spool, patience: Patience, now: Callable[[], datetime]) -> None:
        self.alerts, self._spool, self.patience, self.now = alerts, spool, patience, now
        self._nowhere: dict[str, None] = {}

    @property
    def spool(self) -> Spool:
        """Return where alerts wait while the database is away."""
        return self._spool

    @property
    def nowhere(self) -> int:
        """Count the alerts that could be stored nowhere and have not come again since."""
        return len(self._nowhere)

    async def keep(self, new: NewAlert, by: float) -> bool:
        """Store an alert; True when it is in the database, where people see it."""
        try:
            await self.patience.ask(lambda: self.alerts.store(new), by)
        except DatabaseAway:
            await self._set_aside(new)
            return False
        self._nowhere.pop(new.message_id, None)
        return True

    async def raised_before(self, heard: Heard, tier: Tier, by: float) -> bool:
        """Say whether something as certain was told before in this visit; not known counts as no."""
        try:
            return await self.patience.ask(lambda: self.alerts.raised_before(heard, tier), by)
        except DatabaseAway:
            return False

    async def kinds_told(self, visit_id: str) -> tuple[str, ...]:
        """Return what the last alert of a visit may mean; not known counts as nothing."""
        try:
            return await self.patience.ask(lambda: self.alerts.kinds_told(visit_id), self.patience.deadline())
        except DatabaseAway:
            return ()

    def deliver(self) -> int:
        """Move what waits in the spool to the database; returns how many, and stops when it is still away."""
        delivered = 0
        for id, content in self._spool.waiting():
            try:
                self.alerts.store(NewAlert.from_bytes(content))
            except OperationalError as error:
                log.error("the spool keeps its alerts, the database is away: %s", type(error).__name__)
                break
            except (SQLAlchemyError, TypeError, ValueError) as error:
                # One record that can't be stored must not hold up those behind it; it stays for someone to look at.
                log.critical("alert %s stays in the spool: %s", id[:12], type(error).__name__)
                continue
            # Dropped only after the commit: dying in between delivers it again, and its id shows it once.
            self._spool.drop(id)
            delivered += 1
        return delivered

    async def _set_aside(self, new: NewAlert) -> None:
        try:
            await self.patience.within(lambda: self._spool.keep(new.id, new.to_bytes()), DISK)
        except (SpoolFull, TimeoutError, OSError) as error:
            # The reply is then not settled, so the channel keeps the message and sends it again.
            if len(self._nowhere) < MOST_COUNTED:
                # By its message: an alert's id can change when the database says whose visit it is.
                self._nowhere[new.message_id] = None
            log.critical("an alert could be stored nowhere: %s", type(error).__name__)
        else:
            self._nowhere.pop(new.message_id, None)
