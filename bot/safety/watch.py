"""Step two of the road: the gate reads, the alert is stored, and the signpost is ready before anything else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import get_args

from nacl.public import PrivateKey

from bot.dialogue.reading import COMMANDS, LONGEST, Heard
from bot.messages import Reply, Utterance
from bot.operator import Operator
from bot.replies.words import FALLBACK
from bot.safety.directory import Directory
from bot.safety.gate import Gate
from bot.safety.keeping import Keeper
from bot.safety.layers import Finding, Tier, merge
from bot.safety.listening import Listening
from bot.safety.signposts import Audience, Person, help_now, signpost
from bot.transcripts.alerts import SLIP, NewAlert
from bot.transcripts.redaction import redact
from bot.transcripts.sealing import public_text, seal
from bot.transcripts.tables import Visit

HELP = frozenset({"help_now", "get_help_now"})
AGES = {"under-12": 11}
"""The oldest that an answer to "how old are you" may mean; "12 or older" may be 16 or 17 too, so it tells nothing."""

VOICES: Mapping[str, Audience] = {audience: audience for audience in get_args(Audience)}
"""Whose words a signpost speaks in; someone else gets the words that fit anyone."""


@dataclass(frozen=True, slots=True)
class Signpost:
    """What safety says to a message: `whole` when nothing else is answered now.

    `holds`: the words answer a question that the dialogue has not heard of yet.
    """

    reply: Reply = field(default_factory=Reply)
    whole: bool = False
    holds: bool = False
    sealed: bytes | None = None


class Watch:
    """Watches over every message, on every channel and in every field."""

    def __init__(
        self, gate: Gate, keeper: Keeper, directory: Directory, operator: Operator, machine: PrivateKey,
        listening: Listening,
    ) -> None:  # fmt: skip
        self.gate, self.keeper, self._listening = gate, keeper, listening
        self._directory, self._operator, self._now = directory, operator, keeper.now
        self._machine_key = public_text(machine)

    async def over(self, heard: Heard, language: str) -> Signpost:
        """Read a message; on a finding store the alert first and then return the signpost."""
        helping = heard.command in HELP
        # Words beside the button are read; the word "help" that was typed for it is the button itself.
        finding = None
        if not helping or heard.message.choice:
            finding = await self.keeper.patience.work(lambda: self._finding(heard, language))
        if helping and finding is None:
            return await self._help_asked(heard)
        slip = self._slip(heard)
        sealed = slip or self._sealed(heard)
        if finding is None:
            if slip:
                await self.keeper.keep(
                    NewAlert.of_slip(heard.visit, heard.message.message_id, slip, self._now()),
                    self.keeper.patience.deadline(),
                )
            return Signpost(sealed=sealed)
        # The time that reading took is not the database's: the first text waits while the gate's vocabulary is read.
        by = self.keeper.patience.deadline()
        again = await self.keeper.raised_before(heard, finding.tier, by)
        new = await self.keeper.patience.work(lambda: self._alert(heard, finding, language, slip))
        seen = await self.keeper.keep(new, by)
        if helping and finding.tier is not Tier.CERTAIN:
            return await self._help_asked(heard)
        said = self._say(finding, heard, language, again, seen)
        whole = finding.tier is Tier.CERTAIN or heard.alone
        holds = whole and not helping and heard.answers
        said = self._with_question(said, heard) if whole else said
        # Alone: the words are in no transcript yet, so the channel keeps them and sends them again.
        return Signpost(Reply(said, settled=not heard.alone), whole, holds, sealed)

    async def _help_asked(self, heard: Heard) -> Signpost:
        kinds = () if heard.alone else await self.keeper.kinds_told(heard.visit.id)
        said = self.help(person(heard), heard.visit.review, kinds)
        return Signpost(Reply(self._with_question(said, heard)), whole=True)

    def _say(self, finding: Finding, heard: Heard, language: str, again: bool, seen: bool) -> tuple[Utterance, ...]:
        review = heard.visit.review
        # An alert that waits in the spool is in no queue yet: nobody is promised to read it.
        heard_by = self._listening.heard_by(review) if seen else None
        return signpost(
            finding, person(heard), self._directory, self._now(), again=again, heard_by=heard_by,
            reachable=self._listening.reachable(review), message_id=heard.message.message_id,
            # Only English has simple forms; the other languages say thanks in the sentence itself.
            briefly=language == FALLBACK and heard.visit.level != "usual",
        )  # fmt: skip

    def _alert(self, heard: Heard, finding: Finding, language: str, slip: bytes | None) -> NewAlert:
        # Of a very long message the alert keeps the beginning: redacting must not hold up the signpost.
        text = heard.message.text
        words = redact(text[:LONGEST], language) if text else None
        new = NewAlert.of(heard, finding, words, seal(text, self._operator.lead_keys), self._now())
        return new.with_slip(slip) if slip else new

    def help(self, who: Person, review: str = "", kinds: tuple[str, ...] = ()) -> tuple[Utterance, ...]:
        """Return where help is, without words having been needed; `kinds`: what was told before."""
        reachable = self._listening.reachable(review)
        return help_now(who, self._directory, self._now(), reachable=reachable, kinds=kinds)

    def reachable(self, review: str) -> bool:
        """Say whether a way to be reached can be left in a review at all."""
        return self._listening.reachable(review)

    def help_page(self, area: str | None, visit: Visit | None = None) -> tuple[Utterance, ...]:
        """Return where help is in an area, for a page that anyone may open; whose visit it is says which lines fit."""
        who = replace(person_of(visit), area=area) if visit else Person(None, None, area)
        return help_now(who, self._directory, self._now(), any_hour=True)

    def _finding(self, heard: Heard, language: str) -> Finding | None:
        found = self.gate.read(heard.message.text, language) if heard.message.text else None
        if heard.choice is None or not heard.choice.concern:
            return found
        # Words that were read as a choice are still words: what they say may be worse than what was picked.
        picked = Finding(Tier.CHECK, tuple(heard.choice.concern.split("+")), "concern", ("choice",))
        return merge([picked, found]) if found else picked

    def _sealed(self, heard: Heard) -> bytes | None:
        asked = heard.asked
        if asked is None or not asked.sealed or not heard.answers_freely or not heard.message.text:
            return None
        # A slip is for the safeguarding lead alone; how to reach a person for a talk, for staff who plan it.
        return seal(heard.message.text, self._operator.lead_keys if asked.question_id == SLIP else [self._machine_key])

    def _slip(self, heard: Heard) -> bytes | None:
        text = heard.message.text
        if heard.question_id != SLIP or heard.choice is not None or not text or heard.too_long:
            return None
        if heard.alone and text.casefold() in COMMANDS:
            return None
        # Alone, the review is not known; but only where somebody can open a slip is one asked for.
        may = heard.alone or self._listening.reachable(heard.visit.review)
        return seal(text, self._operator.lead_keys) if may else None

    def _with_question(self, said: tuple[Utterance, ...], heard: Heard) -> tuple[Utterance, ...]:
        # The question stays open underneath: what is typed next is still its answer.
        asked = heard.asked
        if asked is None or asked.question_id is None:
            return said
        last = replace(said[-1], question_id=asked.question_id, free_words=asked.free_words, sealed=asked.sealed)
        return (*said[:-1], last)


def person(heard: Heard) -> Person:
    """Return what is known of the person that decides which help fits."""
    return person_of(heard.visit)


def person_of(visit: Visit) -> Person:
    """Return the same of a visit."""
    return Person(VOICES.get(visit.audience or ""), AGES.get(visit.age or ""), visit.area)
