"""What a person is told once: in their language, what works here now and where help is."""

from __future__ import annotations

from bot.dialogue.reading import Heard
from bot.messages import Kind, Reply, say
from bot.replies.language import notice_language
from bot.transcripts.records import Records


class Notices:
    """Notices a new language, keeps it with the visit and says so once."""

    def __init__(self, records: Records, languages: tuple[str, ...]) -> None:
        self._records, self._languages = records, languages

    def language_of(self, heard: Heard) -> str:
        """Return the language of what was typed, or the visit's when unsure."""
        if heard.too_long:
            return heard.visit.language
        return notice_language(heard.message.text, heard.visit.language) or heard.visit.language

    def before(self, heard: Heard, language: str) -> Reply:
        """Return the notice for a language seen for the first time in this visit, else nothing."""
        visit = heard.visit
        if language == visit.language or language not in self._languages:
            return Reply()
        told = language in visit.notices
        self._records.change_visit(visit.id, language=language, notices=[*visit.notices, language])
        return Reply() if told or language == "en" else Reply.of(say("language-notice", Kind.NOTICE))
