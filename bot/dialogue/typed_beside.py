"""A choice that plainly stands in what someone typed beside other words: "sad cos my dog died", "games and swimming".

The choice is picked and all the words are kept with it. What is not plain stays words: a wrong tick says something
that nobody said, while words lose nothing. So "happy when he is out" and "my mum is sad" pick no face.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.dialogue.typed import LONGEST, NUMBERS, Name, Option, label_of, typed_value, words_of
from bot.dialogue.typed_words import BUTS, CONDITIONS, LIKES, NO_RATINGS, PLAIN_FEELINGS, REASONS, TURNS
from bot.messages import Input

LIST = re.compile(r"\s*(?:[,;+&\n]|\b(?:and|n|plus|also)\b)\s*")
PAUSE = re.compile(r"[,.;:!\n–—]|\s-+\s|\.{2,}|…")
FEW = 4
"""Words of the longest part of a list that we could not read, and may still be one thing of a list."""
RATING = re.compile(r"(?<![\w.,/])(\d{1,2}|zero|two|three|four|five|six|seven|eight|nine|ten)(?![\w/]|[.,]\d)")
AFTER_A_NUMBER = frozenset({"i", "id", "maybe", "really", "please", "thanks", "probably"})
OUT_OF = re.compile(r"\s*(?:/\s*10|out of (?:10|ten))\b")
BEGINNINGS = frozenset({"ok", "good"})
OPENERS = frozenset({"i", "im", "am", "a", "bit", "feel", "feeling", "just", "so", "really", "very", "quite", "pretty"})


def value_beside(input: Input, options: Sequence[Option], text: str) -> str | None:
    """Return the value that stands plainly beside other words, or None; it still has to pass `choice_of`."""
    if len(text) > LONGEST or "?" in text:
        return None
    if input is Input.LINE:
        return _rating(text, options)
    if input is Input.SEVERAL:
        return _listed(text, options)
    return _with_reason(text, options) if input is Input.BUTTONS else None


def _rating(text: str, options: Sequence[Option]) -> str | None:
    """Find the one number on the line: nobody's age, no year, no count of brothers."""
    said = OUT_OF.sub("", text.casefold())
    found = list(RATING.finditer(said))
    if len(found) != 1:
        return None
    word, before, rest = found[0][1], words_of(said[: found[0].start()]), said[found[0].end() :]
    if not TURNS.isdisjoint(before) or (before and before[-1] in NO_RATINGS):
        return None
    after = words_of(rest)
    if after and PAUSE.match(rest) is None and after[0] not in REASONS | AFTER_A_NUMBER:
        return None
    number = str(NUMBERS.index(word)) if word in NUMBERS else str(int(word))
    return number if any(option.value == number for option in options) else None


def _listed(text: str, options: Sequence[Option]) -> str | None:
    """Tick what is read of a list whose other parts are none of the choices."""
    parts = [part for part in LIST.split(text.casefold()) if words_of(part)]
    if len(parts) < 2 or not (TURNS | BUTS).isdisjoint(words_of(text)):
        return None
    read = {part: typed_value(Input.SEVERAL, options, [], _thing(part)) for part in parts}
    if any(value is None and len(words_of(part)) > FEW for part, value in read.items()):
        return None
    return "+".join(dict.fromkeys(value for value in read.values() if value)) or None


def _thing(part: str) -> str:
    words = words_of(part)
    first = next((n for n, word in enumerate(words) if word not in LIKES), len(words))
    return " ".join(words[first:])


def _with_reason(text: str, options: Sequence[Option]) -> str | None:
    """Find the one choice that comes first, with a reason or a pause behind it; or a feeling that is no other word."""
    words = words_of(text)
    first = next((n for n, word in enumerate(words) if word not in OPENERS), len(words))
    for end in range(min(len(words) - 1, first + FEW), first, -1):
        value = typed_value(Input.BUTTONS, options, [], " ".join(words[first:end]))
        option = next((option for option in options if option.value == value), None)
        if option and _stands_alone(text, words[:end], words[first:end], words[end:], option):
            return value
    return None


def _stands_alone(text: str, head: Name, said: Name, rest: Name, option: Option) -> bool:
    if rest[0] in BUTS | CONDITIONS:
        return False
    if rest[0] in REASONS:
        # A reason may name any feeling ("sad because mum is not happy"); only "but" takes back what came before it.
        return BUTS.isdisjoint(rest) or PLAIN_FEELINGS.isdisjoint(rest)
    if not (PLAIN_FEELINGS - {option.value}).isdisjoint(rest) or not BUTS.isdisjoint(rest):
        return False
    # "Well, ..." and "OK, ..." only begin a sentence: before a pause it must be the choice's own words.
    own = said in {label_of(option), words_of(option.label.partition(",")[0])} and option.value not in BEGINNINGS
    return not PLAIN_FEELINGS.isdisjoint(said) or (own and _pauses(text, head))


def _pauses(text: str, head: Name) -> bool:
    found = re.match(r"\W*" + r"\W+".join(map(re.escape, head)), re.sub("['’]", "", text.casefold()))
    return found is not None and PAUSE.match(text.replace("'", "").replace("’", "")[found.end() :]) is not None
