"""Alerts are sealed to lead, deputy and recovery key: any one opens them, and losing one loses nothing."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nacl.public import PrivateKey

from bot.app import House
from bot.dialogue.readiness import proof
from bot.dialogue.reviews import Reviews
from bot.errors import ContentError, SettingError
from bot.operator import Operator
from bot.replies.words import Words
from bot.settings import Settings
from bot.transcripts.sealing import public_text, seal, unseal
from tests.conftest import Person

LEAD, DEPUTY, SAFE, STRANGER = (PrivateKey.generate() for _ in range(4))
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
FILE = f"""
safeguarding_lead: {{name: Isla, key: {public_text(LEAD)}, hours: "Mon-Fri 09:00-17:00", email: isla@example.org}}
deputy: {{name: Iain, key: {public_text(DEPUTY)}}}
recovery_key: {public_text(SAFE)}
"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "operator.yml").write_text(FILE)
    return Settings(state=tmp_path, operator_file=tmp_path / "operator.yml")


async def test_each_of_the_three_opens_an_alert_and_no_one_else(house: House, person: Person) -> None:
    await person.says("my dad hits me, I am Jamie")
    [alert] = house.alerts.newest()
    assert alert.sealed is not None and b"Jamie" not in alert.sealed
    for key in (LEAD, DEPUTY, SAFE):
        assert unseal(alert.sealed, key) == "my dad hits me, I am Jamie"
    for other in (STRANGER, house.machine):
        with pytest.raises(SettingError):
            unseal(alert.sealed, other)


def test_three_keys_cost_little_more_than_one() -> None:
    keys = [public_text(key) for key in (LEAD, DEPUTY, SAFE)]
    one, three = (seal("ż" * 20_000, some) or b"" for some in (keys[:1], keys))
    assert len(three) - len(one) < 400


def test_a_changed_word_does_not_open() -> None:
    held = json.loads(seal("he hits me", [public_text(LEAD)]) or b"")
    other = json.loads(seal("all is well", [public_text(LEAD)]) or b"")
    with pytest.raises(SettingError):
        unseal(json.dumps(held | {"text": other["text"]}).encode(), LEAD)


def test_without_a_key_of_the_lead_nothing_is_sealed() -> None:
    assert Operator.model_validate({"recovery_key": public_text(SAFE)}).lead_keys == ()
    assert seal("words", ()) is None


@pytest.mark.parametrize("field", ["recovery_key: abc", "deputy: {key: abc}", "answer_within_minutes: 0"])
def test_a_wrong_entry_is_named(tmp_path: Path, field: str) -> None:
    (tmp_path / "operator.yml").write_text(field)
    with pytest.raises(ContentError, match=field.split(":")[0]):
        Operator.load(tmp_path / "operator.yml")


def test_an_empty_time_to_answer_is_an_hour(tmp_path: Path) -> None:
    (tmp_path / "operator.yml").write_text("answer_within_minutes:\n")
    assert Operator.load(tmp_path / "operator.yml").answer_within_minutes == 60


def test_what_is_unproven_is_said(settings: Settings) -> None:
    whole = Operator.load(settings.operator_file)
    assert [say.id for say in proof(whole, None, NOW)] == ["ready-test-alert"]
    assert proof(whole, NOW - timedelta(days=30), NOW) == []
    assert [say.id for say in proof(whole, NOW - timedelta(days=30, seconds=1), NOW)] == ["ready-test-alert"]
    alone = Operator.model_validate({"safeguarding_lead": {"key": public_text(LEAD), "hours": "often"}})
    says = proof(alone, NOW, NOW)
    assert [say.id for say in says] == ["ready-hours-unclear", "ready-nowhere-to-tell", "ready-one-key"]
    words = Words(Reviews.load())
    assert all(words.text(say) for say in [*says, *proof(whole, None, NOW)])
