"""What a person is told once: in their language, what works here now and where help is."""

from __future__ import annotations

from bot.dialogue.reading import Heard
from bot.messages import Kind, Reply, say
from bot.replies.language import notice_language


class Notices:
    """Notices a new language and says once what works in it; the transcript keeps it with the visit."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self._languages = languages

    def language_of(self, heard: Heard) -> str:
        """Return the language of what was typed, or the visit's when unsure."""
        current = heard.visit.language
        noticed = None if heard.too_long else notice_language(heard.message.text, current)
        return noticed if noticed in self._languages else current

    def before(self, heard: Heard, language: str) -> Reply:
        """Return the notice for a language seen for the first time in this visit, else nothing."""
        new = language != "en" and language in self._languages and language not in heard.visit.notices
        return Reply.of(say("language-notice", Kind.NOTICE)) if new else Reply()
