"""What Rasa keeps of a conversation: which form is active. No text, no history, not for long.

Stock stores keep every message for good, and every turn costs more than the last. Our database is the truth,
so a tracker is a small cache: it may be dropped at any moment and `action_session_start` restores it.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import Any, Iterable, List, Optional, Text, Tuple

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SerializedTrackerAsText, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

KEPT_SLOTS = ("restored", "requested_slot")
"""The only Rasa slots that outlive a turn; neither can hold what a person said."""


class TextFreeTrackerStore(TrackerStore, SerializedTrackerAsText):
    """Keeps, per conversation, the active form; forgets after `keep_seconds`, holds `most` at once."""

    def __init__(
        self,
        domain: Domain,
        event_broker: Optional[EventBroker] = None,
        host: Optional[EndpointConfig] = None,
        keep_seconds: int = 3600,
        most: int = 5000,
        **kwargs: Any,
    ) -> None:
        self._kept: OrderedDict[Text, Tuple[float, List[Event]]] = OrderedDict()
        self._keep_seconds, self._most = keep_seconds, most
        super().__init__(domain, event_broker, **kwargs)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep what is needed to go on; nothing at all of a tracker that was not restored."""
        # Rasa swallows the error when actions are down at the start of a session, and would then stay outside
        # the form for good. Without the marker the next message restores again.
        if not tracker.slots["restored"].value or tracker.active_loop_name is None:
            self._kept.pop(tracker.sender_id, None)
            return
        self._kept[tracker.sender_id] = (time.monotonic(), list(_essence(tracker)))
        self._kept.move_to_end(tracker.sender_id)
        self._forget_old()

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        """Rebuild the small tracker, or return None so that Rasa starts a session."""
        self._forget_old()
        kept = self._kept.get(sender_id)
        if kept is None:
            return None
        return DialogueStateTracker.from_events(sender_id, kept[1], self.domain.slots, domain=self.domain)

    async def keys(self) -> Iterable[Text]:
        """Return the conversations that are kept."""
        return list(self._kept)

    def _forget_old(self) -> None:
        oldest = time.monotonic() - self._keep_seconds
        while self._kept:
            sender_id, (kept_at, _) = next(iter(self._kept.items()))
            if kept_at >= oldest and len(self._kept) <= self._most:
                return
            del self._kept[sender_id]


def _essence(tracker: DialogueStateTracker) -> Iterable[Event]:
    yield ActionExecuted("action_session_start")
    yield SessionStarted()
    for name in KEPT_SLOTS:
        yield SlotSet(name, tracker.slots[name].value)
    yield ActiveLoop(tracker.active_loop_name)
    yield ActionExecuted("action_listen")
