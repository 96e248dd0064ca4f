"""What the real dialogue asks beside the questions of a review, for the written-down conversation to ask too."""

from __future__ import annotations

from datetime import datetime

from bot.messages import Choice, Input, Kind, Say, Utterance, say
from bot.safety.directory import Directory
from bot.safety.layers import Finding, Tier
from bot.safety.signposts import Person, signpost

WHEN = "2026-11-27T16:00:00+00:00"
MORE: dict[str, tuple[Utterance, ...]] = {
    "times": (
        Utterance(
            Say("ask-when"), Kind.ASK, question_id="book/when",
            choices=tuple(Choice(day, Say("slot-time", {"when_at": WHEN.replace("27", f"2{day}")})) for day in "457"),
        ),
    ),
    "reach": (Utterance(Say("ask-reach"), Kind.ASK, question_id="book/reach", free_words=True),),
    "check": (
        say("book-check", way_id="way-phone", when_at=WHEN),
        Utterance(
            Say("ask-confirm"), Kind.ASK, question_id="book/confirm",
            choices=(Choice("yes", Say("confirm-yes")), Choice("no", Say("confirm-no"))),
        ),
    ),
    "recorder": (
        Utterance(
            Say("practice/heard"), Kind.ASK, question_id="listen/heard", free_words=True, input=Input.RECORDING
        ),
    ),
}  # fmt: skip
"""What the house says when told `show times` and so on."""
PEOPLE = {
    "young-person": Person("young-person", 15, "fife"), "parent-carer": Person("parent-carer", None, "fife"),
    "professional": Person("professional", None, "fife"), "anyone": Person(None, None, None),
}  # fmt: skip
"""Who gets a signpost in other words than a child does."""


def signposts() -> dict[str, tuple[Utterance, ...]]:
    """Return what safety says to each of `PEOPLE`; to some about self-harm, which has lines of its own."""
    directory, now = Directory.load(), datetime.fromisoformat(WHEN)
    kinds = {"young-person": "self_harm", "anyone": "suicidal"}
    found = {who: Finding(Tier.CERTAIN, (kinds.get(who, "physical_abuse"),), "high", ("test",)) for who in PEOPLE}
    return {f"signpost-{who}": signpost(found[who], PEOPLE[who], directory, now) for who in PEOPLE}
