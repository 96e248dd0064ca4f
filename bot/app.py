"""Putting the house together: the six rooms, and the doors of the public and of staff."""

from __future__ import annotations

from dataclasses import dataclass

from nacl.public import PrivateKey

from bot.channels.front_desk import FrontDesk
from bot.conversation import Conversation
from bot.dialogue.engine import Dialogue
from bot.dialogue.readiness import readiness
from bot.dialogue.reading import Reader
from bot.dialogue.reviews import Reviews
from bot.operator import Operator
from bot.replies.notices import Notices
from bot.replies.words import Words
from bot.safety.directory import Directory
from bot.safety.gate import Gate, default_gate
from bot.safety.watch import Watch
from bot.settings import DATA, Settings
from bot.transcripts.alerts import Alerts
from bot.transcripts.database import Database, migrate
from bot.transcripts.records import Records
from bot.transcripts.sealing import machine_key


@dataclass(frozen=True, slots=True)
class House:
    """Everything a channel or a staff page may use."""

    settings: Settings
    operator: Operator
    database: Database
    reviews: Reviews
    words: Words
    directory: Directory
    records: Records
    alerts: Alerts
    watch: Watch
    dialogue: Dialogue
    desk: FrontDesk
    machine: PrivateKey


@dataclass(frozen=True, slots=True)
class Content:
    """What people write and the code reads: reviews, words, help numbers, signs of danger."""

    reviews: Reviews
    words: Words
    directory: Directory
    gate: Gate

    @classmethod
    def load(cls) -> Content:
        """Read all of it from data/; raises ContentError naming file, line and field."""
        reviews = Reviews.load(DATA / "reviews")
        return cls(reviews, Words(reviews), Directory.load(DATA / "safety" / "directory.yml"), default_gate())


def build(settings: Settings, content: Content | None = None) -> House:
    """Open the database, read the content and connect the rooms; raises ContentError or SettingError."""
    migrate(settings.database)
    database, operator = Database(settings.database), Operator.load(settings.operator_file)
    content = content or Content.load()
    content.reviews.get(settings.review)  # a wrong name is said now, not to the first child who comes
    reviews, words, directory = content.reviews, content.words, content.directory
    records, alerts = Records(database, settings.now), Alerts(database, settings.now)
    machine = machine_key(settings.state)
    watch = Watch(content.gate, alerts, directory, operator, machine, settings.now)
    dialogue = Dialogue(f"http://127.0.0.1:{settings.rasa_port}", records)
    conversation = Conversation(Reader(records, words), watch, dialogue, Notices(words.languages()), records)
    desk = FrontDesk(
        conversation, records, words, reviews, settings, lambda review: not readiness(operator, directory, review)
    )
    return House(
        settings, operator, database, reviews, words, directory, records, alerts, watch, dialogue, desk, machine
    )
