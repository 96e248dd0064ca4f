"""Words planted in visits, made so that one short pattern finds any trace of them on disk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

IDENTIFYING = re.compile(rb"zubr|7700[ .-]?900|dd4 ?7[a-z]{2}", re.IGNORECASE)
"""Any part of a planted name, street, address of mail, phone number or postcode."""
HARMLESS = re.compile(rb"flimb", re.IGNORECASE)
"""The planted words that identify nobody: they are kept, and only where answers and transcripts are."""
SYLLABLES = ("ka", "lo", "mi", "ren", "tus", "vel", "dor", "nip", "gar", "shen")


@dataclass(frozen=True)
class Planted:
    """What one person says: `free` are answers, `asked` is typed where buttons are, `reach` is how to reach them."""

    free: tuple[str, str]
    asked: tuple[str, ...]
    harm: str
    reach: str


def planted(number: int) -> Planted:
    """Return sentences with identifiers and a harmless word of their own."""
    end = "".join(SYLLABLES[int(digit)] for digit in f"{number:03}")
    name, word, phone = f"Zubr{end}", f"flimb{end}", f"07700 900{number:03}"
    postcode = f"DD4 7{chr(65 + number % 26)}{chr(65 + number // 26 % 26)}"
    identified = (
        f"My social worker is called Ann {name} and she brings {word}",
        f"ring my gran on {phone} she knows about the {word}",
        f"we live at {postcode} and it is {word} there",
        f"mail me at {name.lower()}@example.org about the {word}",
        f"I live at {number % 90 + 1} {name} Road and like {word}",
        f"my name is {name} and I want more {word}",
    )
    free = identified[number % 6], identified[(number + 1) % 6]
    asked = f"my name is {name}, what is this about?", f"can you call {phone.replace(' ', '')}"
    harm = f"my dad hits me, my name is {name}, phone {phone}"
    return Planted(free, asked, harm, f"ask for {name} on {phone} after {word}")


def traces(folder: Path, pattern: re.Pattern[bytes]) -> Iterator[str]:
    """Yield each file under a folder that holds, or is named with, what the pattern finds, with a bit around it."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found = pattern.search(str(path.relative_to(folder)).encode()) or pattern.search(path.read_bytes())
            if found:
                around = found.string[max(0, found.start() - 60) : found.end() + 60]
                yield f"{path.relative_to(folder)}: {around!r}"
