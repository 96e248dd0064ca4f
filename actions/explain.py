"""Explaining: what people ask, answered from the review's own words or from domain.yml."""

from __future__ import annotations

from collections.abc import Mapping

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.answers import how_to_type
from actions.talk import Turn, given, progress, take_effect, utter
from bot.messages import Choice, Kind, Say, Utterance

FROM_THE_REVIEW: Mapping[str, tuple[str, ...]] = {
    "ask_what_is_review": ("about", "who_asks"),
    "ask_why_me": ("why",),
    "ask_who_can_take_part": ("for_whom",),
    "ask_when_where": ("when_where",),
    "ask_what_happens_next": ("what_happens", "next"),
    "ask_results_report": ("report",),
    "ask_confidentiality": ("confidential",),
}
"""Intents whose answer differs from one review to the next: the places in the review file."""

LIKELIEST = 3
NOT_A_QUESTION = frozenset({"out_of_scope"})
SPOKEN = 4
"""Words from which a message that is not understood is taken as something said about the open question."""


class Explain(Turn):
    """Answer a question; the form then asks again what was open."""

    def name(self) -> str:
        return "action_explain"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        intent = tracker.latest_message["intent"]["name"]
        if intent in NOT_A_QUESTION and keep_beside(dispatcher, tracker):
            return
        places = FROM_THE_REVIEW.get(intent)
        if places is None:
            # The sentence's id stands in domain.yml, where Rasa people look.
            dispatcher.utter_message(response=f"utter_{intent}")
            return
        with progress().scene(given(tracker).visit_id, writing=False) as scene:
            review = progress().ground.reviews.get(scene.visit.review)
        known = [place for place in places if review.has(place)] or ["next"]
        utter(dispatcher, [Utterance(review.say(place)) for place in known])


class Unsure(Turn):
    """Below the threshold: offer the likeliest meanings as buttons, so that a wrong guess traps nobody."""

    def name(self) -> str:
        return "action_unsure"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        if keep_beside(dispatcher, tracker) or _say_how(dispatcher, tracker):
            return
        ranking = tracker.latest_message.get("intent_ranking", ())
        names = [g["name"] for g in ranking if g["name"] not in {"nlu_fallback", "give_answer"}][:LIKELIEST]
        choices = tuple(Choice(f"/{name}", Say(f"button-{name.replace('_', '-')}")) for name in names)
        utter(dispatcher, [Utterance(Say("not-sure-what-you-mean"), Kind.NOTICE, choices)])


def _say_how(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """Say how the open question can be typed, where that is more than one of a few choices."""
    message = given(tracker)
    with progress().scene(message.visit_id, writing=False) as scene:
        step = progress().current(scene)
    how = how_to_type(step) if step else None
    utter(dispatcher, [how] if how else [])
    return how is not None


def keep_beside(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """Keep words nobody understood with the open question; says whether they were kept."""
    message = given(tracker)
    if len((message.words or "").split()) < SPOKEN:
        return False
    take_effect(dispatcher, tracker, progress().keep_beside)
    return bool(dispatcher.messages)
