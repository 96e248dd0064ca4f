"""After a signpost: carry on, "that's not what I meant", or leave a way to be reached."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.slip import newest_alert
from actions.steps import Given, Scene
from actions.talk import Turn, progress, take_effect
from bot.messages import Utterance, say


class LeaveContact(Turn):
    """Ask how the safeguarding lead may reach the person."""

    def name(self) -> str:
        return "action_leave_contact"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, lambda scene, _: progress().begin(scene, "slip"))


class CarryOn(Turn):
    """Go on with what was open; the words that brought the signpost are kept as the answer they were."""

    def name(self) -> str:
        return "action_carry_on"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, lambda _scene, _message: (say("carrying-on"),))


class NotMeant(Turn):
    """Note that the person did not mean it; the alert stays, because a person must still look at it."""

    def name(self) -> str:
        return "action_not_meant"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, _not_meant)


def _not_meant(scene: Scene, _: Given) -> tuple[Utterance, ...]:
    alert = newest_alert(scene)
    if alert is not None:
        alert.not_meant = True
    return (say("not-meant-kept"),)
