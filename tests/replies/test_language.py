"""Noticing the language of a message."""

from __future__ import annotations

import subprocess
import sys

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, TextElement
from hypothesis import given
from hypothesis import strategies as st

from bot.replies.language import named_language, notice_language
from bot.settings import DATA
from tests.costs import ratio

LANGUAGES = {"en", "pl", "ur", "uk", "ar", "ro", "pa", "zh", "es", "fr", "gd"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "nobody ever asks me what I would change"),
        ("en", "ah dinnae ken whit tae say aboot it"),
        ("en", "can my sister come to the meeting"),
        ("pl", "chciałabym porozmawiać z kimś o szkole"),
        ("pl", "moja babcia mieszka daleko i bardzo tesknie"),
        ("uk", "я не знаю з ким поговорити"),
        ("ro", "nu stiu cu cine pot vorbi"),
        ("ro", "aș vrea să vină și mama mea"),
        ("es", "quiero hablar con alguien de mi escuela"),
        ("es", "nadie me pregunta lo que pienso"),
        ("fr", "je ne sais pas à qui parler"),
        ("fr", "personne ne me demande mon avis"),
        ("gd", "chan eil duine ag èisteachd rium"),
        ("gd", "bu toil leam bruidhinn ri cuideigin"),
        ("gd", "tha e gam bhualadh"),
        ("gd", "bhuail e mi"),
        ("gd", "tha eagal orm a dhol dhachaigh"),
        ("gd", "THA M'ATHAIR GAM GHOIRTEACHADH"),
        ("ur", "مجھے کسی سے بات کرنی ہے"),
        ("ur", "mujhe kisi se baat karni hai"),
        ("ar", "أريد أن أتحدث مع شخص ما"),
        ("ar", "لا احد يسمعني في المدرسة"),
        ("pa", "ਮੈਂ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ"),
        ("pa", "mainu kise naal gal karni chahidi"),
        ("zh", "我想跟一个人说话"),
        ("zh", "沒有人問我的意見"),
    ],
)
def test_sentences(language: str, text: str) -> None:
    assert notice_language(text) == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "hello"),
        ("en", "naw"),
        ("pl", "cześć"),
        ("pl", "dziękuję"),
        ("uk", "привіт"),
        ("uk", "так"),
        ("ro", "mulțumesc"),
        ("es", "hola"),
        ("es", "gracias"),
        ("fr", "bonjour"),
        ("fr", "merci"),
        ("gd", "feasgar math"),
        ("gd", "tapadh leibh"),
        ("ur", "شکریہ"),
        ("ar", "شكرا"),
        ("ar", "نعم"),
        ("pa", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ"),
        ("zh", "你好"),
        ("zh", "好"),
    ],
)
def test_greetings_and_one_word_answers(language: str, text: str) -> None:
    assert notice_language(text) == language


@pytest.mark.parametrize(
    "text",
    ["", " ", "1", "10/10", "😊", "...", "?", "07400 123456", "x", "zzz", "https://example.com", "[name]", "にほんご"],
)
def test_it_says_nothing_when_unsure(text: str) -> None:
    assert notice_language(text) is None


def test_other_languages_in_our_scripts_are_not_guessed() -> None:
    assert notice_language("мы хотим поговорить") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "هذا support plan صعب"),
        ("zh", "这个support plan很难"),
        ("uk", "цей support plan складний"),
        ("en", "my gran says Привіт to the neighbour every day"),
    ],
)
def test_a_borrowed_word_changes_nothing(language: str, text: str) -> None:
    assert notice_language(text) == language


@pytest.mark.parametrize(
    "text", ["use pictures", "menu", "my supporter", "mat", "confidential", "complaints", "text message"]
)
@pytest.mark.parametrize("current", [None, "en", "pl"])
def test_what_our_own_page_says_switches_nobody_to_another_language(text: str, current: str | None) -> None:
    assert notice_language(text, current) in {current, "en"}


def test_every_label_and_short_sentence_of_ours_is_taken_for_english_or_for_nothing() -> None:
    files = [FluentParser().parse(path.read_text()) for path in (DATA / "words" / "en").glob("*.ftl")]
    said = [message.value.elements for file in files for message in file.body if isinstance(message, Message)]
    ours = [str(first.value) for first, *more in said if isinstance(first, TextElement) and not more]
    short = [text for text in ours if len(text.split()) <= 3]
    assert len(short) > 100
    assert [text for text in short if notice_language(text, "en") not in {None, "en"}] == []


@pytest.mark.parametrize("current", ["gd", "ro", "pl", "uk", "ar"])
@pytest.mark.parametrize("text", ["a" * 10_000, "aaaa aaaa aaaa", "hahahaha hahaha", "sdfgh sdfgh sdfgh", "xoxoxo"])
def test_what_is_no_word_is_no_language(text: str, current: str) -> None:
    assert notice_language(text) is None
    assert notice_language(text, current) in {None, current}


@pytest.mark.parametrize(
    ("current", "text"),
    [
        ("gd", "tha e gam bhualadh"),
        ("gd", "bine"),
        ("gd", "no thanks"),
        ("pl", "ok"),
        ("pl", "lol"),
        ("pl", "social worker"),
        ("ro", "no"),
        ("es", "un plan"),
        ("uk", "skip"),
        ("ar", "ok mum"),
    ],
)
def test_a_word_or_two_take_nobody_out_of_the_language_they_are_in(current: str, text: str) -> None:
    assert notice_language(text, current) == current


@pytest.mark.parametrize(
    ("current", "language", "text"),
    [
        ("ro", "gd", "tha e gam bhualadh"),
        ("gd", "en", "my mum hits me"),
        ("gd", "en", "can we speak in english now"),
        ("fr", "es", "quiero hablar con mi madre"),
        ("es", "pl", "nie chcę tam mieszkać"),
        ("ur", "ar", "أريد أن أتحدث"),
        ("gd", "uk", "привіт"),
        ("pl", "zh", "你好"),
    ],
)
def test_a_sentence_that_is_plainly_in_another_language_changes_it(current: str, language: str, text: str) -> None:
    assert notice_language(text, current) == language


@pytest.mark.parametrize(
    ("language", "name"),
    [("gd", "Gàidhlig"), ("pl", "polski"), ("uk", "УКРАЇНСЬКА"), ("ar", "العربية"), ("ro", "română"),
     ("pa", "ਪੰਜਾਬੀ"), ("zh", "中文"), ("ur", "اردو"), ("es", "español."), ("fr", "francais!"), ("en", "English")],
)  # fmt: skip
@pytest.mark.parametrize("current", [None, "en", "gd", "pl"])
def test_the_name_of_a_language_chooses_it(language: str, name: str, current: str | None) -> None:
    assert notice_language(name, current) == language


@pytest.mark.parametrize("lesson", ["French", "spanish", "Gaelic", "Polish", "Urdu"])
def test_the_english_name_of_a_language_is_an_answer_and_no_choice(lesson: str) -> None:
    assert notice_language(lesson, "en") in {None, "en"}


def test_each_language_that_has_words_has_a_name() -> None:
    lines = (DATA / "words" / "languages.txt").read_text(encoding="utf-8").splitlines()
    own = {code: names.split(",")[0].strip() for code, sign, names in (line.partition(":") for line in lines) if sign}
    for language in LANGUAGES:
        assert named_language(own[language]) == language


@pytest.mark.parametrize("text", ["co", "y", "mat jao", "na"])
def test_a_word_of_another_language_still_is_one(text: str) -> None:
    assert notice_language(text, "en") != "en"


def test_a_tie_goes_to_the_current_language() -> None:
    assert notice_language("no", "es") == "es"
    assert notice_language("no", "en") == "en"
    assert notice_language("سلام", "ur") == "ur"


def test_the_answer_is_the_same_each_time() -> None:
    text = "plorenti vasta mundo trangle"
    assert len({notice_language(text) for _ in range(5)}) == 1


@given(st.text(max_size=80), st.sampled_from([None, "en", "gd"]))
def test_it_never_raises_and_answers_in_our_languages(text: str, current: str | None) -> None:
    assert notice_language(text, current) in LANGUAGES | {None}


def test_a_long_text_costs_no_more_than_its_beginning() -> None:
    text = "I would like to talk about my school. " * 10_000
    assert notice_language(text) == "en"
    assert ratio(lambda: notice_language(text), beside=lambda: notice_language(text[:10_000])) < 5


def test_importing_loads_neither_langdetect_nor_the_words() -> None:
    loaded = "print('langdetect' in sys.modules, language._common_words.cache_info().currsize)"
    code = f"import sys; from bot.replies import language; {loaded}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "0"]
