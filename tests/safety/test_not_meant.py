"""That's not what I meant": it marks the words it stands under, and says truly what becomes of them."""

from __future__ import annotations

import pytest

from actions.talk import progress
from bot.app import House
from bot.errors import DatabaseAway
from bot.operator import Lead
from bot.safety import watch
from bot.safety.signposts import signpost
from bot.transcripts.alerts import NewAlert
from bot.transcripts.tables import Alert
from tests.conftest import Person


def _is_away(new: NewAlert) -> bool:
    raise DatabaseAway


def marked(house: House) -> list[str]:
    """Return the messages whose alerts are marked as not meant."""
    return [alert.message_id for alert in house.alerts.newest() if alert.not_meant]


async def test_a_later_alert_of_another_kind_is_not_taken_for_it(house: House, person: Person) -> None:
    await person.says("my dad hits me")
    button = person.buttons[-1]
    with house.database.writing() as session:
        session.add(Alert(id="r" * 32, visit_id=person.visit_id, message_id="recording-1", review="practice",
                          tier="check", severity="concern", kinds=[], because=["recording-unheard"],
                          at=house.settings.now()))  # fmt: skip
    await person.presses(button)
    assert marked(house) == ["m1"]


async def test_each_button_is_about_its_own_words(house: House, person: Person) -> None:
    await person.says("my dad hits me")
    first = person.buttons[-1]
    await person.says("my uncle hits me")
    await person.presses(first)
    assert marked(house) == ["m1"]


async def test_said_while_the_alert_waits_in_the_spool_it_is_marked_when_it_comes_in(
    house: House, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = "/not_what_i_meant.m1"
    monkeypatch.setattr(house.alerts, "store", _is_away)
    await person.says("my dad hits me")
    assert house.keeper.spool.fill().waiting == 1 and person.buttons[-1] == button
    await person.presses(button)
    monkeypatch.undo()
    house.keeper.deliver()
    assert marked(house) == ["m1"]


async def test_a_button_of_before_they_named_their_words_changes_nothing_and_is_kind(
    house: House, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "signpost", lambda *args, message_id, **more: signpost(*args, **more))
    await person.says("my dad hits me")
    await person.presses("/carry_on")
    assert "I change nothing" in await person.presses("/not_what_i_meant")
    assert marked(house) == []


@pytest.mark.parametrize(
    ("practice", "lead", "said", "unsaid"),
    [
        (True, Lead(), "only practice", "person"), (False, Lead(), "I have noted it", "person"),
        (False, Lead(name="Isla"), "A person may still look at it", "practice"),
    ],
)  # fmt: skip
async def test_what_becomes_of_it_is_said_truly(
    house: House, person: Person, monkeypatch: pytest.MonkeyPatch, practice: bool, lead: Lead, said: str, unsaid: str
) -> None:
    ground = progress().ground
    await person.says("my dad hits me")
    review = house.reviews.get("practice").model_copy(update={"practice": practice})
    monkeypatch.setattr(type(ground.reviews), "get", lambda self, name: review)
    changed = ground.operator.model_copy(update={"safeguarding_lead": lead})
    monkeypatch.setattr(type(ground), "operator", changed)
    answer = (await person.presses(person.buttons[-1])).partition("\n")[0]
    assert said in answer and unsaid not in answer
