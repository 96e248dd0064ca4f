"""What the page "My words" and the statement show, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from bot.dialogue.reviews import Review, Status
from bot.dialogue.welcome import written
from bot.messages import Argument, Say
from bot.settings import SCOTLAND
from bot.transcripts.mine import is_helped, last_day, may_change, my_answers
from bot.transcripts.recordings import has_unheard
from bot.transcripts.return_codes import Found
from bot.transcripts.spans import PLACEHOLDER
from bot.transcripts.tables import Alert, Answer, HearBack, StaffDeed, Visit

if TYPE_CHECKING:
    from bot.app import House

HEARD = ("you_said", "found", "will_change")
"""What people hear after a review, from its file."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a person's words; `left_out` says what stood there before it was taken out."""

    text: str
    left_out: str | None = None


@dataclass(frozen=True, slots=True)
class Picked:
    """What was picked, in words, with the name of its picture and the language of the words."""

    label: str
    symbol: str | None
    lang: str


@dataclass(frozen=True, slots=True)
class Row:
    """One answer on the page."""

    place: str
    asked: str
    picked: tuple[Picked, ...]
    parts: tuple[Part, ...]
    symbol: str | None = None
    sound_stays: bool = False


class MineView:
    """Puts my words together."""

    def __init__(self, house: House) -> None:
        self._house = house

    def page(self, visit: Visit | None) -> dict[str, Any]:
        """Return what the page shows of a visit."""
        if visit is None:
            return {"rows": [], "visit": None, "has_code": False, "helped": False, "heard": None, "until": "",
                    "reaches": False,
                    "may": False, "wants": False, "sound_stays": False}  # fmt: skip
        review, today = self._house.reviews.get(visit.review), self._house.settings.local_date()
        may, wants = may_change(review, visit, today), self._wants(visit)
        return {
            "sound_stays": self._house.recordings.unheard(visit.id),
            # Not only to those who left a note: a helper must not learn from this page that someone did.
            "reaches": self._house.watch.reachable(visit.review),
            "visit": visit, "rows": self.rows(visit, review), "has_code": self._house.codes.has_one(visit.id),
            "helped": is_helped(visit), "may": may, "wants": wants, "until": self._until(review, visit),
            "heard": self._heard(review, visit) if wants and published(review, review.status(today)) else None,
        }  # fmt: skip

    def statement(self, visit: Visit) -> dict[str, Any]:
        """Return what the statement shows."""
        review = self._house.reviews.get(visit.review)
        rows = self.rows(visit, review)
        date = written(self._house.settings.local_date())
        return {
            "rows": rows, "review_title": self._text(Say(f"{review.name}/title"), visit),
            "made_on": self._say("mine-statement-date", visit, date=date),
            "leaves_out": any(part.left_out for row in rows for part in row.parts),
        }  # fmt: skip

    def rows(self, visit: Visit, review: Review) -> list[Row]:
        """Return the answers, with what was left out shown as left out."""
        with self._house.database.reading() as session:
            answers = session.scalars(select(Answer).where(Answer.visit_id == visit.id)).all()
            unheard = {answer.place for answer in answers if has_unheard(session, visit.id, answer.place)}
        return [
            Row(
                mine.place, self._text(mine.asked, visit), tuple(self._picked(picked, visit) for picked in mine.picked),
                tuple(self._parts(str(mine.words or ""), visit)), self._house.words.symbol(mine.asked, visit.level),
                mine.place in unheard,
            )
            for mine in my_answers(review, answers)
        ]  # fmt: skip

    def why_not(self, found: Found, visit: Visit | None) -> str:
        """Return why what was typed opened nothing, kindly."""
        if found.wait:
            return self._say("mine-code-wait", visit, minutes=-(-found.wait // 60))
        typed = found.typed
        if typed is not None and typed.unknown:
            return self._say("mine-code-unknown", visit, word=typed.unknown[0][:40])
        if typed is not None and not typed.whole:
            return self._say("mine-code-short", visit, count=len(typed.words))
        return self._say("mine-code-wrong", visit)

    def slip(self, visit: Visit) -> str:
        """Return whether the sealed note of this visit was read; only shown to whoever brings its code."""
        query = select(Alert).where(Alert.visit_id == visit.id, Alert.reach.is_not(None)).order_by(Alert.at.desc())
        with self._house.database.reading() as session:
            alert = session.scalar(query.limit(1))
            opened = select(StaffDeed.at).where(StaffDeed.deed == "took-sealed-slip")
            at = session.scalar(opened.where(StaffDeed.about == alert.id).limit(1)) if alert else None
        if alert is None:
            return self._say("mine-slip-none", visit)
        if at is not None:
            return self._say("mine-slip-read", visit, date=written(at.astimezone(SCOTLAND).date()))
        if alert.acknowledged_at is not None:
            seen = written(alert.acknowledged_at.astimezone(SCOTLAND).date())
            return self._say("mine-slip-seen", visit, date=seen)
        return self._say("mine-slip-waits", visit)

    def _parts(self, words: str, visit: Visit) -> Iterator[Part]:
        at = 0
        for mark in PLACEHOLDER.finditer(words):
            if mark.start() > at:
                yield Part(words[at : mark.start()])
            what = self._say(f"left-out-{mark[0].strip('[]').replace(' ', '-')}", visit)
            yield Part(mark[0], self._say("mine-left-out-mark", visit, what=what))
            at = mark.end()
        if at < len(words):
            yield Part(words[at:])

    def _until(self, review: Review, visit: Visit) -> str:
        day, may = last_day(review), may_change(review, visit, self._house.settings.local_date())
        if not may:
            return self._say("mine-too-late", visit, date=written(day)) if day else self._say("mine-over", visit)
        return self._say("mine-until", visit, date=written(day)) if day else ""

    def _wants(self, visit: Visit) -> bool:
        with self._house.database.reading() as session:
            return session.get(HearBack, visit.id) is not None

    def _heard(self, review: Review, visit: Visit) -> list[tuple[str, str]]:
        with self._house.database.writing() as session:
            row = session.get(HearBack, visit.id)
            if row is not None and row.told_at is None:
                row.told_at = self._house.settings.now()
        return heard(self._house, review, visit)

    def _picked(self, say: Say, visit: Visit) -> Picked:
        label, lang = self._house.words.find(say, visit.language, visit.level)
        return Picked(label, self._house.words.symbol(say, visit.level), lang)

    def _text(self, say: Say, visit: Visit) -> str:
        return self._house.words.text(say, visit.language, visit.level)

    def _say(self, id: str, visit: Visit | None, **args: Argument) -> str:
        return self._house.desk.words(id, visit, **args)


def published(review: Review, status: Status) -> bool:
    """Say whether a review has something to tell those who asked to hear."""
    return status is Status.REPORTED and review.has("found")


def heard(house: House, review: Review, visit: Visit) -> list[tuple[str, str]]:
    """Return what was said, found and will change, each with its heading."""
    headings = dict(zip(HEARD, ("mine-you-said", "mine-we-found", "mine-will-change"), strict=True))
    return [
        (house.desk.words(headings[place], visit), house.words.text(review.say(place), visit.language, visit.level))
        for place in HEARD
        if review.has(place)
    ]
