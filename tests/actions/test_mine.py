"""My words stay mine, as dialogue: see them, change one by words, take back one or all, a code, hearing back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from actions import talk
from actions.ground import Ground
from bot.app import House
from bot.transcripts.tables import Alert, Answer, HearBack, Withdrawal
from tests.conftest import Person
from tests.peers import rasa as peer
from tests.sent_to_live import sent_to_live
from tests.staff.staff_house import LIVE
from tests.transcripts.test_erasing import WORDS, answered, bytes_of, rows


@pytest.fixture(autouse=True)
def phrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the stand-in for the classifier understands here."""
    more = {"show me what i said": "see_my_words", "delete what i said": "delete_my_data",
            "change my answer about what would make things better": "go_back_change_answer",
            "my code": "my_code"}  # fmt: skip
    monkeypatch.setattr(peer, "PHRASES", peer.PHRASES | more)


async def test_before_i_agree_i_am_told_what_is_kept_even_then(person: Person) -> None:
    for choice in ("/give_views_start", "young-person"):
        await person.presses(choice)
    said = await person.presses("fife")
    assert "take them back when you like" in said and "sounds like danger, that is kept" in said


async def test_i_see_my_answers_as_they_are_kept(person: Person) -> None:
    await answered(person, "my friend Morag Zubrowska helps")
    await person.presses("/stop_pause")
    said = await person.says("show me what i said")
    assert "[name] helps" in said and "Zubrowska" not in said and "left something out" in said


async def test_with_nothing_said_there_is_nothing_to_see(person: Person) -> None:
    assert "not told me any answers" in await person.presses("/see_my_words")
    assert "not told me any answers" in await person.presses("/change_answer")


async def test_i_pick_an_answer_and_take_it_out(person: Person, house: House, tmp_path: Path) -> None:
    place = await answered(person)
    await person.presses("/change_answer")
    assert person.question == "mine/which" and place in person.buttons
    said = await person.presses(place)
    assert WORDS in said and person.buttons == ["change", "take", "leave"]
    assert "It is gone" in await person.presses("take")
    assert place not in {row.place for row in rows(house, Answer)}
    assert b"flimbwibble" not in bytes_of(tmp_path)


async def test_i_leave_it_as_it_is_and_go_on_where_i_was(person: Person, house: House) -> None:
    place = await answered(person)
    was = person.question
    for choice in ("/change_answer", place, "leave"):
        await person.presses(choice)
    assert person.question == was and place in {row.place for row in rows(house, Answer)}
    assert not [row for row in rows(house, Answer) if row.place.startswith("mine/")]


async def test_i_say_which_answer_i_mean(person: Person, house: House) -> None:
    place = await answered(person)
    await person.presses("/stop_pause")
    said = await person.says("change my answer about what would make things better")
    assert WORDS in said and person.question == "mine/what"
    assert "Here is the question again" in await person.presses("change")
    assert person.question == place
    await person.says("the new bus is fine")
    assert {row.place: row.words for row in rows(house, Answer)}[place] == "the new bus is fine"
    assert not [row for row in rows(house, Answer) if row.place.startswith("mine/")]


async def test_the_old_answer_stays_until_i_give_another(person: Person, house: House, tmp_path: Path) -> None:
    place = await answered(person)
    for choice in ("/change_answer", place):
        await person.presses(choice)
    said = await person.presses("change")
    assert WORDS in said and "till you give a new one" in said and person.question == place
    await person.presses("/stop_pause")
    assert {row.place: row.words for row in rows(house, Answer)}[place] == WORDS
    for choice in ("/change_answer", place, "change"):
        await person.presses(choice)
    await person.says("the new bus is fine")
    assert {row.place: row.words for row in rows(house, Answer)}[place] == "the new bus is fine"
    assert b"flimbwibble" not in bytes_of(tmp_path)


async def test_leaving_a_change_by_skip_keeps_the_old_answer(person: Person, house: House) -> None:
    place = await answered(person)
    for choice in ("/change_answer", place, "change", "/skip_question"):
        await person.presses(choice)
    assert {row.place: row.words for row in rows(house, Answer)}[place] == WORDS and person.question != place


async def test_everything_goes_only_when_i_am_sure(person: Person, house: House, tmp_path: Path) -> None:
    await answered(person)
    await person.says("my dad hits me")
    await person.presses("/carry_on")
    await person.presses("/stop_pause")
    asked = await person.says("delete what i said")
    assert "Shall I take out all" in asked and "sounded like danger, that is kept" in asked
    assert rows(house, Answer)
    said = await person.presses("/delete_everything_yes")
    assert "It is all gone" in said and "within 30 days" in said and "is kept" in said
    assert rows(house, Answer) == [] and b"flimbwibble" not in bytes_of(tmp_path)
    [alert] = rows(house, Alert)
    assert alert.visit_id is None and alert.words == "my dad hits me"
    assert "/give_views_start" in person.buttons, "and I can begin again"


async def test_the_yes_button_is_not_there_before_i_asked(person: Person, house: House) -> None:
    await answered(person)
    await person.presses("/delete_everything_yes")
    assert rows(house, Answer)


async def test_my_code_is_shown_on_its_page_and_never_in_the_chat(person: Person) -> None:
    said = await person.says("my code")
    assert "My words" in said
    [link] = [contact.href for bubble in person.last.bubbles for contact in bubble.contacts]
    assert link == "/mine"


class TestALiveReview:
    @pytest.fixture
    def live(self, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Person:
        """Someone who has sent an answer to a review that closes at the end of the year."""
        with sent_to_live(house, tmp_path) as person:
            yield person

    def on(self, house: House, day: date, monkeypatch: pytest.MonkeyPatch) -> None:
        later = Ground(
            replace(house.settings, today=day), house.database, house.reviews, house.operator, house.directory
        )
        monkeypatch.setattr(talk, "ground", lambda: later)
        talk.progress.cache_clear()

    async def test_says_until_when(self, live: Person) -> None:
        assert "until 31 December 2026" in await live.presses("/see_my_words")

    async def test_takes_nothing_out_after_its_day(
        self, live: Person, house: House, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.on(house, date(2027, 1, 1), monkeypatch)
        assert "until 31 December 2026" in await live.presses("/delete_my_data")
        assert "until 31 December 2026" in await live.presses("/change_answer")
        assert rows(house, Answer)

    async def test_tells_staff_that_but_not_what(self, live: Person, house: House) -> None:
        for choice in ("/change_answer", "listen/safe"):
            await live.presses(choice)
        assert "but not what it was" in await live.presses("take")
        [row] = rows(house, Withdrawal)
        assert (row.review, row.what, row.reference) == (LIVE, "answer", None)

    async def test_tells_staff_nothing_when_i_only_change_an_answer(self, live: Person, house: House) -> None:
        for choice in ("/change_answer", "listen/safe"):
            await live.presses(choice)
        assert "Here is the question again" in await live.presses("change")
        assert rows(house, Withdrawal) == []

    async def test_lets_me_ask_to_hear_and_change_my_mind(self, live: Person, house: House) -> None:
        assert "come back with your code" in await live.presses("/hear_back")
        [row] = rows(house, HearBack)
        assert (row.way, row.reach, row.told_at) == ("return", None, None)
        await live.presses("/hear_back_no")
        assert rows(house, HearBack) == []

    async def test_asks_one_thing_at_a_time_once_it_is_sent(self, live: Person, house: House) -> None:
        house.records.change_visit(live.visit_id, goals=[["after", "after/code"]])
        assert "Do you want to come back to your words later?" in await live.presses("/repeat")
        said = await live.presses("no")
        assert live.question == "after/hear" and said.count("?") == 1
        assert "come back with your code" in await live.presses("yes")
        assert live.question is None and len(rows(house, HearBack)) == 1

    async def test_offers_a_code_no_more_that_its_own_button_gave(self, live: Person, house: House) -> None:
        house.records.change_visit(live.visit_id, goals=[["after", "after/code"]])
        await live.presses("/my_code")
        assert live.question == "after/hear"


async def test_practice_has_nothing_to_hear(person: Person, house: House) -> None:
    assert "practice" in await person.presses("/hear_back")
    assert rows(house, HearBack) == []


async def test_sending_offers_a_code(person: Person) -> None:
    await person.begins()
    while person.question != "listen/check":
        await person.presses("/skip_question")
    await person.presses("send")
    assert person.question == "after/code" and person.buttons == ["yes", "no"]


async def test_whoever_is_helped_has_the_private_moment_first_and_alone(person: Person) -> None:
    for value in ("/give_views_start", "child", "12-or-over", "dundee-city", "yes", "worker", "reads"):
        await person.presses(value)
    while person.question != "listen/check":
        await person.presses("/skip_question")
    said = await person.presses("send")
    assert person.question == "private/words" and said.count("?") == 1 and "code" not in said
    await person.presses("no")
    said = await person.presses("done")
    assert said.startswith("That is done.") and person.question == "after/code" and said.count("?") == 1
