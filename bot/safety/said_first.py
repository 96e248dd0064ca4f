"""What safety may say at any moment, to have the sound of it before anyone needs it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.messages import Utterance
from bot.safety.directory import Directory
from bot.safety.layers import Finding, Tier
from bot.safety.signposts import FITTING, Person, signpost

PEOPLE = (Person("child", 11), Person("young-person"), Person(), Person("parent-carer"), Person("professional"))
LOCAL = (Person("child", 11), Person("young-person"))
"""Of each area: who gets the team for children, and who gets that for adults too."""
EVERY = tuple(FITTING)
HARM = Finding(Tier.CERTAIN, ("physical_abuse",), "urgent", ())
FORMS = (
    (Finding(Tier.CERTAIN, EVERY, "emergency", ()), False), (Finding(Tier.CERTAIN, EVERY, "urgent", ()), False),
    (Finding(Tier.CHECK, EVERY, "concern", ()), False), (Finding(Tier.CERTAIN, EVERY, "urgent", ()), True),
)  # fmt: skip
"""In danger now, heard, gently, and again; with the help that fits each kind of harm."""


def everywhere(directory: Directory, now: datetime) -> Iterator[Utterance]:
    """Return what is said wherever someone lives, what a child needs first."""
    for who in PEOPLE:
        yield from signpost(HARM, who, directory, now)
        for finding, again in FORMS:
            yield from signpost(finding, who, directory, now, again=again)


def in_each_area(directory: Directory, now: datetime) -> Iterator[Utterance]:
    """Return what is said in each area alone: its own numbers, as they are at this hour."""
    for area, _ in directory.areas():
        for who in LOCAL:
            said = signpost(HARM, Person(who.audience, who.age, area), directory, now)
            yield from (one for one in said if one.contacts)
