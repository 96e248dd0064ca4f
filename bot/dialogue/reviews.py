"""All reviews, read from data/reviews: a new one needs a file, and no code or training."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import yaml

from bot.dialogue.review_model import HARMS, PLACES, Audience, Choice, Contents, Question, Review, Status
from bot.dialogue.review_text import Text
from bot.dialogue.yaml_file import Field, YamlFile
from bot.errors import ContentError
from bot.messages import Choice as Button
from bot.settings import DATA

__all__ = ["Audience", "Choice", "Question", "Review", "Reviews", "Status", "Text"]

Problem = tuple[Field, str]


class Reviews:
    """The reviews by name; also gives the words of `<review>/<place>` for replies."""

    def __init__(self, reviews: Mapping[str, Review]) -> None:
        self._reviews = dict(reviews)

    @classmethod
    def load(cls, folder: Path = DATA / "reviews") -> Reviews:
        """Read every review file; raises ContentError naming file, line and field of the first mistake."""
        return cls({path.stem: read(path) for path in sorted(folder.glob("*.yml"))})

    def get(self, name: str) -> Review:
        """Return a review; raises ContentError when there is none of this name."""
        if name not in self._reviews:
            raise ContentError(f"no review {name!r} in data/reviews: there are {', '.join(self._reviews) or 'none'}")
        return self._reviews[name]

    def is_practice(self, name: str) -> bool:
        """Say whether a review is for trying out; one that is gone is not."""
        return any(review.practice for review in self.all() if review.name == name)

    def all(self) -> tuple[Review, ...]:
        """Return all reviews by name."""
        return tuple(self._reviews.values())

    def worrying(self, question_id: str | None, value: str) -> Button | None:
        """Return a choice that may mean harm in any review: for when the database can't say which one it was."""
        asked = ((r, q) for r in self.all() for q in r.questions if question_id == f"listen/{q.id}")
        buttons = (button for review, question in asked for button in review.buttons(question))
        return next((button for button in buttons if button.value == value and button.concern), None)

    def words(self, id: str, level: str) -> str | None:
        """Return the words of `<review>/<place>`, or None when there are none."""
        name, _, place = id.partition("/")
        review = self._reviews.get(name)
        return review.words(place, level) if review else None


def read(path: Path) -> Review:
    """Read one review file; raises ContentError naming file, line and field."""
    if not re.fullmatch(r"[a-z][a-z0-9-]*", path.stem):
        raise ContentError(f"{path}:1: the file's name should be small letters, digits and dashes")
    file = YamlFile(path)
    contents = file.read_as(Contents)
    for field, what in _problems(contents):
        raise file.error(field, what)
    # by_alias: `for` and `choices` are the names that files use.
    return Review.model_validate({"name": path.stem, **contents.model_dump(by_alias=True)})


def _problems(review: Contents) -> Iterator[Problem]:
    yield from _date_problems(review)
    yield from ((("areas", n), f"{area!r} is no council area") for n, area in enumerate(review.areas)
                if area not in known_areas())  # fmt: skip
    yield from _missing(review)
    seen = set(PLACES)
    for n, question in enumerate(review.questions):
        if question.id in seen:
            yield ("questions", n, "id"), f"{question.id!r} is used already"
        seen.add(question.id)
        yield from ((("questions", n, *field), what) for field, what in _question_problems(question))


def _date_problems(review: Contents) -> Iterator[Problem]:
    if review.opens and review.closes and review.closes < review.opens:
        yield ("closes",), "is before opens"
    over = review.closes or review.opens
    if review.reported and over and review.reported < over:
        yield ("reported",), "is before the review was over"
    if review.closes and not review.opens:
        yield ("opens",), "is missing: closes has a date"
    if review.undated and (review.closes or review.reported):
        yield ("undated",), "is only for a review without closes and reported"


def _missing(review: Contents) -> Iterator[Problem]:
    if not review.practice and review.how_to_be_heard_now is None:
        yield ("how_to_be_heard_now",), "is missing: people come when a review is not open, too"
    if (review.reported or review.undated is Status.REPORTED) and review.found is None:
        yield ("found",), "is missing: the review is reported"
    if not review.practice and (review.reported or review.undated or review.opens is None):
        return
    answered = {audience for question in review.questions for audience in question.audiences}
    for n, audience in enumerate(review.audiences):
        if audience not in answered:
            yield ("audiences", n), f"there is no question for {audience}"


def _question_problems(question: Question) -> Iterator[Problem]:
    if any(form.count("?") > 1 for form in question.ask.all):
        yield ("ask",), "asks more than one thing"
    if question.kind == "choice" and len(question.own) < 2:
        yield ("choices",), "needs two or more"
    if question.kind != "choice" and question.own:
        yield ("choices",), f"a {question.kind} question has none of its own"
    yield from _choice_problems(question)
    for id, harm in question.concern.items():
        if id not in {choice.id for choice in question.choices}:
            yield ("concern", id), "is none of the choices"
        if harm not in HARMS:
            yield ("concern", id), f"{harm!r} is no kind of harm: {', '.join(sorted(HARMS))}"


def _choice_problems(question: Question) -> Iterator[Problem]:
    seen: set[str] = set()
    for n, choice in enumerate(question.own):
        if choice.id in seen:
            yield ("choices", n, "id"), f"{choice.id!r} is used already"
        if choice.text is None and choice.id not in SHARED:
            yield ("choices", n, "text"), "is missing"
        if choice.concern is not None and choice.concern not in HARMS:
            yield ("choices", n, "concern"), f"{choice.concern!r} is no kind of harm: {', '.join(sorted(HARMS))}"
        seen.add(choice.id)


SHARED = frozenset({"yes", "no", "not-sure", "sometimes", "happy", "ok", "sad"})
"""Choices whose words are the same in every review: `choice-<id>` in data/words."""


@cache
def known_areas() -> frozenset[str]:
    """Return the ids of Scotland's council areas, from the directory of help."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C reader is ten times faster, where it was built
    data = yaml.load((DATA / "safety" / "directory.yml").read_text(encoding="utf-8"), Loader=loader)  # noqa: S506
    return frozenset(area["id"] for area in data["local_authorities"])
