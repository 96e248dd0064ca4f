"""Whether a review takes anything today, and what is said where it does not."""

from __future__ import annotations

from actions.steps import Scene
from bot.dialogue.readiness import may_open
from bot.dialogue.reviews import Review, Status
from bot.messages import Utterance, say


def not_open(scene: Scene, goal: str) -> tuple[Utterance, ...]:
    """Say in the words of a goal (`listen`, `book`) why the review takes nothing today; nothing where it does."""
    ground, today = scene.ground, scene.ground.settings.local_date()
    review = ground.reviews.get(scene.visit.review)
    if may_open(ground.operator, ground.directory, review, today):
        return ()
    status = review.status(today)
    if status is Status.OPEN:
        return (say("listen-not-ready"),)
    return (say(f"{goal}-{status.value}"), *heard_elsewhere(review))


def heard_elsewhere(review: Review) -> tuple[Utterance, ...]:
    """Return how to be heard now, where a review says so."""
    place = "how_to_be_heard_now"
    return (Utterance(review.say(place)),) if review.has(place) else ()
