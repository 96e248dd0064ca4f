"""Runs the comparison and prints it; the last lines are one goal each, for a machine to read."""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from bench.long_talk import EARLY, LATE, MESSAGES, our_long_talks
from bench.measure import Goal, disk, memory, p50, p99, proportional
from bench.people import KINDS, OurPerson, StockPerson, Timed, alternately
from bench.stock_bot import StockBot, trained
from bot.safety.gate import Gate, default_gate
from bot.safety.rules import Rules
from bot.settings import DATA, ROOT
from tests.journeys.running import Running, free_ports, machine, until

ROUNDS, WARM_UP = 65, 3
MIX_SECONDS, LONG_SECONDS = 210, 150
"""The most that the two longest parts may take; they stop early on a slow machine and say with how many."""
LONG_TALKS = 3
STARTS = 3
SIGNPOSTS, SENTENCES = 150, 2000
HARM = "my dad hits me"
MS, MB = 1000, 1 / 2**20


def main() -> int:
    """Measure all; returns the exit code."""
    began = time.monotonic()
    tell("1/5 the stock bot's model (trained again only when its inputs change; some minutes)")
    model = trained(ROOT / "var" / "bench")
    with tempfile.TemporaryDirectory() as folder:
        goals = [*second_start(Path(folder) / "start"), *side_by_side(Path(folder), model)]
    goals += [rules_alone(), engine_on_disk()]
    tell(f"took {time.monotonic() - began:.0f} s, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n")
    for goal in goals:
        tell(goal.line())
    return 0 if all(goal.met for goal in goals) else 1


def side_by_side(folder: Path, model: Path) -> Iterator[Goal]:
    """Start both bots and compare them."""
    with machine(folder / "ours") as running, stock_bot(model, folder / "stock") as stock:
        tell("2/5 starting both")
        running.wait_engine()
        until(lambda: _answers(f"{stock.url}/status"), "the stock bot answers", 300)
        tell("3/5 the mix: questions, buttons and free answers at both in turn")
        yield mix(running, stock)
        tell("4/5 signposts, and long talks")
        yield signposts(running)
        yield from long_talks(running, stock)
        yield processes(running, stock)


def mix(running: Running, stock: StockBot) -> Goal:
    """Compare the fixed mix, kind by kind."""
    people = (lambda: OurPerson(running)), (lambda: StockPerson(stock.url))
    alternately(WARM_UP, 60, *people)
    ours, theirs = alternately(ROUNDS, MIX_SECONDS, *people)
    tell(f"{'ms':10}{'n':>6}{'ours p50':>10}{'p99':>8}{'stock p50':>11}{'p99':>8}{'ours/stock p50':>16}")
    for kind in KINDS:
        _row(kind, _of(kind, ours), _of(kind, theirs))
    whole = [took for _, took in ours], [took for _, took in theirs]
    _row("all", *whole)
    return Goal("ours p50 / stock p50, whole mix", p50(whole[0]) / p50(whole[1]), 0.5, "ratio")


def signposts(running: Running) -> Goal:
    """Time the signpost reply at the page, with the alert and the turn committed."""
    took: list[float] = []
    while len(took) < SIGNPOSTS:
        person = OurPerson(running)
        took += [person.signpost(HARM) * MS for _ in range(30)]
    tell(f"signpost reply: p50 {p50(took):.1f} ms, p99 {p99(took):.1f} ms of {len(took)}")
    return Goal("signpost reply p99, with the commit", p99(took), 75, "ms")


def long_talks(running: Running, stock: StockBot) -> Iterator[Goal]:
    """Compare late messages with early ones."""
    ours = asyncio.run(our_long_talks(running, LONG_TALKS))
    theirs = StockPerson(stock.url).long_talk(MESSAGES, LONG_SECONDS)
    early, late = (statistics.median(t for talk in ours for t in talk[part]) * MS for part in (EARLY, LATE))
    then, now = (statistics.median(part) * MS for part in (theirs[EARLY], theirs[-11:]))
    tell(f"messages 5-15 and 390-400: ours {early:.1f} and {late:.1f} ms; "
         f"stock {then:.1f} and {now:.1f} ms (its last were {len(theirs) - 11}-{len(theirs) - 1})")  # fmt: skip
    yield Goal("median of messages 390-400 / 5-15", late / early, 1.2, "ratio")


def processes(running: Running, stock: StockBot) -> Goal:
    """Weigh the three processes after all that talk."""
    pids = running.pids()
    each = ", ".join(f"{name} {memory([pid]) * MB:.0f} MB" for name, pid in sorted(pids.items()))
    theirs = memory(process.pid for process in stock.processes)
    shared = sum(proportional(pid) for pid in pids.values())
    tell(f"memory: {each}; `blether run` itself {(memory([running.pid]) - memory(pids.values())) * MB:.0f} MB; "
         f"stock {theirs * MB:.0f} MB; ours with shared pages counted once {shared * MB:.0f} MB")  # fmt: skip
    return Goal("memory of the three processes", memory(pids.values()) / 1e9, 0.8, "GB")


def second_start(state: Path) -> Iterator[Goal]:
    """Time from the command to a page that answers, when everything was made before."""
    took = [_start(state) for _ in range(STARTS + 1)][1:]
    tell(f"second start: the page answered after {', '.join(f'{t:.2f}' for t in took)} s")
    yield Goal("second start until the page answers", statistics.median(took), 1.5, "s")


def rules_alone() -> Goal:
    """Time the gate, its rules and all of it, over sentences that people might say."""
    tell("5/5 the gate, and the disk")
    files = sorted((DATA / "safety").glob("*/*.txt"))
    lines = [line for path in files for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    chosen = random.Random(0).sample(lines, min(SENTENCES, len(lines)))
    rules, gate = Gate([Rules.load()]), default_gate()
    alone, whole = ([_reading(each, line) for line in chosen[:20] + chosen][20:] for each in (rules, gate))
    for name, took in (("rules", alone), ("whole gate", whole)):
        tell(f"{name}: p50 {p50(took):.2f} ms, p99 {p99(took):.2f} ms of {len(took)} sentences")
    return Goal("safety rules p99", p99(alone), 10, "ms")


def engine_on_disk() -> Goal:
    """Weigh the engine's environment."""
    size = disk(ROOT / "engine" / ".venv")
    tell(f"engine/.venv: {size} bytes")
    return Goal("engine environment", size / 1e9, 1.5, "GB")


@contextmanager
def stock_bot(model: Path, state: Path) -> Iterator[StockBot]:
    """Run the stock bot."""
    bot = StockBot(model, state, *free_ports(2))
    try:
        yield bot
    finally:
        bot.stop()


def tell(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _start(state: Path) -> float:
    running = Running(state).prepare()
    began = time.perf_counter()
    try:
        running.start()
        until(lambda: _answers(running.page), "the page answers")
        return time.perf_counter() - began
    finally:
        running.tidy()


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=5, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def _reading(gate: Gate, line: str) -> float:
    began = time.perf_counter()
    gate.read(line, None)
    return (time.perf_counter() - began) * MS


def _of(kind: str, timed: list[Timed]) -> list[float]:
    return [took for name, took in timed if name == kind]


def _row(name: str, ours: list[float], theirs: list[float]) -> None:
    ratio = p50(ours) / p50(theirs)
    numbers = [p50(ours) * MS, p99(ours) * MS, p50(theirs) * MS, p99(theirs) * MS]
    tell(
        f"{name:10}{len(ours):>6}{numbers[0]:>10.1f}{numbers[1]:>8.1f}{numbers[2]:>11.1f}{numbers[3]:>8.1f}{ratio:>16.2f}"
    )


if __name__ == "__main__":
    sys.exit(main())
