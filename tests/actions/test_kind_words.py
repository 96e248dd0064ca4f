"""Thanks are answered as thanks, and simple words keep every promise of the usual ones."""

from __future__ import annotations

import pytest

from bot.app import Content
from bot.messages import Say
from tests.conftest import Person
from tests.peers import rasa as peer


@pytest.mark.parametrize("words", ["thank you so much", "Thanks!", "that was great thank u", "cheers pal"])
async def test_thanks_have_an_answer_of_their_own(person: Person, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    monkeypatch.setattr(peer, "PHRASES", peer.PHRASES | {words.lower(): "smalltalk"})
    said = await person.says(words)
    assert "You are welcome." in said and "I am a computer, so I know just a bit" not in said


async def test_other_small_talk_is_answered_as_before(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peer, "PHRASES", peer.PHRASES | {"do you like my hat": "smalltalk"})
    assert "I am a computer" in await person.says("do you like my hat")


@pytest.mark.parametrize(
    ("id", "promised"),
    [("explain-data-privacy", ("names", "not safe", "tell")), ("explain-confidentiality", ("private", "not safe")),
     ("telegram-voice-not-heard", ("nobody listens", "Help now"))],
)  # fmt: skip
def test_simple_words_keep_what_is_promised(content: Content, id: str, promised: tuple[str, ...]) -> None:
    said = content.words.text(Say(id), level="simple")
    assert all(part in said for part in promised)


def test_nobody_is_told_how_long_it_takes_before_anyone_was_timed(content: Content) -> None:
    for level in ("usual", "simple"):
        assert "minutes" not in content.words.text(Say("explain-how-long"), level=level)
