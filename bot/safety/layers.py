"""What every layer of the gate reads and gives; a learned layer joins by having the same shape as the rules."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable


class Tier(StrEnum):
    """How sure the gate is: `certain` raises an alert, `check` goes to a person to look at."""

    CERTAIN = "certain"
    CHECK = "check"


SEVERITIES = ("concern", "high", "emergency")

KINDS = (
    "physical_abuse", "sexual_abuse", "sexual_indirect", "emotional_abuse", "neglect", "domestic_abuse", "suicidal",
    "self_harm", "eating_disorder", "substance_risk", "bullying_violence", "harm_in_care", "harm_to_others",
    "fear_of_home", "unsafe_home_now", "running_away_missing", "online_blackmail", "grooming", "exploitation",
    "forced_marriage_fgm_trafficking", "adult_at_risk", "third_party_concern",
)  # fmt: skip
"""Every kind of harm that rules, the model and reviews may name; each has words for staff and fitting help."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was noticed; `because` names the signals that fired and never holds the person's words."""

    tier: Tier
    kinds: tuple[str, ...]
    severity: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text made ready for reading: `words` are plain lower-case words, "." and "," where people paused;
    `original` is the text as it came, for a layer that has its own way of reading.

    It lives for one call: it holds what a person wrote.
    """

    text: str
    words: tuple[str, ...]
    language: str | None = None
    original: str = ""


class Layer(Protocol):
    """One way of noticing; the gate asks every ready layer and keeps the most worried answer."""

    @property
    def name(self) -> str: ...

    @property
    def ready(self) -> bool: ...

    def read(self, prepared: Prepared) -> Finding | None: ...


@runtime_checkable
class Weighing(Layer, Protocol):
    """A layer that reads beside the others: it adds what it finds, and weighs what they found."""

    def weigh(self, prepared: Prepared, found: Finding | None) -> Finding | None: ...


def merge(findings: list[Finding]) -> Finding | None:
    """Join findings: the highest tier and severity win, kinds and signals are kept in the order they came."""
    if not findings:
        return None
    tier = Tier.CERTAIN if any(found.tier is Tier.CERTAIN for found in findings) else Tier.CHECK
    ordered = sorted(findings, key=lambda found: (found.tier is not Tier.CERTAIN, -SEVERITIES.index(found.severity)))
    kinds = dict.fromkeys(kind for found in ordered for kind in found.kinds)
    because = dict.fromkeys(signal for found in ordered for signal in found.because)
    severity = max((found.severity for found in findings), key=SEVERITIES.index)
    return Finding(tier, tuple(kinds), severity, tuple(because))
