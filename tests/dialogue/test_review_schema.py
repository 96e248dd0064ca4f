"""The schema that editors read is the model's own, and explains every name that a review file may have."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner

from bot.cli import blether
from bot.dialogue.review_schema import FILE, schema, write
from bot.settings import DATA

MADE: dict[str, Any] = json.loads(schema())
QUESTION = MADE["$defs"]["Question"]


def test_the_file_beside_the_reviews_is_what_the_model_says() -> None:
    assert FILE.read_text(encoding="utf-8") == schema(), "run `blether review schema --write`"


def test_the_command_prints_it_and_writes_it(tmp_path: Any) -> None:
    assert CliRunner().invoke(blether, ["review", "schema"]).output == schema()
    write(tmp_path / "review.schema.json")
    assert (tmp_path / "review.schema.json").read_text(encoding="utf-8") == schema()


@pytest.mark.parametrize("part", ["", "Question", "Choice", "When", "Text"])
def test_every_name_is_explained_and_no_other_is_allowed(part: str) -> None:
    described = MADE["$defs"][part] if part else MADE
    assert described["additionalProperties"] is False
    assert [name for name, field in described["properties"].items() if not field.get("description")] == []


def test_names_are_those_that_files_use() -> None:
    assert {"for", "choices", "when", "indicator"} <= QUESTION["properties"].keys()
    assert {"is", "is_not"} <= MADE["$defs"]["When"]["properties"].keys()
    assert set(QUESTION["required"]) == {"id", "kind", "ask"}


def test_what_may_be_written_short_is_allowed_short() -> None:
    assert {"type": "string"} in QUESTION["properties"]["ask"]["anyOf"]
    assert 5.4 in QUESTION["properties"]["indicator"]["anyOf"][0]["enum"]
    assert {"type": "string"} in MADE["$defs"]["When"]["properties"]["is"]["anyOf"]


def test_every_review_names_it_in_its_first_line() -> None:
    for path in (DATA / "reviews").glob("*.yml"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first == "# yaml-language-server: $schema=./review.schema.json", path.name
