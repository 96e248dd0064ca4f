"""The rules: our own sentences for every kind and style of telling, and their innocent neighbours."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.safety.concepts import FOLDER, Lexicon, VocabularyError
from bot.safety.gate import Gate
from bot.safety.layers import Finding, Tier
from bot.safety.normal import prepare
from bot.safety.rules import Rules

RULES = Rules.load()
GATE = Gate([RULES])

CERTAIN = {
    "physical_abuse": [
        "hes hiting me",
        "my stepdad punched me in the face last night",
        "mum slaps me when im slow",
        "belt dad",
        "man hurt me",
        "ma da skelps me",
        "i get battered if i cry",
        "My Da HITS ME",
        "i'm not saying he hits me but he hits me",
        "dad 👊 me",
        "he threw me against the wall",
        "my mum hit me with a hairbrush",
        "he used to hit me every night",
    ],
    "sexual_abuse": [
        "I am forced to have sex and I am only 12 years old",
        "my uncle touches my private parts",
        "he raped me",
        "the driver touches me and i dont like it",
        "he makes me take my clothes off",
        "man touch me",
        "he showed me his willy",
    ],
    "domestic_abuse": ["my dad hits my mum", "he strangled my mum and i saw", "my husband wont let me see my friends"],
    "neglect": [
        "mum was drunk all weekend and there was no food",
        "mum goes out and leaves us all night and my wee brother is hungry",
    ],
    "fear_of_home": ["i dont feel safe at home", "I'm scared of my dad", "scared dad"],
    "unsafe_home_now": [
        "he has a knife and he is coming for me",
        "help me he is outside my door",
        "dad is hurting me right now help",
    ],
    "harm_in_care": ["the carer slapped me", "staff lock me in my room", "the night staff dragged me by the hair"],
    "suicidal": [
        "i want to die",
        "im going to kill myself",
        "kms i mean it",
        "i wish i was never born",
        "I don't want to be here anymore",
    ],
    "self_harm": ["i cut myself every night", "ive started cutting my arms again"],
    "online_blackmail": [
        "he says he will post my nudes if i dont pay",
        "a man online wants me to send him naked pictures",
    ],
    "exploitation": ["they make me carry packages for them", "he makes me deliver drugs on the train"],
    "forced_marriage_fgm_trafficking": [
        "they are making me marry my cousin",
        "he took my passport and makes me work",
        "my gran says i will be cut in the summer like my sister, fgm",
    ],
    "bullying_violence": ["boys in my class punch me every day", "a boy at school said he will stab me with a knife"],
    "harm_to_others": ["i am going to stab him with a knife", "im scared i will hurt my baby"],
    "third_party_concern": ["her dad hits my wee sister", "my neighbour hits her children"],
    "grooming": ["he says im special and its our secret dont tell anyone"],
}

NOTICED = {
    "eating_disorder": [
        "i make myself sick after dinner",
        "my daughter has stopped eating and is so thin",
        "i havent eaten in days and im still fat",
    ],
    "substance_risk": ["i drink vodka every day to cope", "they gave me pills and weed", "my mum is always drunk"],
    "running_away_missing": ["i ran away and im sleeping outside", "ive packed a bag and im going to run away tonight"],
    "grooming": [
        "i met a man online and hes coming to pick me up",
        "my boyfriend is 27 and buys me vapes, he says i am mature for my age",
    ],
    "emotional_abuse": ["my mum says im worthless and she wishes i was never born", "she makes me eat on the floor"],
    "adult_at_risk": [
        "someone is stealing from my elderly mum and she is scared",
        "my adult son in supported living has bruises",
    ],
    "third_party_concern": [
        "should i tell about my friends bruises",
        "asking for a friend, is it ok if your dad hits you",
    ],
    "fear_of_home": ["please dont make me go home", "i hide when dad gets in"],
    "sexual_abuse": [
        "he comes in my room and i don't like it",
        "i sleep with a chair against the door",
        "its our secret game with uncle",
    ],
    "physical_abuse": [
        "is it normal to get hit with a belt",
        "i have bruises but mum said to say i fell",
        "my arm is sore dont ask",
    ],
    "neglect": ["there is never any food in the house", "i look after my brother all night when mum is drunk"],
    "harm_in_care": ["they turn my wheelchair off so i cant move", "the staff hold me down on the floor"],
    "suicidal": ["everyone would be better off without me", "my friend says she wants to kill herself"],
    "bullying_violence": ["they call me names and spit on me at school"],
    "unsafe_home_now": ["help now", "he is breaking down the door"],
    "harm_to_others": ["i think about hurting people"],
    "self_harm": ["she has cuts on her arms"],
    "domestic_abuse": ["dad shouts at mum and she cries at night"],
    "exploitation": ["i owe them money and they have a trap house"],
    "forced_marriage_fgm_trafficking": ["they want to send me to pakistan to get married"],
    "online_blackmail": ["someone leaked my pics online"],
}

OTHER_LANGUAGES = {
    "pl": "tata mnie bije",
    "uk": "тато б'є мене",
    "ro": "tata mă bate cu cureaua",
    "es": "mi padre me pega con el cinturón",
    "fr": "mon père me frappe",
    "gd": "tha m' athair gam bhualadh",
    "ur": "ابو مجھے مارتے ہیں",
    "ar": "أبي يضربني كل يوم",
    "pa": "ਡੈਡੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ",
    "zh": "爸爸打我",
    "ur-latin": "abu mujhe marte hain",
    "pa-latin": "daddy mainu kuttda",
    "mixed": "dad mnie bije",
}
WANT_TO_DIE = {
    "pl": "chcę umrzeć",
    "uk": "я не хочу жити",
    "ro": "vreau să mor",
    "es": "quiero morirme",
    "fr": "j'ai envie de mourir",
    "ur": "میں مرنا چاہتا ہوں",
    "ar": "أريد أن أموت",
    "pa": "ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ",
    "zh": "我想死",
    "gd": "chan eil mi ag iarraidh a bhith beò",
}

INNOCENT = [
    "nobody hurts me here",
    "no one hits me and i feel safe",
    "my dad has never hit me",
    "he doesn't hit me",
    "killing time before the bus",
    "he hit the ball so hard",
    "my brother beat me at fifa",
    "i beat my dad at chess",
    "im dying to see the new film",
    "my phone died",
    "this bus will be the death of me",
    "dead good",
    "i could murder a pizza",
    "he kicked the ball to me",
    "the taxi driver is nice and talks to me",
    "kickboxing is on tuesdays",
    "scared of the dark",
    "the film was scary",
    "i fell off my bike and got a bruise",
    "the dentist hurt my tooth a bit",
    "mum says no phones at dinner and its not fair",
    "my sister takes my charger",
    "i hate maths",
    "what happens if a child tells you something?",
    "do you have a policy about restraint?",
    "the hoist goes up and down",
    "i want more time with my worker",
    "can i see my brother more",
    "physio stretches my legs",
    "the food is rubbish",
    "i like swimming and my pals",
    "we had a water fight in the garden",
    "mum cried at the film",
    "its pure murder getting parked",
    "kill the boss on level 9",
    "secret santa was fun",
    "she asks before she touches my chair",
    "touch wood it will be fine",
    "my gran died last year and i miss her",
    "i am not scared of my dad",
    "he would never hurt me",
    "high five to the staff",
    "nikt mnie nie bije",
    "czuję się bezpiecznie",
    "nadie me pega",
    "me muero de risa",
    "personne ne me frappe",
    "没人打我",
    "我喜欢打篮球",
    "мене ніхто не б'є",
    "nu mă bate nimeni",
    "mort de rire",
    "打电话给妈妈",
    "ਮੈਨੂੰ ਕੋਈ ਨਹੀਂ ਮਾਰਦਾ",
]


def read(text: str) -> Finding | None:
    return GATE.read(text)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in CERTAIN.items() for text in texts])
def test_told_plainly_is_certain(kind: str, text: str) -> None:
    found = read(text)
    assert found is not None, "nothing noticed"
    assert found.tier is Tier.CERTAIN and found.severity in ("high", "emergency"), found


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in CERTAIN.items() for text in texts])
def test_the_kind_is_named(kind: str, text: str) -> None:
    found = read(text)
    near = {"physical_abuse": {"fear_of_home"}, "third_party_concern": {"physical_abuse", "domestic_abuse"}}
    assert found is not None and {kind, *near.get(kind, ())} & set(found.kinds), found


@pytest.mark.parametrize("text", [text for texts in NOTICED.values() for text in texts])
def test_hinted_is_at_least_checked(text: str) -> None:
    assert read(text) is not None


@pytest.mark.parametrize("text", INNOCENT)
def test_innocent_neighbours_raise_nothing(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("text", OTHER_LANGUAGES.values())
def test_being_hit_is_certain_in_every_language(text: str) -> None:
    found = read(text)
    assert found is not None and found.tier is Tier.CERTAIN and "physical_abuse" in found.kinds


@pytest.mark.parametrize("text", WANT_TO_DIE.values())
def test_wanting_to_die_is_certain_in_every_language(text: str) -> None:
    found = read(text)
    assert found is not None and found.tier is Tier.CERTAIN and "suicidal" in found.kinds


@pytest.mark.parametrize(
    "text",
    [
        "he is trying to break in and he has a knife",
        "ive taken all my pills, goodbye",
        "he is strangling mum right now, help",
        "my wee sister is bleeding and mum wont wake up",
        "救命 爸爸在打妈妈",
        "pomocy tata mnie bije teraz",
    ],
)
def test_what_is_happening_now_is_an_emergency(text: str) -> None:
    found = read(text)
    assert found is not None and found.severity == "emergency"


def test_a_negated_telling_still_counts_when_it_only_seems_negated() -> None:
    for text in (
        "i dont like it when he hits me",
        "he wont stop hitting me",
        "i cant tell anyone he hits me",
        "no he hits me",
    ):
        found = read(text)
        assert found is not None and found.tier is Tier.CERTAIN, text


def test_every_kind_has_a_rule() -> None:
    kinds = {kind for rule in RULES.rules for kind in rule.finding.kinds}
    assert kinds >= CERTAIN.keys() | NOTICED.keys()


def test_each_rule_speaks_once_a_text() -> None:
    found = read("he hits me. he hits me. he hits me")
    assert found is not None and len(found.because) == len(set(found.because))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for path in FOLDER.glob("*.yml"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        ("{kinds: suicidal, tier: sure, severity: high, when: ME}", "new-rule: needs kinds"),
        (
            "{kinds: suicidal, tier: check, severity: high, when: NO_SUCH_WORDS}",
            "new-rule: no words for 'NO_SUCH_WORDS'",
        ),
        ("{kinds: suicidal, tier: check, severity: high, when: ME, wenn: ME}", "new-rule: unknown field"),
    ],
)
def test_a_wrong_rule_is_named(copy: Path, rule: str, says: str) -> None:
    with (copy / "rules.yml").open("a", encoding="utf-8") as file:
        file.write(f"  new-rule: {rule}\n")
    with pytest.raises(VocabularyError, match=says):
        Rules.load(copy)


@pytest.mark.parametrize(
    ("line", "says"), [("LIST: [a, b]", "LIST"), ("lower: word", "lower"), ("EMPTY: '?!'", "holds no word")]
)
def test_a_wrong_vocabulary_is_named(copy: Path, line: str, says: str) -> None:
    (copy / "words-xx.yml").write_text(line + "\n", encoding="utf-8")
    with pytest.raises(VocabularyError, match=f"words-xx.yml.*{says}"):
        Lexicon.load(copy)


def test_no_vocabulary_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match=r"no words-\*"):
        Lexicon.load(tmp_path)
    (tmp_path / "words-xx.yml").write_text("- a\n", encoding="utf-8")
    with pytest.raises(VocabularyError, match="needs concepts"):
        Lexicon.load(tmp_path)


def test_no_concept_stands_twice_in_one_file() -> None:
    """YAML would silently keep the last only, and half a vocabulary would be gone."""
    for path in FOLDER.glob("words-*.yml"):
        names = [line.split(":")[0] for line in path.read_text(encoding="utf-8").splitlines() if line[:1].isupper()]
        assert len(names) == len(set(names)), path.name
        assert set(names) == set(yaml.safe_load(path.read_text(encoding="utf-8")))


def test_the_not_of_a_phrase_denies_nothing_and_an_idiom_blanks_its_words() -> None:
    lexicon = RULES.lexicon
    masks = lexicon.masks(prepare("i dont feel safe here").words)
    assert any(mask & lexicon.bits["UNSAFE"] for mask in masks) and not any(mask & lexicon.negation for mask in masks)
    masks = lexicon.masks(prepare("killing time").words)
    assert masks == [lexicon.idiom] * 2


def test_a_line_is_found_wherever_its_words_fall_among_others() -> None:
    for before in range(60):
        found = GATE.read(f"{'so ' * before}. I am forced to have sex and I am only 12 years old. {'so ' * 20}")
        assert found is not None and found.tier is Tier.CERTAIN, before
