"""The stock bot's actions: the same form as ours, over a list of questions, each answer kept in SQLite.

Written as rasa-sdk's documentation shows, for its Python 3.11 environment beside Rasa.
"""

import os
import sqlite3
from typing import Any

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

QUESTIONS = [
    ("safe", "Do you feel safe at home and with the people who help you?", ["safe-yes", "not-sure"]),
    ("good", "What is good about the help you get?", []),
]
"""A question with buttons and one in free words, again and again."""

database = sqlite3.connect(os.environ["STOCK_ANSWERS"], check_same_thread=False)
database.execute("CREATE TABLE IF NOT EXISTS answers (sender TEXT, number INTEGER, question TEXT, answer TEXT)")
database.execute("CREATE TABLE IF NOT EXISTS bookings (sender TEXT, way TEXT, supporter TEXT, reach TEXT)")
database.execute("CREATE INDEX IF NOT EXISTS by_sender ON answers (sender)")


def answered(sender: str) -> int:
    """Return how many answers a person has given."""
    [number] = database.execute("SELECT count(*) FROM answers WHERE sender = ?", (sender,)).fetchone()
    return int(number)


class ValidateQuestionForm(FormValidationAction):
    """Keeps an answer and goes on with the form."""

    def name(self) -> str:
        return "validate_question_form"

    def validate_answer(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> dict[str, Any]:
        """Write the answer; None makes the form ask again, and so the next question."""
        number = answered(tracker.sender_id)
        question = QUESTIONS[number % len(QUESTIONS)][0]
        with database:
            row = (tracker.sender_id, number, question, str(value))
            database.execute("INSERT INTO answers VALUES (?, ?, ?, ?)", row)
        return {"answer": None}


class AskQuestion(Action):
    """Asks the question that is open."""

    def name(self) -> str:
        return "action_ask_question_form_answer"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Say the question, with its buttons."""
        _, text, choices = QUESTIONS[answered(tracker.sender_id) % len(QUESTIONS)]
        buttons = [{"title": c, "payload": f'/answer_choice{{"choice": "{c}"}}'} for c in choices]
        dispatcher.utter_message(text=text, buttons=buttons or None)
        return []


class Book(Action):
    """Keeps a booking."""

    def name(self) -> str:
        return "action_book"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Write the booking and confirm it."""
        slots = [tracker.get_slot(name) for name in ("way", "supporter", "reach")]
        with database:
            database.execute("INSERT INTO bookings VALUES (?, ?, ?, ?)", (tracker.sender_id, *slots))
        dispatcher.utter_message(text="Your talk is booked.")
        return []
