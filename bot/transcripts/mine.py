"""My words: each answer as it is kept, until when it may be changed, and what is never shown again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from bot.dialogue.review_questions import DECLINED
from bot.dialogue.reviews import Review, Status
from bot.errors import ContentError
from bot.messages import Kind, Say, Utterance, say
from bot.transcripts.redaction import RedactedText
from bot.transcripts.spans import PLACEHOLDER
from bot.transcripts.tables import Answer, Visit

PRIVATE = "private/"
"""Places of the private moment: what is said there is for the review, and not for a screen that a helper may see."""
PRIVATE_WORDS, OVER = f"{PRIVATE}words", f"{PRIVATE}done"


@dataclass(frozen=True, slots=True)
class Mine:
    """One answer as its person sees it: the question, what was picked, and the words with their marks."""

    place: str
    asked: Say
    picked: tuple[Say, ...]
    words: RedactedText | None
    skipped: bool

    @property
    def leaves_out(self) -> bool:
        """Say whether something that tells who someone is was left out."""
        return self.words is not None and PLACEHOLDER.search(self.words) is not None


class Kept(Protocol):
    """A turn, by the question it answers and what was pressed."""

    @property
    def question_id(self) -> str | None: ...
    @property
    def choice(self) -> dict[str, Any] | None: ...


def my_answers(review: Review, answers: Iterable[Answer]) -> list[Mine]:
    """Return the answers to the review's questions in the order they were asked; the private moment is not in it."""
    by_place = {answer.place: answer for answer in answers}
    order = [f"listen/{question.id}" for question in review.questions]
    return [_mine(review, by_place[place]) for place in order if place in by_place]


def lines(mine: Iterable[Mine]) -> Iterator[Utterance]:
    """Return answers as lines of a summary; redacted words stay as they are kept, with their marks."""
    for answer in mine:
        yield from (_line(answer, picked) for picked in answer.picked)
        if answer.words is not None:
            yield say("mine-line-words", Kind.SUMMARY, question_id=answer.asked.id, answer=str(answer.words))
        if not answer.picked and answer.words is None:
            yield say("mine-line-skipped", Kind.SUMMARY, question_id=answer.asked.id)


def last_day(review: Review) -> date | None:
    """Return the last day on which answers that were sent may be changed; None when the review names no day."""
    return None if review.practice else review.changes_until or review.closes


def is_helped(visit: Visit) -> bool:
    """Say whether someone helps: there may then be something that is said without them."""
    return visit.helper not in {None, "no"}


def may_change(review: Review, visit: Visit, today: date) -> bool:
    """Say whether answers may still be changed or taken back; what was never sent always may."""
    if visit.sent_at is None or review.practice:
        return True
    day = last_day(review)
    return review.status(today) is not Status.REPORTED if day is None else today <= day


def for_the_screen(turns: Sequence[Kept]) -> list[bool]:
    """Say for each turn whether it may be shown: once the private moment is over, nothing of it is."""
    over = [at for at, turn in enumerate(turns) if _ends(turn)]
    end = over[-1] if over else -1
    return [not _private(turn) or at > end or _done(turn) for at, turn in enumerate(turns)]


def is_private(question_id: str | None) -> bool:
    """Say whether a question belongs to the private moment."""
    return (question_id or "").startswith(PRIVATE)


def _line(answer: Mine, picked: Say) -> Utterance:
    # What a button said has no arguments; a card and a number are sentences with arguments of their own.
    names = {"mine-card": "mine-line-card", "mine-value": "mine-line-value"}
    if picked.id in names:
        return say(names[picked.id], Kind.SUMMARY, question_id=answer.asked.id, **picked.args)
    return say("mine-line-picked", Kind.SUMMARY, question_id=answer.asked.id, picked_id=picked.id)


def _private(turn: Kept) -> bool:
    return is_private(turn.question_id)


def _ends(turn: Kept) -> bool:
    # Anything that came later ends it too: a helper may take the screen back before "Done" is pressed.
    return _done(turn) or (turn.question_id is not None and not _private(turn))


def _done(turn: Kept) -> bool:
    return turn.question_id == OVER and (turn.choice or {}).get("value") == "done"


def _mine(review: Review, answer: Answer) -> Mine:
    id = answer.place.partition("/")[2]
    try:
        asked = review.ask(review.question(id))
    except ContentError:
        asked = Utterance(Say("mine-question-gone"))
    skipped = answer.skipped and answer.words is None
    return Mine(answer.place, asked.say, tuple(_picked(asked, answer.choice)), answer.words, skipped)


def _picked(asked: Utterance, value: str | None) -> Iterator[Say]:
    declined = {value: Say(f"choice-{value}") for value in DECLINED}
    labels = declined | {choice.value: choice.say for choice in (*asked.choices, *asked.piles, *asked.unseen)}
    for part in value.split("+") if value else ():
        if part in labels:
            yield labels[part]
            continue
        card, _, pile = part.partition(":")
        if card in labels and pile in labels:
            yield Say("mine-card", {"card_id": labels[card].id, "pile_id": labels[pile].id})
        else:
            yield Say("mine-value", {"value": part})
