"""Chooses which of the base's 250,000 pieces of words to keep: those that our languages and our text need."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from wordfreq import top_n_list, word_frequency

from bot.safety.learned_pieces import Pieces
from bot.safety.learned_text import readable
from bot.safety.learned_words import Words
from tools.safety.base import Base
from tools.safety.fourbits import table
from tools.safety.minilm import English

KEEP, KEEP_ENGLISH = 30_000, 15_000
MARKS = ("[CLS]", "[PAD]", "[SEP]", "[UNK]")  # in the order of the other encoder's marks
LANGUAGES = ("en", "pl", "uk", "ro", "es", "fr", "ur", "ar", "zh")  # wordfreq has no Gaelic and no Punjabi
SCRIPTS = re.compile("[\u0a00-\u0a7f]")
PLAIN = re.compile(
    "[a-z0-9\u00c0-\u017f\u0218-\u021b\u0400-\u045f\u0490\u0491\u0600-\u06ff\u0a00-\u0a7f\u2600-\u27bf"
    "\U0001f300-\U0001faff\\W]",
    re.IGNORECASE,
)


def choose(base: Base, texts: Iterable[str]) -> list[int]:
    """Return the numbers of the pieces to keep: all single signs, all Gurmukhi, and the most used of the rest."""
    everything = Pieces(base.names, base.scores.tolist(), base.table)
    used: Counter[int] = Counter()
    for text in texts:
        used.update(dict.fromkeys(everything.read(readable(text), 300), 30))
    for language in LANGUAGES:
        for word in top_n_list(language, 25_000):
            weight = 1e6 * word_frequency(word, language)
            used.update({number: weight for number in everything.read(readable(word), 30)})
    must = {number for number, name in enumerate(base.names) if _must(name)} | {0, 1, 2, 3}
    best = [number for number, _ in used.most_common() if number not in must]
    return sorted(must | set(best[: KEEP - len(must)]))


def _must(name: str) -> bool:
    bare = name.lstrip("\u2581")
    return bare == name.lower().lstrip("\u2581") and (
        (len(bare) <= 1 and bool(PLAIN.fullmatch(bare or " "))) or bool(SCRIPTS.search(bare))
    )


def save(base: Base, kept: list[int], path: Path) -> Pieces:
    """Write the kept pieces and their rows of the four-bit table, and return them ready for use."""
    names = "\n".join(base.names[number].replace("\n", " ") for number in kept).encode("utf-8")
    np.savez_compressed(
        path, names=np.frombuffer(names, np.uint8), scores=base.scores[kept].astype(np.float16), table=base.table[kept]
    )
    return Pieces.load(path)


def choose_english(base: English, texts: Iterable[str]) -> list[int]:
    """Return the numbers of the English pieces to keep: the marks, all single signs of English, and the most used."""
    marks = [base.names.index(mark) for mark in MARKS]
    order = [*marks, *(number for number in range(len(base.names)) if number not in marks)]
    everything = Words([base.names[number] for number in order], np.zeros((0, 12, 18), np.uint8))
    used: Counter[int] = Counter()
    for text in texts:
        used.update(dict.fromkeys(everything.read(readable(text), 300), 30))
    for word in top_n_list("en", 25_000):
        weight = 1e6 * word_frequency(word, "en")
        used.update({number: weight for number in everything.read(readable(word), 30)})
    single = re.compile(r"(##)?[a-z0-9]|[!-/:-@\[-`{-~]")
    must = {at for at, number in enumerate(order) if single.fullmatch(base.names[number])} - {0, 1, 2, 3}
    best = [at for at, _ in used.most_common() if at > 3 and at not in must]
    return [*marks, *(order[at] for at in sorted(must | set(best[: KEEP_ENGLISH - 4 - len(must)])))]


def save_english(base: English, kept: list[int], path: Path) -> Words:
    """Write the kept English pieces and their meanings in four bits, and return them ready for use."""
    names = "\n".join(base.names[number] for number in kept).encode("utf-8")
    np.savez_compressed(path, names=np.frombuffer(names, np.uint8), table=table(base.table[kept]))
    return Words.load(path)
