"""See it my way in the staff room: the public page's choices, kept with the name of whoever chose."""

from __future__ import annotations

import pytest

from bot.channels.look import ASPECTS, Look
from bot.channels.web_static import SHEET, Static
from bot.staff.static_files import StaticFiles
from bot.transcripts.tables import StaffMember
from tests.staff.staff_house import StaffHouse, send, sign_in

LARGE = {"theme": "contrast", "size": "4", "space": "wide", "font": "lexend", "motion": "still"}
DRESSED = 'data-theme="contrast" data-size="4" data-space="wide" data-font="lexend" data-motion="still"'


def test_what_is_chosen_is_on_every_page_and_kept_for_the_next_time(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    assert '<html lang="en">' in client.get("/").text
    assert send(client, "/look", **LARGE).headers["location"] == "/look?kept"
    for path in ("/", "/look", "/transcripts", "/nothing-here"):
        assert DRESSED in client.get(path).text, path
    assert "It looks like this now" in client.get("/look?kept").text
    again = house.stranger()
    sign_in(again, "Morag")
    assert DRESSED in again.get("/").text


def test_it_is_nobody_elses(house: StaffHouse) -> None:
    send(house.signed_in("reader"), "/look", **LARGE)
    assert "data-theme" not in house.signed_in("reader", name="Ailsa").get("/").text
    assert 'data-theme="contrast" data-size' not in house.stranger().get("/sign-in").text


def test_one_thing_can_be_changed_and_all_be_put_back(house: StaffHouse) -> None:
    client = house.signed_in("booker")
    send(client, "/look", **LARGE)
    send(client, "/look", only="theme", theme="cream")
    assert house.rows(StaffMember)[0].look == Look.of(LARGE | {"theme": "cream"}).code
    send(client, "/look", all="device", **LARGE)
    assert house.rows(StaffMember)[0].look == "" and 'data-size="4"' not in client.get("/").text


@pytest.mark.parametrize("fields", [{"theme": 'x" onload=x'}, {"size": "9"}, {"switch": "3"}, {}])
def test_what_is_no_choice_is_left_to_the_device(house: StaffHouse, fields: dict[str, str]) -> None:
    client = house.signed_in("booker")
    assert send(client, "/look", **fields).status_code == 303
    assert house.rows(StaffMember)[0].look == ""


def test_all_is_offered_but_what_needs_scripts(house: StaffHouse) -> None:
    page = house.signed_in("booker").get("/look").text
    offered = {aspect for aspect in ASPECTS if f'name="{aspect}"' in page}
    assert offered == {*ASPECTS} - {"switch"} - ({"font"} if not fonts_are_there() else set())


def test_the_style_of_both_rooms_is_one_file_and_no_copy() -> None:
    ours, theirs = {name: file.raw for name, file in StaticFiles().files.items()}, Static().files
    sheet = theirs[SHEET].raw
    copied = {
        name for name, raw in ours.items() if raw not in sheet and (name not in theirs or theirs[name].raw != raw)
    }
    assert copied == {"staff.css"}
    assert {"tokens.css", "house.css", "look.css", "talk.css", "levels.css", "questions.css"} <= ours.keys()


def fonts_are_there() -> bool:
    return any(name.endswith(".woff2") for name in StaticFiles().files)
