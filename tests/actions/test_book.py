"""Booking a one-to-one talk, as dialogue."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.app import House
from bot.messages import Message
from bot.transcripts.sealing import unseal
from bot.transcripts.tables import Booking, Slot
from tests.conftest import Person

REACH = "ring my gran on 01382 496 0123"


def bookings(house: House) -> list[Booking]:
    """Return all bookings."""
    with house.database.reading() as session:
        return list(session.scalars(select(Booking)))


async def books(person: Person, way: str = "phone") -> str:
    """Answer everything up to the confirmation and confirm."""
    await person.presses("/book_start")
    await person.presses(way)
    await person.says("1")
    if person.question == "book/volunteer":
        await person.presses("yes")
    await person.presses("family")
    await person.says(REACH)
    return await person.presses("yes")


async def test_a_talk_is_booked_with_a_reference(person: Person, house: House) -> None:
    said = await books(person)
    [booking] = bookings(house)
    assert booking.reference in said
    assert "This was practice" in said
    assert (booking.way, booking.volunteer, booking.supporter) == ("phone", True, "family")


async def test_how_to_reach_me_is_only_kept_sealed(person: Person, house: House) -> None:
    await books(person)
    [booking] = bookings(house)
    assert booking.reach is not None
    assert unseal(booking.reach, house.machine) == REACH
    everything = b"".join(path.read_bytes() for path in house.settings.state.glob("blether.db*"))
    assert b"01382 496" not in everything
    assert b"my gran" not in everything


async def test_the_confirmation_sent_twice_books_once(person: Person, house: House) -> None:
    await person.presses("/book_start")
    await person.presses("video")
    await person.says("1")
    await person.presses("no")
    await person.presses("no")
    await person.says(REACH)
    confirm = Message(person.visit_id, "confirm", "", "yes")
    once = await person.sends(confirm)
    assert await person.sends(confirm) == once
    assert len(bookings(house)) == 1


async def test_a_confirmation_whose_answer_was_lost_books_once_and_says_the_reference(
    person: Person, house: House, rasa: object
) -> None:
    await person.presses("/book_start")
    await person.presses("video")
    await person.says("1")
    await person.presses("no")
    await person.presses("no")
    await person.says(REACH)
    rasa.lose_next = True  # type: ignore[attr-defined]
    confirm = Message(person.visit_id, "confirm", "", "yes")
    await person.sends(confirm)
    assert not person.last.settled
    said = await person.sends(confirm)
    [booking] = bookings(house)
    assert booking.reference in said


async def test_a_time_that_someone_took_meanwhile_is_asked_again(person: Person, house: House) -> None:
    other = Person(house)
    for each in (person, other):
        await each.presses("/book_start")
        await each.presses("phone")
        await each.says("1")
        await each.presses("no")
        await each.presses("no")
        await each.says(REACH)
    await person.presses("yes")
    said = await other.presses("yes")
    assert "someone just took that time" in said
    assert other.question == "book/when"
    assert len(bookings(house)) == 1


async def test_a_booking_in_the_middle_of_the_questions_comes_back_to_the_question(person: Person) -> None:
    await person.begins()
    place = person.question
    await books(person)
    assert person.question == place


async def test_a_second_talk_is_not_booked_but_the_first_is_shown(person: Person, house: House) -> None:
    await books(person)
    assert "You have a practice talk booked" in await person.presses("/book_start")
    assert len(bookings(house)) == 1


async def test_a_cancelled_talk_frees_its_time_and_forgets_how_to_reach_me(person: Person, house: House) -> None:
    await books(person)
    assert "cancelled" in await person.presses("/book_cancel")
    [booking] = bookings(house)
    assert booking.slot_id is None and booking.reach is None and booking.cancelled_at is not None
    with house.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Slot))


async def test_no_leaves_it_and_nothing_is_booked(person: Person, house: House) -> None:
    await person.presses("/book_start")
    await person.presses("in_person")
    await person.says("1")
    await person.presses("no")
    await person.presses("no")
    await person.says(REACH)
    assert "nothing is booked" in await person.presses("no")
    assert bookings(house) == []


async def test_saying_how_starts_a_booking_with_it(person: Person) -> None:
    await person.says("on the phone")
    assert person.question == "book/when"


async def test_a_grown_up_is_not_offered_a_young_volunteer(person: Person) -> None:
    await person.begins(who="parent-carer")
    await person.presses("/book_start")
    await person.presses("phone")
    await person.says("1")
    assert person.question == "book/supporter"
