"""What is typed at an open choice belongs to that question: no word is lost, and grief meets no small talk."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from actions.claims import Claim, claim
from bot.app import House
from bot.transcripts.tables import Answer
from tests.conftest import Person
from tests.peers import rasa as peer

HEARD_AS = {
    "sad cos my dog died": ("smalltalk", 0.86), "sad because my gran died": ("ask_why_me", 0.51),
    "i feel sick": ("smalltalk", 0.27), "happy because its my birthday": ("smalltalk", 0.78),
    "good thanks": ("smalltalk", 0.68), "abot a 7": ("book_start", 0.37), "a lot of things": ("slower_simpler", 0.53),
    "games and swimming": ("out_of_scope", 0.63), "my gran died": ("smalltalk", 0.9),
    "my teacher explains things slowly": ("slower_simpler", 0.9), "who would i even tell": ("ask_confidentiality", 0.8),
    "he is so stupid": ("abuse_of_bot", 0.95), "thank you": ("smalltalk", 0.9), "ok thanks": ("smalltalk", 0.9),
    "hello": ("greet", 0.9), "is it private?": ("ask_confidentiality", 0.95), "can i stop now": ("stop_pause", 0.8),
    "nothing changes ever": ("deny", 0.63), "nae bother": ("affirm", 0.9),
    "actually i changed my mind, cancel it": ("book_cancel", 0.8), "wee words": ("slower_simpler", 0.4),
}  # fmt: skip
"""As the real classifier hears these, with how sure it is."""


@pytest.fixture(autouse=True)
def as_the_classifier_hears(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the stand-in hear what the real one does."""
    monkeypatch.setattr(peer, "PHRASES", peer.PHRASES | {words: name for words, (name, _) in HEARD_AS.items()})
    monkeypatch.setattr(peer, "SURE", {words: sure for words, (_, sure) in HEARD_AS.items()})


@pytest.fixture
async def child(house: House) -> Person:
    """A child at the faces: how do you feel today?"""
    someone = Person(house)
    await someone.begins()
    assert someone.question == "listen/today"
    return someone


def kept(house: House, person: Person, id: str) -> tuple[str | None, str | None]:
    with house.database.reading() as session:
        here = (Answer.visit_id == person.visit_id) & (Answer.place == f"listen/{id}")
        found = session.scalar(select(Answer).where(here))
        return (found.choice, found.words) if found else (None, None)


async def goes_to(person: Person, id: str) -> None:
    while person.question != f"listen/{id}":
        await person.presses("/skip_question")


@pytest.mark.parametrize(
    ("typed", "face"),
    [("sad cos my dog died", "sad"), ("sad because my gran died", "sad"), ("happy because its my birthday", "happy")],
)
async def test_the_face_is_picked_and_the_words_are_kept_with_it(
    child: Person, house: House, typed: str, face: str
) -> None:
    said = await child.says(typed)
    assert kept(house, child, "today") == (face, typed)
    assert "I kept your words too" in said and "just a computer" not in said
    assert child.question != "listen/today"


@pytest.mark.parametrize(
    "typed", ["i feel sick", "my gran died", "my teacher explains things slowly", "he is so stupid"]
)
async def test_where_no_face_can_be_read_the_words_are_kept_and_the_faces_shown_again(
    child: Person, house: House, typed: str
) -> None:
    said = await child.says(typed)
    assert kept(house, child, "today") == (None, typed)
    assert "kept your words" in said
    assert "just a computer" not in said and "can't help with that" not in said and "not sure what you mean" not in said
    assert child.question == "listen/today" and "sad" in child.buttons
    assert house.records.visit(child.visit_id).level == "usual"


async def test_my_words_show_the_face_and_the_words(child: Person) -> None:
    await child.says("sad cos my dog died")
    said = await child.presses("/see_my_words")
    assert "Sad" in said and "sad cos my dog died" in said


async def test_what_i_typed_stands_in_the_talk_as_i_typed_it(child: Person, house: House) -> None:
    await child.says("sad cos my dog died")
    assert house.desk.so_far(child.visit_id)[-1].you == "sad cos my dog died"


async def test_thanks_with_a_feeling_is_the_feeling(child: Person, house: House) -> None:
    await child.says("good thanks")
    assert kept(house, child, "today")[0] == "happy"


@pytest.mark.parametrize("typed", ["thank you", "hello"])
async def test_a_greeting_and_thanks_are_answered_and_are_no_answer(child: Person, house: House, typed: str) -> None:
    await child.says(typed)
    assert kept(house, child, "today") == (None, None)
    assert len(child.last.bubbles) > 1 and child.question == "listen/today"


async def test_thanks_for_the_help_lines_is_small_talk(child: Person, house: House) -> None:
    await child.presses("/help_now")
    assert "welcome" in await child.says("ok thanks")
    assert kept(house, child, "today") == (None, None)
    assert child.question == "listen/today"


async def test_a_sure_question_is_answered_and_a_sure_request_is_done(child: Person, house: House) -> None:
    await child.says("is it private?")
    assert kept(house, child, "today") == (None, None) and child.question == "listen/today"
    await child.says("can i stop now")
    assert child.question is None


async def test_what_may_be_both_is_kept_answered_and_can_be_taken_back(child: Person, house: House) -> None:
    await child.says("who would i even tell")
    assert kept(house, child, "today")[1] == "who would i even tell"
    [undo] = [b.value for bubble in child.last.bubbles for b in bubble.buttons if "was_question" in b.value]
    await child.presses(undo)
    assert kept(house, child, "today") == (None, None) and child.question == "listen/today"


async def test_a_number_in_odd_words_answers_a_line_and_starts_no_booking(child: Person, house: House) -> None:
    await goes_to(child, "choose")
    assert "I kept: 7" in await child.says("abot a 7")
    assert kept(house, child, "choose") == ("7", "abot a 7")
    assert (child.question or "").startswith("listen/")


async def test_a_lot_changes_no_level(child: Person, house: House) -> None:
    await child.says("a lot of things")
    assert house.records.visit(child.visit_id).level == "usual"
    assert kept(house, child, "today")[1] == "a lot of things"


async def test_what_is_read_of_a_list_is_ticked_and_all_of_it_is_kept(child: Person, house: House) -> None:
    await goes_to(child, "fun")
    said = await child.says("games and swimming")
    assert kept(house, child, "fun") == ("games", "games and swimming")
    assert "I kept: Play games" in said and "can't help" not in said


async def test_danger_typed_at_a_choice_is_kept_with_it_and_said_so(child: Person, house: House) -> None:
    await goes_to(child, "fun")
    assert "0800 1111" in await child.says("hes hiting me")
    [button] = [b.value for bubble in child.last.bubbles for b in bubble.buttons if "not_what_i_meant" in b.value]
    said = await child.presses(button)
    assert "I kept your words." in said
    assert kept(house, child, "fun") == (None, "hes hiting me")
    assert child.question == "listen/fun"
    assert "hes hiting me" in await child.presses("/see_my_words")


async def test_danger_typed_at_free_words_is_said_to_be_kept_too(child: Person, house: House) -> None:
    place = await child.reaches_free_words()
    await child.says("hes hiting me")
    [button] = [b.value for bubble in child.last.bubbles for b in bubble.buttons if "not_what_i_meant" in b.value]
    assert "I kept your words." in await child.presses(button)
    assert kept(house, child, place.partition("/")[2])[1] == "hes hiting me"


async def test_danger_beside_a_face_keeps_both(child: Person, house: House) -> None:
    assert "0800 1111" in await child.says("sad cos hes hiting me")
    await child.presses("/carry_on")
    assert kept(house, child, "today") == ("sad", "sad cos hes hiting me")


async def test_an_unsure_command_is_offered_where_no_words_are_kept(person: Person, house: House) -> None:
    await person.presses("/give_views_start")
    assert "not sure what you mean" in await person.says("wee words")
    assert house.records.visit(person.visit_id).level == "usual"
    assert "/slower_simpler" in [b.value for bubble in person.last.bubbles for b in bubble.buttons]


@pytest.mark.parametrize(
    ("intent", "sure", "words", "whose"),
    [
        ("ask_confidentiality", 0.95, "who sees this", Claim.LEAVE),
        ("ask_confidentiality", 0.6, "who sees it", Claim.BOTH),
        ("ask_rights", 0.95, "i have rights but no one cares", Claim.BOTH),
        ("read_aloud", 0.84, "reading books", Claim.BOTH),
        ("usual_words", 0.95, "normal words again", Claim.LEAVE), ("stop_pause", 0.8, "please stop now", Claim.LEAVE),
        ("stop_pause", 0.6, "i dont like it there", Claim.KEEP),
        ("resume", 0.71, "when i was wee it was nice", Claim.BOTH),
        ("deny", 0.63, "nothing changes ever", Claim.KEEP), ("affirm", 0.88, "ok i suppose", Claim.LEAVE),
        ("not_what_i_meant", 0.6, "thats not what i meant", Claim.LEAVE), ("nlu_fallback", 0.9, "why", Claim.KEEP),
        ("smalltalk", 0.99, "how are you", Claim.KEEP), ("nlu_fallback", 0.3, "hi there", Claim.LEAVE),
        ("see_my_words", 0.75, "see my words", Claim.LEAVE),
        ("see_my_words", 0.65, "see my friends more", Claim.BOTH),
    ],
)  # fmt: skip
def test_whose_a_message_is(intent: str, sure: float, words: str, whose: Claim) -> None:
    assert claim({"intent": {"name": intent, "confidence": sure}}, words) is whose


async def test_cancelling_what_is_not_booked_yet_puts_it_down(person: Person) -> None:
    await person.presses("/book_start")
    assert person.question == "book/how"
    said = await person.says("actually i changed my mind, cancel it")
    assert "nothing is booked" in said and "no talk booked" not in said
    assert person.question is None
