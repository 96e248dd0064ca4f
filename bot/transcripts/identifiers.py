"""Details that are recognised by their shape: numbers, postcodes, e-mail addresses, links, handles.

Every pattern is linear: no part can match what the part after it needs, or it is possessive (`++`), so that nobody can
slow the bot down with a crafted message.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import phonenumbers
from phonenumbers import PhoneNumberType

from bot.transcripts.dates import DATE
from bot.transcripts.spans import Label, Span
from bot.transcripts.word_lists import LETTER, lists

_EMAIL = re.compile(r"(?<![\w.+%'-])[\w.+%'-]++(?:\s?@\s?[\w-]++(?:\.[\w-]++)*+)++|(?<!\S)[^\s@]++@[^\s@]++")
_SPELLED_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]++ ?(?: at |\(at\)|\[at\]|@|arroba|małpa) ?[\w-]++"
    r"(?: ?(?:\.| dot |\(dot\)|\[dot\]| kropka | punto | point ) ?"
    r"(?:com|co|uk|org|net|scot|pl|ro|fr|es|gov|ac|sch|example|me|info)\b)++",
    re.IGNORECASE,
)
_TOP = r"com|co|uk|org|net|scot|gov|edu|io|gg|me|tv|ly|pl|ro|fr|es|ua|pk|cn|in|info|app|example|test|link|site|be|page"
_LINK = re.compile(
    rf"(?:https?://|www\.)[^\s<>\"]++|(?<![\w.@-])[a-z0-9][\w-]*+(?:\.[\w-]++)*?\.(?:{_TOP})\b(?:/[^\s<>\"]*+)?",
    re.IGNORECASE,
)
_HANDLE = re.compile(
    r"(?<![\w@])@[\w.]*\w|(?<![\w@])[A-Za-z]\w*_\w+|\b[A-Za-z]\w{2,30}#\d{3,5}\b|\b(?=[A-Za-z]{4})[A-Za-z]++\d{2,}\w*"
)
_APPS = r"insta|instagram|ig|snap|snapchat|sc|tik ?tok|discord|roblox|xbox|psn|gamer ?tag|twitter|facebook|fb|whatsapp|telegram|twitch|steam|fortnite|minecraft|user ?name|user|nick|handle|login|vinted|youtube"
_APP_HANDLE = re.compile(
    rf"(?<!\w)(?:{_APPS})\b[ ]?(?:(?:user ?name|user|name|handle|account|tag|is|its|it's|on|at|as|me|to|es|est|este|e|c'est|jest|:|=|-)[ :]{{1,2}}){{0,3}}"
    r"[:=]? ?((?=[\w.]{0,30}[\d_.])[\w.]*\w)",
    re.IGNORECASE,
)
_NAMED_HANDLE = re.compile(
    r"(?<!\w)(?:user ?name|gamer ?tag|handle|(?:insta|instagram|snap|snapchat|tik ?tok|discord|roblox|xbox|psn|twitch|steam) ?"
    r"(?:user ?name|name|handle|tag|account|user)?)(?: is|'s|:| =) ?([\w.-]*\w)",
    re.IGNORECASE,
)
_POSTCODE = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Za-z]{1,2}(?:[0-9][0-9A-Za-z]?[ .\-]{0,2}[0-9oO]|[oO][0-9]?[ .\-]{0,2}[0-9])[A-Za-z]{2}|(?:[A-Za-z][ .\-]){1,2}(?:[0-9][ .\-]){2,3}[A-Za-z][ .\-][A-Za-z])"
    r"(?![A-Za-z0-9])"
)
_PART_POSTCODE = re.compile(
    r"post ?code[^\w]{0,3}(?:(?:is|its|it's|starts|with|was) ){0,2}([A-Za-z]{1,2}\d[A-Za-z\d]?)\b", re.IGNORECASE
)
_DIGITS = re.compile(r"(?<![\d#])(?:(?<![A-Za-z])[oO](?=7|[123][ .-]?\d))?(?:\+|\(\+?)?\d(?:[ .()/-]{0,2}\d){5,}")
_NATIONAL_INSURANCE = re.compile(r"(?<![A-Za-z])[A-Za-z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[A-Da-d](?![A-Za-z])")
_BANK = re.compile(r"\b[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){3,7}(?: ?[A-Za-z0-9]{1,3})?\b")
_NUMBER_PLATE = re.compile(
    r"\b(?!in|on|at|of|to|by|no|or|if|is|as|so|am|up\d)[A-Za-z]{2}\d{2} ?(?!the|and|for|but)[A-Za-z]{3}\b",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"\b(?=[A-Za-z/]*-?\d)(?:[A-Z]{1,6}(?:[-/][A-Z]{1,6})?[-/]?\d[\d/-]{3,}[A-Z]?\w*|[a-z]{1,3}-?\d{5,}[a-z]?|\d{4,}[A-Za-z]\d*|\d{2,}[A-Z]{2,}\d+)\b"
)
_CUED = re.compile(
    r"(?<!\w)(?:chi|nhs|ni|passport|paszport\w*|pasaporte|passeport|pașaport\w*|pasaport\w*|паспорт\w*|account|acc|acct|sort ?code|konto|cuenta|compte"
    r"|cont|рахун\w+|case|ref|reference|scn|candidate|student|card|bank|pin|password|code|licen[cs]e|pesel|dni|nie|cnp|id|number|numbers|no|nr|num|numer\w*|numéro"
    r"|numero|numărul?|номер\w*|№|ring|phone|call|text|mobile|mob|tel|phones|teléfono|telefono|telefon\w*|тел\w*|télephone|telephone|رقم\w*|هاتف\w*|جواز\w*|نمبر|فون"
    r"|ਨੰਬਰ|ਫੋਨ|ਫ਼ੋਨ)\b[^\n\d]{0,18}?(?<![\d.])([A-Za-z]{0,4}[-/]?\d(?:[ ./-]?\d){3,}[A-Za-z]?)(?!\w)",
    re.IGNORECASE,
)
_HAN_CUED = re.compile(r"(?:号码?|號碼?|电话|電話|护照|護照|账号|手机)[^\d\n]{0,6}([A-Za-z]{0,3}\d(?:[ -]?\d){3,})")
_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_SERVICES = {
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.UAN,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.PREMIUM_RATE,
}
_LONGEST_PHONE = 16  # digits, with a trunk prefix; anything longer is another number


def find_identifiers(text: str) -> list[Span]:
    """Return what can be told by its shape in a folded text."""
    spans: list[Span] = []
    spans += _web(text)
    spans += (Span(*match.span(), Label.LINK) for match in _HANDLE.finditer(text))
    spans += (Span(*match.span(), Label.NAME) for match in _INITIAL.finditer(text))
    spans += (
        Span(*match.span(1), Label.LINK) for pattern in (_APP_HANDLE, _NAMED_HANDLE) for match in pattern.finditer(text)
    )
    if any(map(text.__contains__, "0123456789")):
        spans += _numbered(text)
    return spans + list(_spoken_numbers(text))


def _web(text: str) -> Iterator[Span]:
    for pattern in (_EMAIL, _SPELLED_EMAIL):
        yield from (Span(*match.span(), Label.EMAIL) for match in pattern.finditer(text))
    for match in _LINK.finditer(text):
        if not _is_kept_host(match.group()):
            yield Span(*match.span(), Label.LINK)


def _is_kept_host(link: str) -> bool:
    host = re.sub(r"^https?://|^www\.", "", link.lower()).split("/")[0]
    return any(host == kept or host.endswith("." + kept) for kept in lists().kept_hosts)


def _numbered(text: str) -> Iterator[Span]:
    yield from (Span(*match.span(), Label.POSTCODE) for match in _POSTCODE.finditer(text))
    yield from (Span(*match.span(1), Label.POSTCODE) for match in _PART_POSTCODE.finditer(text))
    for pattern in (_NATIONAL_INSURANCE, _BANK, _NUMBER_PLATE, _CODE):
        yield from (Span(*match.span(), Label.NUMBER) for match in pattern.finditer(text))
    yield from _digit_runs(text)
    for pattern in (_CUED, _HAN_CUED):
        yield from _cued_numbers(pattern.finditer(text))


def _cued_numbers(matches: Iterable[re.Match[str]]) -> Iterator[Span]:
    for match in matches:
        found = match.group(1)
        if not (_YEAR.fullmatch(found) or DATE.fullmatch(found) or is_public_number(found)):
            yield Span(*match.span(1), Label.NUMBER)


def _digit_runs(text: str) -> Iterator[Span]:
    """Yield long runs of digits; those that are dates, or belong to a service, stay."""
    for match in _DIGITS.finditer(text):
        found = match.group()
        digits = re.sub(r"\D", "", found)
        if _is_worth_masking(found, digits) and not is_public_number(found):
            yield Span(*match.span(), Label.PHONE if _looks_like_phone(found, digits) else Label.NUMBER)


def _is_worth_masking(found: str, digits: str) -> bool:
    """Tell a number from a date or a list of marks: six unbroken digits, a sort code, or nine digits in all."""
    if DATE.fullmatch(found) or DATE.fullmatch(re.split(r"[ (]", found)[0]):
        return False
    if len(digits) >= 9:
        return not re.fullmatch(r"1?\d(?: 1?\d)+", found) or found.startswith("0")
    return bool(re.search(r"\d{6}", found) or re.fullmatch(r"\d\d-\d\d-\d\d|\d{3} \d{4}|0\d+ \d+", found))


def is_public_number(found: str) -> bool:
    """Tell whether a number belongs to a service: listed, freephone, 03, 116 or an emergency number."""
    digits = re.sub(r"\D", "", found)
    if digits in lists().kept_numbers:
        return True
    if not digits.startswith(("03", "08", "443", "448")) or len(digits) > _LONGEST_PHONE:
        return False
    try:
        number = phonenumbers.parse(digits if digits[0] == "0" else "+" + digits, "GB")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.number_type(number) in _OF_SERVICES


def _looks_like_phone(found: str, digits: str) -> bool:
    return len(digits) <= _LONGEST_PHONE and (
        found.startswith(("+", "(", "07", "01", "02", "00")) and len(digits) >= 10
    )


_INITIAL = re.compile(r"(?<![\w.'])(?!I\.)[A-Z]\.(?= [a-zA-Z])")
_SPOKEN = re.compile(rf"[{LETTER}]+(?:'[{LETTER}]+)?")


def _spoken_numbers(text: str) -> Iterator[Span]:
    """Yield numbers said in words: six or more digit words in a row."""
    digit_words = lists().words["digits"]
    run: list[re.Match[str]] = []
    for match in _SPOKEN.finditer(text.lower()):
        joined = not run or match.start() - run[-1].end() <= 2
        if match.group() in digit_words and joined:
            run.append(match)
            continue
        if len(run) >= _SPOKEN_DIGITS:
            yield Span(run[0].start(), run[-1].end(), Label.NUMBER)
        run = [match] if match.group() in digit_words else []
    if len(run) >= _SPOKEN_DIGITS:
        yield Span(run[0].start(), run[-1].end(), Label.NUMBER)


_SPOKEN_DIGITS = 6
