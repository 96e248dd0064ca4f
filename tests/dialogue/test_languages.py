"""A language is noticed, kept with the visit, handed to the gate, and spoken about once."""

from __future__ import annotations

import pytest

from bot.app import House
from bot.messages import Message, Say
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


async def test_a_gaelic_speaker_gets_the_whole_signpost_in_gaelic(person: Person, house: House) -> None:
    await person.says("Gàidhlig")
    assert house.records.visit(person.visit_id).language == "gd"
    await person.says("tha e gam bhualadh")
    assert {bubble.lang for bubble in person.last.bubbles} == {"gd"}
    assert {line.lang for bubble in person.last.bubbles for line in bubble.contacts} == {"gd"}
    assert {button.lang for bubble in person.last.bubbles for button in bubble.buttons} == {"gd"}


@pytest.mark.parametrize(
    ("language", "hurt"),
    [("pl", "tata mnie bije"), ("ar", "أبي يضربني"), ("uk", "тато б'є мене"), ("gd", "bhuail e mi")],
)
async def test_after_a_signpost_they_are_told_that_the_chat_goes_on_in_english(
    person: Person, house: House, language: str, hurt: str
) -> None:
    await person.says(HELLO[language])
    await person.says(hurt)
    notice = house.words.text(Say("language-notice"), language)
    assert [bubble.lang for bubble in person.last.bubbles if bubble.text == notice] == [language]
    assert person.last.bubbles[0].contacts, "where help is comes first"


def with_browser_in(house: House, language: str) -> Person:
    person = Person(house)
    person.arrival = house.desk.arrive("web", language=language)
    person.visit_id = person.arrival.visit.id
    return person


async def test_a_button_keeps_the_browsers_language_and_says_nothing_twice(house: House) -> None:
    person = with_browser_in(house, "pl")
    await person.presses("/help_now")
    assert person.last.bubbles[0].lang == "pl" and person.last.bubbles[0].contacts[0].lang == "pl"
    notice = house.words.text(Say("language-notice"), "pl")
    assert "Childline" not in notice or person.last.bubbles[-1].text == notice


async def test_what_is_typed_wins_over_the_browsers_language_at_the_first_word(house: House) -> None:
    person = with_browser_in(house, "pl")
    await person.says("hello")
    assert house.records.visit(person.visit_id).language == "en"
    await person.says("my dad hits me")
    assert {bubble.lang for bubble in person.last.bubbles} == {"en"}


async def test_no_word_at_all_keeps_the_browsers_language(house: House) -> None:
    person = with_browser_in(house, "gd")
    await person.says("aaaaaaaaaa")
    assert house.records.visit(person.visit_id).language == "gd"


async def test_the_first_words_in_the_browsers_language_bring_the_notice_once(house: House) -> None:
    person = with_browser_in(house, "pl")
    assert house.words.text(Say("language-notice"), "pl") in await person.says(HELLO["pl"])
    assert house.words.text(Say("language-notice"), "pl") not in await person.says(HELLO["pl"])
