"""`blether chat` as dialogue: lines are typed, lines are read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import delete, select

from bot.app import House
from bot.channels import terminal
from bot.channels.terminal import chat
from bot.operator import Operator
from bot.transcripts.tables import Answer, Turn, Visit
from tests.peers.rasa import FakeRasa


class Typist:
    """Types line after line; an exception among them is raised, a function is called first."""

    def __init__(self, *lines: str | BaseException | Callable[[], str]) -> None:
        self._lines = iter(lines)
        self.read: list[str] = []

    def ask(self, prompt: str) -> str:
        self.read.append(prompt)
        line = next(self._lines, EOFError())
        if isinstance(line, BaseException):
            raise line
        return line() if callable(line) else line

    def show(self, text: str) -> None:
        self.read.append(text)

    @property
    def seen(self) -> str:
        return "\n".join(self.read)


async def visit(house: House, *lines: str | BaseException | Callable[[], str]) -> str:
    typist = Typist(*lines)
    await chat(house, typist.ask, typist.show, wait=0.01)
    return typist.seen


def kept(house: House) -> dict[str, str | None]:
    with house.database.reading() as session:
        return {answer.place: answer.choice or answer.words for answer in session.scalars(select(Answer))}


PRIVATE = "The report will not name you"
TO_THE_QUESTIONS = ("1", "I am a young person", "skip", "yes", "no")


async def test_begins_with_what_must_be_known(house: House) -> None:
    seen = await visit(house)
    assert seen.startswith("Practice\nThis is not run by the Care Inspectorate.")
    assert "I am a computer, not a person" in seen
    assert "\n1. Say what I think\n2. " in seen


async def test_the_operator_is_named(house: House) -> None:
    seen = await visit(replace(house, operator=Operator(name="A Public Body")))
    assert "run by A Public Body" in seen and "not run by" not in seen


async def test_a_whole_visit_by_number_and_by_word(house: House) -> None:
    skips = ["skip"] * 18
    seen = await visit(house, *TO_THE_QUESTIONS, "1", *skips, "send")
    assert kept(house)["listen/who"] == "young-person"
    assert kept(house)["listen/check"] == "send"
    assert "Nothing happens next" in seen


async def test_ends_kindly(house: House) -> None:
    for end in (EOFError(), KeyboardInterrupt(), "quit", " EXIT ", "/quit"):
        seen = await visit(house, "is it private", end)
        assert seen.endswith("Bye for now. This window may still show what we said.")


async def test_ctrl_c_while_it_waits_says_goodbye_and_ends(house: House, rasa: FakeRasa) -> None:
    rasa.down = True
    typist = Typist("is it private")
    talking = asyncio.create_task(chat(house, typist.ask, typist.show, wait=5))
    while "waking up" not in typist.seen:
        await asyncio.sleep(0.01)
    talking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await talking
    assert "Bye for now" in typist.read[-1]


async def test_someone_who_never_types_does_not_hold_up_the_end(house: House) -> None:
    import threading

    never = threading.Event()
    talking = asyncio.create_task(chat(house, lambda _: str(never.wait(30)), lambda _: None))
    await asyncio.sleep(0.2)
    talking.cancel()
    done, _ = await asyncio.wait({talking}, timeout=1)
    never.set()
    assert done


async def test_waits_for_the_engine_and_sends_again(house: House, rasa: FakeRasa, monkeypatch) -> None:
    sleep = asyncio.sleep

    async def wakes(seconds: float) -> None:
        rasa.down = False
        await sleep(0)

    rasa.down = True
    monkeypatch.setattr(terminal.asyncio, "sleep", wakes)
    seen = await visit(house, "is it private")
    assert seen.count("I'm waking up") == 1
    assert seen.index("I'm waking up") < seen.index(PRIVATE)


async def test_help_and_signposts_need_no_engine(house: House, rasa: FakeRasa) -> None:
    rasa.down = True
    assert "0800 1111" in await visit(house, "my dad hits me")
    assert "999" in await visit(house, "help")


async def test_a_bare_number_is_an_answer_where_words_are_free(house: House) -> None:
    await visit(house, *TO_THE_QUESTIONS, *["7", "skip"] * 12)
    assert "7" in kept(house).values()


async def test_a_visit_whose_time_is_over_begins_anew(house: House) -> None:
    def forget() -> str:
        with house.database.writing() as session:
            session.execute(delete(Turn))
            session.execute(delete(Visit))
        return "is it private"

    seen = await visit(house, forget, "is it private")
    assert "So this is a new one" in seen and seen.count("Hello, I am Blether") == 2


async def test_bad_input_is_answered(house: House) -> None:
    family = "\U0001f469\u200d\U0001f467" * 50
    bad = ["", " ", "\x00\x1b[2J\x07", "\u202egnp", family, "مرحبا", "\ud800", "x" * 100_000, "<b>", "{$x}"]
    seen = await visit(house, *(line for text in bad for line in (text, "is it private")))
    assert "\x1b" not in seen and "\u202e" not in seen
    assert seen.count(PRIVATE) + seen.count("I can only chat in English") >= len(bad) // 2
    assert seen.count("You: ") == 2 * len(bad) + 1


async def test_what_was_typed_never_commands_the_terminal(house: House) -> None:
    skips = ["skip"] * 12
    seen = await visit(house, *TO_THE_QUESTIONS, *["\x1b]0;owned\x07 \u202eall\x9b31m good"] * 3, *skips)
    assert not any(c in seen for c in "\x1b\x07\x9b\u202e")


async def test_a_line_that_can_not_be_read(house: House) -> None:
    broken = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")
    assert "I could not read that" in await visit(house, broken, "quit")


async def test_a_terminal_without_the_letters(house: House) -> None:
    shown: list[str] = []

    def ascii_only(text: str) -> None:
        text.encode("ascii")
        shown.append(text)

    await chat(house, Typist("مرحبا بالعالم، كيف حالك اليوم").ask, ascii_only)
    assert shown[-1].startswith("Bye for now")
