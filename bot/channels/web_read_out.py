"""What a screen reader is told of a block the moment it comes: whole, with its speaker and how it can be answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from bot.channels.web_blocks import Block, Phrase
from bot.messages import Input


def read_out(block: Block, say: Callable[[str], str], page: str) -> list[Phrase]:
    """Return what is said of a block on a page of some language; what is in that language names none ("")."""
    return _joined(_lines(block, say, page), page)


def _lines(block: Block, say: Callable[[str], str], page: str) -> Iterator[tuple[Phrase, ...]]:
    """Return what a screen reader says of a block, line by line, each piece with its language."""
    yield Phrase(f"{say('page-speaker-us')}:", page), Phrase(block.text, block.lang)
    yield from ((line,) for line in block.lines)
    if block.progress:
        yield (Phrase(block.progress, block.progress_lang),)
    for line in block.contacts:
        number = (Phrase(line.number, line.lang),) if line.number else ()
        yield Phrase(line.name, line.lang), *number, *(Phrase(*note) for note in line.spoken_notes)
    if block.free_words:
        yield (Phrase(say("page-you-can-type"), page),)
    if block.input is Input.RECORDING:
        yield (Phrase(say("page-you-can-record"), page),)
    if block.buttons:
        last = len(block.buttons) - 1
        labels = (Phrase(f"{b.label};" if n < last else b.label, b.lang) for n, b in enumerate(block.buttons))
        yield Phrase(say("page-you-can-choose"), page), *labels


def _joined(lines: Iterable[tuple[Phrase, ...]], page: str) -> list[Phrase]:
    """Join what is in one language; that of the page is named "", for it needs no name."""
    whole: list[Phrase] = []
    for at, line in enumerate(lines):
        for number, (text, lang) in enumerate(line):
            between = " " if number else "\n" if at else ""
            same = bool(whole) and whole[-1].lang in (lang, "" if lang == page else lang)
            if same:
                whole[-1] = Phrase(whole[-1].text + between + text, whole[-1].lang)
            else:
                whole.append(Phrase(between + text, "" if lang == page else lang))
    return whole
