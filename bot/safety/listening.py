"""Who will read what a child tells us, and when: said only where it is true at this moment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.dialogue.readiness import PROVEN
from bot.messages import Say
from bot.operator import Operator
from bot.safety.hours import uk_time
from bot.safety.rota import Rota
from bot.transcripts.alerts import Alerts


class Listening:
    """Knows whether a person reads alerts: a lead with a key and hours, who has answered a test alert lately."""

    def __init__(
        self, operator: Operator, alerts: Alerts, practice: Callable[[str], bool], now: Callable[[], datetime]
    ) -> None:
        self._operator, self._alerts, self._practice, self._now = operator, alerts, practice, now
        self._rota = Rota.read(operator.safeguarding_lead.hours, operator.safeguarding_lead.away)
        self._answered: datetime | None = None

    def refresh(self) -> None:
        """Look up when a test alert was last answered; done beside the road, so that no signpost waits for it."""
        self._answered = self._alerts.last_test_answered()

    def reachable(self, review: str) -> bool:
        """Say whether anyone could open a way to be reached that is left here."""
        return bool(review and self._operator.lead_keys) and not self._practice(review)

    def heard_by(self, review: str) -> Say | None:
        """Return who will read this and when, never that they will answer; None when no person will."""
        now = self._now()
        if not self.reachable(review) or self._rota is None or not self._proven(now):
            return None
        until, later = self._rota.on(now), self._rota.next(now)
        if until is not None:
            return Say("heard-by-now", {"until": f"{uk_time(until):%H:%M}"})
        return Say("heard-by-later", {"when_at": later.isoformat()}) if later else None

    def _proven(self, now: datetime) -> bool:
        return self._answered is not None and now - self._answered <= PROVEN
