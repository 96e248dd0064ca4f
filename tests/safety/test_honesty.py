"""Who will read this and when: said only where it is true at this moment, and never that they will answer."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nacl.public import PrivateKey

from bot.dialogue.reviews import Reviews
from bot.messages import Say
from bot.replies.words import LEVELS, Words
from bot.safety.listening import Listening
from bot.safety.rota import Rota
from bot.transcripts.sealing import public_text
from tests.safety.alert_house import AlertHouse

LEAD = PrivateKey.generate()
OFFICE = "Mon-Thu 09:00-17:00, Fri 09:00-16:00"


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "now", "until"),
    [
        (OFFICE, at(23, 9), at(23, 17)), (OFFICE, at(23, 8, 59), None), (OFFICE, at(23, 17), None),
        (OFFICE, at(27, 15, 59), at(27, 16)), (OFFICE, at(27, 16), None), (OFFICE, at(28, 12), None),
        ("sat-mon 10:00-24:00", at(22, 23, 59), at(23, 0)), ("Sat–Mon 10:00-24:00", at(23, 0), None),
        ("Mon 09:00-12:00; Mon 13:00-17:00", at(23, 12, 30), None),
        (OFFICE, at(25, 12, month=12), None),
        ("Mon-Sun 00:00-24:00", at(25, 12, month=12), at(26, 0, month=12)),
        ("Mon-Fri 09:00-17:00", datetime(2026, 7, 6, 8, 30, tzinfo=UTC), datetime(2026, 7, 6, 16, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_hours_go_by_the_uk_clock(hours: str, now: datetime, until: datetime | None) -> None:
    rota = Rota.read(hours)
    assert rota is not None
    assert rota.on(now) == until


@pytest.mark.parametrize(
    "hours",
    ["", "office hours", "Mon-Fri", "9-5", "Mon-Fri 9am-5pm", "Mon-Fri 17:00-09:00", "Mon-Fri 09:00-25:00",
     "Mon-Fri 09:00-17:00 except holidays", "Mon-Fri 09:00-17:00, most Saturdays", "Mon-Fri 09:60-17:00"],
)  # fmt: skip
def test_hours_that_can_not_be_read_are_unknown(hours: str) -> None:
    assert Rota.read(hours) is None


def test_the_next_time_and_the_time_gone_by() -> None:
    rota = Rota.read(OFFICE)
    assert rota is not None
    assert rota.next(at(20, 18)) == at(23, 9)
    assert rota.next(at(27, 18)) == at(1, 9, month=12), "the Monday between is St Andrew's Day"
    assert rota.next(at(23, 8)) == at(23, 9)
    assert rota.between(at(20, 15), at(23, 10)) == timedelta(hours=2)
    assert rota.between(at(27, 15), at(30, 10)) == timedelta(hours=1)
    assert rota.between(at(28, 0), at(29, 23)) == timedelta()


@pytest.fixture
def house(tmp_path: Path) -> AlertHouse:
    return AlertHouse(tmp_path, safeguarding_lead={"name": "Isla", "key": public_text(LEAD), "hours": OFFICE})


def listening(house: AlertHouse, tested: bool = True) -> Listening:
    if tested:
        house.answer(house.alert(test=True))
    found = Listening(house.operator, house.alerts, lambda review: review == "practice", house.now)
    found.refresh()
    return found


def test_in_the_leads_hours_a_person_reads(house: AlertHouse) -> None:
    assert listening(house).heard_by("moving-on") == Say("heard-by-now", {"until": "17:00"})


def test_out_of_hours_nobody_does_and_it_says_when(house: AlertHouse) -> None:
    found = listening(house)
    house.moment = at(27, 20)
    assert found.heard_by("moving-on") == Say("heard-by-later", {"when_at": at(1, 9, month=12).isoformat()})


def test_on_leave_nobody_reads_and_it_says_when_they_are_back(tmp_path: Path) -> None:
    lead = {"name": "Isla", "key": public_text(LEAD), "hours": OFFICE, "away": ["2026-11-23 to 2026-11-24"]}
    house = AlertHouse(tmp_path, safeguarding_lead=lead)
    assert listening(house).heard_by("moving-on") == Say("heard-by-later", {"when_at": at(25, 9).isoformat()})


def test_of_a_leave_longer_than_two_weeks_no_day_is_promised(tmp_path: Path) -> None:
    lead = {"name": "Isla", "key": public_text(LEAD), "hours": OFFICE, "away": ["2026-11-20 to 2026-12-20"]}
    assert listening(AlertHouse(tmp_path, safeguarding_lead=lead)).heard_by("moving-on") is None


def test_on_a_bank_holiday_nobody_reads(house: AlertHouse) -> None:
    found = listening(house)
    house.moment = at(30, 11)
    assert found.heard_by("moving-on") == Say("heard-by-later", {"when_at": at(1, 9, month=12).isoformat()})


def test_without_an_answered_test_alert_nobody_reads(house: AlertHouse) -> None:
    house.answer(house.alert())
    assert listening(house, tested=False).heard_by("moving-on") is None


def test_a_test_answered_too_long_ago_proves_nothing(house: AlertHouse) -> None:
    found, answered = listening(house), house.moment
    house.moment = answered + timedelta(days=30)
    assert found.heard_by("moving-on") is not None
    house.moment += timedelta(seconds=1)
    assert found.heard_by("moving-on") is None


@pytest.mark.parametrize("review", ["practice", ""])
def test_in_practice_and_where_the_review_is_unknown_nobody_reads(house: AlertHouse, review: str) -> None:
    assert listening(house).heard_by(review) is None
    assert not listening(house, tested=False).reachable(review)


@pytest.mark.parametrize("part", ["key", "hours"])
def test_without_a_key_or_readable_hours_nobody_reads(tmp_path: Path, part: str) -> None:
    lead = {"name": "Isla", "key": public_text(LEAD), "hours": OFFICE} | {part: ""}
    assert listening(AlertHouse(tmp_path, safeguarding_lead=lead)).heard_by("moving-on") is None


def test_no_words_promise_an_answer_or_name_the_lead(house: AlertHouse) -> None:
    words = Words(Reviews.load())
    found, says = listening(house), []
    for moment in (at(23, 10), at(20, 20)):
        house.moment = moment
        says.append(found.heard_by("moving-on"))
    for said in says:
        assert said is not None
        for level in LEVELS:
            text = words.text(said, "en", level)
            assert not re.search(r"answer|reply|get back|call you|help you soon|Isla|promise", text), text
    assert "17:00" in words.text(says[0])
    assert "No person is reading this now" in words.text(says[1])
    assert "23 November 2026" in words.text(says[1])


@pytest.mark.parametrize("language", ["pl", "uk", "ro", "es", "fr", "gd", "ur", "ar", "pa", "zh"])
def test_who_reads_and_when_is_said_in_each_language_of_a_signpost(house: AlertHouse, language: str) -> None:
    words, found = Words(Reviews.load()), listening(house)
    house.moment = at(23, 10)
    now, nobody = found.heard_by("moving-on"), words.find(Say("honesty-nobody-reading"), language)[0]
    house.moment = at(20, 20)
    later = found.heard_by("moving-on")
    assert now is not None and later is not None
    for said, when in ((now, "17:00"), (later, "23")):
        text, spoken = words.find(said, language)
        assert spoken == language, "English must not stand in where the person may not read it"
        assert when in text
    # Out of hours the sentence opens, word for word, with what is said where nobody reads at all.
    first = re.split(r"(?<=[.。۔।])", nobody)[0]
    assert words.text(later, language).startswith(first)
    assert not words.text(now, language).startswith(first)
