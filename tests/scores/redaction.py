"""Score redaction: `python -m tests.scores.redaction ../shared/evaluation/pii.jsonl`.

A span counts as leaked when any letter or digit of it is left; a row without spans counts as touched when it changed.
`--show` prints the leaks and the touched rows.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

from bot.transcripts.redaction import redact
from bot.transcripts.spans import PLACEHOLDER


@dataclass
class Score:
    """Counts of spans by type and language, and of the rows that should have stayed as they are."""

    spans: Counter[str] = field(default_factory=Counter)
    leaked: Counter[str] = field(default_factory=Counter)
    plain_rows: int = 0
    touched: list[str] = field(default_factory=list)
    leaks: list[str] = field(default_factory=list)

    def report(self) -> str:
        """Return the table that the command prints."""
        total, lost = self.spans["all"], self.leaked["all"]
        lines = [f"masked {total - lost}/{total} = {100 * (total - lost) / max(total, 1):.1f} %"]
        lines += [f"  {group:10} leaked {self.leaked[group]:3} of {self.spans[group]}" for group in sorted(self.spans)]
        share = 100 * len(self.touched) / max(self.plain_rows, 1)
        return "\n".join([*lines, f"touched {len(self.touched)}/{self.plain_rows} rows without spans = {share:.1f} %"])


def kept_places(before: str, after: str) -> set[int]:
    """Return which characters of a text are still readable in its redacted form."""
    kept: set[int] = set()
    pieces = PLACEHOLDER.sub("\0", after)
    for block in SequenceMatcher(None, before, pieces, autojunk=False).get_matching_blocks():
        kept.update(range(block.a, block.a + block.size))
    return kept


def score(path: Path) -> Score:
    """Return the score over a file of rows with `text`, `lang` and `spans`."""
    result = Score()
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        language = "en" if row["lang"] == "sco" else row["lang"]
        after = redact(row["text"], language)
        if row["spans"]:
            _count_spans(result, row, after)
        else:
            result.plain_rows += 1
            result.touched += [f"{row['lang']}: {row['text']} -> {after}"] * (after != row["text"])
    return result


def _count_spans(result: Score, row: dict[str, object], after: str) -> None:
    text, spans, lang = row["text"], row["spans"], row["lang"]
    assert isinstance(text, str) and isinstance(spans, list)
    kept = kept_places(text, after)
    for start, end, kind in spans:
        leaks = any(at in kept and text[at].isalnum() for at in range(start, end))
        for group in ("all", kind, f"lang {lang}"):
            result.spans[group] += 1
            result.leaked[group] += leaks
        result.leaks += [f"{lang} {kind} {text[start:end]!r} in {text!r} -> {after!r}"] * leaks


def main(arguments: list[str]) -> None:
    """Print the score of the file named first."""
    result = score(Path(arguments[0]))
    if "--show" in arguments:
        print("\n".join([*result.leaks, "--", *result.touched]))
    print(result.report())


if __name__ == "__main__":
    main(sys.argv[1:])
