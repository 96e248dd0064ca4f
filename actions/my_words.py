"""The turns in which people see, change and take back their words; what they mean is in actions/mine.py."""

from __future__ import annotations

from dataclasses import replace

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import after, mine
from actions.mine import WHICH, Mine
from actions.steps import Given, Scene
from actions.talk import Turn, progress, take_effect
from bot.channels.words_for import code_help
from bot.messages import Kind, Say, Utterance, say


class SeeMyWords(Turn):
    """Show what is kept of what I said; on Telegram and in a terminal this is the statement."""

    def name(self) -> str:
        return "action_see_my_words"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, lambda scene, _: mine.see(scene))


class ChangeAnswer(Turn):
    """Let me pick the answer to change or take back."""

    def name(self) -> str:
        return "action_change_answer"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, lambda scene, message: by_words(scene, message) or pick(scene))


class ChangeThisAnswer(Turn):
    """Ask the question of one answer again: the button beside it on the page says which."""

    def name(self) -> str:
        return "action_change_this_answer"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, _change_this)


class DeleteMyData(Turn):
    """Take out everything, once that is confirmed."""

    def name(self) -> str:
        return "action_delete_my_data"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        sure = tracker.latest_message["intent"]["name"] == "delete_everything_yes"
        take_effect(dispatcher, tracker, mine.delete_everything if sure else _ask_delete)


class MyCode(Turn):
    """Say where the return code is shown: its words never travel through here, because what we say is kept."""

    def name(self) -> str:
        return "action_my_code"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(
            dispatcher, tracker,
            lambda scene, message: (*code_help(scene.visit.channel), *_no_more(scene, message, after.CODE)),
        )  # fmt: skip


class HearWhatWasFound(Turn):
    """Note that I want to hear what was found, or no longer."""

    def name(self) -> str:
        return "action_hear_back"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        wanted = tracker.latest_message["intent"]["name"] == "hear_back"
        effect = mine.hear_back if wanted else mine.hear_nothing
        take_effect(
            dispatcher, tracker,
            lambda scene, message: (*effect(scene, message), *_no_more(scene, message, after.HEAR)),
        )  # fmt: skip


def _no_more(scene: Scene, message: Given, place: str) -> tuple[Utterance, ...]:
    # Asked for in other words while it was offered: it is not offered again.
    step = progress().current(scene)
    return progress().skip(scene, replace(message, place=None)) if step and step.place == place else ()


def go_back(scene: Scene, message: Given) -> tuple[Utterance, ...]:
    """Go to the answer that typed words are about, else to the step before; with nothing open, let me pick one."""
    if found := by_words(scene, message):
        return found
    if progress().current(scene) is None:
        return pick(scene)
    # Another answer given here takes the place of the old one, and of its sound.
    told, step = progress().back(scene, message), progress().current(scene)
    return (*told, *(mine.sound(scene, step.place) if step and not told else ()))


def by_words(scene: Scene, message: Given) -> tuple[Utterance, ...]:
    """Find the one answer that typed words are about, such as "change my answer about school"; else nothing."""
    meant = mine.about(scene, str(message.words or ""))
    if meant is None or mine.too_late(scene):
        return ()
    return pick(scene, message, meant.place)


def pick(scene: Scene, message: Given | None = None, place: str | None = None) -> tuple[Utterance, ...]:
    """Let me pick an answer, or say what to do with the one at a place."""
    mine.forget_picking(scene)
    scene.visit.goals = [goal for goal in scene.visit.goals if goal[0] != Mine.name]
    refused = progress().begin(scene, Mine.name)
    if refused or message is None or place is None:
        return refused
    chosen = Given(message.visit_id, message.message_id, WHICH, place)
    return progress().give(scene, chosen) or (say("mine-found"),)


def _change_this(scene: Scene, message: Given) -> tuple[Utterance, ...]:
    late = mine.too_late(scene)
    return late or (mine.change(scene, message.place, message.message_id) if message.place else pick(scene))


def _ask_delete(scene: Scene, message: Given) -> tuple[Utterance, ...]:
    if refused := by_words(scene, message) or mine.too_late(scene):
        return refused
    choices = (mine.button_for("delete_everything_yes"), mine.button_for("change_answer"), mine.button_for("resume"))
    warned = (say("mine-safety-kept", Kind.NOTICE), *mine.sound(scene), say("mine-talk-goes", Kind.NOTICE))
    return (*warned, Utterance(Say("mine-ask-delete"), Kind.NOTICE, choices))
