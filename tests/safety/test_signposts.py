"""What is said when something worrying was noticed: who can help, who is not listening, and nothing that harms."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
import yaml
from fluent.syntax import FluentParser, ast

from bot.messages import Contact, Kind, Say, Utterance
from bot.safety.directory import PATH, Directory
from bot.safety.layers import Finding, Tier
from bot.safety.signposts import Audience, Person, choices, help_now, signpost

DIRECTORY = Directory.load()
MONDAY = datetime(2026, 11, 23, 11, tzinfo=UTC)
NIGHT = datetime(2026, 11, 23, 23, tzinfo=UTC)
WORDS = Path(__file__).resolve().parents[2] / "data" / "words"
HURT = Finding(Tier.CERTAIN, ("physical_abuse",), "high", ("hits-me",))
DESPAIR = Finding(Tier.CERTAIN, ("suicidal",), "high", ("want-to-die",))
DANGER = Finding(Tier.CERTAIN, ("unsafe_home_now",), "emergency", ("now-harm",))
DOUBT = Finding(Tier.CHECK, ("fear_of_home",), "concern", ("avoids",))
CHILD = Person("child", 10, "glasgow-city")
READERS = [Person(audience, age, area) for audience in (*get_args(Audience), None) for age in (None, 9, 16, 30)
           for area in (None, "glasgow-city", "south-lanarkshire")]  # fmt: skip


@cache
def words(language: str) -> dict[str, dict[str, str]]:
    """Read a language's safety words: id to forms, the usual one under ""."""
    text = (WORDS / language / "safety.ftl").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            forms = {"": entry.value, **{attribute.id.name: attribute.value for attribute in entry.attributes}}
            found[entry.id.name] = {form: _plain(value) for form, value in forms.items()}
    return found


def _plain(pattern: ast.Pattern) -> str:
    return "".join(part.value if isinstance(part, ast.TextElement) else "Fife" for part in pattern.elements)


def grade(text: str) -> float:
    """Reckon the Flesch-Kincaid grade, syllables by groups of vowels."""
    found = re.findall(r"[A-Za-z']+", text)
    sentences = max(1, len([part for part in re.split(r"[.!?:]+", text) if part.strip()]))
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", re.sub(r"e$", "", word.lower())))) for word in found)
    return 0.39 * len(found) / sentences + 11.8 * syllables / len(found) - 15.59


def ids(said: tuple[Utterance, ...]) -> list[str]:
    return [one.say.id for one in said]


def names(said: tuple[Utterance, ...]) -> list[str]:
    return [contact.name.id for contact in said[0].contacts]


def contact(said: tuple[Utterance, ...], name: str) -> Contact:
    return next(one for one in said[0].contacts if one.name.id == name)


def test_the_first_thing_said_is_a_signpost_with_who_can_help() -> None:
    said = signpost(HURT, CHILD, DIRECTORY, MONDAY)
    assert said[0].kind is Kind.SIGNPOST and said[0].say.id == "signpost-child-heard"
    assert names(said)[:3] == ["contact-police-emergency", "contact-childline", "contact-area-child"]
    childline = contact(said, "contact-childline")
    assert (childline.number, childline.tel) == ("0800 1111", "+448001111")


@pytest.mark.parametrize(
    ("audience", "voice"),
    [("child", "child"), ("young-person", "young"), ("parent-carer", "parent"), ("professional", "professional"),
     (None, "anyone")],
)  # fmt: skip
def test_each_reader_has_words_of_their_own(audience: Audience | None, voice: str) -> None:
    person = Person(audience, None, "fife")
    assert ids(signpost(HURT, person, DIRECTORY, MONDAY))[0] == f"signpost-{voice}-heard"
    assert ids(signpost(DANGER, person, DIRECTORY, MONDAY))[0] == f"signpost-{voice}-danger"
    assert ids(signpost(DOUBT, person, DIRECTORY, MONDAY))[0] == f"signpost-{voice}-gentle"
    assert ids(signpost(HURT, person, DIRECTORY, MONDAY, again=True))[0] == f"signpost-{voice}-again"


@pytest.mark.parametrize("voice", ["child", "young", "parent", "anyone"])
def test_whoever_tells_is_heard_and_thanked_before_what_to_do_in_danger_too(voice: str) -> None:
    for form in ("heard", "danger"):
        said = words("en")[f"signpost-{voice}-{form}"][""]
        assert "hear" in said and 0 < said.index("Thank you for telling me") + 1 < said.index("999")


def test_the_area_line_follows_the_clock() -> None:
    day, night = (contact(signpost(HURT, CHILD, DIRECTORY, now), "contact-area-child") for now in (MONDAY, NIGHT))
    assert (day.number, day.tel) == ("0141 287 0555", "+441412870555")
    assert night.number == "0300 343 1505"
    assert day.name.args == {"area": "Glasgow City"}


@pytest.mark.parametrize(
    ("person", "teams"),
    [
        (Person("child", 10, "fife"), ["contact-area-child"]),
        (Person("child", None, "fife"), ["contact-area-child", "contact-area-adult"]),
        (Person(None, None, "fife"), ["contact-area-child", "contact-area-adult"]),
        (Person("young-person", 15, "fife"), ["contact-area-child"]),
        (Person("young-person", 16, "fife"), ["contact-area-child", "contact-area-adult"]),
        (Person("young-person", 17, "fife"), ["contact-area-child", "contact-area-adult"]),
        (Person("young-person", None, "fife"), ["contact-area-child", "contact-area-adult"]),
        (Person("young-person", 19, "fife"), ["contact-area-adult"]),
        (Person("parent-carer", None, "fife"), ["contact-area-child", "contact-area-adult"]),
        (Person("professional", 40, "fife"), ["contact-area-child", "contact-area-adult"]),
    ],
)
def test_child_and_adult_protection_go_by_age_and_audience(person: Person, teams: list[str]) -> None:
    listed = names(signpost(HURT, person, DIRECTORY, MONDAY))
    assert [name for name in listed if name.startswith("contact-area")] == teams


def test_whoever_may_be_younger_is_told_whom_the_team_for_adults_is_for() -> None:
    for audience, told in (("child", True), (None, True), ("young-person", False), ("parent-carer", False)):
        adult = contact(signpost(HURT, Person(audience, None, "fife"), DIRECTORY, MONDAY), "contact-area-adult")
        assert (Say("note-adult-16") in adult.notes) is told


def test_a_young_person_is_offered_the_lines_for_16_and_over_unless_an_age_says_less() -> None:
    for age, offered in ((None, True), (16, True), (15, False)):
        assert ("contact-breathing-space" in names(signpost(DESPAIR, Person("young-person", age), DIRECTORY, MONDAY))
                ) is offered  # fmt: skip


def test_an_adult_at_risk_gets_adult_protection() -> None:
    finding = Finding(Tier.CHECK, ("adult_at_risk",), "high", ())
    assert "contact-area-adult" in names(signpost(finding, CHILD, DIRECTORY, MONDAY))


def test_an_unknown_number_becomes_the_council_page_beside_the_national_lines() -> None:
    said = signpost(HURT, Person("child", 9, "south-lanarkshire"), DIRECTORY, MONDAY)
    area = contact(said, "contact-area-child")
    assert area.number is None and area.notes == (Say("note-number-unknown"),)
    assert {"contact-police-emergency", "contact-childline", "contact-police-101"} <= set(names(said))


def test_an_unknown_area_leaves_the_national_lines() -> None:
    for area in (None, "atlantis"):
        listed = names(signpost(HURT, Person("child", 9, area), DIRECTORY, MONDAY))
        assert not any(name.startswith("contact-area") for name in listed)
        assert {"contact-police-emergency", "contact-childline", "contact-police-101"} <= set(listed)


@pytest.mark.parametrize("person", READERS)
@pytest.mark.parametrize("finding", [HURT, DESPAIR, DANGER, DOUBT])
def test_everyone_always_gets_999_childline_101_and_deaf_routes(person: Person, finding: Finding) -> None:
    for now in (MONDAY, NIGHT):
        said = signpost(finding, person, DIRECTORY, now)
        needed = {"police-emergency", "childline", "police-101", "relay-uk", "contactscotland-bsl"}
        assert {f"contact-{name}" for name in needed} <= set(names(said))
        assert len(names(said)) == len(set(names(said)))


def test_999_tells_of_text_sign_language_relay_and_the_silent_call() -> None:
    notes = {note.id for note in contact(signpost(HURT, CHILD, DIRECTORY, MONDAY), "contact-police-emergency").notes}
    assert {"note-999-text", "note-999-bsl", "note-999-relay", "note-999-silent"} <= notes
    assert "note-unchecked" not in notes, "a doubt beside 999 could keep a child from ringing"


@pytest.mark.parametrize("kind", ["suicidal", "self_harm"])
def test_despair_adds_samaritans_shout_and_nhs_24(kind: str) -> None:
    despair = Finding(Tier.CERTAIN, (kind,), "high", ())
    said = signpost(despair, CHILD, DIRECTORY, MONDAY)
    assert {"contact-samaritans", "contact-shout", "contact-nhs24"} <= set(names(said))
    assert "contact-breathing-space" not in names(said), "that line is for 16 and over"
    assert "contact-breathing-space" in names(signpost(despair, Person("young-person", 17), DIRECTORY, MONDAY))
    shout = contact(said, "contact-shout")
    assert shout.number == "85258" and shout.tel is None, "a text number must not ring"
    assert shout.url == "sms:85258"


@pytest.mark.parametrize(
    ("kind", "name"),
    [("domestic_abuse", "sdafmh"), ("running_away_missing", "runaway-helpline"), ("online_blackmail", "ceop"),
     ("grooming", "ceop"), ("eating_disorder", "beat"), ("substance_risk", "frank"),
     ("forced_marriage_fgm_trafficking", "sdafmh"), ("unsafe_home_now", "sdafmh"), ("exploitation", "ceop"),
     ("harm_in_care", "who-cares-scotland"), ("harm_to_others", "nhs24"), ("bullying_violence", "shout")],
)  # fmt: skip
def test_each_kind_adds_the_service_that_fits(kind: str, name: str) -> None:
    finding = Finding(Tier.CERTAIN, (kind,), "high", ())
    assert f"contact-{name}" in names(signpost(finding, CHILD, DIRECTORY, MONDAY))


@pytest.mark.parametrize("kind", ["sexual_abuse", "sexual_indirect"])
def test_rape_crisis_is_for_older_people_only(kind: str) -> None:
    finding = Finding(Tier.CERTAIN, (kind,), "high", ())
    assert "contact-rape-crisis-scotland" not in names(signpost(finding, CHILD, DIRECTORY, MONDAY))
    for person in (Person("young-person", 17), Person("parent-carer")):
        assert "contact-rape-crisis-scotland" in names(signpost(finding, person, DIRECTORY, MONDAY))


@pytest.mark.parametrize(
    ("kind", "service", "number", "link"),
    [
        ("suicidal", "papyrus", "88247", "sms:88247"), ("running_away_missing", "runaway-helpline", "116 000",
         "sms:116000"), ("domestic_abuse", "sdafmh", "07401 288595", "sms:+447401288595"),
        ("sexual_abuse", "rape-crisis-scotland", "07537 410027", "sms:+447537410027"),
    ],
)  # fmt: skip
def test_who_can_not_be_overheard_may_text_where_a_service_takes_texts(
    kind: str, service: str, number: str, link: str
) -> None:
    finding = Finding(Tier.CERTAIN, (kind,), "high", ())
    said = signpost(finding, Person("young-person", 17), DIRECTORY, MONDAY)
    text = contact(said, f"contact-{service}-text")
    assert (text.number, text.tel, text.url) == (number, None, link)
    assert contact(said, f"contact-{service}").tel is not None
    assert words("en").keys() >= {text.name.id}


def test_no_link_promises_a_text_to_999_that_needs_registering_first() -> None:
    urls = [one.url for one in signpost(HURT, CHILD, DIRECTORY, MONDAY)[0].contacts]
    assert "sms:999" not in urls and "contact-police-emergency-text" not in names(
        signpost(HURT, CHILD, DIRECTORY, MONDAY))  # fmt: skip


def test_childlines_page_is_not_linked_until_its_address_is_verified() -> None:
    childline = contact(signpost(HURT, CHILD, DIRECTORY, MONDAY), "contact-childline")
    assert childline.url is None, "its address in the directory is of low confidence"
    assert Say("note-childline-online") in childline.notes


def test_adults_are_given_the_lines_for_adults() -> None:
    parent = names(signpost(HURT, Person("parent-carer"), DIRECTORY, MONDAY))
    assert parent[:2] == ["contact-police-emergency", "contact-nspcc"] and "contact-parentline" in parent
    assert "contact-nspcc" not in names(signpost(HURT, CHILD, DIRECTORY, MONDAY))


def test_a_doubt_is_gentle_and_starts_with_who_listens() -> None:
    assert names(signpost(DOUBT, CHILD, DIRECTORY, MONDAY))[:2] == ["contact-childline", "contact-police-emergency"]


def unchecked(said: tuple[Utterance, ...]) -> list[str]:
    return [one.name.id for one in said[0].contacts if Say("note-unchecked") in one.notes]


@pytest.mark.parametrize(
    "said",
    [signpost(HURT, CHILD, DIRECTORY, MONDAY), signpost(HURT, CHILD, DIRECTORY, MONDAY, again=True),
     help_now(CHILD, DIRECTORY, MONDAY), help_now(CHILD, DIRECTORY, MONDAY, kinds=("neglect",), any_hour=True)],
)  # fmt: skip
def test_that_no_number_is_checked_is_said_once_below_them_and_never_of_999(said: tuple[Utterance, ...]) -> None:
    assert ids(said)[1] == "numbers-unchecked" and unchecked(said) == []
    for language in ("en", "gd", "zh"):
        assert "999" in words(language)["numbers-unchecked"][""]


def test_once_someone_has_checked_a_number_each_that_is_not_says_so(tmp_path: Path) -> None:
    known = yaml.safe_load(PATH.read_text(encoding="utf-8"))
    for service in known["national_services"]:
        if service["id"] == "childline":
            service["phone"] |= {"checked_by": "A. Lead", "checked_on": date(2026, 10, 1)}
    (tmp_path / "directory.yml").write_text(yaml.safe_dump(known), encoding="utf-8")
    said = signpost(HURT, CHILD, Directory.load(tmp_path / "directory.yml"), MONDAY)
    assert "numbers-unchecked" not in ids(said)
    assert "contact-area-child" in unchecked(said)
    assert not {"contact-childline", "contact-police-emergency"} & set(unchecked(said))


def test_unknown_hours_are_said() -> None:
    said = signpost(HURT, CHILD, DIRECTORY, MONDAY)
    assert Say("note-hours-unknown") in contact(said, "contact-police-101").notes
    assert Say("note-hours", {"hours": "office hours"}) in contact(said, "contact-area-child").notes
    nspcc = contact(signpost(HURT, Person("parent-carer"), DIRECTORY, MONDAY), "contact-nspcc")
    assert Say("note-hours-unknown") in nspcc.notes, "its hours are of low confidence"


def test_honesty_says_that_no_person_reads_unless_one_does() -> None:
    alone = ids(signpost(HURT, CHILD, DIRECTORY, MONDAY))
    assert alone[1:] == [
        "numbers-unchecked", "honesty-computer", "honesty-nobody-reading", "honesty-anonymous", "honesty-reach"
    ]  # fmt: skip
    heard = signpost(HURT, CHILD, DIRECTORY, MONDAY, heard_by=Say("heard-by-lead", {"by": "five o'clock"}))
    assert Say("heard-by-lead", {"by": "five o'clock"}) in [one.say for one in heard]
    assert "honesty-nobody-reading" not in ids(heard)


@pytest.mark.parametrize("finding", [HURT, DESPAIR, DANGER, DOUBT])
def test_a_way_to_be_reached_is_spoken_of_only_beside_its_button(finding: Finding) -> None:
    for reachable in (True, False):
        said = signpost(finding, CHILD, DIRECTORY, MONDAY, reachable=reachable)
        offered = "/leave_contact" in [choice.value for choice in said[-1].choices]
        spoken = "reach you" in " ".join(words("en")[id][""] for id in ids(said[1:]))
        assert (spoken, offered) == (reachable, reachable)


def test_again_is_shorter_and_as_honest() -> None:
    once, again = (signpost(HURT, CHILD, DIRECTORY, MONDAY, again=again) for again in (False, True))
    assert len(again) < len(once) and names(again) == names(once)[:3]
    assert "/get_help_now" in [choice.value for choice in again[-1].choices], "the other numbers are one press away"
    assert ids(again)[1:] == ["numbers-unchecked", "honesty-computer", "honesty-nobody-reading"]
    heard = signpost(HURT, CHILD, DIRECTORY, MONDAY, again=True, heard_by=Say("by"))
    assert ids(heard)[1:] == ["numbers-unchecked", "honesty-computer", "by"]


def test_four_choices_come_last_and_none_asks_what_happened() -> None:
    said = signpost(HURT, CHILD, DIRECTORY, MONDAY)
    assert [choice.value for choice in said[-1].choices] == [
        "/get_help_now", "/leave_contact", "/carry_on", "/not_what_i_meant"
    ]  # fmt: skip
    assert all(not one.choices for one in said[:-1])
    assert len(choices()) == 4


def test_help_now_needs_no_words() -> None:
    said = help_now(CHILD, DIRECTORY, MONDAY)
    assert said[0].kind is Kind.SIGNPOST and said[0].say.id == "help-now"
    assert {"contact-police-emergency", "contact-childline", "contact-area-child", "contact-samaritans"} <= set(
        names(said)
    )
    assert [choice.value for choice in said[-1].choices] == ["/leave_contact", "/carry_on"]


def test_every_id_that_is_said_has_english_words_in_three_forms() -> None:
    known = words("en")
    said = [one for person in READERS for finding in (HURT, DESPAIR, DANGER, DOUBT) for again in (False, True)
            for one in signpost(finding, person, DIRECTORY, MONDAY, again=again)]  # fmt: skip
    used = {one.say.id for one in said} | {choice.say.id for one in said for choice in one.choices}
    for contact in (contact for one in said for contact in one.contacts):
        used |= {contact.name.id, *(note.id for note in contact.notes)}
    assert used <= known.keys()
    for id in used | {"language-notice", "help-now", "note-stale"}:
        assert known[id].keys() == {"", "simple", "symbol"}, id


@pytest.mark.parametrize("id", sorted(words("en")))
def test_the_words_are_easy_to_read(id: str) -> None:
    forms = words("en")[id]
    sentences = [part for part in re.split(r"[.!?]+\s*", forms["simple"]) if part]
    assert len(sentences) <= 2 and all(len(part.split()) <= 12 for part in sentences)
    assert len(forms["symbol"].split()) <= 4
    if not id.startswith(("contact-", "safety-choice-")):  # names of services can't be made easier
        assert grade(forms[""]) <= 5


def test_no_promise_of_secrecy_no_blame_no_probing() -> None:
    banned = re.compile(
        r"secret|confidential|promise|keep this|your fault|why did|should have|what happened|tell me more", re.I
    )
    for id, forms in words("en").items():
        for text in forms.values():
            assert not banned.search(text), f"{id}: {text}"
            if id.startswith("signpost-"):
                assert (
                    all(part.strip() == "In danger" for part in re.findall(r"([^.?]*)\?", text))
                    or "now?" in text
                    or ("Worried about someone?" in text)
                ), f"{id} asks: {text}"


@pytest.mark.parametrize("language", ["pl", "uk", "ro", "es", "fr", "gd", "ur", "ar", "pa", "zh"])
def test_every_language_has_the_notice_and_the_main_sentences(language: str) -> None:
    known = words(language)
    assert "999" in known["language-notice"][""] and "0800 1111" in known["language-notice"][""]
    for id in words("en"):
        if id.startswith(("signpost-", "honesty-", "heard-by-", "safety-choice-", "help-now")):
            assert known[id][""].strip(), id
    assert all("999" in known[f"signpost-anyone-{form}"][""] for form in ("heard", "danger", "gentle", "again"))
    header = (WORDS / language / "safety.ftl").read_text(encoding="utf-8").split("\n\n")[0]
    assert "AWAITS A NATIVE SPEAKER'S CHECK" in header


def test_every_second_way_that_the_directory_knows_has_its_name() -> None:
    both = [service.id for service in DIRECTORY.services.values() if service.phone and service.text]
    named = [id for id in both if f"contact-{id}" in words("en") and id != "police-emergency"]
    assert named and all(f"contact-{id}-text" in words("en") for id in named)


@pytest.mark.parametrize("audience", ["child", "young-person", "parent-carer", None])
def test_in_short_words_thanks_come_first_by_themselves_where_danger_leaves_no_room(audience: Audience | None) -> None:
    said = signpost(DANGER, Person(audience), DIRECTORY, MONDAY, briefly=True)
    assert ids(said)[0] == "i-hear-you" and ids(said)[1].endswith("-danger") and said[1].contacts
    assert words("en")["i-hear-you"][""] == "I hear you. Thank you for telling me."


def test_thanks_are_not_said_twice() -> None:
    assert "i-hear-you" not in ids(signpost(DANGER, CHILD, DIRECTORY, MONDAY))
    assert "i-hear-you" not in ids(signpost(HURT, CHILD, DIRECTORY, MONDAY, briefly=True))
    assert "i-hear-you" not in ids(signpost(DANGER, Person("professional"), DIRECTORY, MONDAY, briefly=True))
