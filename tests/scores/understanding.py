"""How well Rasa understands: trains only its NLU in a temporary folder and reads a file of labelled messages.

    .venv/bin/python tests/scores/understanding.py FILE [FILE ...] [--mistakes] [--config FILE]

A file is JSONL with `text` and `intent`, or text like understanding.txt: `## intent`, then a message a line.
Prints the share of right intents, over all rows and over those that are no example of ours, by intent, whether
the right one was among the three likeliest (which are offered as buttons below the threshold), the time to read a
message and the most memory that Rasa took.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / "engine" / ".venv" / "bin" / "python"

PARSE = """
import asyncio, json, resource, sys, time
from rasa.core.agent import load_agent
async def main():
    agent = await load_agent(model_path=sys.argv[1])
    for line in sys.stdin:
        begun = time.perf_counter()
        read = await agent.parse_message(json.loads(line))
        took = (time.perf_counter() - begun) * 1000
        print("READ " + json.dumps({"intent": read["intent"], "ranking": read["intent_ranking"], "ms": took}))
    print("PEAK", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "MB to read")
asyncio.run(main())
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled message and how it was read, the likeliest intents first."""

    text: str
    intent: str
    guesses: tuple[tuple[str, float], ...]
    fell_back: bool
    ms: float

    @property
    def right(self) -> bool:
        """Say whether the likeliest intent is the right one."""
        return self.guesses[0][0] == self.intent

    @property
    def offered(self) -> bool:
        """Say whether the right one is among the three likeliest."""
        return self.intent in [name for name, _ in self.guesses[:3]]


def plain(text: str) -> str:
    """Return a text as it counts for being the same: small letters, no signs."""
    return re.sub(r"[^\w]+", " ", text.lower()).strip()


def labelled(file: Path) -> list[dict[str, str]]:
    """Return the messages of a file with their intents."""
    lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    if file.suffix == ".jsonl":
        return [json.loads(line) for line in lines]
    rows, intent = [], ""
    for line in lines:
        if line.startswith("## "):
            intent = line[3:]
        elif not line.startswith("#"):
            rows.append({"text": line, "intent": intent})
    return rows


def examples(folder: Path) -> set[str]:
    """Return every example that the model learns from."""
    lines = (line for path in folder.glob("*.yml") for line in path.read_text(encoding="utf-8").splitlines())
    return {plain(line[6:]) for line in lines if line.startswith("    - ")}


def nlu_config(config: Path) -> dict[str, Any]:
    """Return the pipeline of a Rasa configuration without what needs a conversation."""
    data = yaml.safe_load(config.read_text(encoding="utf-8"))
    pipeline = [part for part in data["pipeline"] if part["name"] != "engine.free_words.FreeWords"]
    return {"recipe": "default.v1", "language": "en", "assistant_id": "scores", "pipeline": pipeline}


def train(config: Path, folder: Path) -> Path:
    """Train the NLU in this folder and return the model."""
    written = folder / "config.yml"
    written.write_text(yaml.safe_dump(nlu_config(config)), encoding="utf-8")
    command = [
        PYTHON,
        "-m",
        "rasa",
        "train",
        "nlu",
        "--config",
        written,
        "--nlu",
        ROOT / "data" / "nlu",
        "--out",
        folder,
    ]
    _run(command, "")
    return next(folder.glob("*.tar.gz"))


def read(model: Path, rows: Sequence[Mapping[str, str]]) -> list[Row]:
    """Let the model read every row."""
    said = _run([PYTHON, "-c", PARSE, model], "".join(json.dumps(row["text"]) + "\n" for row in rows))
    print(*(line for line in said.splitlines() if line.startswith("PEAK")), sep="\n")
    lines = [line.removeprefix("READ ") for line in said.splitlines() if line.startswith("READ ")]
    return [_row(row, json.loads(line)) for row, line in zip(rows, lines, strict=True)]


def report(rows: Sequence[Row], learned: set[str], mistakes: bool) -> None:
    """Print the scores."""
    new = [row for row in rows if plain(row.text) not in learned]
    print(f"right {share(rows):.3f} of {len(rows)}; of {len(new)} that are no example of ours {share(new):.3f}")
    print(f"among the three likeliest {sum(row.offered for row in rows) / len(rows):.3f}")
    fell = [row for row in rows if row.fell_back]
    print(f"fell back {len(fell)}, of which {sum(row.right for row in fell)} would have been right")
    times = sorted(row.ms for row in rows)
    print(f"{times[len(times) // 2]:.1f} ms a message, p99 {times[len(times) * 99 // 100]:.1f} ms")
    by_intent: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_intent[row.intent].append(row)
    for intent, own in sorted(by_intent.items(), key=lambda item: share(item[1])):
        print(f"  {share(own):.2f} {len(own):4} {intent}")
    if mistakes:
        wrong = Counter((row.intent, row.guesses[0][0]) for row in rows if not row.right)
        print("\n".join(f"  {count} {right} read as {guess}" for (right, guess), count in wrong.most_common()))


def share(rows: Sequence[Row]) -> float:
    """Return the share of rows read right."""
    return sum(row.right for row in rows) / max(1, len(rows))


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, read, report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--config", type=Path, default=ROOT / "config.yml")
    parser.add_argument("--mistakes", action="store_true")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        begun = time.monotonic()
        model = train(chosen.config, Path(folder))
        print(f"trained in {time.monotonic() - begun:.0f} s, {_peak()} MB at most")
        for file in chosen.files:
            print(f"\n{file.name}")
            report(read(model, labelled(file)), examples(ROOT / "data" / "nlu"), chosen.mistakes)


def _peak() -> int:
    """Return the most memory that any program we ran has taken so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def _row(row: Mapping[str, str], found: Mapping[str, Any]) -> Row:
    guesses = tuple((g["name"], g["confidence"]) for g in found["ranking"] if g["name"] != "nlu_fallback")
    return Row(row["text"], row["intent"], guesses, found["intent"]["name"] == "nlu_fallback", found["ms"])


def _run(command: Sequence[Any], given: str) -> str:
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "RASA_TELEMETRY_ENABLED": "false",
                   "HOME": tempfile.gettempdir(), "TF_CPP_MIN_LOG_LEVEL": "3"}  # fmt: skip
    line = [str(part) for part in command]
    done = subprocess.run(line, input=given, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)
    if done.returncode:
        sys.exit(done.stderr[-2000:] or done.stdout[-2000:])
    return done.stdout


if __name__ == "__main__":
    main()
