"""The live connection: what is said anywhere in a visit reaches each of its pages once, and everything has an end."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import StreamingResponse

from bot.channels import live_lines
from bot.channels.live_lines import Lines
from bot.channels.live_marks import Mark, Rewritten, news
from bot.channels.web_forms import Refused
from bot.channels.web_live import Live
from bot.channels.web_pages import Pages
from bot.channels.web_static import Static
from bot.messages import Message
from tests.channels.fake_house import fake_house

pytestmark = pytest.mark.timeout(20)


class Room:
    """A house with one visit, and pages that listen to it."""

    def __init__(self, beat: float = 5.0) -> None:
        self.house = fake_house()
        self.lines = Lines(self.house.dialogue.ready, look_again=0.01)
        self.live = Live(self.house, Pages(self.house, Static()), self.lines, beat)
        arrival = self.house.desk.begin("web", "practice")
        self.key, self.visit = str(arrival.key), arrival.visit

    async def says(self, message_id: str, text: str) -> None:
        await self.house.desk.say(Message(self.visit.id, message_id, text))
        self.lines.ring(self.visit.id)

    async def page(self, after: str = "1", **headers: str) -> Page:
        cookies = {"cookie": f"blether={self.key}", "sec-fetch-site": "same-origin"} | headers
        scope = {"type": "http", "method": "GET", "path": "/live", "scheme": "http", "server": ("testserver", 80),
                 "query_string": f"after={after}".encode(),
                 "headers": [(name.encode(), value.encode()) for name, value in cookies.items()]}  # fmt: skip
        answer = await self.live.listen(Request(scope))
        assert isinstance(answer, StreamingResponse), answer.status_code
        assert answer.headers["cache-control"] == "no-store"
        return Page(aiter(answer.body_iterator))


class Page:
    """One page at the other end."""

    def __init__(self, stream: AsyncIterator[Any]) -> None:
        self.stream, self.mark = stream, ""

    async def hears(self) -> tuple[str, dict[str, Any]]:
        lines = dict(line.split(": ", 1) for line in (await anext(self.stream)).strip().split("\n"))
        self.mark = lines.get("id", self.mark)
        return lines["event"], json.loads(lines["data"])

    async def until(self, name: str) -> dict[str, Any]:
        while (heard := await self.hears())[0] != name:
            assert heard[0] in {"hello", "engine", "beat"}, heard
        return heard[1]


async def test_two_pages_of_a_visit_hear_the_same_turn_once() -> None:
    room = Room()
    pages = [await room.page(), await room.page()]
    for page in pages:
        assert await page.until("engine") == {"ready": True}
    await room.says("A" * 22, "What is this?")
    for page in pages:
        turn = await page.until("turn")
        assert (turn["you"], turn["settled"]) == ("What is this?", True)
        assert turn["spoken"][0][0][0].startswith("Blether: ")
        assert page.mark == "2"


async def test_a_page_that_slept_goes_on_where_it_was() -> None:
    room = Room()
    page = await room.page()
    await page.until("engine")
    await room.says("A" * 22, "first")
    await page.until("turn")
    await page.stream.aclose()  # type: ignore[attr-defined]
    for text in ("second", "third"):
        await room.says(text * 4, text)
    again = await room.page(page.mark)
    assert [(await again.until("turn"))["you"] for _ in range(2)] == ["second", "third"]
    assert again.mark == "4"


async def test_a_cut_between_two_turns_brings_both_again_and_loses_none() -> None:
    room = Room()
    for text in ("first", "second"):
        await room.says(text * 4, text)
    page = await room.page("1")
    assert (await page.until("turn"))["you"] == "first" and page.mark == "1"
    assert (await page.until("turn"))["you"] == "second" and page.mark == "3"


async def test_what_is_settled_later_arrives() -> None:
    room = Room()
    room.house.desk.away = True
    page = await room.page()
    assert await page.until("engine") == {"ready": False}
    await room.says("A" * 22, "He hits me")
    assert not (await page.until("turn"))["settled"] and page.mark == "2.1"
    room.house.desk.away = False
    assert await page.until("engine") == {"ready": True}
    await room.says("A" * 22, "He hits me")
    assert (await page.until("turn"))["settled"] and page.mark == "2"


async def test_what_another_process_wrote_is_found_at_the_next_beat() -> None:
    room = Room(beat=0.02)
    page = await room.page()
    await page.until("engine")
    await room.house.desk.say(Message(room.visit.id, "A" * 22, "from elsewhere"))
    assert (await page.until("turn"))["you"] == "from elsewhere"


async def test_a_key_that_was_ended_hears_no_more() -> None:
    room = Room(beat=0.02)
    page = await room.page()
    await page.until("engine")
    room.house.records.end_key(room.key)
    await page.until("over")
    with pytest.raises(StopAsyncIteration):
        await anext(page.stream)
    assert len(room.lines) == 0


async def test_leaving_in_one_tab_leaves_in_all() -> None:
    room = Room()
    page = await room.page()
    await page.until("engine")
    room.lines.ring(room.visit.id, "left")
    await page.until("left")


async def test_a_stranger_hears_only_that_there_is_nothing() -> None:
    room = Room()
    page = await room.page(cookie="")
    await page.until("over")


async def test_other_sites_cannot_listen() -> None:
    with pytest.raises(Refused):
        await Room().page(**{"sec-fetch-site": "cross-site"})


async def test_there_is_a_bound_for_a_visit_and_for_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    room = Room()
    first = await room.page()
    await first.until("engine")
    held = [first, *[await room.page() for _ in range(live_lines.MOST_OF_ONE)]]
    await first.until("enough")
    monkeypatch.setattr(live_lines, "MOST", 2)
    assert room.lines.join("another") is None
    assert len(held) == live_lines.MOST_OF_ONE + 1


async def test_stopping_ends_every_connection() -> None:
    room = Room()
    room.house.desk.away = True
    page = await room.page()
    await page.until("engine")
    room.lines.close()
    await page.until("closing")
    assert room.lines.join(room.visit.id) is None
    await asyncio.sleep(0.03)


@pytest.mark.parametrize("text", ["", "x", "-1", "1.", "9" * 40, "1" + ".2" * 30, "१", "1\n"])
def test_a_mark_that_is_none_is_the_beginning(text: str) -> None:
    assert Mark.read(text) == Mark()


def test_a_visit_that_became_shorter_has_to_be_read_again() -> None:
    room = Room()
    assert news(room.house.desk, room.visit.id, Mark(1))[0] == []
    with pytest.raises(Rewritten):
        news(room.house.desk, room.visit.id, Mark(7))
