"""What travels the road can be written down and read back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.messages import Choice, Contact, Kind, Reply, Say, Utterance, say

names = some.text(min_size=1, max_size=20)
says = some.builds(Say, names, some.dictionaries(names, some.one_of(names, some.integers())))
contacts = some.builds(Contact, says, some.none() | names, some.none() | names, some.none() | names)
utterances = some.builds(
    Utterance, says, some.sampled_from(Kind), some.tuples(some.builds(Choice, names, says)), some.tuples(contacts)
)


@given(some.lists(utterances, max_size=4))
def test_a_reply_survives_the_wire(spoken: list[Utterance]) -> None:
    reply = Reply(tuple(spoken))
    assert Reply.from_json(reply.to_json()) == reply


def test_what_is_not_an_utterance_is_refused() -> None:
    with pytest.raises((KeyError, TypeError)):
        Utterance.from_json({"text": "hello"})


def test_replies_add_up_in_order_and_are_settled_only_together() -> None:
    first, second = Reply.of(say("a")), Reply((say("b"),), settled=False)
    assert [u.say.id for u in (first + second).utterances] == ["a", "b"]
    assert not (first + second).settled


def test_what_waits_for_an_answer_is_the_last_thing_asked() -> None:
    menu = Utterance(Say("menu"), Kind.ASK, (Choice("/x", Say("x")),))
    assert Reply.of(say("a"), menu, say("b")).asked == menu
    assert Reply.of(say("a")).asked is None
