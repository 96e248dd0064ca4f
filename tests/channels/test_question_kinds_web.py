"""Questions of every kind as plain forms: the value is put together from the fields, and the page shows them again."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.app import Content, House
from bot.channels.web import public_app
from tests.channels.kinds import with_kinds
from tests.channels.test_web import OURS, page_id

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="session")
def content() -> Content:
    return with_kinds(Content.load())


class Browser:
    """A browser without scripts."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client, self.page = client, ""

    async def looks(self) -> str:
        self.page = (await self.client.get("/")).text
        return self.page

    async def sends(self, fields: str, question: str = "") -> str:
        body = f"message_id={page_id(self.page)}&question_id={question}&text=&{fields}"
        answer = await self.client.post("/say", content=body, headers=FORM)
        assert answer.status_code == 303, answer.text
        return await self.looks()


@pytest.fixture
async def browser(house: House) -> AsyncIterator[Browser]:
    transport = httpx.ASGITransport(public_app(house))
    async with httpx.AsyncClient(transport=transport, base_url="http://blether.example", headers=OURS) as client:
        await client.post("/again", content="review=kinds", headers=FORM)
        browser = Browser(client)
        await browser.looks()
        for choice in ("/give_views_start", "child", "12-or-over", "fife", "yes", "no"):
            await browser.sends(f"choice={choice}")
        yield browser


async def test_every_kind_is_a_form(browser: Browser) -> None:
    assert 'value="happy"' in browser.page and 'value="/dont_know"' in browser.page
    assert '<p class="progress">Up to 8 more after this.</p>' in browser.page
    page = await browser.sends("choice=happy", "listen/feel")
    assert page.count('type="checkbox" name="pick"') == 4
    page = await browser.sends("pick=bus&pick=train", "listen/lift")
    assert "The bus, The train" in page
    page = await browser.sends("choice=yes", "listen/how-bus")
    assert page.count('type="radio" name="card.') == 9 and "<legend>School</legend>" in page
    page = await browser.sends("card.school=good&card.home=mixed", "listen/life")
    assert "School: Good, Home: In between" in page
    assert page.count('type="radio" name="pick"') == 11
    page = await browser.sends("pick=9", "listen/safe")
    assert "What else?" in page and 'value="/rather_not_say"' in page


async def test_a_button_beside_the_ticks_wins_over_them(browser: Browser, house: House) -> None:
    await browser.sends("choice=happy", "listen/feel")
    page = await browser.sends("pick=bus&choice=/rather_not_say", "listen/lift")
    assert "You do not have to say" in page and "How is it?" in page


async def test_done_without_a_pick_asks_again_and_a_forged_one_too(browser: Browser) -> None:
    await browser.sends("choice=happy", "listen/feel")
    assert "How do you get to school?" in (await browser.sends("", "listen/lift")).rpartition('class="said you"')[2]
    page = await browser.sends("pick=bus&pick=plane", "listen/lift")
    assert 'name="pick" value="bus"' in page


async def test_a_worrying_card_brings_help_first(browser: Browser) -> None:
    await browser.sends("choice=happy", "listen/feel")
    await browser.sends("choice=/dont_know", "listen/lift")
    page = await browser.sends("card.home=hard", "listen/life")
    assert "0800 1111" in page and "What would help at home?" in page


async def test_a_value_that_is_far_too_long_is_refused(browser: Browser) -> None:
    body = f"message_id={page_id(browser.page)}&question_id=&text=&" + "&".join(f"pick={'x' * 100}" for _ in range(20))
    assert (await browser.client.post("/say", content=body, headers=FORM)).status_code == 400
