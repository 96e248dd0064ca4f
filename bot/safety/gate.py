"""The safety gate: reads every free text before anything else does, and depends on nothing that can be down."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from threading import Lock

from bot.safety.concepts import FOLDER
from bot.safety.layers import Finding, Layer, Prepared, Tier, Weighing, merge
from bot.safety.learned import DIRECTORY, Learned
from bot.safety.normal import fold, prepare
from bot.safety.rules import Rules

__all__ = ["Finding", "Gate", "Layer", "Prepared", "Tier", "default_gate"]

log = logging.getLogger(__name__)

LONGEST_OURS = 2000
"""Characters of the longest text that may be a sentence of ours."""
_MARKS = re.compile(r"[\W_]+")

UNREAD = Finding(Tier.CHECK, (), "concern", ("unread",))
"""What is found in words that no layer could read: doubt, because nobody knows what they say."""


class Gate:
    """Asks each layer in turn; a broken layer is named in `faults` and never silences the others."""

    def __init__(self, layers: Sequence[Layer], ours: Iterable[str] = ()) -> None:
        self.layers = tuple(layers)
        self._ours = frozenset(map(_bare, ours))
        self._raised: set[str] = set()
        self._warm = False

    @property
    def faults(self) -> list[str]:
        """Name the layers that are not ready or that failed at the last text they read."""
        return [layer.name for layer in self.layers if not layer.ready or layer.name in self._raised]

    @property
    def ready(self) -> bool:
        """Tell whether every layer works; a service with a faulty layer must show itself not ready."""
        return bool(self.layers) and not self.faults

    @property
    def known_ready(self) -> bool | None:
        """Tell at once whether every layer works; None while that is not known yet."""
        return self.ready if self._warm else None

    def warm(self) -> list[str]:
        """Load every layer and read once, as the service does at its start; says loudly which do not work."""
        self.read("hello")
        self._warm = True
        for name in self.faults:
            log.critical("SAFETY GATE NOT WHOLE: the layer %s does not work; what only it would notice is missed", name)
        return self.faults

    def read(self, text: str, language: str | None = None) -> Finding | None:
        """Read one free text; None means nothing was noticed, and it never raises.

        Who sends back a sentence of ours, and nothing beside it, tells nothing: a doubt about it is none. What is
        certain stays certain even then.
        """
        found = self._read(text, language)
        return None if found and found.tier is Tier.CHECK and self._is_ours(text) else found

    def echoing(self, ours: Iterable[str]) -> Gate:
        """Return this gate, knowing the sentences that we say ourselves."""
        return Gate(self.layers, ours)

    def _is_ours(self, text: str) -> bool:
        return len(text) <= LONGEST_OURS and _bare(text) in self._ours

    def _read(self, text: str, language: str | None) -> Finding | None:
        prepared = self._prepare(text, language)
        found: Finding | None = None
        for layer in self.layers:
            found = self._ask(layer, prepared, found)
        if found is None and self._blind and any(char.isalnum() for char in text):
            return UNREAD
        return found

    @property
    def _blind(self) -> bool:
        return all(not layer.ready or layer.name in self._raised for layer in self.layers)

    def _prepare(self, text: str, language: str | None) -> Prepared:
        try:
            return prepare(text, language)
        except Exception as error:  # noqa: BLE001 - an unreadable text must still reach the layers as plain words
            log.error("safety gate: preparing a text failed: %s", type(error).__name__)
            return Prepared(text, tuple(text.lower().split()), language, text)

    def _ask(self, layer: Layer, prepared: Prepared, so_far: Finding | None) -> Finding | None:
        """Return what is found with this layer too; a weighing layer may also doubt what was found before it."""
        if not layer.ready:
            return so_far
        try:
            if isinstance(layer, Weighing):
                found = layer.weigh(prepared, so_far)
            else:
                found = merge([one for one in (so_far, layer.read(prepared)) if one])
        except Exception as error:  # noqa: BLE001 - a broken layer must not silence the others; its text may hold words
            log.error("safety gate: layer %s failed: %s", layer.name, type(error).__name__)
            self._raised.add(layer.name)
            return so_far
        self._raised.discard(layer.name)
        return found


def _bare(text: str) -> str:
    """Return a sentence without what a copy may lose: case, marks, gaps."""
    return " ".join(_MARKS.sub(" ", fold(text)).split())


class Broken:
    """Stands in for a layer that could not load, so that its name is reported."""

    ready = False

    def __init__(self, name: str) -> None:
        self.name = name

    def read(self, prepared: Prepared) -> Finding | None:
        """Notice nothing."""
        return None


class Later:
    """A layer made at its first need, so that a page can answer before the gate has read its vocabulary."""

    def __init__(self, name: str, make: Callable[[], Layer]) -> None:
        self.name, self._make = name, make
        self._lock = Lock()
        self._made: Layer | None = None

    @property
    def ready(self) -> bool:
        """Tell whether the layer works; the first to ask waits while it is made."""
        return self._layer().ready

    def read(self, prepared: Prepared) -> Finding | None:
        """Read with the layer; the first text waits while it is made."""
        return self._layer().read(prepared)

    def _layer(self) -> Layer:
        with self._lock:
            if self._made is None:
                self._made = load_layer(self.name, self._make)
            return self._made


def load_layer(name: str, make: Callable[[], Layer]) -> Layer:
    """Make a layer; one that can't load comes back as a broken one and the gate works without it."""
    try:
        return make()
    except Exception as error:  # noqa: BLE001 - whatever one layer lacks, the others must still read
        log.error("safety gate: layer %s did not load: %s: %s", name, type(error).__name__, error)
        return Broken(name)


def default_gate(rules: Path = FOLDER, model: Path = DIRECTORY) -> Gate:
    """Make the gate that the service uses, from the folders of its rules and of its model."""
    return Gate([Later("rules", lambda: Rules.load(rules)), load_layer("learned", lambda: Learned(model))])
