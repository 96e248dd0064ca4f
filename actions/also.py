"""Free words that also look like a question or a command: they are kept, answered, and the person says which it was."""

from __future__ import annotations

import re

from rasa_sdk import Tracker

from actions.claims import SURE
from actions.glossary import meaning
from actions.intents import COMMANDING, asks
from actions.progress import once
from actions.steps import Given, Scene
from bot.messages import Choice, Kind, Say, Utterance, say

SHORT = 8
"""Words up to which the question stays open as well; a longer text is much more often an answer."""
AGAIN = "repeat"
PUZZLED = re.compile(r"\W*(?:what|huh|eh|pardon|sorry)?\W*\?\W*", re.IGNORECASE)
"""No words but a question mark: our question was not clear."""
UNDO, KEEP = "/answer_was_question", "/skip_question"

SAID_TOO = {"talk_to_human": "book_start"}
"""Commands that a sentence answers as well, and what its button then does."""


def looks_like(tracker: Tracker, message: Given) -> str | None:
    """Return the question or command that these free words also look like, if the classifier is sure."""
    if not message.free or message.words is None:
        return None
    if PUZZLED.fullmatch(message.words):
        return AGAIN
    for guess in tracker.latest_message.get("intent_ranking", ()):
        if guess["name"] != "give_answer":
            wanted = asks(guess["name"]) or guess["name"] in COMMANDING | {AGAIN}
            return str(guess["name"]) if wanted and guess["confidence"] >= SURE else None
    return None


def stays(intent: str | None, words: str | None, place: str) -> bool:
    """Say whether the question stays open beneath the answer: a few words are more likely a question than an answer."""
    return intent is not None and place.startswith("listen/") and len((words or "").split()) <= SHORT


def answered(
    scene: Scene, intent: str, message: Given, place: str, staying: bool, sure: bool = True
) -> tuple[Utterance, ...]:
    """Answer what it looks like, then let the person say what it was; `place` is where it is kept as an answer.

    What it may be without looking like it (not `sure`) is offered and not said.
    """
    undo = Choice(f"{UNDO}.{place}.{message.message_id}", Say("button-answer-was-question"))
    keep = (Choice(f"{KEEP}.{place}", Say("button-keep-answer")),) if staying else ()
    told = answer_to(scene, intent, message.words) if sure else ()
    if intent == AGAIN:
        return (Utterance(Say("kept-and-again" if staying else "was-that-your-answer"), Kind.NOTICE, (*keep, undo)),)
    if asks(intent) and sure:
        asked = "keep-that-too" if staying else "was-that-your-answer"
        return (*told, Utterance(Say(asked), Kind.NOTICE, (*keep, undo)))
    does = SAID_TOO.get(intent, intent)
    do = Choice(f"/{does}", Say(f"button-{does.replace('_', '-')}"))
    return (*told, Utterance(Say("did-you-mean-to"), Kind.NOTICE, (do, *keep, undo)))


def answer_to(scene: Scene, intent: str, words: str | None) -> tuple[Utterance, ...]:
    """Return what answers a question, or a command that a sentence answers too; nothing for another command."""
    if not (asks(intent) or intent in SAID_TOO):
        return ()
    return (explained(intent, words), *((who_reads(scene),) if intent == "ask_confidentiality" else ()))


def explained(intent: str, words: str | None) -> Utterance:
    """Return the answer to a question by its intent; one about a word is answered from the glossary."""
    return meaning(words) if intent == "ask_word" else say(f"explain-{intent.removeprefix('ask_').replace('_', '-')}")


def who_reads(scene: Scene) -> Utterance:
    """Say who reads what is said here, as the operator's file names them."""
    operator = scene.ground.operator
    names = {"operator": operator.name, "lead": operator.safeguarding_lead.name}
    practice = scene.ground.reviews.get(scene.visit.review).practice
    return say("explain-who-reads", **names) if practice or all(names.values()) else say("explain-who-reads-nobody")


def offers(said: Utterance) -> bool:
    """Say whether this lets the person say that it was no answer: it stands after all else, just above the question."""
    return any(choice.value.startswith(UNDO) for choice in said.choices)


def offered(scene: Scene, message_id: str) -> tuple[Utterance, ...]:
    """Return what one message was offered."""
    return tuple(said for said in once(scene, message_id) or () if offers(said))


def is_asked_about(scene: Scene, place: str) -> bool:
    """Say whether nobody has said yet if what is kept at a place is an answer: more words then come after it."""
    answer = scene.answers.get(place)
    if answer is None:
        return False
    values = (choice.value for said in once(scene, answer.message_id) or () for choice in said.choices)
    return f"{KEEP}.{place}" in values
