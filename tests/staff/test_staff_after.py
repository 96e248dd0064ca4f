"""What staff see of things taken back, of who waits to hear, and of helpers."""

from __future__ import annotations

from bot.transcripts.erasing import erase_answer, erase_booking, erase_everything, erase_visit
from bot.transcripts.tables import Booking, HearBack, Visit
from tests.staff.staff_house import LIVE, StaffHouse, redacted


def test_that_something_was_taken_back_is_shown_and_what_is_not(house: StaffHouse) -> None:
    booking = house.booking()
    with house.database.writing() as session:
        visit = session.get_one(Visit, booking.visit_id)
        erase_everything(session, visit, house.clock.now())
    page = house.signed_in("reader").get("/after").text
    assert "A whole visit" in page and "A booked talk" in page and booking.reference in page
    assert booking.visit_id[:12] not in page and "Moving on" in page


def test_the_list_says_that_a_transcript_shows_where_an_answer_was(house: StaffHouse) -> None:
    visit = house.visit(LIVE, sent_at=house.clock.now())
    house.turn(visit, words="she shouts", question_id="listen/good")
    house.answer(visit, "listen/good", words=redacted("she shouts"))
    with house.database.writing() as session:
        erase_answer(session, session.get_one(Visit, visit.id), "listen/good", house.clock.now())
    reader = house.signed_in("reader")
    assert "its transcript shows [taken back] in its place" in reader.get("/after").text
    assert "[taken back]" in reader.get(f"/transcripts/{visit.id[:12]}").text


def test_what_went_after_its_time_is_counted_and_not_listed(house: StaffHouse) -> None:
    booking = house.booking()
    with house.database.writing() as session:
        erase_booking(session, session.get_one(Booking, booking.id), house.clock.now())
        erase_visit(session, session.get_one(Visit, booking.visit_id), house.clock.now())
    page = house.signed_in("reader").get("/after").text
    assert 'data-label="Visits gone, kept for their time">1<' in page and "booked talks 1," in page
    assert "Nothing was taken back." in page


def test_those_who_want_to_hear_are_a_number(house: StaffHouse) -> None:
    for told in (None, house.clock.now()):
        visit = house.visit()
        house.add(HearBack(visit_id=visit.id, way="return", asked_at=house.clock.now(), told_at=told))
    page = house.signed_in("reader").get("/after").text
    assert 'data-label="Want to hear back">2<' in page and 'data-label="Have been told">1<' in page
    assert "Not yet" in page and "<code>found</code>" in page


def test_with_nothing_taken_back_it_says_so(house: StaffHouse) -> None:
    assert "Nothing was taken back." in house.signed_in("lead").get("/after").text


def test_who_books_talks_does_not_see_it(house: StaffHouse) -> None:
    assert house.signed_in("booker").get("/after").status_code == 403


def test_a_transcript_says_who_helped_and_what_was_said_alone(house: StaffHouse) -> None:
    visit = house.visit(LIVE, helper="family", helps="types+reads")
    house.turn(visit, words="she shouts at me", question_id="private/words")
    house.answer(visit, "private/words", words=redacted("she shouts at me"))
    page = house.signed_in("reader").get(f"/transcripts/{visit.id[:12]}").text
    assert "Someone in the family" in page and "Types their words, Reads to them" in page
    assert "Said on their own, without the helper" in page
