"""Steering: skip, back, stop, go on, start again, take an answer back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import mine
from actions.explain import SPOKEN
from actions.menu import place_of
from actions.my_words import go_back, pick
from actions.steps import Given, Scene, Step
from actions.talk import Turn, progress, take_effect
from bot.dialogue.review_questions import DECLINED, PRIVATE, UNSURE
from bot.dialogue.typed import Option, yes_no
from bot.messages import Choice, Kind, Say, Utterance, say
from bot.transcripts.mine import is_helped

MEANS: Mapping[str, tuple[str, ...]] = {
    "affirm": ("yes",),
    "deny": ("no",),
    "dont_know": ("not-sure", UNSURE),
    "rather_not_say": (PRIVATE,),
    "choose_in_person": ("in_person",),
    "choose_phone": ("phone",),
    "choose_video": ("video",),
}
"""What an intent means among the choices of the open question."""


class Skip(Turn):
    """Leave a question unanswered."""

    def name(self) -> str:
        return "action_skip"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        at = place_of(tracker)
        take_effect(dispatcher, tracker, lambda scene, message: _skip(scene, message, at))


class Back(Turn):
    """Go to the question before."""

    def name(self) -> str:
        return "action_back"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, go_back)


class Stop(Turn):
    """Put everything down; nothing is lost."""

    def name(self) -> str:
        return "action_stop"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        take_effect(dispatcher, tracker, _stop)


class AnswerByIntent(Turn):
    """Take "aye", "nope" or "by phone" as the choice they mean."""

    def name(self) -> str:
        return "action_answer_by_intent"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        meant = MEANS[tracker.latest_message["intent"]["name"]]
        take_effect(dispatcher, tracker, lambda scene, message: _answer(scene, message, meant))


class StartAgain(Turn):
    """Offer to begin from the first question; the answers go only when that is confirmed."""

    def name(self) -> str:
        return "action_start_again"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        sure = tracker.latest_message["intent"]["name"] == "start_again_yes"
        take_effect(dispatcher, tracker, _start_again if sure else _ask_start_again)


class AnswerWasQuestion(Turn):
    """Take back as an answer the words that the button stands under, and ask that question again."""

    def name(self) -> str:
        return "action_answer_was_question"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        at = place_of(tracker)
        take_effect(dispatcher, tracker, lambda scene, message: _take_back(scene, message, at))


def _skip(scene: Scene, message: Given, at: str) -> tuple[Utterance, ...]:
    # "Yes, keep it" names the answer that it keeps, so that no later question is skipped by it.
    if at and at not in scene.answers:
        return (say("answer-was-gone"),)
    return progress().skip(scene, replace(message, place=at) if at else message)


def _stop(scene: Scene, _: Given) -> tuple[Utterance, ...]:
    return (say("stopped" if progress().stop(scene) else "stopped-nothing"),)


def _answer(scene: Scene, message: Given, meant: tuple[str, ...]) -> tuple[Utterance, ...]:
    declining = meant[-1] in DECLINED
    step = progress().step_for(scene, message) if declining else progress().current(scene)
    if step is None and meant[0] in {"in_person", "phone", "video"}:
        refused = progress().begin(scene, "book")
        if refused:
            return refused
        step = progress().current(scene)
    choice = _meant(scene, step, meant) if step is not None else None
    said = message.words is not None and len(message.words.split()) >= SPOKEN and meant[-1] != PRIVATE
    beside = progress().keep_beside(scene, message) if said else ()
    if choice is None and declining:
        return progress().decline(scene, message, meant[-1]) or (say("choose-one"),)
    if step is None or choice is None:
        return beside or progress().keep_beside(scene, message) or (say("choose-one"),)
    if choice.concern:
        # Only a choice that was read before the engine was asked has brought help and an alert: so it is pressed.
        asked = Utterance(Say("is-it-this"), Kind.NOTICE, (choice,), question_id=step.place)
        return (*(beside or progress().keep_beside(scene, message)), asked)
    chosen = Given(message.visit_id, message.message_id, step.place, choice.value, message.words)
    return progress().give(scene, chosen) or ()


def _meant(scene: Scene, step: Step, meant: tuple[str, ...]) -> Choice | None:
    labels = scene.ground.reviews.words
    options = [Option(c.value, labels(c.say.id, "usual") or "", n) for n, c in enumerate(step.choices, start=1)]
    sides = {" ".join(name): value for name, value in yes_no(options).items()}
    choices = (step.meant(sides.get(value, value)) for value in meant)
    return next((choice for choice in choices if choice is not None), None)


def _ask_start_again(scene: Scene, _: Given) -> tuple[Utterance, ...]:
    if refused := mine.no_new_start(scene):
        return refused
    choices = (Choice("/start_again_yes", Say("button-start-again-yes")), Choice("/resume", Say("button-resume")))
    alone = (say("start-again-private", Kind.NOTICE),) if is_helped(scene.visit) else ()
    stays = say("start-again-stays", Kind.NOTICE)
    return (*alone, stays, *mine.sound(scene), Utterance(Say("ask-start-again"), Kind.NOTICE, choices))


def _start_again(scene: Scene, _: Given) -> tuple[Utterance, ...]:
    if refused := mine.no_new_start(scene):
        return refused
    seen = mine.delete_answers(scene)
    progress().begin(scene, "listen")
    return (say("started-again"), *seen, say("start-again-stays", Kind.NOTICE))


def _take_back(scene: Scene, message: Given, at: str) -> tuple[Utterance, ...]:
    place, _, message_id = at.partition(".")
    if late := mine.too_late(scene):
        return late
    answer = scene.answers.get(place)
    if answer is None or answer.message_id != message_id:
        if answer is not None and (said := mine.words_of(scene, message_id)) and said in str(answer.words):
            return pick(scene, message, place)  # more was said after it
        # Taken back or changed since; and buttons of before said only "the last one", which is a guess by now.
        return (say("answer-was-gone"),) if at else pick(scene)
    if answer.sealed is None and answer.words != mine.words_of(scene, message_id):
        return pick(scene, message, place)
    stays = mine.sound(scene, place)
    mine.take_out_and_ask(scene, place)
    return (say("answer-taken-back"), *stays)
