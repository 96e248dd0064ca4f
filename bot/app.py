"""Putting the house together: the six rooms, and the doors of the public and of staff."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nacl.public import PrivateKey

from bot.channels.front_desk import FrontDesk
from bot.channels.web_speech import ERRORS
from bot.conversation import Conversation
from bot.dialogue.engine import Dialogue
from bot.dialogue.readiness import readiness
from bot.dialogue.reading import Reader
from bot.dialogue.reviews import Reviews
from bot.dialogue.welcome import welcome
from bot.operator import Operator
from bot.replies.ahead import Wanted, ahead
from bot.replies.google_voice import GoogleVoice
from bot.replies.notices import Notices
from bot.replies.practice import Practice
from bot.replies.speech import Speech
from bot.replies.words import Words
from bot.safety.directory import Directory
from bot.safety.errands import Errands
from bot.safety.escalation import Escalation
from bot.safety.gate import Gate, default_gate
from bot.safety.hearing import Hearing
from bot.safety.keeping import Keeper
from bot.safety.listening import Listening
from bot.safety.outbox import Outbox
from bot.safety.patience import Patience
from bot.safety.said_first import everywhere, in_each_area
from bot.safety.spool import Spool
from bot.safety.watch import Watch
from bot.settings import DATA, Settings
from bot.transcripts.alerts import Alerts
from bot.transcripts.database import Database, migrate
from bot.transcripts.erasures import Erasing
from bot.transcripts.recordings import Recordings
from bot.transcripts.records import Records
from bot.transcripts.return_codes import ReturnCodes
from bot.transcripts.sealing import machine_key, public_text
from bot.transcripts.sweeping import Sweep


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
    codes: ReturnCodes
    erasing: Erasing
    speech: Speech
    recordings: Recordings
    hearing: Hearing

    def said_first(self) -> Iterator[Wanted]:
        """Return what to make the sound of before anyone asks."""
        review = self.reviews.get(self.settings.review)
        now = self.settings.now()
        opening = welcome(review, self.settings.local_date(), ready=True).utterances
        urgent = (*everywhere(self.directory, now), *self.watch.help_page(None))
        pages = (said for area, _ in self.directory.areas() for said in self.watch.help_page(area))
        return ahead(self.words, urgent, ERRORS, [*in_each_area(self.directory, now), *pages], opening)


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
        gate = default_gate().echoing(reviews.asked())
        return cls(reviews, Words(reviews), Directory.load(DATA / "safety" / "directory.yml"), gate)


def build(settings: Settings, content: Content | None = None) -> House:
    """Open the database, read the content and connect the rooms; raises ContentError or SettingError."""
    migrate(settings.database)
    database, operator = Database(settings.database), Operator.load(settings.operator_file)
    content = content or Content.load()
    content.reviews.get(settings.review)  # a wrong name is said now, not to the first child who comes
    reviews, words, directory = content.reviews, content.words, content.directory
    records, alerts = Records(database, settings.now), Alerts(database, settings.now)
    machine = machine_key(settings.state)
    keeper = Keeper(alerts, Spool(settings.state / "spool" / "alerts.bin", machine), Patience(), settings.now)
    listening = Listening(operator, alerts, reviews.is_practice, settings.now)
    watch = Watch(content.gate, keeper, directory, operator, machine, listening)
    recordings = Recordings(database, (public_text(machine), *operator.lead_keys), settings.now)
    hearing = Hearing(database, operator, recordings, listening, reviews.is_practice, settings.now)
    errands = _errands(settings, operator, database, content, keeper, listening, hearing)
    dialogue = Dialogue(f"http://127.0.0.1:{settings.rasa_port}", records)
    reader = Reader(records, words, keeper.patience, reviews.worrying)
    notices = Notices(words.languages())
    practice = Practice(words, reviews.is_practice, operator.is_someone)
    conversation = Conversation(reader, watch, dialogue, notices, practice, records, keeper.patience)
    desk = FrontDesk(
        conversation, records, words, reviews, settings, lambda review: not readiness(operator, directory, review)
    )
    return House(
        settings, operator, database, reviews, words, directory, records, alerts, watch, dialogue, desk, machine,
        keeper, errands, ReturnCodes(database, settings.state, settings.now), Erasing(database, settings.state),
        Speech(settings.state, google=GoogleVoice() if operator.google_speech else None), recordings, hearing,
    )  # fmt: skip


def _errands(
    settings: Settings,
    operator: Operator,
    database: Database,
    content: Content,
    keeper: Keeper,
    listening: Listening,
    hearing: Hearing,
) -> Errands:
    mails, now = bool(settings.smtp_host), settings.now
    escalation = Escalation(database, operator, mails, content.reviews.is_practice, now)
    sweep = Sweep(database, content.reviews.all(), operator.kept, settings.state, now)
    outbox = Outbox(database, settings, content.words, now)
    return Errands(keeper, escalation, listening, outbox, hearing=hearing, sweep=sweep.step)
