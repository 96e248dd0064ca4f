"""A language is noticed, kept with the visit, handed to the gate, and spoken about once."""

from __future__ import annotations

import pytest

from bot.app import House
from bot.messages import Message
from tests.conftest import Person
from tests.peers.rasa import FakeRasa

HELLO = {
    "pl": "Dzień dobry, chciałbym porozmawiać o szkole mojego syna",
    "uk": "Добрий день, я хочу розповісти про школу мого сина",
    "gd": "Tha mi ag iarraidh bruidhinn mun sgoil aig mo mhac",
    "es": "Buenos días, quiero hablar de la escuela de mi hijo",
    "zh": "你好，我想谈谈我儿子的学校",
    "ar": "مرحبا، أريد أن أتحدث عن مدرسة ابني",
}


@pytest.mark.parametrize("language", HELLO)
async def test_a_person_is_told_once_in_their_language(person: Person, house: House, language: str) -> None:
    await person.says(HELLO[language])
    first = person.last.bubbles[0]
    assert first.lang == language
    assert "0800 1111" in first.text
    assert house.records.visit(person.visit_id).language == language
    again = await person.says(HELLO[language])
    assert first.text not in again


async def test_the_notice_comes_even_if_the_engine_was_asleep_at_first(person: Person, rasa: FakeRasa) -> None:
    rasa.down = True
    message = Message(person.visit_id, "m1", HELLO["pl"])
    await person.sends(message)
    rasa.down = False
    await person.sends(message)
    assert person.last.bubbles[0].lang == "pl"


async def test_english_is_not_spoken_about(person: Person) -> None:
    await person.says("hello there, I would like to talk about my school please")
    assert all("0800" not in bubble.text for bubble in person.last.bubbles)
