"""People's names in transcripts: in every language, in lower case, and those that are everyday words."""

from __future__ import annotations

import pytest

from bot.transcripts.redaction import redact


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("im ruaridh and my pals are called brogan and tam", "im [name] and my pals are called [name] and [name]"),
        ("my name is Xanthippa", "my name is [name]"),
        ("my name is zorblax qintar", "my name is [name]"),
        ("ma name's shuggie", "ma name's [name]"),
        ("mairi's mum was there", "[name]'s mum was there"),
        ("she told Mhairi-Claire", "she told [name]"),
        ("Mrs Pumphrey shouts", "Mrs [name] shouts"),
        ("Dr. Okonjo was nice", "Dr. [name] was nice"),
        ("PC Murray came by", "PC [name] came by"),
        ("Miss Tranter is fine", "Miss [name] is fine"),
        ("my auntie senga", "my auntie [name]"),
        ("i asked mcgillivray", "i asked [name]"),
        ("she is called Eilidh MacTavish now", "she is called [name] now"),
        ("then Auld Eck laughed", "then [name] laughed"),
        ("JAMIE IS MY PAL", "[name] IS MY PAL"),
        ("the worker Quillon is good", "the worker [name] is good"),
        ("me and ailsa brown", "me and [name]"),
        ("only K. and ailsa know", "only [name] and [name] know"),
        ("jeeti didi helps", "[name] didi helps"),
    ],
)
def test_names_in_english_and_scots(text: str, expected: str) -> None:
    assert redact(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my name is hope", "my name is [name]"),
        ("I live with Grace and her dog", "I live with [name] and her dog"),
        ("my sister ruby is 4", "my sister [name] is 4"),
        ("Penny was late again", "[name] was late again"),
        ("then poppy said no", "then [name] said no"),
        ("Joy was our nurse", "[name] was our nurse"),
        ("Mark drives us home", "[name] drives us home"),
        ("i asked daisy about it", "i asked [name] about it"),
    ],
)
def test_everyday_words_are_names_when_the_sentence_says_so(text: str, expected: str) -> None:
    assert redact(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "i hope it will be ok",
        "Hope is all I have",
        "we may move in may",
        "May I ask something",
        "Will you listen to me",
        "the rose is red",
        "i miss my mum",
        "i really miss home",
        "my friend said no",
        "my sister will come",
        "On Friday I've got art",
        "I see my worker on Wednesdays",
        "thank you, that was good",
        "I like Minecraft and Roblox",
        "my mum speaks Gaelic and Polish",
        "We Had A Nice Time And I Liked It",
        "it went on until June",
        "in the summer we go out",
        "he called me stupid",
        "they called the police",
    ],
)
def test_everyday_words_stay_otherwise(text: str) -> None:
    assert redact(text, "en") == text


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "mam na imię Wirginka", "mam na imię [name]"),
        ("pl", "byłam tam z Kasią", "byłam tam z [name]"),
        ("uk", "мене звати Забава", "мене звати [name]"),
        ("uk", "я бачила Оксану вчора", "я бачила [name] вчора"),
        ("ro", "mă numesc Zenovia", "mă numesc [name]"),
        ("ro", "mă cheamă răzvan", "mă cheamă [name]"),
        ("es", "me llamo Zulmira", "me llamo [name]"),
        ("fr", "je m'appelle Zélie", "je m'appelle [name]"),
        ("gd", "is mise Beathag", "is mise [name]"),
        ("ur", "میرا نام زرتاج ہے", "میرا نام [name] ہے"),
        ("ur", "میری دوست فاطمہ ہے", "میری دوست [name] ہے"),
        ("ar", "اسمي زبيدة", "اسمي [name]"),
        ("ar", "زرت أبو طارق", "زرت [name]"),
        ("ar", "ذهبت مع يوسف الحلبي", "ذهبت مع [name]"),
        ("pa", "ਮੇਰਾ ਨਾਮ ਜੱਸੀ ਹੈ", "ਮੇਰਾ ਨਾਮ [name] ਹੈ"),
        ("pa", "ਗੁਰਪ੍ਰੀਤ ਚੰਗੀ ਹੈ", "[name] ਚੰਗੀ ਹੈ"),
        ("zh", "我叫王小明", "我叫[name]"),
        ("zh", "李老师很好", "[name]老师很好"),
        ("zh", "小红是我的朋友", "[name]是我的朋友"),
        ("ur", "mera naam zartaj hai", "mera naam [name] hai"),
    ],
)
def test_names_in_other_languages(language: str, text: str, expected: str) -> None:
    assert redact(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "chcę rozmawiać z panią w Szkocji"),
        ("pl", "zaczęło się w listopadzie"),
        ("uk", "маю надію на краще"),
        ("uk", "я живу в Единбурзі"),
        ("ro", "vreau să vorbesc cu cineva"),
        ("es", "ella no me escucha"),
        ("fr", "je voudrais plus de temps"),
        ("gd", "tha mi ag iarraidh taic"),
        ("ur", "مجھے مدد چاہیے"),
        ("ar", "أمل أن يتحسن الوضع"),
        ("pa", "ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ"),
        ("zh", "我很高兴周末不上学"),
    ],
)
def test_ordinary_sentences_in_other_languages_stay(language: str, text: str) -> None:
    assert redact(text, language) == text


def test_a_decomposed_accent_hides_nothing() -> None:
    assert redact("i saw E\u0301milie today") == "i saw [name] today"
