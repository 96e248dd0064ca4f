"""Giving views, as dialogue."""

from __future__ import annotations

from bot.app import House
from bot.messages import Input, Message
from tests.conftest import Person


async def test_a_child_is_asked_who_how_old_where_and_whether_it_is_ok(person: Person) -> None:
    assert "Who are you?" in await person.presses("/give_views_start")
    assert "How old are you?" in await person.presses("child")
    assert "Where do you live?" in await person.presses("12-or-over")
    agreement = await person.presses("dundee-city")
    assert "nobody can act on what you say" in agreement
    assert "OK to ask you some questions?" in agreement
    await person.presses("yes")
    assert person.question is not None and person.question.startswith("listen/")


async def test_the_visit_keeps_who_and_where_at_once(person: Person, house: House) -> None:
    await person.begins()
    visit = house.records.visit(person.visit_id)
    assert (visit.audience, visit.age, visit.area) == ("child", "12-or-over", "dundee-city")
    assert visit.agreed_at is not None


async def test_under_12_a_grown_up_is_asked_for(person: Person) -> None:
    await person.presses("/give_views_start")
    await person.presses("child")
    assert "grown-up" in await person.presses("under-12")
    assert "show this to a grown-up" in await person.presses("no")
    assert person.question is None
    assert person.buttons == ["/ask_what_is_review", "/help_now", "/menu", "/resume"]


async def test_under_12_a_talk_needs_the_grown_up_too(person: Person) -> None:
    for value in ("/give_views_start", "child", "under-12", "no"):
        await person.presses(value)
    assert "Does a grown-up" in await person.presses("/book_start")
    assert "show this to a grown-up" in await person.presses("no")
    assert person.question is None and "/book_start" not in person.buttons
    await person.presses("/book_start")
    assert "How would you like to talk?" in await person.presses("yes")


async def test_under_12_a_grown_up_who_said_yes_is_not_asked_again(person: Person) -> None:
    for value in ("/give_views_start", "child", "under-12", "yes"):
        await person.presses(value)
    await person.presses("/book_start")
    assert person.question == "book/how"


async def test_saying_no_keeps_nothing_and_leaves_the_door_open(person: Person, house: House) -> None:
    await person.presses("/give_views_start")
    await person.presses("young-person")
    await person.presses("fife")
    assert "That is fine" in await person.presses("no")
    assert "/resume" in person.buttons
    assert house.records.visit(person.visit_id).agreed_at is None


async def test_choices_can_be_typed_by_word_or_number(person: Person) -> None:
    await person.says("say what i think")
    await person.says("2")
    assert person.question == "listen/area"
    await person.says("Dundee City")
    assert person.question == "listen/agree"
    await person.says("aye")
    assert person.question not in {"listen/agree", None}


async def test_skip_and_back_are_exact_words(person: Person) -> None:
    await person.begins()
    first = person.question
    await person.says("skip")
    second = person.question
    assert second != first
    await person.says("back")
    assert person.question == first


async def test_back_on_the_first_question_says_so(person: Person) -> None:
    await person.presses("/give_views_start")
    assert "first question" in await person.says("back")


async def test_an_answer_changed_after_going_back_takes_the_person_on(person: Person) -> None:
    await person.begins()
    first = person.question
    await person.says("skip")
    second = person.question
    await person.says("back")
    await person.says("1")
    assert person.question == second
    assert first != second


async def test_stop_keeps_everything_and_go_on_comes_back(person: Person) -> None:
    await person.begins()
    await person.says("skip")
    place = person.question
    assert "safe" in await person.says("stop")
    assert "/resume" in person.buttons
    await person.presses("/resume")
    assert person.question == place


async def test_a_whole_visit_ends_with_my_answers_and_sending_them(person: Person, house: House) -> None:
    await person.begins()
    said = ""
    for _ in range(30):
        if person.question == "listen/check":
            break
        bubble = person.last.bubbles[-1]
        sorts = bubble.input is Input.CARDS
        said = await person.says("They always ring me back" if bubble.free_words else "all good" if sorts else "1")
    assert "They always ring me back" in said
    thanks = await person.presses("send")
    assert "nobody reads it" in thanks
    assert house.records.visit(person.visit_id).sent_at is not None
    assert "/give_views_start" not in person.buttons


async def at_the_end(person: Person) -> list[str]:
    """Get to the check at the end, with the second question answered; returns the questions on the way."""
    await person.begins()
    places: list[str] = []
    while person.question != "listen/check":
        places.append(person.question or "")
        await person.says("games" if person.question == "listen/fun" else "skip")
    return places


async def test_change_something_at_the_end_asks_which_and_comes_back_to_sending(person: Person, house: House) -> None:
    places = await at_the_end(person)
    said = await person.presses("change")
    assert "The others stay as they are" in said and person.question == "mine/which"
    assert set(places) == set(person.buttons)
    await person.presses("listen/fun")
    await person.presses("change")
    assert person.question == "listen/fun"
    said = await person.says("music")
    assert person.question == "listen/check" and "Music" in said
    await person.presses("send")
    assert house.records.visit(person.visit_id).sent_at is not None


async def test_what_was_skipped_can_be_answered_from_the_end_however_late_it_was_asked(person: Person) -> None:
    places = await at_the_end(person)
    await person.presses("change")
    await person.presses(places[-1])
    await person.presses("change")
    assert person.question == places[-1]
    assert "rings me back" in await person.says("She rings me back")
    assert person.question == "listen/check"


async def test_leaving_it_as_it_is_comes_back_to_the_end(person: Person) -> None:
    await at_the_end(person)
    for choice in ("change", "listen/fun", "leave"):
        await person.presses(choice)
    assert person.question == "listen/check"


async def test_start_again_asks_before_it_forgets(person: Person, house: House) -> None:
    await person.begins()
    await person.says("1")
    place = person.question
    assert "your answers so far go" in await person.presses("/start_again")
    assert person.question == place
    assert "old answers are gone" in await person.presses("/start_again_yes")
    assert person.question == "listen/who"


async def test_the_same_message_twice_changes_nothing_and_gets_the_same_reply(person: Person) -> None:
    await person.begins()
    message = Message(person.visit_id, "twice", "skip")
    once = await person.sends(message)
    place = person.question
    assert await person.sends(message) == once
    assert person.question == place


async def test_an_answer_from_a_stale_page_goes_to_its_own_question(person: Person, house: House) -> None:
    await person.begins()
    first = person.question
    await person.says("1")
    second = person.question
    assert "with the question it was for" in await person.presses("sad", question_id=first)
    assert person.question == second


async def test_a_closed_review_says_so_and_how_to_be_heard_now(house: House) -> None:
    person = Person(house, review="leaving-care-2024")
    assert "/give_views_start" not in person.buttons
    assert "report" in person.read(person.last)
    assert "0345 600 9527" in person.read(person.last)


async def test_skip_pressed_on_a_stale_page_skips_nothing(person: Person) -> None:
    await person.begins()
    first = person.question
    await person.says("1")
    second = person.question
    await person.presses("/skip_question", question_id=first)
    assert person.question == second
