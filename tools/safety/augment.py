"""Dresses a training line in other clothes, so that no trick of style decides what the learned layer sees."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

from bot.safety.normal import fold
from tools.safety.corpus import Row

LEET = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7"}
NEAR = {"a": "sq", "e": "wr", "i": "uo", "o": "ip", "s": "ad", "t": "ry", "n": "bm", "r": "et", "l": "k", "h": "gj"}
EMOJI = ("😭", "😔", "😂", "🙏", "😡", "❤️", "🤷", "😢", "lol", "tbh", "idk", "...", "!!", "??", "pls", "x")


def typo(text: str, dice: random.Random) -> str:
    """Drop, double, swap or mistype a letter in a word or two."""
    words = text.split()
    for _ in range(dice.choice((1, 1, 2, 3))):
        at = dice.randrange(len(words))
        word = words[at]
        if len(word) > 3:
            place = dice.randrange(1, len(word) - 1)
            near = dice.choice(NEAR.get(word[place].lower(), word[place]))
            words[at] = dice.choice(
                (
                    word[:place] + word[place + 1 :],
                    word[:place] + word[place] + word[place:],
                    word[:place] + word[place + 1] + word[place] + word[place + 2 :],
                    word[:place] + near + word[place + 1 :],
                )
            )
    return " ".join(words)


def leet(text: str, dice: random.Random) -> str:
    """Write some letters as digits or signs."""
    return "".join(dice.choice(LEET[char]) if char in LEET and dice.random() < 0.25 else char for char in text.lower())


def spaced(text: str, dice: random.Random) -> str:
    """Write one or two words a letter at a time."""
    words = text.split()
    at = dice.randrange(len(words))
    mark = dice.choice((" ", ".", "-", "_"))
    words[at : at + 2] = [mark.join(word) for word in words[at : at + 2]]
    return " ".join(words)


def bare(text: str, dice: random.Random) -> str:
    """Leave out all pause and quotation marks."""
    return "".join(char for char in text if char.isalnum() or char.isspace() or ord(char) > 0x2FF) or text


def shout(text: str, dice: random.Random) -> str:
    """Draw out some letters and add a sign of mood."""
    words = text.split()
    at = dice.randrange(len(words))
    words[at] = words[at] + words[at][-1] * dice.choice((0, 1, 3))
    return " ".join([*words, dice.choice(EMOJI)])


WAYS: Sequence[tuple[float, Callable[[str, random.Random], str]]] = (
    (0.16, typo),
    (0.05, leet),
    (0.04, spaced),
    (0.10, bare),
    (0.08, shout),
    (0.16, lambda text, _: fold(text)),
)


def dress(row: Row, safe: Mapping[str, Sequence[str]], dice: random.Random) -> str:
    """Return the line, often changed in one way, sometimes beside a harmless line in the same language."""
    text, roll, beside = row.text, dice.random(), safe.get(row.language) or safe["en"]
    for share, way in WAYS:
        if roll < share:
            text = way(text, dice)
            break
        roll -= share
    roll = dice.random()
    if roll < 0.05 and len(text) < 160:
        return buried(text, [dice.choice(beside)[:110] for _ in range(2)], dice)
    if roll < 0.14 and len(text) < 200:
        other = dice.choice(beside)[:140]
        return dice.choice((". ", " ", ", ", "\n")).join((text, other) if dice.random() < 0.5 else (other, text))
    return text


def buried(text: str, others: Sequence[str], dice: random.Random) -> str:
    """Put the line between, before or after harmless ones, as people run on: often with no full stop to part them."""
    lines = list(others)
    lines.insert(dice.choice((0, 1, 1, 2)), text)
    if dice.random() < 0.6:
        lines = [line.rstrip(".!?… ") for line in lines]
    return dice.choice((" ", " ", ", ", " and ", ". ")).join(lines)
