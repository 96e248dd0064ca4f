"""The colours of the page: text at least 7:1 on its ground, edges and icons at least 3:1, in every scheme."""

from __future__ import annotations

import re

import pytest

from bot.channels.web_static import FOLDER

TEXT = [
    ("ink", "paper"), ("ink", "card"), ("ink", "heather-tint"), ("ink", "sea-tint"), ("soft-ink", "paper"),
    ("soft-ink", "card"), ("soft-ink", "gorse-tint"), ("heather", "paper"), ("heather", "card"),
    ("heather", "heather-tint"), ("sea", "card"), ("sea", "sea-tint"), ("sea", "paper"), ("on-sea", "sea"),
    ("on-gorse", "gorse-tint"), ("card", "ink"), ("ink", "hills"), ("soft-ink", "hills"), ("sea", "hills"),
]  # fmt: skip
SHAPES = [("edge", "card"), ("edge", "paper"), ("gorse-edge", "gorse-tint"), ("gorse-edge", "card")]


def schemes() -> dict[str, dict[str, str]]:
    """Read tokens.css: each block adds to the light one, as the cascade does."""
    sheet = (FOLDER / "tokens.css").read_text().replace("{\n  :root", ":root")
    blocks = re.findall(r"(@media [^{]+|):root \{([^}]+)\}", sheet)
    found: dict[str, dict[str, str]] = {}
    for query, body in blocks:
        base = found.get("light", {}) | (found.get("dark", {}) if query.count("(") == 2 else {})
        name = "light" if not query else "+".join(re.findall(r"more|dark", query))
        found[name] = base | dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", body))
    return found


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark", "more", "more+dark"])
def test_contrast(name: str) -> None:
    colours = schemes()[name]
    low = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in TEXT + SHAPES}
    assert {pair: ratio for pair, ratio in low.items() if ratio < (7 if pair in TEXT else 3)} == {}
