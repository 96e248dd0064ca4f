"""Undoes the disguises that hide whole sentences: other alphabets, letters turned over, words run together or parted.

The threat: a child who is watched hides what they say, and some write in a style that friends think is nice. Each step
costs a bounded amount for each letter, and leaves a text alone that is not in that disguise.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Known = Callable[[str], bool]

_ABC = "abcdefghijklmnopqrstuvwxyz"
_FLAG = 0x1F1E6
_FLAGS = {_FLAG + at: letter for at, letter in enumerate(_ABC)}
_FLAG_RUN = re.compile("[\U0001f1e6-\U0001f1ff]+")
_FANCY = str.maketrans(
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫꞯʀꜱᴛᴜᴠᴡʏᴢȺⱥɃƀȻȼĐɆɇǤǥĦƗɨɈɉꝀꝁⱣᵽɌɍŦɄʉɎɏƵƶ₳฿₵₣₲₭Ⱡⱡ₥₦₱Ɽ₴₮₩Ӿ",
    "abcdefghijklmnopqqrstuvwyzaabbccdeegghiijjkkpprrtuuyyzzabcfgkllmnprstwx",
) | {first + at: letter for first in (0x249C, 0x1F150, 0x1F170) for at, letter in enumerate(_ABC)}  # round and square

# The first of these are nothing else but letters turned over; "soup" and "nodules" can be both, and stay.
_ONLY_TURNED, _EITHER = "ɐɔǝɟƃᵷɥᴉɾʞןɯɹʇʌʍʎ⅄∀", "qpunbdlosxzı"
_TURNED = str.maketrans(_ONLY_TURNED + _EITHER, "acefgghijklmrtvwyya" + "bdnuqplosxzi")
_TURNED_RUN = re.compile(rf"(?<!\w)[{_ONLY_TURNED}{_EITHER}]+(?:[ ,'.?!]+[{_ONLY_TURNED}{_EITHER}]+)*(?!\w)")
_FEWEST_TURNED = 3

_NOT_SEEN = "\u00ad\u180e\u200b-\u200d\u2060\ufeff"
_SEAM = re.compile(rf"[{_NOT_SEEN}]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_MARKS, _INNER_CAPITAL = re.compile(f"[{_NOT_SEEN}]"), re.compile("[a-zA-Z][A-Z]")  # quicker to look for
_TOKEN = re.compile(r"\S+")
_EMOJI = "\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_BEADS = re.compile(rf"(?<![^\W_])[^\W_](?:[{_EMOJI}\s]{{1,8}}[^\W_]){{3,}}(?![^\W_])")
_BEAD = re.compile(f"[{_EMOJI}]+")
_HAN = re.compile("[\u3400-\u9fff]")  # needs no gap to be read
_FEWEST_BEADS = 3
_MOSTLY = 0.6
_DOUBLED = re.compile(r"(?<![^\W_])(?:([^\W_])\1)+(?![^\W_])")


def unveil(text: str, known: Known) -> str:
    """Turn letters that only look unlike ours into ours: small capitals, in circles or squares, flags, turned over."""
    runs = [len(run) for run in _FLAG_RUN.findall(text)]
    if any(run % 2 for run in runs) or sum(runs) >= 6:  # flags of countries are pairs, and seldom three in a row
        text = text.translate(_FLAGS)
    return _TURNED_RUN.sub(lambda found: _turn(found[0], known), text.translate(_FANCY))


def _turn(run: str, known: Known) -> str:
    if len(set(run) & set(_ONLY_TURNED)) < _FEWEST_TURNED:
        return run
    upright = run.translate(_TURNED)  # letter by letter where it stands, or written from its end
    return max(upright[::-1], upright, key=lambda way: sum(map(known, way.split())))


def open_seams(text: str, known: Known) -> str:
    """Part words at marks that nobody sees and at capitals inside, where words come of it; else close them up."""
    if not _INNER_CAPITAL.search(text) and (text.isascii() or not _MARKS.search(text)):
        return text
    return _TOKEN.sub(lambda found: _open(found[0], known), text)


def _open(token: str, known: Known) -> str:
    pieces = [piece for piece in _SEAM.split(token) if piece]
    if len(pieces) < 2 or known("".join(pieces)):
        return token
    return " ".join(pieces) if _words_mostly(pieces, known) else token


def unthread(text: str) -> str:
    """Take emoji out that stand between single letters, so that the letters read as letters with gaps."""
    return _BEADS.sub(lambda found: _unthread(found[0]), text)


def _unthread(run: str) -> str:
    return _BEAD.sub("" if _HAN.search(run) else ".", run) if len(_BEAD.findall(run)) >= _FEWEST_BEADS else run


def halve(text: str, known: Known) -> str:
    """Read "mmyy ddaadd" as "my dad"; one such word alone only where a known word comes of it."""
    found = [match[0] for match in _DOUBLED.finditer(text)]
    several = sum(len(word) > 2 and word.isalpha() for word in found) > 1
    return _DOUBLED.sub(lambda match: _halve(match[0], several, known), text)


def _halve(word: str, several: bool, known: Known) -> str:
    return word[::2] if several or (not known(word) and known(word[::2])) else word


def _words_mostly(pieces: list[str], known: Known) -> bool:
    words = [piece for piece in pieces if known(piece)]
    return any(len(word) > 1 for word in words) and sum(map(len, words)) >= _MOSTLY * sum(map(len, pieces))
