"""Building, training and running the stock bot: `rasa init`'s configuration over our own examples and answers."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from bot.dialogue.reviews import Reviews
from bot.dialogue.sidecars import ENGINE_PYTHON
from bot.messages import Say
from bot.replies.words import Words
from bot.settings import DATA, ROOT

STOCK = ROOT / "bench" / "stock"
EPOCHS = 10
"""A tenth of what `rasa init` trains DIET for, because an epoch took about half a minute on two cores. The network has
the same size, so a message should cost the same; a model of 100 epochs was not measured."""
INTERRUPTING = ("ask_", "greet", "goodbye", "is_it", "stop_pause", "talk_to_human", "book_", "give_views_start")


BUILT = ("config.yml", "domain.yml", "rules.yml")


def build(folder: Path) -> None:
    """Write the stock bot's files: what bench/stock holds, and a rule and an answer for each of our questions."""
    ours = yaml.safe_load((ROOT / "domain.yml").read_text())
    answered = [name.removeprefix("utter_") for name in ours["responses"] if name.removeprefix("utter_") != "menu"]
    intents = [intent for intent in ours["intents"] if intent not in {"give_answer", "menu"}]
    domain = yaml.safe_load((STOCK / "domain.yml").read_text())
    domain["intents"] += [intent for intent in intents if "_yes" not in intent]
    domain["responses"] |= {f"utter_{name}": [{"text": _words(ours, name)}] for name in answered}
    for mapping in domain["slots"]["answer"]["mappings"]:
        if "not_intent" in mapping:
            mapping["not_intent"] = ["answer_choice", *(i for i in intents if i.startswith(INTERRUPTING))]
    rules = yaml.safe_load((STOCK / "rules.yml").read_text())
    rules["rules"] += [rule for name in answered for rule in _rules(name)]
    rules["stories"] = [_story(name) for name in answered]
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in zip(BUILT, (_config(), domain, rules), strict=True):
        (folder / name).write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False))


def trained(kept: Path) -> Path:
    """Return the stock bot's model, trained now unless its inputs are the same as last time."""
    folder = kept / "stock"
    build(folder)
    inputs = [*(folder / name for name in BUILT), *sorted((DATA / "nlu").glob("*.yml"))]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()[:16]
    model = folder / f"{digest}.tar.gz"
    if not model.exists():
        command = [
            str(ENGINE_PYTHON), "-m", "rasa", "train", "--config", str(folder / "config.yml"),
            "--domain", str(folder / "domain.yml"), "--data", str(DATA / "nlu"), str(folder / "rules.yml"),
            "--out", str(folder), "--fixed-model-name", digest,
        ]  # fmt: skip
        with (folder / "train.log").open("wb") as log:
            subprocess.run(command, cwd=folder, env=_environment(), stdout=log, stderr=log, check=True)
    return model


class StockBot:
    """Stock Rasa and rasa-sdk's own action server, as the documentation starts them."""

    def __init__(self, model: Path, state: Path, rasa_port: int, actions_port: int) -> None:
        self.url = f"http://127.0.0.1:{rasa_port}"
        state.mkdir(parents=True, exist_ok=True)
        environment = _environment() | {
            "STOCK_ACTIONS_PORT": str(actions_port), "STOCK_DATABASE": str(state / "tracker.db"),
            "STOCK_ANSWERS": str(state / "answers.db"), "SANIC_HOST": "127.0.0.1",
        }  # fmt: skip
        actions = [str(ENGINE_PYTHON), "-m", "rasa_sdk", "--actions", "actions.actions", "--port", str(actions_port)]
        rasa = [
            str(ENGINE_PYTHON), "-m", "rasa", "run", "--enable-api", "--interface", "127.0.0.1", "--port",
            str(rasa_port), "--model", str(model), "--endpoints", "endpoints.yml", "--credentials", "credentials.yml",
        ]  # fmt: skip
        self._log = (state / "stock.log").open("wb")
        self.processes = [self._start(actions, environment), self._start(rasa, environment)]

    def _start(self, command: list[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command, cwd=STOCK, env=dict(environment), stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log,
        )  # fmt: skip

    def stop(self) -> None:
        """End both processes."""
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._log.close()


def _config() -> dict[str, Any]:
    config: dict[str, Any] = yaml.safe_load((STOCK / "config.yml").read_text())
    for component in config["pipeline"]:
        if component["name"] == "DIETClassifier":
            component["epochs"] = EPOCHS
    return config


def _environment() -> dict[str, str]:
    quiet = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}
    return os.environ | quiet


def _words(domain: Mapping[str, Any], name: str) -> str:
    return Words(Reviews.load(DATA / "reviews")).text(Say(domain["responses"][f"utter_{name}"][0]["custom"]["say"]))


def _rules(name: str) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = [{"intent": name}, {"action": f"utter_{name}"}]
    asked_again = [{"action": "question_form"}, {"active_loop": "question_form"}]
    return [
        {"rule": f"answer {name}", "condition": [{"active_loop": None}], "steps": steps},
        {
            "rule": f"answer {name} in the questions",
            "condition": [{"active_loop": "question_form"}],
            "steps": steps + asked_again,
        },
    ]


def _story(name: str) -> dict[str, Any]:
    steps = [{"intent": "greet"}, {"action": "utter_greet"}, {"intent": name}, {"action": f"utter_{name}"}]
    return {"story": f"hello, then {name}", "steps": steps}
