"""The safety gate: reads every free text before anything else does, and depends on nothing that can be down."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from threading import Lock

from bot.safety.layers import Finding, Layer, Prepared, Tier, merge
from bot.safety.learned import Learned
from bot.safety.normal import prepare
from bot.safety.rules import Rules

__all__ = ["Finding", "Gate", "Layer", "Prepared", "Tier", "default_gate"]

log = logging.getLogger(__name__)


class Gate:
    """Asks each layer in turn; a broken layer is named in `faults` and never silences the others."""

    def __init__(self, layers: Sequence[Layer]) -> None:
        self.layers = tuple(layers)
        self._raised: set[str] = set()

    @property
    def faults(self) -> list[str]:
        """Name the layers that are not ready or that failed at the last text they read."""
        return [layer.name for layer in self.layers if not layer.ready or layer.name in self._raised]

    @property
    def ready(self) -> bool:
        """Tell whether every layer works; a service with a faulty layer must show itself not ready."""
        return bool(self.layers) and not self.faults

    def read(self, text: str, language: str | None = None) -> Finding | None:
        """Read one free text; None means nothing was noticed, and it never raises."""
        prepared = self._prepare(text, language)
        return merge([found for layer in self.layers if (found := self._ask(layer, prepared))])

    def _prepare(self, text: str, language: str | None) -> Prepared:
        try:
            return prepare(text, language)
        except Exception as error:  # noqa: BLE001 - an unreadable text must still reach the layers as plain words
            log.error("safety gate: preparing a text failed: %s", type(error).__name__)
            return Prepared(text, tuple(text.lower().split()), language, text)

    def _ask(self, layer: Layer, prepared: Prepared) -> Finding | None:
        if not layer.ready:
            return None
        try:
            found = layer.read(prepared)
        except Exception as error:  # noqa: BLE001 - a broken layer must not silence the others; its text may hold words
            log.error("safety gate: layer %s failed: %s", layer.name, type(error).__name__)
            self._raised.add(layer.name)
            return None
        self._raised.discard(layer.name)
        return found


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


def default_gate() -> Gate:
    """Make the gate that the service uses."""
    return Gate([Later("rules", Rules.load), load_layer("learned", Learned)])
