"""What is typed while a choice of the review is open belongs to that question, unless it surely is something else.

The classifier knows only what people ask of us, so it is often sure of an answer, too: of 64 answers that we made up it
heard "my teacher explains things slowly" as "use simpler words" with 0.90, and "sad cos my dog died" as small talk with
0.86. So being sure is not enough: the words must also have the shape of a question or of a request. Then 0.85 (asking)
and 0.7 (doing) let go no answer of ours and most of the 352 labelled requests in tests/scores/understanding.txt;
where it is in doubt, the words are kept and what they may have meant is offered. docs/decisions/typed-at-a-choice.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any

from actions.intents import ASIDE, COMMANDING, asks

SURE = 0.55
"""How sure the classifier must be before an answer that looks like a question is also treated as one."""
SURE_TO_DO, SURE_TO_ASK, SURE_BARE = 0.7, 0.85, 0.9
BARE = 4
"""Words of the longest message that may be a request without its shape: "normal words again"."""
MEANT = frozenset({"affirm", "deny", "dont_know", "rather_not_say", "choose_in_person", "choose_phone", "choose_video"})
"""Intents that are an answer themselves."""
AFTER_HELP = frozenset({"not_what_i_meant", "leave_contact", "carry_on"})
"""Said to a signpost, so they are believed sooner."""
OPENING = r"but|and|so|um|erm|ok|okay|hi|hello|please|wait|sorry|eh|haud on|hold on"
QUESTIONS = (
    r"wh(?:at|o|y|ere|ich|ose|it|a|ae|aur)s?|wit|wot|wots|hoo|how|is|are|am|do|does|did|dae|can|could|kin|will|would|"
    r"should|may|might|must|has|have|when(?:s|'s| (?:is|are|do|does|did|will|can|would|should|was))|"
    r"i (?:dont|don't|dinnae) (?:get|understand|know) (?:what|how|why)"
)
REQUESTS = (
    r"explain|tell me|i (?:want|need|wanna|would like|wid like)|i'?d like|let me|lets|let's|get me|give me|gie|show|"
    r"make|use|read it|read this|stop|skip|go back|back|change|delete|take|remove|book|cancel|start|begin|pause|"
    r"talk to|speak|say that|repeat|again|put|switch|turn|simpler|easier|slower|no more|see my|print|keep my"
)
SHAPE = re.compile(rf"^(?:(?:{OPENING})[\s,]+)*(?:{QUESTIONS}|{REQUESTS})\b", re.IGNORECASE)
"""How a question or a request begins."""
SOCIAL = frozenset({
    "hello", "hi", "hiya", "hey", "heya", "hullo", "thanks", "thank", "thx", "thanx", "ty", "ta", "cheers", "bye",
    "goodbye", "byebye", "cheerio",
})  # fmt: skip
AROUND = frozenset({
    "ok", "okay", "you", "u", "ye", "there", "a", "lot", "so", "much", "very", "many", "again", "blether", "see",
    "later",
    "and", "good", "morning", "afternoon", "evening", "aw", "oh", "for", "that", "now", "then",
})  # fmt: skip


class Claim(Enum):
    """Whose a message is: the question's, something else's, or perhaps both."""

    KEEP = "keep"
    BOTH = "both"
    LEAVE = "leave"


def claim(message: Mapping[str, Any], words: str) -> Claim:
    """Say whose typed words are, by what the classifier heard and how they are said."""
    intent, sure = message["intent"]["name"], float(message["intent"].get("confidence", 0))
    if is_social(words):
        return Claim.LEAVE
    if intent in ASIDE:
        return Claim.KEEP
    if intent in MEANT | AFTER_HELP:
        return Claim.LEAVE if sure >= (SURE if intent in AFTER_HELP else SURE_TO_DO) else Claim.KEEP
    shaped = is_shaped(words)
    enough = (SURE_TO_ASK if asks(intent) else SURE_TO_DO) if shaped else SURE_BARE
    if sure >= enough and (shaped or len(words.split()) <= BARE):
        return Claim.LEAVE
    return Claim.BOTH if sure >= (SURE if shaped else SURE_TO_DO) else Claim.KEEP


def in_doubt(message: Mapping[str, Any]) -> bool:
    """Say whether a command was heard that is too unsure to be done where no words can be kept."""
    intent = message["intent"]
    return intent["name"] in COMMANDING and float(intent.get("confidence", 0)) < SURE


def is_shaped(words: str) -> bool:
    """Say whether words have the shape of a question or of a request."""
    return "?" in words or SHAPE.match(words.strip()) is not None


def is_social(words: str) -> bool:
    """Say whether words are a greeting, thanks or a goodbye and nothing else."""
    said = set(re.findall(r"\w+", words.casefold()))
    return not said.isdisjoint(SOCIAL) and said <= SOCIAL | AROUND
