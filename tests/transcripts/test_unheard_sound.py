"""Sound that nobody has heard outlasts its answer until a person has listened, as words that may be danger do."""
# ruff: noqa: F401, F811

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import Content, House
from bot.messages import Say
from bot.operator import Operator
from bot.settings import SCOTLAND
from bot.transcripts.erasing import erase_alert
from bot.transcripts.erasures import erase_again, listed
from bot.transcripts.sealed_sound import unseal_sound
from bot.transcripts.sweeping import VISITS, Sweep
from bot.transcripts.tables import Alert, Answer, Recording, Turn, Visit
from tests.channels.recording_house import (
    LEAD,
    OPERATOR,
    WAV,
    Browser,
    alerts,
    heard,
    live,
    recordings,
    settings,
    to_recording,
)
from tests.conftest import Person
from tests.transcripts.test_erasing import rows

STAYS = "stays locked until a person has listened"
Way = Callable[[House, Person, str], Awaitable[str]]


async def recorded(house: House, person: Person) -> str:
    """Record an answer and return its place."""
    place = await to_recording(house, person)
    assert (await Browser(house, person).records(place)).json()["settled"]
    assert [one.visit_id for one in recordings(house)] == [person.visit_id]
    return place


async def one_in_the_chat(house: House, person: Person, place: str) -> str:
    for choice in ("/stop_pause", "/change_answer"):
        await person.presses(choice)
    asked = await person.presses(place)
    return both(asked, await person.presses("take"))


async def change_in_the_chat(house: House, person: Person, place: str) -> str:
    for choice in ("/stop_pause", "/change_answer"):
        await person.presses(choice)
    asked = await person.presses(place)
    told = await person.presses("change")
    assert [one.visit_id for one in recordings(house)] == [person.visit_id], "it stays until another answer is given"
    await person.says("what I say in its place", place)
    return both(asked, told)


async def test_sound_that_is_the_new_answer_stays(live: House, person: Person) -> None:
    place = await recorded(live, person)
    for choice in ("/stop_pause", "/change_answer", place, "change"):
        await person.presses(choice)
    assert (await Browser(live, person).records(place, message_id="s" * 32)).json()["settled"]
    assert [one.visit_id for one in recordings(live) if one.visit_id] == [person.visit_id]
    with live.database.reading() as session:
        assert session.scalar(select(Answer.words).where(Answer.place == place))


async def all_in_the_chat(house: House, person: Person, place: str) -> str:
    asked = await person.presses("/delete_my_data")
    return both(asked, await person.presses("/delete_everything_yes"))


async def start_again(house: House, person: Person, place: str) -> str:
    asked = await person.presses("/start_again")
    return both(asked, await person.presses("/start_again_yes"))


async def one_on_the_page(house: House, person: Person, place: str) -> str:
    page = Browser(house, person).http
    asked = (await page.get("/mine")).text
    return both(asked, (await page.post("/mine", data={"what": "take", "place": place})).text)


async def all_on_the_page(house: House, person: Person, place: str) -> str:
    page = Browser(house, person).http
    asked = (await page.get("/mine?ask=delete")).text
    return both(asked, (await page.post("/mine", data={"what": "delete"})).text)


async def typed_instead(house: House, person: Person, place: str) -> str:
    asked = await person.presses("/go_back_change_answer")
    await person.says("I would rather write it.", place)
    house.hearing.step()
    return asked


def both(asked: str, done: str) -> str:
    """Return what was said before it was done, if the same was said of sound when it was done."""
    assert (STAYS in asked) == (STAYS in done)
    return asked


EVERY_WAY = pytest.mark.parametrize("take_back", [
    one_in_the_chat, change_in_the_chat, all_in_the_chat, start_again, one_on_the_page, all_on_the_page, typed_instead,
])  # fmt: skip


@EVERY_WAY
async def test_it_waits_sealed_and_as_nobodys_and_its_person_is_told(
    live: House, person: Person, take_back: Way
) -> None:
    place = await recorded(live, person)
    assert STAYS in await take_back(live, person, place)
    [waiting] = recordings(live)
    assert (waiting.state, waiting.visit_id) == ("waiting", None)
    assert waiting.message_id not in {turn.message_id for turn in rows(live, Turn)} | {"r" * 32}
    assert unseal_sound(waiting.sealed, LEAD) == WAV
    assert "Recorded, 2 seconds" not in {str(answer.words) for answer in rows(live, Answer)}, "the answer goes at once"


@EVERY_WAY
async def test_sound_that_was_heard_and_is_harmless_goes_at_once(live: House, person: Person, take_back: Way) -> None:
    place = await recorded(live, person)
    heard(live)
    assert STAYS not in await take_back(live, person, place)
    live.hearing.step()
    assert recordings(live) == []


@EVERY_WAY
async def test_where_no_lead_has_hours_it_goes_at_once(
    live: House, person: Person, take_back: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live.hearing, "_operator", Operator.model_validate({"safeguarding_lead": {"name": "Isla"}}))
    place = await recorded(live, person)
    assert STAYS not in await take_back(live, person, place)
    live.hearing.step()
    assert recordings(live) == []


async def test_before_recording_people_are_told_only_where_it_is_so(
    live: House, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await to_recording(live, person)
    page, so = Browser(live, person).http, "the sound stays locked until a person has heard it"
    assert so in (await page.get("/")).text
    monkeypatch.setattr(live.hearing, "_practice", lambda review: True)
    assert so not in (await page.get("/")).text


@pytest.mark.parametrize("level", ["usual", "simple", "symbol"])
@pytest.mark.parametrize("id", ["recording-stays", "recording-unheard-stays"])
def test_at_every_level_people_hear_that_a_person_listens_first_and_what_stays(
    content: Content, level: str, id: str
) -> None:
    said = content.words.text(Say(id), level=level)
    assert "a person" in said.lower() and "Then it goes, unless they hear danger." in said


async def test_it_still_grows_loud_and_the_alert_says_not_whose_it_was(
    live: House, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = await recorded(live, person)
    monkeypatch.setattr(live.hearing, "overdue", lambda recording: True)
    assert live.hearing.step() == 1 and alerts(live)[0].visit_id == person.visit_id
    await one_on_the_page(live, person, place)
    assert [alert.visit_id for alert in alerts(live)] == [None] and recordings(live)[0].alert_id
    assert live.hearing.step() == 0


async def test_the_alert_comes_after_it_was_taken_back_too(
    live: House, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = await recorded(live, person)
    await one_on_the_page(live, person, place)
    monkeypatch.setattr(live.hearing, "overdue", lambda recording: True)
    assert live.hearing.step() == 1
    assert [(alert.visit_id, alert.because) for alert in alerts(live)] == [(None, ["recording-unheard"])]


async def test_the_end_of_its_visits_time_is_no_listening_either(live: House, person: Person, tmp_path: Path) -> None:
    await recorded(live, person)
    later = datetime.combine(date(2090, 1, 1), time(12), SCOTLAND)
    sweep = Sweep(live.database, live.reviews.all(), live.operator.kept, tmp_path, lambda: later)
    assert sweep.sweep()[VISITS] == 1 and rows(live, Visit) == []
    assert [(one.state, one.visit_id) for one in recordings(live)] == [("waiting", None)]


async def test_an_alert_whose_time_is_over_does_not_take_it_along(
    live: House, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = await recorded(live, person)
    monkeypatch.setattr(live.hearing, "overdue", lambda recording: True)
    live.hearing.step()
    await one_on_the_page(live, person, place)
    with live.database.writing() as session:
        erase_alert(session, session.scalars(select(Alert)).one(), live.settings.now())
    assert [(one.state, one.alert_id) for one in recordings(live)] == [("waiting", None)]
    assert live.hearing.step() == 1, "and it is told again"


async def test_a_backup_does_not_bring_it_back_to_its_visit(live: House, person: Person, tmp_path: Path) -> None:
    place = await recorded(live, person)
    before = recordings(live)[0]
    await one_on_the_page(live, person, place)
    with live.database.writing() as session:
        # As the backup has it: still an answer of this visit.
        row = session.get_one(Recording, before.id)
        row.visit_id, row.message_id = person.visit_id, before.message_id
        session.add(Answer(visit_id=person.visit_id, place=place, message_id=before.message_id, at=before.at))
    assert erase_again(live.database, listed(live.database)) >= 1
    assert [(one.state, one.visit_id) for one in recordings(live)] == [("waiting", None)]
