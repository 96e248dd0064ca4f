"""The small review of every kind, for tests of the channels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.app import Content
from bot.dialogue.reviews import Reviews, read
from bot.replies.words import Words

KINDS = Path(__file__).parents[1] / "reviews" / "kinds.yml"


def with_kinds(ours: Content) -> Content:
    """Return the product's content with the review of every kind beside it."""
    reviews = Reviews({**{review.name: review for review in ours.reviews.all()}, "kinds": read(KINDS)})
    return replace(ours, reviews=reviews, words=Words(reviews))
