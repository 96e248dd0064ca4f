"""Every kind of question on Telegram: ticks, cards one at a time, numbers and pages, by button and by typing."""
# ruff: noqa: F401, F811

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import update

from bot.app import Content, House
from bot.channels.telegram import TelegramChannel
from bot.settings import Settings
from bot.transcripts.tables import Visit
from tests.channels.kinds import with_kinds
from tests.channels.telegram_dialogue import (
    AILSA,
    WAITS,
    answers,
    begin,
    channel,
    peer,
    press,
    type_in,
)
from tests.conftest import MONDAY
from tests.peers.telegram_api import Sent, TelegramPeer


@pytest.fixture(scope="session")
def content() -> Content:
    return with_kinds(Content.load())


@pytest.fixture
def settings(tmp_path: Path, peer: TelegramPeer) -> Settings:
    address = {"telegram_token": peer.token, "telegram_api": peer.url}
    return Settings(state=tmp_path, today=MONDAY, review="kinds", **address)


async def to(peer: TelegramPeer, skips: int) -> Sent:
    """Get to a question of the review, as a young person."""
    await begin(peer)
    await press(peer, "1. Say what I think")
    await type_in(peer, "I am a young person")
    await press(peer, "Skip")
    await press(peer, "1. Yes")
    reply = await press(peer, "1. No, I am on my own")
    for _ in range(skips):
        reply = await press(peer, "Skip")
    return reply


async def turn(peer: TelegramPeer, label: str) -> Sent:
    """Press a button that only changes the message it is under."""
    turned = sum(name == "editMessageText" for name, _ in peer.calls)
    peer.presses(AILSA, label)
    async with peer._news:
        pass
    await peer.all_read()
    for _ in range(200):
        if sum(name == "editMessageText" for name, _ in peer.calls) > turned:
            break
        await __import__("asyncio").sleep(0.01)
    return list(peer.screen[AILSA].values())[-1]


async def test_several_are_ticked_and_then_done(channel, peer: TelegramPeer, house: House) -> None:
    asked = await to(peer, 1)
    assert "Tap all that fit" in asked.text
    assert asked.labels[:4] == ["☐ 1. The bus", "☐ 2. The train", "☐ 3. I walk, all alone", "☐ 4. None of these"]
    assert asked.labels[4:6] == ["5. I don't know", "6. I'd rather not say"] and "Done" not in asked.labels
    await turn(peer, "☐ 1. The bus")
    await turn(peer, "☐ 2. The train")
    now = await turn(peer, "☑ 1. The bus")
    assert now.labels[:2] == ["☐ 1. The bus", "☑ 2. The train"] and "How do you get to school?" in now.text
    await turn(peer, "☐ 1. The bus")
    await press(peer, "Done")
    assert answers(house)["listen/lift"] == "bus+train"
    await peer.all_read()
    assert any("You chose: The bus, The train" in sent.text for sent in peer.screen[AILSA].values())


async def test_cards_come_one_at_a_time(channel, peer: TelegramPeer, house: House) -> None:
    asked = await to(peer, 2)
    assert asked.labels[:4] == ["1/3 School: Good", "1/3 School: In between", "1/3 School: Hard", "Leave it out"]
    await turn(peer, "1/3 School: Good")
    await turn(peer, "Leave it out")
    now = await turn(peer, "3/3 My friends: Good")
    assert now.labels[:2] == ["Done", "Start again"]
    await press(peer, "Done")
    assert answers(house)["listen/life"] == "school:good+friends:good"


async def test_cards_can_be_sorted_again(channel, peer: TelegramPeer) -> None:
    await to(peer, 2)
    await turn(peer, "1/3 School: Hard")
    assert (await turn(peer, "Start again")).labels[0] == "1/3 School: Good"


async def test_a_worrying_card_brings_help(channel, peer: TelegramPeer, house: House) -> None:
    await to(peer, 2)
    await turn(peer, "Leave it out")
    await turn(peer, "2/3 Home: Hard")
    assert "0800 1111" in (await press(peer, "Done")).text
    assert answers(house)["listen/life"] == "home:hard"


async def test_a_line_is_a_row_of_numbers(channel, peer: TelegramPeer, house: House) -> None:
    asked = await to(peer, 3)
    assert asked.labels[:11] == [str(n) for n in range(11)]
    assert "0 – Not safe at all\n10 – Very safe" in asked.text
    await press(peer, "8")
    assert answers(house)["listen/safe"] == "8"


@pytest.mark.parametrize(
    ("skips", "typed", "id", "value"),
    [(0, "4", "feel", "worried"), (1, "1 and 2", "lift", "bus+train"), (2, "1 good 2 mixed", "life",
     "school:good+home:mixed"), (3, "7/10", "safe", "7"), (1, "I don't know", "lift", "dont-know")],
)  # fmt: skip
async def test_every_kind_is_typed_too(
    channel, peer, house: House, skips: int, typed: str, id: str, value: str
) -> None:
    await to(peer, skips)
    await type_in(peer, typed)
    assert answers(house)[f"listen/{id}"] == value


async def test_ticks_live_in_the_message_and_outlast_a_restart(channel, peer: TelegramPeer, house: House) -> None:
    await to(peer, 1)
    await turn(peer, "☐ 2. The train")
    await channel.stop()
    again = TelegramChannel(house, "https://blether.example", WAITS)
    await again.start()
    assert "☑ 1. The bus" in (await turn(peer, "☐ 1. The bus")).labels
    await press(peer, "Done")
    await again.stop()
    assert answers(house)["listen/lift"] == "bus+train"


async def test_a_long_list_has_pages_and_every_one_can_still_be_typed(channel, peer, house: House) -> None:
    await begin(peer)
    await press(peer, "1. Say what I think")
    asked = await type_in(peer, "I am a young person")
    assert len(asked.labels) == 8 + 1 + 4 and "8. " in asked.text and "9. " not in asked.text
    more = await turn(peer, "More")
    assert more.labels[0].startswith("9. ") and "16. " in more.text
    for _ in range(2):
        more = await turn(peer, "More")
    assert more.labels[0].startswith("25. ") and "Back to the first ones" in more.labels
    await type_in(peer, "Fife")
    assert answers(house)["listen/area"] == "fife"


async def test_simple_words_show_four_choices_at_a_time(channel, peer: TelegramPeer, house: House) -> None:
    await begin(peer)
    await press(peer, "1. Say what I think")
    with house.database.writing() as session:
        session.execute(update(Visit).values(level="simple"))
    letters = await type_in(peer, "I am a young person")
    assert sum(label[0].isdigit() for label in letters.labels) == 4 and "More" not in letters.labels
    asked = await press(peer, "1. A to D")
    assert sum(label[0].isdigit() for label in asked.labels) == 3 and "More" in asked.labels
    more = await turn(peer, "More")
    assert [label[:2] for label in more.labels[:3]] == ["4.", "5.", "6."] and "4. " in more.text
    await type_in(peer, "West Lothian")
    assert answers(house)["listen/area-other"] == "west-lothian", "what stands under other letters can be typed too"


async def test_a_tick_stays_when_the_page_is_turned(channel, peer: TelegramPeer, house: House) -> None:
    await begin(peer)
    with house.database.writing() as session:
        session.execute(update(Visit).values(level="simple"))
    await press(peer, "1. Say what I think")
    await type_in(peer, "I am a young person")
    for label in ("Skip", "1. Yes", "1. No", "Skip"):
        asked = await press(peer, label)
    assert sum(label[0] == "☐" for label in asked.labels) == 3 and "4. None of these" not in asked.text
    await turn(peer, "☐ 2. Train")
    more = await turn(peer, "More")
    assert more.labels[:4] == ["☐ 4. None of these", "Done", "5. I don't know", "6. I'd rather not say"]
    first = await turn(peer, "Back to the first ones")
    assert "☑ 2. Train" in first.labels
    await press(peer, "Done")
    assert answers(house)["listen/lift"] == "train"
