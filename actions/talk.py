"""The one form: it takes an answer, and asks whatever the database says comes next.

Rasa's form `talk_form` is active for a whole visit. Its one Rasa slot, `answer`, is filled by `give_answer`
and never kept; every other intent interrupts the form, and the form then asks again what was open.
"""

from __future__ import annotations

import base64
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, ActiveLoop, EventType, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import also, menu
from actions.after import After
from actions.answers import how_to_type
from actions.book import Book
from actions.claims import Claim, claim, in_doubt, is_shaped
from actions.ground import ground
from actions.helped import Private
from actions.listen import Listen
from actions.mine import Mine
from actions.progress import Progress, done, once
from actions.slip import Slip
from actions.steps import Given, Scene
from bot.messages import Choice, Kind, Say, Utterance, say
from bot.transcripts.erasing import fresh_erasures, scrub
from bot.transcripts.redaction import RedactedText

Effect = Callable[[Scene, Given], tuple[Utterance, ...]]


@lru_cache(maxsize=1)
def progress() -> Progress:
    """Return the goals of this product over the real ground."""
    return Progress(ground(), [Listen(), Book(), Slip(), Mine(), Private(), After()])


def given(tracker: Tracker) -> Given:
    """Read what the bot sent beside the message; raises KeyError for a message that is not ours."""
    data: dict[str, Any] = tracker.latest_message["metadata"]
    words, sealed = data.get("words"), data.get("sealed")
    return Given(
        visit_id=data["visit_id"], message_id=data["message_id"], place=data.get("question_id"),
        choice=data.get("choice"), words=RedactedText.stored(words) if words else None,
        sealed=base64.b64decode(sealed) if sealed else None, free=bool(data.get("free")),
        begun=data.get("begun"), more=bool(data.get("more")),
    )  # fmt: skip


def utter(dispatcher: CollectingDispatcher, said: Iterable[Utterance]) -> None:
    """Send utterances back to the bot."""
    for utterance in said:
        dispatcher.utter_message(json_message=utterance.to_json())


def take_effect(dispatcher: CollectingDispatcher, tracker: Tracker, effect: Effect) -> None:
    """Run an effect once per message, however often the message arrives, and say what it said."""
    message = given(tracker)
    with progress().scene(message.visit_id) as scene:
        said = once(scene, message.message_id)
        if said is None and message.begun not in {None, scene.visit.started_at.isoformat()}:
            # Everything was taken back while this was on its road; it must not come in behind that.
            said = (say("mine-all-gone"),)
        if said is None:
            said = done(scene, message.message_id, effect(scene, message))
    if fresh_erasures(scene.session):
        # Whatever way led to it: what was taken back leaves the database's log, too.
        scrub(progress().ground.database)
    # What asks whether it was an answer comes last, just above the question: see AskNext.
    utter(dispatcher, (one for one in said if not also.offers(one)))


class Turn(Action, ABC):
    """An action that settles a message: without its mark the next question is not asked, and the bot sends again.

    Rasa swallows the error of an action that failed and goes on to the next one; a person would then be asked
    the next question as if the answer to the last had been kept.
    """

    @abstractmethod
    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Do the work; raises when it could not be done."""

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        if not tracker.get_slot("restored"):
            # The session's start failed, so no form is active and Rasa guesses (`action_unsure`) at what is an answer.
            # An effect noted now would stand in the way of the real one when the message comes again.
            return []
        if not _stays_with_the_question(dispatcher, tracker):
            self.act(dispatcher, tracker)
        return [settled(tracker)]


def settled(tracker: Tracker) -> EventType:
    """Return the mark that this message has been dealt with."""
    return SlotSet("settled", given(tracker).message_id)


class SessionStart(Action):
    """Restore a visit: the database says what is open, so the form is simply active."""

    def name(self) -> str:
        return "action_session_start"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        restored = [SlotSet("restored", True), ActiveLoop("talk_form"), SlotSet("requested_slot", "answer")]
        return [SessionStarted(), *restored, ActionExecuted("action_listen")]


class TakeAnswer(Action):
    """Keep an answer at once; say what to do when it fits nothing that was asked."""

    def name(self) -> str:
        return "validate_talk_form"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        if tracker.latest_message["intent"]["name"] != "give_answer":
            return []
        looks_like = also.looks_like(tracker, given(tracker))
        take_effect(dispatcher, tracker, lambda scene, message: _take(scene, message, looks_like))
        return [SlotSet("answer", None), settled(tracker)]


class AskNext(Action):
    """Ask what is open, or offer what can be done now."""

    def name(self) -> str:
        return "action_ask_talk_form_answer"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        message = given(tracker)
        if tracker.get_slot("settled") != message.message_id:
            return []
        with progress().scene(message.visit_id, writing=False) as scene:
            step = progress().current(scene)
            asked = [*step.before] if step else []
            asked += [*also.offered(scene, message.message_id)]
            utter(dispatcher, [*asked, step.utterance() if step else _nothing_open(scene, tracker)])
        return []


class Menu(Turn):
    """Show what can be asked, above what is open; where nothing is open the menu itself is what is asked next."""

    def name(self) -> str:
        return "action_menu"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        with progress().scene(given(tracker).visit_id, writing=False) as scene:
            if progress().current(scene):
                utter(dispatcher, [menu.page(scene, menu.place_of(tracker), Kind.NOTICE)])


def _nothing_open(scene: Scene, tracker: Tracker) -> Utterance:
    if tracker.latest_message["intent"]["name"] == "menu":
        return menu.page(scene, menu.place_of(tracker), Kind.ASK)
    return menu.opening(scene, tracker.latest_message["intent"]["name"])


def _take(scene: Scene, message: Given, looks_like: str | None) -> tuple[Utterance, ...]:
    meant = progress().step_for(scene, message)
    more = meant is not None and also.is_asked_about(scene, meant.place)
    # Only once: whose answers all look like questions would never get past it.
    once_more = meant is not None and not more and also.stays(looks_like, message.words, meant.place)
    staying = once_more and _open_place(scene) == (meant and meant.place)
    said = progress().give(scene, message, more=more, staying=staying)
    if said is None:
        return _with_the_question(scene, message)
    if meant is None or looks_like is None:
        return said
    return said + also.answered(scene, looks_like, message, meant.place, staying)


def _open_place(scene: Scene) -> str | None:
    here = progress().current(scene)
    return here.place if here else None


def _stays_with_the_question(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """Keep what was typed at an open choice with it, unless it surely is something else; says whether that was done."""
    message, heard = given(tracker), tracker.latest_message
    if message.words is None or message.choice is not None or (heard.get("text") or "").startswith("/"):
        return False  # a button, or a word that is exactly a command
    if (whose := claim(heard, message.words)) is Claim.LEAVE:
        return False
    with progress().scene(message.visit_id, writing=False) as scene:
        open_, meant = progress().current(scene), progress().step_for(scene, message)
    if open_ is None or meant is None:
        return False
    if meant.commented:
        too = heard["intent"]["name"] if whose is Claim.BOTH else None
        take_effect(dispatcher, tracker, lambda scene, message: _with_the_question(scene, message, too))
        return True
    if in_doubt(heard):
        choices = (menu.intent_choice(heard["intent"]["name"]), Choice("/menu", Say("button-none-of-these")))
        utter(dispatcher, [Utterance(Say("not-sure-what-you-mean"), Kind.NOTICE, choices)])
        return True
    return False


def _with_the_question(scene: Scene, message: Given, looks_like: str | None = None) -> tuple[Utterance, ...]:
    if message.choice is not None:
        return (say("unknown-button"),)
    step = progress().step_for(scene, message)
    kept = progress().keep_beside(scene, message)
    if kept and step is not None and looks_like is not None:
        shaped = is_shaped(message.words or "")
        return also.answered(scene, looks_like, message, step.place, staying=False, sure=shaped)
    how = how_to_type(step, message.words) if step else None
    return (*kept, how) if how else kept or (say("choose-one"),)
