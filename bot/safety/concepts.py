"""The vocabulary of danger: which words and phrases stand for which concept, in every language at once.

A child mixes languages, and the language told to us may be wrong, so one lexicon holds all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

import yaml

from bot.safety.frames import Frames
from bot.safety.normal import know, know_language, prepare, squash

FOLDER = Path(__file__).resolve().parents[2] / "data" / "safety" / "rules"
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CHOICE = re.compile(r"\[([^\]]+)\]")
# Words that other words turn into when doubled letters go ("boot", "but" from "butt"): never guessed at.
_SHORTEST_SQUASHED = 4
_STEM = 3
_LONGEST_PHRASE = 12

Span = tuple[int, int, int]


class VocabularyError(ValueError):
    """The vocabulary or the rules can't be used; the message names the file and the entry."""


@dataclass(slots=True)
class Lexicon:
    """Words, stems and phrases, each with the set of concepts (as bits) that it stands for."""

    bits: dict[str, int] = field(default_factory=dict)
    words: dict[str, int] = field(default_factory=dict)
    stems: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    squashed: dict[str, int] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], int, int]]] = field(default_factory=dict)
    frames: Frames = field(default_factory=Frames)
    idiom: int = 0
    negation: int = 0

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Lexicon:
        """Read every language's vocabulary; raises VocabularyError naming the file and the concept."""
        lexicon = cls()
        lexicon.idiom, lexicon.negation = lexicon.bit("SAFE"), lexicon.bit("NEG")
        files = {path.stem.removeprefix("words-"): [*_entries(path)] for path in sorted(folder.glob("words-*.yml"))}
        if not any(files.values()):
            raise VocabularyError(f"{folder}: holds no words-*.yml")
        spoken = {language: lexicon._take(pairs) for language, pairs in files.items()}
        for language, words in spoken.items():  # not before all are read: how a phrase reads must not hang on the order
            know_language(language, words)
        for path in sorted(folder.glob("frames-*.yml")):
            lexicon._take_frames(path)
        lexicon._finish()
        return lexicon

    def _take(self, pairs: Iterable[tuple[str, str]]) -> set[str]:
        """Add one language's entries; return its words, and its longer stems with a star."""
        whole: set[str] = set()
        for concept, phrase in pairs:
            words, stem = prepare(phrase.rstrip("*")).words, phrase.endswith("*")
            self._add(self.bit(concept), words, stem)
            if not stem or len(words) > 1:
                whole.update(words)
            elif len(words[0]) > _SHORTEST_SQUASHED:
                whole.add(f"{words[0]}*")
        return whole

    def _take_frames(self, path: Path) -> None:
        for concept, frames in _concepts(path).items():
            if not isinstance(frames, list) or not concept.isupper():
                raise VocabularyError(f"{path}: {concept}: needs a name in capitals and a list of frames")
            for frame in frames:
                try:
                    self.frames.add(self.bit(concept), frame, lambda words: prepare(words).words)
                except (ValueError, TypeError) as error:
                    raise VocabularyError(f"{path}: {concept}: {frame!r}: {error}") from error

    def bit(self, concept: str) -> int:
        """Return the concept's bit, a new one for a new concept."""
        return self.bits.setdefault(concept, 1 << len(self.bits))

    def masks(self, words: tuple[str, ...]) -> list[int]:
        """Give each word the bits of its concepts and phrases."""
        distinct = set(words)
        found = {word: self.words[word] for word in distinct & self.words.keys()}
        for word in distinct - found.keys():
            if bits := self._guess(word):
                found[word] = bits
        masks = [found.get(word, 0) for word in words]
        if not distinct.isdisjoint(self.phrases.keys()):
            self._mark_phrases(words, masks)
        self.frames.mark(words, masks)
        return masks

    def _mark_phrases(self, words: tuple[str, ...], masks: list[int]) -> None:
        """Add each phrase's bits to its first word; an idiom also blanks its words, but for longer phrases of harm."""
        harm, idioms = self._phrases_in(words)
        reach: dict[int, int] = {}
        for start, end, _ in harm:
            reach[start] = max(end, reach.get(start, 0))
        blanked: set[int] = set()
        for start, end, bits in idioms:
            if not self._inside_harm(start, end, reach):
                masks[start:end] = [bits] * (end - start)
                blanked.update(range(start, end))
        for start, end, bits in harm:
            if blanked.isdisjoint(range(start, end)):
                if not bits & self.negation:  # the "not" of "don't feel safe" is part of it and denies nothing
                    masks[start:end] = [mask & ~self.negation for mask in masks[start:end]]
                masks[start] |= bits

    def _phrases_in(self, words: tuple[str, ...]) -> tuple[list[Span], list[Span]]:
        harm: list[Span] = []
        idioms: list[Span] = []
        there = set(words)
        near: dict[str, list[tuple[tuple[str, ...], int, int]]] = {}  # the phrases all of whose words are in the text
        for word in there & self.phrases.keys():
            near[word] = [phrase for phrase in self.phrases[word] if there.issuperset(phrase[0])]
        for at in [at for at, word in enumerate(words) if word in near]:
            for phrase, anchor, bits in near[words[at]]:
                start = at - anchor
                if start >= 0 and words[start : start + len(phrase)] == phrase:
                    (idioms if bits & self.idiom else harm).append((start, start + len(phrase), bits))
        return harm, idioms

    def _inside_harm(self, start: int, end: int, reach: Mapping[int, int]) -> bool:
        """Tell whether a longer phrase of harm holds the idiom; phrases are short, so a few places tell."""
        return any(
            reach.get(first, 0) >= end and (first, reach[first]) != (start, end)
            for first in range(start, start - _LONGEST_PHRASE, -1)
        )

    def _guess(self, word: str) -> int:
        bits = self._stem(word)
        if bits or len(word) < _SHORTEST_SQUASHED or len(word) > 40:
            return bits
        single = squash(word)
        return self.squashed.get(single, 0) or (self._stem(single) if single != word else 0)

    def _stem(self, word: str) -> int:
        bits = 0
        for stem, value in self.stems.get(word[:_STEM], ()):
            if word.startswith(stem):
                bits |= value
        return bits

    def _add(self, bits: int, words: tuple[str, ...], stem: bool) -> None:
        if len(words) > 1:
            anchor = max(range(len(words)), key=lambda at: len(words[at]))
            self.phrases.setdefault(words[anchor], []).append((words, anchor, bits))
        elif stem:
            self.stems.setdefault(words[0][:_STEM], []).append((words[0], bits))
        else:
            self.words[words[0]] = self.words.get(words[0], 0) | bits

    def _finish(self) -> None:
        for word in self.words:  # a whole word also has what its stem stands for
            self.words[word] |= self._stem(word)
        for word, bits in self.words.items():
            single = squash(word)
            if len(single) >= _SHORTEST_SQUASHED or single == word:
                self.squashed[single] = self.squashed.get(single, 0) | bits
        know(self.words)
        know(stem for stems in self.stems.values() for stem, _ in stems)
        know(word for group in self.phrases.values() for phrase, _, _ in group for word in phrase)


def _concepts(path: Path) -> Mapping[str, object]:
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - safe, in C where it can be
    if not isinstance(data, Mapping):
        raise VocabularyError(f"{path}: needs concepts, each with words")
    return data


def _entries(path: Path) -> Iterator[tuple[str, str]]:
    for concept, text in _concepts(path).items():
        if not isinstance(text, str) or not concept.isupper():
            raise VocabularyError(f"{path}: {concept}: needs a name in capitals and words parted by commas")
        for phrase in filter(None, map(str.strip, text.split(","))):
            if not any(char.isalnum() for char in phrase):
                raise VocabularyError(f"{path}: {concept}: {phrase!r} holds no word")
            yield from ((concept, spelt) for spelt in _spell_out(phrase))


def _spell_out(phrase: str) -> Iterator[str]:
    """Turn "[hit/hits] me" into "hit me" and "hits me"."""
    parts = _CHOICE.split(phrase)
    choices = [part.split("/") if at % 2 else [part] for at, part in enumerate(parts)]
    yield from (" ".join("".join(chosen).split()) for chosen in product(*choices))
