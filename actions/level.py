"""How hard our words are: changed by asking, at any moment, and kept for the visit."""

from __future__ import annotations

from collections.abc import Mapping

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.steps import Scene
from actions.talk import Turn, take_effect
from bot.messages import Utterance, say

LEVELS: Mapping[str, str] = {"slower_simpler": "simple", "use_pictures": "symbol", "usual_words": "usual"}
"""The level that an intent asks for."""


class ChangeLevel(Turn):
    """Use simple words, pictures or the usual words from now on."""

    def name(self) -> str:
        return "action_change_level"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        wanted = LEVELS[tracker.latest_message["intent"]["name"]]
        take_effect(dispatcher, tracker, lambda scene, _: _change(scene, wanted))


def _change(scene: Scene, wanted: str) -> tuple[Utterance, ...]:
    if wanted == "simple" and scene.visit.level != "usual":
        wanted = "symbol"  # they are simple already: pictures are what is left to make it easier
    scene.visit.level = wanted
    return (say(f"level-now-{wanted}"),)
