"""What a word means: answered from the glossary, in the words that the person has chosen."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.glossary import meaning
from actions.menu import place_of
from actions.talk import Turn, given, utter


class ExplainWord(Turn):
    """Say what the word means that was asked about; the form then asks again what was open."""

    def name(self) -> str:
        return "action_explain_word"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        utter(dispatcher, [meaning(given(tracker).words, place_of(tracker))])
