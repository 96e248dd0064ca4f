"""The JSON schema of a review file, made from its model, so that editors complete, explain and underline."""

from __future__ import annotations

import json
from pathlib import Path

from bot.dialogue.review_model import Contents
from bot.settings import DATA

FILE = DATA / "reviews" / "review.schema.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> str:
    """Return the schema as the file beside the reviews holds it; a test keeps the two the same."""
    made = Contents.model_json_schema(by_alias=True, mode="validation")
    found = {"$schema": DIALECT, **made, "title": "A review"}
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def write(path: Path = FILE) -> None:
    """Write the schema where editors look for it."""
    path.write_text(schema(), encoding="utf-8")
