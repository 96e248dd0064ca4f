"""Numbers that lead to a person: phones, postcodes, CHI, National Insurance, passports, accounts, number plates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberType

from bot.transcripts.dates import DATE
from bot.transcripts.spans import Label, Span
from bot.transcripts.word_lists import LETTER, lists

# Also with O for nought, and spelled out letter by letter.
_POSTCODE = re.compile(
    r"(?<![A-Za-z0-9])(?:"
    r"[A-Za-z]{1,2}(?:[0-9][0-9A-Za-z]?[ .\-]{0,2}[0-9oO]|[oO][0-9]?[ .\-]{0,2}[0-9])[A-Za-z]{2}"
    r"|(?:[A-Za-z][ .\-]){1,2}(?:[0-9][ .\-]){2,3}[A-Za-z][ .\-][A-Za-z]"
    r")(?![A-Za-z0-9])"
)
_PART_POSTCODE = re.compile(
    r"post ?code[^\w]{0,3}(?:(?:is|its|it's|starts|with|was) ){0,2}([A-Za-z]{1,2}\d[A-Za-z\d]?)\b", re.IGNORECASE
)
_DIGITS = re.compile(r"(?<![\d#])(?:(?<![A-Za-z])[oO](?=7|[123][ .-]?\d))?(?:\+|\(\+?)?\d(?:[ .()/-]{0,2}\d){5,}")
_DATE_INSIDE = re.compile(rf"(?<![\d./-])(?:{DATE.pattern})(?![./-]?\d)")
_NATIONAL_INSURANCE = re.compile(r"(?<![A-Za-z])[A-Za-z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[A-Da-d](?![A-Za-z])")
_BANK = re.compile(r"\b[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){3,7}(?: ?[A-Za-z0-9]{1,3})?\b")
_NUMBER_PLATE = re.compile(
    r"\b(?!in|on|at|of|to|by|no|or|if|is|as|so|am|up\d)[A-Za-z]{2}\d{2} ?(?!the|and|for|but)[A-Za-z]{3}\b",
    re.IGNORECASE,
)
# Letters and figures mixed as only offices do: SW-20391, P1234567.
_CODE = re.compile(
    r"\b(?=[A-Za-z/]*-?\d)(?:[A-Z]{1,6}(?:[-/][A-Z]{1,6})?[-/]?\d[\d/-]{3,}[A-Z]?\w*"
    r"|[a-z]{1,3}-?\d{5,}[a-z]?|\d{4,}[A-Za-z]\d*|\d{2,}[A-Z]{2,}\d+)\b"
)
_HAN_CUE = r"号码?|號碼?|电话|電話|护照|護照|账号|手机|№"
_YEAR = re.compile(r"(?:19|20)\d\d")
_SERVICES = {
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.UAN,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.PREMIUM_RATE,
}
_RELAY = "18001"  # dialled before a number to use a text relay
_LONGEST_PHONE = 16  # digits, with a trunk prefix; anything longer is another number
_SPOKEN = re.compile(rf"[{LETTER}]+(?:'[{LETTER}]+)?")
_SPOKEN_DIGITS = 6  # number words in a row; fewer may be counting


@lru_cache(maxsize=1)
def _cued() -> re.Pattern[str]:
    """Return the pattern of a number of four digits or more after a word such as "ref" or "call"."""
    words = (re.escape(word).replace(r"\*", r"\w*") for word in lists().words["number"])
    cue = rf"(?<!\w)(?:{'|'.join(sorted(words, key=len, reverse=True))})(?!\w)|{_HAN_CUE}"
    return re.compile(rf"(?:{cue})[^\n\d]{{0,18}}?(?<![\d.])([a-z]{{0,4}}[-/]?\d(?:[ ./-]?\d){{3,}}[a-z]?)(?!\w)", re.I)


def find_numbers(text: str) -> Iterator[Span]:
    """Yield the numbers, written in figures or in words, that lead to a person."""
    yield from _spoken_numbers(text)
    if not any(map(text.__contains__, "0123456789")):
        return
    yield from (Span(*match.span(), Label.POSTCODE) for match in _POSTCODE.finditer(text))
    yield from (Span(*match.span(1), Label.POSTCODE) for match in _PART_POSTCODE.finditer(text))
    for pattern in (_NATIONAL_INSURANCE, _BANK, _NUMBER_PLATE, _CODE):
        yield from (Span(*match.span(), Label.NUMBER) for match in pattern.finditer(text))
    yield from _digit_runs(text)
    yield from _cued_numbers(text)


def _cued_numbers(text: str) -> Iterator[Span]:
    for match in _cued().finditer(text):
        found = match.group(1)
        if not (_YEAR.fullmatch(found) or DATE.fullmatch(found) or is_public_number(found)):
            yield Span(*match.span(1), Label.NUMBER)


def _digit_runs(text: str) -> Iterator[Span]:
    """Yield long runs of digits; dates are taken out first, lest one hide the phone number that stands beside it."""
    without_dates = _DATE_INSIDE.sub(lambda match: "\0" * len(match.group()), text)
    for match in _DIGITS.finditer(without_dates):
        found = match.group()
        digits = re.sub(r"\D", "", found)
        if _is_worth_masking(found, digits) and not is_public_number(found):
            yield Span(*match.span(), Label.PHONE if _looks_like_phone(found, digits) else Label.NUMBER)


def _is_worth_masking(found: str, digits: str) -> bool:
    """Tell a number from a list of marks: six unbroken digits, a sort code, or nine digits in all."""
    if len(digits) >= 9:
        return found.startswith("0") or not re.fullmatch(r"1?\d(?: 1?\d)+", found)
    return bool(re.search(r"\d{6}", found) or re.fullmatch(r"\d\d-\d\d-\d\d|\d{3} \d{4}|0\d+ \d+", found))


def is_public_number(found: str) -> bool:
    """Tell whether a number belongs to a service: listed, freephone, 03, 116 or an emergency number."""
    digits = re.sub(r"\D", "", found)
    digits = digits[len(_RELAY) :] if digits.startswith(_RELAY) else digits
    if digits in lists().kept_numbers:
        return True
    if not digits.startswith(("03", "08", "443", "448")) or len(digits) > _LONGEST_PHONE:
        return False
    try:
        number = phonenumbers.parse(digits if digits[0] == "0" else "+" + digits, "GB")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.number_type(number) in _SERVICES


def _looks_like_phone(found: str, digits: str) -> bool:
    begins = found[0] in "+(oO" or digits.startswith(("07", "01", "02", "00"))
    return begins and 10 <= len(digits) <= _LONGEST_PHONE


def _spoken_numbers(text: str) -> Iterator[Span]:
    """Yield numbers said in words: six or more digit words in a row."""
    digit_words = lists().words["digits"]
    run: list[tuple[int, int]] = []
    for match in _SPOKEN.finditer(text.lower()):
        start, end = match.span()
        if match.group() in digit_words and run and start - run[-1][1] <= 2:
            run.append((start, end))
            continue
        yield from _as_number(run)
        run = [(start, end)] if match.group() in digit_words else []
    yield from _as_number(run)


def _as_number(run: list[tuple[int, int]]) -> Iterator[Span]:
    if len(run) >= _SPOKEN_DIGITS:
        yield Span(run[0][0], run[-1][1], Label.NUMBER)
