"""Where I live: one of Scotland's 32 areas. At the simple levels first some letters, then the few areas that begin so.

With four choices on a page 32 areas are eleven pages; by their letters one is two to four presses away, without
a keyboard. Whoever has one types the name, or its first letters, and is there at once (docs/decisions/four-choices.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from actions.steps import Scene, Step
from bot.dialogue.reviews import Review
from bot.messages import Choice, Say
from bot.replies.paged import FEW

MOST_BUTTONS = 6
OTHER = "other"
PLACES = ("listen/area", "listen/area-other", "listen/area-named")
LETTERS = {"letters-a-d": "abcd", "letters-e-h": "efgh", "letters-i-p": "ijklmnop", "letters-r-w": "qrstuvwxyz"}
ALSO = {"city-of-edinburgh": ("Edinburgh",), "na-h-eileanan-siar": ("Western Isles", "Eilean Siar")}
"""What people who live there call it: it is found under that letter too."""


def steps(scene: Scene, review: Review) -> list[Step]:
    """Return what is asked about where I live, given the answers so far."""
    everywhere = [id for id, _ in scene.ground.directory.areas()]
    near = list(review.areas)[:MOST_BUTTONS]
    if not near:
        return _among(scene, everywhere, "area", "area-other")
    first = Step("listen/area", Say("ask-area"), (*areas(near), Choice(OTHER, Say("area-other"))))
    if scene.choice(first.place) != OTHER:
        return [first]
    return [first, *_among(scene, [id for id in everywhere if id not in near], "area-other", "area-named")]


def is_area(choice: str | None) -> bool:
    """Say whether an answer names an area, and not only some letters or another place."""
    return choice is not None and choice != OTHER and choice not in LETTERS


def areas(ids: Iterable[str]) -> tuple[Choice, ...]:
    """Return areas as choices."""
    return tuple(Choice(id, Say(f"area-{id}"), typed=ALSO.get(id, ())) for id in ids)


def _among(scene: Scene, ids: Sequence[str], name: str, named: str) -> list[Step]:
    place, ask, given = f"listen/{name}", Say(f"ask-{name}"), scene.choice(f"listen/{name}")
    by_letter = scene.visit.level != "usual" and len(ids) > FEW
    if given in LETTERS:
        here = sorted((id for id in ids if _called(id, LETTERS[given])), key=lambda id: _called(id, LETTERS[given]))
        rest = areas(id for id in ids if id not in here)
        return [_letters(place, ask, ids), Step(f"listen/{named}", Say("ask-area-other"), areas(here), unseen=rest)]
    return [_letters(place, ask, ids) if by_letter else Step(place, ask, areas(ids))]


def _letters(place: str, ask: Say, ids: Sequence[str]) -> Step:
    some = {name: letters for name, letters in LETTERS.items() if any(_called(id, letters) for id in ids)}
    choices = tuple(Choice(name, Say(f"area-{name}"), typed=tuple(letters)) for name, letters in some.items())
    return Step(place, ask, choices, unseen=areas(ids))


def _called(id: str, letters: str) -> str:
    """Return the name that begins with one of some letters; empty when there is none."""
    names = (id, *(name.casefold() for name in ALSO.get(id, ())))
    return next((name for name in names if name[0] in letters), "")
