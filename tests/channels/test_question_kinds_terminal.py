"""Every kind of question in a terminal: read as lines, typed as lines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.app import Content, House
from bot.channels.plain import Offer, Screen
from bot.messages import Input
from bot.settings import Settings
from tests.channels.kinds import with_kinds
from tests.channels.test_terminal import kept, visit


@pytest.fixture(scope="session")
def content() -> Content:
    return with_kinds(Content.load())


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, review="kinds")


async def test_a_whole_visit_by_typing(house: House) -> None:
    seen = await visit(
        house,
        "1",
        "2",
        "skip",
        "yes",
        "no",
        "happy",
        "1, 2",
        "yes",
        "1 good, 2 mixed",
        "skip",
        "eight",
        "more buses",
        "send",
    )
    assert kept(house) == {
        "listen/who": "young-person", "listen/area": None, "listen/agree": "yes", "listen/helper": "no",
        "listen/feel": "happy", "listen/lift": "bus+train", "listen/how-bus": "yes",
        "listen/life": "school:good+home:mixed",
        "listen/safe": "8", "listen/last": "more buses", "listen/check": "send",
    }  # fmt: skip
    assert "You can type more than one, like: 1, 3\n1. The bus\n2. The train" in seen
    assert "Type it, like: 1 good, 2 hard\n1. School\n2. Home" in seen
    assert "Type a number from 0 to 10.\n0 – Not safe at all\n10 – Very safe\n/1 I don't know" in seen
    assert "\n5. I don't know\n6. I'd rather not say" in seen
    assert "Up to 8 more after this." in seen


async def test_a_number_is_the_number_and_no_place_in_a_list(house: House) -> None:
    await visit(house, "1", "2", "skip", "yes", "no", "skip", "skip", "skip", "1")
    assert kept(house)["listen/safe"] == "1"


async def test_a_way_out_is_typed_by_its_number(house: House) -> None:
    await visit(house, "1", "2", "skip", "yes", "no", "skip", "6", "5", "/2")
    found = kept(house)
    assert [found[f"listen/{id}"] for id in ("lift", "life", "safe")] == [
        "rather-not-say", "rather-not-say", "rather-not-say",
    ]  # fmt: skip


def test_words_that_were_read_as_an_answer_go_to_the_gate_with_it() -> None:
    offers = tuple(Offer(n, word, word, "q", False) for n, word in enumerate(("bus", "train"), start=1))
    meant = Screen("q", offers, Input.SEVERAL).meant("I take the bus and the train")
    assert meant and (meant.value, meant.words) == ("bus+train", "I take the bus and the train")
    assert offers[0].words == ""
