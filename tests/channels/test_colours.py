"""The colours of every theme, chosen or by the device: text at least 7:1 on its ground, edges and icons 3:1."""

from __future__ import annotations

import re

import pytest

from bot.channels.look import ASPECTS
from bot.channels.web_static import FOLDER

TEXT = [
    ("ink", "paper"), ("ink", "card"), ("ink", "heather-tint"), ("ink", "sea-tint"), ("soft-ink", "paper"),
    ("soft-ink", "card"), ("soft-ink", "gorse-tint"), ("soft-ink", "sea-tint"), ("heather", "paper"),
    ("heather", "card"), ("heather", "heather-tint"), ("sea", "card"), ("sea", "sea-tint"), ("sea", "paper"),
    ("on-sea", "sea"), ("on-gorse", "gorse-tint"), ("card", "ink"), ("card", "soft-ink"), ("ink", "hills"),
    ("soft-ink", "hills"), ("sea", "hills"),
]  # fmt: skip
SHAPES = [
    ("edge", "card"), ("edge", "paper"), ("gorse-edge", "gorse-tint"), ("gorse-edge", "card"), ("sea", "card"),
    ("heather", "heather-tint"), ("ink", "paper"), ("ink", "card"), ("ink", "gorse-tint"), ("ink", "sea-tint"),
]  # fmt: skip
DEVICE = ":root:not([data-theme])"
DARK, MORE = "(prefers-color-scheme: dark)", "(prefers-contrast: more)"
RULE = re.compile(r"(?:@media ([^{]+?) \{\s+)?((?:\[data-theme|:root)[^{]*?) \{([^}]+)\}")


def rules() -> list[tuple[str, str, dict[str, str]]]:
    """Read tokens.css: the question it asks of the device, the selector, and the colours."""
    sheet = (FOLDER / "tokens.css").read_text()
    return [(m[1] or "", m[2], dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", m[3]))) for m in RULE.finditer(sheet)]


def light() -> dict[str, str]:
    return next(colours for media, selector, colours in rules() if selector.startswith(":root, ") and not media)


def device(*asked: str) -> dict[str, str]:
    """Put together what a device gets that asks for this, as the cascade does."""
    found = light()
    for media, selector, colours in rules():
        if selector == DEVICE and all(query in asked for query in media.split(" and ") if query != "screen"):
            found |= colours
    return found


def chosen(theme: str) -> dict[str, str]:
    """Put together what a person gets who chose this theme."""
    own = [colours for _, selector, colours in rules() if f'[data-theme="{theme}"]' in selector]
    assert own, theme
    return light() | own[0]


SCHEMES = {
    "device": device(), "device-dark": device(DARK),
    "device-more": device(MORE), "device-dark-more": device(DARK, MORE),
} | {theme: chosen(theme) for theme in ASPECTS["theme"][1:]}  # fmt: skip


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", SCHEMES)
@pytest.mark.parametrize(("pairs", "least"), [(TEXT, 7), (SHAPES, 3)], ids=["text", "shapes"])
def test_contrast(name: str, pairs: list[tuple[str, str]], least: int) -> None:
    colours = SCHEMES[name]
    ratios = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < least} == {}


def test_a_theme_that_is_chosen_is_the_one_a_device_asks_for() -> None:
    assert SCHEMES["paper"] == SCHEMES["device"]
    assert SCHEMES["dark"] == SCHEMES["device-dark"]
    assert SCHEMES["contrast"] == SCHEMES["device-dark-more"]


def test_the_themes_differ() -> None:
    grounds = {SCHEMES[theme]["paper"] for theme in ASPECTS["theme"][1:]}
    assert len(grounds) == len(ASPECTS["theme"]) - 1


def test_no_colour_stands_outside_the_tokens() -> None:
    sheets = [path for path in FOLDER.glob("*.css") if path.name != "tokens.css"]
    sheets.append(FOLDER.parents[1] / "staff" / "static" / "staff.css")
    assert {path.name: re.findall(r"#[0-9a-fA-F]{3,8}\b|rgb\(", path.read_text()) for path in sheets} == {
        path.name: [] for path in sheets
    }
