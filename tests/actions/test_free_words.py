"""Free words belong to the person: typed while a free-words question is open they are the answer, always."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.app import House
from bot.transcripts.tables import Answer
from tests.conftest import Person

LOOKS_LIKE_SOMETHING_ELSE = [
    "is it private", "can we stop now please", "what is this", "I want to know why nobody tells me what this is",
    "no stop", "stop the taxi being late", "skip PE", "go back to my old school", "help with reading", "yes",
    "no", "nothing", "why me", "who are you to ask", "a robot", "talk to a person not a form", "book a swimming lesson",
    "cancel the meeting", "what happens next year", "again and again", "the menu at school", "hello", "bye", "thanks",
    "send me letters I can read", "start again with a new worker", "change my worker", "in person", "phone me", "video",
    "my rights", "a promise is a promise", "how long do I wait", "when will it be", "delete the app",
    "another language",
    "read it to me", "slower please", "simple words", "easy read", "sign language", "someone with me", "a volunteer",
    "complain", "the report was about me", "1", "2 years", "?", "what???", "don't know",
]  # fmt: skip


def saved(house: House, person: Person, place: str) -> str | None:
    """Return the words that are kept at a place."""
    with house.database.reading() as session:
        answer = session.scalar(select(Answer).where(Answer.visit_id == person.visit_id, Answer.place == place))
        return None if answer is None else answer.words


@pytest.mark.parametrize("words", LOOKS_LIKE_SOMETHING_ELSE)
async def test_it_is_saved_whatever_it_looks_like(person: Person, house: House, words: str) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    await person.says(words)
    assert saved(house, person, place) == words


async def test_what_also_looks_like_a_question_is_answered_and_can_be_taken_back(person: Person, house: House) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    reply = await person.says("is it private")
    assert "kept your words as your answer" in reply
    assert "safe" in reply
    [undo] = [b.value for bubble in person.last.bubbles for b in bubble.buttons if "was_question" in b.value]
    await person.presses(undo)
    assert saved(house, person, place) is None
    assert person.question == place


async def test_what_also_looks_like_a_command_is_offered_not_done(person: Person) -> None:
    await person.begins()
    await person.reaches_free_words()
    await person.says("can we stop now please")
    offered = [button.value for bubble in person.last.bubbles for button in bubble.buttons]
    assert "/stop_pause" in offered
    assert person.question is not None


async def test_words_that_fit_no_choice_are_kept_beside_it_and_asked_about(person: Person, house: House) -> None:
    await person.begins()
    place = person.question
    assert place is not None
    reply = await person.says("purple")
    assert "kept your words with this question" in reply and "not sure what you mean" in reply
    assert saved(house, person, place) == "purple"
    assert person.question == place


async def test_a_story_typed_where_a_choice_was_asked_is_kept_beside_it(person: Person, house: House) -> None:
    await person.begins()
    place = person.question
    assert place is not None
    reply = await person.says("the bus lady is kind and always waits for me")
    assert "kept your words with this question" in reply
    assert person.question == place
    await person.says("1")
    assert person.question != place
    assert saved(house, person, place) == "the bus lady is kind and always waits for me"


@pytest.mark.parametrize("words", ["mum shouts lots", "i hate it", "blue cheese", "\U0001f4a9"])
async def test_few_words_are_kept_too(person: Person, house: House, words: str) -> None:
    await person.begins()
    place = person.question
    assert place is not None
    assert "kept your words" in await person.says(words)
    assert saved(house, person, place) == words


async def test_a_number_that_is_no_choice_is_no_words(person: Person, house: House) -> None:
    await person.begins()
    place = person.question
    assert place is not None
    assert "not sure what you mean" in await person.says("77")
    assert saved(house, person, place) is None


async def test_a_second_message_comes_after_the_first(person: Person, house: House) -> None:
    await person.begins()
    place = person.question
    assert place is not None
    first, second = "the bus lady is kind and waits", "but she shouts at the small ones too"
    await person.says(first)
    assert "kept your words with this question" in await person.says(second)
    assert saved(house, person, place) == f"{first}\n{second}"


async def test_why_can_be_said_after_going_back_to_what_was_picked(person: Person, house: House) -> None:
    await person.begins()
    place = person.question
    assert place is not None
    await person.says("sad")
    after = person.question
    await person.says("back")
    assert "put that with your answer" in await person.says("my friend moved away last week")
    with house.database.reading() as session:
        answer = session.scalar(select(Answer).where(Answer.visit_id == person.visit_id, Answer.place == place))
    assert answer is not None
    assert (answer.choice, answer.words) == ("sad", "my friend moved away last week")
    await person.says("skip")
    assert person.question == after
