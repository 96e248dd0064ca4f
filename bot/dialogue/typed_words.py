"""What people type for yes and no, a pile, a face and a place on a line, beside the words that are on the screen."""

from __future__ import annotations

from collections.abc import Mapping

FILLERS = frozenset({
    "a", "an", "and", "at", "also", "am", "are", "both", "by", "feel", "go", "goes", "going", "have", "i", "im",
    "in", "is", "it", "its", "my", "number", "of", "on", "one", "option", "our", "please", "plus", "really",
    "take", "that", "the", "there", "theyre", "think", "to", "use", "very", "was", "we", "with",
})  # fmt: skip
"""Words that change nothing; no word that turns a meaning round may stand here."""
YES_NO: Mapping[str, tuple[str, ...]] = {
    "yes": (
        "yes", "yeah", "yea", "yep", "yup", "ye", "yess", "aye", "always", "definitely", "of course", "sure", "do",
        "they do", "he does", "she does", "it does", "they are", "👍", "✅",
    ),
    "no": (
        "no", "nope", "nah", "naw", "nae", "never", "never ever", "not really", "not at all", "no way", "no really",
        "dont", "do not", "cant", "cannot", "can not", "doesnt", "does not", "he doesnt", "she doesnt",
        "they dont", "they do not", "they are not", "👎", "❌",
    ),
}  # fmt: skip
"""What people type for yes and no; none begins with a filler, which would hide a longer answer behind it."""
PILE_WORDS: Mapping[str, tuple[str, ...]] = {
    "good": (
        "good", "great", "fine", "nice", "happy", "easy", "well", "brilliant", "love", "yes", "👍", "🙂", "😀", "✅",
    ),
    "mixed": ("mixed", "middle", "between", "half", "ok", "okay", "so so", "bit of both", "alright", "meh", "😐", "🤷"),
    "hard": ("hard", "bad", "difficult", "sad", "rubbish", "not good", "awful", "👎", "🙁", "😢", "❌"),
}  # fmt: skip
"""What people type for a pile, beside its own words."""
JOINS = ("but",)
FEELINGS: Mapping[str, tuple[str, ...]] = {
    "happy": (
        "happy", "good", "great", "glad", "brilliant", "amazing", "excellent", "cheerful", "well", "super", "awesome",
        *"🙂😀😃😄😁😊😆😎🥰😍🤩☺❤👍",
    ),
    "ok": (
        "ok", "okay", "fine", "alright", "all right", "meh", "so so", "not bad", "not too bad", "in between", "middle",
        *"😐😑😶🤷👌",
    ),
    "sad": (
        "sad", "bad", "down", "upset", "low", "rubbish", "awful", "terrible", "horrible", "not good", "not great",
        *"🙁☹😢😭😞😔😥😪💔👎",
    ),
    "worried": ("worried", "scared", "afraid", "anxious", "nervous", "frightened", "stressed", *"😟😰😨😧😦😬😱"),
    "angry": ("angry", "mad", "cross", "furious", "raging", "annoyed", *"😠😡🤬😤👿"),
}  # fmt: skip
"""What people type for a face. "Scared" is no "sad": where there is no such face, it stays words."""
NOT_HAPPY = ("not happy", "unhappy")
"""Sad, where there are but three faces; with five it may be any of three."""
FEELING_FILLERS = frozenset(
    {"today", "now", "just", "so", "feeling", "bit", "little", "quite", "pretty", "right", "me"}
)
LEAST = ("nothing", "none", "nil", "never", "not at all", "not any", "nowt")
MOST = (
    "a lot", "lots", "loads", "very much", "always", "all the time", "completely", "totally", "fully", "everything",
)  # fmt: skip
MIDDLE = ("half", "halfway", "half way", "half and half", "middle", "in between", "so so", "50 50", "fifty fifty")
"""What people type for the ends of a line whose low end says no, nothing or never; and for the middle of any line."""
LEADS = frozenset({"about", "around", "maybe", "just", "like", "say", "get", "got", "id", "probably", "roughly"})
TURNS = frozenset({
    "no", "not", "nothing", "never", "none", "cant", "cannot", "dont", "doesnt", "nobody", "hardly", "without", "isnt",
    "wont",
})  # fmt: skip
"""Words that turn a meaning round: a part of an end that leaves them out says something else."""
SIGNS = frozenset(
    sign for words in (*FEELINGS.values(), *PILE_WORDS.values(), *YES_NO.values()) for sign in words
    if len(sign) == 1 and not sign.isalnum()
)  # fmt: skip
"""Faces and thumbs; each is a word."""
