"""The sealed slip: a way to be reached, for the safeguarding lead alone."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from actions.steps import Given, Scene, Step
from bot.messages import Say, Utterance, say
from bot.transcripts.tables import Alert


class Slip:
    """Leave a way to be reached, sealed so that only the safeguarding lead can open it."""

    name = "slip"

    def path(self, scene: Scene) -> Sequence[Step]:
        """Return the one thing asked."""
        return [Step("slip/reach", Say("ask-slip"), free_words=True, sealed=True)]

    def refuse(self, scene: Scene) -> tuple[Utterance, ...]:
        """Without a safeguarding lead nobody could open it, so nobody is made to believe so."""
        practice = scene.ground.reviews.get(scene.visit.review).practice
        if practice or not scene.ground.operator.lead_keys:
            return (say("slip-nobody"),)
        return ()

    def on_answer(self, scene: Scene, given: Given, step: Step) -> tuple[Utterance, ...]:
        """Nothing more is asked."""
        return ()

    def finish(self, scene: Scene, given: Given) -> tuple[Utterance, ...]:
        """Put the sealed words with the alert they belong to."""
        answer, alert = scene.answers.get("slip/reach"), newest_alert(scene)
        if answer is None or answer.sealed is None or alert is None:
            return ()
        alert.reach = answer.sealed
        scene.forget("slip/reach")
        return (say("slip-kept"),)


def newest_alert(scene: Scene) -> Alert | None:
    """Return the alert that this visit raised last."""
    query = select(Alert).where(Alert.visit_id == scene.visit.id).order_by(Alert.at.desc()).limit(1)
    return scene.session.scalar(query)
