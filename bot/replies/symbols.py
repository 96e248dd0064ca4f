"""The pictures beside our words: a table of names, where each comes from, and the SVG files that the page shows."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from bot.dialogue.yaml_file import YamlFile
from bot.settings import DATA, ROOT

FOLDER = DATA / "symbols"
PACKAGES = ROOT / "web" / "node_modules"
BUILT = ROOT / "bot" / "channels" / "static" / "built"
FLUENT, OWN = "fluent", "own"


class Source(BaseModel):
    """A set of pictures: whose work it is, its licence, and the notice that the licence asks for."""

    model_config = ConfigDict(extra="forbid")

    work: str
    by: str
    licence: str
    notice: str
    package: str | None = None


class Row(BaseModel):
    """One line of the table: an icon of the package, or a drawing of our own, and the emoji that stands for it."""

    model_config = ConfigDict(extra="forbid")

    emoji: str
    icon: str | None = None
    own: bool = False


class Table(BaseModel):
    """The whole table as it is written."""

    model_config = ConfigDict(extra="forbid")

    sources: dict[str, Source]
    symbols: dict[str, Row]


@dataclass(frozen=True, slots=True)
class Symbol:
    """One picture by its name."""

    name: str
    emoji: str
    source: Source
    icon: str | None

    @property
    def file(self) -> str:
        """Return the name of its file on the page."""
        return f"symbol-{self.name}.svg"

    @property
    def alternative(self) -> str:
        """Return the id of the message that says what it shows."""
        return f"symbol-{self.name}"


@lru_cache(maxsize=4)
def symbols(folder: Path = FOLDER) -> Mapping[str, Symbol]:
    """Return all pictures by name; raises ContentError naming file and line."""
    table = YamlFile(folder / "symbols.yml").read_as(Table)
    return {
        name: Symbol(name, row.emoji, table.sources[OWN if row.own else FLUENT], row.icon)
        for name, row in table.symbols.items()
    }


def sources(folder: Path = FOLDER) -> Mapping[str, Source]:
    """Return the sets that pictures come from."""
    return YamlFile(folder / "symbols.yml").read_as(Table).sources


def emoji_of(name: str | None) -> str:
    """Return the emoji that stands for a picture where only text can be shown, or nothing."""
    symbol = symbols().get(name) if name else None
    return symbol.emoji if symbol else ""


def with_emoji(name: str | None, words: str) -> str:
    """Return words with their picture before them, as an emoji; words alone when they have none."""
    emoji = emoji_of(name)
    return f"{emoji} {words}" if emoji and emoji not in words else words


def notice_of(source: Source, folder: Path = FOLDER) -> str:
    """Return the notice that a licence asks us to keep with the pictures."""
    return (folder / "notices" / source.notice).read_text(encoding="utf-8")


def missing(built: Path = BUILT, folder: Path = FOLDER) -> list[str]:
    """Return the names of pictures that are not built; the page then shows their words alone."""
    return [symbol.name for symbol in symbols(folder).values() if not (built / symbol.file).is_file()]


def build(packages: Path = PACKAGES, built: Path = BUILT, folder: Path = FOLDER) -> list[str]:
    """Write the pictures as SVG files: our own, and those of the package if it is there; returns what is missing."""
    built.mkdir(parents=True, exist_ok=True)
    for symbol in symbols(folder).values():
        if symbol.icon is None:
            shutil.copyfile(folder / "own" / f"{symbol.name}.svg", built / symbol.file)
        elif symbol.icon in (icons := icons_of(packages / (symbol.source.package or ""))):
            (built / symbol.file).write_text(SVG.format(body=icons[symbol.icon]["body"]), encoding="utf-8")
    return missing(built, folder)


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">{body}</svg>\n'


@lru_cache(maxsize=2)
def icons_of(package: Path) -> Mapping[str, dict[str, str]]:
    """Return the drawings of a package by name; none where it is not installed."""
    path = package / "icons.json"
    icons: Mapping[str, dict[str, str]] = json.loads(path.read_bytes())["icons"] if path.is_file() else {}
    return icons


if __name__ == "__main__":
    sys.exit(1 if build() else 0)
