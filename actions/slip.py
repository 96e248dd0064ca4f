"""The sealed slip: a way to be reached, for the safeguarding lead alone."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from actions.steps import Given, Scene, Step
from bot.messages import Say, Utterance, say
from bot.transcripts.alerts import SLIP, NewAlert, add_alert, raised_by
from bot.transcripts.tables import Alert


class Slip:
    """Leave a way to be reached, sealed so that only the safeguarding lead can open it."""

    name = "slip"

    def path(self, scene: Scene) -> Sequence[Step]:
        """Return the one thing asked."""
        return [Step(SLIP, Say("ask-slip"), free_words=True, sealed=True)]

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
        """Say that it is kept only once an alert tells a person of it; mostly the gate has raised that already."""
        answer = scene.answers.get(SLIP)
        if answer is None or answer.skipped:
            return ()
        if answer.sealed is not None:
            now = scene.ground.settings.now()
            add_alert(scene.session, NewAlert.of_slip(scene.visit, answer.message_id, answer.sealed, now))
        told = _told(scene, answer.message_id)
        scene.forget(SLIP)
        return (say("slip-kept"),) if told else ()


def _told(scene: Scene, message_id: str) -> bool:
    told = select(Alert.id).where(raised_by(scene.visit.id, message_id), Alert.reach.is_not(None))
    return scene.session.scalar(told) is not None
