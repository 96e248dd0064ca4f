"""Bookings: listed without saying who, opened only by who may, each look noted, cancelled once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from nacl.public import PrivateKey

from bot.transcripts.sealing import public_text, seal
from bot.transcripts.tables import Booking, Slot, StaffDeed
from tests.staff.staff_house import StaffHouse, send


def test_the_list_shows_talks_to_come_soonest_first_and_the_others_below(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    later = house.booking(house.slot(starts_at=house.clock.now() + timedelta(days=5)))
    sooner = house.booking()
    over = house.booking(house.slot(starts_at=house.clock.now() - timedelta(days=1)))
    gone = house.booking(cancelled_at=house.clock.now(), held_by=None, slot_id=None)
    coming, past = client.get("/bookings").text.split("Talks that are over")
    assert coming.index(sooner.reference) < coming.index(later.reference)
    assert over.reference in past and gone.reference in past
    assert "Cancelled" in past and "Cancelled" not in coming


def test_how_to_reach_the_person_stays_closed_until_it_is_opened(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    booking = house.booking()
    for path in ("/", "/bookings", f"/bookings/{booking.reference}"):
        assert "Jamie" not in client.get(path).text
    answer = send(client, f"/bookings/{booking.reference}/contact")
    assert answer.status_code == 200
    assert "Jamie, 07700 900123" in answer.text
    assert "You opened this, and it is noted." in answer.text


def test_each_look_is_noted_with_the_reference_and_not_with_what_was_seen(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    booking = house.booking()
    send(client, f"/bookings/{booking.reference}/contact")
    send(client, f"/bookings/{booking.reference}/contact")
    assert house.noted("opened-contact") == [("Morag", booking.reference)] * 2
    assert "Jamie" not in str([vars(deed) for deed in house.rows(StaffDeed)])


def test_the_look_is_noted_even_when_it_cannot_be_opened(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    other = seal("Jamie", [public_text(PrivateKey.generate())])
    for reach in (other, b"rubbish"):
        booking = house.booking(reach=reach)
        answer = send(client, f"/bookings/{booking.reference}/contact")
        assert "This machine&#39;s key does not open it." in answer.text
        assert ("Morag", booking.reference) in house.noted("opened-contact")


def test_a_talk_without_contact_details_has_none_to_open(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    booking = house.booking(reach=None)
    assert send(client, f"/bookings/{booking.reference}/contact").status_code == 404
    assert house.noted("opened-contact") == []


def test_a_get_never_opens_contact_details(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    booking = house.booking()
    assert client.get(f"/bookings/{booking.reference}/contact").status_code == 405
    assert house.noted("opened-contact") == []


def test_a_reader_gets_neither_the_booking_nor_the_person(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    booking = house.booking()
    assert client.get(f"/bookings/{booking.reference}").status_code == 403
    assert send(client, f"/bookings/{booking.reference}/contact").status_code == 403
    assert house.noted("opened-contact") == []


def test_the_page_of_a_talk_says_what_was_booked(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    page = client.get(f"/bookings/{house.booking().reference}").text
    for part in ("25 Nov 2026, 09:30", "By phone", "Moving on", "A friend", "With a young inspection volunteer"):
        assert part in page


def test_cancelling_needs_the_tick_and_then_removes_how_to_reach_the_person(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    booking = house.booking()
    refused = send(client, f"/bookings/{booking.reference}/cancel")
    assert refused.status_code == 422
    assert "Tick this first." in refused.text
    assert send(client, f"/bookings/{booking.reference}/cancel", told="yes").status_code == 303
    kept = house.rows(Booking)[0]
    assert (kept.reach, kept.slot_id, kept.held_by) == (None, None, None)
    assert kept.cancelled_at == house.clock.now()
    assert house.noted("cancelled-booking") == [("Morag", booking.reference)]
    assert "There is nothing here" in client.get(f"/bookings/{booking.reference}").text


def test_the_time_of_a_cancelled_talk_is_closed_unless_others_may_have_it(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    closed, kept = house.booking(), house.booking()
    send(client, f"/bookings/{closed.reference}/cancel", told="yes")
    send(client, f"/bookings/{kept.reference}/cancel", told="yes", again="yes")
    assert [slot.id for slot in house.rows(Slot)] == [kept.slot_id]


def test_cancelling_twice_changes_nothing(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    booking = house.booking()
    send(client, f"/bookings/{booking.reference}/cancel", told="yes")
    house.clock.later(minutes=5)
    assert send(client, f"/bookings/{booking.reference}/cancel", told="yes").status_code == 303
    assert house.rows(Booking)[0].cancelled_at == house.clock.now() - timedelta(minutes=5)
    assert len(house.noted("cancelled-booking")) == 1


@pytest.mark.parametrize("fields", [{"told": "maybe"}, {"told": "yes", "again": "x"}, {"told": ""}])
def test_bad_ticks_cancel_nothing(house: StaffHouse, fields: dict[str, str]) -> None:
    client = house.signed_in("booker")
    booking = house.booking()
    assert send(client, f"/bookings/{booking.reference}/cancel", **fields).status_code == 422
    assert house.rows(Booking)[0].cancelled_at is None


@pytest.mark.parametrize("reference", ["NONE00", "%25", "x" * 65])
def test_a_reference_of_no_booking_finds_none(house: StaffHouse, reference: str) -> None:
    client = house.signed_in("booker")
    assert client.get(f"/bookings/{reference}").status_code == 404
    assert send(client, f"/bookings/{reference}/contact").status_code == 404
    assert send(client, f"/bookings/{reference}/cancel", told="yes").status_code == 404


def test_a_practice_talk_is_labelled(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    booking = house.booking(house.slot(review="practice"))
    for path in ("/bookings", f"/bookings/{booking.reference}"):
        assert '<span class="tag">Practice</span>' in client.get(path).text
