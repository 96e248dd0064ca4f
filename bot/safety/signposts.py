"""The signpost: what is said the moment the gate notices something, and "help now" without words.

It asks nothing about what happened, promises no secrecy and blames nobody; it says who can help, and that no person
is listening when none is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from bot.messages import Choice, Contact, Kind, Say, Utterance
from bot.safety.directory import Directory, Line, Protection
from bot.safety.layers import Finding, Tier
from bot.safety.lines import apart
from bot.safety.open_hours import opening

Audience = Literal["child", "young-person", "parent-carer", "professional"]
_CHOICES = ("get_help_now", "leave_contact", "carry_on", "not_what_i_meant")
_GROWN_UP = ("parent-carer", "professional")
_VOICES: dict[str | None, str] = {
    "child": "child", "young-person": "young", "parent-carer": "parent", "professional": "professional", None: "anyone"
}  # fmt: skip

FIRST = 3
"""So many places to get help are shown again to someone who has just seen them all."""

# Which national services fit which kind of harm; a service not known well enough is left out by the directory.
# Nothing beside a kind: 999, Childline or the NSPCC, the area's protection teams and 101 are what fits it.
_SELF = ("samaritans", "shout", "papyrus", "nhs24")
FITTING: dict[str, tuple[str, ...]] = {
    "suicidal": _SELF,
    "self_harm": _SELF,
    "eating_disorder": ("beat", "shout", "nhs24"),
    "substance_risk": ("frank", "know-the-score"),
    "domestic_abuse": ("sdafmh",),
    "forced_marriage_fgm_trafficking": ("sdafmh",),
    "unsafe_home_now": ("sdafmh",),
    "sexual_abuse": ("rape-crisis-scotland",),
    "sexual_indirect": ("rape-crisis-scotland",),
    "online_blackmail": ("ceop",),
    "grooming": ("ceop",),
    "exploitation": ("ceop", "runaway-helpline"),
    "running_away_missing": ("runaway-helpline",),
    "harm_in_care": ("who-cares-scotland",),
    "harm_to_others": ("samaritans", "nhs24"),
    "emotional_abuse": ("shout",),
    "bullying_violence": ("shout",),
    "physical_abuse": (),
    "neglect": (),
    "fear_of_home": (),
    "adult_at_risk": (),
    "third_party_concern": (),
}
_LOW = frozenset({"suicidal", "self_harm"})
# Lines for adults and older young people: not offered to someone who is, or may be, a younger child.
_OLDER_ONLY = frozenset({"breathing-space", "rape-crisis-scotland"})
_REGISTERED = frozenset({"police-emergency"})
"""Texts that work only for a phone that was registered before: a note says how, and no link promises it."""
_UNCHECKED = Say("note-unchecked")
_SLOTS = {"daytime": "day", "out_of_hours": "night"}
_NOTES = {
    "police-emergency": ("note-999-text", "note-999-bsl", "note-999-relay", "note-999-silent"),
    "childline": ("note-childline-free", "note-childline-online"),
    "shout": ("note-shout-text",),
    "relay-uk": ("note-relay",),
    "contactscotland-bsl": ("note-bsl",),
}


@dataclass(frozen=True, slots=True)
class Person:
    """The little that is known about who is writing; anything may be unknown."""

    audience: Audience | None = None
    age: int | None = None
    area: str | None = None

    @property
    def voice(self) -> str:
        """Name the form of words that fits; unknown people get words that fit anyone."""
        return _VOICES.get(self.audience, "anyone")

    @property
    def grown_up(self) -> bool:
        """Tell whether this is an adult who looks after or works with children."""
        return self.audience in _GROWN_UP

    @property
    def older(self) -> bool:
        """Tell whether the lines for people of 16 and over fit; "young person" counts, unless an age says less."""
        return self.grown_up or (self.audience == "young-person" if self.age is None else self.age >= 16)

    def protections(self, kinds: tuple[str, ...] = ()) -> tuple[Protection, ...]:
        """Name the teams that fit: children's under 18, adults' from 16, both at 16 and 17 or where it is unsure."""
        child = self.grown_up or self.age is None or self.age < 18
        adult = self.older or self.age is None or "adult_at_risk" in kinds
        return (Protection.CHILD,) * child + (Protection.ADULT,) * adult


def signpost(
    finding: Finding,
    person: Person,
    directory: Directory,
    now: datetime,
    *,
    again: bool = False,
    heard_by: Say | None = None,
    reachable: bool = True,
    message_id: str = "",
    briefly: bool = False,
) -> tuple[Utterance, ...]:
    """Say that it was heard, who can help and who is listening; the first signpost holds the contacts.

    `briefly`: in words so short that what to do in danger leaves no room for thanks, so those come first by themselves.
    """
    contacts = tuple(_Contacts(person, directory, now).all(finding.kinds, finding.tier))
    contacts = contacts[:FIRST] if again else contacts  # the button "Get help now", just below, shows the others
    contacts, doubt = _doubt_once(contacts)
    first = Utterance(Say(f"signpost-{person.voice}-{_form(finding, again)}"), Kind.SIGNPOST, contacts=contacts)
    honest = [Say("honesty-computer"), heard_by or Say("honesty-nobody-reading"), Say("honesty-anonymous")]
    honest += [Say("honesty-reach")] if reachable else []
    if again:
        honest = honest[:2]
    thanks = briefly and first.say.id.endswith("-danger") and person.audience != "professional"
    *notices, last = (Utterance(line, Kind.NOTICE) for line in (*doubt, *honest))
    heard = (Utterance(Say("i-hear-you")),) if thanks else ()
    return (*heard, first, *notices, Utterance(last.say, Kind.NOTICE, choices=choices(reachable, message_id)))


def help_now(
    person: Person,
    directory: Directory,
    now: datetime,
    *,
    reachable: bool = True,
    any_hour: bool = False,
    kinds: tuple[str, ...] = (),
) -> tuple[Utterance, ...]:
    """Give every way to get help without a word having been said about why.

    After words that raised an alert what fits its `kinds` comes first: a child who is hit must not be met by lines for
    those who think of dying. The others follow, those for self-harm last. For `any_hour` day and night lines stand,
    each with its hours: a page that is kept is read at another hour.
    """
    known = _Contacts(person, directory, now, any_hour)
    anything = ("domestic_abuse", "suicidal") if kinds else ("suicidal", "domestic_abuse")
    fitting = tuple(known.all(kinds, Tier.CERTAIN)) if kinds else ()
    others = tuple(contact for contact in known.all(anything, Tier.CERTAIN) if contact not in fitting)
    contacts, doubt = _doubt_once(fitting + others)
    first = Utterance(Say("help-now"), Kind.SIGNPOST, contacts=contacts)
    notices = (Utterance(line, Kind.NOTICE) for line in doubt)
    return (first, *notices, Utterance(Say("honesty-computer"), Kind.NOTICE, choices=choices(reachable)[1:-1]))


def choices(reachable: bool = True, message_id: str = "") -> tuple[Choice, ...]:
    """Offer what comes next; none of them asks what happened, and a way to reach me only where someone can open it.

    "That's not what I meant" names the message that it is about: a later alert must not be taken for it.
    """
    offered = (name for name in _CHOICES if reachable or name != "leave_contact")
    about = {"not_what_i_meant": f".{message_id}"} if message_id else {}
    return tuple(
        Choice(f"/{name}{about.get(name, '')}", Say(f"safety-choice-{name.replace('_', '-')}")) for name in offered
    )


def _doubt_once(contacts: tuple[Contact, ...]) -> tuple[tuple[Contact, ...], tuple[Say, ...]]:
    """Say once, below them, that no number but 999 is checked: beside each it hides the numbers from who needs one."""
    numbers = [contact for contact in contacts if contact.number and contact.name.id != "contact-police-emergency"]
    if len(numbers) < 2 or not all(_UNCHECKED in contact.notes for contact in numbers):
        return contacts, ()
    plain = (replace(one, notes=tuple(note for note in one.notes if note != _UNCHECKED)) for one in contacts)
    return tuple(plain), (Say("numbers-unchecked"),)


def _form(finding: Finding, again: bool) -> str:
    if finding.severity == "emergency":
        return "danger"
    if again:
        return "again"
    return "gentle" if finding.tier is Tier.CHECK else "heard"


def _sms(line: Line) -> str:
    return f"sms:{line.tel}"


@dataclass(frozen=True, slots=True)
class _Contacts:
    """Puts the contacts together, the most urgent first, national ones always beside the local."""

    person: Person
    directory: Directory
    now: datetime
    any_hour: bool = False

    def all(self, kinds: tuple[str, ...], tier: Tier) -> Iterator[Contact]:
        first = ["police-emergency", "childline"]
        if self.person.grown_up:
            first = ["police-emergency", "nspcc"]
        yield from self._services(first if tier is Tier.CERTAIN else first[::-1])
        for who in self.person.protections(kinds):
            yield from self._area(who)
        yield from self._services(dict.fromkeys(self._fitting(kinds)))
        yield from self._services(["police-101", "relay-uk", "contactscotland-bsl"])

    def _fitting(self, kinds: tuple[str, ...]) -> Iterator[str]:
        for kind in kinds:
            yield from (id for id in FITTING.get(kind, ()) if self.person.older or id not in _OLDER_ONLY)
        if self.person.grown_up:
            yield from ("childline", "parentline") if self.person.audience == "parent-carer" else ("childline",)
        elif self.person.older and not _LOW.isdisjoint(kinds):
            yield "breathing-space"

    def _area(self, who: Protection) -> Iterator[Contact]:
        area = self.directory.area(self.person.area)
        if area is None:
            return
        name = Say(f"contact-area-{who}", {"area": area.name})
        # Two lines of one team need names that tell them apart; one needs none.
        team = area.team(who)
        whom = (Say("note-adult-16"),) if who is Protection.ADULT and not self.person.older else ()
        lines = apart((team.day, team.night)) if self.any_hour else team.lines(self.now)
        # On a page for any hour a number that stands alone says when it is for, unless it is for all hours.
        alone = len(lines) < 2 and not (self.any_hour and None in (team.day, team.night))
        for line in lines:
            slot = "" if alone else f"-{_SLOTS[line.slot.partition('/')[2]]}"
            named = Say(f"contact-area-{who}{slot}", {"area": area.name})
            yield Contact(named, line.number, line.tel, team.page, (*whom, *self._notes(line)))
        if not lines:
            yield Contact(name, url=team.page, notes=(*whom, Say("note-number-unknown")))

    def _services(self, ids: Iterator[str] | list[str] | dict[str, None]) -> Iterator[Contact]:
        for service in filter(None, map(self.directory.service, ids)):
            line = service.phone or service.text
            if line is None and service.url is None:
                continue
            name = Say(f"contact-{service.id}")
            if line is None:
                yield Contact(name, url=service.url, notes=self._extra(service.id))
            else:
                # A text number must not become a link that rings: nobody answers there.
                tel = line.tel if service.phone else None
                yield Contact(name, line.number, tel, service.url if tel else _sms(line), self._notes(line))
            if service.phone and service.text and service.id not in _REGISTERED:
                by_text = Say(f"contact-{service.id}-text")
                yield Contact(by_text, service.text.number, None, _sms(service.text), self._notes(service.text))

    def _notes(self, line: Line) -> tuple[Say, ...]:
        # 999 stands on its own: a doubt beside it could keep a child in danger from ringing.
        doubt = line.unchecked and line.owner != "police-emergency"
        unchecked = (_UNCHECKED,) if doubt else ()
        stale = (Say("note-stale"),) if line.stale(self.now.date()) else ()
        return (*self._extra(line.owner), opening(line.hours), *unchecked, *stale)

    @staticmethod
    def _extra(owner: str) -> tuple[Say, ...]:
        return tuple(map(Say, _NOTES.get(owner, ())))
