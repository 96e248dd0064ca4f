"""Questions of every kind in a real browser: by keyboard alone, with and without scripts, and held to axe."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot.dialogue.reviews import Reviews, read
from bot.dialogue.values import choice_of
from bot.messages import Choice, Message, Say, Utterance, say
from bot.replies.words import Words
from tests.channels import fake_house
from tests.channels.kinds import KINDS
from tests.journeys.test_web_looks import look
from tests.journeys.web_visit import Served, press, visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]
REVIEW = read(KINDS)
OUT = tuple(Choice(f"/{n}", Say(f"button-{n.replace('_', '-')}")) for n in ("dont_know", "rather_not_say"))


def asked(id: str) -> Utterance:

    utterance = REVIEW.ask(REVIEW.question(id))
    return replace(
        utterance, question_id=f"listen/{id}", choices=(*utterance.choices, *OUT),
        progress=Say("progress-more", {"count": 3}),
    )  # fmt: skip


@pytest.fixture
def served(request: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """A house that asks one question of the review, and says what it heard."""
    question = asked(request.param)

    def script(message: Message) -> tuple[Utterance, ...]:
        choice = choice_of(question, message.choice or "")
        return (Utterance(choice.say), say("menu")) if choice else (question,)

    monkeypatch.setattr(fake_house, "script", script)
    served = Served()
    house = served.house
    words = Words(Reviews({**{review.name: review for review in house.reviews.all()}, "kinds": REVIEW}))
    house.words = house.desk._words = words
    house.desk._you = lambda message: message.text or "picked"
    with served.running():
        yield served


def keys(page: Any, *names: str) -> None:
    for name in names:
        page.keyboard.press(name)


def heard_two(page: Any, served: Served) -> None:
    """Wait until the answer has come, after the first words."""
    for _ in range(160):
        if len(served.house.desk.received) > 1:
            return
        page.wait_for_timeout(50)
    raise AssertionError("nothing was sent")


def feel(page: Any, script: bool) -> None:
    page.locator("button[value=ok]").focus()
    keys(page, "Tab", "Enter")


def lift(page: Any, script: bool) -> None:
    page.locator("input[value=bus]").focus()
    keys(page, "Space", "Tab", "Space")
    page.locator(".done").focus()
    keys(page, "Enter")


def safe(page: Any, script: bool) -> None:
    page.locator("input[value='0']").focus()
    keys(page, *["ArrowRight"] * 7)
    page.locator(".done").focus()
    keys(page, "Enter")


def life(page: Any, script: bool) -> None:
    if script:
        page.locator("[data-pile=good]").focus()
        keys(page, "Enter", "3", "2")
        assert page.evaluate("document.activeElement.className") == "done"
        assert "All cards are in a pile" in page.locator(".mat .now").inner_text()
        keys(page, "Enter")
        return
    for card, pile, moves in (("school", "good", 0), ("home", "good", 2), ("friends", "good", 1)):
        page.locator(f"input[name='card.{card}'][value={pile}]").focus()
        keys(page, "Space", *["ArrowRight"] * moves)
    page.locator(".done").focus()
    keys(page, "Enter")


DOING = {
    "feel": (feel, "sad"),
    "lift": (lift, "bus+train"),
    "safe": (safe, "7"),
    "life": (life, "school:good+home:hard+friends:mixed"),
}


@pytest.mark.parametrize("script", [True, False], ids=["live", "no-script"])
@pytest.mark.parametrize("served", list(DOING), indirect=True)
def test_by_keyboard_alone(browser: Any, served: Served, script: bool, request: Any) -> None:
    act, value = DOING[request.node.callspec.params["served"]]
    with visit(browser, served, java_script_enabled=script) as page:
        page.get_by_role("textbox").fill("go")
        keys(page, "Tab", "Enter")
        page.locator("form.choices button").first.wait_for()
        if script:
            look(page, f"question-{request.node.callspec.params['served']}")
        act(page, script)
        heard_two(page, served)
        heard = served.house.desk.received[-1]
        assert (heard.choice, heard.question_id) == (value, f"listen/{request.node.callspec.params['served']}")


@pytest.mark.parametrize("served", ["life"], indirect=True)
def test_cards_by_tap_and_back_again(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.get_by_role("textbox").fill("go")
        keys(page, "Enter")
        page.locator(".mat").wait_for()
        page.locator(".hand .tile", has_text="Home").click()
        page.locator("[data-pile=mixed]").click()
        assert page.locator(".pile.mixed .tile").inner_text() == "Home"
        page.locator(".pile.mixed .tile").click()
        page.locator("[data-pile=good]").click()
        page.locator(".done").click()
        heard_two(page, served)
        assert served.house.desk.received[-1].choice == "home:good"
        assert page.locator(".said.you .text").last.inner_text() == "Home: Good"


@pytest.mark.parametrize("served", ["lift"], indirect=True)
def test_none_of_these_and_the_others_put_each_other_out(browser: Any, served: Served) -> None:
    with visit(browser, served) as page:
        page.get_by_role("textbox").fill("go")
        keys(page, "Enter")
        page.locator("input[value=bus]").check()
        page.locator("input[value=none]").check()
        assert not page.locator("input[value=bus]").is_checked()
        page.locator("input[value=none]").uncheck()
        page.locator(".done").click()
        page.locator("form.question .wrong").get_by_text("Please pick one first.").wait_for()
        assert len(served.house.desk.received) == 1


@pytest.mark.parametrize("script", [True, False], ids=["live", "no-script"])
@pytest.mark.parametrize("served", ["lift"], indirect=True)
def test_in_simple_words_more_takes_the_place_of_the_first_choices(browser: Any, served: Served, script: bool) -> None:
    with visit(browser, served, java_script_enabled=script) as page:
        press(page, "Pictures")
        page.get_by_role("button", name="Pictures", pressed=True).wait_for()
        page.get_by_role("textbox").fill("go")
        keys(page, "Tab", "Enter")
        seen = page.locator("form.question .page > :visible")
        page.locator("input[value=bus]").check()
        assert seen.count() == 3
        page.locator("summary", has_text="More").focus()
        keys(page, "Enter")
        page.locator("input[value=none]").wait_for()
        assert seen.count() == 3 and not page.locator("input[value=bus]").is_visible()
        assert page.locator("summary:focus").inner_text() == "Back"
        if script:
            look(page, "question-more")
        keys(page, "Enter")
        assert page.locator("input[value=bus]").is_checked()
        page.locator(".done").click()
        heard_two(page, served)
        assert served.house.desk.received[-1].choice == "bus"


@pytest.mark.parametrize("served", ["lift", "life"], indirect=True)
def test_what_is_missing_is_said_beside_the_question_until_something_is_picked(
    browser: Any, served: Served, request: Any
) -> None:
    mat = request.node.callspec.params["served"] == "life"
    with visit(browser, served) as page:
        page.get_by_role("textbox").fill("go")
        keys(page, "Enter")
        page.locator(".done").click()
        beside = page.locator("form.question .wrong")
        assert beside.inner_text() == "Please pick one first." and beside.get_attribute("role") == "status"
        assert page.get_by_text("Please pick one first.").count() == 1, "not on the banner too"
        page.locator("form.question .wrong + .listen .play").wait_for()
        page.locator(".done").click()
        assert beside.inner_text() == "", "taken away, so that it is said again to who can't see that it is there"
        beside.filter(has_text="Please pick one first.").wait_for()
        page.locator("form.question .wrong + .listen .play").wait_for()
        assert page.get_by_text("Please pick one first.").count() == 1
        fields = page.locator("form.question .asked input")
        assert {fields.nth(n).get_attribute("aria-invalid") for n in range(fields.count())} == {"true"}
        assert fields.first.get_attribute("aria-describedby") == beside.get_attribute("id")
        page.locator("[data-pile=good]" if mat else ".pick").first.click()
        assert (
            beside.inner_text() == "" and page.locator("form.question .ready + .listen, .wrong + .listen").count() == 0
        )
        assert page.locator("form.question [aria-invalid]").count() == 0
