"""What the `blether` commands do, apart from the command line itself."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from bot.errors import ContentError, EngineUnavailable
from bot.messages import Say
from bot.settings import DATA, from_environment
from bot.transcripts.database import Database, migrate


@contextmanager
def database() -> Iterator[Database]:
    """Open the database of this machine, made if it is not there yet."""
    url = from_environment().database
    migrate(url)
    opened = Database(url)
    try:
        yield opened
    finally:
        opened.close()


def now() -> datetime:
    """Return the time as this machine's settings have it."""
    return from_environment().now()


def talk_in_terminal() -> None:
    """Hold a whole visit in the terminal."""
    from bot.app import build
    from bot.channels.terminal import chat

    with suppress(KeyboardInterrupt):
        asyncio.run(chat(build(from_environment())))


def readiness_lines() -> tuple[list[str], bool]:
    """Return what is missing for each live review, in words, and whether nothing is."""
    from bot.dialogue.readiness import keeping, proof, readiness
    from bot.dialogue.reviews import Reviews
    from bot.operator import Operator
    from bot.replies.voices import Espeak
    from bot.replies.words import Words
    from bot.safety.directory import Directory
    from bot.safety.gate import default_gate
    from bot.safety.spool import Spool
    from bot.safety.trouble import of_alerts, of_gate
    from bot.transcripts.alerts import Alerts
    from bot.transcripts.sealing import machine_key

    settings = from_environment()
    reviews = Reviews.load(DATA / "reviews")
    operator = Operator.load(settings.operator_file)
    words, directory = Words(reviews), Directory.load(DATA / "safety" / "directory.yml")
    missing = {
        r.name: [*readiness(operator, directory, r), *keeping(operator, r)] for r in reviews.all() if not r.practice
    }
    lines: list[str] = []
    for name, says in missing.items():
        lines += [f"{name}: {'ready' if not says else 'not ready'}", *(f"  - {words.text(say)}" for say in says)]
    with database() as opened:
        unproven = proof(operator, Alerts(opened, settings.now).last_test_answered(), settings.now())
        spool = Spool(settings.state / "spool" / "alerts.bin", machine_key(settings.state))
        parts = {"safety gate": of_gate(default_gate()), "alerts": unproven + of_alerts(spool, opened)}
    parts["pictures"] = _pictures()
    for part, says in parts.items():
        lines += [f"{part}: {'not ready' if says else 'ready'}", *(f"  - {words.text(say)}" for say in says)]
    # Not in the way of opening: whoever can read is served without sound.
    silent = Espeak().missing()
    lines += [f"sound: {'not all there' if silent else 'ready'}", *(f"  - {words.text(say)}" for say in silent)]
    return lines, not any(missing.values()) and not any(parts.values())


def _pictures() -> list[Say]:
    from bot.replies.symbols import missing

    names = missing()
    return [Say("ready-pictures", {"count": len(names), "names": ", ".join(names[:3])})] if names else []


def test_alert() -> str:
    """Raise a test alert; returns its id."""
    from bot.safety.escalation import add_test

    with database() as opened, opened.writing() as session:
        return add_test(session, now()).id


def safety_rows(file: Path) -> Iterator[str]:
    """Yield each row of a JSONL file with risk, tier, kinds and the signals that fired."""
    from bot.safety.gate import default_gate

    gate = default_gate()
    for row in _rows(file):
        found = gate.read(row["text"], row.get("lang"))
        verdict: dict[str, Any] = {"risk": found is not None, "tier": None, "kinds": [], "because": []}
        if found is not None:
            verdict |= {"tier": found.tier.value, "kinds": list(found.kinds), "because": list(found.because)}
        yield json.dumps(row | verdict, ensure_ascii=False)


def understood_rows(file: Path) -> Iterator[str]:
    """Yield each row with its intent and confidence; raises EngineUnavailable when Rasa does not answer."""
    from bot.dialogue.engine import READABLE

    url = f"http://127.0.0.1:{from_environment().rasa_port}/model/parse"
    with httpx.Client(timeout=30, trust_env=False) as http:
        for row in _rows(file):
            try:
                # Cut as in a talk; a slash would be read as the name of an intent.
                read = row["text"].strip().lstrip("/")[:READABLE]
                parsed = http.post(url, json={"text": read}).raise_for_status().json()
            except httpx.HTTPError as error:
                raise EngineUnavailable("Rasa does not answer: is `blether run` running?") from error
            found = parsed.get("intent") or {}
            intent = {"intent": found.get("name"), "confidence": round(found.get("confidence") or 0.0, 4)}
            yield json.dumps(row | intent, ensure_ascii=False)


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise ContentError(f"{file.name}, line {number}: not JSON") from error
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            raise ContentError(f"{file.name}, line {number}, field text: missing")
        yield row
