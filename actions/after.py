"""After the answers are sent: a code to come back, then to hear what was found; one question at a time, none needed."""

from __future__ import annotations

from collections.abc import Sequence

from actions import mine
from actions.steps import Given, Scene, Step, yes_no
from bot.channels.words_for import code_help, offer_to_keep
from bot.messages import Say, Utterance

CODE, HEAR = "after/code", "after/hear"


class After:
    """What is offered once, when the answers are with the review."""

    name = "after"

    def path(self, scene: Scene) -> Sequence[Step]:
        """Return the code and, where there will be something to hear, hearing back."""
        steps = [Step(CODE, Say("mine-offer-code"), yes_no("button-my-code"))]
        if scene.ground.reviews.get(scene.visit.review).practice:
            return steps
        return [*steps, Step(HEAR, Say("mine-offer-hear"), yes_no("button-hear-back"))]

    def refuse(self, scene: Scene) -> tuple[Utterance, ...]:
        """It is always there."""
        return ()

    def on_answer(self, scene: Scene, given: Given, step: Step) -> tuple[Utterance, ...]:
        """Do what was said yes to."""
        if given.choice != "yes":
            return ()
        return code_help(scene.visit.channel) if step.place == CODE else mine.hear_back(scene, given)

    def finish(self, scene: Scene, given: Given) -> tuple[Utterance, ...]:
        """Forget the presses: what they did is kept elsewhere."""
        for place in (CODE, HEAR):
            scene.forget(place)
        return ()


def begin(scene: Scene) -> tuple[Utterance, ...]:
    """Say how words can be kept, and ask next about coming back."""
    scene.visit.goals = [*scene.visit.goals, [After.name, CODE]]
    return (offer_to_keep(scene.visit.channel),)
