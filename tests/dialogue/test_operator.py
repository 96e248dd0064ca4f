"""Who runs it, and what is missing before a live review may open."""

from __future__ import annotations

import base64
from datetime import date
from pathlib import Path

import pytest

from bot.dialogue.readiness import may_open, readiness
from bot.dialogue.reviews import Review, Reviews
from bot.errors import ContentError
from bot.operator import Operator
from bot.replies.words import Words
from bot.safety.lines import Area, Line, Team
from bot.settings import DATA

KEY = base64.b64encode(bytes(range(32))).decode()
WHOLE = f"""
name: A public body
contact: 0131 000 0000
safeguarding_lead:
  name: A. Lead
  key: {KEY}
  email: lead@example.org
  hours: Mon-Fri 09:00-17:00
deputy:
  name: A. Deputy
  hours: Sat-Sun 09:00-17:00
"""
DAY = date(2026, 11, 23)


def operator(folder: Path, text: str) -> Operator:
    path = folder / "operator.yml"
    path.write_text(text, encoding="utf-8")
    return Operator.load(path)


def line(checked: bool, number: str = "01592 000000") -> Line:
    return Line("fife", "child/daytime", number, "+441592000000", None, None, "A. Person" if checked else None,
                DAY if checked else None)  # fmt: skip


class Areas:
    """A directory with one area."""

    def __init__(self, *lines: Line) -> None:
        day, night = (*lines, None, None)[:2]
        self._area = Area("fife", "Fife", Team(day, night, None, None), Team(None, None, None, None))

    def area(self, area_id: str | None) -> Area | None:
        return self._area if area_id == "fife" else None


@pytest.fixture(scope="module")
def live() -> Review:
    practice = Reviews.load().get("practice")
    return practice.model_copy(update={
        "name": "live", "practice": False, "areas": ("fife",), "opens": DAY, "closes": DAY,
    })  # fmt: skip


def missing(*args: object) -> list[str]:
    return [say.id for say in readiness(*args)]  # type: ignore[arg-type]


def test_the_shipped_file_names_nobody() -> None:
    assert Operator.load(DATA / "operator.yml") == Operator()


@pytest.mark.parametrize("text", ["", "# nothing\n", "name:\nsafeguarding_lead:\ndeputy:\n"])
def test_an_empty_file_is_nobody(tmp_path: Path, text: str) -> None:
    assert operator(tmp_path, text) == Operator()


def test_no_file_is_nobody(tmp_path: Path) -> None:
    assert Operator.load(tmp_path / "none.yml") == Operator()


def test_a_whole_file_reads(tmp_path: Path) -> None:
    found = operator(tmp_path, WHOLE)
    assert found.name == "A public body"
    assert found.safeguarding_lead.key == KEY
    assert found.deputy.hours == "Sat-Sun 09:00-17:00"


def test_it_cannot_be_changed(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="frozen"):
        operator(tmp_path, WHOLE).name = "Someone else"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (KEY, "not base64!", ":6: safeguarding_lead.key: should be a key in base64"),
        (KEY, "AAAA", ":6: safeguarding_lead.key: should be a key of 32 bytes, not 3"),
        ("deputy:", "stand_in:", ":9: stand_in: is not a name"),
        ("  email:", "  mail:", ":7: safeguarding_lead.mail: is not a name"),
        ("  hours: Mon", "  away: [soon]\n  hours: Mon", ":8: safeguarding_lead.away.0: should be a day, or two"),
        ("  hours: Mon", "  away: [2026-12-24 to 2026-12-01]\n  hours: Mon", "before it begins on 2026-12-24"),
        ("  hours: Mon", "  away: 2026-12-24\n  hours: Mon", ":8: safeguarding_lead.away: "),
        ("name: A public body", "name: [A]", ":2: name: should be words"),
        ("contact:", "name:", ":3: name: stands here twice"),
    ],
)
def test_a_mistake_is_named_by_line_and_field(tmp_path: Path, old: str, new: str, what: str) -> None:
    with pytest.raises(ContentError) as caught:
        operator(tmp_path, WHOLE.replace(old, new, 1))
    assert what in str(caught.value)


def test_leave_is_read_as_a_day_or_from_day_to_day(tmp_path: Path) -> None:
    found = operator(tmp_path, WHOLE + "  away:\n  - 2026-12-24\n  - 2026-12-28 to 2027-01-05\n")
    christmas = date(2026, 12, 24)
    assert found.deputy.away == ((christmas, christmas), (date(2026, 12, 28), date(2027, 1, 5)))
    assert operator(tmp_path, WHOLE + "  away:\n").deputy.away == ()


def test_practice_needs_nobody() -> None:
    practice = Reviews.load().get("practice")
    assert readiness(Operator(), Areas(), practice) == []
    assert may_open(Operator(), Areas(), practice, DAY)


def test_a_live_review_with_all_that_it_needs_opens(tmp_path: Path, live: Review) -> None:
    assert missing(operator(tmp_path, WHOLE), Areas(line(True)), live) == []
    assert may_open(operator(tmp_path, WHOLE), Areas(line(True)), live, DAY)


def test_a_ready_review_still_keeps_its_dates(tmp_path: Path, live: Review) -> None:
    assert not may_open(operator(tmp_path, WHOLE), Areas(line(True)), live, date(2026, 11, 24))


def test_without_an_operator_nothing_live_opens(live: Review) -> None:
    assert missing(Operator(), Areas(line(True)), live) == [
        "ready-operator", "ready-contact", "ready-lead", "ready-lead-key", "ready-lead-hours", "ready-deputy",
        "ready-deputy-hours",
    ]  # fmt: skip
    assert not may_open(Operator(), Areas(line(True)), live, DAY)


@pytest.mark.parametrize(
    ("part", "id"),
    [
        (f"  key: {KEY}\n", "ready-lead-key"),
        ("  name: A. Deputy\n", "ready-deputy"),
        ("  hours: Sat-Sun 09:00-17:00\n", "ready-deputy-hours"),
    ],
)
def test_each_gap_is_named(tmp_path: Path, live: Review, part: str, id: str) -> None:
    assert missing(operator(tmp_path, WHOLE.replace(part, "")), Areas(line(True)), live) == [id]


def test_numbers_must_be_checked_each_once(tmp_path: Path, live: Review) -> None:
    whole = operator(tmp_path, WHOLE)
    assert missing(whole, Areas(line(False), line(False)), live) == ["ready-unchecked"]
    assert missing(whole, Areas(line(False), line(False, "01592 111111")), live) == ["ready-unchecked"] * 2
    assert missing(whole, Areas(), live) == ["ready-no-number"]


def test_a_review_without_areas_or_questions_does_not_open(tmp_path: Path, live: Review) -> None:
    bare = live.model_copy(update={"areas": (), "questions": ()})
    assert missing(operator(tmp_path, WHOLE), Areas(), bare) == ["ready-questions", "ready-areas"]


def test_every_gap_has_words(live: Review) -> None:
    words = Words(Reviews.load())
    bare = live.model_copy(update={"questions": (), "areas": ("fife", "moray")})
    for say in readiness(Operator(), Areas(line(False)), bare):
        assert words.text(say)
