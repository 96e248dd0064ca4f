"""The rules layer: combinations of concepts (who, did what, to whom, where, now) read near each other.

A rule's `when` is parts joined by `&`, near each other in any order. A part is steps joined by `>`, in this order with
at most `gap` words between. A step is concepts joined by `|`. So `HIT > ME & FEAR` reads "he hits me and I am scared".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any

import yaml

from bot.safety.concepts import FOLDER, Lexicon, VocabularyError
from bot.safety.layers import KINDS, SEVERITIES, Finding, Prepared, Tier, merge

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
BLOCK = 16
_FIELDS = {"kinds", "tier", "severity", "when", "gap", "within", "unless", "negated", "max_words", "across"}

Part = tuple[int, ...]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Rule:
    """One combination; `negated` says whether a "not" before it drops it."""

    id: str
    finding: Finding
    excused: Finding | None
    parts: tuple[Part, ...]
    gap: int
    within: int
    unless: int
    drop_negated: bool
    max_words: int
    across: bool

    def possible(self, mask: int) -> bool:
        """Tell whether every concept that the rule needs is there at all."""
        return all(mask & step for part in self.parts for step in part)


@dataclass(frozen=True, slots=True)
class Scene:
    """Some words around one another, as bits; `stop` ends a sentence, `pause` a clause."""

    masks: Sequence[int]
    negation: int
    excuse: int
    pause: int
    stop: int
    undeniable: int


class Rules:
    """The layer: reads texts of any length block by block, all of them."""

    name = "rules"
    ready = True

    def __init__(self, lexicon: Lexicon, rules: Sequence[Rule], undeniable: int = 0) -> None:
        self.lexicon = lexicon
        self.rules = tuple(rules)
        self._signs = (*(lexicon.bit(name) for name in ("NEG", "NEG_EXCUSE", "PAUSE", "STOP")), undeniable)
        self._by_anchor = _by_anchor(self.rules)
        self._anchors = reduce(or_, self._by_anchor, 0)

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Rules:
        """Read vocabulary and rules; raises VocabularyError naming the file and the rule."""
        lexicon = Lexicon.load(folder)
        lexicon.words |= {".": lexicon.bit("STOP") | lexicon.bit("PAUSE"), ",": lexicon.bit("PAUSE")}
        path = folder / "rules.yml"
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - safe, in C where it can be
        groups = {name: text.replace(" ", "") for name, text in data["groups"].items()}
        rules = [_rule(path, str(id), body, lexicon, groups) for id, body in data["rules"].items()]
        return cls(lexicon, rules, _step("UNDENIABLE", lexicon, groups))

    def read(self, prepared: Prepared) -> Finding | None:
        """Look for every rule's combination; each rule speaks at most once a text."""
        masks = self.lexicon.masks(prepared.words)
        fired: dict[str, Finding] = {}
        seen: set[tuple[tuple[int, ...], int]] = set()  # a text that says the same again and again is read once
        for start in range(0, len(masks), BLOCK):
            block = reduce(or_, masks[start : start + BLOCK], 0)
            around = tuple(masks[max(0, start - BLOCK) : start + 2 * BLOCK])
            if block & self._anchors and (around, block) not in seen:
                seen.add((around, block))
                self._read_block(around, block, len(prepared.words), fired)
        return merge(list(fired.values()))

    def _read_block(self, masks: Sequence[int], block: int, words: int, fired: dict[str, Finding]) -> None:
        scene = Scene(masks, *self._signs)
        around = reduce(or_, scene.masks)
        for anchor, rules in self._by_anchor.items():
            if not block & anchor:
                continue
            for rule in rules:
                if words > rule.max_words or fired.get(rule.id) is rule.finding or not rule.possible(around):
                    continue
                if found := fits(rule, scene):
                    fired[rule.id] = found


def fits(rule: Rule, scene: Scene) -> Finding | None:
    """Read the rule: its finding where its parts stand near each other and are not denied, a doubt where excused."""
    spans = [_spans(rule, part, scene) for part in rule.parts]
    if not all(spans):
        return None
    places = [place for first in spans[0] if (place := _join(rule, first, spans[1:], scene))]
    if not places:
        return None
    plain = any(not _any(scene.masks, *_sentence(scene, *place), rule.unless) for place in places)
    return rule.finding if plain else rule.excused


def _join(rule: Rule, first: Span, others: list[list[Span]], scene: Scene) -> Span | None:
    """Find the other parts near the first; return where all of them stand."""
    low, high = first
    for spans in others:
        near = [span for span in spans if max(high, span[1]) - min(low, span[0]) <= rule.within]
        if not near:
            return None
        nearest = min(near, key=lambda span: abs(span[0] - low))
        low, high = min(low, nearest[0]), max(high, nearest[1])
    return None if not rule.across and _any(scene.masks, low, high, scene.stop) else (low, high)


def _spans(rule: Rule, part: Part, scene: Scene) -> list[Span]:
    """Find the part: first and last place of each run of its steps."""
    found = []
    deniable = rule.drop_negated and any(step & ~scene.undeniable for step in part)
    for start, mask in enumerate(scene.masks):
        end = _follow(part, start, scene, rule.gap) if mask & part[0] else None
        if end is not None and not (deniable and _negated(start, end, scene)):
            found.append((start, end))
    return found


def _follow(part: Part, start: int, scene: Scene, gap: int) -> int | None:
    at = start
    for step in part[1:]:
        for place in range(at + 1, min(at + 2 + gap, len(scene.masks))):
            if scene.masks[place] & scene.stop:
                return None
            if scene.masks[place] & step:
                at = place
                break
        else:
            return None
    return at


def _negated(start: int, end: int, scene: Scene) -> bool:
    """Tell whether a "not" shortly before or inside denies it; "I don't like it when he …" denies nothing."""
    for place in range(end, max(-1, start - 6), -1):
        mask = scene.masks[place]
        if place < start and mask & (scene.pause | scene.excuse):
            return False
        if mask & scene.negation:
            return not _any(scene.masks, place, (start if place < start else end) - 1, scene.excuse)
    return False


def _sentence(scene: Scene, low: int, high: int) -> tuple[int, int]:
    """Widen to the sentence around, eight words at most, so that wrapping a line in others excuses nothing."""
    first, last = low, high
    while first > max(0, low - 8) and not scene.masks[first - 1] & scene.stop:
        first -= 1
    while last < min(len(scene.masks) - 1, high + 8) and not scene.masks[last + 1] & scene.stop:
        last += 1
    return first, last


def _any(masks: Sequence[int], low: int, high: int, bits: int) -> bool:
    return any(mask & bits for mask in masks[low : high + 1])


def _by_anchor(rules: Iterable[Rule]) -> dict[int, list[Rule]]:
    """File each rule under the step of it that is the rarest in talk: the one that the fewest rules name."""
    uses: dict[int, int] = {}
    for rule in rules:
        for step in {step for part in rule.parts for step in part}:
            uses[step] = uses.get(step, 0) + 1
    filed: dict[int, list[Rule]] = {}
    for rule in rules:
        anchor = min((step for part in rule.parts for step in part), key=lambda step: (step.bit_count(), uses[step]))
        filed.setdefault(anchor, []).append(rule)
    return filed


def _rule(path: Path, id: str, body: Mapping[str, Any], lexicon: Lexicon, groups: Mapping[str, str]) -> Rule:
    if unknown := set(body) - _FIELDS:
        raise VocabularyError(f"{path}: {id}: unknown field {sorted(unknown)}")
    tier, severity, kinds = (body.get(key) for key in ("tier", "severity", "kinds"))
    if tier not in set(Tier) or severity not in SEVERITIES or not kinds or not set(kinds.split()) <= set(KINDS):
        raise VocabularyError(
            f"{path}: {id}: needs kinds of {KINDS}, a tier of {[*map(str, Tier)]} and a severity of {SEVERITIES}"
        )
    finding = Finding(Tier(tier), tuple(kinds.split()), severity, (id,))
    # What would be certain is a doubt at least: no game, joke or policy named beside it may silence it.
    excused = Finding(Tier.CHECK, finding.kinds, severity, (f"{id}?",)) if tier == Tier.CERTAIN else None
    try:
        parts = tuple(_part(text, lexicon, groups) for text in body["when"].split("&"))
        unless = _step(body["unless"], lexicon, groups) if body.get("unless") else 0
    except KeyError as error:
        raise VocabularyError(f"{path}: {id}: no words for {error}") from error
    return Rule(
        id,
        finding,
        excused,
        parts,
        int(body.get("gap", 3)),
        int(body.get("within", 12)),
        unless,
        body.get("negated", "drop") == "drop",
        int(body.get("max_words", 1_000_000)),
        bool(body.get("across")),
    )


def _part(text: str, lexicon: Lexicon, groups: Mapping[str, str]) -> Part:
    return tuple(_step(step, lexicon, groups) for step in text.split(">"))


def _step(text: str, lexicon: Lexicon, groups: Mapping[str, str]) -> int:
    bits = 0
    for name in text.replace(" ", "").split("|"):
        bits |= _step(groups[name], lexicon, groups) if name in groups else lexicon.bits[name]
    return bits
