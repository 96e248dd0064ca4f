"""The pictures: a table that holds together, files that draw something, and words that do without them."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.dialogue.reviews import Reviews
from bot.messages import Choice, Reply, Say, Utterance
from bot.replies.emoji import with_emojis
from bot.replies.symbols import FOLDER, Symbol, build, missing, notice_of, symbols
from bot.replies.words import Words
from bot.settings import ROOT

OURS = [symbol for symbol in symbols().values() if symbol.icon is None]
ASKED_FOR = {"review", "inspector", "private", "report", "skip", "talk-to-person", "mat", "slip", "young-volunteer"}


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(Reviews.load())


def test_there_are_at_least_sixty_and_ours_are_what_no_package_has() -> None:
    assert len(symbols()) >= 60
    assert {symbol.name for symbol in OURS} >= ASKED_FOR


def test_each_has_a_text_alternative_an_emoji_and_a_licence_with_its_notice(words: Words) -> None:
    for symbol in symbols().values():
        assert words.text(Say(symbol.alternative))
        assert symbol.emoji and not symbol.emoji.isascii()
        assert symbol.source.by.split(".")[0] in notice_of(symbol.source)
        assert symbol.source.licence in {"MIT", "CC0-1.0"}


@pytest.mark.parametrize("symbol", OURS, ids=lambda symbol: symbol.name)
def test_our_drawings_are_plain_and_dark_enough_for_black_and_white(symbol: Symbol) -> None:
    text = (FOLDER / "own" / f"{symbol.name}.svg").read_text()
    root = ElementTree.fromstring(text)  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 32 32"
    assert not re.search("script|href|style|url", text.replace("http://www.w3.org/2000/svg", ""))
    grounds = [sum(int(hex[at : at + 2], 16) for at in (0, 2, 4)) / 3 for hex in re.findall(r"#([0-9A-Fa-f]{6})", text)]
    assert min(grounds) < 80, "something must be dark on white"


@pytest.mark.parametrize(
    "pair", [("family", "in-care"), ("friend", "friends"), ("not-sure", "dont-know"), ("private", "rather-not-say")]
)
def test_no_two_meanings_share_a_picture(pair: tuple[str, str]) -> None:
    first, second = (symbols()[name] for name in pair)
    assert first.emoji != second.emoji and (first.icon is None or first.icon != second.icon)


def test_piles_are_told_apart_without_colour_and_saying_nothing_has_its_own_picture(words: Words) -> None:
    piles = [symbols()[name].emoji for name in ("good", "mixed", "hard")]
    assert len(set(piles)) == 3 and not set(piles) & set("🟢🟡🔴🔵⚪⚫")
    assert words.symbol(Say("button-rather-not-say"), "symbol") == "rather-not-say"


def test_no_drawing_is_left_over() -> None:
    assert {path.stem for path in (FOLDER / "own").glob("*.svg")} == {symbol.name for symbol in OURS}


def test_the_build_writes_what_is_there_and_says_what_is_missing(tmp_path: Path) -> None:
    package = tmp_path / "packages" / "@iconify-json" / "fluent-emoji-flat"
    package.mkdir(parents=True)
    (package / "icons.json").write_text(json.dumps({"icons": {"thumbs-up": {"body": "<path/>"}}}))
    built = tmp_path / "built"
    left = build(tmp_path / "packages", built)
    assert (built / "symbol-yes.svg").read_text().count("<path/>") == 1
    assert (built / "symbol-review.svg").is_file()
    assert left == missing(built) and "no" in left and "review" not in left


def test_npm_is_told_versions_and_hashes_and_no_address() -> None:
    lock = json.loads((ROOT / "web" / "package-lock.json").read_text())
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert all(package["integrity"].startswith("sha512-") for package in packages.values())
    assert not any("resolved" in package for package in packages.values())
    manifest = json.loads((ROOT / "web" / "package.json").read_text())
    assert all(re.fullmatch(r"[\d.]+", version) for version in manifest["dependencies"].values())


def test_what_is_built_is_not_committed() -> None:
    listed = subprocess.run(["git", "ls-files", "bot/channels/static/built"], cwd=ROOT, capture_output=True, text=True)
    assert listed.stdout == ""


def test_a_picture_is_named_only_at_its_level_and_the_words_are_the_simple_ones(words: Words) -> None:
    reply = Reply.of(Utterance(Say("welcome-stop"), choices=(Choice("yes", Say("choice-yes")),)))
    for level in ("usual", "simple"):
        [bubble] = words.render(reply, level=level)
        assert (bubble.symbol, bubble.buttons[0].symbol) == (None, None)
    [simple], [pictured] = words.render(reply, level="simple"), words.render(reply, level="symbol")
    assert pictured.text == simple.text
    assert (pictured.symbol, pictured.buttons[0].symbol) == ("stop", "yes")


def test_a_review_may_name_a_picture_and_need_not(tmp_path: Path) -> None:
    class Pictured:
        def words(self, id: str, level: str) -> str | None:
            return "How is school?"

        def symbol(self, id: str) -> str | None:
            return "school" if id == "r/school" else None

    (tmp_path / "en").mkdir()
    words = Words(Pictured(), tmp_path)
    assert words.symbol(Say("r/school"), "symbol") == "school"
    assert words.symbol(Say("r/school"), "simple") is None
    assert words.symbol(Say("r/other"), "symbol") is None


def test_an_emoji_comes_before_words_once(words: Words) -> None:
    choices = (Choice("yes", Say("choice-yes")), Choice("happy", Say("choice-happy")))
    [bubble] = with_emojis(words.render(Reply.of(Utterance(Say("menu"), choices=choices)), level="symbol"))
    assert bubble.text.startswith("📋 ")
    assert [button.label for button in bubble.buttons] == ["👍 Yes", "🙂 Happy"]
