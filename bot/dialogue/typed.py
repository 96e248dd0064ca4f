"""Answers that are typed where something could be pressed: "bus and the train", "school good, home hard", "7/10".

An answer is read only when every word of it is understood; whatever else is said stays words. So "not the bus" is
never the bus, and a story is never a choice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from difflib import SequenceMatcher

from bot.dialogue.review_questions import HIGHEST, LOWEST, NONE
from bot.dialogue.typed_words import (
    FEELING_FILLERS,
    FEELINGS,
    FILLERS,
    JOINS,
    LEADS,
    LEAST,
    MIDDLE,
    MOST,
    NOT_HAPPY,
    PILE_WORDS,
    SIGNS,
    SMILEYS,
    TURNS,
    YES_NO,
)  # fmt: skip
from bot.messages import Input

ALL = "*"
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
LONGEST = 500
"""Characters of the longest text that may still be a choice; "the bus?" is a question, however short."""
ALIKE = 0.85
SHORTEST = 4
MANY = 8
"""In a longer list than this people look for one thing by its first letters, and three of them are enough."""
ALIKE_BUT_ONE, ONE_LETTER = 0.8, 5
"""In words of five letters and more one may be another: "happi", "trian"."""
LINE_SAID = re.compile(
    r"(?:(?:about|around|maybe|probably|like|just|a|i|i'd|id|say|would|think|it|it's|its|is)\s+)*"
    r"(\w+)(?:\s*/\s*10|\s+out of (?:10|ten))?"
)
WORD = re.compile(rf"[^\W_]+(?:['’][^\W_]+)*|[{''.join(SIGNS)}]")
BETWEEN = re.compile(
    r"(?:(?:about|around|maybe|like|just|a|i|id|say|between|somewhere|it|its|is)\s+)*"
    r"(\w+)(?:\s*(?:or|to|and|-|–|/)\s*(?:maybe\s+)?(\w+)|([.,]\d+|\s+and a half))(?:\s*/\s*10|\s+out of (?:10|ten))?"
)
SMILEY = re.compile(rf"(?<!\S)(?:{'|'.join(re.escape(s) for s in sorted(SMILEYS, key=len, reverse=True))})(?!\w)")
SPREADS = frozenset({"all", "everything", "rest", "others", "both"})
AND = ","
"""A word that only joins what is said of one card to what is said of the next."""

Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be meant: by its value, by its words, or by its number on the screen."""

    value: str
    label: str
    number: int | None
    typed: tuple[str, ...] = ()


def typed_value(input: Input, options: Sequence[Option], piles: Sequence[Option], text: str) -> str | None:
    """Return the value that typed words are, or None when they are none; it still has to pass `choice_of`."""
    if len(text) > LONGEST or "?" in text:
        return None
    if input is Input.LINE:
        return _number(text, options)
    words = words_of(SMILEY.sub(lambda found: SMILEYS[found[0]], text.casefold()))
    if not words:
        return None
    if input is Input.CARDS:
        return _cards(words, options, piles)
    if input is Input.BUTTONS and (face := _face(words, options)):
        return face
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
            names |= {words_of(word): meant[0] for word in said}
    return names


def _begins(label: str, side: str) -> bool:
    return label.casefold().partition(",")[0].strip(" .!") == side


def between(text: str) -> tuple[int, int] | None:
    """Return the two numbers that "5 or 6", "5 to 7" or "7.5" lies between, or None."""
    said = BETWEEN.fullmatch(text.strip(" .!").casefold().replace("'", ""))
    low = _counted(said[1]) if said else None
    high = _counted(said[2]) if said and said[2] else None if low is None else low + 1
    if low is None or high is None:
        return None
    return (low, high) if LOWEST <= low < high <= HIGHEST else None


def spreads(text: str) -> bool:
    """Say whether a pile is given to all cards, or to all that are left: "all good", "the rest is hard"."""
    return not SPREADS.isdisjoint(words_of(text))


def _counted(word: str) -> int | None:
    return NUMBERS.index(word) if word in NUMBERS else int(word) if word.isdecimal() and len(word) <= 2 else None


def _number(text: str, options: Sequence[Option]) -> str | None:
    said = LINE_SAID.fullmatch(text.strip(" .!").casefold())
    if said is not None:
        number = str(NUMBERS.index(said[1])) if said[1] in NUMBERS else said[1]
        if any(option.value == number for option in options):
            return number
    words, names = words_of(text), _line_names(options)
    while words:
        if words in names:
            return names[words]
        if words[0] not in FILLERS | LEADS:
            return None
        words = words[1:]
    return None


def _line_names(options: Sequence[Option]) -> dict[Name, str]:
    # The words of an end, without the number before them; then what most people would call such an end.
    low, high = (words_of(options[end].label)[1:] for end in (0, -1))
    names = {words_of(word): str((LOWEST + HIGHEST) // 2) for word in MIDDLE}
    if not TURNS.isdisjoint(low) and TURNS.isdisjoint(high):
        for said, other, value in ((LEAST, high, options[0].value), (MOST, low, options[-1].value)):
            names |= {words_of(word): value for word in said if not _within(words_of(word), other)}
    for end, other, value in ((low, high, options[0].value), (high, low, options[-1].value)):
        names |= {part: value for part in _parts(end) if not _within(part, other)}
    return names


def _parts(end: Name) -> list[Name]:
    """Return the beginnings and endings of an end's words that say as much: of "not safe", never "safe"."""
    parts = [end[:n] for n in range(1, len(end) + 1)] + [end[n:] for n in range(len(end))]
    turned = not TURNS.isdisjoint(end)
    return [part for part in parts if not FILLERS.issuperset(part) and (not turned or not TURNS.isdisjoint(part))]


def _within(part: Name, words: Name) -> bool:
    return any(words[n : n + len(part)] == part for n in range(len(words)))


def _face(words: Name, options: Sequence[Option]) -> str | None:
    """Return the one face that is meant by words which are nothing but a feeling."""
    faces = {option.value for option in options}
    if not faces <= FEELINGS.keys():
        return None
    names = {words_of(word): face for face in faces for word in FEELINGS[face]}
    if not faces & {"worried", "angry"}:
        names |= {words_of(word): "sad" for word in NOT_HAPPY if "sad" in faces}
    for option in options:
        label = words_of(option.label)
        names |= {part: option.value for part in (_plain(label), _signs(label)) if part}
    found = _scan(words, names, FILLERS | FEELING_FILLERS)
    return found[0] if found and len(set(found)) == 1 else None


def label_of(option: Option) -> Name:
    """Return the words of a choice without its face."""
    return _plain(words_of(option.label))


def _plain(words: Name) -> Name:
    return tuple(word for word in words if word not in SIGNS)


def _signs(words: Name) -> Name:
    return tuple(word for word in words if word in SIGNS)


def _cards(words: Name, cards: Sequence[Option], piles: Sequence[Option]) -> str | None:
    names = _names(cards, several=True)
    names |= {(word,): ALL for word in ("both", "rest", "others")}
    pile_of = _pile_names(piles)
    names |= {(word,): AND for word in JOINS}
    found = _scan(words, {**names, **{name: f":{pile}" for name, pile in pile_of.items()}})
    if not found:
        return None
    # "good: school, friends": the pile comes first, so read it from the other end.
    pairs = _turned(found) if found[0].startswith(":") else _sorted(found)
    spread = pairs.pop(ALL, None)
    if spread:
        pairs = {card.value: pairs.get(card.value, spread) for card in cards}
    return "+".join(f"{card}{pile}" for card, pile in pairs.items()) or None


def _turned(found: Sequence[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    pile, empty = "", False
    for part in found:
        if part == AND:
            continue
        if not part.startswith(":"):
            pairs[part], empty = pile, False
        elif empty:
            return {}
        else:
            pile, empty = part, True
    return {} if empty else pairs


def _sorted(found: Sequence[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    pending: list[str] = []
    for part in found:
        if part == AND:
            if pending or not pairs:
                return {}
        elif not part.startswith(":"):
            pending.append(part)
        elif not pending:
            return {}
        else:
            pairs |= dict.fromkeys(pending, part)
            pending = []
    return {} if pending else pairs


def _names(options: Sequence[Option], several: bool = False) -> dict[Name, str]:
    names: dict[Name, str] = {}
    if several:
        names |= dict.fromkeys([("all",), ("all", "of", "them"), ("everything",), ("all", "of", "these")], ALL)
    for option in options:
        if option.number is None:
            continue
        names[(str(option.number),)] = option.value
        if option.number <= len(ORDINALS):
            names |= dict.fromkeys([(ORDINALS[option.number - 1],), (_short(option.number),)], option.value)
    for option in options:
        label, value = words_of(option.label), words_of(option.value.replace("-", " "))
        bare = tuple(word for word in label if word not in FILLERS)
        # One letter may stand for a choice where it is all that was typed; within a sentence "a" and "i" are fillers.
        typed = (name for name in map(words_of, option.typed) if not FILLERS.issuperset(name))
        names |= dict.fromkeys([name for name in (bare, value, label, *typed) if name], option.value)
    return names


def _pile_names(piles: Sequence[Option]) -> dict[Name, str]:
    names = {words_of(word): pile.value for pile in piles for word in PILE_WORDS.get(pile.value, ())}
    return names | {words_of(pile.label): pile.value for pile in piles}


def _short(number: int) -> str:
    return f"{number}{('th', 'st', 'nd', 'rd')[number] if number < 4 else 'th'}"


def _scan(words: Name, names: Mapping[Name, str], fillers: AbstractSet[str] = FILLERS) -> list[str] | None:
    found: list[str] = []
    at = 0
    while at < len(words):
        name = _name_at(words[at:], names)
        if name is not None:
            found.append(names[name])
            at += len(name)
        elif words[at] in fillers:
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
    one_letter = len(word) == len(other) >= ONE_LETTER
    return SequenceMatcher(None, word, other).ratio() >= (ALIKE_BUT_ONE if one_letter else ALIKE)


def _beginning(words: Name, options: Sequence[Option]) -> list[str] | None:
    """Find the one choice that begins with these words: "Dundee" for "Dundee City", "clac" in a long list."""
    long = len(options) > MANY
    if len(words[0]) < (SHORTEST - 1 if long else SHORTEST):
        return None
    for begins in (_begins_with, _begins_as, _begins_like) if long else (_begins_with,):
        found = [option.value for option in options if any(begins(name, words) for name in _called(option))]
        if found:
            return found if len(found) == 1 else None
    return None


def _called(option: Option) -> list[Name]:
    return [words_of(said) for said in (option.label, *option.typed)]


def _begins_with(name: Name, words: Name) -> bool:
    return name[: len(words)] == words


def _begins_as(name: Name, words: Name) -> bool:
    """Say whether the last word is still being written."""
    *whole, last = words
    return name[: len(whole)] == tuple(whole) and len(name) > len(whole) and name[len(whole)].startswith(last)


def _begins_like(name: Name, words: Name) -> bool:
    return _alike(words, name[: len(words)])


def words_of(text: str) -> Name:
    """Return the words of a text, and its faces, in small letters."""
    # Most people leave it out: "dont" is "don't".
    return tuple(re.sub("['’]", "", word) for word in WORD.findall(text.casefold()))
