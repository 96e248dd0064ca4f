"""Everything that can go wrong on the road, by the name of who must act on it."""

from __future__ import annotations


class BletherError(Exception):
    """Base of our own errors; its text is for staff and never holds a person's words."""


class EngineUnavailable(BletherError):
    """The dialogue engine or its actions did not settle a message; the channel keeps it and sends it again."""


class UnknownVisit(BletherError):
    """No such visit: the return link is wrong, or its time is over."""


class ContentError(BletherError):
    """A file that people write (review, words, directory) is wrong; the text names file, line and field."""


class SettingError(BletherError):
    """A setting is missing or wrong; the text names it and says what would be right."""


class TooLarge(BletherError):
    """A message is longer than we read; nothing said before is lost."""


class DatabaseAway(BletherError):
    """The database did not answer in the time that safety can wait; the signpost goes out without it."""


class SpoolFull(BletherError):
    """The spool for alerts has no room: they were not delivered for long, and someone must look at the database."""
