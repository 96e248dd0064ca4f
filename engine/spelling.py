"""Folds Scots, text-speak and drawn-out letters into one spelling, so that one example teaches all its spellings.

It stands where the tokenizer stands, so it works the same in training and in a talk. Only the classifier sees the
folded words: what a person typed is kept and shown as they typed it.
"""

from __future__ import annotations

import re
from typing import List, Text

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.nlu.tokenizers.whitespace_tokenizer import WhitespaceTokenizer
from rasa.shared.nlu.training_data.message import Message

SAME = {
    "what": "whit wit wot", "where": "whaur", "who": "wha whae", "how": "hoo", "cant": "cannae canny canna kannae",
    "dont": "dinnae dinny dinna", "wasnt": "wisnae", "isnt": "isnae", "wont": "wullnae wilnae", "i": "ah",
    "my": "ma", "myself": "maself", "you": "ye yous youse u ya", "your": "yer ur", "are": "r", "to": "tae",
    "with": "wi", "have": "hae huv", "give": "gie", "from": "fae frae", "out": "oot", "about": "aboot", "now": "noo",
    "do": "dae", "down": "doon", "please": "pls plz", "was": "wis", "after": "efter", "more": "mair",
    "child": "bairn wean", "know": "ken", "hold": "haud", "long": "lang", "old": "auld", "on": "oan", "all": "aw",
    "someone": "somebody somebdy", "can": "kin", "thanks": "thx thnx thanx",
}  # fmt: skip
"""Each plain word and its other spellings."""
FOLDED = {other: plain for plain, others in SAME.items() for other in others.split()}
DRAWN_OUT = re.compile(r"(\w)\1{2,}")
MARKS = re.compile(r"(?<=\w)['’](?=\w)")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class FoldingTokenizer(WhitespaceTokenizer):
    """Splits a message at its spaces and folds each word."""

    def tokenize(self, message: Message, attribute: Text) -> List[Token]:
        """Return the words of a message, each in its one spelling."""
        words = super().tokenize(message, attribute)
        return [Token(folded(word.text), word.start, word.end, word.data) for word in words]


def folded(word: str) -> str:
    """Return the one spelling of a word."""
    word = MARKS.sub("", word.lower())
    return DRAWN_OUT.sub(r"\1\1", FOLDED.get(word, word))
