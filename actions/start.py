"""Beginning: give views, book a talk or cancel it."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import book
from actions.talk import progress, take_effect


class StartListening(Action):
    """Begin the questions, or go on where they were left."""

    def name(self) -> str:
        return "action_start_listening"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        take_effect(dispatcher, tracker, lambda scene, _: progress().begin(scene, "listen"))
        return []


class StartBooking(Action):
    """Begin a booking, also in the middle of the questions."""

    def name(self) -> str:
        return "action_start_booking"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        take_effect(dispatcher, tracker, lambda scene, _: progress().begin(scene, "book"))
        return []


class CancelBooking(Action):
    """Cancel the talk that is booked."""

    def name(self) -> str:
        return "action_cancel_booking"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        take_effect(dispatcher, tracker, lambda scene, _: book.cancel(scene))
        return []
