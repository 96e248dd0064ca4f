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
from bot.safety.errands import Errands
from bot.safety.escalation import Escalation
from bot.safety.gate import default_gate
from bot.safety.keeping import Keeper
from bot.safety.listening import Listening
from bot.safety.outbox import Outbox
from bot.safety.patience import Patience
from bot.safety.spool import Spool
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
    keeper: Keeper
    errands: Errands


def build(settings: Settings) -> House:
    """Open the database, read the content and connect the rooms; raises ContentError or SettingError."""
    migrate(settings.database)
    database = Database(settings.database)
    operator = Operator.load(settings.operator_file)
    reviews, directory = Reviews.load(DATA / "reviews"), Directory.load(DATA / "safety" / "directory.yml")
    words, records = Words(reviews), Records(database, settings.now)
    machine = machine_key(settings.state)
    alerts = Alerts(database, settings.now)
    patience, spool = Patience(), Spool(settings.state / "spool" / "alerts.bin", machine)
    keeper = Keeper(alerts, spool, patience, settings.now)
    practice = reviews.is_practice
    listening = Listening(operator, alerts, practice, settings.now)
    watch = Watch(default_gate(), keeper, directory, operator, machine, listening)
    errands = Errands(
        keeper, Escalation(database, operator, bool(settings.smtp_host), practice, settings.now), listening,
        Outbox(database, settings, words, settings.now),
    )  # fmt: skip
    dialogue = Dialogue(f"http://127.0.0.1:{settings.rasa_port}", records)
    reader, notices = Reader(records, words, patience), Notices(words.languages())
    conversation = Conversation(reader, watch, dialogue, notices, records, patience)
    desk = FrontDesk(
        conversation, records, words, reviews, settings, lambda review: not readiness(operator, directory, review)
    )
    return House(
        settings,
        operator,
        database,
        reviews,
        words,
        directory,
        records,
        alerts,
        watch,
        dialogue,
        desk,
        machine,
        keeper,
        errands,
    )
