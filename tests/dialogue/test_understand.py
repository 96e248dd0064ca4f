"""`blether understand`: each row with what Rasa reads in it, and a clear word for a row that is none."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from bot import commands
from bot.errors import ContentError, EngineUnavailable

Write = Callable[[str], Path]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a stand-in for Rasa was given to read."""
    texts: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        texts.append(json.loads(request.content)["text"])
        nothing = {"intent": {"name": None, "confidence": 0.0}}
        return httpx.Response(200, json={"intent": {"name": "greet", "confidence": 0.98765}} if texts[-1] else nothing)

    client = httpx.Client(transport=httpx.MockTransport(answer))
    monkeypatch.setattr(commands.httpx, "Client", lambda **_: client)
    return texts


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file of rows."""

    def written(lines: str) -> Path:
        file = tmp_path / "rows.jsonl"
        file.write_text(lines, encoding="utf-8")
        return file

    return written


def test_a_row_keeps_what_it_had_and_gets_its_intent(heard: list[str], write: Write) -> None:
    [line] = commands.understood_rows(write('{"id": 7, "text": "hiya"}\n\n'))
    assert json.loads(line) == {"id": 7, "text": "hiya", "intent": "greet", "confidence": 0.9877}


def test_an_empty_text_has_no_intent(heard: list[str], write: Write) -> None:
    [line] = commands.understood_rows(write('{"text": " "}'))
    assert json.loads(line)["intent"] is None


def test_a_long_text_and_a_slash_are_read_as_in_a_talk(heard: list[str], write: Write) -> None:
    rows = [{"text": "word " * 20_000}, {"text": "/stop_pause"}]
    assert len(list(commands.understood_rows(write("\n".join(map(json.dumps, rows)))))) == 2
    assert len(heard[0]) < 20_000
    assert heard[1] == "stop_pause"


@pytest.mark.parametrize("bad", ["no json", '["a list"]', '{"text": 5}', "{}"])
def test_a_bad_row_is_named_by_its_line(heard: list[str], write: Write, bad: str) -> None:
    with pytest.raises(ContentError, match="line 2"):
        list(commands.understood_rows(write('{"text": "hi"}\n' + bad)))


def test_without_rasa_it_says_so(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    client = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(503)))
    monkeypatch.setattr(commands.httpx, "Client", lambda **_: client)
    with pytest.raises(EngineUnavailable):
        list(commands.understood_rows(write('{"text": "hi"}')))
