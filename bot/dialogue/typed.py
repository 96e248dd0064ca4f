"""Answers that are typed where something could be pressed: "bus and the train", "school good, home hard", "7/10".

An answer is read only when every word of it is understood; whatever else is said stays words. So "not the bus" is
never the bus, and a story is never a choice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from bot.dialogue.review_questions import NONE
from bot.messages import Input

ALL = "*"
FILLERS = frozenset({
    "a", "an", "and", "at", "also", "am", "are", "both", "by", "feel", "go", "goes", "going", "have", "i", "im",
    "in", "is", "it", "its", "my", "number", "of", "on", "one", "option", "our", "please", "plus", "really",
    "take", "that", "the", "there", "theyre", "think", "to", "use", "very", "was", "we", "with",
})  # fmt: skip
"""Words that change nothing; no word that turns a meaning round may stand here."""
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
YES_NO: Mapping[str, tuple[str, ...]] = {
    "yes": (
        "yes", "yeah", "yea", "yep", "yup", "ye", "yess", "aye", "always", "definitely", "of course", "sure", "do",
        "they do", "he does", "she does", "it does", "they are", "👍", "✅",
    ),
    "no": (
        "no", "nope", "nah", "naw", "nae", "never", "never ever", "not really", "not at all", "no way", "no really",
        "dont", "do not", "cant", "cannot", "can not", "doesnt", "does not", "he doesnt", "she doesnt",
        "they dont", "they do not", "they are not", "👎", "❌",
    ),
}  # fmt: skip
"""What people type for yes and no; none begins with a filler, which would hide a longer answer behind it."""
PILE_WORDS: Mapping[str, tuple[str, ...]] = {
    "good": (
        "good",
        "great",
        "fine",
        "nice",
        "happy",
        "easy",
        "well",
        "brilliant",
        "love",
        "yes",
        "👍",
        "🙂",
        "😀",
        "✅",
    ),
    "mixed": ("mixed", "middle", "between", "half", "ok", "okay", "so so", "bit of both", "alright", "😐", "🤷"),
    "hard": ("hard", "bad", "difficult", "sad", "rubbish", "not good", "awful", "👎", "🙁", "😢", "❌"),
}
"""What people type for a pile, beside its own words."""
LONGEST = 500
"""Characters of the longest text that may still be a choice; "the bus?" is a question, however short."""
ALIKE = 0.85
SHORTEST = 4
LINE_SAID = re.compile(
    r"(?:(?:about|around|maybe|probably|like|just|a|i|i'd|id|say|would|think|it|it's|its|is)\s+)*"
    r"(\w+)(?:\s*/\s*10|\s+out of (?:10|ten))?"
)
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[👍🙂😀✅😐🤷👎🙁😢❌]")

Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be meant: by its value, by its words, or by its number on the screen."""

    value: str
    label: str
    number: int
    typed: tuple[str, ...] = ()


def typed_value(input: Input, options: Sequence[Option], piles: Sequence[Option], text: str) -> str | None:
    """Return the value that typed words are, or None when they are none; it still has to pass `choice_of`."""
    if len(text) > LONGEST or "?" in text:
        return None
    if input is Input.LINE:
        return _number(text, options)
    words = _words(text)
    if not words:
        return None
    if input is Input.CARDS:
        return _cards(words, options, piles)
    names = _names(options, several=input is Input.SEVERAL)
    found = _scan(words, names if input is Input.SEVERAL else {**yes_no(options), **names})
    if found is None and input is Input.BUTTONS:
        found = _beginning(words, options)
    if not found or (input is Input.BUTTONS and len(set(found)) > 1):
        return None
    if ALL in found:
        found = [option.value for option in options if option.value != NONE]
    return "+".join(dict.fromkeys(found))


def yes_no(options: Sequence[Option]) -> dict[Name, str]:
    """Return what means yes or no here: words for the one choice that is "Yes" or begins with "Yes, "; so for "No"."""
    names: dict[Name, str] = {}
    for side, said in YES_NO.items():
        meant = [option.value for option in options if side == option.value or _begins(option.label, side)]
        if len(meant) == 1:
            names |= {_words(word): meant[0] for word in said}
    return names


def _begins(label: str, side: str) -> bool:
    return label.casefold().partition(",")[0].strip(" .!") == side


def _number(text: str, options: Sequence[Option]) -> str | None:
    said = LINE_SAID.fullmatch(text.strip(" .!").casefold())
    if said is not None:
        number = str(NUMBERS.index(said[1])) if said[1] in NUMBERS else said[1]
        if any(option.value == number for option in options):
            return number
    # The words of an end, without the number before them.
    ends = {_words(option.label)[1:]: option.value for option in options}
    return ends.get(_words(text)) if _words(text) else None


def _cards(words: Name, cards: Sequence[Option], piles: Sequence[Option]) -> str | None:
    names = _names(cards)
    pile_of = _pile_names(piles)
    found = _scan(words, {**names, **{name: f":{pile}" for name, pile in pile_of.items()}})
    if not found:
        return None
    if found[0].startswith(":"):
        # "good: school, friends": the pile comes first, so read it from the other end.
        return _sorted(_turned(found))
    return _sorted(found)


def _turned(found: Sequence[str]) -> list[str]:
    turned: list[str] = []
    pile = ""
    if found[-1].startswith(":"):
        return turned
    for part in found:
        if part.startswith(":"):
            pile = part
        else:
            turned += [part, pile]
    return turned


def _sorted(found: Sequence[str]) -> str | None:
    pending: list[str] = []
    pairs: list[str] = []
    for part in found:
        if not part.startswith(":"):
            pending.append(part)
            continue
        if not pending:
            return None
        pairs += [f"{card}{part}" for card in pending]
        pending = []
    return None if pending or not pairs else "+".join(dict.fromkeys(pairs))


def _names(options: Sequence[Option], several: bool = False) -> dict[Name, str]:
    names: dict[Name, str] = {}
    if several:
        names |= dict.fromkeys([("all",), ("all", "of", "them"), ("everything",), ("all", "of", "these")], ALL)
    for option in options:
        names[(str(option.number),)] = option.value
        if option.number <= len(ORDINALS):
            names |= dict.fromkeys([(ORDINALS[option.number - 1],), (_short(option.number),)], option.value)
    for option in options:
        label, value = _words(option.label), _words(option.value.replace("-", " "))
        bare = tuple(word for word in label if word not in FILLERS)
        typed = (_words(said) for said in option.typed)
        names |= dict.fromkeys([name for name in (bare, value, label, *typed) if name], option.value)
    return names


def _pile_names(piles: Sequence[Option]) -> dict[Name, str]:
    names = {_words(word): pile.value for pile in piles for word in PILE_WORDS.get(pile.value, ())}
    return names | {_words(pile.label): pile.value for pile in piles}


def _short(number: int) -> str:
    return f"{number}{('th', 'st', 'nd', 'rd')[number] if number < 4 else 'th'}"


def _scan(words: Name, names: Mapping[Name, str]) -> list[str] | None:
    found: list[str] = []
    at = 0
    while at < len(words):
        name = _name_at(words[at:], names)
        if name is not None:
            found.append(names[name])
            at += len(name)
        elif words[at] in FILLERS:
            at += 1
        else:
            return None
    return found


def _name_at(words: Name, names: Mapping[Name, str]) -> Name | None:
    longest = sorted(names, key=len, reverse=True)
    exact = next((name for name in longest if words[: len(name)] == name), None)
    return exact or next((name for name in longest if _alike(words[: len(name)], name)), None)


def _alike(words: Name, name: Name) -> bool:
    return len(words) == len(name) and all(_same(word, other) for word, other in zip(words, name, strict=True))


def _same(word: str, other: str) -> bool:
    if word == other:
        return True
    # A slip of the finger: but "uncomfortable" is not "comfortable".
    if min(len(word), len(other)) < SHORTEST or word[0] != other[0]:
        return False
    return SequenceMatcher(None, word, other).ratio() >= ALIKE


def _beginning(words: Name, options: Iterable[Option]) -> list[str] | None:
    """Find the one choice that begins with these words: "Dundee" for "Dundee City"."""
    if len(words[0]) < SHORTEST:
        return None
    found = [option.value for option in options if _words(option.label)[: len(words)] == words]
    return found if len(found) == 1 else None


def _words(text: str) -> Name:
    # Most people leave it out: "dont" is "don't".
    return tuple(re.sub("['’]", "", word) for word in WORD.findall(text.casefold()))
