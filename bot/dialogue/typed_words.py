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
        "good", "gud", "great", "fine", "nice", "happy", "easy", "well", "brilliant", "love", "yes", *"👍🙂😀✅",
    ),
    "mixed": ("mixed", "middle", "between", "half", "ok", "okay", "so so", "bit of both", "alright", "meh", "😐", "🤷"),
    "hard": ("hard", "bad", "difficult", "sad", "rubbish", "not good", "awful", "👎", "🙁", "😢", "❌"),
}  # fmt: skip
"""What people type for a pile, beside its own words."""
JOINS = ("but",)
FEELINGS: Mapping[str, tuple[str, ...]] = {
    "happy": (
        "happy", "good", "gud", "great", "glad", "brilliant", "amazing", "excellent", "cheerful", "well", "super",
        "awesome",
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
    {"today", "now", "just", "so", "feeling", "bit", "little", "quite", "pretty", "right", "me",
     "thanks", "thank", "you", "thx", "ta", "cheers"}
)  # fmt: skip
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
PLAIN_FEELINGS = frozenset({
    "sad", "upset", "unhappy", "worried", "scared", "afraid", "anxious", "nervous", "frightened", "stressed", "angry",
    "furious", "raging", "annoyed",
})  # fmt: skip
"""Feelings that are no other word, so that they need no "because": "sad my dog died", but never "well my dog died"."""
REASONS = frozenset({
    "because", "cause", "cos", "coz", "cus", "cuz", "bc", "bcos", "bcause", "becos", "becoz", "becus", "becuase",
    "beacuse", "since", "that", "about", "aboot", "bout", "abot",
})  # fmt: skip
"""Words behind a choice that begin why it was picked."""
BUTS = frozenset({"but", "although", "though", "however", "except", "yet"})
CONDITIONS = frozenset({"when", "if", "unless", "until", "till", "only", "while", "as", "or", "at", "with", "without"})
"""Words behind a choice that say it is true only now and then."""
LIKES = frozenset({"i", "we", "like", "love", "play", "playing", "get", "do", "doing", "some", "mostly", "sometimes"})
"""Words before a thing in a list of things."""
NO_RATINGS = frozenset({
    "am", "im", "was", "were", "at", "age", "aged", "year", "class", "room", "unit", "house", "flat", "since", "until",
    "till", "before", "after", "by", "for", "have", "had", "has", "my", "of", "on", "in", "with", "over", "under",
    "than", "primary", "grade", "when", "turned", "those", "these", "their", "our",
})  # fmt: skip
"""Words before a number that is somebody's age, a count or a place, and none on a line."""
SMILEYS: Mapping[str, str] = {
    ">:(": "😠", ">:-(": "😠", ":'(": "😢", ":,(": "😢", ":-)": "🙂", ":)": "🙂", "=)": "🙂", "(:": "🙂", ":]": "🙂",
    ":-d": "😀", ":d": "😀", "=d": "😀", "xd": "😀", ":-(": "🙁", ":(": "🙁", "=(": "🙁", "):": "🙁", ":[": "🙁",
    ":-/": "😐", ":/": "😐", ":-|": "😐", ":|": "😐", "<3": "❤",
}  # fmt: skip
"""Faces that are made of signs, each with the one it stands for."""
SIGNS = frozenset(
    sign for words in (*FEELINGS.values(), *PILE_WORDS.values(), *YES_NO.values()) for sign in words
    if len(sign) == 1 and not sign.isalnum()
)  # fmt: skip
"""Faces and thumbs; each is a word."""
