"""Beginning: give views, book a talk or cancel it."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import book
from actions.talk import Turn, progress, take_effect


class StartListening(Turn):
    """Begin the questions, or go on where they were left."""

    def name(self) -> str:
        return "action_start_listening"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, lambda scene, _: progress().begin(scene, "listen"))


class StartBooking(Turn):
    """Begin a booking, also in the middle of the questions."""

    def name(self) -> str:
        return "action_start_booking"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, lambda scene, _: progress().begin(scene, "book"))


class CancelBooking(Turn):
    """Cancel the talk that is booked."""

    def name(self) -> str:
        return "action_cancel_booking"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, lambda scene, _: book.cancel(scene))
