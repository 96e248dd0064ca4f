"""A talk as its person saw it, from what the transcript keeps: in English, at their level, with nothing left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from bot.channels.web_blocks import Turn, blocks
from bot.errors import ContentError
from bot.messages import Choice, Contact, Say, Utterance
from bot.replies.words import FALLBACK, Bubble
from bot.staff.room import Room
from bot.transcripts.records import OPENING, PastTurn

NAMES = {"page-speaker-you": "staff-them", "page-speaker-us": "staff-us"}
"""What the pieces of the public page call those who speak, and what they are called before staff."""


def told(room: Room, id: str, **args: str | int) -> str:
    """Return a sentence of the public page's pieces, as staff read it."""
    return room.words(NAMES.get(id, id), **args)


def talk(room: Room, turns: Iterable[PastTurn], level: str) -> list[tuple[PastTurn, Turn]]:
    """Return each turn with what was seen of it; nothing in it can be pressed any more."""
    return [(turn, _shown(room, turn, level)) for turn in turns]


def _shown(room: Room, turn: PastTurn, level: str) -> Turn:
    bubbles = [_bubble(room, utterance, level) for utterance in turn.reply.utterances]
    said = None if turn.message_id == OPENING else _said(room, turn, level)
    return Turn(turn.message_id, said, blocks(bubbles), open=False)


def _said(room: Room, turn: PastTurn, level: str) -> str:
    # Words first: where a choice was read out of them, they say more than it does.
    return turn.words or (room.chosen(turn.choice, level) if turn.choice else room.words("staff-none"))


def _bubble(room: Room, said: Utterance, level: str) -> Bubble:
    there = partial(_there, room, level)
    read = replace(
        said, say=there(said.say), progress=there(said.progress) if said.progress else None,
        choices=tuple(_choice(room, level, choice) for choice in said.choices),
        piles=tuple(_choice(room, level, pile) for pile in said.piles),
        contacts=tuple(_contact(room, level, contact) for contact in said.contacts),
    )  # fmt: skip
    return room.house.words.bubble(read, FALLBACK, level)


def _choice(room: Room, level: str, choice: Choice) -> Choice:
    return replace(choice, say=_there(room, level, choice.say))


def _contact(room: Room, level: str, contact: Contact) -> Contact:
    # A page of the public's own is not behind this door.
    url = None if (contact.url or "").startswith("/") else contact.url
    notes = tuple(_there(room, level, note) for note in contact.notes)
    return replace(contact, name=_there(room, level, contact.name), notes=notes, url=url)


def _there(room: Room, level: str, said: Say) -> Say:
    """Return the sentence, or that it is no longer there: old transcripts may name some that are gone."""
    try:
        room.house.words.text(said, level=level)
    except (ContentError, ValueError):
        return Say("staff-words-gone", {"id": said.id})
    return said
