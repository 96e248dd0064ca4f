"""What has been kept for its time goes by itself, by the road of every erasure; safety only when a time was named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.app import House
from bot.cli import blether
from bot.dialogue.readiness import keeping
from bot.operator import Keep, Operator
from bot.settings import DATA, SCOTLAND
from bot.transcripts.backups import back_up, put_back
from bot.transcripts.sweeping import HEAR, SAFETY, TALKS, VISITS, Sweep, months_after
from bot.transcripts.tables import Alert, Answer, Booking, HearBack, Notice, Turn, Visit, Withdrawal
from tests.conftest import Person
from tests.sent_to_live import sent_to_live
from tests.staff.staff_house import LIVE
from tests.transcripts.test_erasing import answered, bytes_of, rows, whole_visit

KEEP = Keep(views=12, bookings=3, hear_back=6)


def sweep_on(house: House, state: Path, day: date, keep: Keep = KEEP) -> Sweep:
    noon = datetime.combine(day, time(12), SCOTLAND)
    return Sweep(house.database, house.reviews.all(), keep, state, lambda: noon)


@pytest.fixture
def live(house: House, tmp_path: Path) -> Person:
    """Someone who has sent an answer to a review whose last day is the end of 2026."""
    with sent_to_live(house, tmp_path) as person:
        with house.database.writing() as session:
            session.add(HearBack(visit_id=person.visit_id, way="return", asked_at=house.settings.now()))
        yield person


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [(date(2026, 12, 31), 12, date(2027, 12, 31)), (date(2026, 11, 30), 3, date(2027, 2, 28)),
     (date(2026, 1, 31), 1, date(2026, 2, 28)), (date(2027, 11, 29), 3, date(2028, 2, 29))],
)  # fmt: skip
def test_months_are_counted_as_people_count_them(day: date, months: int, then: date) -> None:
    assert months_after(day, months) == then


async def test_what_was_sent_goes_some_months_after_its_reviews_last_day(
    live: Person, house: House, tmp_path: Path
) -> None:
    assert sweep_on(house, tmp_path, date(2027, 12, 31)).sweep()[VISITS] == 0
    assert rows(house, Answer)
    assert sweep_on(house, tmp_path, date(2028, 1, 1)).sweep()[VISITS] == 1
    assert rows(house, Visit) == rows(house, Answer) == rows(house, Turn) == []


async def test_what_was_never_sent_goes_some_months_after_its_last_message(
    person: Person, house: House, tmp_path: Path
) -> None:
    await answered(person)
    assert b"flimbwibble" in bytes_of(tmp_path)
    assert sweep_on(house, tmp_path, months_after(house.settings.local_date(), 12)).sweep()[VISITS] == 0
    assert sweep_on(house, tmp_path, date(2027, 12, 1)).sweep()[VISITS] == 1
    assert rows(house, Visit) == [] and b"flimbwibble" not in bytes_of(tmp_path)


async def test_talks_and_wishes_to_hear_have_times_of_their_own(person: Person, house: House, tmp_path: Path) -> None:
    await whole_visit(person)
    await person.presses("/book_start")
    with house.database.writing() as session:
        session.add(HearBack(visit_id=person.visit_id, way="return", asked_at=house.settings.now()))
    gone = sweep_on(house, tmp_path, date(2027, 3, 31)).sweep()
    assert (gone[TALKS], gone[HEAR], gone[VISITS]) == (1, 0, 0) and rows(house, Booking) == []
    gone = sweep_on(house, tmp_path, date(2027, 6, 30)).sweep()
    assert (gone[HEAR], gone[VISITS]) == (1, 0) and rows(house, HearBack) == [] and rows(house, Answer)


class TestSafety:
    async def alert(self, person: Person, house: House, state: str) -> None:
        await person.says("my dad hits me")
        with house.database.writing() as session:
            [alert] = session.query(Alert).all()
            alert.state, alert.closed_at = state, house.settings.now()
            notice = {"id": "n", "alert_id": alert.id, "kind": "mail", "to": "x@example.org", "level": 1}
            session.add(Notice(**notice, next_at=house.settings.now()))

    async def test_is_kept_without_an_end_unless_years_were_named(
        self, person: Person, house: House, tmp_path: Path
    ) -> None:
        await self.alert(person, house, "closed")
        gone = sweep_on(house, tmp_path, date(2090, 1, 1)).sweep()
        assert (gone[VISITS], gone[SAFETY]) == (1, 0) and len(rows(house, Alert)) == 1

    async def test_goes_with_its_notices_after_the_years_that_were_named(
        self, person: Person, house: House, tmp_path: Path
    ) -> None:
        await self.alert(person, house, "closed")
        keep = Keep(safeguarding_years=7)
        assert sweep_on(house, tmp_path, date(2033, 11, 23), keep).sweep()[SAFETY] == 0
        assert sweep_on(house, tmp_path, date(2033, 12, 1), keep).sweep()[SAFETY] == 1
        assert rows(house, Alert) == rows(house, Notice) == []

    async def test_never_goes_while_it_is_open(self, person: Person, house: House, tmp_path: Path) -> None:
        await self.alert(person, house, "acknowledged")
        assert sweep_on(house, tmp_path, date(2090, 1, 1), Keep(safeguarding_years=1)).sweep()[SAFETY] == 0


async def test_a_backup_that_is_put_back_stays_swept(person: Person, house: House, tmp_path: Path) -> None:
    await whole_visit(person)
    made, _ = back_up(house.settings, tmp_path / "backups")
    sweep_on(house, tmp_path, date(2027, 3, 31), Keep(views=120, bookings=3)).sweep()
    assert rows(house, Booking) == [] and rows(house, Answer)
    house.database.engine.dispose()
    free = replace(house.settings, port=1)
    assert put_back(free, made) >= 1 and rows(house, Booking) == [] and rows(house, Answer)
    sweep_on(house, tmp_path, date(2028, 3, 1)).sweep()
    house.database.engine.dispose()
    put_back(free, made)
    assert rows(house, Visit) == rows(house, Answer) == rows(house, Turn) == []


async def test_counting_takes_nothing_out(person: Person, house: House, tmp_path: Path) -> None:
    await answered(person)
    due = sweep_on(house, tmp_path, date(2028, 1, 1)).due()
    assert due[VISITS] == 1 and rows(house, Answer) and rows(house, Withdrawal) == []


async def test_the_service_sweeps_once_a_day(person: Person, house: House, tmp_path: Path) -> None:
    await answered(person)
    sweep = sweep_on(house, tmp_path, date(2028, 1, 1))
    sweep.step()
    assert rows(house, Visit) == []
    Person(house)
    sweep.step()
    assert len(rows(house, Visit)) == 1, "not again on the same day"


async def test_the_house_sweeps_among_its_errands(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    swept: list[str] = []
    monkeypatch.setattr(Sweep, "sweep", lambda self: swept.append("once"))
    await house.errands.sweep()
    await house.errands.sweep()
    assert swept == ["once"]


def test_by_hand_a_dry_run_prints_counts_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BLETHER_STATE", str(tmp_path))
    dry = CliRunner().invoke(blether, ["sweep", "--dry-run"])
    assert dry.exit_code == 0 and "would go: 0 swept-visit" in dry.output
    assert "gone: 0" in CliRunner().invoke(blether, ["sweep"]).output


async def test_people_are_told_until_when(live: Person, person: Person) -> None:
    assert "until 31 December 2027" in await live.presses("/ask_data_privacy")
    assert "until 23 November 2027" in await person.presses("/ask_data_privacy")


def test_a_live_review_without_a_time_is_named_by_ready(house: House, live: Person) -> None:
    review, practice = house.reviews.get(LIVE), house.reviews.get("practice")
    assert [say.id for say in keeping(Operator(), review)] == ["ready-keep"]
    assert keeping(Operator(keep=Keep(views=6)), review) == keeping(Operator(), practice) == []


@pytest.mark.parametrize("text", ["keep:\n", "keep:\n  views:\n  bookings:\n", ""])
def test_empty_places_in_the_file_mean_that_nobody_has_decided(tmp_path: Path, text: str) -> None:
    (tmp_path / "operator.yml").write_text(text)
    found = Operator.load(tmp_path / "operator.yml")
    assert found.keep is None and found.kept == Keep() and Operator.load(DATA / "operator.yml").keep is None


def test_a_time_in_the_file_is_taken(tmp_path: Path) -> None:
    (tmp_path / "operator.yml").write_text("keep:\n  views: 24\n  safeguarding_years: 10\n  bookings:\n")
    kept = Operator.load(tmp_path / "operator.yml").kept
    assert (kept.views, kept.bookings, kept.safeguarding_years) == (24, 3, 10)
