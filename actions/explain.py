"""Explaining: what people ask, answered from the review's own words or from domain.yml."""

from __future__ import annotations

import re
from collections.abc import Mapping

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import mine
from actions.also import who_reads
from actions.answers import how_to_type
from actions.menu import LEADS_TO, intent_choice, place_of
from actions.talk import Turn, given, progress, utter
from bot.messages import Choice, Kind, Say, Utterance, say

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

RIGHTS = ("12", "13", "16", "19", "23", "42")
"""The articles of the UN convention that we tell about, one at a time."""

LIKELIEST = 3
THANKS = re.compile(r"\b(?:thanks?|thank you|thank u|thanku|thx|ty|cheers)\b|^\W*ta\b", re.IGNORECASE)
"""Thanks in small talk; the classifier hears both as one, and thanks want an answer of their own."""
SPOKEN = 4
"""Words from which a message says more than the choice it means, so that they are kept beside it."""


class Explain(Turn):
    """Answer a question; the form then asks again what was open."""

    def name(self) -> str:
        return "action_explain"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        intent = tracker.latest_message["intent"]["name"]
        if intent == "smalltalk" and THANKS.search(given(tracker).words or ""):
            utter(dispatcher, [say("explain-thanks")])
            return
        if intent == "ask_rights" and (right := a_right(place_of(tracker))):
            utter(dispatcher, [right])
            return
        places = FROM_THE_REVIEW.get(intent)
        if places is None:
            # The sentence's id stands in domain.yml, where Rasa people look.
            dispatcher.utter_message(response=f"utter_{intent}")
            if intent == "ask_data_privacy":
                with progress().scene(given(tracker).visit_id, writing=False) as scene:
                    utter(dispatcher, [mine.how_long(scene)])
            utter(dispatcher, leads_on(intent))
            return
        with progress().scene(given(tracker).visit_id, writing=False) as scene:
            review = progress().ground.reviews.get(scene.visit.review)
            reads = [who_reads(scene)] if intent == "ask_confidentiality" else []
        known = [place for place in places if review.has(place)] or ["next"]
        utter(dispatcher, [*(Utterance(review.say(place)) for place in known), *reads])


class Unsure(Turn):
    """Below the threshold: offer the likeliest meanings as buttons, so that a wrong guess traps nobody."""

    def name(self) -> str:
        return "action_unsure"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        if _say_how(dispatcher, tracker):
            return
        ranking = tracker.latest_message.get("intent_ranking", ())
        names = [g["name"] for g in ranking if g["name"] not in {"nlu_fallback", "give_answer"}][:LIKELIEST]
        choices = tuple(intent_choice(name) for name in names)
        none = Choice("/menu", Say("button-none-of-these"))
        utter(dispatcher, [Utterance(Say("not-sure-what-you-mean"), Kind.NOTICE, (*choices, none))])


def leads_on(intent: str) -> list[Utterance]:
    """Return what can be pressed after an answer, if anything."""
    if intent == "ask_rights":
        return [_offer("/ask_rights.12", "button-one-right")]
    choices = tuple(intent_choice(next) for next in LEADS_TO.get(intent, ()))
    return [Utterance(Say("you-can-also"), Kind.NOTICE, choices)] if choices else []


def a_right(article: str) -> Utterance | None:
    """Return one article in a child's words, with the way to the next; None when none of ours is meant."""
    if article not in RIGHTS:
        return None
    following = RIGHTS[(RIGHTS.index(article) + 1) % len(RIGHTS)]
    another = Choice(f"/ask_rights.{following}", Say("button-another-right"))
    return Utterance(Say(f"explain-right-{article}"), Kind.NOTICE, (another,))


def _offer(value: str, label: str) -> Utterance:
    return Utterance(Say("you-can-also"), Kind.NOTICE, (Choice(value, Say(label)),))


def _say_how(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """Say how the open question can be typed, where that is more than one of a few choices."""
    message = given(tracker)
    with progress().scene(message.visit_id, writing=False) as scene:
        step = progress().current(scene)
    how = how_to_type(step, message.words) if step else None
    utter(dispatcher, [how] if how else [])
    return how is not None
