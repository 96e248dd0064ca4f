"""Training Rasa's model when, and only when, what it learns from has changed."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.dialogue.sidecars import ENGINE_PYTHON
from bot.errors import BletherError
from bot.settings import ROOT

LEARNED_FROM = (
    "config.yml",
    "domain.yml",
    "data/nlu",
    "data/rules",
    "engine/free_words.py",
    "engine/requirements.lock",
)


def model_path(state: Path) -> Path:
    """Return where the model for the present inputs is, or will be."""
    return state / "models" / f"{fingerprint()}.tar.gz"


def fingerprint() -> str:
    """Return a short hash of everything that the model is learned from."""
    digest = hashlib.sha256()
    for path in _inputs():
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def train_if_changed(state: Path, tell: Callable[[str], None]) -> Path:
    """Return the model, trained now if there is none for these inputs; raises BletherError."""
    model = model_path(state)
    if model.exists():
        return model
    tell("Training the dialogue engine (its inputs have changed) …")
    model.parent.mkdir(parents=True, exist_ok=True)
    train(model)
    for old in model.parent.glob("*.tar.gz"):
        if old != model:
            old.unlink()
    return model


def train(model: Path) -> None:
    """Train a model into a file; raises BletherError with the end of what Rasa said."""
    # Only these folders: by default Rasa reads all of data/ and trips over the reviews.
    command = [
        str(ENGINE_PYTHON), "-m", "engine.start", "train", "--data", "data/nlu", "data/rules",
        "--out", str(model.parent), "--fixed-model-name", f"{model.name.removesuffix('.tar.gz')}-new",
    ]  # fmt: skip
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    trained = model.with_name(model.name.replace(".tar.gz", "-new.tar.gz"))
    if result.returncode != 0 or not trained.exists():
        raise BletherError(f"training failed:\n{(result.stderr or result.stdout)[-2000:]}")
    trained.replace(model)


def _inputs() -> Iterator[Path]:
    for name in LEARNED_FROM:
        path = ROOT / name
        yield from sorted(path.rglob("*.yml")) if path.is_dir() else [path]
