"""All reviews, read from data/reviews: a new one needs a file, and no code or training."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import yaml

from bot.dialogue.review_checks import Problem, questions_problems
from bot.dialogue.review_model import PLACES, Audience, Choice, Contents, Question, Review, Status
from bot.dialogue.review_questions import SHARED
from bot.dialogue.review_text import Text
from bot.dialogue.values import choice_of
from bot.dialogue.yaml_file import YamlFile
from bot.errors import ContentError
from bot.messages import Choice as Button
from bot.settings import DATA

__all__ = ["SHARED", "Audience", "Choice", "Question", "Review", "Reviews", "Status", "Text"]

LEVELS = "usual", "simple"


class Reviews:
    """The reviews by name; also gives the words of `<review>/<place>` for replies."""

    def __init__(self, reviews: Mapping[str, Review]) -> None:
        self._reviews = dict(reviews)
        self._texts: dict[str, tuple[Review, Mapping[str, Text]]] = {}

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
        asked = (r.ask(q) for r in self.all() for q in r.questions if question_id == f"listen/{q.id}")
        chosen = (choice_of(question, value) for question in asked)
        return next((choice for choice in chosen if choice is not None and choice.concern), None)

    def asked(self) -> Iterator[str]:
        """Return every question as it is asked, at each level."""
        for review in self.all():
            for question in review.questions:
                yield from filter(None, (review.words(question.id, level) for level in LEVELS))

    def words(self, id: str, level: str) -> str | None:
        """Return the words of `<review>/<place>`, or None when there are none."""
        text = self._text(id)
        return text.at(level) if text else None

    def symbol(self, id: str) -> str | None:
        """Return the name of the picture of `<review>/<place>`, or None when it has none."""
        text = self._text(id)
        return text.symbol if text else None

    def _text(self, id: str) -> Text | None:
        # Every page asks for dozens of these, and a review has hundreds.
        name, _, place = id.partition("/")
        review = self._reviews.get(name)
        if review is None:
            return None
        kept = self._texts.get(name)
        if kept is None or kept[0] is not review:
            kept = self._texts[name] = (review, review.texts)
        return kept[1].get(place)


def read(path: Path) -> Review:
    """Read one review file; raises ContentError naming file, line and field."""
    if not re.fullmatch(r"[a-z][a-z0-9-]*", path.stem):
        raise ContentError(f"{path}:1: the file's name should be small letters, digits and dashes")
    file = YamlFile(path)
    contents = file.read_as(Contents)
    for field, what in problems(contents):
        raise file.error(field, what)
    # by_alias: `for` and `choices` are the names that files use.
    return Review.model_validate({"name": path.stem, **contents.model_dump(by_alias=True)})


def problems(review: Contents) -> Iterator[Problem]:
    """Yield all that is wrong with a review that its parts alone do not show."""
    yield from _date_problems(review)
    yield from ((("areas", n), f"{area!r} is no council area") for n, area in enumerate(review.areas)
                if area not in known_areas())  # fmt: skip
    yield from _missing(review)
    yield from questions_problems(review.questions, PLACES)


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


@cache
def known_areas() -> frozenset[str]:
    """Return the ids of Scotland's council areas, from the directory of help."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C reader is ten times faster, where it was built
    data = yaml.load((DATA / "safety" / "directory.yml").read_text(encoding="utf-8"), Loader=loader)  # noqa: S506
    return frozenset(area["id"] for area in data["local_authorities"])
