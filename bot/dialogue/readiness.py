"""What is missing before a live review may open: someone must be there to act on what children tell us."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Protocol

from bot.dialogue.reviews import Review, Status
from bot.messages import Say
from bot.operator import Operator
from bot.safety.lines import Area, Line
from bot.safety.rota import Rota

PROVEN = timedelta(days=30)
"""For so long an answered test alert proves that alerts reach a person."""


class Areas(Protocol):
    """The part of the directory that is needed here."""

    def area(self, area_id: str | None) -> Area | None: ...


def readiness(operator: Operator, directory: Areas, review: Review) -> list[Say]:
    """Return what is missing before this review may open, as sentences for staff; practice needs nothing."""
    if review.practice:
        return []
    return [*_people(operator), *_places(directory, review)]


def proof(operator: Operator, answered: datetime | None, now: datetime) -> list[Say]:
    """Return what is missing before children may be told that a person reads, as sentences for staff."""
    lead = operator.safeguarding_lead
    gaps = {
        "ready-hours-unclear": bool(lead.hours) and Rota.read(lead.hours) is None,
        "ready-nowhere-to-tell": not (lead.email or operator.webhook),
        "ready-one-key": len(operator.lead_keys) == 1,
        "ready-test-alert": answered is None or now - answered > PROVEN,
    }
    return [Say(id) for id, missing in gaps.items() if missing]


def keeping(operator: Operator, review: Review) -> list[Say]:
    """Say for staff where nobody has decided how long the views of a live review are kept."""
    return [] if review.practice or operator.keep is not None else [Say("ready-keep", {"months": operator.kept.views})]


def may_open(operator: Operator, directory: Areas, review: Review, today: date) -> bool:
    """Say whether views may be taken for this review today."""
    return review.status(today) is Status.OPEN and not readiness(operator, directory, review)


def _people(operator: Operator) -> Iterator[Say]:
    lead, deputy = operator.safeguarding_lead, operator.deputy
    needed = {
        "ready-operator": operator.name,
        "ready-contact": operator.contact,
        "ready-lead": lead.name,
        "ready-lead-key": lead.key,
        "ready-lead-hours": lead.hours,
        "ready-deputy": deputy.name,
        "ready-deputy-hours": deputy.hours,
    }
    return (Say(id) for id, value in needed.items() if not value)


def _places(directory: Areas, review: Review) -> Iterator[Say]:
    if not review.questions:
        yield Say("ready-questions", {"review": review.name})
    if not review.areas:
        yield Say("ready-areas", {"review": review.name})
    for area_id in review.areas:
        area = directory.area(area_id)
        lines = _lines(area) if area else []
        if not lines:
            yield Say("ready-no-number", {"area_id": f"area-{area_id}"})
        unchecked = (line for line in lines if line.unchecked)
        yield from (Say("ready-unchecked", {"area_id": f"area-{area_id}", "number": line.number}) for line in unchecked)


def _lines(area: Area) -> list[Line]:
    found = (area.child.day, area.child.night, area.adult.day, area.adult.night)
    by_number = {line.number: line for line in found if line is not None}
    return list(by_number.values())
