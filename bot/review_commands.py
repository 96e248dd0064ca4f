"""What `blether review check` says of a review file, for people who write reviews and are no programmers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from bot.dialogue.review_model import Contents, Review
from bot.dialogue.review_outline import PEOPLE, concerns, outline
from bot.dialogue.review_questions import Age, Audience, Question
from bot.dialogue.reviews import problems, read
from bot.dialogue.yaml_file import YamlFile
from bot.errors import ContentError
from bot.replies.paged import FEW
from bot.settings import from_environment

LONGEST_VISIT = 8 * 60
MOST_QUESTIONS = 15
SHAPE = "Is the line indented like those around it, and are words with : , ? or # in quotes, 'like this'?"
WHO: dict[tuple[Audience, str | None], str] = {
    (Audience.CHILD, Age.UNDER_12): "children under 12", (Audience.CHILD, Age.OVER_12): "children of 12 or over",
    (Audience.YOUNG_PERSON, None): "young people", (Audience.PARENT_CARER, None): "parents and carers",
    (Audience.OTHER, None): "others",
}  # fmt: skip


def checked(file: Path) -> tuple[list[str], bool]:
    """Return what to say of a review file, and whether it can be used as it is."""
    faults = list(_faults(file))
    if faults:
        many = "1 thing" if len(faults) == 1 else f"{len(faults)} things"
        return [f"{file.name} can't be used yet. Please look at {many}:", "", *faults], False
    review = read(file)
    return [_standing(review), "", *_asked(review), "", *_worrying(review), *_in_pages(review), *_hints(review)], True


def _faults(file: Path) -> Iterator[str]:
    try:
        yaml = YamlFile(file)
    except ContentError as error:
        yield _line(file, str(error))
        yield f"            {SHAPE}"
        return
    yield from (_line(file, str(error)) for error in _wrong(yaml))


def _wrong(file: YamlFile) -> list[ContentError]:
    try:
        contents = Contents.model_validate(file.data)
    except ValidationError as error:
        return file.errors(error)
    found = [file.error(field, what) for field, what in problems(contents)]
    if not found:
        try:
            read(file.path)
        except ContentError as error:
            return [error]
    return found


def _line(file: Path, text: str) -> str:
    number, _, what = text.removeprefix(f"{file}:").partition(": ")
    return f"  line {number:>3}  {what}"


def _standing(review: Review) -> str:
    if review.practice:
        return f"{review.title.usual}: practice, always open. Nothing is wrong with the file."
    status = review.status(from_environment().local_date())
    return f"{review.title.usual}: {status.value} today. Nothing is wrong with the file."


def _asked(review: Review) -> Iterator[str]:
    for who in PEOPLE if review.questions else ():
        if who[0] not in review.audiences or (who[1] is Age.UNDER_12 and review.under_12 == "not-here"):
            continue
        found = outline(review, *who)
        most = f", with all follow-ups {found.most}" if found.most > found.fewest else ""
        yield f"  {WHO[who]:<24}{found.fewest} questions{most}; about {_minutes(found.seconds)} for a quick person"


def _minutes(seconds: int) -> str:
    return f"{max(1, round(seconds / 60))} min"


def _worrying(review: Review) -> Iterator[str]:
    marked = [(question, answer, harm) for question in review.questions for answer, harm in concerns(question)]
    if not marked:
        return
    yield "Answers that may mean harm (help is shown at once, and the safeguarding lead gets an alert):"
    for question, answer, harm in marked:
        yield f"  {question.id}: {answer.replace(':', ' in the pile ')} ({harm.replace('_', ' ')})"
    yield ""


def _hints(review: Review) -> Iterator[str]:
    """Yield what is allowed, and still worth another look."""
    for who in (who for who in PEOPLE if who[0] in review.audiences):
        mine = review.questions_for(who[0])
        found = outline(review, *who)
        if found.seconds > LONGEST_VISIT or found.fewest > MOST_QUESTIONS:
            yield f"Hint: {WHO[who]} are asked a lot ({found.fewest} questions). Most people stop after about 12."
        if mine and not any(True for question in mine for _ in concerns(question)):
            yield f"Hint: no answer of {WHO[who]} is marked with `concern:`. Is there a question about being safe?"
        if mine and not any(question.free for question in mine):
            yield f"Hint: {WHO[who]} are not asked anything in their own words."
    yield from (f"Hint: {question.id} has {len(question.own)} choices. Four are easier."
                for question in review.questions if _crowded(question))  # fmt: skip


def _crowded(question: Question) -> bool:
    return len([choice for choice in question.own if choice.id not in {"none", "not-sure"}]) > FEW


def _in_pages(review: Review) -> Iterator[str]:
    """Name what is more than four to choose from: what simple words show page by page, and what they can't part."""
    many = [(question, len(question.choices)) for question in review.questions if len(question.choices) > FEW]
    paged = [f"{question.id} ({n})" for question, n in many if question.kind not in {"feelings", "cards"}]
    whole = [
        f"{q.id} ({n} {'cards' if q.kind == 'cards' else 'faces'})" for q, n in many if q.kind in {"feelings", "cards"}
    ]
    whole += [f"{question.id} (a line)" for question in review.questions if question.kind == "line"]
    if paged:
        yield f"Simple words show these in pages of four at most: {', '.join(paged)}."
    if whole:
        yield f"Simple words can't show these in pages, as half a scale is no scale: {', '.join(whole)}."
