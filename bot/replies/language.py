"""Noticing which language someone writes in, so that the bot can answer in it.

Three looks, the cheapest first: the script, common words of each language, and last `langdetect` limited to our
languages. In doubt the answer is None: to switch language wrongly is worse than to ask. A language that was
noticed or chosen stays until another is plainly written: two or three words may look like any language.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

_DATA = Path(__file__).resolve().parents[2] / "data" / "words"
_PROFILES = ("en", "pl", "ur", "uk", "ar", "ro", "pa", "zh-cn", "es", "fr")

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_NOT_WORDS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|\[[a-z ]+\]")  # an address or a placeholder is in no language
# What is no word is in no language: "aaaa", "hahaha", "sdfgh"; but in Chinese a sign may well be said four times.
_NO_WORD = re.compile(r"([^\W\d_\u3400-\u9fff])\1{3}|([^\W\d_\u3400-\u9fff]{2,3})\2{2}|^[bcdfghjklmnpqrstvwxz]{5,}$")
_SCRIPTS = {
    "pa": re.compile(r"[\u0a00-\u0a7f]"),
    "zh": re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]"),
    "uk": re.compile(r"[\u0400-\u04ff]"),
    "ar": re.compile(r"[\u0620-\u064a\u066e-\u06d3]"),
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
}
_LETTER_WEIGHT = {"zh": 3, "latin": 0.35}  # a Chinese character says much, a Latin word may be borrowed
_URDU_LETTERS = frozenset("ٹڈڑںےہھگچپکیۂۓژ")
_RUSSIAN_LETTERS = frozenset("ыэъё")
_JAPANESE = re.compile(r"[\u3040-\u30ff]")
_ACCENTS = {"pl": "ąęłńśźżćó", "ro": "ășțâîşţ", "es": "ñ¿¡áíóú", "fr": "çèêëàùûœîôâ", "gd": "àèìòù"}
_SOFTENED = re.compile(r"\b(?:bh|mh|fh)[a-zàèìòù]{2,}")  # how many Gaelic words begin, and few of any other
_MOST_READ = 2_000  # characters; a long text shows its language early
_SURE = 0.9
_BACKED_UP = 0.6  # enough when common words already speak for the language
_LEAST_LETTERS = 9  # langdetect guesses at anything shorter
_RIGHT_TO_LEFT = frozenset({"ar", "ur"})
_LEAST_SCORE, _LEAST_LEAD = 0.9, 1.25
_LEAST_OWN = 2  # words that only one language has, before it takes the place of another
_PLAIN_SCORE = 1.5  # or the votes of a sentence of three words or more


def direction(language: str) -> str:
    """Return which way a page in this language is written: `rtl` from right to left, else `ltr`."""
    return "rtl" if language in _RIGHT_TO_LEFT else "ltr"


def notice_language(text: str, current: str | None = None) -> str | None:
    """Return one of en pl ur uk ar ro pa zh es fr gd, or None when unsure; a tie goes to the current language."""
    plain = _plain(text)
    return named_language(plain) or _kept(plain, _noticed(plain, current), current)


def named_language(text: str) -> str | None:
    """Return the language whose own name for itself is all that was written: it is chosen."""
    return _names().get(_plain(text).strip(" .!?"))


def _plain(text: str) -> str:
    words = _NOT_WORDS.sub(" ", text[:_MOST_READ]).split(" ")
    said = " ".join(word for word in words if not _NO_WORD.search(word.lower()))
    return unicodedata.normalize("NFC", said).replace("’", "'").lower()


def _noticed(plain: str, current: str | None) -> str | None:
    script = _main_script(plain)
    if script is None or (script == "zh" and _JAPANESE.search(plain)):
        return None
    if script == "ar":
        return _arabic_or_urdu(plain, current)
    if script == "uk":
        return None if _RUSSIAN_LETTERS.intersection(plain) else "uk"
    return _latin_language(plain, current) if script == "latin" else script


def _kept(plain: str, noticed: str | None, current: str | None) -> str | None:
    """Keep the current language, unless a script of its own or several words of its own speak for another."""
    if current in {None, "en", noticed} or noticed is None or _main_script(plain) != "latin":
        return noticed
    words = [_common_words().get(word, ()) for word in _WORD.findall(plain)]
    own = sum(knowing == (noticed,) for knowing in words)
    known = sum(current in knowing for knowing in words)
    votes = _votes(plain)
    whole = len(words) > _LEAST_OWN and votes.get(noticed, 0) >= _PLAIN_SCORE
    return noticed if (own >= _LEAST_OWN or whole) and max(own, votes.get(noticed, 0)) > known else current


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Return which language each name of one means."""
    lines = (_DATA / "languages.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.partition(":") for line in lines if line and not line.startswith("#")]
    return {name.strip().lower(): code.strip() for code, _, names in rows for name in names.split(",")}


def _main_script(text: str) -> str | None:
    """Return the script a message is in; Latin words in it may be borrowed ("social worker"), so they weigh less."""
    weight = {name: len(script.findall(text)) * _LETTER_WEIGHT.get(name, 1) for name, script in _SCRIPTS.items()}
    most = max(weight, key=weight.__getitem__)
    return most if weight[most] > 0 else None


def _arabic_or_urdu(text: str, current: str | None) -> str | None:
    if _URDU_LETTERS.intersection(text):
        return "ur"
    words = set(_WORD.findall(text))
    if words & _ARABIC_WORDS or any(letter in text for letter in "ةىأإكي"):
        return "ar"
    if words & _URDU_WORDS:
        return "ur"
    return current if current in {"ar", "ur"} else _ask_langdetect(text, ("ar", "ur")) or "ar"


_ARABIC_WORDS = frozenset(["نعم", "لا", "مرحبا", "شكرا", "من", "ما", "هل", "انا", "عفوا", "تمام", "السلام"])
_URDU_WORDS = frozenset(["سلام", "مدد", "اور", "نام", "مت", "اب", "جناب", "ماں", "والد", "بس"])


def _latin_language(text: str, current: str | None) -> str | None:
    """Vote; but who types what our own page says ("use pictures") is not answered in French."""
    voted = _voted_language(text, current)
    words = [word for word in _WORD.findall(text) if len(word) > 1]
    if voted == "en" or not 0 < len(words) <= _ECHO or not _our_words().issuperset(words):
        return voted
    return current


def _voted_language(text: str, current: str | None) -> str | None:
    """Vote with common words and telling letters; where that settles nothing, ask langdetect."""
    votes = _votes(text)
    ranked = sorted(votes, key=votes.__getitem__, reverse=True)
    if ranked:
        best, score = ranked[0], votes[ranked[0]]
        next_score = votes[ranked[1]] if len(ranked) > 1 else 0.0
        if score >= _LEAST_SCORE and score >= next_score * _LEAST_LEAD:
            return best
        tied = {language for language in ranked if votes[language] * _LEAST_LEAD >= score}
        if current in tied:
            return current
        return _ask_langdetect(text, tuple(tied), _BACKED_UP) or _ask_langdetect(text, _LATIN)
    return _ask_langdetect(text, _LATIN)


_ECHO = 5  # words; longer than what stands on a button
_MESSAGE = re.compile(r"^(?:[a-z][\w-]*| +\.\w+) *=(.*)$", re.MULTILINE)


@lru_cache(maxsize=1)
def _our_words() -> frozenset[str]:
    """Return the words of our English sentences, without what is filled in and without snippets ("co-" is Polish)."""
    texts = [path.read_text(encoding="utf-8") for path in (_DATA / "en").glob("*.ftl")]
    said = " ".join(re.sub(r"\{[^}]*\}", " ", line) for text in texts for line in _MESSAGE.findall(text))
    words = _WORD.findall(said.replace("’", "'").lower())
    return frozenset(word for word in words if len(word) > 2 or "en" in _common_words().get(word, ()))


_LATIN = ("en", "pl", "ro", "es", "fr")


def _votes(text: str) -> dict[str, float]:
    """Return each language's score: a word that several languages know is shared out among them."""
    votes: dict[str, float] = {}
    for word in _WORD.findall(text):
        knowing = _common_words().get(word, ())
        for language in knowing:
            votes[language] = votes.get(language, 0.0) + 1 / len(knowing)
    for language, letters in _ACCENTS.items():
        found = len(set(letters).intersection(text))
        if found:
            votes[language] = votes.get(language, 0.0) + found * 0.3
    if softened := len(_SOFTENED.findall(text)):
        votes["gd"] = votes.get("gd", 0.0) + softened * 0.5
    return votes


@lru_cache(maxsize=1)
def _common_words() -> dict[str, tuple[str, ...]]:
    """Return which languages each common word belongs to."""
    languages: dict[str, set[str]] = {}
    section = "gd"
    for name in ("gaelic-common.txt", "common.txt"):
        for line in (_DATA / name).read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                section = line.strip("[] ")
            elif not line.startswith("#"):
                for word in line.split():
                    languages.setdefault(word, set()).add(section)
    return {word: tuple(sorted(found)) for word, found in languages.items()}


def _ask_langdetect(text: str, among: tuple[str, ...], sure: float = _SURE) -> str | None:
    """Return langdetect's answer if it is one of `among`, and sure."""
    from langdetect.lang_detect_exception import LangDetectException

    words = " ".join(word for word in re.findall(r"[\w'-]+", text) if len(word) > 1 and not re.search(r"\d", word))
    if len(words) < _LEAST_LETTERS:  # "4gain", "d 0 n t": what is left would be guessed at
        return None
    detector = _factory().create()
    detector.append(words)
    try:
        best = detector.get_probabilities()[:1]
    except LangDetectException:  # it found nothing to go by
        return None
    return next((found.lang for found in best if found.lang in among and found.prob >= sure), None)


@lru_cache(maxsize=1)
def _factory() -> DetectorFactory:
    """Return a factory of our own, with our languages only and a fixed seed; loaded at first use, not at import."""
    import langdetect
    from langdetect.detector_factory import DetectorFactory

    folder = Path(langdetect.__file__).parent / "profiles"
    factory = DetectorFactory()
    factory.seed = 0  # langdetect draws at random: the same words must always get the same answer
    factory.load_json_profile([(folder / name).read_text(encoding="utf-8") for name in _PROFILES])
    return factory
