"""Makes a text ready for reading, so that the same sentence in other clothes reads the same.

The threat is both innocent and not: children misspell, type with emoji or one letter at a time through a switch, and
some are watched and hide what they say. Every step here undoes one disguise, and none may make a text unreadable.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from pathlib import Path

import yaml

from bot.safety.disguise import halve, open_seams, unthread, unveil
from bot.safety.glued import know_tongue, read_glued, unglue
from bot.safety.layers import Prepared

PATH = Path(__file__).resolve().parents[2] / "data" / "safety" / "rules" / "normal.yml"
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Invisible: soft hyphen, zero-width, direction and variation marks, tags, skin tones; and all combining accents,
# Gurmukhi's nasal and doubling signs (often left out) but not its vowels, which are letters to their readers.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\U0001f3fb-\U0001f3ff\U000e0000-\U000e01ef\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe20-\ufe2f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0a01\u0a02\u0a3c\u0a70\u0a71]+"
)
_QUOTES = re.compile("['\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u02bb`\u00b4\u055a\uff07]")
_WORD = re.compile(
    "[\u3400-\u9fff]|[^\\W_\u3400-\u9fff\U0001f000-\U0001faff\u2600-\u27bf]+"
    "[\u0a3e-\u0a4d\u0a05-\u0a39\u0a5ca-z0-9]*|[.!?;:\n\u2026\u3002\uff01\uff1f\uff1b\u06d4\u061f\u0964]+|[,\u060c\u3001]"
)
# Only these part letters: the vowel signs of Gurmukhi are no letters to `re` and must not look like gaps.
_BETWEEN = r"[\s._\-*~,|/\\+]"
_VOWEL_SIGNS = "\u0a3e-\u0a4d"
_SINGLE = f"[^\\W_][{_VOWEL_SIGNS}]*"  # a letter, with the vowel signs that Gurmukhi hangs on it
_SPACED = re.compile(rf"(?<![^\W_])(?<![{_VOWEL_SIGNS}]){_SINGLE}(?:{_BETWEEN}{{1,3}}{_SINGLE}){{2,}}(?![^\W_])")
_GURMUKHI = re.compile("[\u0a05-\u0a39\u0a5c]")
_HAN = re.compile("[\u3400-\u9fff]")
# Plain patterns without looking ahead: a text made to be slow must not be (100,000 times "a").
_SIGNS = "0-9@$!|+€*"
_MIXED = re.compile(f"[a-z][{_SIGNS}]|[{_SIGNS}][a-z]")
_MIXED_WORD = re.compile(f"[a-z{_SIGNS}]+")
_CYRILLIC_OR_GREEK = re.compile("[\u0370-\u052f]")
_LATIN = re.compile("[a-z]")
_LONGEST_WORD = 40
_PAIRS = re.compile(r"(\w)\1(\w)\2")
_DRAWN = re.compile(r"([^\W\d_])\1\1")
_DRAWN_WORD = re.compile(r"[^\W\d_]+")
_SCRAP = 2.5  # a letter that fits no word costs more than a word
_SHORTEST_SENTENCE, _LONGEST_SENTENCE = 6, 1000
_GAP = re.compile(rf"{_BETWEEN}+")
_RUN = re.compile(r"(.)\1+")
# Letters written in more than one way: Latin with strokes, Arabic on Urdu keyboards, traditional Chinese.
_SHAPES = str.maketrans(
    "łøđıðħŧɑɡɩʜɪꜱᴛᴍᴇأإآىیکہۃةھےؤئ"
    "媽們說愛報頭來門殺還過懷寶學讓給對個關鎖親裡脫體會沒後見車錢誰這樣傷壓飯餓藥聽氣歲師護機發視頻網處點無騙嗎醫爺強姦褲內劃離東帶負罵眾麼開進時"
    "間覺話從問題為現樓燒輪電書記應當屍歐",
    "lodidhtagihistmeاااييكههههيوي"
    "妈们说爱报头来门杀还过怀宝学让给对个关锁亲里脱体会没后见车钱谁这样伤压饭饿药听气岁师护机发视频网处点无骗吗医爷强奸裤内划离东带负骂众么开进时"
    "间觉话从问题为现楼烧轮电书记应当尸欧",
)
# Letters that look Latin; used only where the rest of the word or text is Latin, so that Ukrainian stays itself.
_LOOKALIKES = str.maketrans("аеорсухіјѕԁһԛԝкмтвнгпьαεορυνικτηχςσѵɣԍլ", "aeopcyxijsdhqwkmtbhrnbaeopuviktnxcovyhl")
_LEET = [str.maketrans("013457@$!|+€*", one) for one in ("oieastasiiteu", "olaestasllte.")]


@lru_cache(maxsize=1)
def table() -> Mapping[str, Mapping[str, str]]:
    """Read the tables of emoji, text-speak, misspellings, Scots, words for oneself and words that stay whole."""
    data = yaml.load(PATH.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - safe, in C where it can be
    return {name: {str(key): str(value) for key, value in part.items()} for name, part in data.items()}


@lru_cache(maxsize=1)
def _emoji() -> tuple[re.Pattern[str], Mapping[str, str]]:
    words = table()["emoji"]
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True)))), words


@lru_cache(maxsize=1)
def _rewrites() -> Mapping[str, tuple[str, ...]]:
    joined = {fold(key): value for part in ("textspeak", "misspelt", "scots") for key, value in table()[part].items()}
    return {key: tuple(value.split()) for key, value in joined.items()}


_known: set[str] = set()


def know(words: Iterable[str]) -> None:
    """Tell which words there are to find; needed to read run-together letters and digits that stand for letters."""
    _known.update(word for word in words if len(word) > 1 or word in "aiu")


def know_language(language: str, words: Collection[str]) -> None:
    """Tell the words of one language, stems with a star: sentences written without spaces are parted into them."""
    if selves := table()["selves"].get(language):
        slang = [word for word in _rewrites() if len(word) > 2] if language == "en" else []
        know_tongue(language, words, fold(selves).split(), slang)


def fold(text: str) -> str:
    """Undo what does not change a word: case, accents, invisible marks, apostrophes, letter shapes."""
    if text.isascii():
        return _QUOTES.sub("", text.lower())
    plain = unicodedata.normalize("NFKD", _QUOTES.sub("", text)).casefold()
    return _QUOTES.sub("", _UNSEEN.sub("", plain)).translate(_SHAPES)


def prepare(text: str, language: str | None = None) -> Prepared:
    """Make a text ready; cost grows with its length only, and nothing in it is kept."""
    plain = fold(open_seams(text if text.isascii() else unveil(text, _is_written), _is_written))
    if not plain.isascii():
        plain = unthread(plain)
        pattern, words = _emoji()
        plain = pattern.sub(lambda found: f" {words[found[0]]} ", plain)
        if _CYRILLIC_OR_GREEK.search(plain):
            plain = _unmask(plain)
    distinct = " ".join(set(plain.split()))  # quicker to look through
    if mixed := _MIXED.search(distinct):
        plain = _MIXED_WORD.sub(lambda found: _unleet(found[0]) if _MIXED.search(found[0]) else found[0], plain)
    if _PAIRS.search(distinct):
        plain = halve(plain, _is_word)
    if _DRAWN.search(plain if mixed else distinct):
        plain = _DRAWN_WORD.sub(lambda found: _shorten(found[0]), plain)
    plain = _SPACED.sub(lambda found: _join(found[0]), plain)
    plain = unglue(plain, _is_word)
    return Prepared(plain, tuple(_words(plain)), language, text)


def _is_word(word: str) -> bool:
    return word in _known or word in _rewrites() or word in table()["whole"]


def _is_written(word: str) -> bool:
    return _is_word(fold(word).strip('#.,!?"()'))


def squash(word: str) -> str:
    """Make doubled letters single, so that "hiiiits" and "hiting" meet "hits" and "hitting"."""
    return _RUN.sub(r"\1", word)


def _shorten(word: str) -> str:
    """Read "waaant" as "want" and "killlll" as "kill"."""
    if not _DRAWN.search(word):
        return word
    single, double = re.sub(r"(.)\1\1+", r"\1", word), re.sub(r"(.)\1\1+", r"\1\1", word)
    return double if double in _known and single not in _known else single


def _unmask(text: str) -> str:
    """Turn look-alike letters to Latin in words that hold Latin letters, and all through a mostly Latin text."""
    foreign = len(_CYRILLIC_OR_GREEK.findall(text))
    if len(_LATIN.findall(text)) > foreign:
        return text.translate(_LOOKALIKES)
    return re.sub(r"\w+", lambda word: word[0].translate(_LOOKALIKES) if _LATIN.search(word[0]) else word[0], text)


def _unleet(word: str) -> str:
    """Read digits and signs as letters where that makes a word worth finding; else leave the word."""
    if len(word) > _LONGEST_WORD or word in _rewrites():
        return word
    for shape in _LEET:
        if (candidate := word.translate(shape)) in _known or squash(candidate) in _known:
            return candidate
    bare = word.rstrip("!*+|")
    return word if bare == word else _unleet(bare) + word[len(bare) :] if len(bare) > 1 else word


def _join(spaced: str) -> str:
    """Put "h i t s  m e" together again and part it into words; a wider gap than the others ends a word."""
    if _HAN.search(spaced):
        return spaced
    gaps = {len(gap) for gap in _GAP.findall(spaced)}
    groups = re.split(rf"{_BETWEEN}{{{max(gaps)},}}", spaced) if len(gaps) > 1 else [spaced]
    words = [word for group in groups for word in _read_letters(_GAP.sub("", group))]
    if _GURMUKHI.search(spaced) and not all(map(_is_word, words)):
        return spaced  # many of its words are one letter with its signs: they are no letters of another
    return f" {' '.join(words)} "


def _read_letters(letters: str) -> list[str]:
    """Part letters into words, read as they are or with digits as letters, whichever leaves fewer scraps."""
    shapes = [letters] if letters.isalpha() else [letters, *(letters.translate(shape) for shape in _LEET)]
    sentence = read_glued(letters) if _SHORTEST_SENTENCE <= len(letters) <= _LONGEST_SENTENCE else None
    return sentence or min((split(shape) for shape in shapes), key=len)


def split(letters: str) -> list[str]:
    """Part run-together letters into known words, the fewest that fit; what fits no word stays as single letters."""
    cost, step = [0.0], [0]
    for end in range(1, len(letters) + 1):
        best, start = cost[end - 1] + _SCRAP, end - 1
        for begin in range(max(0, end - 16), end):
            if cost[begin] + 1 < best and letters[begin:end] in _known:
                best, start = cost[begin] + 1, begin
        cost.append(best)
        step.append(start)
    words = []
    end = len(letters)
    while end:
        words.append(letters[step[end] : end])
        end = step[end]
    return words[::-1]


def _words(plain: str) -> list[str]:
    words: list[str] = _WORD.findall(plain)
    rewrites = _rewrites()
    if not rewrites.keys().isdisjoint(words):
        words = [part for word in words for part in rewrites.get(word, (word,))]
    return ["." if not word[0].isalnum() and word != "," and word[0] not in "\u060c\u3001" else word for word in words]
