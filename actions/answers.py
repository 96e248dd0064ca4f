"""Answers to a review's questions: what is asked, how much is still to come, and how an answer reads afterwards."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from actions.steps import Given, Scene, Step
from bot.dialogue.review_questions import ANSWERED, DECLINED, HIGHEST, LOWEST, UNSURE
from bot.dialogue.reviews import Question, Review
from bot.dialogue.typed import between
from bot.dialogue.values import COMPOUND, choice_of
from bot.messages import Argument, Input, Kind, Say, Utterance, say
from bot.transcripts.tables import Answer

EVERY = 3
"""How often someone is told how much is still to come: each third question, and near the end."""
HOW: Mapping[Input, str] = {
    Input.SEVERAL: "choose-several",
    Input.CARDS: "choose-cards",
    Input.LINE: "choose-line",
}
SAID_BACK = frozenset(HOW)
"""Inputs whose typed answer is said back, because we read it out of someone's own words; so is a review's choice."""


def given_so_far(scene: Scene) -> dict[str, str]:
    """Return the answers by question, for its conditions: the value, or that there were words."""
    places = ((place.partition("/"), answer) for place, answer in scene.answers.items())
    answers = {rest: answer for (goal, _, rest), answer in places if goal == "listen"}
    return {id: value for id, answer in answers.items() if (value := _value(answer)) is not None}


def question_step(review: Review, question: Question, progress: Say | None) -> Step:
    """Return a question of the review as a step."""
    asked = review.ask(question)
    return Step(
        f"listen/{question.id}", asked.say, asked.choices, asked.free_words, commented=not asked.free_words,
        declinable=True, input=asked.input, piles=asked.piles, progress=progress,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class FollowUps:
    """The follow-ups of a review, for someone of this audience and age."""

    review: Review
    audience: str
    age: str | None

    def most(self, question: Question, path: Sequence[Question]) -> int:
        """Return how many that are not on the path yet one answer can bring at most, with those that these bring."""
        brings = {
            q.id: (q.when, 1 + self.most(q, path)) for q in self.review.questions
            if q.when is not None and q.when.question == question.id and q not in path
            and q.is_asked_of(self.audience, self.age)
        }  # fmt: skip
        if question.input in COMPOUND:
            return sum(count for _, count in brings.values())
        values = (*(button.value for button in self.review.buttons(question)), ANSWERED, UNSURE)
        return max(sum(n for when, n in brings.values() if when.holds({question.id: value})) for value in values)


def how_much(
    follows: FollowUps, path: Sequence[Question], at: int, answered: Container[str] = (), every: int = EVERY
) -> Say | None:
    """Return how many questions come after this one; nothing where that was said just before, or nothing follows.

    Only what is still open counts, with the follow-ups that may come, so that the number never grows.
    """
    ahead = path[at + 1 :]
    still = [question for question in ahead if question.id not in answered]
    if ahead and not still:
        return None  # one answer is being changed: what comes next was all answered
    may_come = sum(follows.most(question, path) for question in (path[at], *still))
    more = len(still) + may_come
    if more > 1 and at % every:
        return None
    if not more:
        return Say("progress-last")
    return Say("progress-most" if may_come else "progress-more", {"count": more})


def kept(step: Step, given: Given) -> tuple[Utterance, ...]:
    """Return what is said of an answer that was typed."""
    if not given.words:
        return ()
    choice = step.meant(given.choice) if given.choice and (step.input in SAID_BACK or step.commented) else None
    if choice is None:
        return (say("answer-kept"),)
    return (
        say("answer-kept-both" if given.more and step.commented else "answer-kept-as", picked_ids=_ids(choice.say)),
    )


def how_to_type(step: Step, words: str | None = None) -> Utterance | None:
    """Return how an answer can be typed, with an example from the question itself; or which of two numbers is meant."""
    if step.input is Input.LINE and (numbers := between(words or "")):
        return say("line-between", low=numbers[0], high=numbers[1])
    id = HOW.get(step.input)
    return say(id, example_id=step.choices[0].say.id) if id else None


def summary_line(asked: Utterance, answer: Answer) -> Utterance:
    """Return one answer as it is kept, below its question."""
    labels = _labels(asked, answer)
    words: dict[str, Argument] = {"answer": str(answer.words)} if answer.words else {}
    if words and answer.choice:
        return Utterance(
            Say("summary-both", {"question_id": asked.say.id, "choice_ids": labels, **words}), Kind.SUMMARY
        )
    if words:
        return Utterance(Say("summary-words", {"question_id": asked.say.id, **words}), Kind.SUMMARY)
    if asked.input is Input.LINE and answer.choice and answer.choice.isdecimal():
        ends: dict[str, Argument] = {"low_id": asked.choices[LOWEST].say.id, "high_id": asked.choices[HIGHEST].say.id}
        line = Say("summary-line", {"question_id": asked.say.id, "number": answer.choice, **ends})
        return Utterance(line, Kind.SUMMARY)
    return say("summary-choice", Kind.SUMMARY, question_id=asked.say.id, answer_ids=labels)


def _labels(asked: Utterance, answer: Answer) -> str:
    if answer.choice in DECLINED:
        return f"choice-{answer.choice}"
    choice = choice_of(asked, answer.choice) if answer.choice else None
    return _ids(choice.say) if choice else "summary-skipped"


def _ids(say: Say) -> str:
    """Return the ids of an answer's words: of one choice its own, of many parts all of theirs."""
    return str(say.args.get("picked_ids", say.id))


def _value(answer: Answer) -> str | None:
    return answer.choice or (ANSWERED if answer.words else None)
