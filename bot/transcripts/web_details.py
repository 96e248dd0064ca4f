"""Where someone can be found on line: e-mail addresses, links, handles.

As in `numbers`, every pattern is linear: a part can't match what the part after it needs, or it is possessive (`++`),
so nobody can slow the bot down with a crafted message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.transcripts.spans import Label, Span
from bot.transcripts.word_lists import lists

_DOMAIN = r"[\w-]++(?:\.[\w-]++)"
_EMAIL = re.compile(rf"(?<![\w.+%'-])[\w.+%'-]++(?:@{_DOMAIN}*+|\s?@\s?{_DOMAIN}++)++|(?<!\S)[^\s@]++@[^\s@]++")
_AT = r" ?(?: at |\(at\)|\[at\]|@|arroba|malpa) ?"
_DOT = r" ?(?:\.| dot |\(dot\)|\[dot\]| kropka | punto | point ) ?"
_MAIL_ENDS = r"com|co|uk|org|net|scot|pl|ro|fr|es|gov|ac|sch|example|me|info"
_SPELLED_EMAIL = re.compile(rf"(?<![\w.+-])[\w.+-]++{_AT}[\w-]++(?:{_DOT}(?:{_MAIL_ENDS})\b)++", re.IGNORECASE)
_LINK_ENDS = (
    r"com|co|uk|org|net|scot|gov|edu|io|gg|me|tv|ly|pl|ro|fr|es|ua|pk|cn|in|info|app|example|test|link|site|be|page"
)
_LINK = re.compile(
    rf"(?:https?://|www\.)[^\s<>\"]++"
    rf"|(?<![\w.@-])[a-z0-9][\w-]*+(?:\.(?!(?:{_LINK_ENDS})(?![\w.-]))[\w-]++)*+\.(?:{_LINK_ENDS})\b(?:/[^\s<>\"]*+)?",
    re.IGNORECASE,
)
# A handle by its own look: @name, name_of, name#1234, name2011.
_HANDLE = re.compile(
    r"(?<![\w@])@[\w.]*\w|(?<![\w@])[A-Za-z]\w*_\w+|\b[A-Za-z]\w{2,30}#\d{3,5}\b|\b(?=[A-Za-z]{4})[A-Za-z]++\d{2,}\w*"
)
_BETWEEN = r"user ?name|user|name|handle|account|tag|is|its|it's|on|at|as|me|to|es|est|este|e|c'est|jest|:|=|-"


@lru_cache(maxsize=1)
def _after_app() -> tuple[re.Pattern[str], ...]:
    """Return patterns for what follows an app's name: with a digit, a dot or "_" in it, or plainly called a name."""
    apps = "|".join(sorted(map(re.escape, lists().words["apps"]), key=len, reverse=True))
    start = rf"(?<!\w)(?:{apps})\b"
    odd = rf"{start} ?(?:(?:{_BETWEEN})[ :]{{1,2}}){{0,3}}[:=]? ?((?=[\w.]{{0,30}}[\d_.])[\w.]*\w)"
    called = rf"{start}(?: ?(?:user ?name|name|handle|tag|account|user))?(?: is|'s|:| =) ?([\w.-]*\w)"
    return re.compile(odd, re.IGNORECASE), re.compile(called, re.IGNORECASE)


def find_web_details(text: str) -> Iterator[Span]:
    """Yield e-mail addresses, links and handles; links to services that are everybody's stay."""
    for pattern in (_EMAIL, _SPELLED_EMAIL):
        yield from (Span(*match.span(), Label.EMAIL) for match in pattern.finditer(text))
    for match in _LINK.finditer(text):
        if not _is_kept_host(match.group()):
            yield Span(*match.span(), Label.LINK)
    yield from (Span(*match.span(), Label.LINK) for match in _HANDLE.finditer(text))
    for pattern in _after_app():
        yield from _handles(pattern, text)


def _handles(pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    for match in pattern.finditer(text):
        if match.group(1).lower() not in lists().words["stop"]:  # "snapchat is not safe" names no one
            yield Span(*match.span(1), Label.LINK)


def _is_kept_host(link: str) -> bool:
    host = re.sub(r"^https?://|^www\.", "", link.lower()).split("/")[0]
    return any(host == kept or host.endswith("." + kept) for kept in lists().kept_hosts)
