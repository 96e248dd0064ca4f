"""Preparation: the same sentence in other clothes reads the same."""

from __future__ import annotations

import pytest

from bot.safety.normal import fold, prepare, split, squash
from bot.safety.rules import Rules

RULES = Rules.load()  # teaches the words that run-together letters are parted into


def words(text: str) -> str:
    return " ".join(prepare(text).words)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("HE HITS ME", "he hits me"),
        ("Ｈｅ ｈｉｔｓ ｍｅ", "he hits me"),
        ("h\u200bi\u200dt\ufeffs me", "hits me"),
        ("h\u0336i\u0336t\u0336s m\u0301e", "hits me"),
        ("don’t don't don‘t don`t", "dont dont dont dont"),
        ("hе hіts mе", "he hits me"),  # Cyrillic look-alikes
        ("ηε hits", "ne hits"),
        ("𝐡𝐞 𝐡𝐢𝐭𝐬 𝐦𝐞", "he hits me"),
        ("h1ts m3", "hits me"),
        ("$ex", "sex"),
        ("h i t s m e", "hits me"),
        ("h.i.t.s m.e", "hits me"),
        ("h-i-t-s   m-e", "hits me"),
        ("he_hits_me", "he hits me"),
        ("he.hits.me", "he . hits . me"),
        ("u no he hits me cos im bad", "you no he hits me because im bad"),
        ("kms", "kill myself"),
        ("ma da skelps me", "my da smacks me"),
        ("it wisnae me, ah'm feart", "it was not me , im scared"),
        ("dad 👊🏿 me 😭", "dad hit me cry"),
        ("Hola ¿qué tal?", "hola que tal ."),
        ("żółć", "zolc"),
        ("打我", "打 我"),
        ("媽媽", "妈 妈"),
        ("أبي", "ابي"),
        ("مُحَمَّد", "محمد"),
        ("ਮੈਨੂੰ ਕੁੱਟਦਾ", "ਮੈਨੂ ਕੁਟਦਾ"),
        ("Мій тато", "міи тато"),
    ],
)
def test_reads_the_same(text: str, plain: str) -> None:
    assert words(text) == plain


def test_plain_words_stay_themselves() -> None:
    for text in ("no it is not", "it hits the spot", "5 out of 10", "x z q", "the year is 2026", "room 101"):
        assert words(text) == text


def test_ukrainian_is_not_taken_for_disguised_latin() -> None:
    assert words("мене б'є тато") == "мене бє тато"


def test_a_long_spaced_out_message_is_read_to_its_end() -> None:
    spaced = " ".join("i like school and the bus and the food and my dad hits me".replace(" ", "")) + " "
    assert words(spaced * 3).count("hits me") == 3


def test_letters_that_fit_no_word_do_not_hide_the_rest() -> None:
    assert "hits me" in " ".join(split("xqzhitsmeqq"))


def test_doubled_letters_meet() -> None:
    assert squash("hiiiitttsss") == squash("hits") == "hits"
    assert fold("Ⅷ") == "viii"


def test_pauses_and_stops_are_kept() -> None:
    assert words("no, stop! he did。我") == "no , stop . he did . 我"


def test_the_text_as_it_came_is_there_for_other_layers() -> None:
    assert prepare("He HITS me 👊", "en").original == "He HITS me 👊"
    assert prepare("x", "pl").language == "pl"
