"""What may be said aloud of an utterance: sentences of ours, and never a word that a person gave us.

Nothing is spoken unless all of it is known to be ours. A new kind of sentence is silent until its arguments are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from bot.messages import Choice, Input, Say, Utterance

Find = Callable[[Say], tuple[str, str]]
"""Puts a `Say` into words; returns them and the language they are in."""

OUR_IDS = ("_id", "_ids")
"""Ends of arguments that name another sentence of ours."""
OUR_TIMES = ("_at",)
OF_DIRECTORY = frozenset({"area", "hours"})
"""Arguments that come from the directory of help: the name of a council area, when a line is open."""
OUR_NAMES = OF_DIRECTORY | frozenset({"date", "until", "reference", "count", "number", "seconds"})
"""Arguments that our own code fills: a day, a time of the clock, the reference of a booking, a number."""
SENTENCE = re.compile(r"""[^\n]+?(?:[。！？]|[.!?…؟۔]+["')\]»”]*(?=\s|$)|(?=\n)|$)""")
"""One sentence; static/listen.js cuts the words on the page by the same rule."""
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
_NUMBER = re.compile(r"(?<!\d)(?:\d{5,}|999|112|111|101|0\d[\d ]+\d|116 \d{3})(?!\d)")


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence to be heard; `place` says where it stands on the page: `t1` is the second of the text.

    The letters: t text, p progress, l line of a summary, c contact, b choice, m pile; the number counts from 0.
    `shared` when everyone may be told the same: only such a sentence may ever leave this machine. `own` when it is one
    person's (the time of a talk, its reference): it is kept nowhere for long.
    """

    place: str
    text: str
    lang: str
    shared: bool = True
    own: bool = False


def is_ours(say: Say) -> bool:
    """Say whether every word of a sentence is ours, arguments included."""
    return all(
        isinstance(value, int) or name in OUR_NAMES or name.endswith(OUR_IDS + OUR_TIMES)
        for name, value in say.args.items()
    )


def is_shared(say: Say) -> bool:
    """Say whether a sentence is the same for everyone: no time, no reference, no number of one person's own."""
    return all(name.endswith(OUR_IDS) for name in say.args)


def is_own(say: Say) -> bool:
    """Say whether a sentence may be one person's own: what it holds comes neither from our files nor the directory."""
    return not all(name.endswith(OUR_IDS) or name in OF_DIRECTORY for name in say.args)


def lines(utterance: Utterance, find: Find) -> tuple[Line, ...]:
    """Return what is heard of an utterance, in the order it is read."""
    return (*_text(utterance, find), *_around(utterance, find))


def line_of_summary(found: Iterable[Line], number: int) -> Iterator[Line]:
    """Return the same lines as they stand inside a summary."""
    return (replace(line, place=f"l{number}") for line in found if line.place[0] == "t")


def sentences(text: str) -> list[str]:
    """Cut words into sentences."""
    cut = (match[0].strip() for match in SENTENCE.finditer(_MARKS.sub("", text)))
    return [sentence for sentence in cut if sentence]


def as_spoken(text: str) -> str:
    """Return words as a voice must get them: a phone number digit by digit, or it is read as thousands."""
    return _NUMBER.sub(lambda number: ", ".join(" ".join(group) for group in number[0].split()), text)


def _text(utterance: Utterance, find: Find) -> Iterator[Line]:
    if is_ours(utterance.say):
        yield from _said("t", utterance.say, find)
        return
    question = utterance.say.args.get("question_id")
    if question is not None:
        yield from _said("t", Say(str(question)), find)
    yield from _whole("t", [Say("speech-own-words")], find)


def _around(utterance: Utterance, find: Find) -> Iterator[Line]:
    if utterance.progress is not None:
        yield from _whole("p", [utterance.progress], find)
    for number, contact in enumerate(utterance.contacts):
        yield from (replace(line, place=f"c{number}") for line in _whole("c", [contact.name], find))
        if contact.number:
            yield Line(f"c{number}", contact.number, find(contact.name)[1], shared=False)
        yield from (replace(line, place=f"c{number}") for line in _whole("c", contact.notes, find))
    for number, choice in _heard_choices(utterance):
        yield from (replace(line, place=f"b{number}") for line in _whole("b", [choice.say], find))
    yield from _whole("m", [pile.say for pile in utterance.piles], find)


def _heard_choices(utterance: Utterance) -> list[tuple[int, Choice]]:
    choices = list(enumerate(utterance.choices))
    if utterance.input is not Input.LINE:
        return choices
    numbers = [(n, choice) for n, choice in choices if not choice.value.startswith("/")]
    # Eleven numbers tell nothing: the two ends say what the line means.
    return [*numbers[:1], *numbers[-1:], *((n, choice) for n, choice in choices if choice.value.startswith("/"))]


def _said(letter: str, say: Say, find: Find) -> Iterator[Line]:
    text, lang = find(say)
    for number, sentence in enumerate(sentences(text)):
        yield Line(f"{letter}{number}", sentence, lang, is_shared(say), is_own(say))


def _whole(letter: str, says: Iterable[Say], find: Find) -> Iterator[Line]:
    for number, say in enumerate(says):
        if is_ours(say):
            text, lang = find(say)
            if words := " ".join(sentences(text)):
                yield Line(f"{letter}{number}", words, lang, is_shared(say), is_own(say))
