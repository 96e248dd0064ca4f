"""Booking: a one-to-one talk, how, when, with whom, who comes along and how to reach me."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from actions.opening import not_open
from actions.steps import UNDER_12, Given, Scene, Step, yes_no
from bot.dialogue.reviews import Review
from bot.messages import Choice, Say, Utterance, say
from bot.settings import SCOTLAND
from bot.transcripts.tables import Booking, Slot

OFFERED = 4
ADULT = "book/adult"
SUPPORTERS = ("no", "family", "worker", "friend")
REFERENCE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"


class Book:
    """Book a one-to-one talk."""

    name = "book"

    def path(self, scene: Scene) -> Sequence[Step]:
        """Return how, when, who with, a supporter, how to reach me, and the confirmation."""
        if needs_adult(scene):
            return [Step(ADULT, Say("ask-adult"), yes_no(), skippable=False)]
        review = scene.ground.reviews.get(scene.visit.review)
        ways = [way for way in review.meetings if free_slots(scene, way)]
        steps = [_step("how", [Choice(way, Say(f"way-{way.replace('_', '-')}")) for way in ways])]
        slots = free_slots(scene, scene.choice("book/how"))
        steps.append(_step("when", [_slot(slot) for slot in slots]))
        if scene.visit.audience in {"child", "young-person", None}:
            steps.append(_step("volunteer", yes_no()))
        steps.append(_step("supporter", [Choice(s, Say(f"supporter-{s}")) for s in SUPPORTERS]))
        steps.append(Step("book/reach", Say("ask-reach"), free_words=True, sealed=True, skippable=False))
        return [*steps, _confirm(scene)]

    def refuse(self, scene: Scene) -> tuple[Utterance, ...]:
        """No talk where the review is over or not ready, or one is booked already."""
        if shut := not_open(scene, self.name):
            return shut
        review = scene.ground.reviews.get(scene.visit.review)
        if booked := booking_of(scene):
            return (_booked_line("book-already", booked),)
        if review.practice:
            open_practice_slots(scene, review)
        return () if any(free_slots(scene, way) for way in review.meetings) else (say("book-no-slots"),)

    def on_answer(self, scene: Scene, given: Given, step: Step) -> tuple[Utterance, ...]:
        """Start the choice of time again when the way changes; on `confirm`, do as was chosen."""
        if step.place == ADULT and given.choice != "yes":
            _put_down(scene)
            return (say("declined-adult"),)
        if step.place == "book/how":
            scene.forget("book/when")
        if step.place == "book/confirm" and given.choice != "yes":
            return _put_down(scene)
        return (say("reach-kept"),) if step.place == "book/reach" else ()

    def finish(self, scene: Scene, given: Given) -> tuple[Utterance, ...]:
        """Take the slot; if someone was quicker, ask for another time."""
        slot_id = scene.choice("book/when")
        slot = scene.session.get(Slot, int(slot_id)) if slot_id else None
        if slot is None or _taken(scene, slot):
            for place in ("book/when", "book/confirm"):
                scene.forget(place)
            scene.visit.goals = [*scene.visit.goals, ["book", "book/when"]]
            return (say("book-slot-gone"),)
        booking = _booking(scene, given, slot)
        scene.session.add(booking)
        for place in [p for p in scene.answers if p.startswith("book/")]:
            scene.forget(place)
        practice = scene.ground.reviews.get(scene.visit.review).practice
        return (_booked_line("book-done-practice" if practice else "book-done", booking),)


def needs_adult(scene: Scene) -> bool:
    """Say whether a child under 12 has no grown-up's OK yet, neither for the questions nor for a talk."""
    return scene.visit.age == UNDER_12 and "yes" not in {scene.choice("listen/adult"), scene.choice(ADULT)}


def booking_of(scene: Scene) -> Booking | None:
    """Return the talk this visit has booked, if any."""
    return scene.session.scalar(select(Booking).where(Booking.held_by == scene.visit.id))


def cancel(scene: Scene) -> tuple[Utterance, ...]:
    """Cancel the talk and open its time to others; while one is being booked that is put down."""
    booking = booking_of(scene)
    if booking is None and scene.visit.goals and scene.visit.goals[-1][0] == Book.name:
        return _put_down(scene)
    if booking is None:
        return (say("book-nothing-to-cancel"),)
    booking.held_by = booking.slot_id = booking.reach = None
    booking.cancelled_at = scene.ground.settings.now()
    return (say("book-cancelled", reference=booking.reference),)


def free_slots(scene: Scene, way: str | None) -> list[Slot]:
    """Return the next open times for a way of meeting, soonest first, at least an hour from now."""
    if way is None:
        return []
    soon = scene.ground.settings.now() + timedelta(hours=1)
    taken = select(Booking.slot_id).where(Booking.slot_id.is_not(None))
    query = select(Slot).where(
        Slot.review == scene.visit.review, Slot.way == way, Slot.starts_at > soon, Slot.id.not_in(taken)
    )
    here = query.where(Slot.area.is_(None) | (Slot.area == scene.visit.area))
    return list(scene.session.scalars(here.order_by(Slot.starts_at).limit(OFFERED)))


def open_practice_slots(scene: Scene, review: Review) -> None:
    """Open times of the practice review for the coming days, so that there is always one to try."""
    for way in review.meetings:
        if len(free_slots(scene, way)) < OFFERED:
            for starts_at in _school_days(scene.ground.settings.now()):
                scene.session.add(Slot(review=review.name, way=way, starts_at=starts_at, opened_by="practice"))
    scene.session.flush()


def _school_days(now: datetime) -> list[datetime]:
    days = (now.astimezone(SCOTLAND) + timedelta(days=n) for n in range(1, 10))
    afternoons = [day.replace(hour=16, minute=0, second=0, microsecond=0) for day in days if day.weekday() < 5]
    return afternoons[: OFFERED + 1]


def _step(name: str, choices: Sequence[Choice]) -> Step:
    return Step(f"book/{name}", Say(f"ask-{name}"), tuple(choices), skippable=False)


def _slot(slot: Slot) -> Choice:
    return Choice(str(slot.id), Say("slot-time", {"when_at": slot.starts_at.isoformat()}))


def _confirm(scene: Scene) -> Step:
    choices = (Choice("yes", Say("confirm-yes")), Choice("no", Say("confirm-no")))
    slot_id = scene.choice("book/when")
    slot = scene.session.get(Slot, int(slot_id)) if slot_id else None
    before: tuple[Utterance, ...] = ()
    if slot is not None:
        way = f"way-{slot.way.replace('_', '-')}"
        before = (say("book-check", way_id=way, when_at=slot.starts_at.isoformat()),)
    return Step("book/confirm", Say("ask-confirm"), choices, skippable=False, before=before)


def _taken(scene: Scene, slot: Slot) -> bool:
    return scene.session.scalar(select(Booking.id).where(Booking.slot_id == slot.id)) is not None


def _booking(scene: Scene, given: Given, slot: Slot) -> Booking:
    reach = scene.answers.get("book/reach")
    return Booking(
        reference="".join(secrets.choice(REFERENCE) for _ in range(6)), visit_id=scene.visit.id,
        held_by=scene.visit.id, slot_id=slot.id, review=slot.review, way=slot.way, starts_at=slot.starts_at,
        volunteer=scene.choice("book/volunteer") == "yes", supporter=scene.choice("book/supporter"),
        reach=reach.sealed if reach else None, message_id=given.message_id, at=scene.ground.settings.now(),
    )  # fmt: skip


def _booked_line(id: str, booking: Booking) -> Utterance:
    way = f"way-{booking.way.replace('_', '-')}"
    return say(id, way_id=way, when_at=booking.starts_at.isoformat(), reference=booking.reference)


def _put_down(scene: Scene) -> tuple[Utterance, ...]:
    for place in [p for p in scene.answers if p.startswith("book/")]:
        scene.forget(place)
    scene.visit.goals = scene.visit.goals[:-1]
    return (say("book-put-down"),)
