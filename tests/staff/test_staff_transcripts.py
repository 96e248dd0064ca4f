"""Transcripts: found by filter, practice kept apart, read in words, never with what names or opens a visit."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.messages import Choice, Contact, Kind, Say, Utterance, say
from tests.staff.staff_house import LIVE, StaffHouse, redacted

YES = Choice("yes", Say("choice-yes"))
ASK = Utterance(Say(f"{LIVE}/safe"), Kind.ASK, (YES, Choice("no", Say("choice-no"))), question_id="listen/safe")
ASK_WORDS = Utterance(Say(f"{LIVE}/good"), Kind.ASK, question_id="listen/good", free_words=True)


def numbers(page: str) -> list[str]:
    return [part.split('"')[0] for part in page.split('href="/transcripts/')[1:]]


def test_the_list_shows_live_visits_newest_first_and_practice_apart(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    first = house.visit()
    house.clock.later(minutes=1)
    second, trial = house.visit(), house.visit("practice")
    live, practice = client.get("/transcripts").text, client.get("/transcripts?practice=yes").text
    assert numbers(live) == [second.id[:12], first.id[:12]]
    assert numbers(practice) == [trial.id[:12]]
    assert '<span class="tag">Practice</span>' in practice
    assert '<span class="tag">Practice</span>' not in live


def test_a_visit_in_which_nothing_was_said_is_not_listed(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    house.house.records.start_visit("web", LIVE)
    assert "No visit fits." in client.get("/transcripts").text


def test_filters_find_by_review_audience_area_and_day(house: StaffHouse) -> None:
    child = house.visit(audience="child", area="fife")
    house.clock.later(days=3)
    young = house.visit(audience="young-person", area="glasgow-city")
    client = house.signed_in("reader")
    both = [young.id[:12], child.id[:12]]
    for query, found in {
        f"review={LIVE}": both,
        "audience=child": both[1:],
        "area=glasgow-city": both[:1],
        "area=angus": [],
        "from=2026-11-24": both[:1],
        "to=2026-11-23": both[1:],
        "from=2026-11-23&to=2026-11-26": both,
        "audience=child&area=glasgow-city": [],
        "review=&audience=&area=&from=&to=": both,
    }.items():
        assert numbers(client.get(f"/transcripts?{query}").text) == found, query


def test_a_day_is_a_day_in_scotland_also_in_summer(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    late = house.clock.now().replace(month=6, day=30, hour=23, minute=30)
    visit = house.visit(started_at=late)
    assert numbers(client.get("/transcripts?from=2026-07-01&to=2026-07-01").text) == [visit.id[:12]]


@pytest.mark.parametrize(
    "query",
    [
        "review=none", "review=practice", "audience=adult", "area=narnia", "from=yesterday", "from=2026-13-01",
        "from=20261123", "to=9999-12-31", "to=0001-01-01", "from=2026-11-24&to=2026-11-23", "page=0", "page=-1",
        "page=x", "page=1e3", "page=%C2%B2", "page=99999999999999999999", "practice=maybe",
    ],
)  # fmt: skip
def test_a_bad_filter_is_said_and_shows_nothing(house: StaffHouse, query: str) -> None:
    client = house.signed_in("reader")
    house.visit()
    answer = client.get(f"/transcripts?{query}")
    assert answer.status_code == 422
    assert "Something to put right" in answer.text
    assert numbers(answer.text) == []


def test_pages_go_on_with_the_same_filter(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    for _ in range(51):
        house.visit(audience="child")
    first = client.get("/transcripts?audience=child")
    assert len(numbers(first.text)) == 50
    assert 'href="/transcripts?audience=child&amp;page=2"' in first.text
    second = client.get("/transcripts?audience=child&page=2")
    assert len(numbers(second.text)) == 1
    assert 'href="/transcripts?audience=child&amp;page=1"' in second.text


def test_a_transcript_says_in_words_what_was_asked_chosen_and_written(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    visit = house.visit(audience="child", area="fife")
    house.turn(visit, ASK, words="start")
    house.turn(visit, ASK_WORDS, choice=YES)
    house.turn(visit, say("button-menu"), words="[name] helps me")
    house.answer(visit, "listen/safe", choice="yes")
    house.answer(visit, "listen/good", words=redacted("[name] helps me"))
    page = client.get(f"/transcripts/{visit.id[:12]}").text
    table, talk = page.split("The whole visit")
    assert "Do you feel safe?" in table and ">Yes" in table.replace("\n", "")
    assert "What is good?" in table and "[name] helps me" in table
    for part in ("Do you feel safe?", "Pressed", "Yes", "Wrote", "[name] helps me", "Child"):
        assert part in talk or part in table
    assert "Fife" in table


def test_a_choice_that_was_read_out_of_words_is_shown_with_all_the_words(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    visit = house.visit(audience="child", area="fife")
    house.turn(visit, ASK, words="start")
    house.turn(visit, say("button-menu"), choice=YES, words="yes but not on the bus")
    house.answer(visit, "listen/safe", choice="yes", words=redacted("yes but not on the bus"))
    table, talk = client.get(f"/transcripts/{visit.id[:12]}").text.split("The whole visit")
    assert "yes but not on the bus" in talk
    assert "yes but not on the bus" in table and ">Yes" in table.replace("\n", "")


def test_skipped_and_sealed_answers_say_so_and_show_nothing(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    visit = house.visit()
    house.answer(visit, "listen/good", skipped=True)
    house.answer(visit, "book/reach", sealed=b"{}", words=redacted("[sealed]"))
    page = client.get(f"/transcripts/{visit.id[:12]}").text
    assert "Skipped" in page
    assert "Sealed: how to reach the person" in page
    assert "[sealed]" not in page


def test_a_signpost_is_shown_as_one_with_its_places(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    visit = house.visit()
    contact = Contact(Say("area-fife"), "01592 000000", "+441592000000")
    house.turn(
        visit, Utterance(Say("button-help-now"), Kind.SIGNPOST, contacts=(contact,)), words="help", message_id="x"
    )
    alert = house.alert(visit, message_id="x")
    page = client.get(f"/transcripts/{visit.id[:12]}").text
    assert "Signpost shown" in page
    assert "01592 000000" in page
    assert f'<a href="/alerts#alert-{alert.id}">This raised an alert.</a>' in page


def test_a_transcript_that_was_not_sent_or_is_practice_says_so(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    open_one, sent, trial = house.visit(), house.visit(sent_at=house.clock.now()), house.visit("practice")
    assert "do not use them" in client.get(f"/transcripts/{open_one.id[:12]}").text
    assert "do not use them" not in client.get(f"/transcripts/{sent.id[:12]}").text
    assert "These are not views" in client.get(f"/transcripts/{trial.id[:12]}").text


def test_sentences_and_reviews_that_are_gone_do_not_break_an_old_transcript(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    visit = house.visit("a-review-of-2019")
    house.turn(visit, say("no-such-sentence"), Utterance(Say("button-menu"), choices=(Choice("x", Say("gone/too/x")),)))
    house.turn(visit, say("slot-time", when_at="not a time"), choice=Choice("/gone", Say("button-gone")))
    house.turn(visit, words="hm", settled=False)
    house.answer(visit, "listen/gone", choice="who-knows")
    page = client.get(f"/transcripts/{visit.id[:12]}")
    assert page.status_code == 200
    assert "no longer used: no-such-sentence" in page.text
    assert "who-knows" in page.text
    assert "Not answered yet" in page.text
    assert client.get("/transcripts").status_code == 200


def test_words_in_another_language_are_marked_as_such(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    visit = house.visit(language="ar")
    house.turn(visit, words="مرحبا")
    bubble = '<div class="bubble" dir="auto" lang="ar"><p class="text">مرحبا</p></div>'
    assert bubble in client.get(f"/transcripts/{visit.id[:12]}").text


def test_neither_key_nor_whole_id_of_a_visit_is_on_any_page(house: StaffHouse) -> None:
    client = house.signed_in("lead")
    visit = house.booking() and house.visit()
    house.alert(visit)
    for path in ("/", "/transcripts", f"/transcripts/{visit.id[:12]}", "/alerts", "/bookings", "/deeds"):
        page = client.get(path).text
        assert visit.id not in page, path
        assert visit.key_hash not in page, path


def test_reading_a_transcript_is_noted_by_its_number_only(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    visit = house.visit()
    client.get(f"/transcripts/{visit.id[:12]}")
    assert house.noted("read-transcript") == [("Morag", visit.id[:12])]
    assert "hello" not in str(house.deeds())


@pytest.mark.parametrize("number", ["", "x", "%25", "____________", "000000000000000000000", "ffffffffffff"])
def test_a_number_of_no_visit_finds_none(house: StaffHouse, number: str) -> None:
    client = house.signed_in("reader")
    house.visit()
    assert client.get(f"/transcripts/{number}").status_code == 404
    assert house.noted("read-transcript") == []


def test_two_visits_with_the_same_number_are_not_mixed_up(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    house.visit(id="a" * 12 + "1" * 20)
    house.visit(id="a" * 12 + "2" * 20)
    assert client.get(f"/transcripts/{'a' * 12}").status_code == 404


def test_times_are_shown_as_in_scotland(house: StaffHouse) -> None:
    client = house.signed_in("reader")
    house.visit(started_at=house.clock.now().replace(month=7) + timedelta(hours=0))
    assert "23 Jul 2026, 10:30" in client.get("/transcripts").text
