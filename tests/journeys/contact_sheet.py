"""One page with all pictures on it, state by state, to be looked at in one go."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.journeys.album import Shot

HEAD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blether, every page</title><style>
body { margin: 1rem; font: 1rem/1.4 system-ui, sans-serif; background: #eee; color: #111; }
div { display: flex; flex-wrap: wrap; gap: .75rem; align-items: flex-start; }
figure { margin: 0; }
img { height: 26rem; max-width: 40rem; object-fit: cover; object-position: top; background: #fff; }
</style></head><body><h1>Blether, every page</h1>
"""


def contact_sheet(shots: Iterable[Shot], folder: Path) -> Path:
    """Write index.html beside the pictures."""
    ordered = sorted(shots, key=lambda shot: shot.state)
    rows = [_row(state, list(same)) for state, same in groupby(ordered, key=lambda shot: shot.state)]
    path = folder / "index.html"
    path.write_text(HEAD + "\n".join(rows) + "</body></html>\n", encoding="utf-8")
    return path


def _row(state: str, shots: list[Shot]) -> str:
    return f"<h2>{state}</h2><div>{''.join(_figure(shot) for shot in shots)}</div>"


def _figure(shot: Shot) -> str:
    name = f"{shot.theme}, {shot.size}"
    picture = f'<a href="{shot.path.name}"><img src="{shot.path.name}" alt="{shot.state}, {name}" loading="lazy"></a>'
    return f"<figure>{picture}<figcaption>{name}</figcaption></figure>"
