"""`blether content check`: what is missing in our words, what is stale, and what is too hard, with file and line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.replies.content_files import NAMES, PICTURELESS, STAFF, STAND_IN, Entry, Unreadable, read
from bot.replies.content_reviews import Text, texts_of
from bot.replies.content_uses import Use, uses
from bot.replies.readable import faults
from bot.replies.symbols import symbols
from bot.settings import DATA, ROOT

ENGLISH, TITLE = "en", "title"
FORMS = frozenset({"usual", "simple"})


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to put right; only `wrong` ones stop a release, the others are for when there is time."""

    path: Path
    line: int
    what: str
    wrong: bool

    def __str__(self) -> str:
        return f"{'error' if self.wrong else 'warning'}: {_short(self.path)}:{self.line}: {self.what}"


def check(
    words: Path = DATA / "words", reviews: Path = DATA / "reviews", used: Iterable[Use] | None = None
) -> list[Fault]:
    """Return all faults, language by language, English first."""
    found: list[Fault] = []
    english: dict[str, Entry] = {}
    for entry in _all(words / ENGLISH):
        if isinstance(entry, Unreadable):
            found.append(_unreadable(entry, wrong=True))
        elif entry.id in english:
            first = english[entry.id]
            found.append(
                Fault(entry.path, entry.line, f"{entry.id}: stands in {_short(first.path)}:{first.line} too", True)
            )
        else:
            english[entry.id] = entry
    found += [fault for entry in english.values() for fault in _english(entry)]
    found += _unknown(uses() if used is None else used, english)
    for folder in sorted(path for path in words.iterdir() if path.is_dir() and path.name != ENGLISH):
        found += _translation(folder, english)
    for path in sorted(reviews.glob("*.yml")):
        found += [fault for text in texts_of(path) for fault in _review(text, _places(english))]
    return found


def _all(folder: Path) -> Iterator[Entry | Unreadable]:
    for path in sorted(folder.glob("*.ftl")):
        yield from read(path)


def _unreadable(part: Unreadable, *, wrong: bool) -> Fault:
    return Fault(
        part.path, part.line, "this can't be read: write `id = words`, and more lines with four spaces before", wrong
    )


def _english(entry: Entry) -> Iterator[Fault]:
    if STAFF in entry.marks:
        return
    simple, graded = entry.forms.get("simple"), NAMES not in entry.marks
    for level in sorted(FORMS & set(entry.forms)):
        for what in faults(entry.forms[level], level, graded=graded):
            yield Fault(entry.path, entry.line, f"{entry.id}: the {level} form {what}", True)
    if simple is None and (why := next(faults(entry.forms["usual"], "simple", graded=graded), None)):
        yield Fault(entry.path, entry.line, f"{entry.id}: has no .simple, and the usual form {why}", True)
    yield from (Fault(entry.path, entry.line, f"{entry.id}: {what}", True) for what in _picture(entry))


def _picture(entry: Entry) -> Iterator[str]:
    name = entry.forms.get("symbol")
    if name is None and PICTURELESS not in entry.marks:
        yield "has no .symbol: name a picture of data/symbols/symbols.yml"
    elif name is not None and name not in symbols():
        yield f"there is no picture {name!r} in data/symbols/symbols.yml"


def _unknown(used: Iterable[Use], english: Mapping[str, Entry]) -> Iterator[Fault]:
    for use in used:
        if use.id not in english:
            yield Fault(use.path, use.line, f"{use.id}: is said here, and has no words in data/words/en", True)


def _translation(folder: Path, english: Mapping[str, Entry]) -> Iterator[Fault]:
    here: dict[str, Entry] = {}
    for entry in _all(folder):
        if isinstance(entry, Unreadable):
            yield _unreadable(entry, wrong=True)
            continue
        here[entry.id] = entry
        if entry.id not in english:
            yield Fault(entry.path, entry.line, f"{entry.id}: there is no such message in English", False)
        elif what := _stale(entry, english[entry.id]):
            yield Fault(entry.path, entry.line, f"{entry.id}: {what}", False)
    missing = [id for id, entry in english.items() if id not in here and STAFF not in entry.marks]
    if missing:
        some = ", ".join(missing[:3])
        yield Fault(folder, 1, f"{len(missing)} messages stand in English only, such as {some}", False)


def _stale(entry: Entry, english: Entry) -> str | None:
    if entry.made_from is None:
        return f"does not say which English it was made from: put `# en: {english.fingerprint}` above it"
    if entry.made_from != english.fingerprint:
        return f"the English has changed since: translate it again, then put `# en: {english.fingerprint}` above it"
    return None


def _places(english: Mapping[str, Entry]) -> re.Pattern[str]:
    """Return what finds the names of council areas, long or short: nobody can say them in shorter words."""
    full = [entry.forms["usual"].partition(" (")[0] for id, entry in english.items() if id.startswith("area-")]
    names = {*full, *(name.removeprefix("City of ").removesuffix(" City").removesuffix(" Islands") for name in full)}
    return re.compile("|".join(sorted(map(re.escape, names), key=len, reverse=True)) or "(?!)")


def _review(text: Text, places: re.Pattern[str]) -> Iterator[Fault]:
    forms = {"usual": text.usual} | ({"simple": text.simple} if text.simple else {})
    # A title is a name: it is shown as a heading, and its simple form is held to the length alone.
    graded = text.field != TITLE
    for level, words in forms.items():
        for what in faults(places.sub(STAND_IN, words), level, graded=graded):
            yield Fault(text.path, text.line, f"{text.field}: the {level} form {what}", True)
    if text.simple is None and (why := next(faults(places.sub(STAND_IN, text.usual), "simple", graded=graded), None)):
        yield Fault(text.path, text.line, f"{text.field}: has no simple form, and the usual one {why}", True)
    if text.symbol is not None and text.symbol not in symbols():
        yield Fault(text.path, text.line, f"{text.field}: there is no picture {text.symbol!r}", True)


def _short(path: Path) -> Path:
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
