"""The model is trained when what it learns from changed, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.dialogue import training
from bot.errors import BletherError


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small checkout with everything that the model is learned from."""
    for name in training.LEARNED_FROM:
        path = tmp_path / name
        if path.suffix:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("a: 1\n")
        else:
            path.mkdir(parents=True)
            (path / "x.yml").write_text("a: 1\n")
    monkeypatch.setattr(training, "ROOT", tmp_path)
    return tmp_path


@pytest.fixture
def trained(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The models that were trained."""
    made: list[Path] = []

    def train(model: Path) -> None:
        model.write_text("model")
        made.append(model)

    monkeypatch.setattr(training, "train", train)
    return made


def quiet(_: str) -> None:
    """Say nothing."""


def test_the_second_start_does_not_train(checkout: Path, trained: list[Path]) -> None:
    first = training.train_if_changed(checkout / "var", quiet)
    assert training.train_if_changed(checkout / "var", quiet) == first
    assert len(trained) == 1


@pytest.mark.parametrize("name", ["data/nlu/x.yml", "data/rules/x.yml", "domain.yml", "config.yml"])
def test_a_change_trains_again_and_removes_the_old_model(checkout: Path, trained: list[Path], name: str) -> None:
    old = training.train_if_changed(checkout / "var", quiet)
    (checkout / name).write_text("a: 2\n")
    new = training.train_if_changed(checkout / "var", quiet)
    assert new != old and new.exists() and not old.exists()


def test_a_new_review_does_not_train(checkout: Path, trained: list[Path]) -> None:
    training.train_if_changed(checkout / "var", quiet)
    (checkout / "data" / "reviews").mkdir()
    (checkout / "data" / "reviews" / "new.yml").write_text("title: New\n")
    training.train_if_changed(checkout / "var", quiet)
    assert len(trained) == 1


def test_a_failure_says_what_rasa_said(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = checkout / "python"
    script.write_text("#!/bin/sh\necho 'the domain is wrong' >&2\nexit 1\n")
    script.chmod(0o755)
    monkeypatch.setattr(training, "ENGINE_PYTHON", script)
    with pytest.raises(BletherError, match="the domain is wrong"):
        training.train(checkout / "var" / "m.tar.gz")
