"""16 and 17: both protection teams, on every road that a person of that age can come."""

from __future__ import annotations

import pytest

from bot.app import House
from tests.conftest import Person

CHILD, ADULT = "Help to keep children safe in Fife", "Help to keep adults safe in Fife"


def teams(person: Person) -> list[str]:
    """Return the teams of the last reply, in order."""
    shown = [line.name for bubble in person.last.bubbles for line in bubble.contacts]
    return [name for name in shown if name in {CHILD, ADULT}]


async def arrives(person: Person, *pressed: str) -> None:
    await person.presses("/give_views_start")
    for value in pressed:
        await person.presses(value)


@pytest.mark.parametrize(
    ("pressed", "expected"),
    [
        (("child", "12-or-over", "fife"), [CHILD, ADULT]),
        (("child", "under-12", "yes", "fife"), [CHILD]),
        (("young-person", "fife"), [CHILD, ADULT]),
    ],
)
async def test_who_may_be_16_or_17_gets_both_teams_the_childrens_first(
    person: Person, pressed: tuple[str, ...], expected: list[str]
) -> None:
    await arrives(person, *pressed)
    await person.says("my dad hits me")
    assert teams(person) == expected
    await person.presses("/help_now")
    assert teams(person) == expected


async def test_going_back_to_young_person_forgets_the_childs_age(house: House, person: Person) -> None:
    await arrives(person, "child", "under-12")
    for _ in range(2):
        await person.presses("/go_back_change_answer")
    assert person.question == "listen/who"
    await person.presses("young-person")
    await person.presses("fife")
    visit = house.records.visit(person.visit_id)
    assert (visit.audience, visit.age) == ("young-person", None)
    await person.says("my dad hits me")
    assert teams(person) == [CHILD, ADULT]


async def test_the_same_answer_again_keeps_the_age(house: House, person: Person) -> None:
    await arrives(person, "child", "under-12")
    for _ in range(2):
        await person.presses("/go_back_change_answer")
    await person.presses("child")
    assert house.records.visit(person.visit_id).age == "under-12"


async def test_the_help_page_knows_whose_visit_it_is(house: House, person: Person) -> None:
    def named(visit: object) -> list[str]:
        said = house.watch.help_page("fife", visit)  # type: ignore[arg-type]
        return [contact.name.id for one in said for contact in one.contacts]

    shown = " ".join(named(None))
    assert "contact-area-child" in shown and "contact-area-adult" in shown
    assert "contact-breathing-space" not in named(None)
    await arrives(person, "young-person", "fife")
    assert "contact-breathing-space" in named(house.records.visit(person.visit_id))


async def test_who_works_with_children_gets_words_and_lines_of_their_own(house: House, person: Person) -> None:
    await arrives(person, "other")
    assert person.question == "listen/role"
    await person.presses("yes")
    await person.presses("fife")
    said = await person.says("my dad hits me")
    assert "Use your own child protection steps" in said
    assert [line.name for line in person.last.bubbles[0].contacts][1].startswith("NSPCC")
    assert teams(person) == [CHILD, ADULT]
    [alert] = house.alerts.newest()
    assert alert.audience == "professional"


async def test_who_works_with_children_is_asked_the_questions_for_someone_else(person: Person) -> None:
    await arrives(person, "other", "yes", "fife", "yes", "no")
    first = person.question
    other = Person(person.house)
    await other.begins(who="other", area="fife")
    assert first == other.question and first is not None and first.startswith("listen/")


async def test_someone_else_who_does_not_gets_the_words_for_anyone(person: Person) -> None:
    await arrives(person, "other", "no", "fife")
    assert "Use your own" not in await person.says("my dad hits me")


async def test_going_back_from_work_with_children_to_a_child_gives_a_childs_list(person: Person) -> None:
    await arrives(person, "other", "yes")
    for _ in range(2):
        await person.presses("/go_back_change_answer")
    await arrives(person, "child", "under-12")
    await person.says("my dad hits me")
    assert [line.name for line in person.last.bubbles[0].contacts][1].startswith("Childline")
