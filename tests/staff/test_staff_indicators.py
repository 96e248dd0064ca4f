"""Answers by quality indicator, for those who write the report."""

from __future__ import annotations

import re

from tests.staff.staff_house import StaffHouse, redacted


def rows(page: str, indicator: str) -> list[tuple[str, ...]]:
    """Return the rows under one indicator: question, answer, how often."""
    part = page.partition(f"<h2>{indicator}")[2].partition("<h2>")[0]
    found = [re.findall(r'data-label="[^"]*">([^<]*)<', row) for row in part.split('<tr role="row">')]
    return [tuple(row) for row in found if len(row) == 3]


def sent(house: StaffHouse, *answers: tuple[str, str]) -> None:
    visit = house.visit("practice", sent_at=house.clock.now())
    for question, value in answers:
        house.answer(visit, f"listen/{question}", choice=value)


def test_answers_are_counted_by_choice_under_their_indicator(house: StaffHouse) -> None:
    sent(house, ("heard", "always"), ("fun", "games+music"), ("life", "school:good+home:hard"))
    sent(house, ("heard", "always"), ("fun", "music"), ("respect", "7"), ("right-help", "dont-know"))
    page = house.signed_in("reader").get("/indicators?review=practice").text
    involving, impact = rows(page, "5.4 Involving"), rows(page, "2.1 Impact")
    assert ("When people plan your help, do they listen to what you want?", "Always", "2") in involving
    assert {("What do you get to do for fun?", "Music", "2"), ("What do you get to do for fun?", "Play games", "1"),
            ("How are these for you?", "Where I live: Hard", "1")} <= set(impact)  # fmt: skip
    assert ("How much respect do you get from the people who help you?", "7", "1") in impact
    assert any(row[1:] == ("I don&#39;t know", "1") for row in rows(page, "5.3 Care planning"))


def test_words_are_counted_and_not_shown_and_what_was_not_sent_is_left_out(house: StaffHouse) -> None:
    visit = house.visit("practice", sent_at=house.clock.now())
    house.answer(visit, "listen/listen-help", words=redacted("flimbwibble"))
    house.answer(house.visit("practice"), "listen/heard", choice="never")
    page = house.signed_in("reader").get("/indicators?review=practice").text
    assert "flimbwibble" not in page and "Never" not in page
    assert ("What would help them listen to you?", "In their own words", "1") in rows(page, "5.4 Involving")


def test_it_begins_with_a_live_review_and_an_unknown_one_is_refused_kindly(house: StaffHouse) -> None:
    reader = house.signed_in("reader")
    assert "Do you feel safe?" in reader.get("/indicators").text
    assert reader.get("/indicators?review=nonsense").status_code == 422


def test_who_books_talks_does_not_see_it(house: StaffHouse) -> None:
    assert house.signed_in("booker").get("/indicators").status_code == 403


def test_a_transcript_names_the_indicator_beside_each_answer(house: StaffHouse) -> None:
    visit = house.visit("practice")
    house.answer(visit, "listen/heard", choice="always")
    house.answer(visit, "listen/who", choice="young-person")
    page = house.signed_in("reader").get(f"/transcripts/{visit.id[:12]}").text
    assert page.count("5.4 Involving individual children") == 1
