"""The learned layer of the gate: a model trained on our own corpus, for what no rule foresaw."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from bot.safety.layers import Finding, Prepared, Tier, merge
from bot.safety.learned_text import windows
from bot.safety.normal import fold

if TYPE_CHECKING:
    from bot.safety.learned_model import Judgement, Model

log = logging.getLogger(__name__)

DIRECTORY = Path(__file__).resolve().parents[2] / "data" / "safety" / "model"


class Learned:
    """Loads its model at the first need; what can't be loaded is said loudly once and shows as not ready."""

    name = "learned"

    def __init__(self, directory: Path = DIRECTORY) -> None:
        self._directory = directory
        self._lock = Lock()
        self._model: Model | None = None
        self._tried = False

    @property
    def ready(self) -> bool:
        """Tell whether the model is there; the first to ask waits while it loads."""
        return self.warm() is not None

    def warm(self) -> Model | None:
        """Load the model if that was not tried yet."""
        with self._lock:
            if not self._tried:
                self._tried = True
                self._model = _load(self._directory)
        return self._model

    def read(self, prepared: Prepared) -> Finding | None:
        """Read one text, in windows when it is long; the finding holds a likelihood and never the words."""
        return self.weigh(prepared, None)

    def weigh(self, prepared: Prepared, found: Finding | None) -> Finding | None:
        """Add what the model finds to what the rules found; where it is sure of harmless words, theirs counts less.

        What the rules are certain of is never silenced, only left for a person to check; an emergency not even that.
        """
        model = self.warm()
        texts = views(prepared)
        if model is None or not texts:
            return found
        judged = model.judge(texts, found.tier if found else None)
        tier = _tier(judged, _thresholds(model.settings["thresholds"], prepared.language))
        own = Finding(tier, judged.kinds, _severity(tier, judged), (f"learned:{judged.risk:.2f}",)) if tier else None
        if found is None or tier is Tier.CERTAIN:
            return merge([one for one in (found, own) if one])
        weighed = _weighed(found, judged, model.settings["beside_rules"])
        return merge([one for one in (weighed, own) if one])


def _severity(tier: Tier, judged: Judgement) -> str:
    """Return how grave it is; what is certain is so because grave harm is likely."""
    return "high" if tier is Tier.CERTAIN and judged.severity == "concern" else judged.severity


def _weighed(found: Finding, judged: Judgement, bars: Mapping[str, float]) -> Finding | None:
    if found.tier is Tier.CERTAIN:
        emergency = found.severity == "emergency"
        return found if emergency or judged.risk >= bars["keep"] else replace(found, tier=Tier.CHECK)
    if judged.grave >= bars["raise"]:
        return replace(found, tier=Tier.CERTAIN)
    return found if judged.risk >= bars["drop"] else None


def views(prepared: Prepared) -> list[str]:
    """Return what to read: the text as it was written and, where it was disguised, as the gate undid it."""
    written = prepared.original or prepared.text
    texts = windows(written) if written.strip() else []
    if fold(written).split() != prepared.text.split():
        texts += windows(" ".join(prepared.words))
    return [text for text in dict.fromkeys(texts) if any(char.isalnum() or ord(char) > 0x2000 for char in text)]


def _load(directory: Path) -> Model | None:
    try:
        from bot.safety.learned_model import Model  # imported late: without numpy the rules must still work

        model = Model.load(directory)
        model.judge(["hello"])  # the first reading is the slow one
    except Exception as error:  # noqa: BLE001 - whatever is wrong here, the other layers must read on
        log.error("safety gate: the learned layer did not load: %s: %s", type(error).__name__, error)
        return None
    return model


def _thresholds(every: Mapping[str, Mapping[str, float]], language: str | None) -> Mapping[str, float]:
    return every.get((language or "").split("-")[0], every["any"])


def _tier(judged: Judgement, limits: Mapping[str, float]) -> Tier | None:
    if judged.grave >= limits["certain"]:
        return Tier.CERTAIN
    return Tier.CHECK if judged.risk >= limits["check"] else None
