"""Free words belong to the person: typed while a free-words question is open they are the answer, always."""
# ruff: noqa: E501

from __future__ import annotations

import pytest
from sqlalchemy import select

from actions.also import AGAIN, PUZZLED, SAID_TOO, SHORT, explained
from actions.intents import COMMANDING, asks
from bot.app import House
from bot.messages import Say
from bot.transcripts.tables import Answer
from tests.conftest import Person
from tests.peers import rasa as peer

LOOKS_LIKE = {
    "is it private": "ask_confidentiality", "can we stop now please": "stop_pause", "what is this": "ask_what_is_review",
    "I want to know why nobody tells me what this is": "ask_what_is_review", "no stop": "stop_pause",
    "stop the taxi being late": "stop_pause", "skip PE": "skip_question", "go back to my old school": "go_back_change_answer",
    "help with reading": "read_aloud", "yes": "affirm", "no": "deny", "nothing": "deny", "why me": "ask_why_me",
    "who are you to ask": "ask_who_are_you", "a robot": "is_it_a_robot", "talk to a person not a form": "talk_to_human",
    "book a swimming lesson": "book_start", "cancel the meeting": "book_cancel",
    "what happens next year": "ask_what_happens_next", "again and again": "repeat", "the menu at school": "menu",
    "hello": "greet", "bye": "goodbye", "thanks": "smalltalk", "send me letters I can read": "ask_easy_read",
    "start again with a new worker": "start_again", "change my worker": "change_answer", "in person": "choose_in_person",
    "phone me": "choose_phone", "video": "choose_video", "my rights": "ask_rights",
    "a promise is a promise": "ask_the_promise", "how long do I wait": "ask_how_long", "when will it be": "ask_when_where",
    "delete the app": "delete_my_data", "another language": "change_language", "read it to me": "read_aloud",
    "slower please": "slower_simpler", "simple words": "slower_simpler", "easy read": "ask_easy_read",
    "sign language": "ask_bsl", "someone with me": "ask_supporter", "a volunteer": "ask_become_volunteer",
    "complain": "ask_complaint", "the report was about me": "ask_results_report", "1": "affirm", "2 years": "ask_how_long",
    "?": "out_of_scope", "what???": "not_what_i_meant", "don't know": "dont_know",
}  # fmt: skip
"""Answers, each with the intent that the classifier is made to be sure of."""
QUESTIONS = {words: intent for words, intent in LOOKS_LIKE.items() if asks(intent)}
COMMANDS = {words: intent for words, intent in LOOKS_LIKE.items() if intent in COMMANDING}


@pytest.fixture(autouse=True)
def the_classifier_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the stand-in recognise every one as its intent."""
    monkeypatch.setattr(peer, "PHRASES", peer.PHRASES | {words.lower(): intent for words, intent in LOOKS_LIKE.items()})


def saved(house: House, person: Person, place: str) -> str | None:
    """Return the words that are kept at a place."""
    with house.database.reading() as session:
        answer = session.scalar(select(Answer).where(Answer.visit_id == person.visit_id, Answer.place == place))
        return None if answer is None else answer.words


def in_practice(house: House, said: Say) -> Say:
    """Return what is said in place of it in the practice review, where the visit is."""
    return house.desk._conversation.practice.say(said, "practice")


def test_there_are_fifty_and_most_look_like_a_question_or_a_command() -> None:
    assert len(LOOKS_LIKE) == 50
    assert len(QUESTIONS) + len(COMMANDS) > 30


@pytest.mark.parametrize("words", LOOKS_LIKE)
async def test_it_is_saved_whatever_it_looks_like_then_answered_and_the_question_can_come_back(
    person: Person, house: House, words: str
) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    reply = await person.says(words)
    assert saved(house, person, place) == words
    offered = [button.value for bubble in person.last.bubbles[:-1] for button in bubble.buttons]
    if words in QUESTIONS:
        assert house.words.text(in_practice(house, explained(QUESTIONS[words], words).say)) in reply
    elif LOOKS_LIKE[words] == AGAIN or PUZZLED.fullmatch(words):
        assert "Was that your answer?" in reply
    elif words in COMMANDS:
        assert f"/{SAID_TOO.get(COMMANDS[words], COMMANDS[words])}" in offered
    else:
        assert offered == [] and person.question not in {None, place}
        return
    stayed = person.question == place
    assert stayed == (len(words.split()) <= SHORT)
    [undo] = [value for value in offered if value.startswith("/answer_was_question")]
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


@pytest.mark.parametrize("words", ["is it private", "slower please", "talk to a person not a form", "?"])
async def test_the_question_stays_open_until_the_person_says_which_it_was(
    person: Person, house: House, words: str
) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    await person.says(words)
    assert person.question == place and saved(house, person, place) == words
    offer, question = person.last.bubbles[-2:]
    assert question.question_id == place and offer.kind == "notice"
    await person.presses(next(button.value for button in offer.buttons if button.label == "Yes, keep it"))
    assert person.question not in {None, place} and saved(house, person, place) == words


async def test_the_answer_that_is_typed_next_comes_after_what_was_kept(person: Person, house: House) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    await person.says("is it private")
    undo = next(b.value for b in person.last.bubbles[-2].buttons if "was_question" in b.value)
    await person.says("the bus lady is kind")
    assert saved(house, person, place) == "is it private\nthe bus lady is kind"
    assert person.question != place
    assert "the bus lady is kind" in await person.presses(undo)
    assert person.question == "mine/what", "both are kept until the person says what to do"


async def test_answers_that_all_look_like_questions_keep_nobody_at_one_question(person: Person, house: House) -> None:
    await person.begins()
    place = await person.reaches_free_words()
    await person.says("is it private")
    assert person.question == place
    await person.says("why me")
    assert person.question not in {None, place}
    assert saved(house, person, place) == "is it private\nwhy me", "both are kept"


async def test_keeping_it_later_skips_no_other_question(person: Person, house: House) -> None:
    await person.begins()
    await person.reaches_free_words()
    await person.says("is it private")
    keep = next(b.value for b in person.last.bubbles[-2].buttons if b.label == "Yes, keep it")
    await person.presses(keep)
    following = person.question
    await person.presses(keep)
    assert person.question == following and following is not None and saved(house, person, following) is None


async def test_on_the_last_question_the_offer_stands_below_all_that_was_said(person: Person, house: House) -> None:
    await person.begins()
    for _ in range(30):
        if [b for b in person.last.bubbles if b.question_id == "listen/good"]:
            break
        await person.presses("/skip_question")
    await person.says("I want to know why nobody tells me what this is")
    assert person.question == "listen/check"
    kinds = [str(bubble.kind) for bubble in person.last.bubbles]
    assert kinds[-2:] == ["notice", "ask"] and "summary" in kinds[:-2]


async def test_who_wants_a_person_is_told_how_in_the_same_reply(person: Person) -> None:
    await person.begins()
    await person.reaches_free_words()
    said = await person.says("talk to a person not a form")
    assert "0345 600 9527" in said and "/book_start" in [b.value for b in person.last.bubbles[-2].buttons]


async def test_words_that_fit_no_choice_are_kept_beside_it_and_it_is_asked_again(person: Person, house: House) -> None:
    await person.begins()
    place = person.question
    assert place is not None
    reply = await person.says("purple")
    assert "kept your words with this question" in reply and "not sure what you mean" not in reply
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
    assert "pick one of these" in await person.says("77")
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
