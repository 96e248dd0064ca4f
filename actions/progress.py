"""Where a person is in what they are doing, and how an answer moves them on; the database is the only memory.

`visit.goals` is a stack of [goal, place]: the top is what is asked now, and a booking inside the questions
comes back to the question it interrupted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import select

from actions import mine
from actions.ground import Ground
from actions.steps import Given, Goal, Scene, Step
from bot.dialogue.review_questions import PRIVATE
from bot.dialogue.typed import spreads
from bot.messages import Reply, Utterance, say
from bot.transcripts.tables import Answer, Effect
from bot.transcripts.visits import get_visit

SAYS_SOMETHING = re.compile(r"[^\W\d_]|[^\w\s!-/:-@\[-`{-~]")
"""A letter or a sign such as a face; not digits and commas alone."""


class Progress:
    """All goals together, over one visit at a time."""

    def __init__(self, ground: Ground, goals: Sequence[Goal]) -> None:
        self.ground = ground
        self.goals = {goal.name: goal for goal in goals}

    @contextmanager
    def scene(self, visit_id: str, writing: bool = True) -> Iterator[Scene]:
        """Open a transaction on one visit; raises UnknownVisit."""
        database = self.ground.database
        with database.writing() if writing else database.reading() as session:
            visit = get_visit(session, visit_id)
            answers = session.scalars(select(Answer).where(Answer.visit_id == visit_id)).all()
            yield Scene(self.ground, session, visit, {answer.place: answer for answer in answers})

    def current(self, scene: Scene) -> Step | None:
        """Return what is asked now, or None when nothing is open."""
        if not scene.visit.goals:
            return None
        name, place = scene.visit.goals[-1]
        path = self.goals[name].path(scene)
        by_place = {step.place: step for step in path}
        return by_place.get(place) or _first_open(path, scene) or path[-1]

    def begin(self, scene: Scene, name: str) -> tuple[Utterance, ...]:
        """Begin a goal, or come back to it where it was left; says why when it cannot begin."""
        refusal = self.goals[name].refuse(scene)
        if refusal or any(goal == name for goal, _ in scene.visit.goals):
            return refusal
        path = self.goals[name].path(scene)
        step = _first_open(path, scene) or path[-1]
        scene.visit.goals = [*scene.visit.goals, [name, step.place]]
        return ()

    def give(
        self, scene: Scene, given: Given, *, more: bool = False, staying: bool = False
    ) -> tuple[Utterance, ...] | None:
        """Take an answer; returns what is said about it, or None if it answers nothing that was asked.

        `more`: it comes after what is kept there; `staying`: the question stays open.
        """
        step = self.step_for(scene, given)
        if step is None or not _fits(step, given):
            return None
        current = self.current(scene)
        kept = replace(given, choice=_together(scene, given, step))
        if current is None or step.place != current.place:
            _keep(scene, kept, step, add=True)
            return (say("kept-under-earlier"),)
        _keep(scene, kept, step, add=more)
        if staying:
            return ()
        if given.words and kept.choice and (left := step.left(kept.choice)):
            said = self.goals[step.place.split("/")[0]].on_answer(scene, given, step)
            return (*said, say("cards-left", left_ids=" ".join(card.say.id for card in left)))
        return self._move_on(scene, given, step)

    def keep_beside(self, scene: Scene, given: Given) -> tuple[Utterance, ...]:
        """Keep words that were typed where a choice was asked for, beside that choice; the question stays open.

        They come after whatever was said there before. Numbers alone are no words: they were meant for a choice.
        """
        step = self.step_for(scene, given)
        if step is None or not step.commented or given.words is None or not SAYS_SOMETHING.search(given.words):
            return ()
        current = self.current(scene)
        before = scene.answers.get(step.place)
        chosen = before.choice if before is not None else None
        _keep(scene, given, step, add=True, choice=None if chosen == PRIVATE else chosen)
        if current is None or step.place != current.place:
            return (say("kept-under-earlier"),)
        return (say("kept-beside" if chosen in {None, PRIVATE} else "kept-added"),)

    def skip(self, scene: Scene, given: Given) -> tuple[Utterance, ...]:
        """Leave the open question unanswered and go on."""
        step = self.current(scene)
        if step is not None and given.place not in {None, step.place}:
            return ()  # pressed on a page that still showed an earlier question
        if step is None or not step.skippable:
            return (say("cannot-skip"),)
        if step.place not in scene.answers:
            _keep(scene, replace(given, words=None), step, skipped=True)
        return self._advance(scene, given, step)

    def decline(self, scene: Scene, given: Given, why: str) -> tuple[Utterance, ...] | None:
        """Keep that someone does not know, or would rather not say, and go on; None where that is not offered."""
        step = self.step_for(scene, given)
        if step is None or not step.declinable:
            return None
        current = self.current(scene)
        _keep(scene, replace(given, choice=why, words=None), step, skipped=True)
        said = (say("kept-private" if why == PRIVATE else "kept-unsure"),)
        if current is None or step.place != current.place:
            return said
        return said + self._advance(scene, given, step)

    def back(self, scene: Scene, given: Given) -> tuple[Utterance, ...]:
        """Go to the step before the open one."""
        step = self.current(scene)
        if step is None or given.place not in {None, step.place}:
            return ()
        name, _ = scene.visit.goals[-1]
        places = [s.place for s in self.goals[name].path(scene)]
        at = places.index(step.place)
        if at == 0:
            return (say("first-question"),)
        self._point(scene, places[at - 1])
        return ()

    def stop(self, scene: Scene) -> bool:
        """Put everything down; answers stay. Returns whether there was something to stop."""
        busy = bool(scene.visit.goals)
        scene.visit.goals = []
        return busy

    def step_for(self, scene: Scene, given: Given) -> Step | None:
        """Return the step that a message means: the one it names, else the one that is open."""
        current = self.current(scene)
        if given.place is None or (current is not None and given.place == current.place):
            return current
        goal = self.goals.get(given.place.split("/")[0])
        steps = goal.path(scene) if goal else ()
        return next((step for step in steps if step.place == given.place), None)

    def _move_on(self, scene: Scene, given: Given, step: Step) -> tuple[Utterance, ...]:
        name, _ = scene.visit.goals[-1]
        said = self.goals[name].on_answer(scene, given, step)
        still_here = bool(scene.visit.goals) and scene.visit.goals[-1] == [name, step.place]
        return said + (self._advance(scene, given, step) if still_here else ())

    def _advance(self, scene: Scene, given: Given, step: Step) -> tuple[Utterance, ...]:
        name, _ = scene.visit.goals[-1]
        goal = self.goals[name]
        after = _after(goal.path(scene), step.place)
        following = _first_open(after, scene) or _first_open(goal.path(scene), scene)
        if following is not None:
            self._point(scene, following.place)
            return ()
        scene.visit.goals = scene.visit.goals[:-1]
        return goal.finish(scene, given)

    def _point(self, scene: Scene, place: str) -> None:
        name = place.split("/")[0]
        # A new list, because the column notices only a new value.
        scene.visit.goals = [[goal, place if goal == name else at] for goal, at in scene.visit.goals]


def once(scene: Scene, message_id: str) -> tuple[Utterance, ...] | None:
    """Return what was said when this message took effect before, or None if it has not yet."""
    effect = scene.session.get(Effect, (scene.visit.id, message_id))
    return None if effect is None else Reply.from_json(effect.said).utterances


def done(scene: Scene, message_id: str, said: tuple[Utterance, ...]) -> tuple[Utterance, ...]:
    """Mark the message as having taken effect, in the same transaction as the effect, and return what is said."""
    now = scene.ground.settings.now()
    scene.session.add(Effect(visit_id=scene.visit.id, message_id=message_id, said=Reply(said).to_json(), at=now))
    return said


def _first_open(path: Sequence[Step], scene: Scene) -> Step | None:
    return next((step for step in path if step.place not in scene.answers), None)


def _after(path: Sequence[Step], place: str) -> list[Step]:
    places = [step.place for step in path]
    return list(path[places.index(place) + 1 :]) if place in places else list(path)


def _fits(step: Step, given: Given) -> bool:
    if given.choice is not None:
        return step.offers(given.choice)
    return step.free_words and given.words is not None


def _together(scene: Scene, given: Given, step: Step) -> str | None:
    before = scene.answers.get(step.place)
    if given.choice is None or before is None:
        return given.choice
    return step.together(given.choice, before.choice, spreads(given.words or ""))


def _keep(
    scene: Scene, given: Given, step: Step, *, skipped: bool = False, add: bool = False, choice: str | None = None
) -> None:
    mine.renew(scene, step.place, given.message_id)
    answer = scene.answers.get(step.place)
    more = given.more and step.commented and given.choice is not None and not skipped
    earlier = answer.words if (add or more) and answer is not None and given.words else None
    if answer is None:
        answer = Answer(visit_id=scene.visit.id, place=step.place)
        scene.session.add(answer)
        scene.answers[step.place] = answer
    # A choice, typed or pressed, leaves what was said beside it before; what was typed round it now comes after that.
    # So does "I don't know"; "I'd rather not say" takes it away.
    beside = given.choice not in {None, PRIVATE} and not (skipped and step.free_words)
    words = given.words if more else answer.words if beside else None if step.sealed else given.words
    # `choice`: what was picked before stays, where words come to it now.
    answer.choice, answer.sealed, answer.skipped = given.choice or choice, given.sealed, skipped
    answer.words = type(words).stored(f"{earlier}\n{words}") if earlier and words else words
    answer.message_id, answer.at = given.message_id, scene.ground.settings.now()
