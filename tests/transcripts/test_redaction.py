"""What a transcript may keep: the promises of `redact` as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.transcripts.redaction import RedactedText, redact
from bot.transcripts.spans import PLACEHOLDER, Label
from tests.costs import ratio

ANY_TEXT = st.text(max_size=120)
# Words that wake many rules at once: cues, kinds of places, names, digits, marks, placeholders.
WORDS = st.sampled_from(
    """my name is jamie Grace will May st road Thorn 24 flat 2/1 primary school at in born 3 march 2011 14/02/2011
    07400 123456 EH1 1AA a@b.example @kay_11 insta: Mrs miss wee mc McRae didi [name] [place] [ ] . , !
    мене звати Оксана Олег اسمي سارة ਮੇਰਾ ਨਾਮ 我叫王小明 小学 pani ulica Nowa one two three""".split()  # noqa: SIM905
)
BUSY_TEXT = st.lists(WORDS, max_size=30).map(" ".join)
LANGUAGES = st.sampled_from([None, "en", "gd", "pl", "uk", "ro", "es", "fr", "ur", "ar", "pa", "zh", "xx"])


@given(ANY_TEXT, LANGUAGES)
def test_it_never_raises_and_changes_nothing_the_second_time(text: str, language: str | None) -> None:
    once = redact(text, language)
    assert redact(once, language) == once


@given(BUSY_TEXT, LANGUAGES)
@settings(max_examples=300)
def test_a_text_full_of_cues_is_settled_after_one_call(text: str, language: str | None) -> None:
    once = redact(text, language)
    assert redact(once, language) == once


@given(st.one_of(ANY_TEXT, BUSY_TEXT))
def test_a_redacted_text_can_not_grow_without_bound(text: str) -> None:
    assert len(redact(text)) <= 5 * len(text) + len(Label.BIRTH_DATE.placeholder)


@given(BUSY_TEXT)
def test_what_is_left_was_there_before(text: str) -> None:
    at = 0
    for piece in PLACEHOLDER.split(redact(text)):
        if piece:
            assert piece in text[at:] or piece in text
            at = max(at, text.find(piece, at))


def spaced(planted: str) -> st.SearchStrategy[str]:
    """Put something between two random texts, parted by blanks."""
    return st.tuples(ANY_TEXT, ANY_TEXT).map(lambda around: f"{around[0]} {planted} {around[1]}")


MOBILE = st.integers(0, 99_999_999).map(lambda tail: f"074{tail:08d}")


@given(st.data(), MOBILE, st.sampled_from(["{0}", "{1} {2} {3}", "{1}-{2}-{3}", "{1}.{2}.{3}", "+44 {4} {2}{3}"]))
def test_a_mobile_number_never_survives(data: st.DataObject, number: str, form: str) -> None:
    planted = form.format(number, number[:5], number[5:8], number[8:], number[1:5])
    after = redact(data.draw(spaced(planted)))
    assert number[5:] not in "".join(filter(str.isdigit, after)) or planted not in after
    assert planted not in after


AREAS = st.sampled_from(["AB", "DD", "DG", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "TD", "ZE"])
POSTCODE = st.builds(
    "{}{}{}{}{}".format,
    AREAS,
    st.integers(1, 25),
    st.sampled_from(["", " "]),
    st.integers(0, 9),
    st.sampled_from(["AA", "LT", "XQ", "ZW"]),
)


@given(st.data(), POSTCODE, st.booleans())
def test_a_postcode_never_survives(data: st.DataObject, postcode: str, small: bool) -> None:
    planted = postcode.lower() if small else postcode
    assert planted not in redact(data.draw(spaced(planted)))


MAIL = st.builds(
    "{}@{}.{}".format,
    st.from_regex(r"[a-z][a-z0-9._]{2,12}[a-z0-9]", fullmatch=True),
    st.from_regex(r"[a-z]{4,10}", fullmatch=True),
    st.sampled_from(["com", "co.uk", "example", "scot", "sch.uk"]),
)


@given(st.data(), MAIL)
def test_an_email_address_never_survives(data: st.DataObject, address: str) -> None:
    after = redact(data.draw(spaced(address)))
    assert address not in after
    assert address.split("@")[0] + "@" not in after


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00\x07\x1b[31m",
        "😊👍🏽",
        "\u202eabc\u202c",
        "\ud800",
        "İıſß",
        "ﷺ",
        "[[name]]",
        "[name",
        "a" * 1000,
        "\u200b" * 1000,
        "[" * 1000,
        "\n" * 1000,
        "ا" * 1000,
        "学" * 1000,
    ],
)
def test_odd_texts_pass_unharmed(text: str) -> None:
    assert redact(text) == text


def test_only_redact_and_the_database_can_make_redacted_text() -> None:
    with pytest.raises(TypeError):
        RedactedText("my name is jamie")
    assert isinstance(redact("hello"), RedactedText)
    assert RedactedText.stored("as it was kept") == "as it was kept"
    assert isinstance(RedactedText.stored("as it was kept"), RedactedText)


def test_placeholders_of_an_earlier_reading_stay_and_hide_nothing() -> None:
    assert redact("[name] goes to [place]") == "[name] goes to [place]"
    assert redact("[07400 123456]") == "[[phone]]"
    assert redact("[name]07400123456[name]") == "[name][phone][name]"


def test_one_detail_of_several_words_becomes_one_placeholder() -> None:
    assert redact("i saw Ailsa Mackintosh there") == "i saw [name] there"
    assert redact("we live at flat 3/2, 18 Hawthornbank Road") == "we live at [address]"


def test_everything_in_one_message() -> None:
    text = "im ruaridh, 07400 123456 or ruaridh.b@mail.example, IV2 7QX, born 3/4/2012, i go to Lochardil Primary"
    assert redact(text) == "im [name], [phone] or [email], [postcode], born [birth date], i go to [place]"


def test_a_text_made_to_unfold_for_ever_is_not_kept() -> None:
    chain = "mr " + " ".join(["my name is"] * 3) + " ailsa"
    assert redact(redact(chain)) == redact(chain)


LONG_TEXTS = {
    "ordinary": "the quick things that we did in the week. ",
    "letters": "a",
    "digits": "1",
    "spaced digits": "1 ",
    "at signs": "a@",
    "dots": "a.",
    "dashes": "1-",
    "brackets": "[",
    "cues": "my name is ",
    "placeholders": "[name] ",
    "saints": "st ",
    "underscores": "a_",
    "characters": "王明",
}


@pytest.mark.parametrize("unit", LONG_TEXTS.values(), ids=LONG_TEXTS.keys())
def test_time_grows_with_length_only(unit: str) -> None:
    """Ten times the text may take ten times as much work, not a hundred."""
    text = (unit * 50_000)[:50_000]
    redact("warm")
    assert ratio(lambda: redact(text), beside=lambda: redact(text[:5_000])) < 30


def test_a_name_that_is_gone_gives_nothing_else_away() -> None:
    """The cue before a placeholder must not take the next word in the second reading."""
    assert redact("Mrs [name] shouts") == "Mrs [name] shouts"
    assert redact("my name is [name] thanks") == "my name is [name] thanks"
