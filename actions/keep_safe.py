"""After a signpost: carry on, "that's not what I meant", or leave a way to be reached."""

from __future__ import annotations

from dataclasses import replace

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher
from sqlalchemy import select

from actions.menu import place_of
from actions.steps import Given, Scene
from actions.talk import Turn as Action
from actions.talk import progress, take_effect
from bot.messages import Utterance, say
from bot.safety.signposts import FIRST, help_now
from bot.safety.watch import person_of
from bot.transcripts.alerts import raised_by
from bot.transcripts.tables import Alert, Turn


class LeaveContact(Action):
    """Ask how the safeguarding lead may reach the person."""

    def name(self) -> str:
        return "action_leave_contact"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, _leave_contact)


class CarryOn(Action):
    """Go on with what was open; the words that brought the signpost are kept as the answer they were."""

    def name(self) -> str:
        return "action_carry_on"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, _carry_on)


class NotMeant(Action):
    """Note that the person did not mean it; the alert stays, because a person must still look at it."""

    def name(self) -> str:
        return "action_not_meant"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        about = place_of(tracker)
        take_effect(dispatcher, tracker, lambda scene, _: _not_meant(scene, about))


def _carry_on(scene: Scene, _: Given) -> tuple[Utterance, ...]:
    return (say("carrying-on"), *_kept(scene, _last_message(scene)))


def _kept(scene: Scene, message_id: str) -> tuple[Utterance, ...]:
    """Say that the words which brought the signpost are kept as an answer, where they are one."""
    mine = (answer for answer in scene.answers.values() if answer.message_id == message_id)
    return (say("words-kept"),) if any(answer.words is not None for answer in mine) else ()


def _leave_contact(scene: Scene, _: Given) -> tuple[Utterance, ...]:
    refused = progress().begin(scene, "slip")
    if not refused:
        return ()
    # Where nobody could open it: who can be reached now is said again, shorter.
    ground, who = scene.ground, person_of(scene.visit)
    help = help_now(who, ground.directory, ground.settings.now())[0]
    return (*refused, replace(help, contacts=help.contacts[:FIRST]))


def _not_meant(scene: Scene, about: str) -> tuple[Utterance, ...]:
    # Typed, or pressed on a button of before they named a message: only what was said just now can be meant.
    alert = _alert_of(scene, about or _last_message(scene))
    if alert is not None:
        alert.not_meant = True
    elif not about:
        return (say("not-meant-which"),)
    # With a name and no alert it still waits in the spool: this press, kept in the transcript, marks it then.
    return (say(_what_becomes_of_it(scene)), *_kept(scene, about or _last_message(scene)))


def _alert_of(scene: Scene, message_id: str) -> Alert | None:
    return scene.session.scalar(select(Alert).where(raised_by(scene.visit.id, message_id)))


def _last_message(scene: Scene) -> str:
    query = select(Turn.message_id).where(Turn.visit_id == scene.visit.id).order_by(Turn.id.desc()).limit(1)
    return scene.session.scalar(query) or ""


def _what_becomes_of_it(scene: Scene) -> str:
    if scene.ground.reviews.get(scene.visit.review).practice:
        return "not-meant-practice"
    return "not-meant-kept" if scene.ground.operator.safeguarding_lead.name else "not-meant-noted"
