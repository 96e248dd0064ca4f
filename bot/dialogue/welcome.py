"""The first words of a visit; they need no engine."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.dialogue.reviews import Review, Status
from bot.messages import Choice, Kind, Reply, Say, Utterance, say


def welcome(review: Review, today: date, *, ready: bool = True) -> Reply:
    """Greet, say what I am and what this is about, and ask what to do; not `ready`: views are not taken yet."""
    status = review.status(today)
    held_back = status is Status.OPEN and not (ready or review.practice)
    status = Status.COMING if held_back else status
    middle = (say("welcome-practice", Kind.NOTICE),) if review.practice else tuple(_standing(review, status, today))
    opening = say("welcome-hello"), say("welcome-computer"), Utterance(review.say("about"))
    return Reply.of(*opening, *middle, say("welcome-stop"), _what_now(status))


def written(day: date) -> str:
    """Write a date as people read it: 5 November 2024."""
    return f"{day.day} {day:%B %Y}"


def _standing(review: Review, status: Status, today: date) -> Iterator[Utterance]:
    if status is Status.OPEN:
        yield say("welcome-open-until", date=written(review.closes)) if review.closes else say("welcome-open")
        return
    if status is Status.COMING and review.opens and review.opens > today:
        yield say("welcome-coming-on", Kind.NOTICE, date=written(review.opens))
    else:
        yield say(f"welcome-{status}", Kind.NOTICE)
    yield Utterance(review.say("how_to_be_heard_now"))


def _what_now(status: Status) -> Utterance:
    goals = {
        Status.OPEN: ("give_views_start", "ask_what_is_review", "book_start", "ask_confidentiality"),
        Status.REPORTED: ("ask_what_is_review", "ask_results_report", "ask_confidentiality"),
    }.get(status, ("ask_what_is_review", "ask_confidentiality"))
    return Utterance(Say("welcome-what-now"), Kind.ASK, tuple(_button(goal) for goal in goals))


def _button(goal: str) -> Choice:
    return Choice(f"/{goal}", Say(f"button-{goal.replace('_', '-')}"))
