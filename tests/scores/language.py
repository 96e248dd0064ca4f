"""Score language noticing: `python -m tests.scores.language ../shared/evaluation/langid.jsonl`.

Messages of one or two words are counted apart: there a bot may rightly keep the language it has.
`--show` prints the misses.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from bot.replies.language import notice_language

_SHORT = 2  # words; a Chinese message is short up to four characters


@dataclass
class Score:
    """Rows, right answers and silences by group."""

    rows: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    unsure: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def report(self) -> str:
        """Return the table that the command prints."""
        return "\n".join(
            f"{group:12} right {self.right[group]:3}/{count:3} = {100 * self.right[group] / count:5.1f} %  "
            f"unsure {self.unsure[group]:2}  wrong {count - self.right[group] - self.unsure[group]:2}"
            for group, count in sorted(self.rows.items())
        )


def is_short(text: str, language: str) -> bool:
    """Tell a message of one or two words."""
    return len(text) <= 2 * _SHORT if language == "zh" else len(text.split()) <= _SHORT


def score(path: Path) -> Score:
    """Return the score over a file of rows with `text` and `lang`."""
    result = Score()
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found = notice_language(row["text"])
        size = "short" if is_short(row["text"], row["lang"]) else "long"
        for group in (f"{size} all", f"{size} {row['lang']}"):
            result.rows[group] += 1
            result.right[group] += found == row["lang"]
            result.unsure[group] += found is None
        result.misses += [f"{row['lang']} noticed as {found}: {row['text']}"] * (found != row["lang"])
    return result


def main(arguments: list[str]) -> None:
    """Print the score of the file named first."""
    result = score(Path(arguments[0]))
    if "--show" in arguments:
        print("\n".join(result.misses))
    print(result.report())


if __name__ == "__main__":
    main(sys.argv[1:])
