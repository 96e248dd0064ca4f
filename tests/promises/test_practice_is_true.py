"""Promise: in practice nothing is said that only a real review does; above all not that somebody will act."""

from __future__ import annotations

import re

import pytest

from bot.app import Content, House
from bot.dialogue.reviews import Reviews
from bot.messages import Say
from bot.replies.content_files import STAFF, Entry, read
from bot.replies.practice import SUFFIX
from bot.settings import DATA
from tests.conftest import Person

ACTS = re.compile(
    r"the team|pass(?:es|ed)? (?:it |that )?on|we must tell|must tell people|have to tell people|has to pass"
    r"|staff who|staff can read|someone will (?:call|act)",
    re.IGNORECASE,
)
"""Words that say somebody reads or acts."""
ENGLISH = {e.id: e for path in sorted((DATA / "words" / "en").glob("*.ftl")) for e in read(path)
           if isinstance(e, Entry)}  # fmt: skip
NEVER_IN_PRACTICE = {
    # The review itself says these, in its own file.
    "explain-confidentiality", "explain-what-happens-next",
    # Said before a real review's questions, or when it is over.
    "agree-first-young-person", "agree-first-parent-carer", "agree-first-other", "mine-agree-until", "mine-too-late",
    "mine-over", "listen-sent",
    # Said of alerts to someone who is told that nobody reads them in practice (bot/safety/listening.py).
    "signpost-professional-heard", "signpost-professional-gentle", "signpost-professional-again",
    # What these words mean anywhere; they speak of reports, reviews and the law.
    "word-report", "word-confidential",
}  # fmt: skip


def test_whatever_says_that_somebody_acts_has_words_of_its_own_for_practice() -> None:
    said = {
        id for id, entry in ENGLISH.items()
        if STAFF not in entry.marks and any(ACTS.search(form) for form in entry.forms.values())
    }  # fmt: skip
    untrue = {id for id in said if f"{id}{SUFFIX}" not in ENGLISH and not id.endswith(SUFFIX)}
    assert untrue - NEVER_IN_PRACTICE == set()


def test_the_words_of_practice_promise_nothing() -> None:
    own = [e for e in ENGLISH.values() if e.path.stem == "practice"]
    assert own and not [(e.id, form) for e in own for form in e.forms.values() if ACTS.search(form)]
    assert not [e.id for e in own if e.id.removesuffix(SUFFIX) not in ENGLISH], "it stands in the place of something"


def test_the_practice_review_promises_nothing(content: Content) -> None:
    texts = content.reviews.get("practice").texts
    assert not [
        form for text in texts.values() for form in text.all
        if ACTS.search(form) and "real" not in form
    ]  # fmt: skip


def test_every_real_review_keeps_the_promise_as_it_is(content: Content, house: House) -> None:
    real = next(review.name for review in content.reviews.all() if not review.practice)
    limit = Say("agree-limit")
    assert house.desk._conversation.practice.say(limit, real) == limit


@pytest.mark.parametrize("level", ["usual", "simple"])
async def test_before_the_questions_a_child_is_told_that_nobody_acts(person: Person, house: House, level: str) -> None:
    house.records.change_visit(person.visit_id, level=level)
    for value in ("/give_views_start", "child", "12-or-over"):
        await person.presses(value)
    said = await person.presses("dundee-city")
    assert "obody reads" in said and re.search(r"[Nn]obody can act on", said) and "Help now" in said
    assert not ACTS.search(said)


async def test_the_private_moment_says_that_nobody_reads_it(person: Person) -> None:
    for value in ("/give_views_start", "child", "12-or-over", "dundee-city", "yes", "worker", "reads"):
        await person.presses(value)
    while person.question != "listen/check":
        await person.says("skip")
    said = await person.presses("send")
    assert person.question == "private/words" and "nobody reads it. It will" in said


async def test_a_button_of_practice_leads_to_words_of_practice(person: Person) -> None:
    said = await person.presses("/ask_data_privacy")
    assert "nobody reads" in said and not ACTS.search(said)


def test_the_page_about_the_chat_says_what_practice_does(house: House) -> None:
    visit = house.desk.arrive("web").visit
    assert "nobody can act" in house.desk.words("page-about-safe", visit)
    real = house.desk.begin("web", "leaving-care-2024").visit
    assert "we have to tell people" in house.desk.words("page-about-safe", real)


def test_there_is_a_practice_review() -> None:
    assert Reviews.load().get("practice").practice
