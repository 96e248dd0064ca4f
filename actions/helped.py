"""Helped mode: who helps and how, and a private moment at the end, for what is said without the helper."""

from __future__ import annotations

from collections.abc import Sequence

from actions import after
from actions.steps import Given, Scene, Step
from bot.messages import Choice, Say, Utterance, say
from bot.transcripts.mine import is_helped

NO = "no"
HELPERS = (NO, "family", "worker", "friend", "other")
HELPS = ("reads", "types", "chooses", "speaks")
WHO, HOW = "listen/helper", "listen/helps"
WORDS, DONE = "private/words", "private/done"


class Private:
    """A moment alone with the screen, after the answers are sent."""

    name = "private"

    def path(self, scene: Scene) -> Sequence[Step]:
        """Return the words, which may be none, and the end that takes them from the screen."""
        nothing = (Choice(NO, Say("private-nothing")),)
        done = (Choice("done", Say("private-is-done")),)
        return [
            Step(WORDS, Say("private-ask"), nothing, free_words=True, before=(say("private-hand-back"),)),
            Step(DONE, Say("private-ask-done"), done, skippable=False),
        ]

    def refuse(self, scene: Scene) -> tuple[Utterance, ...]:
        """It is always there for someone who is helped."""
        return ()

    def on_answer(self, scene: Scene, given: Given, step: Step) -> tuple[Utterance, ...]:
        """Say the same whether something was said or not, so that nobody can tell by looking later."""
        return (say("private-kept"),) if step.place == WORDS else ()

    def finish(self, scene: Scene, given: Given) -> tuple[Utterance, ...]:
        """Forget the press; the words stay with the visit, for the review."""
        scene.forget(DONE)
        return (say("private-over"), *after.begin(scene))


def steps(scene: Scene) -> list[Step]:
    """Return who helps and, when someone does, how; asked once the person has agreed."""
    if scene.choice("listen/agree") != "yes":
        return []
    who = Step(WHO, Say("ask-helper"), tuple(Choice(h, Say(f"helper-{h}")) for h in HELPERS))
    if scene.choice(WHO) in {None, NO}:
        return [who]
    return [who, Step(HOW, Say("ask-helps"), tuple(Choice(h, Say(f"helps-{h}")) for h in HELPS))]


def keep(scene: Scene, given: Given, step: Step) -> None:
    """Keep with the visit who helps and how, for staff to read the answers by."""
    if step.place == WHO:
        scene.visit.helper = given.choice
        if given.choice == NO:
            scene.visit.helps = None
            scene.forget(HOW)
    elif step.place == HOW:
        scene.visit.helps = given.choice


def begin_private(scene: Scene) -> bool:
    """Ask next for what someone wants to say on their own; False where nobody helps or that was asked."""
    if not is_helped(scene.visit) or WORDS in scene.answers:
        return False
    scene.visit.goals = [*scene.visit.goals, [Private.name, WORDS]]
    return True
