"""At the simple levels at most four choices are on a page."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from bot.app import House
from bot.channels.web import public_app
from bot.messages import Choice, Contact, Input, Kind, Say, Utterance
from bot.replies.paged import FEW, pages, sizes
from tests.channels.test_terminal import kept, visit
from tests.conftest import Person

FACES = ("happy", "ok", "sad", "worried", "angry")
WAYS = ("/dont_know", "/rather_not_say")


def asked(*values: str, input: Input = Input.BUTTONS, kind: Kind = Kind.ASK) -> Utterance:
    return Utterance(Say("choose-one"), kind, tuple(Choice(v, Say("choice-yes")) for v in values), input=input)


@pytest.mark.parametrize("level", ["simple", "symbol"])
@pytest.mark.parametrize("input", [Input.BUTTONS, Input.SEVERAL])
def test_no_page_of_a_list_has_more_than_four_with_more(level: str, input: Input) -> None:
    for many in range(1, 40):
        found = sizes(asked(*map(str, range(many)), input=input), level)
        assert sum(found) == (many if many > FEW else 0)
        assert all(size <= FEW - 1 for size in found[:-1]) and all(size <= FEW for size in found)


def test_usual_words_show_everything_at_once() -> None:
    assert sizes(asked(*map(str, range(32))), "usual") == ()


def test_a_scale_stays_whole_and_only_what_is_no_answer_goes_behind_more() -> None:
    assert sizes(asked(*FACES, *WAYS), "simple") == (5, 2)
    assert sizes(asked(*map(str, range(11)), *WAYS, input=Input.LINE), "simple") == (11, 2)
    assert sizes(asked("a", "b", "c", *WAYS, input=Input.CARDS), "symbol") == (3, 2)


def test_help_is_never_behind_more() -> None:
    many = asked(*map(str, range(9)), kind=Kind.SIGNPOST)
    assert sizes(many, "simple") == ()
    with_numbers = Utterance(Say("help-now"), Kind.SAY, many.choices, (Contact(Say("contact-childline"), "0800 1111"),))
    assert sizes(with_numbers, "simple") == ()


async def test_no_step_of_a_whole_visit_shows_more_than_four(person: Person, house: House) -> None:
    house.records.change_visit(person.visit_id, level="symbol")
    await person.presses("/give_views_start")
    seen = 0
    for value in ("child", "under-12", "yes", "dundee-city", "yes", "no", *["/skip_question"] * 20):
        await person.presses(value)
        for bubble in person.last.bubbles:
            scale = bubble.input in {Input.LINE, Input.CARDS} or "worried" in {b.value for b in bubble.buttons}
            for at, page in enumerate(pages(bubble)):
                more = at < len(pages(bubble)) - 1
                assert len(page) + more <= FEW or (scale and at == 0), (bubble.question_id, page)
                seen += more
        if person.question == "listen/check":
            break
    assert seen > 5


async def test_typing_matches_what_is_on_no_page_yet(person: Person, house: House) -> None:
    house.records.change_visit(person.visit_id, level="simple")
    await person.presses("/give_views_start")
    await person.presses("young-person")
    await person.says("West Lothian")
    assert house.records.visit(person.visit_id).area == "west-lothian"


def test_on_the_web_more_opens_without_a_script(house: House) -> None:
    page = TestClient(public_app(house), base_url="https://testserver", headers={"origin": "https://testserver"})
    page.get("/")
    page.post("/level", data={"level": "simple"})
    says = "/give_views_start", "young-person", "letters-a-d"
    html = page.get("/").text
    for n, value in enumerate(says):
        page.post("/say", data={"message_id": f"{n:016}", "choice": value, "text": ""})
        html = page.get("/").text
    form = html.rpartition('<form class="choices"')[2].partition("</form>")[0]
    first = form.partition('<details class="next">')[0]
    assert len(re.findall("<button", first)) == 3 and len(re.findall("<button", form)) == 8
    assert form.count('<details class="next">') == form.count("</details>") == 2
    assert '<span class="onward">More</span><span class="fewer">Back</span>' in form


async def test_in_a_terminal_more_shows_the_next_and_numbers_stay_what_they_are(house: House) -> None:
    seen = await visit(house, "simple words", "/simple", "1", "I am a young person", "A to D", "more", "6")
    area = seen.partition("Which area is it?")[2]
    first, _, later = area.partition("Type more to see more.")
    assert [line[:2] for line in first.strip().splitlines()] == ["1.", "2.", "3."]
    assert "4. " in later and "6. " in later
    assert kept(house)["listen/area-other"] == house.directory.areas()[5][0]
