"""What a screen reader says in each journey, written down in tests/spoken/golden: axe cannot hear silence.

The page's own scripts run at the real server with the real Rasa; a virtual screen reader listens. To write the
golden files again after a change of words: `make spoken`; then read what changed.
"""

from __future__ import annotations

import difflib
import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.web_static import FOLDER as SCRIPTS
from bot.settings import ROOT
from tests.journeys.running import Running, machine

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

HERE = Path(__file__).parents[1] / "spoken"
REWRITE = os.environ.get("BLETHER_SPOKEN") == "rewrite"
Steps = list[tuple[str, str]]
ABOUT_ME: Steps = [("press", value) for value in ("/give_views_start", "child", "12-or-over", "dundee-city", "yes")]
ANY: Steps = [("answer", "It is fine.")]

JOURNEYS: dict[str, Steps] = {
    "explain": [("type", "what is this about"), ("press", "/ask_what_happens_next")],
    "answer": [*ABOUT_ME, *ANY * 8, ("press", "/skip_question"), ("press", "/stop_pause")],
    "book": [("press", "/book_start"), ("press", "phone"), *ANY * 5],
    "ticks-and-cards": [*ABOUT_ME, *ANY * 2, ("pick", "games"), ("pick", "music"), ("done", ""),
                        *[("pile", name) for name in ("good", "mixed", "hard", "good")], ("done", "")],
    "my-words": [*ABOUT_ME, *ANY * 2, ("type", "see my words"), ("press", "/my_code")],
    "cancelling": [("press", "/book_start"), ("press", "phone"), *ANY * 5, ("type", "cancel my talk"), *ANY],
    "disclosure-in-polish": [("type", "Dzień dobry, o czym jest ta rozmowa?"), ("type", "tata mnie bije")],
    "simpler": [("type", "simpler please"), ("type", "what is this about"), ("type", "use pictures"),
                ("type", "who are you"), ("button", "What is “practice”?"), ("type", "usual words please")],
    "hearing": [("type", "what is this about"), ("button", "Listen"), ("button", "Stop"), ("button", "Read to me"),
                ("press", "/ask_what_happens_next"), ("button", "Read to me")],
    "recording": [*ABOUT_ME, *ANY, ("skipTo", "Record"), ("button", "Record"), ("button", "Stop recording"),
                  ("button", "Delete it"), ("button", "Record"), ("button", "Stop recording"),
                  ("button", "Send recording")],
    "language": [("type", "Dzień dobry, o czym jest ta rozmowa?")],
    "help-now": [("type", "help")],
    "disclosure": [("type", "my dad hits me")],
    "error": [("type", ""), ("type", "w" * 300_000)],
    "offline": [("network", "cut"), ("type", "what is this about"), ("network", "back")],
    "leaving": [("shift", ""), ("shift", "")],
    "walking": [("type", "what is this about"), ("focus", "words"), ("walk", "ArrowUp"), ("walk", "ArrowUp"),
                ("walk", "Home"), ("walk", "End"), ("walk", "Escape")],
}  # fmt: skip

# What differs from one run to the next, and says nothing about the words.
CHANGING = [
    (r"\b(number|talk) [0-9A-Z]{6}\b", r"\1 REFERENCE"),
    (r"w{100,}", "w…"),
    (r"\b[A-Z][a-z]+day, \d{1,2} [A-Z][a-z]+ 20\d\d, \d\d:\d\d", "A DAY"),
]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    if not (HERE / "node_modules").is_dir():
        pytest.fail("the virtual screen reader is not installed: run `bash scripts/make-spoken`")
    with machine(tmp_path_factory.mktemp("spoken") / "state") as running:
        yield running.wait_engine()


def spoken(running: Running, steps: Steps) -> str:
    """Make the visit and return all that was said."""
    speak = ["bash", str(ROOT / "scripts" / "with-node"), "node", "speak.mjs"]
    visit = json.dumps({"url": running.page, "scripts": str(SCRIPTS), "steps": steps})
    made = subprocess.run(speak, input=visit, cwd=HERE, capture_output=True, text=True, timeout=120)
    assert made.returncode == 0, made.stderr[-3000:]
    text = made.stdout
    for pattern, instead in CHANGING:
        text = re.sub(pattern, instead, text)
    return text


@pytest.mark.parametrize("journey", JOURNEYS)
def test_each_journey_is_spoken_as_it_is_written_down(running: Running, journey: str) -> None:
    golden = HERE / "golden" / f"{journey}.txt"
    now = spoken(running, JOURNEYS[journey])
    if REWRITE:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(now)
    before = golden.read_text()
    assert now == before, "\n".join(difflib.unified_diff(before.split("\n"), now.split("\n"), "golden", "now"))
    assert "! the focus moved" not in now
