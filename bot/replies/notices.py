"""What a person is told once: in their language, what works here now and where help is."""

from __future__ import annotations

from bot.dialogue.reading import Heard
from bot.messages import Kind, Reply, say
from bot.replies.language import notice_language

NOTICE = "language-notice"


class Notices:
    """Notices a new language and says once what works in it; the transcript keeps it with the visit."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self._languages = languages

    def language_of(self, heard: Heard) -> str:
        """Return the language of what was typed, or the visit's when unsure."""
        return self._noticed(heard) or heard.visit.language

    def before(self, heard: Heard, language: str, signpost: bool = False) -> Reply:
        """Return the notice where a language is written for the first time in this visit, and after a signpost in it.

        After a signpost it says again that what follows is in English: nobody should wait for more in their language.
        """
        if language == "en" or language not in self._languages:
            return Reply()
        new = language not in heard.visit.notices and self._noticed(heard) == language
        return Reply.of(say(NOTICE, Kind.NOTICE)) if new or signpost else Reply()

    def _noticed(self, heard: Heard) -> str | None:
        visit = heard.visit
        # A language that only the browser asked for gives way to the first word in another.
        written = visit.language == "en" or visit.language in visit.notices
        noticed = None if heard.too_long else notice_language(heard.message.text, visit.language if written else None)
        return noticed if noticed in self._languages else None
