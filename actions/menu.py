"""The menu: everything that can be asked, in short groups, at any moment; at the simple levels four choices at most."""

from __future__ import annotations

from collections.abc import Mapping

from rasa_sdk import Tracker

from actions.book import booking_of, needs_adult
from actions.steps import Scene
from bot.messages import Choice, Kind, Say, Utterance

GROUPS: Mapping[str, tuple[str, ...]] = {
    "review": (
        "ask_what_is_review", "ask_why_me", "ask_how_long", "ask_when_where", "ask_who_can_take_part",
        "ask_what_happens_next", "ask_results_report",
    ),
    "words": (
        "ask_confidentiality", "ask_data_privacy", "see_my_words", "change_answer", "delete_my_data", "my_code",
        "hear_back",
    ),
    "talk": ("views", "booking", "ask_supporter", "group_meeting", "talk_to_human"),
    "help": ("help_now", "talk_to_human", "ask_rights", "ask_complaint", "ask_the_promise"),
    "people": (
        "ask_who_are_you", "is_it_a_robot", "ask_who_is_care_inspectorate", "ask_young_inspection_volunteer",
        "ask_become_volunteer",
    ),
    "ways": (
        "slower_simpler", "use_pictures", "usual_words", "repeat", "read_aloud", "change_language",
        "ask_other_language", "ask_easy_read", "ask_bsl",
    ),
}  # fmt: skip
"""What can be asked, by group, the most asked first; `views` and `booking` are what is possible at the moment."""

WITHOUT_ADULT = ("ask_what_is_review", "help_now", "menu", "resume")
"""What is offered to a child under 12 whose grown-up has not said that it is OK."""
LEADS_TO: Mapping[str, tuple[str, ...]] = {
    "talk_to_human": ("book_start",),
    "ask_supporter": ("book_start",),
    "ask_other_language": ("book_start",),
    "change_language": ("book_start",),
    "ask_bsl": ("book_start",),
    "ask_easy_read": ("slower_simpler", "use_pictures"),
    "ask_young_inspection_volunteer": ("ask_become_volunteer", "book_start"),
    "ask_become_volunteer": ("ask_young_inspection_volunteer",),
    "ask_data_privacy": ("see_my_words", "delete_my_data"),
    "ask_who_are_you": ("is_it_a_robot",),
    "abuse_of_bot": ("help_now", "talk_to_human"),
    "out_of_scope": ("help_now", "menu"),
    "smalltalk": ("menu",),
}
"""What someone who asked this may want next, as buttons below the answer."""

FEW, MANY = 3, 6
"""Choices on one page beside the way on, at the simple levels and at the usual one."""


def intent_choice(intent: str) -> Choice:
    """Return the button that asks for an intent."""
    return Choice(f"/{intent}", Say(f"button-{intent.replace('_', '-')}"))


def place_of(tracker: Tracker) -> str:
    """Return what a button named beside its intent, such as `review.3` for a page of the menu; empty for none."""
    return str(tracker.latest_message["metadata"].get("at") or "")


def page(scene: Scene, at: str, kind: Kind) -> Utterance:
    """Return one page of the menu: the groups, or the part of a group that `at` names."""
    group, _, start = at.partition(".")
    first = int(start) if start.isdecimal() and len(start) < 3 else 0
    if group not in GROUPS:
        return _page(scene, "", "menu-groups", [_group(name) for name in GROUPS], first if not group else 0, kind)
    choices = [intent_choice(_meant(scene, intent)) for intent in GROUPS[group]]
    return _page(scene, group, f"menu-{group}", choices, first, kind)


def opening(scene: Scene, asked: str = "") -> Utterance:
    """Return what can be done when nothing is open, without what was just asked or offered beside its answer."""
    if needs_adult(scene):
        # A grown-up said no, or was not asked: what needs no OK comes first, and the way back is still there.
        return Utterance(Say("menu"), Kind.ASK, tuple(intent_choice(intent) for intent in WITHOUT_ADULT))
    begun = _begun(scene)
    views = [] if scene.visit.sent_at else [_meant(scene, "views")]
    more = ["ask_what_is_review", "see_my_words" if begun else "ask_what_happens_next"]
    intents = [*views, _meant(scene, "booking"), *more, *(["menu"] if scene.visit.level == "usual" else [])]
    just = {asked, *LEADS_TO.get(asked, ())}
    return Utterance(Say("menu"), Kind.ASK, tuple(intent_choice(intent) for intent in intents if intent not in just))


def _page(scene: Scene, group: str, id: str, choices: list[Choice], first: int, kind: Kind) -> Utterance:
    size = MANY if scene.visit.level == "usual" else FEW
    first = first if first < len(choices) else 0
    last = first + size
    onward: tuple[Choice, ...]
    if last < len(choices) - 1:
        onward = (Choice(f"/menu.{group}.{last}", Say("button-menu-more")),)
    else:
        # One left over stands in the place of "more", where there is no way back to need it.
        last = len(choices)
        onward = () if not group or last - first > size else (Choice("/menu", Say("button-menu")),)
    return Utterance(Say(id), kind, (*choices[first:last], *onward))


def _group(name: str) -> Choice:
    return Choice(f"/menu.{name}", Say(f"button-menu-{name}"))


def _begun(scene: Scene) -> bool:
    return any(place.startswith("listen/") for place in scene.answers)


def _meant(scene: Scene, intent: str) -> str:
    if intent == "views":
        return "resume" if _begun(scene) else "give_views_start"
    if intent == "booking":
        return "book_cancel" if booking_of(scene) else "book_start"
    return intent
