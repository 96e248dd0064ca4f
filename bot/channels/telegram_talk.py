"""One chat on Telegram: what a person sent goes down the road, and the reply comes back to their screen."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from bot.channels.plain import Screen
from bot.channels.telegram_keys import ChatKeys
from bot.channels.telegram_line import Line
from bot.channels.telegram_screen import ChatScreen, Held
from bot.channels.telegram_sheets import TOKEN
from bot.channels.telegram_tell import HEAR_BACK, keep_chat
from bot.channels.telegram_updates import Post, What
from bot.channels.telegram_views import HELP, LISTEN, STEERING, Pressed, Views, screen_of
from bot.channels.telegram_voice import TYPED, TelegramVoice
from bot.channels.typed_code import TypedCodes, without_command
from bot.errors import DatabaseAway
from bot.messages import Kind, Message
from bot.replies.words import Bubble
from bot.transcripts.mine import OVER, PRIVATE_WORDS
from bot.transcripts.records import OPENING, hash_key
from bot.transcripts.tables import Visit

if TYPE_CHECKING:
    from bot.app import House

CHANNEL = "telegram"
STALE = "stale-button"
"""A choice that nobody was ever offered: the road answers it kindly and asks again what is open."""


class Talk:
    """Settles one post after the other of one chat."""

    def __init__(self, chat_id: int, house: House, line: Line, keys: ChatKeys, views: Views) -> None:
        self._chat_id, self._house, self._line, self._keys, self._views = chat_id, house, line, keys, views
        self.screen = ChatScreen(chat_id, house, line, views)
        self._codes = TypedCodes(house, CHANNEL)
        self._voice = TelegramVoice(chat_id, house, line, views, self.screen)
        self._visit: Visit | None = None
        self._fresh = self._waking = self._told_group = False
        self._private_from: int | None = None

    def forget(self) -> None:
        """Let go of the visit; the next post finds or begins one."""
        self._visit, self._fresh, self._waking = None, False, False
        self.screen.wipe()

    async def settle(self, held: Held, *, behind: bool = False) -> bool:
        """Deal with a post; False when it must be tried again. `behind` a waiting one, only what can't wait is."""
        if held.message is None:
            try:
                held.message = await self._read(held)
            except DatabaseAway:
                await self._without_database(held)
                return False
        if held.message is None:
            return True
        if behind and (held.tried or not await self._cannot_wait(held.message)):
            return False
        return await self._say(held, held.message, behind)

    async def _say(self, held: Held, message: Message, behind: bool) -> bool:
        spoken = await self._house.desk.say(message)
        visit, first, held.tried = self._visit, not held.tried, True
        if visit is None or visit.id != message.visit_id:
            return spoken.settled  # they left that visit with /exit: it is kept, and nothing comes back of it
        if spoken.settled:
            await self._remember(message, visit)
        if spoken.settled and held.post.what is What.VOICE:
            await self._voice.settle(message)
        if spoken.settled or first:
            new = tuple(bubble for bubble in spoken.bubbles if bubble not in held.shown)
            self._note_private(new)
            await self._reply(held, new, visit, first)
            held.shown = spoken.bubbles
        if not spoken.settled:
            await self.wake()
        elif not behind:
            self._waking = False
        return spoken.settled

    def _note_private(self, bubbles: Sequence[Bubble]) -> None:
        if any(bubble.question_id == PRIVATE_WORDS for bubble in bubbles) and self._private_from is None:
            self._private_from = self.screen.newest

    async def _remember(self, message: Message, visit: Visit) -> None:
        """Keep where to send what was found, sealed, for someone who asked for it; before the post counts as read."""
        if message.choice == HEAR_BACK:
            await to_thread(keep_chat, self._house, visit.id, self._chat_id)
        if message.question_id == OVER:
            # The private moment is over: what can be deleted of it here goes.
            await self.screen.clear_since(self._private_from)
            self._private_from = None

    async def _without_database(self, held: Held) -> None:
        """Say once what safety has to say; the post waits for the rest, and its buttons come with that."""
        if held.alone:
            await self.wake()
            return
        held.alone = True
        message = self._by_itself(held)
        spoken = await self._house.desk.say(message, self._house.desk.deadline())
        for text in self._views.texts(spoken.bubbles, self._visit):
            await self.screen.send(text)
        # The last bubble holds the buttons: it comes again when they work.
        held.shown = spoken.bubbles[:-1]

    def _by_itself(self, held: Held) -> Message:
        """Return what a post says without its visit; a button that can't be read may be a call for help."""
        post, screen = held.post, held.look.screen or Screen()
        id, key = self._message_id(post), hash_key(self._keys.visit_key(self._chat_id))
        if post.what is What.PRESS:
            pressed = self._views.pressed(post.data, self._visit, [self.screen.latest]) if self._visit else None
            value, question_id = (pressed.value, pressed.question_id) if pressed else (HELP, None)
            return Message("", id, choice=value, question_id=question_id, visit_key=key)
        offer = screen.meant(post.text)
        if offer is not None:
            return Message("", id, offer.words, offer.value, offer.question_id, key)
        return Message("", id, without_command(post.text) or post.text, question_id=screen.question_id, visit_key=key)

    async def _cannot_wait(self, message: Message) -> bool:
        """Say whether safety may have something to say, which needs no engine; such a message goes before its turn."""
        if message.choice is not None or message.text.strip().casefold() in {"help", "/help"}:
            return True
        return await self._worrying(message.text)

    async def _worrying(self, words: str) -> bool:
        # Not in the shared threads: those may all be waiting for a locked database.
        return await self._house.keeper.patience.work(lambda: self._house.watch.gate.read(words)) is not None

    async def wake(self) -> None:
        """Say once that we are still waking up."""
        if not self._waking:
            self._waking = True
            await self.screen.send(self._views.words("telegram-waking", self._visit))

    async def _read(self, held: Held) -> Message | None:
        """Find out what a post means; None when it is dealt with already."""
        post = held.post
        if await self._needs_no_visit(post):
            return None
        if post.what is What.PRESS and self._visit and await self.screen.turn(post, self._visit, [self.screen.latest]):
            return None
        visit = await self._open(post)
        if post.what is What.PRESS:
            return await self._press(held, visit)
        if post.what is What.VOICE:
            return await self._heard(post, visit)
        if await self._needs_no_road(post, visit) or await self._is_code(held, visit):
            return None
        return self._words(held, visit)

    async def _heard(self, post: Post, visit: Visit) -> Message | None:
        message = await self._voice.answer(post, visit, self._message_id(post))
        if message is None and self._fresh:
            await self._welcome(visit)
        return message

    async def _needs_no_visit(self, post: Post) -> bool:
        if post.what is What.GROUP:
            await self._no_groups()
            return True
        if post.what is not What.PRESS:
            self.screen.note(post.on)
        leaving = post.what is What.WORDS and post.text == "/exit"
        if leaving:
            await self._exit(post)
        return leaving

    async def _needs_no_road(self, post: Post, visit: Visit) -> bool:
        wordless = post.what is What.EDIT or (post.what is What.UNREADABLE and not post.text.strip())
        if wordless:
            await self._only_words(post, visit)
        elif post.text.strip().casefold() in TYPED:
            await self._voice.read_aloud(visit)
            return True
        elif post.text == "/start" and self._fresh:
            await self._welcome(visit)
            return True
        return wordless

    async def _is_code(self, held: Held, visit: Visit) -> bool:
        """Answer a return code, which must not go down the road: what goes there is kept."""
        post, free = held.post, (held.look.screen or Screen()).free
        if not self._codes.is_one(post.text):
            return False
        if (words := without_command(post.text)) and await self._worrying(words):
            return False
        key = self._keys.visit_key(self._chat_id)
        answer = await to_thread(self._codes.answer, post.text, visit, f"telegram/{key}", key, free)
        if answer is None:
            return False
        for text in answer.texts:
            await self.screen.send(text)
        if answer.opened is not None:
            self.forget()
            self._visit = answer.opened
            newest = (await to_thread(self._house.desk.so_far, answer.opened.id))[-1].bubbles
            await self.screen.show(newest, answer.opened)
        return True

    def _words(self, held: Held, visit: Visit) -> Message:
        screen, id = held.look.screen or Screen(), self._message_id(held.post)
        offer = screen.meant(held.post.text)
        if offer is not None:
            return Message(visit.id, id, offer.words, offer.value, offer.question_id)
        return Message(visit.id, id, without_command(held.post.text) or held.post.text, question_id=screen.question_id)

    async def _open(self, post: Post) -> Visit:
        desk = self._house.desk
        by = desk.deadline()
        visit = await desk.in_time(self._find_or_begin, by)
        if self._visit is None or visit.id != self._visit.id:
            spoken = await desk.in_time(partial(desk.so_far, visit.id), by)
            self.screen.look.screen = screen_of(spoken)
            # Killed before the welcome was sent, it is sent again: they have seen nothing yet.
            self._fresh = {turn.message_id for turn in spoken} <= {OPENING, self._message_id(post)}
        self._visit = visit
        return visit

    def _find_or_begin(self) -> Visit:
        key = self._keys.visit_key(self._chat_id)
        known = self._house.records.visit_by_key(key)
        return known or self._house.desk.begin(CHANNEL, self._house.settings.review, key).visit

    async def _press(self, held: Held, visit: Visit) -> Message | None:
        post, looking_at = held.post, held.look.screen or Screen()
        if len(post.data) > TOKEN and await self.screen.turn(post, visit, await self._replies(visit)):
            return None
        pressed = await self._meaning(post.data, visit)
        if self.screen.is_double(post) and pressed and pressed.value not in {HELP, LISTEN}:
            # The second press of a double press would answer twice, or answer the next question.
            await self._line.answer(post.telegram_id, self._views.words("telegram-pressed-already", visit))
            return None
        await self._line.answer(post.telegram_id)
        if pressed and pressed.value == LISTEN:
            await self._voice.read_aloud(visit)
            return None
        self._fresh = self._fresh and pressed is None  # a button of this visit: the welcome was seen
        if pressed and pressed.value in STEERING and pressed.question_id != looking_at.question_id:
            pressed = None  # "Skip" under an earlier question must not skip this one
        held.pressed, id = pressed, self._message_id(post)
        if pressed is None:
            return Message(visit.id, id, choice=STALE)
        return Message(visit.id, id, choice=pressed.value, question_id=pressed.question_id)

    async def _meaning(self, data: str, visit: Visit) -> Pressed | None:
        if now := self._views.pressed(data, visit, [self.screen.latest]):
            return now
        return self._views.pressed(data, visit, await self._replies(visit))

    async def _replies(self, visit: Visit) -> list[Sequence[Bubble]]:
        desk = self._house.desk
        return [turn.bubbles for turn in await desk.in_time(partial(desk.so_far, visit.id), desk.deadline())]

    async def _reply(self, held: Held, bubbles: Sequence[Bubble], visit: Visit, first: bool) -> None:
        urgent = any(bubble.kind is Kind.SIGNPOST for bubble in bubbles)
        if self._fresh and not urgent:
            await self._welcome(visit, buttons=False)
        deaf = first and held.post.what in {What.UNREADABLE, What.VOICE} and held.words_only
        notice = [self._views.words("telegram-only-words", visit)] if deaf else []
        if bubbles:
            pressed_on = held.post.on if held.pressed and held.pressed.value != HELP else 0
            before = [] if urgent else [*notice, *self._voice.beforehand(bubbles, visit)]
            await self.screen.show(bubbles, visit, before, pressed_on)
        if notice and (urgent or not bubbles):
            await self.screen.send(notice[0])
        if self._fresh:
            await self._welcome(visit, buttons=False)
        if held.post.what is What.PRESS and first:
            await self.screen.mark(held.post, held.pressed, visit)

    async def _welcome(self, visit: Visit, *, buttons: bool = True) -> None:
        await self.screen.welcome(visit, buttons=buttons)
        self._fresh = False

    async def _only_words(self, post: Post, visit: Visit) -> None:
        edited = post.what is What.EDIT
        if edited and post.text.strip():
            heard = await self._house.desk.overhear(Message(visit.id, self._message_id(post), post.text))
            if heard.bubbles:
                self._fresh = False
                await self.screen.show(heard.bubbles, visit)
        await self.screen.send(self._views.words("telegram-edited" if edited else "telegram-only-words", visit))
        if self._fresh:
            await self._welcome(visit)

    async def _no_groups(self) -> None:
        if not self._told_group:
            await self._line.send(self._chat_id, self._views.words("telegram-no-groups"))
        self._told_group = True

    async def _exit(self, post: Post) -> None:
        await to_thread(self._keys.begin_again, self._chat_id, self._message_id(post))
        self.forget()
        await self.screen.clear()
        await self.screen.send(self._views.words("telegram-exited"))

    def _message_id(self, post: Post) -> str:
        return self._keys.message_id(self._chat_id, post.what.value, post.telegram_id)
