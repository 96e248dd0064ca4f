"""A slip reaches a person: from "Help now", while the database is away, late, and again; none takes another's place."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from nacl.public import PrivateKey
from sqlalchemy import select

from actions.talk import progress
from bot.app import House
from bot.channels.mine_view import MineView
from bot.dialogue.reading import words_alone
from bot.messages import Message
from bot.safety.escalation import Escalation
from bot.settings import Settings
from bot.transcripts.sealing import public_text, unseal
from bot.transcripts.tables import Alert, Answer, Notice, StaffDeed, Turn
from tests.conftest import Person
from tests.safety.faults import locked

LEAD = PrivateKey.generate()
OPERATOR = f"""
name: We
safeguarding_lead:
  name: Isla
  key: {public_text(LEAD)}
  email: isla@example.org
monthly_test: false
"""
KEPT = "only the safeguarding lead can open it"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "operator.yml").write_text(OPERATOR)
    return Settings(state=tmp_path, operator_file=tmp_path / "operator.yml")


@pytest.fixture(autouse=True)
def live(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the practice review count as a live one."""
    review = house.reviews.get("practice").model_copy(update={"practice": False})
    monkeypatch.setattr(house.watch._listening, "_practice", lambda review: False)
    monkeypatch.setattr(type(progress().ground.reviews), "get", lambda self, name: review)


async def leaves(person: Person, words: str) -> str:
    await person.presses("/leave_contact")
    return await person.says(words)


def slips(house: House) -> list[str]:
    """Read what the safeguarding lead reads, the newest first."""
    return [unseal(alert.reach, LEAD) for alert in house.alerts.newest() if alert.reach]


def told(house: House) -> int:
    """Tell whoever is due, and count the notices so far."""
    Escalation(house.database, house.operator, True, lambda review: False, house.settings.now).step()
    with house.database.reading() as session:
        return len(session.scalars(select(Notice)).all())


async def test_a_slip_after_help_now_raises_an_alert_of_its_own(house: House, person: Person) -> None:
    await person.presses("/help_now")
    assert KEPT in await leaves(person, "07700 900123")
    [alert] = house.alerts.newest()
    assert (alert.tier, alert.kinds, alert.state) == ("certain", ["asked_to_be_reached"], "new")
    assert slips(house) == ["07700 900123"] and told(house) == 1
    with house.database.reading() as session:
        assert session.scalar(select(Answer).where(Answer.place == "slip/reach")) is None


async def test_a_slip_is_not_in_the_transcript_in_plain_words(house: House, person: Person) -> None:
    await person.presses("/help_now")
    await leaves(person, "by the blue door")
    with house.database.reading() as session:
        assert "[sealed]" in {str(turn.words) for turn in session.scalars(select(Turn))}
        assert not [turn for turn in session.scalars(select(Turn)) if "blue" in str(turn.words)]


async def test_a_slip_says_which_alert_it_came_after_and_that_stays(house: House, person: Person) -> None:
    await person.says("my dad hits me")
    await leaves(person, "07700 900123")
    slip, said = house.alerts.newest()
    assert (slip.follows, said.follows) == (said.id, None)
    await person.presses("/delete_my_data")
    await person.presses("/delete_everything_yes")
    assert [(alert.visit_id, alert.follows) for alert in house.alerts.newest()] == [(None, said.id), (None, None)]


async def test_a_slip_on_a_closed_alert_is_told(house: House, person: Person) -> None:
    await person.says("my dad hits me")
    with house.database.writing() as session:
        session.scalars(select(Alert)).one().state = "closed"
    before = told(house)
    assert KEPT in await leaves(person, "07700 900123")
    assert told(house) == before + 1


async def test_a_second_slip_leaves_the_first_and_is_told_too(house: House, person: Person) -> None:
    await person.presses("/help_now")
    await leaves(person, "07700 900123")
    told(house)
    await person.presses("/help_now")
    await leaves(person, "no, at my gran's")
    assert sorted(slips(house)) == ["07700 900123", "no, at my gran's"] and told(house) == 2


async def test_a_slip_in_which_danger_is_read_is_one_alert_with_both(house: House, person: Person) -> None:
    await person.presses("/help_now")
    said = await leaves(person, "07700 900123, my dad hits me")
    assert "999" in said
    [alert] = house.alerts.newest()
    assert set(alert.kinds) >= {"physical_abuse", "asked_to_be_reached"}
    assert slips(house) == ["07700 900123, my dad hits me"]
    await person.presses("/carry_on")
    assert len(house.alerts.newest()) == 1 and len(slips(house)) == 1


async def test_a_slip_waits_in_the_spool_while_the_database_is_away(
    house: House, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await person.presses("/help_now")
    await person.presses("/leave_contact")
    message = Message(person.visit_id, "slip-1", "07700 900123", None, "slip/reach")
    monkeypatch.setattr(house.keeper.patience, "_longest", 0.25)
    with locked(house):
        heard = await house.watch.over(words_alone(message), "en")
        assert not heard.reply.utterances and house.keeper.spool.fill().waiting == 1
    monkeypatch.setattr(house.keeper.patience, "_longest", 30.0)
    assert KEPT in await person.sends(message)
    house.keeper.deliver()
    assert slips(house) == ["07700 900123"] and house.keeper.spool.fill().waiting == 0


async def test_a_slip_from_a_page_left_behind_is_sealed_and_told(house: House, person: Person) -> None:
    await person.presses("/help_now")
    await person.presses("/leave_contact")
    await person.presses("/skip_question")
    await person.presses("/give_views_start")
    await person.says("07700 900123", question_id="slip/reach")
    assert slips(house) == ["07700 900123"] and told(house) == 1


async def test_words_after_the_slip_are_no_slip(house: House, person: Person) -> None:
    await person.presses("/help_now")
    await leaves(person, "07700 900123")
    await person.says("what is this?")
    assert len(house.alerts.newest()) == 1


async def test_what_became_of_a_slip_is_said_of_the_newest(house: House, person: Person) -> None:
    await person.presses("/help_now")
    await leaves(person, "07700 900123")
    first, now = house.alerts.newest()[0], house.settings.now()
    with house.database.writing() as session:
        session.get_one(Alert, first.id).at = now - timedelta(hours=1)
        session.add(StaffDeed(name="Isla", deed="took-sealed-slip", about=first.id, at=now))
    visit = house.records.visit(person.visit_id)
    assert "A person opened" in MineView(house).slip(visit)
    await leaves(person, "no, at my gran's")
    assert "Nobody has opened" in MineView(house).slip(visit)
