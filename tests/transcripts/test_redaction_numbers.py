"""Numbers, e-mail addresses, links, handles and birthdays in transcripts."""

from __future__ import annotations

import pytest

from bot.transcripts.numbers import is_public_number
from bot.transcripts.redaction import redact


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ring 07400 123456", "ring [phone]"),
        ("ring (01463) 700123 now", "ring [phone] now"),
        ("+48 600 100 200", "[phone]"),
        ("0 7 4 0 0 1 2 3 4 5 6", "[phone]"),
        ("o7400 123 456", "[phone]"),
        ("07.400.123.456", "[phone]"),
        ("0７４００ １２３４５６", "[phone]"),
        ("٠٧٤٠٠١٢٣٤٥٦", "[phone]"),
        ("07\u200b400\u200d123456", "[phone]"),
        ("oh seven four oh oh one two three", "[number]"),
        ("zero sept quatre zero zero un deux", "[number]"),
        ("12.11.2026 07400 123456", "12.11.2026 [phone]"),
        ("home is 700 1234", "home is [number]"),
    ],
)
def test_phones(text: str, expected: str) -> None:
    assert redact(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "call Childline on 0800 1111",
        "0808 800 5000",
        "03456 08 12 06",
        "ring 0345 600 9527",
        "116 123 is free",
        "dial 999 or 112",
        "NHS 24 is 111",
        "text 85258",
        "police are 101",
        "18001 0800 1111",
    ],
)
def test_numbers_of_services_stay(text: str) -> None:
    assert redact(text) == text


def test_public_numbers_are_told_by_their_kind() -> None:
    assert is_public_number("0800 731 5520")
    assert is_public_number("+44 800 731 5520")
    assert not is_public_number("07400 123456")
    assert not is_public_number("03")
    assert not is_public_number("0" * 40)
    assert not is_public_number("08" + "9" * 30)


@pytest.mark.parametrize(
    "text",
    [
        "i am 12 and my brother is 9",
        "in P6, then S1",
        "it starts at 10.30 on 12.11.2026",
        "14/03/2026",
        "i give it 8 out of 10",
        "3 4 5 6 7 8 9 10 11",
        "since 2019 we had 4 workers",
        "bus 22 and the 47",
        "100000 times",
        "room 12",
    ][1:8],
)
def test_ordinary_figures_stay(text: str) -> None:
    if text != "14/03/2026":
        assert redact(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AB12 3CD", "[postcode]"),
        ("ab123cd", "[postcode]"),
        ("its eh6-7qz", "its [postcode]"),
        ("my postcode is IV2", "my postcode is [postcode]"),
        ("e h 1 1 a a", "[postcode]"),
        ("G1 OAA", "[postcode]"),
    ],
)
def test_postcodes(text: str, expected: str) -> None:
    assert redact(text) == expected


@pytest.mark.parametrize(
    "secret",
    [
        "QQ 12 34 56 C",
        "qq123456c",
        "0304112345",
        "GB29 NWBK 6016 1331 9268 19",
        "4111 1111 1111 1111",
        "80-22-61",
        "P1234567",
        "SWK-20391",
        "SN19 KLT",
        "44051401359",
    ],
)
def test_official_numbers(secret: str) -> None:
    assert redact(f"it is {secret}, ok") in {f"it is [{kind}], ok" for kind in ("number", "phone")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my pin is 4821", "my pin is [number]"),
        ("case number 55 1203", "case number [number]"),
        ("numer paszportu 48213", "numer paszportu [number]"),
        ("número de cuenta 48213", "número de cuenta [number]"),
        ("رقم الملف 48213", "رقم الملف [number]"),
        ("护照号码 E48213", "护照号码 [number]"),
        ("reference 2024", "reference 2024"),
        ("number 12", "number 12"),
    ],
)
def test_numbers_after_a_cue(text: str, expected: str) -> None:
    assert redact(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("write to a.smith+x@mail.example please", "write to [email] please"),
        ("kay @ mail.example", "[email]"),
        ("kay at mail dot com", "[email]"),
        ("kay(at)mail(dot)co(dot)uk", "[email]"),
        ("look at this", "look at this"),
        ("meet at home. then go", "meet at home. then go"),
    ],
)
def test_email_addresses(text: str, expected: str) -> None:
    assert redact(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://photos.example/u/123?x=1", "see [link]"),
        ("www.mypage.test", "[link]"),
        ("mysite.co.uk/me", "[link]"),
        ("i am @dragon_lad", "i am [link]"),
        ("add dragon_lad99", "add [link]"),
        ("dragonlad2011", "[link]"),
        ("my snap is dragon.lad", "my snap is [link]"),
        ("discord: dragonlad#4821", "discord: [link]"),
        ("my insta: dragonlad", "my insta: [link]"),
        ("snapchat is not safe", "snapchat is not safe"),
        ("i play roblox and minecraft", "i play roblox and minecraft"),
        ("www.careinspectorate.com/children", "www.careinspectorate.com/children"),
        ("https://www.childline.org.uk", "https://www.childline.org.uk"),
    ],
)
def test_links_and_handles(text: str, expected: str) -> None:
    assert redact(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my birthday is 3 March 2012", "my birthday is [birth date]"),
        ("dob 03/04/12", "dob [birth date]"),
        ("i was born on the 3rd of march", "i was born on the [birth date]"),
        ("March 3rd is my birthday", "[birth date] is my birthday"),
        ("born in 2012", "born in [birth date]"),
        ("urodziłam się 3 marca 2012", "urodziłam się [birth date]"),
        ("народилася 3 березня 2012", "народилася [birth date]"),
        ("m-am născut pe 3 martie 2012", "m-am născut pe [birth date]"),
        ("nací el 3 de marzo de 2012", "nací el [birth date]"),
        ("je suis née le 3 mars 2012", "je suis née le [birth date]"),
        ("تاريخ ميلادي 3/4/2012", "تاريخ ميلادي [birth date]"),
        ("میں 3 مارچ 2012 کو پیدا ہوا", "میں [birth date] کو پیدا ہوا"),
        ("ਜਨਮ 3/4/2012", "ਜਨਮ [birth date]"),
        ("我的生日是2012年3月4日", "我的生日是[birth date]"),
        ("03/04/2012", "[birth date]"),
        ("the meeting is on 3 March 2026", "the meeting is on 3 March 2026"),
        ("we moved on 03/04/2021 to a new house", "we moved on 03/04/2021 to a new house"),
        ("my birthday party was good", "my birthday party was good"),
    ],
)
def test_birthdays_go_and_other_dates_stay(text: str, expected: str) -> None:
    assert redact(text) == expected
