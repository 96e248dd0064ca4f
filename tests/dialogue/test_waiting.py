"""While the engine is away: signposts at once, everything else waits in the channel and then settles once."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.app import House
from bot.messages import Message
from bot.transcripts.tables import Alert, Turn
from tests.actions.test_free_words import saved
from tests.conftest import Person
from tests.peers.rasa import FakeRasa


async def test_a_message_waits_and_settles_when_the_engine_is_back(person: Person, rasa: FakeRasa) -> None:
    rasa.down = True
    message = Message(person.visit_id, "m1", "", "/give_views_start")
    await person.sends(message)
    assert not person.last.settled
    rasa.down = False
    assert "Who are you?" in await person.sends(message)


async def test_a_signpost_needs_no_engine(person: Person, rasa: FakeRasa, house: House) -> None:
    rasa.down = True
    said = await person.says("hes hiting me")
    assert person.last.settled
    assert "0800 1111" in said and "999" in said
    assert len(house.alerts.newest()) == 1


async def test_help_now_needs_no_engine(person: Person, rasa: FakeRasa) -> None:
    rasa.down = True
    assert "0800 1111" in await person.presses("/help_now")
    assert person.last.settled


async def test_the_same_worry_sent_again_alerts_once(person: Person, house: House) -> None:
    message = Message(person.visit_id, "m1", "hes hiting me")
    await person.sends(message)
    await person.sends(message)
    with house.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Alert)) == 1
        assert session.scalar(select(func.count()).select_from(Turn)) == 2


async def test_an_answer_held_by_a_signpost_is_kept_when_the_person_carries_on(person: Person, house: House) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    said = await person.says("my dad is hitting me")
    assert "999" in said
    assert "/carry_on" in person.buttons and person.buttons[-1].startswith("/not_what_i_meant.")
    await person.presses(person.buttons[-1])
    assert person.question != place
    from tests.actions.test_free_words import saved

    assert saved(house, person, place) == "my dad is hitting me"
    [alert] = house.alerts.newest()
    assert alert.not_meant


async def test_a_lost_answer_of_the_engine_changes_nothing_twice(person: Person, rasa: FakeRasa) -> None:
    await person.begins()
    first = person.question
    rasa.lose_next = True
    message = Message(person.visit_id, "lost", "skip")
    await person.sends(message)
    assert not person.last.settled
    await person.sends(message)
    second = person.question
    assert second not in {first, None}
    await person.says("back")
    assert person.question == first


async def test_an_answer_is_kept_though_the_session_could_not_be_restored_at_first(
    person: Person, house: House, rasa: FakeRasa
) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    message = Message(person.visit_id, "unrestored", "they listen to me now", question_id=place)
    rasa.unrestored_next = True
    await person.sends(message)
    assert not person.last.settled
    await person.sends(message)
    assert saved(house, person, place) == "they listen to me now"
    assert person.question != place


async def test_a_worrying_choice_brings_a_signpost_and_is_still_the_answer(person: Person, house: House) -> None:
    await person.begins()
    for _ in range(20):
        button = next((b for b in _buttons(person, house) if b.concern), None)
        if button is not None:
            place = person.question
            said = await person.presses(button.value)
            assert "0800 1111" in said
            assert person.question != place
            [alert] = house.alerts.newest()
            assert alert.tier == "check"
            return
        await person.says("skip")
    raise AssertionError("no worrying choice in the practice review")


async def test_words_that_come_with_a_worrying_choice_are_read_too(person: Person, house: House) -> None:
    await person.begins()
    for _ in range(20):
        if button := next((b for b in _buttons(person, house) if b.concern), None):
            await person.sends(Message(person.visit_id, "both", "my dad hits me", button.value, person.question))
            [alert] = house.alerts.newest()
            assert alert.tier == "certain" and set(button.concern.split("+")) <= set(alert.kinds)
            return
        await person.says("skip")
    raise AssertionError("no worrying choice in the practice review")


def _buttons(person: Person, house: House) -> tuple[object, ...]:
    asked = house.records.last_asked(person.visit_id)
    return asked.choices if asked else ()  # type: ignore[return-value]
