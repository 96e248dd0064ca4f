"""Honesty as a person meets it: who reads this, and a way to be reached only where someone can open it."""

from __future__ import annotations

from pathlib import Path

import pytest
from nacl.public import PrivateKey

from bot.app import House
from bot.settings import Settings
from bot.transcripts.sealing import public_text, unseal
from bot.transcripts.tables import Alert
from tests.conftest import Person
from tests.safety.faults import locked

LEAD = PrivateKey.generate()
OPERATOR = f"""
name: We
safeguarding_lead:
  name: Isla
  key: {public_text(LEAD)}
  hours: Mon-Sun 00:00-24:00
"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "operator.yml").write_text(OPERATOR)
    return Settings(state=tmp_path, operator_file=tmp_path / "operator.yml")


def proven(house: House) -> None:
    with house.database.writing() as session:
        now = house.settings.now()
        session.add(Alert(id="t" * 32, message_id="t", review="", tier="certain", severity="concern", kinds=[],
                          because=[], at=now, test=True, state="acknowledged", acknowledged_at=now))  # fmt: skip
    house.watch._listening.refresh()


async def test_practice_always_says_nobody(house: House, person: Person) -> None:
    proven(house)
    said = await person.says("my dad hits me")
    assert "No person is reading this now" in said
    assert "/leave_contact" not in person.buttons and "/carry_on" in person.buttons


async def test_a_live_review_says_who_reads(house: House, person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    proven(house)
    monkeypatch.setattr(house.watch._listening, "_practice", lambda review: False)
    said = await person.says("my dad hits me")
    assert "reads these notes today" in said
    assert "No person is reading" not in said
    assert "/leave_contact" in person.buttons
    await person.presses("/help_now")
    assert person.buttons == ["/leave_contact", "/carry_on"]


async def test_an_alert_in_the_spool_is_in_nobodys_queue(
    house: House, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    proven(house)
    monkeypatch.setattr(house.watch._listening, "_practice", lambda review: False)
    monkeypatch.setattr(house.keeper.patience, "_longest", 0.25)
    with locked(house):
        said = await person.says("my dad hits me")
    assert "No person is reading this now" in said


async def test_a_way_to_be_reached_opens_only_with_a_key_of_the_lead(
    house: House, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from actions.talk import progress

    monkeypatch.setattr(house.watch._listening, "_practice", lambda review: False)
    review = house.reviews.get("practice").model_copy(update={"practice": False})
    monkeypatch.setattr(type(progress().ground.reviews), "get", lambda self, name: review)
    await person.says("my dad hits me")
    await person.presses("/leave_contact")
    said = await person.says("ring my gran, 07700 900123")
    assert "only the safeguarding lead can open it" in said
    slip = next(alert for alert in house.alerts.newest() if alert.reach)
    assert slip.reach is not None and b"gran" not in slip.reach
    assert unseal(slip.reach, LEAD) == "ring my gran, 07700 900123"
