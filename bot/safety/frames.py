"""Sentence frames with choices: "[hide/hid] [my/the] [lunch/dinner]" stands for every sentence that it spells.

Spelt out, a few hundred frames are millions of phrases; so they are read as an automaton, one step a word: the cost
grows with the text's length and not with the number of frames.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

_SLOT = re.compile(r"\[([^\]]*)\]|(\S+)")
_STEM = 3

Read = Callable[[str], tuple[str, ...]]


@dataclass(slots=True)
class Frames:
    """States, each with the words that lead on from it; the first state is where every frame begins."""

    steps: list[dict[str, list[int]]] = field(default_factory=lambda: [{}])
    stems: list[dict[str, list[tuple[str, int]]]] = field(default_factory=lambda: [{}])
    ends: dict[int, int] = field(default_factory=dict)

    def add(self, bits: int, frame: str, read: Read) -> None:
        """Add one frame: slots of words or of [choices], the last of which may be a stem with a star."""
        here = {0}
        for slot in _SLOT.finditer(frame):
            choices = slot[1].split("/") if slot[1] is not None else [slot[2]]
            after, end = set(), self._new()
            for choice in choices:
                if not choice.strip():
                    after |= here
                    continue
                words = read(choice.rstrip("*"))
                if not words:
                    raise ValueError(f"{choice!r} holds no word")
                self._lead(here, words, end, choice.endswith("*"))
            here = after | {end}
        if 0 in here:
            raise ValueError("a frame needs a word that must be there")
        for state in here:
            self.ends[state] = self.ends.get(state, 0) | bits

    def _lead(self, here: Iterable[int], words: Sequence[str], end: int, stem: bool) -> None:
        """Lead from the states over the words to the end."""
        for word in words[:-1]:
            state = self._new()
            for one in here:
                self.steps[one].setdefault(word, []).append(state)
            here = [state]
        for one in here:
            if stem:
                self.stems[one].setdefault(words[-1][:_STEM], []).append((words[-1], end))
            else:
                self.steps[one].setdefault(words[-1], []).append(end)

    def _new(self) -> int:
        self.steps.append({})
        self.stems.append({})
        return len(self.steps) - 1

    def mark(self, words: Sequence[str], masks: list[int]) -> None:
        """Add each frame's bits to the first word of it."""
        active: set[tuple[int, int]] = set()
        first, stems = self.steps[0], self.stems[0]
        for at, word in enumerate(words):
            if active:
                active = {(start, after) for start, state in active for after in self._after(state, word)}
            if word in first or word[:_STEM] in stems:
                active.update((at, after) for after in self._after(0, word))
            for start, state in active:
                if bits := self.ends.get(state):
                    masks[start] |= bits

    def _after(self, state: int, word: str) -> Sequence[int]:
        led = self.steps[state].get(word, ())
        if self.stems[state] and (stems := self.stems[state].get(word[:_STEM])):
            return [*led, *(end for stem, end in stems if word.startswith(stem))]
        return led
