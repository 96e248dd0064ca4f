"""The pictures of return codes: a file of our own for each word, and the word alone where there is none."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

from bot.replies.code_pictures import build, file_of
from bot.transcripts.return_words import pictures


def test_each_word_of_a_code_has_a_small_picture_that_needs_no_font(tmp_path: Path) -> None:
    assert build(built=tmp_path) == []
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == sorted(map(file_of, pictures()))
    for file in files:
        text = file.read_text()
        root = ElementTree.fromstring(text)  # noqa: S314 - built from the pinned package
        assert root.get("viewBox") == "0 0 32 32" and len(list(root.iter())) > 1
        assert not any(tag in text for tag in ("<text", "<script", "<image", 'href="http'))
        assert len(text) < 12_000, "five of them on a cheap phone"


def test_no_two_words_share_a_picture(tmp_path: Path) -> None:
    build(built=tmp_path)
    assert len({file.read_text() for file in tmp_path.iterdir()}) == len(pictures())


def test_a_picture_is_found_by_its_sign_with_or_without_the_mark_of_colour(tmp_path: Path) -> None:
    package = tmp_path / "@iconify-json" / "fluent-emoji-flat"
    package.mkdir(parents=True)
    (package / "chars.json").write_text(json.dumps({"2693-fe0f": "anchor", "1f34e": "red-apple"}))
    icons = {"anchor": {"body": "<g/>"}, "red-apple": {"body": "<path/>"}}
    (package / "icons.json").write_text(json.dumps({"icons": icons}))
    alone = build(packages=tmp_path, built=tmp_path / "built")
    assert {file.name for file in (tmp_path / "built").iterdir()} == {"code-anchor.svg", "code-apple.svg"}
    assert len(alone) == len(pictures()) - 2 and "banana" in alone


def test_without_the_package_every_word_stands_alone(tmp_path: Path) -> None:
    assert build(packages=tmp_path, built=tmp_path / "built") == list(pictures())
