"""Listening: who I am, my area, my agreement, then the review's questions one by one."""

from __future__ import annotations

from collections.abc import Sequence

from actions import after, helped, mine, where
from actions.answers import EVERY, FollowUps, given_so_far, how_much, kept, question_step, summary_line
from actions.opening import not_open
from actions.steps import UNDER_12, Given, Scene, Step, yes_no
from bot.dialogue.reviews import Audience, Question, Review
from bot.messages import Choice, Kind, Say, Utterance, say

PROFESSIONAL = "professional"
"""Someone else who works with children: the review asks them as someone else, a signpost speaks in other words."""
OVER_12 = "12-or-over"
SEND, CHANGE, LATER = "send", "change", "later"


class Listen:
    """Give views on a review."""

    name = "listen"

    def path(self, scene: Scene) -> Sequence[Step]:
        """Return who, age, area, agreement, the questions of the audience, and the check at the end."""
        review = scene.ground.reviews.get(scene.visit.review)
        about = [*self._about_me(scene, review), *helped.steps(scene)]
        return [*about, *self._questions(scene, review), self._check(scene, review)]

    def refuse(self, scene: Scene) -> tuple[Utterance, ...]:
        """A review that is not open, or not ready, takes no views."""
        if shut := not_open(scene, self.name):
            return shut
        return (say("listen-sent-already"),) if scene.visit.sent_at else ()

    def on_answer(self, scene: Scene, given: Given, step: Step) -> tuple[Utterance, ...]:
        """Keep what the visit must know at once: audience, age, area, agreement."""
        visit, choice = scene.visit, given.choice
        helped.keep(scene, given, step)
        if step.place == "listen/who":
            _now_is(scene, choice)
        elif step.place == "listen/role":
            visit.audience = PROFESSIONAL if choice == "yes" else Audience.OTHER.value
        elif step.place == "listen/age":
            visit.age = choice
            if choice == UNDER_12 and self._review(scene).under_12 == "not-here":
                visit.goals = visit.goals[:-1]
                return (say("listen-under-12-not-here"),)
        elif step.place in where.PLACES and where.is_area(choice):
            visit.area = choice
        elif step.place in {"listen/adult", "listen/agree"}:
            return self._agreed(scene, step, choice)
        elif step.place == "listen/check":
            return self._checked(scene, choice)
        return kept(step, given)

    def finish(self, scene: Scene, given: Given) -> tuple[Utterance, ...]:
        """Send the answers to the review."""
        scene.visit.sent_at = scene.ground.settings.now()
        review = self._review(scene)
        # A follow-up that a changed answer took away was not in the summary either, so nobody is sent it.
        asked = {f"listen/{question.id}" for question in self._asked(scene, review)}
        for gone in [f"listen/{q.id}" for q in review.questions if f"listen/{q.id}" not in asked]:
            scene.forget(gone)
        thanks = say("listen-sent-practice" if review.practice else "listen-sent")
        # The private moment comes alone: whoever helps looks away once, and what is offered then is asked after it.
        offered = () if helped.begin_private(scene) else after.begin(scene)
        return (thanks, Utterance(review.say("next")), *offered)

    def summary(self, scene: Scene) -> tuple[Utterance, ...]:
        """Return my answers as they are kept, a line each."""
        review = self._review(scene)
        answers = ((q, scene.answers.get(f"listen/{q.id}")) for q in self._asked(scene, review))
        lines = [summary_line(review.ask(question), answer) for question, answer in answers if answer is not None]
        return (say("listen-summary", Kind.SUMMARY), *lines)

    def _review(self, scene: Scene) -> Review:
        return scene.ground.reviews.get(scene.visit.review)

    def _about_me(self, scene: Scene, review: Review) -> list[Step]:
        who = _step("who", [Choice(a.value, Say(f"audience-{a.value}")) for a in review.audiences])
        steps = [who]
        if scene.choice("listen/who") == Audience.OTHER.value:
            steps.append(_step("role", _works_with_children(), skippable=True))
        child = scene.choice("listen/who") == Audience.CHILD.value
        if child:
            steps.append(_step("age", [Choice(a, Say(f"age-{a}")) for a in (OVER_12, UNDER_12)]))
        if child and scene.choice("listen/age") == UNDER_12:
            steps.append(_step("adult", yes_no()))
        steps.extend(where.steps(scene, review))
        kind = "practice" if review.practice else scene.choice("listen/who") or "other"
        before = (say(f"agree-first-{kind}"), say("agree-limit"), *mine.agreement(scene))
        return [*steps, Step("listen/agree", Say("ask-agree"), yes_no(), skippable=False, before=before)]

    def _asked(self, scene: Scene, review: Review) -> Sequence[Question]:
        who = scene.choice("listen/who")
        return review.path(Audience(who), scene.choice("listen/age"), given_so_far(scene)) if who else ()

    def _questions(self, scene: Scene, review: Review) -> list[Step]:
        if scene.choice("listen/agree") != "yes":
            return []
        path, answered = self._asked(scene, review), {place.partition("/")[2] for place in scene.answers}
        follows = FollowUps(review, scene.choice("listen/who") or "", scene.choice("listen/age"))
        every = EVERY if scene.visit.level == "usual" else 1
        return [question_step(review, q, how_much(follows, path, n, answered, every)) for n, q in enumerate(path)]

    def _check(self, scene: Scene, review: Review) -> Step:
        choices = tuple(Choice(c, Say(f"check-{c}")) for c in (SEND, CHANGE, LATER))
        before = self.summary(scene) if scene.choice("listen/agree") == "yes" else ()
        return Step("listen/check", Say("ask-check"), choices, skippable=False, before=before)

    def _agreed(self, scene: Scene, step: Step, choice: str | None) -> tuple[Utterance, ...]:
        if choice == "yes":
            if step.place == "listen/agree":
                scene.visit.agreed_at = scene.ground.settings.now()
            return ()
        scene.forget(step.place)
        scene.visit.goals = scene.visit.goals[:-1]
        return (say(f"declined-{step.place.split('/')[1]}"),)

    def _checked(self, scene: Scene, choice: str | None) -> tuple[Utterance, ...]:
        if choice == SEND:
            return ()
        scene.forget("listen/check")
        if choice == LATER:
            scene.visit.goals = scene.visit.goals[:-1]
            return (say("listen-later"),)
        if nothing := mine.Mine().refuse(scene):
            return nothing
        mine.forget_picking(scene)
        others = [goal for goal in scene.visit.goals if goal[0] != mine.Mine.name]
        scene.visit.goals = [*others, [mine.Mine.name, mine.WHICH]]
        return (say("listen-change"),)


def _now_is(scene: Scene, who: str | None) -> None:
    if who != (Audience.OTHER.value if scene.visit.audience == PROFESSIONAL else scene.visit.audience):
        # An age that was said as someone else must not decide which help is shown.
        scene.visit.age = None
        for place in ("listen/age", "listen/adult", "listen/role"):
            scene.forget(place)
        scene.visit.audience = who


def _step(name: str, choices: Sequence[Choice], skippable: bool = False) -> Step:
    return Step(f"listen/{name}", Say(f"ask-{name}"), tuple(choices), skippable=skippable)


def _works_with_children() -> tuple[Choice, Choice]:
    return Choice("yes", Say("role-professional")), Choice("no", Say("role-other"))
