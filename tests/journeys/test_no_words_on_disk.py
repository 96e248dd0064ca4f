"""500 visits with planted identifiers: afterwards none of them is anywhere on disk, however the processes ended."""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.app import House
from tests.conftest import Person
from tests.journeys.planted import HARMLESS, IDENTIFYING, Planted, planted, traces
from tests.journeys.running import Running, Visitor, machine
from tests.peers.rasa import FakeRasa

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
ALONE, WITH_ENGINE = 480, 20
AT_ONCE = 4


async def test_480_visits_leave_no_identifier(
    house: House, rasa: FakeRasa, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    for number in range(ALONE):
        await a_visit(Person(house), planted(number), rasa if number % 10 == 0 else None)
    assert list(traces(tmp_path, IDENTIFYING)) == []
    assert {found.split(":")[0] for found in traces(tmp_path, HARMLESS)} <= {"blether.db", "blether.db-wal"}
    printed = caplog.text + "".join(capfd.readouterr())
    assert not IDENTIFYING.search(printed.encode()) and not HARMLESS.search(printed.encode())


async def a_visit(person: Person, words: Planted, flaky: FakeRasa | None) -> None:
    """Ask, answer, book, be in danger; with a flaky engine every message is sent while it is down first."""
    for text in words.asked:
        await person.says(text)
    await person.begins()
    await person.reaches_free_words()
    for text in words.free:
        if flaky:
            flaky.down = True
            await person.says(text)
            flaky.down = False
        await person.says(text)
    await person.presses("/book_start")
    await person.presses("phone")
    if person.question == "book/when":
        await person.says("1")
        await person.presses("yes")
        await person.presses("family")
        await person.says(words.reach)
        await person.presses("no")
    await person.says(words.harm)
    await person.says(words.free[0] * 400)


def test_20_visits_through_the_real_engine_leave_no_identifier(tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with machine(tmp_path / "state", TMPDIR=str(temporary)) as running:
        running.wait_engine()
        with ThreadPoolExecutor(AT_ONCE) as together:
            chaos = itertools.cycle(["rasa", None, "actions", None, "web", None, None])
            list(together.map(a_real_visit, itertools.repeat(running), range(ALONE, ALONE + WITH_ENGINE), chaos))
        for name in ("rasa", "actions", "web"):
            running.kill(name)
    leaks = list(traces(tmp_path, IDENTIFYING))
    assert leaks == []
    assert {found.split(":")[0] for found in traces(tmp_path, HARMLESS)} <= {"state/blether.db", "state/blether.db-wal"}
    assert list(traces(tmp_path, HARMLESS)), "the words that identify nobody are kept"


def a_real_visit(running: Running, number: int, victim: str | None) -> None:
    """Make a visit at the page; halfway a process may be killed, so that crashes are looked at too."""
    words, person = planted(number), Visitor(running)
    for text in words.asked:
        person.says(text)
    for choice in ("/give_views_start", "child", "12-or-over", "dundee-city", "yes", "no"):
        person.presses(choice)
    while person.buttons:
        person.presses("/skip_question")
    if victim:
        running.kill(victim)
    for text in words.free:
        person.says(text)
    person.says(words.harm)
    person.says(words.free[0] * 400)
