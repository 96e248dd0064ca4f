"""Names that are everyday words too: Will, May, Grace, Hope. Masked only when the sentence speaks of a person."""

from __future__ import annotations

from bot.transcripts.name_cues import NameCues
from bot.transcripts.tokens import Tokens
from bot.transcripts.word_lists import lists


class EverydayNames:
    """Tells "Hope is my sister" from "hope is all I have", for one message."""

    def __init__(self, tokens: Tokens, cues: NameCues) -> None:
        self._tokens = tokens
        self._cues = cues
        self._words = lists().words
        self._kept = lists().kept_words

    def is_person(self, index: int, key: str) -> bool:
        """Tell whether an everyday word names a person here."""
        if self._is_month_or_season(index, key):
            return False
        if self._cues.is_likely(index) and key not in self._words["verb"] and key not in self._words["plain"]:
            return True
        return self._is_marked(index, key) or self._is_speaking(index, key) or self._opens_sentence(index, key)

    def _is_marked(self, index: int, key: str) -> bool:
        return self._tokens.marks_a_name(index) and (key not in self._kept or self._cues.is_likely(index))

    def _is_month_or_season(self, index: int, key: str) -> bool:
        if key not in self._words["months"] and key not in self._words["seasons"]:
            return False
        before = self._tokens.keys[index - 1] if index else ""
        return before[:1].isdigit() or before in self._words["in time"]

    def _is_speaking(self, index: int, key: str) -> bool:
        """Tell "hope said" and "then daisy told me" from "my friend said": a bare common noun does not speak."""
        tokens = self._tokens
        if key in self._kept or index + 1 >= len(tokens) or tokens.keys[index + 1] not in self._words["speaking"]:
            return False
        return tokens.begins_sentence(index) or tokens.keys[index - 1] in self._words["before speaker"]

    def _opens_sentence(self, index: int, key: str) -> bool:
        """Tell "Penny was late" and "Rowan and I" from "Hope is all I have": some words go with people only."""
        tokens = self._tokens
        if not tokens.is_capitalised(index) or not tokens.capitals_count or key in self._words["stop"] - {"will"}:
            return False
        after = tokens.keys[index + 1] if tokens.follows_directly(index + 1) else ""
        acts = after in self._words["person verb"]
        if key in self._words["abstract"] or key in self._kept:
            return key not in self._words["plain noun"] and (acts or self._is_someones(index + 1))
        return acts or after in self._words["after person"] or after == key

    def _is_someones(self, index: int) -> bool:
        """Tell whether "is my daughter" or "was the worker" starts here."""
        keys = self._tokens.keys[index : index + 4]
        return keys[:1] in (["is"], ["was"]) and not self._words["people"].isdisjoint(keys[2:])
