"""Promise: in practice nothing is said that only a real review does; above all not that somebody will act."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from actions import talk
from actions.ground import Ground
from bot.app import Content, House
from bot.dialogue.reviews import Reviews
from bot.messages import Say
from bot.operator import Operator
from bot.replies.content_files import STAFF, Entry, read
from bot.replies.practice import STAFFED, SUFFIX
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
    "explain-confidentiality",
    "explain-what-happens-next",
    # Said before a real review's questions, or when it is over.
    "agree-first-young-person",
    "agree-first-parent-carer",
    "agree-first-other",
    "mine-agree-until",
    "mine-too-late",
    "mine-over",
    "listen-sent",
    # Said of alerts to someone who is told that nobody reads them in practice (bot/safety/listening.py).
    "signpost-professional-heard",
    "signpost-professional-gentle",
    "signpost-professional-again",
    # What these words mean anywhere; they speak of reports, reviews and the law.
    "word-report",
    "word-confidential",
}
NOBODY = re.compile(r"\b(?:nobody|no one) (?:reads|can act|gets|is told|will call|acts)\b", re.IGNORECASE)
"""Words that say nobody reads or acts: untrue of practice where somebody is named who runs it."""
TRUE_EVERYWHERE = {
    # Of a real review in which nobody is named yet.
    "explain-who-reads-nobody",
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


def test_whatever_says_that_nobody_reads_has_words_for_where_somebody_may() -> None:
    said = {id for id, e in ENGLISH.items() if STAFF not in e.marks and any(NOBODY.search(f) for f in e.forms.values())}
    assert {id for id in said if f"{id}{STAFFED}" not in ENGLISH} - TRUE_EVERYWHERE == set()
    own = [e for id, e in ENGLISH.items() if id.endswith(STAFFED)]
    assert len(own) > 8 and not [e.id for e in own for f in e.forms.values() if NOBODY.search(f) or ACTS.search(f)]
    assert not [e.id for e in own if e.id.removesuffix(STAFFED) not in ENGLISH], "it stands in the place of something"


def staffed(house: House) -> None:
    """Name who runs this, as data/operator.yml would."""
    house.desk._conversation.practice._is_staffed = True


@pytest.mark.parametrize("level", ["usual", "simple"])
async def test_where_somebody_runs_it_a_child_is_not_told_that_nobody_reads(house: House, level: str) -> None:
    staffed(house)
    person = Person(house)
    house.records.change_visit(person.visit_id, level=level)
    said = house.desk.words("page-practice", house.records.visit(person.visit_id))
    for value in (
        "/give_views_start",
        "child",
        "12-or-over",
        "dundee-city",
        "/ask_confidentiality",
        "/ask_data_privacy",
    ):
        said += await person.presses(value)
    assert "taff may read" in said and not NOBODY.search(said)
    assert not ACTS.search(re.sub("the team must tell people|they must tell", "", said)), "but of a real review"


def test_a_house_knows_from_the_operators_file_whether_somebody_may_read() -> None:
    assert not Operator().is_someone
    assert Operator(name="A council").is_someone
    assert Operator.model_validate({"safeguarding_lead": {"name": "Ann"}}).is_someone


async def test_who_reads_this_is_answered_for_practice(person: Person) -> None:
    said = await person.presses("/ask_confidentiality")
    assert "This is practice. Nobody reads what you say here." in said


async def test_who_reads_this_names_the_people_of_a_real_review(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    named = Operator.model_validate({"name": "The Council", "safeguarding_lead": {"name": "Ann Example"}})
    monkeypatch.setattr(talk, "ground", lambda: replace(ground, operator=named))
    person = Person(house, next(review.name for review in house.reviews.all() if not review.practice))
    ground = Ground(house.settings, house.database, house.reviews, house.operator, house.directory)
    said = await person.presses("/ask_confidentiality")
    assert "Staff of The Council who work on this review" in said and "Ann Example can read it too" in said
    talk.progress.cache_clear()


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
