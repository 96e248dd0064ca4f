"""My words stay mine: see them, change one, take back one or all, a code to come back, and hearing what was found."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import select

from actions.opening import not_open
from actions.steps import Given, Scene, Step
from bot.channels.words_for import code_help, how_to_keep
from bot.dialogue.reviews import Review
from bot.dialogue.welcome import written
from bot.messages import Choice, Kind, Say, Utterance, say
from bot.transcripts.erasing import erase_answer, erase_answers, erase_everything
from bot.transcripts.erasures import Erasing
from bot.transcripts.mine import PRIVATE_WORDS, is_helped, last_day, lines, may_change, my_answers
from bot.transcripts.mine import Mine as MyAnswer
from bot.transcripts.recordings import has_unheard
from bot.transcripts.sweeping import views_end
from bot.transcripts.tables import Answer, HearBack, Turn

CHANGE, TAKE, LEAVE = "change", "take", "leave"
WHICH, WHAT = "mine/which", "mine/what"
CHANGING = "mine/changing"
"""Where it is kept which answer is being changed, until another one is given."""
SMALL = frozenset({
    "about", "answer", "answers", "back", "change", "could", "delete", "does", "from", "have", "help", "helps", "like",
    "mine", "please", "question", "remove", "said", "take", "tell", "that", "them", "there", "they", "think", "this",
    "want", "what", "when", "where", "which", "with", "words", "would", "your", "feel",
})  # fmt: skip
"""Words that say nothing of which answer is meant."""


class Mine:
    """Pick one of my answers, then change it or take it back."""

    name = "mine"

    def path(self, scene: Scene) -> Sequence[Step]:
        """Return which answer, and what to do with it."""
        mine, alone = _answers(scene), _alone(scene)
        which = Step(WHICH, Say("mine-which"), (*(Choice(m.place, m.asked) for m in mine), *alone), skippable=False)
        if alone and scene.choice(WHICH) == PRIVATE_WORDS:
            return [which, _what_of_private()]
        place = scene.choice(WHICH)
        chosen = [m for m in mine if m.place == place]
        choices = tuple(Choice(c, Say(f"mine-{c}")) for c in (CHANGE, TAKE, LEAVE))
        what = Step(WHAT, Say("mine-what"), choices, skippable=False, before=(*lines(chosen), *sound(scene, place)))
        return [which, what] if chosen else [which]

    def refuse(self, scene: Scene) -> tuple[Utterance, ...]:
        """Nothing to change, or too late."""
        return (() if _alone(scene) else _nothing(scene)) or too_late(scene)

    def on_answer(self, scene: Scene, given: Given, step: Step) -> tuple[Utterance, ...]:
        """Nothing is done before both are answered."""
        return ()

    def finish(self, scene: Scene, given: Given) -> tuple[Utterance, ...]:
        """Do what was chosen."""
        place, what = scene.choice(WHICH), scene.choice(WHAT)
        forget_picking(scene)
        if what == LEAVE or place is None:
            return (say("mine-left"),)
        if place == PRIVATE_WORDS:
            _take(scene, place)
            return (say("mine-private-gone"),)
        return change(scene, place, given.message_id) if what == CHANGE else take_back(scene, place)


def see(scene: Scene) -> tuple[Utterance, ...]:
    """Return the statement: every answer as it is kept, with what was left out shown as left out."""
    if nothing := _nothing(scene):
        return nothing
    mine = _answers(scene)
    left_out = (say("mine-left-out", Kind.NOTICE),) if any(m.leaves_out for m in mine) else ()
    offered = ("change_answer", "delete_my_data", "my_code") if not too_late(scene) else ("my_code",)
    what_now = Utterance(Say("mine-what-now"), Kind.NOTICE, tuple(button_for(intent) for intent in offered))
    keep = how_to_keep(scene.visit.channel)
    return (say("mine-title", Kind.SUMMARY), *lines(mine), *left_out, keep, *_until(scene), what_now)


def agreement(scene: Scene) -> tuple[Utterance, ...]:
    """Return what must be known of taking words back before anyone agrees."""
    day = last_day(_review(scene))
    return (say("mine-agree-until", date=written(day)) if day else say("mine-agree"),)


def change(scene: Scene, place: str, message_id: str) -> tuple[Utterance, ...]:
    """Open the question of an answer again; the answer stays until another is given, so that leaving loses nothing."""
    if place not in scene.answers:
        return (say("mine-nothing-there"),)
    scene.forget(CHANGING)
    now = scene.ground.settings.now()
    mark = Answer(visit_id=scene.visit.id, place=CHANGING, choice=place, message_id=message_id, at=now)
    scene.session.add(mark)
    scene.answers[CHANGING] = mark
    _ask_again(scene, place)
    return (*lines(m for m in _answers(scene) if m.place == place), say("mine-changing"), *sound(scene, place))


def renew(scene: Scene, place: str, message_id: str) -> None:
    """Take the old answer out, with all that was said for it, now that this message gives another in its place."""
    if scene.choice(CHANGING) != place:
        return
    scene.forget(CHANGING)
    _take(scene, place, changing=True, but=message_id)


def take_out_and_ask(scene: Scene, place: str) -> None:
    """Take an answer out that was none, and open its question again."""
    _take(scene, place, changing=True)
    _ask_again(scene, place)


def _ask_again(scene: Scene, place: str) -> None:
    goal = place.partition("/")[0]
    # On top of whatever was open: it is what the person asked for just now.
    scene.visit.goals = [*(open_ for open_ in scene.visit.goals if open_[0] != goal), [goal, place]]


def take_back(scene: Scene, place: str) -> tuple[Utterance, ...]:
    """Take an answer out; the question counts as passed over, and is not asked again by itself."""
    step_answer, stays = scene.answers.get(place), sound(scene, place)
    if not _take(scene, place):
        return (say("mine-nothing-there"),)
    if step_answer is not None and scene.visit.sent_at is not None:
        return (say("mine-taken-back"), *stays, say("mine-staff-see"))
    return (say("mine-taken-back"), *stays)


def delete_everything(scene: Scene, _: Given) -> tuple[Utterance, ...]:
    """Take out all that was said, at once."""
    if late := too_late(scene):
        return late
    stays = sound(scene)
    erase_everything(scene.session, scene.visit, scene.ground.settings.now())
    _note(scene)
    scene.answers.clear()
    return (say("mine-all-gone"), say("mine-safety-kept", Kind.NOTICE), *stays, *_on_this_device(scene))


def sound(scene: Scene, place: str | None = None) -> tuple[Utterance, ...]:
    """Say that sound which nobody has heard outlasts its answer, where there is such; for one answer or for all."""
    there = has_unheard(scene.session, scene.visit.id, place)
    return (say("recording-unheard-stays", Kind.NOTICE),) if there else ()


def no_new_start(scene: Scene) -> tuple[Utterance, ...]:
    """Say why nobody can start again: it is too late, or there is nothing to start again in; nothing while they can."""
    return too_late(scene) or not_open(scene, "listen")


def delete_answers(scene: Scene) -> tuple[Utterance, ...]:
    """Take out all answers, so that they can be given anew; a booked talk stays, and what keeps someone safe."""
    sent, stays = scene.visit.sent_at is not None, sound(scene)
    erase_answers(scene.session, scene.visit, scene.ground.settings.now())
    _note(scene)
    scene.answers.clear()
    return (*((say("started-again-seen"),) if sent else ()), *stays)


def about(scene: Scene, words: str) -> MyAnswer | None:
    """Return the answer whose question or words share most with what was typed; None when two share as much."""
    wanted = _telling(words)
    reviews = scene.ground.reviews
    scores = {
        m.place: len(wanted & _telling(f"{reviews.words(m.asked.id, 'usual') or ''} {m.words or ''}"))
        for m in _answers(scene)
    }
    best = max(scores.values(), default=0)
    meant = [m for m in _answers(scene) if scores[m.place] == best]
    return meant[0] if best and len(meant) == 1 else None


def words_of(scene: Scene, message_id: str) -> str | None:
    """Return what one message said, as it is kept."""
    query = select(Turn.words).where(Turn.visit_id == scene.visit.id, Turn.message_id == message_id)
    return scene.session.scalar(query)


def how_long(scene: Scene) -> Utterance:
    """Say until when the words of this visit are kept: what was not sent goes by when something was said last."""
    date = written(views_end(scene.ground.operator.kept, _review(scene), scene.visit))
    return say("explain-kept-until", date=date)


def forget_picking(scene: Scene) -> None:
    """Forget which answer was being picked."""
    for place in (WHICH, WHAT):
        scene.forget(place)


def _take(scene: Scene, place: str, *, changing: bool = False, but: str = "") -> bool:
    if place not in scene.answers:
        return False
    scene.answers.pop(place)
    now = scene.ground.settings.now()
    found = erase_answer(scene.session, scene.visit, place, now, changing=changing, but=but)
    _note(scene)
    return found


def _note(scene: Scene) -> None:
    Erasing(scene.ground.database, scene.ground.settings.state).note(scene.session)


def hear_back(scene: Scene, _: Given) -> tuple[Utterance, ...]:
    """Note that the person wants to hear what was found, and say how that will come."""
    if _review(scene).practice:
        return (say("mine-hear-practice"),)
    way = "telegram" if scene.visit.channel == "telegram" else "return"
    if (row := _asked_to_hear(scene)) is None:
        row = HearBack(visit_id=scene.visit.id, asked_at=scene.ground.settings.now(), way=way)
        scene.session.add(row)
    row.way = way
    stop = Utterance(Say("mine-hear-stop"), Kind.NOTICE, (button_for("hear_back_no"),))
    return (say(f"mine-hear-{way}"), *(code_help(scene.visit.channel) if way == "return" else ()), stop)


def hear_nothing(scene: Scene, _: Given) -> tuple[Utterance, ...]:
    """Forget that the person wanted to hear what was found."""
    if (row := _asked_to_hear(scene)) is not None:
        scene.session.delete(row)
    return (say("mine-hear-no"),)


def _asked_to_hear(scene: Scene) -> HearBack | None:
    return scene.session.scalar(select(HearBack).where(HearBack.visit_id == scene.visit.id))


def _answers(scene: Scene) -> list[MyAnswer]:
    return my_answers(_review(scene), scene.answers.values())


def _alone(scene: Scene) -> tuple[Choice, ...]:
    # Whether something was said is not shown: whoever is helped may pick it, and is told the same.
    there = is_helped(scene.visit) or PRIVATE_WORDS in scene.answers
    return (Choice(PRIVATE_WORDS, Say("mine-private-title")),) if there else ()


def _what_of_private() -> Step:
    choices = tuple(Choice(c, Say(f"mine-{c}")) for c in (TAKE, LEAVE))
    return Step(WHAT, Say("mine-what"), choices, skippable=False, before=(say("mine-private-why"),))


def _nothing(scene: Scene) -> tuple[Utterance, ...]:
    return () if _answers(scene) else (say("mine-nothing"),)


def too_late(scene: Scene) -> tuple[Utterance, ...]:
    """Say since when answers can't be changed any more; nothing while they can."""
    review = _review(scene)
    if may_change(review, scene.visit, scene.ground.settings.local_date()):
        return ()
    day = last_day(review)
    return (say("mine-too-late", date=written(day)) if day else say("mine-over"),)


def _until(scene: Scene) -> tuple[Utterance, ...]:
    if late := too_late(scene):
        return late
    day = last_day(_review(scene))
    return (say("mine-until", date=written(day)),) if day else ()


def _on_this_device(scene: Scene) -> tuple[Utterance, ...]:
    return (say("mine-on-telegram", Kind.NOTICE),) if scene.visit.channel == "telegram" else ()


def _review(scene: Scene) -> Review:
    return scene.ground.reviews.get(scene.visit.review)


def _telling(text: str) -> set[str]:
    return {word.removesuffix("s") for word in re.findall(r"[a-z]{4,}", text.casefold()) if word not in SMALL}


def button_for(intent: str) -> Choice:
    """Return the button that does what an intent means."""
    return Choice(f"/{intent}", Say(f"button-{intent.replace('_', '-')}"))
