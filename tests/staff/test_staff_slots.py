"""Slots: several opened at once and then offered to people; bad input opens nothing; a booked time stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.transcripts.tables import Slot
from tests.staff.staff_house import LIVE, StaffHouse, send

GOOD = {"review": LIVE, "way": "phone", "area": "", "first": "2026-12-01", "times": "10:00, 14:30"}


def starts(house: StaffHouse) -> list[str]:
    return sorted(slot.starts_at.astimezone(UTC).isoformat(timespec="minutes") for slot in house.rows(Slot))


def test_several_times_are_opened_at_once_and_noted(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    answer = send(client, "/slots", **GOOD, last="2026-12-02", minutes="30")
    assert (answer.status_code, answer.headers["location"]) == (303, "/slots?opened=4&known=0")
    assert starts(house) == [f"2026-12-0{d}T{t}+00:00" for d in (1, 2) for t in ("10:00", "14:30")]
    assert {(s.review, s.way, s.area, s.minutes, s.opened_by) for s in house.rows(Slot)} == {
        (LIVE, "phone", None, 30, "Morag")
    }
    assert house.noted("opened-slot") == [("Morag", str(n)) for n in (1, 2, 3, 4)]
    assert "4 times were opened." in client.get("/slots?opened=4&known=0").text


def test_what_staff_open_is_what_people_are_offered(house: StaffHouse) -> None:
    book = pytest.importorskip("actions.book")
    send(house.signed_in("booker"), "/slots", **GOOD, last="2026-12-02")
    send(house.signed_in("booker", name="Bram"), "/slots", **(GOOD | {"area": "fife", "times": "9:00"}))
    with house.database.reading() as session:
        assert len(book.free_slots(scene(house, session, "fife"), "phone")) == 4
        times = [slot.starts_at.strftime("%d %H:%M") for slot in book.free_slots(scene(house, session, None), "phone")]
        assert times == ["01 10:00", "01 14:30", "02 10:00", "02 14:30"]
        assert book.free_slots(scene(house, session, "fife"), "video") == []


def scene(house: StaffHouse, session: Session, area: str | None) -> Any:
    ground = SimpleNamespace(settings=house.clock)
    return cast(Any, SimpleNamespace(ground=ground, session=session, visit=SimpleNamespace(review=LIVE, area=area)))


def test_the_same_times_are_not_opened_twice(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    send(client, "/slots", **GOOD)
    answer = send(client, "/slots", **(GOOD | {"times": "10.00 10:00;14:30 16:00"}))
    assert answer.headers["location"] == "/slots?opened=1&known=2"
    assert len(starts(house)) == 3


def test_weekends_are_left_out_unless_wanted_or_chosen_alone(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    friday_to_monday = {"first": "2026-12-04", "last": "2026-12-07", "times": "10:00"}
    send(client, "/slots", **(GOOD | friday_to_monday))
    assert [start[8:10] for start in starts(house)] == ["04", "07"]
    send(client, "/slots", **(GOOD | friday_to_monday), weekends="yes")
    assert [start[8:10] for start in starts(house)] == ["04", "05", "06", "07"]
    send(client, "/slots", **(GOOD | {"first": "2026-12-12", "times": "10:00"}))
    assert starts(house)[-1].startswith("2026-12-12")


def test_times_are_those_of_clocks_in_scotland(house: StaffHouse) -> None:
    house.clock.moment = datetime(2026, 7, 1, 9, tzinfo=UTC)
    client = house.signed_in("booker")
    send(client, "/slots", **(GOOD | {"review": "practice", "first": "2026-07-02", "times": "10:00"}))
    assert starts(house) == ["2026-07-02T09:00+00:00"]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"review": ""}, "Choose one."),
        ({"review": "none"}, "none of the choices"),
        ({"way": ""}, "Choose one."),
        ({"way": "post"}, "none of the choices"),
        ({"way": "in_person"}, "does not offer this way"),
        ({"area": "narnia"}, "none of the choices"),
        ({"area": "angus"}, "not held in this area"),
        ({"first": ""}, "Fill this in."),
        ({"first": "tomorrow"}, "Write the day like"),
        ({"first": "2026-02-30"}, "Write the day like"),
        ({"first": "2026-W49-2"}, "Write the day like"),
        ({"first": "9999-12-31"}, "Write the day like"),
        ({"first": "2026-11-22"}, "That time is over"),
        ({"first": "2026-11-23", "times": "9:00"}, "That time is over"),
        ({"last": "2026-11-30"}, "must not come before"),
        ({"last": "2027-12-01"}, "nor more than three months"),
        ({"last": "later"}, "Write the day like"),
        ({"times": ""}, "Fill this in."),
        ({"times": ",;"}, "Write times from"),
        ({"times": "ten"}, "Write times from"),
        ({"times": "10:00 and 11:00"}, "Write times from"),
        ({"times": "06:59"}, "Write times from"),
        ({"times": "21:01"}, "Write times from"),
        ({"times": "24:00"}, "Write times from"),
        ({"times": "10:60"}, "Write times from"),
        ({"times": "１０:００"}, "Write times from"),
        ({"times": "-1:00"}, "Write times from"),
        ({"times": "10:00 " * 100}, "too long"),
        ({"first": "2026-12-05", "last": "2026-12-06"}, None),
        ({"last": "2027-02-28", "times": "9:00 10:00 11:00 12:00"}, "too many at once"),
        ({"minutes": "9"}, "within the limits"),
        ({"minutes": "181"}, "within the limits"),
        ({"minutes": "-45"}, "within the limits"),
        ({"minutes": "45.5"}, "within the limits"),
        ({"minutes": "x"}, "within the limits"),
        ({"minutes": "9" * 30}, "within the limits"),
        ({"weekends": "maybe"}, "none of the choices"),
    ],
)
def test_bad_input_is_said_and_opens_nothing(house: StaffHouse, wrong: dict[str, str], says: str | None) -> None:
    answer = send(house.signed_in("booker"), "/slots", **(GOOD | wrong))
    assert answer.status_code == 422
    assert (says or "no times, or too many") in answer.text
    assert "Something to put right" in answer.text
    assert house.rows(Slot) == []


def test_what_was_typed_is_still_there_after_a_mistake(house: StaffHouse) -> None:
    page = send(house.signed_in("booker"), "/slots", **(GOOD | {"times": "tea time", "minutes": "30"})).text
    for part in ('value="tea time"', 'value="2026-12-01"', 'value="30"', 'id="times-wrong"', 'href="#times"'):
        assert part in page
    assert 'aria-describedby="times-hint times-wrong" aria-invalid="true"' in page


def test_an_unbooked_time_is_closed_and_noted(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    slot = house.slot()
    assert send(client, f"/slots/{slot.id}/close").status_code == 303
    assert house.rows(Slot) == []
    assert house.noted("closed-slot") == [("Morag", str(slot.id))]


def test_a_booked_time_stays_and_says_why(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    slot = house.booking().slot_id
    assert f"/slots/{slot}/close" not in client.get("/slots").text
    answer = send(client, f"/slots/{slot}/close")
    assert answer.status_code == 409
    assert "Someone was quicker" in answer.text
    assert len(house.rows(Slot)) == 1


def test_a_booking_made_at_the_same_moment_wins(house: StaffHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    client = house.signed_in("booker")
    slot = house.slot()

    def booked_meanwhile(self: Session, row: object) -> None:
        raise IntegrityError("DELETE", {}, Exception("FOREIGN KEY constraint failed"))

    monkeypatch.setattr(Session, "delete", booked_meanwhile)
    assert send(client, f"/slots/{slot.id}/close").status_code == 409


@pytest.mark.parametrize("id", ["0", "99", "x", "-1", "1234567890123", "²"])
def test_a_time_that_is_not_there_is_not_found(house: StaffHouse, id: str) -> None:
    assert send(house.signed_in("booker"), f"/slots/{id}/close").status_code == 404


def test_only_times_to_come_are_listed_with_who_opened_them(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    house.slot(starts_at=house.clock.now() - timedelta(days=1), opened_by="Past")
    house.slot(area="fife", opened_by="Ailsa")
    page = client.get("/slots").text
    assert "Past" not in page
    for part in ("Ailsa", "25 Nov 2026, 09:30", "By phone", "Free", "Fife"):
        assert part in page


@pytest.mark.parametrize("query", ["opened=x", "opened=-1", "opened=%C2%B2", "opened=99999999", "opened="])
def test_a_made_up_count_in_the_address_is_not_repeated(house: StaffHouse, query: str) -> None:
    answer = house.signed_in("booker").get(f"/slots?{query}")
    assert answer.status_code == 200
    assert 'role="status"' not in answer.text


def test_a_review_that_is_over_takes_no_more_times(house: StaffHouse) -> None:
    house.clock.moment = datetime(2027, 2, 1, 9, tzinfo=UTC)
    client = house.signed_in("booker")
    assert send(client, "/slots", **(GOOD | {"first": "2027-02-02"})).status_code == 422
    assert f'value="{LIVE}"' not in client.get("/slots").text
