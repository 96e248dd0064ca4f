"""Free words belong to the person, with the real Rasa: fifty answers that look like questions or commands are kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from bot.transcripts.database import Database
from bot.transcripts.tables import Answer, Turn
from tests.actions.test_free_words import LOOKS_LIKE
from tests.journeys.running import Running, Visitor, machine
from tests.journeys.test_survives import about_me

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
OPEN = ("listen/better", "listen/good")
"""The two questions for a child's own words; both stand near the end."""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with machine(tmp_path_factory.mktemp("words") / "state") as started:
        yield started.wait_engine()


def to_the_next(person: Visitor, place: str) -> None:
    """Skip to a question."""
    for _ in range(20):
        if person.question == place:
            return
        person.presses("/skip_question")
    raise AssertionError(f"{place} never came")


def kept(running: Running, person: Visitor) -> dict[str, str | None]:
    """Return the words that are kept of a visit, by the question's place."""
    database = Database(f"sqlite:///{running.state / 'blether.db'}")
    with database.reading() as session:
        visit_id = session.scalar(select(Turn.visit_id).where(Turn.message_id == person.sent[0]))
        found = session.scalars(select(Answer).where(Answer.visit_id == visit_id, Answer.place.in_(OPEN))).all()
        words = {answer.place: answer.words for answer in found}
    database.close()
    return words


@pytest.mark.parametrize("first", range(0, 50, 10))
def test_ten_of_them_are_the_answers_whatever_they_look_like(running: Running, first: int) -> None:
    words = list(LOOKS_LIKE)[first : first + 10]
    for one, two in zip(words[::2], words[1::2], strict=True):
        person = Visitor(running)
        about_me(person)
        for place, said in zip(OPEN, (one, two), strict=True):
            to_the_next(person, place)
            person.says(said)
        assert kept(running, person) == dict(zip(OPEN, (one, two), strict=True))
