"""What staff wrote down of a recording is read by the gate like any words: it may say what nobody marked."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.safety.hearing import alert_of
from bot.safety.layers import Finding, Tier, merge
from bot.transcripts.redaction import RedactedText
from bot.transcripts.tables import Alert, Recording


def raise_for(
    session: Session, recording: Recording, found: Finding, words: RedactedText, sealed: bytes | None, now: datetime
) -> Alert:
    """Raise the alert of these words, or add them to the open one of their recording; whoever has that keeps it."""
    alert = alert_of(session, recording, now, after_closed=True)
    known = Finding(Tier(alert.tier), tuple(alert.kinds), alert.severity, tuple(alert.because))
    both = merge([known, found]) if alert.because else found
    worst = both or found
    alert.tier, alert.severity = worst.tier.value, worst.severity
    alert.kinds, alert.because = list(worst.kinds), list(worst.because)
    alert.words, alert.sealed = words, sealed
    return alert
