"""The shorter signpost comes only after words that were as plain: a doubt takes nothing from what is said later."""

from __future__ import annotations

import pytest

from bot.app import House
from bot.transcripts.tables import Alert
from tests.conftest import Person

THANKS, CAN_NOT_COME, COMPUTER = "Thank you for telling me", "we can't come to you", "I am a computer"


def earlier(house: House, person: Person, tier: str, **more: object) -> None:
    """Write an alert of an earlier message of this visit."""
    with house.database.writing() as session:
        session.add(Alert(**{
            "id": "e" * 32, "visit_id": person.visit_id, "message_id": "earlier", "review": "practice", "tier": tier,
            "severity": "concern", "kinds": ["fear_of_home"], "because": ["avoids"], "at": house.settings.now(),
        } | more))  # fmt: skip


@pytest.mark.parametrize(
    ("tier", "more"),
    [
        ("check", {}), ("check", {"because": ["choice"]}), ("check", {"kinds": [], "because": ["recording-unheard"]}),
        ("certain", {"kinds": ["asked_to_be_reached"], "because": ["slip"]}),
    ],
)  # fmt: skip
async def test_the_first_plain_words_after_a_doubt_get_all_that_is_said(
    house: House, person: Person, tier: str, more: dict[str, object]
) -> None:
    earlier(house, person, tier, **more)
    said = await person.says("my dad hits me")
    assert THANKS in said and CAN_NOT_COME in said and COMPUTER in said
    assert len(person.last.bubbles[0].contacts) > 3


async def test_plain_words_a_second_time_get_the_shorter_one(house: House, person: Person) -> None:
    earlier(house, person, "certain")
    said = await person.says("my dad hits me")
    assert THANKS not in said and COMPUTER in said and len(person.last.bubbles[0].contacts) == 3
    said = await person.presses("/get_help_now")
    assert len(person.last.bubbles[0].contacts) > 3
