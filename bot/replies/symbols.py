"""The pictures beside our words: a table of names, where each comes from, and the SVG files that the page shows."""

from __future__ import annotations

import json
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


def emoji_of(name: str | None) -> str:
    """Return the emoji that stands for a picture where only text can be shown, or nothing."""
    symbol = symbols().get(name or "")
    return symbol.emoji if symbol else ""


def with_emoji(name: str | None, words: str) -> str:
    """Return words with their picture before them, as an emoji; words alone when they have none."""
    emoji = emoji_of(name)
    return f"{emoji} {words}" if emoji and emoji not in words else words


def notice_of(source: Source, folder: Path = FOLDER) -> str:
    """Return the notice that a licence asks us to keep with the pictures."""
    return (folder / "notices" / source.notice).read_text(encoding="utf-8")


def files(built: Path = BUILT, folder: Path = FOLDER) -> dict[str, Path]:
    """Return the pictures that are there: our own always, those of the package once they are built."""
    found = {symbol.file: _path(symbol, built, folder) for symbol in symbols(folder).values()}
    return {name: path for name, path in found.items() if path.is_file()}


def missing(built: Path = BUILT, folder: Path = FOLDER) -> list[str]:
    """Return the names of pictures whose file is not there; the page then shows the words alone."""
    there = files(built, folder)
    return [symbol.name for symbol in symbols(folder).values() if symbol.file not in there]


def build(packages: Path = PACKAGES, built: Path = BUILT, folder: Path = FOLDER) -> int:
    """Write the chosen pictures of the package as SVG files; returns how many."""
    chosen = [symbol for symbol in symbols(folder).values() if symbol.icon]
    icons = {symbol.source.package or "": _icons(packages, symbol.source) for symbol in chosen}
    built.mkdir(parents=True, exist_ok=True)
    for symbol in chosen:
        body = icons[symbol.source.package or ""][symbol.icon or ""]["body"]
        (built / symbol.file).write_text(SVG.format(body=body), encoding="utf-8")
    return len(chosen)


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">{body}</svg>\n'


def _icons(packages: Path, source: Source) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads((packages / (source.package or "") / "icons.json").read_bytes())[
        "icons"
    ]
    return found


def _path(symbol: Symbol, built: Path, folder: Path) -> Path:
    return built / symbol.file if symbol.icon else folder / "own" / f"{symbol.name}.svg"


if __name__ == "__main__":
    build()
