"""The page "My words" without scripts: see, change, take back, keep, come back with a code, and what it never shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from nacl.public import PrivateKey
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from bot.app import House
from bot.channels.web import public_app
from bot.channels.web_static import Static
from bot.replies.code_pictures import file_of
from bot.transcripts.return_words import pictures, read_code
from bot.transcripts.sealing import public_text, seal
from bot.transcripts.tables import Alert, Answer, StaffDeed, Turn
from bot.transcripts.tries import HERE
from tests.conftest import Person
from tests.transcripts.test_erasing import answered

OURS = {"Sec-Fetch-Site": "same-origin"}
WORDS = "Ann Zubrowska from school is kind, ring 07700 900123"


@pytest.fixture
def client(house: House) -> Iterator[TestClient]:
    with TestClient(public_app(house), headers=OURS) as client:
        yield client


@pytest.fixture
async def child(house: House, client: TestClient) -> Person:
    """A child who has answered, at the same page as the client."""
    person = Person(house)
    await answered(person, WORDS)
    assert person.arrival.key
    client.cookies.set("blether", person.arrival.key)
    return person


def do(client: TestClient, what: str, **fields: str) -> Any:
    return client.post("/mine", data={"what": what, **fields})


def code_on(page: Any) -> str:
    return " ".join(re.findall(r'<span class="word" lang="en">(\w+)</span>', page.text))


def kept(house: House, visit_id: str) -> dict[str, str]:
    with house.database.reading() as session:
        return {a.place: a.words or "" for a in session.scalars(select(Answer).where(Answer.visit_id == visit_id))}


async def test_each_answer_is_shown_as_kept_and_what_was_left_out_as_left_out(
    client: TestClient, child: Person
) -> None:
    page = client.get("/mine").text
    assert "is kind" in page and "(left out: a name)" in page and "(left out: a phone number)" in page
    assert "Zubrowska" not in page and "900123" not in page


async def test_an_answer_is_taken_back_from_the_page(client: TestClient, child: Person, house: House) -> None:
    [place] = [place for place, words in kept(house, child.visit_id).items() if words]
    page = do(client, "take", place=place)
    assert "It is gone" in page.text and "is kind" not in page.text
    assert place not in kept(house, child.visit_id)
    assert "is kind" not in client.get("/").text
    assert "no answer there" in do(client, "take", place=place).text


async def test_change_asks_again_and_the_old_answer_stays_until_there_is_another(
    client: TestClient, child: Person, house: House
) -> None:
    [place] = [place for place, words in kept(house, child.visit_id).items() if words]
    form = {"message_id": "a" * 22, "choice": "/change_this_answer", "question_id": place}
    page = client.post("/say", data=form)
    assert "Here is the question again" in page.text
    assert "is kind" in kept(house, child.visit_id)[place]
    client.post("/say", data={"message_id": "b" * 22, "text": "they listen now", "question_id": place})
    assert kept(house, child.visit_id)[place] == "they listen now"


async def test_everything_is_taken_out_only_after_it_is_asked(client: TestClient, child: Person, house: House) -> None:
    asked = client.get("/mine?ask=delete").text
    assert "Shall I take out all that you said?" in asked and "sounded like danger, that is kept" in asked
    assert kept(house, child.visit_id)
    assert "It is all gone" in do(client, "delete").text
    assert kept(house, child.visit_id) == {} and "is kind" not in client.get("/mine").text
    assert client.get("/").status_code == 200


async def test_a_code_is_shown_once_and_opens_the_words_on_another_device(
    client: TestClient, child: Person, house: House
) -> None:
    shown = do(client, "code")
    code = code_on(shown)
    assert len(code.split()) == 5 and shown.headers["cache-control"] == "no-store"
    assert code_on(client.get("/mine")) == "" and code not in client.get("/").text
    with TestClient(public_app(house), headers=OURS) as phone:
        assert "(left out: a name)" in do(phone, "return", code=code.upper()).text
        assert "is kind" in phone.get("/mine").text
    assert "No chat is open" in client.get("/mine").text or "There is no chat open here" in client.get("/mine").text


async def test_a_code_that_is_not_known_is_answered_kindly_and_not_for_ever(client: TestClient, child: Person) -> None:
    assert "I read 2" in do(client, "return", code="apple owl").text
    assert "xyzzyplugh" in do(client, "return", code="apple owl rocket guitar xyzzyplugh").text
    for _ in range(HERE):
        assert "not a code I know" in do(client, "return", code="owl owl owl owl owl").text
    assert "Please wait" in do(client, "return", code="owl owl owl owl owl").text


async def test_a_call_for_help_in_the_code_field_is_answered_like_one(client: TestClient, child: Person) -> None:
    assert "0800 1111" in do(client, "return", code="my dad hits me").text
    with TestClient(public_app(child.house), headers=OURS) as stranger:
        assert "0800 1111" in do(stranger, "return", code="my dad hits me").text


@pytest.mark.parametrize("what", ["return", "slip"])
async def test_danger_in_words_that_are_near_to_ours_is_no_code(client: TestClient, child: Person, what: str) -> None:
    near = "want a gun and die cut bed"
    assert read_code(near).whole and "0800 1111" in do(client, what, code=near).text
    body = {"message_id": "m" * 22, "text": near, "question_id": None}
    assert "0800 1111" in client.post("/say", json=body).json()["bubbles"]


async def test_a_call_for_help_in_the_code_field_needs_no_database(
    client: TestClient, child: Person, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: Any) -> None:
        raise OperationalError("", None, Exception("away"))

    monkeypatch.setattr(house.database, "reading", away)
    monkeypatch.setattr(house.database, "writing", away)
    assert "0800 1111" in do(client, "return", code="want a gun and die cut bed").text


async def test_the_statement_says_that_something_was_left_out_only_where_it_was(
    client: TestClient, child: Person, house: House
) -> None:
    shown = client.get("/mine/statement").text
    assert ("What shows who I am was left out" in shown) == ("left out: " in shown)


async def test_a_note_is_asked_about_only_where_one_can_be_left(client: TestClient, child: Person) -> None:
    assert "slip-code" not in client.get("/mine").text


async def test_the_statement_can_be_printed_and_saved(client: TestClient, child: Person) -> None:
    page = client.get("/mine/statement")
    assert "is kind" in page.text and "(left out: a name)" in page.text
    saved = client.get("/mine/statement/keep")
    assert saved.headers["content-disposition"] == 'attachment; filename="my-words.html"'
    assert "is kind" in saved.text and "<script" not in saved.text and "http" not in saved.text
    elsewhere = client.get("/mine/statement/keep", headers={"Sec-Fetch-Site": "cross-site"}, follow_redirects=False)
    assert elsewhere.status_code == 303 and "is kind" not in elsewhere.text
    assert "src=" not in saved.text and "href=" not in saved.text
    style = client.get(re.findall(r'href="(/static/[^"]+mine.css)"', page.text)[0])
    assert "@media print" in style.text


async def test_words_of_people_are_never_markup(client: TestClient, house: House, child: Person) -> None:
    other = Person(house)
    await answered(other, "<script>alert(1)</script> <b>loud</b>")
    client.cookies.set("blether", other.arrival.key or "")
    for path in ("/mine", "/mine/statement", "/mine/statement/keep"):
        assert "<script>alert" not in client.get(path).text and "<b>loud" not in client.get(path).text


@pytest.mark.parametrize(
    "fields", [{}, {"what": "?"}, {"what": "take", "place": "x" * 500}, {"what": "code", "code": "\0"}]
)
async def test_forged_forms_change_nothing(
    client: TestClient, child: Person, house: House, fields: dict[str, str]
) -> None:
    before = kept(house, child.visit_id)
    assert client.post("/mine", data=fields).status_code in {200, 400, 415}
    assert kept(house, child.visit_id) == before


async def test_another_site_can_send_no_form(client: TestClient, child: Person, house: House) -> None:
    answer = client.post("/mine", data={"what": "delete"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403 and kept(house, child.visit_id)


def test_a_stranger_sees_nobodys_words(house: House, client: TestClient) -> None:
    assert "no chat open here" in client.get("/mine").text
    assert client.get("/mine/statement", follow_redirects=False).headers["location"] == "/mine"
    assert "no chat open here" in do(client, "delete").text


async def test_a_code_typed_into_the_chat_is_kept_nowhere(client: TestClient, child: Person, house: House) -> None:
    code = " ".join(house.codes.make(child.visit_id))
    body = {"message_id": "m" * 22, "text": code, "question_id": None}
    assert 'href="/mine"' in client.post("/say", json=body).json()["bubbles"]
    assert "My words" in client.post("/say", data={"message_id": "n" * 22, "text": code}).text
    with house.database.reading() as session:
        assert code not in {turn.words for turn in session.scalars(select(Turn))}
    client.post("/say", json=body | {"message_id": "o" * 22, "text": "dog cat horse cow sheep"})
    with house.database.reading() as session:
        assert "dog cat horse cow sheep" in {turn.words for turn in session.scalars(select(Turn))}


class TestTheSealedNote:
    async def left(self, child: Person, house: House, **more: Any) -> Alert:
        await child.says("my dad hits me")
        with house.database.writing() as session:
            alert = session.scalar(select(Alert).where(Alert.visit_id == child.visit_id))
            assert alert is not None
            alert.reach = seal("ring Ann", [public_text(PrivateKey.generate())])
            for name, value in more.items():
                setattr(alert, name, value)
            return alert

    async def test_is_not_spoken_of_without_the_code(self, client: TestClient, child: Person, house: House) -> None:
        await self.left(child, house, acknowledged_at=house.settings.now(), acknowledged_by="Isla")
        assert "A person" not in client.get("/mine").text and "A person" not in do(client, "slip", code="").text

    async def test_says_with_the_code_what_became_of_it(self, client: TestClient, child: Person, house: House) -> None:
        code = code_on(do(client, "code"))
        assert "left no note" in do(client, "slip", code=code).text
        alert = await self.left(child, house)
        assert "Nobody has opened" in do(client, "slip", code=code).text
        with house.database.writing() as session:
            session.get_one(Alert, alert.id).acknowledged_at = house.settings.now()
        assert "have not opened your note yet" in do(client, "slip", code=code).text
        with house.database.writing() as session:
            session.add(StaffDeed(name="Isla", deed="took-sealed-slip", about=alert.id, at=house.settings.now()))
        assert "A person opened your note on" in do(client, "slip", code=code).text

    async def test_is_not_told_with_the_code_of_another_chat(
        self, client: TestClient, child: Person, house: House
    ) -> None:
        other = Person(house)
        await self.left(child, house)
        code = " ".join(house.codes.make(other.visit_id))
        assert "not the code of this chat" in do(client, "slip", code=code).text


class TestThePrivateMoment:
    async def reached(self, house: House, client: TestClient) -> Person:
        person = Person(house)
        for choice in ("/give_views_start", "young-person", "fife", "yes", "family", "types"):
            await person.presses(choice)
        while person.question != "listen/check":
            await person.presses("/skip_question")
        assert "on your own" in await person.presses("send")
        assert person.question == "private/words" and person.arrival.key
        client.cookies.set("blether", person.arrival.key)
        return person

    def say(self, client: TestClient, question: str, **what: str) -> Any:
        form = {"message_id": f"page-{question[8:]}-of-this-test", "question_id": question, **what}
        return client.post("/say", data=form)

    async def test_the_words_are_kept_for_staff_and_never_shown_again(self, house: House, client: TestClient) -> None:
        person = await self.reached(house, client)
        page = self.say(client, "private/words", text="the quokka at respite shouts")
        assert "quokka" not in page.text and "Press Done" in page.text
        assert "You can give the screen back" in self.say(client, "private/done", choice="done").text
        for path in ("/", "/mine", "/mine/statement", "/mine/statement/keep"):
            assert "quokka" not in client.get(path).text
        assert kept(house, person.visit_id)["private/words"] == "the quokka at respite shouts"

    async def test_with_scripts_the_page_loads_itself_again(self, house: House, client: TestClient) -> None:
        await self.reached(house, client)
        body = {"message_id": "m" * 22, "question_id": "private/words", "text": "the quokka shouts"}
        assert client.post("/say", json=body).json() == {"message_id": "m" * 22, "settled": True, "restarted": True}

    async def test_with_scripts_a_signpost_is_in_the_answer_itself_and_the_words_are_covered(
        self, house: House, client: TestClient
    ) -> None:
        await self.reached(house, client)
        body = {"message_id": "m" * 22, "question_id": "private/words", "text": "my uncle hits me"}
        answer = client.post("/say", json=body).json()
        assert "0800 1111" in answer["bubbles"] and "restarted" not in answer
        assert answer["you"] and "uncle" not in str(answer)

    async def test_when_it_is_over_every_page_of_the_visit_is_read_again(
        self, house: House, client: TestClient
    ) -> None:
        person = await self.reached(house, client)
        line = client.app.state.lines.join(person.visit_id)
        self.say(client, "private/words", text="my uncle hits me")
        assert line.over == ""
        client.post("/say", data={"message_id": "c" * 22, "choice": "/carry_on", "question_id": "private/words"})
        self.say(client, "private/done", choice="done")
        assert line.over == "over"

    async def test_a_signpost_stays_until_done_and_then_goes(self, house: House, client: TestClient) -> None:
        await self.reached(house, client)
        assert "0800 1111" in self.say(client, "private/words", text="my uncle hits me").text
        client.post("/say", data={"message_id": "c" * 22, "choice": "/carry_on", "question_id": "private/words"})
        page = self.say(client, "private/done", choice="done").text
        assert "0800 1111" not in page and "uncle" not in page

    async def test_nobody_can_tell_later_whether_something_was_said(self, house: House, client: TestClient) -> None:
        pages = []
        for what in ({"text": "the quokka shouts"}, {"choice": "no"}):
            await self.reached(house, client)
            self.say(client, "private/words", **what)
            page = self.say(client, "private/done", choice="done").text
            pages.append(re.sub(r"[\w-]{20,}", "", page))
        assert pages[0] == pages[1]

    async def test_it_can_be_taken_back_unseen(self, house: House, client: TestClient) -> None:
        person = await self.reached(house, client)
        self.say(client, "private/words", text="the quokka shouts")
        self.say(client, "private/done", choice="done")
        assert "it is gone now" in do(client, "private").text
        assert "private/words" not in kept(house, person.visit_id)
        with house.database.reading() as session:
            assert "the quokka shouts" not in {turn.words for turn in session.scalars(select(Turn))}

    async def test_who_helps_and_how_is_kept_with_the_visit(self, house: House, client: TestClient) -> None:
        person = await self.reached(house, client)
        visit = house.records.visit(person.visit_id)
        assert (visit.helper, visit.helps) == ("family", "types")


async def test_without_a_helper_there_is_no_private_moment(person: Person) -> None:
    await person.begins()
    while person.question != "listen/check":
        await person.presses("/skip_question")
    await person.presses("send")
    assert person.question == "after/code"


async def test_the_pictures_of_a_code_need_no_emoji_font(client: TestClient, child: Person) -> None:
    shown = do(client, "code").text
    code = re.findall(r'<span class="word" lang="en">(\w+)</span>', shown)
    section = shown.partition('<ol class="code-words">')[2].partition("</ol>")[0]
    assert not any(emoji in section for emoji in pictures().values())
    drawn = re.findall(r'<img class="picture" src="(/static/\w+/code-(\w+)\.svg)" alt=""', section)
    here = [word for word in code if file_of(word) in Static().files]
    assert [word for _, word in drawn] == here, "a word whose file was not built stands alone"
    assert all(client.get(url).headers["content-type"].startswith("image/svg") for url, _ in drawn)


async def test_only_the_page_that_shows_a_code_asks_for_its_pictures(client: TestClient, child: Person) -> None:
    assert "/code-" not in client.get("/").text + client.get("/mine").text
